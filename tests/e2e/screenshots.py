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
    """Take the pictures in QGIS, which is done by shots.py, and one of the demo's map."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    environment = {"QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"), "SOZIALPLANUNG_IMAGES": str(IMAGES)}
    with tempfile.TemporaryDirectory() as folder:
        done = run_script(Path(folder), Path(__file__).with_name("shots.py"), environment, seconds=120)
    print(done.stdout, done.stderr)
    subprocess.run([sys.executable, str(Path(__file__).with_name("demo.py"))], check=True)
    page = ROOT / "build" / "demo" / "sozialindex_berlin_2019.pdf"
    subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", str(page), str(IMAGES / "map")], check=True)
    for image in sorted(IMAGES.glob("*.png")):
        print(image.relative_to(ROOT), f"{image.stat().st_size / 1024:.0f} KB")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
