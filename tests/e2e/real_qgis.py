"""The real QGIS on a virtual screen, German, with an empty profile in which the plugin is switched on."""

from __future__ import annotations

import json
import os
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

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


def profile_in(folder: Path) -> Path:
    """The folder of the user profile that ``run_script`` uses."""
    return folder / "profiles" / "default"


def run_script(
    folder: Path, script: Path, environment: Mapping[str, str], seconds: int
) -> subprocess.CompletedProcess[str]:
    """Start QGIS with a profile in ``folder``, run a script in it (which has to end QGIS), and wait for that.

    The plugin is found in the profile, or in QGIS_PLUGINPATH, if ``environment`` says so.
    """
    settings, runtime = profile_in(folder) / "QGIS", folder / "runtime"
    settings.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    (settings / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    inherited = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    own = {"XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": sysconfig.get_path("purelib")}
    qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--profile", "default"]
    return subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "timeout", str(seconds), *qgis, "--code", str(script)],
        env=inherited | own | dict(environment), cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def run_walk(folder: Path, script: str, seconds: int) -> tuple[dict[str, Any], Path]:
    """Run a script of this folder with this checkout as the plugin; gives what it found and the folder of its pictures.

    The script writes its result as JSON and its pictures to the places named in the environment.
    """
    images, result_file = folder / "images", folder / "result.json"
    images.mkdir()
    environment = {
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "SOZIALPLANUNG_IMAGES": str(images),
        "SOZIALPLANUNG_RESULT": str(result_file),
    }
    done = run_script(folder, Path(__file__).with_name(script), environment, seconds)
    assert result_file.exists(), done.stdout + done.stderr
    result = json.loads(result_file.read_text(encoding="utf-8"))
    assert done.returncode == 0, result.get("traceback")
    return result, images
