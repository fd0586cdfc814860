"""The group "Sozialplanung" of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.resources import RESOURCES, version
from .classify import ClassifyAlgorithm
from .socialindex import SocialIndexAlgorithm
from .socialmap import SocialMapAlgorithm


class SozialplanungProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self) -> str:
        return "sozialplanung"

    def name(self) -> str:
        return "Sozialplanung"

    def versionInfo(self) -> str:
        return version()

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "sozialplanung.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in (SocialIndexAlgorithm, ClassifyAlgorithm, SocialMapAlgorithm):
            self.addAlgorithm(algorithm())
