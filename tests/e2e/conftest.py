"""What the tests of the command line share."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parents[2] / "build" / "plugins"


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """For ``qgis_process``: an empty profile with the plugin switched on."""
    folder = tmp_path_factory.mktemp("profile")
    folder.chmod(0o700)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(PLUGINS),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    subprocess.run(["qgis_process", "plugins", "enable", "sozialplanung"], env=environment, check=True)
    return environment
