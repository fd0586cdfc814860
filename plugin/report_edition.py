"""The internal and the public edition of a report on a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from .area_table import AreaTable
from .core.disclosure.indicators import indicators_in
from .core.errors import listed
from .core.texts import tr
from .layers import Input

if TYPE_CHECKING:
    from .core.disclosure.in_report import Withheld
    from .core.index.explained import Explained


def withheld_of(given: Input, id_field: str, run: Explained, public: bool, feedback: QgsProcessingFeedback) -> Withheld:
    """What a report on this run must not say, by the counts in the layer; the log names indicators without counts."""
    from .core.disclosure.in_report import withheld_in_report

    method = run.method
    used = [
        item for item in indicators_in(given.source.fields().names()) if {item.name, item.change} & set(method.fields)
    ]
    names = [name for item in used for name in item.counts]
    counts = AreaTable.read(given, [id_field, *names], id_field, method, feedback).frame(names)
    parts = {"status": method.status_fields, "dynamics": method.dynamics_fields}
    withheld = withheld_in_report(run.index.frame, parts, used, counts, public)
    if public and withheld.unjudged:
        feedback.pushWarning(
            tr("The counts behind these indicators are not in the layer, so nothing of them is withheld: {fields}.")
            .format(fields=listed(withheld.unjudged))
        )  # fmt: skip
    return withheld
