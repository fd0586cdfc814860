"""The other level, whose means and spreads a profile may take instead of those of the areas themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from .area_table import AreaTable
from .core.errors import PlanningError, listed
from .core.texts import tr
from .layers import Input, check_fields

if TYPE_CHECKING:
    from .core.index.compute import Index
    from .core.index.profile import Method
    from .social_index import IndexOrder


def check_other_level(order: IndexOrder, method: Method, source: QgsProcessingFeatureSource | None) -> None:
    """Refuse, by PlanningError, a profile that needs another level without one, and the reverse; reads no rows."""
    from .core.index.step import check_referable

    wanted = method.profile.reference == "other_level"
    if wanted and source is None:
        raise PlanningError(
            tr("Profile '{profile}' takes mean and spread from another level, but no layer was chosen for it.").format(
                profile=method.profile.label
            ),
            tr("Choose the layer under 'Other level', or a profile with the reference 'own'."),
        )
    if source is None:
        return
    if not wanted:
        raise PlanningError(
            tr(
                "A layer was chosen as other level, but profile '{profile}' takes mean and spread from the areas."
            ).format(profile=method.profile.label),
            tr("Leave 'Other level' empty, or choose a profile with the reference 'other_level'."),
        )
    check_referable(method)
    check_fields(_fields(order), source)


def other_level(given: Input, order: IndexOrder, method: Method, feedback: QgsProcessingFeedback) -> Index:
    """The index of the other level, with its own valid areas; the exclusion list speaks of the areas alone."""
    from .core.index.areas import Areas
    from .core.index.compute import compute_index

    source = given.source
    id_field = order.id_field if source.fields().indexFromName(order.id_field) >= 0 else ""
    try:
        table = AreaTable.read(given, [*_fields(order), *filter(None, [id_field])], id_field, method, feedback)
        population, previous = (
            table.numbers(name) for name in (order.population_field, order.previous_population_field)
        )
        index = compute_index(Areas(table.frame(method.fields), population, previous), method, {})
    except PlanningError as error:
        message = tr("Other level '{layer}': {message}").format(layer=source.sourceName(), message=error.message)
        raise PlanningError(message, error.hint) from error
    valid = int(index.frame["valid"].sum())
    feedback.pushInfo(
        tr("Mean and spread are those of the other level '{layer}': {valid} of {total} areas.").format(
            layer=source.sourceName(), valid=valid, total=len(index.frame)
        )
    )
    for kind, ids in sorted(index.excluded.items()):
        feedback.pushInfo(f"  {kind} ({len(ids)}): {listed(ids)}")
    for warning in index.warnings:
        feedback.pushWarning(tr("Other level '{layer}': {message}").format(layer=source.sourceName(), message=warning))
    return index


def _fields(order: IndexOrder) -> list[str]:
    populations = (order.population_field, order.previous_population_field)
    return [*order.indicators, *(name for name in populations if name)]
