"""The counts behind the rates of a layer, if it has them, and the class stability that follows from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsFields, QgsProcessingFeedback

from .core.errors import listed
from .core.texts import tr

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.compute import Index
    from .core.index.profile import Method
    from .core.index.stability import Stability


def known_counts(method: Method, fields: QgsFields) -> tuple[list[str], list[str]]:
    """The count fields behind the indicators of a method: those that the layer has, and those that it lacks."""
    from .core.index.draws import count_fields

    names = count_fields(method)
    return [n for n in names if fields.indexFromName(n) >= 0], [n for n in names if fields.indexFromName(n) < 0]


def has_counts(method: Method, fields: QgsFields) -> bool:
    """Whether the layer has all counts that class stability needs."""
    there, lacking = known_counts(method, fields)
    return bool(there) and not lacking


def count_fields_of(method: Method, fields: QgsFields, feedback: QgsProcessingFeedback) -> list[str]:
    """The count fields to read: all or none. The log names what is missing where only some are there."""
    there, lacking = known_counts(method, fields)
    if there and lacking:
        feedback.pushInfo(
            tr("Class stability was not computed: of the counts behind the rates, these fields are missing: {fields}.")
            .format(fields=listed(lacking))
        )  # fmt: skip
    return [] if lacking else there


def stability_of(
    index: Index,
    method: Method,
    counts: pd.DataFrame,
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None],
) -> Stability | None:
    """How firm the classes are; None, with a warning, where the rates are not those of the counts."""
    from .core.index.draws import DRAWS, unexplained
    from .core.index.stability import class_stability

    wrong = unexplained(index, method, counts)
    for field, ids in wrong.items():
        feedback.pushWarning(
            tr("The values in '{field}' are not those of its counts in these areas ({count}): {ids}.").format(
                field=field, count=len(ids), ids=listed(ids)
            )
        )
    if wrong:
        feedback.pushWarning(tr("Class stability was not computed: it would be that of other rates."))
        return None
    stability = class_stability(index, method, counts, progress)
    if stability.impossible:
        feedback.pushWarning(
            tr("In {count} of {draws} draws the method could not be carried through; they count as another class.")
            .format(count=stability.impossible, draws=DRAWS)
        )  # fmt: skip
    return stability
