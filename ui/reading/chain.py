"""The run of the dialog: the plugin's own algorithms one after the other, as a model or a script would call them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.errors import PlanningError
from ...plugin.core.rates.fields import CHANGE, KEY_FIELD, NAME_FIELD
from ...plugin.core.texts import tr

Parameters = dict[str, Any]
Results = dict[str, Any]
TEMPORARY = str(QgsProcessing.TEMPORARY_OUTPUT)


@dataclass(frozen=True)
class AreasOrder:
    """The polygons, their key, and whether keys are padded."""

    layer: QgsVectorLayer
    id_field: str
    pad_keys: bool = False


@dataclass(frozen=True)
class IndexOrder:
    """Parameters of ``indicatorrates`` and of ``socialmap`` beside those that follow from the steps before.

    Without ``rates`` the run stops after the join. ``report`` is a path, '' for none; with ``keep_table`` the table
    goes into the project as well.
    """

    output: str
    rates: Parameters = field(default_factory=dict)
    social_map: Parameters = field(default_factory=dict)
    report: str = ""
    keep_table: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a run brought, in a sentence; the report's path ('': none); what the algorithms warned of, and said."""

    sentence: str
    report: str
    warnings: tuple[str, ...]
    log: tuple[str, ...]


class ChainFeedback(QgsProcessingFeedback):
    """Keeps what is said, and lets the dialog live between two portions of work."""

    moved = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.log: list[str] = []
        self._part, self._parts = 0, 1
        self.progressChanged.connect(self._tell)

    def start(self, part: int, parts: int) -> None:
        """Say which of how many algorithms begins."""
        self._part, self._parts = part, parts
        self._tell(0)

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        self.log.append(info)

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(warning)
        self.warnings.append(warning)

    def outcome(self, sentence: str, report: str = "") -> Outcome:
        """What came out, with all that was said on the way."""
        return Outcome(sentence, report, tuple(self.warnings), tuple(self.log))

    def _tell(self, percent: float) -> None:
        self.moved.emit(int((100 * self._part + percent) / self._parts))
        QCoreApplication.processEvents()


@dataclass(frozen=True)
class Chain:
    """Read, join, compute rates, classify; only the last layer goes into the project, unless more is asked for."""

    files: Parameters  # of ``readindicators``
    areas: AreasOrder
    index: IndexOrder

    def run(self, feedback: ChainFeedback) -> Outcome:
        """Run all; PlanningError with the sentence of the algorithm that refused."""
        parts = 4 if self.index.rates else 2
        feedback.start(0, parts)
        table = _run("readindicators", {**self.files, "OUTPUT": TEMPORARY}, feedback, self.index.keep_table)
        feedback.start(1, parts)
        join = {
            "INPUT": self.areas.layer,
            "ID_FIELD": self.areas.id_field,
            "TABLE": table["OUTPUT"],
            "TABLE_FIELD": KEY_FIELD,
            "PAD_KEYS": self.areas.pad_keys,
        }
        if not self.index.rates:
            _run("joinindicators", {**join, "OUTPUT": self.index.output}, feedback, load=True)
            return feedback.outcome(tr("The indicators are joined to the areas."))
        joined = _run("joinindicators", {**join, "OUTPUT": TEMPORARY, "OTHERS": TEMPORARY}, feedback)
        feedback.start(2, parts)
        order = {
            **self.index.rates,
            "INPUT": joined["OUTPUT"],
            "ID_FIELD": self.areas.id_field,
            "OTHERS": joined["OTHERS"],
            "OUTPUT": TEMPORARY,
        }
        rates = _run("indicatorrates", order, feedback)
        feedback.start(3, parts)
        return self._index(_run("socialmap", self._social_map(rates["OUTPUT"]), feedback, load=True), feedback)

    def _social_map(self, rates: QgsVectorLayer) -> Parameters:
        """Status from the rates, dynamics from those changes that could be computed."""
        names = [item["name"] for item in self.index.rates["INDICATORS"]]
        existing = rates.fields().names()
        fields = {
            "STATUS_FIELDS": names,
            "DYNAMICS_FIELDS": [CHANGE + name for name in names if CHANGE + name in existing],
            "NAME_FIELD": NAME_FIELD if NAME_FIELD in existing else "",
            "REPORT": self.index.report,
        }
        given = {name: value for name, value in fields.items() if value}
        return {
            **self.index.social_map,
            **given,
            "INPUT": rates,
            "ID_FIELD": self.areas.id_field,
            "OUTPUT": self.index.output,
        }

    def _index(self, results: Results, feedback: ChainFeedback) -> Outcome:
        sentence = tr("Social index computed: {valid} areas with an index, {excluded} without.").format(
            valid=results["VALID_COUNT"], excluded=results["EXCLUDED_COUNT"]
        )
        return feedback.outcome(sentence, self.index.report)


def _run(name: str, parameters: Parameters, feedback: ChainFeedback, load: bool = False) -> Results:
    """Run one of the plugin's algorithms; with ``load`` its layers go into the project."""
    call = processing.runAndLoadResults if load else processing.run
    try:
        results = call(f"sozialplanung:{name}", parameters, feedback=feedback)
    except QgsProcessingException as error:
        # QGIS puts a line of its own before the sentence of the algorithm.
        raise PlanningError(str(error).partition("\n")[2] or str(error)) from error
    return dict(results or {})
