"""`make screenshots`: pictures of the real QGIS with the plugin, in German, into resources/help/images."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "resources" / "help" / "images"
SETTINGS = """\
[PythonPlugins]
sozialplanung=true

[qgis]
checkVersion=false
askToSaveProjectChanges=false

[locale]
overrideFlag=true
userLocale=de_DE
globalLocale=de_DE

[fonts]
downloadMissingFonts=false
"""


def main() -> int:
    """Start QGIS on a virtual screen; its part of the work is in shots.py."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "profiles", "default", "QGIS")
        settings.mkdir(parents=True)
        (settings / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "PYTHONPATH": sysconfig.get_path("purelib"),
            "XDG_RUNTIME_DIR": folder,
            "SOZIALPLANUNG_IMAGES": str(IMAGES),
        }
        qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", folder, "--profile", "default"]
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "timeout", "120", *qgis, "--code",
             str(Path(__file__).with_name("shots.py"))],
            env=environment, cwd=folder, check=False,
        )  # fmt: skip
    subprocess.run([sys.executable, str(Path(__file__).with_name("demo.py"))], check=True)
    page = ROOT / "build" / "demo" / "sozialindex_berlin_2019.pdf"
    subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", str(page), str(IMAGES / "map")], check=True)
    for image in sorted(IMAGES.glob("*.png")):
        print(image.relative_to(ROOT), f"{image.stat().st_size / 1024:.0f} KB")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
