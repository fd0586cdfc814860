"""QGIS without a window, for scripts that run this checkout's algorithms."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start_qgis() -> tuple[object, object]:
    """QGIS, German, with this checkout as the plugin; it lasts as long as what this returns."""
    profile = ROOT / "build" / "demo-profile"
    profile.mkdir(parents=True, exist_ok=True)
    profile.chmod(0o700)  # as Qt wants its runtime folder
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(profile))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing  # QGIS's own
    from sozialplanung.plugin.core.texts import use_language
    from sozialplanung.processing.provider import SozialplanungProvider

    use_language("de")
    Processing.initialize()
    provider = SozialplanungProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider
