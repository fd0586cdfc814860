"""The real QGIS on a virtual screen, German, with an empty profile in which the plugin is switched on."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path

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
