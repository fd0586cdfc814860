"""The group "Sozialplanung" of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.resources import RESOURCES, version
from .classify import ClassifyAlgorithm
from .compareeditions import CompareEditionsAlgorithm
from .crosswalk import CrosswalkAlgorithm
from .indicatorrates import IndicatorRatesAlgorithm
from .joinindicators import JoinIndicatorsAlgorithm
from .publiclayer import PublicLayerAlgorithm
from .readindicators import ReadIndicatorsAlgorithm
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
        for algorithm in (
            ReadIndicatorsAlgorithm,
            JoinIndicatorsAlgorithm,
            IndicatorRatesAlgorithm,
            CrosswalkAlgorithm,
            SocialIndexAlgorithm,
            ClassifyAlgorithm,
            SocialMapAlgorithm,
            CompareEditionsAlgorithm,
            PublicLayerAlgorithm,
        ):
            self.addAlgorithm(algorithm())
