"""`make screenshots`: pictures of the real QGIS with the plugin, in German, into resources/help/images."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from .real_qgis import run_script

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "resources" / "help" / "images"


def main() -> int:
    """Run the demo, take the pictures in QGIS, which is done by scripts, and one of the demo's map."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "e2e.demo"], cwd=ROOT / "tests", check=True)
    failed = 0
    for script in ("shots.py", "musterstadt_shots.py", "register_shots.py", "navigator_walk.py", "papers_walk.py"):
        with tempfile.TemporaryDirectory() as folder:
            environment = {
                "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
                "SOZIALPLANUNG_IMAGES": str(IMAGES),
                "SOZIALPLANUNG_RESULT": str(Path(folder, "result.json")),
            }
            done = run_script(Path(folder), Path(__file__).with_name(script), environment, seconds=200)
        print(done.stdout, done.stderr)
        failed |= done.returncode
    city = ROOT / "build" / "demo" / "strategiepapiere_berlin" / "Berlin.pdf"
    page = ["-f", "2", "-singlefile", "-r", "78"]  # its map, in A3
    subprocess.run(["pdftoppm", *page, "-png", str(city), str(IMAGES / "map")], check=True)
    for image in sorted(IMAGES.glob("*.png")):
        print(image.relative_to(ROOT), f"{image.stat().st_size / 1024:.0f} KB")
    return failed


if __name__ == "__main__":
    sys.exit(main())
