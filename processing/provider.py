"""The group "Sozialplanung" of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.resources import RESOURCES, version
from .applydecisions import ApplyDecisionsAlgorithm
from .classify import ClassifyAlgorithm
from .compareeditions import CompareEditionsAlgorithm
from .createregister import CreateRegisterAlgorithm
from .crosswalk import CrosswalkAlgorithm
from .erasepersonaldata import ErasePersonalDataAlgorithm
from .indexlegend import IndexLegendAlgorithm
from .indicatorrates import IndicatorRatesAlgorithm
from .inquirylist import InquiryListAlgorithm
from .joinindicators import JoinIndicatorsAlgorithm
from .publicextract import PublicExtractAlgorithm
from .publiclayer import PublicLayerAlgorithm
from .readindicators import ReadIndicatorsAlgorithm
from .readinquiry import ReadInquiryAlgorithm
from .readlist import ReadListAlgorithm
from .reconcile import ReconcileAlgorithm
from .registerstatus import RegisterStatusAlgorithm
from .socialindex import SocialIndexAlgorithm
from .socialmap import SocialMapAlgorithm
from .strategymaps import StrategyMapsAlgorithm
from .undo import UndoAlgorithm


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
            StrategyMapsAlgorithm,
            IndexLegendAlgorithm,
            PublicLayerAlgorithm,
            ReconcileAlgorithm,
            ApplyDecisionsAlgorithm,
            UndoAlgorithm,
            CreateRegisterAlgorithm,
            ReadListAlgorithm,
            PublicExtractAlgorithm,
            RegisterStatusAlgorithm,
            ErasePersonalDataAlgorithm,
            InquiryListAlgorithm,
            ReadInquiryAlgorithm,
        ):
            self.addAlgorithm(algorithm())
