"""QGIS layers to columns and back: the one place that knows NULL, field types and sinks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVariantUtils,
)
from qgis.PyQt.QtCore import QMetaType

from .core.errors import PlanningError, listed
from .core.texts import tr

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.result_fields import ResultField
    from .core.numerals import FloatArray

PLAIN = {int, float, str, bool}
TYPES = {float: QMetaType.Type.Double, int: QMetaType.Type.Int, bool: QMetaType.Type.Bool, str: QMetaType.Type.QString}
# Values are computed from attributes alone: an invalid polygon is no reason to refuse.
NO_GEOMETRY_CHECK = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
STEP = 500


def check_fields(names: Sequence[str], source: QgsProcessingFeatureSource) -> None:
    """Refuse field names that the source does not have."""
    fields = source.fields()
    missing = [name for name in names if fields.indexFromName(name) < 0]
    if missing:
        raise PlanningError(
            tr("Layer '{layer}' has no field {fields}. It has: {existing}.").format(
                layer=source.sourceName(),
                fields=", ".join(f"'{name}'" for name in missing),
                existing=", ".join(field.name() for field in fields),
            ),
            tr("Choose one of these fields, or the right layer."),
        )


def read_columns(
    source: QgsProcessingFeatureSource, names: Sequence[str], feedback: QgsProcessingFeedback
) -> tuple[list[int], dict[str, list[Any]]]:
    """Feature ids and the named attributes as Python values, None for NULL; one entry per feature."""
    fields = source.fields()
    places = [fields.indexFromName(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(places)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    keys: list[int] = []
    rows: list[list[Any]] = []
    for number, feature in enumerate(source.getFeatures(request, NO_GEOMETRY_CHECK)):
        if number % STEP == 0:
            stop_if_cancelled(feedback)
        attributes = feature.attributes()
        keys.append(feature.id())
        rows.append([attributes[place] for place in places])
    columns = ([_python(value) for value in column] for column in zip(*rows)) if rows else ([] for _ in names)
    return keys, dict(zip(names, columns))


def _python(value: Any) -> Any:
    return value if type(value) in PLAIN else None if QgsVariantUtils.isNull(value) else value


def id_text(value: Any) -> str:
    """An id as text: 7 and 7.0 are '7', a text stays as it is, None is ''."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def read_ids(values: Sequence[Any], field: str) -> list[str]:
    """Ids as text; refuses empty and repeated ones."""
    ids = [id_text(value) for value in values]
    empty = sum(1 for key in ids if not key.strip())
    if empty:
        raise PlanningError(
            tr("{count} areas have no id in field '{field}'; each area needs one.").format(count=empty, field=field),
            tr("Fill in the ids, or choose another id field."),
        )
    if len(set(ids)) < len(ids):
        seen: set[str] = set()
        twice = {key: None for key in ids if key in seen or seen.add(key)}  # type: ignore[func-returns-value]
        raise PlanningError(
            tr("Field '{field}' should name each area once, but these ids occur more than once: {ids}.").format(
                field=field, ids=listed(twice)
            ),
            tr("Remove the duplicates, or choose another id field."),
        )
    return ids


def as_numbers(
    values: Sequence[Any], field: QgsField, ids: Sequence[str], missing_texts: frozenset[str] = frozenset()
) -> FloatArray:
    """An attribute column as floats, NaN for NULL; text columns may have decimal commas, '' and the given signs."""
    import numpy as np

    from .core.numerals import parse_column

    if field.isNumeric():
        return np.array([np.nan if value is None else value for value in values], dtype=float)
    if field.type() == QMetaType.Type.QString:
        return parse_column(values, field.name(), ids, missing_texts)
    raise PlanningError(
        tr("Field '{field}' is of type {type}; expected a number, or text that holds numbers.").format(
            field=field.name(), type=field.friendlyTypeString()
        ),
        tr("Choose another field."),
    )


def output_fields(
    source: QgsProcessingFeatureSource, results: Sequence[ResultField], feedback: QgsProcessingFeedback
) -> tuple[QgsFields, list[int]]:
    """The fields of the output, and the places of the source fields that go into it.

    A source field with the name of a result (case ignored) is replaced, which the log says; ``fid`` is left out, since
    the output numbers its rows itself.
    """
    names = {result.name.lower() for result in results}
    fields, kept, replaced = QgsFields(), [], []
    for place, field in enumerate(source.fields()):
        if field.name().lower() in names:
            replaced.append(field.name())
        elif field.name().lower() != "fid":
            fields.append(field)
            kept.append(place)
    if replaced:
        feedback.pushInfo(
            tr("These fields of the layer are replaced by results of the same name: {fields}.").format(
                fields=", ".join(replaced)
            )
        )
    for result in results:
        fields.append(QgsField(result.name, TYPES[result.kind]))
    return fields, kept


def write_features(
    source: QgsProcessingFeatureSource,
    sink: QgsFeatureSink,
    kept: Sequence[int],
    rows: Mapping[Hashable, Sequence[Any]],
    key: Callable[[QgsFeature], Hashable],
    feedback: QgsProcessingFeedback,
) -> None:
    """Copy the features, with the result values found under their key behind the kept attributes."""
    step = 100 / max(1, source.featureCount())
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), NO_GEOMETRY_CHECK)):
        if number % STEP == 0:
            stop_if_cancelled(feedback)
            feedback.setProgress(number * step)
        attributes = feature.attributes()
        feature.setAttributes([attributes[place] for place in kept] + list(rows[key(feature)]))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise PlanningError(
                tr("A row could not be written to the output: {reason}.").format(reason=sink.lastError()),
                tr("Check the free space, and that no other program has the file open."),
            )


def result_rows(frame: pd.DataFrame) -> list[tuple[Any, ...]]:
    """A table of results as rows for ``write_features``; what is missing becomes NULL."""
    columns = (frame[name].astype(object).where(frame[name].notna(), NULL).tolist() for name in frame)
    return list(zip(*columns))


def stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Leave a run that the user has cancelled."""
    if feedback.isCanceled():
        raise PlanningError(tr("Cancelled. Nothing was written."))
