"""The findings of a reconciliation as a layer that people have filled in, and tables of further decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVariantUtils,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from .core.applying.decided import CHOICES, REQUIRED, Finding, read_findings, with_decisions
from .core.applying.plan import strange_decisions
from .core.applying.planned import Change
from .core.errors import PlanningError
from .core.register.fields import COMPARED
from .core.texts import tr
from .layers import NO_GEOMETRY_CHECK, PORTION, check_fields, stop_if_cancelled

_FURTHER = ("distance", "poi_values", "source", "source_date", "licence", "source_key")
_READ = (*REQUIRED, *CHOICES, *_FURTHER, *(f"poi_{name}" for name in COMPARED))


@dataclass(frozen=True)
class Decided:
    """Findings with their decisions, and a line for each decision that is about none of them."""

    findings: Sequence[Finding]
    strange: Sequence[Change] = ()


def check_findings(source: QgsProcessingFeatureSource) -> None:
    """Refuse a layer that is no output of the reconciliation."""
    check_fields(REQUIRED, source)


def check_decisions(source: QgsProcessingFeatureSource) -> None:
    """Refuse a table that does not say what was decided about what."""
    check_fields(["decision"], source)
    names = set(source.fields().names())
    if "finding_id" not in names and not {"institution_id", "poi_id"} <= names:
        raise PlanningError(
            tr("Table '{table}' should say what each decision is about: 'finding_id', or 'institution_id' and 'poi_id'."
               ).format(table=source.sourceName()),
            tr("Add these columns."),
        )  # fmt: skip


def read_decided(
    findings: QgsProcessingFeatureSource,
    decisions: QgsProcessingFeatureSource | None,
    crs: str,
    transform: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> Decided:
    """Read both; ``crs`` is the register's. PlanningError names what nobody can have meant."""
    target = QgsCoordinateReferenceSystem(crs)
    rows = _rows(findings, _READ, QgsCoordinateTransform(findings.sourceCrs(), target, transform), feedback)
    found = read_findings(rows)
    if decisions is None:
        return Decided(found)
    names = ("finding_id", "institution_id", "poi_id", *CHOICES)
    decided, strangers = with_decisions(found, _rows(decisions, names, None, feedback))
    return Decided(decided, strange_decisions(strangers))


def _rows(
    source: QgsProcessingFeatureSource,
    names: Sequence[str],
    transform: QgsCoordinateTransform | None,
    feedback: QgsProcessingFeedback,
) -> list[dict[str, Any]]:
    """The named attributes that there are, and with ``transform`` the points as ``x`` and ``y``."""
    fields = source.fields()
    places = {name: place for name in names if (place := fields.indexFromName(name)) >= 0}
    request = QgsFeatureRequest().setSubsetOfAttributes(list(places.values()))
    rows = []
    for number, feature in enumerate(source.getFeatures(request, NO_GEOMETRY_CHECK)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
        row = {name: _plain(feature.attribute(place)) for name, place in places.items()}
        rows.append(row | _point(feature, transform) if transform else row)
    return rows


def _plain(value: Any) -> Any:
    if isinstance(value, QDate | QDateTime):
        return None if value.isNull() else value.toString(Qt.DateFormat.ISODate)
    return None if QgsVariantUtils.isNull(value) else value


def _point(feature: QgsFeature, transform: QgsCoordinateTransform) -> dict[str, float]:
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        return {}
    point = feature.geometry().centroid().asPoint()
    if transform.isValid() and not transform.isShortCircuited():
        point = transform.transform(point)
    return {"x": point.x(), "y": point.y()}
