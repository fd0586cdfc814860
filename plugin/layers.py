"""QGIS layers to columns and back: the one place that knows NULL, field types and sinks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVariantUtils,
)
from qgis.PyQt.QtCore import QMetaType

from .arrow import PlainTable, read_arrow
from .core.errors import PlanningError, listed
from .core.texts import tr

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.result_fields import ResultField
    from .core.numerals import FloatArray

PLAIN = {int, float, str, bool}
TYPES = {float: QMetaType.Type.Double, int: QMetaType.Type.Int, bool: QMetaType.Type.Bool, str: QMetaType.Type.QString}
# Values are computed from attributes alone: an invalid polygon is no reason to refuse.
NO_GEOMETRY_CHECK = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
COMPUTING = 30  # percent of the progress bar; the rest is for writing
PORTION = 1000  # rows between two looks at the cancel button


def check_fields(names: Sequence[str], source: QgsProcessingFeatureSource) -> None:
    """Refuse field names that the source does not have."""
    fields = source.fields()
    missing = [name for name in names if fields.indexFromName(name) < 0]
    if missing:
        raise PlanningError(
            tr("Layer '{layer}' has no field {fields}. It has: {existing}.").format(
                layer=source.sourceName(),
                fields=", ".join(f"'{name}'" for name in missing),
                existing=", ".join(fields.names()),
            ),
            tr("Choose one of these fields, or the right layer."),
        )


@dataclass(frozen=True)
class Input:
    """An input of an algorithm, and, where it is one, the GeoPackage table that it comes from as it is."""

    source: QgsProcessingFeatureSource
    table: PlainTable | None = None


@dataclass(frozen=True)
class Rows:
    """Values of result fields: by area id, the text of ``id_field``, or, with None, by QGIS's feature id.

    ``left_out`` are the feature ids of rows that do not go into the output.
    """

    values: Mapping[Hashable, Sequence[Any]]
    id_field: str | None = None
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True)
class NewRows:
    """Rows of an output that copies no input: attributes in the order of its fields, None for NULL.

    ``geometries`` has one entry per row; without it the output is a table.
    """

    values: Sequence[Sequence[Any]]
    geometries: Sequence[QgsGeometry | None] | None = None
    geometry_type: Qgis.WkbType = Qgis.WkbType.MultiPolygon
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    @property
    def shape(self) -> tuple[Qgis.WkbType, QgsCoordinateReferenceSystem]:
        """Geometry type and CRS of the output."""
        if self.geometries is None:
            return Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem()
        return self.geometry_type, self.crs


def read_columns(
    given: Input, names: Sequence[str], feedback: QgsProcessingFeedback
) -> tuple[list[int], dict[str, Any]]:
    """Feature ids and the named attributes as Python values, None for NULL; one entry per feature.

    Numbers may come as a float array with NaN for NULL instead.
    """
    if found := read_arrow(given.table, names):
        return found
    source = given.source
    fields = source.fields()
    places = [fields.indexFromName(name) for name in names]
    pick = itemgetter(*places) if len(places) > 1 else lambda attributes: (attributes[places[0]],)
    request = QgsFeatureRequest().setSubsetOfAttributes(places)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    features = source.getFeatures(request, NO_GEOMETRY_CHECK)
    keys: list[int] = []
    columns: list[list[Any]] = [[] for _ in names]
    while True:
        stop_if_cancelled(feedback)
        # In portions: a list per row of a large layer would keep Python's garbage collector busy.
        rows = [(feature.id(), pick(feature.attributes())) for feature in islice(features, PORTION)]
        if not rows:
            return keys, dict(zip(names, columns, strict=True))
        keys.extend(key for key, _ in rows)
        for column, values in zip(columns, zip(*(row for _, row in rows), strict=True), strict=True):
            column.extend(values if set(map(type, values)) <= PLAIN else map(python_value, values))


def python_value(value: Any) -> Any:
    """A value of a field, None for NULL."""
    return None if QgsVariantUtils.isNull(value) else value


def id_text(value: Any) -> str:
    """An id as text: 7 and 7.0 are '7', a text loses blanks around it, None and NaN are ''."""
    if isinstance(value, float):
        if math.isnan(value):
            return ""
        value = int(value) if value.is_integer() else value
    return "" if value is None else str(value).strip()


def read_ids(values: Sequence[Any], field: str) -> list[str]:
    """Ids as text; refuses empty and repeated ones."""
    ids = [id_text(value) for value in values]
    empty = [number for number, key in enumerate(ids, 1) if not key]
    if empty:
        raise PlanningError(
            tr("Each area needs an id, but field '{field}' is empty in these rows ({count}): {rows}.").format(
                count=len(empty), field=field, rows=listed(empty)
            ),
            tr("Fill in the ids, or choose another id field."),
        )
    twice = [key for key, count in Counter(ids).items() if count > 1]
    if twice:
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

    if isinstance(values, np.ndarray):
        return values
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
    for place, own in enumerate(source.fields().toList()):
        if own.name().lower() in names:
            replaced.append(own.name())
        elif own.name().lower() != "fid":
            fields.append(_untitled(own))
            kept.append(place)
    if replaced:
        feedback.pushInfo(
            tr("These fields of the layer are replaced by results of the same name: {fields}.").format(
                fields=", ".join(replaced)
            )
        )
    for result in result_fields(results).toList():
        fields.append(result)
    return fields, kept


def _untitled(field: QgsField) -> QgsField:
    """The field without alias and comment: most formats hold none, and QGIS would warn of each. They come later."""
    plain = QgsField(field)
    plain.setAlias("")
    plain.setComment("")
    return plain


def write_features(
    source: QgsProcessingFeatureSource,
    sink: QgsFeatureSink,
    kept: Sequence[int],
    rows: Rows,
    feedback: QgsProcessingFeedback,
) -> None:
    """Copy the features, with result values behind the kept attributes."""
    fields = source.fields()
    dropped = sorted(set(range(fields.count())) - set(kept), reverse=True)
    id_place = None if rows.id_field is None else fields.indexFromName(rows.id_field)
    added = len(next(iter(rows.values.values()), ()))
    results = range(len(kept), len(kept) + added)
    step = (100 - COMPUTING) / max(1, source.featureCount())
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), NO_GEOMETRY_CHECK)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
            feedback.setProgress(COMPUTING + number * step)
        if feature.id() in rows.left_out:
            continue
        key = feature.id() if id_place is None else feature.attribute(id_place)
        row = rows.values.get(key) or rows.values[id_text(python_value(key))]  # most ids are their own key
        # The kept attributes stay in C++: to fetch them all and set them again takes a third longer.
        for place in dropped:
            feature.deleteAttribute(place)
        feature.padAttributes(added)
        set_attribute = feature.setAttribute
        for place, value in zip(results, row, strict=True):
            # Left unset, an attribute of a memory layer would be no NULL: expressions over it fail.
            set_attribute(place, NULL if value is None else value)
        _add(feature, sink)


def write_new_rows(sink: QgsFeatureSink, fields: QgsFields, rows: NewRows, feedback: QgsProcessingFeedback) -> None:
    """Write rows that copy no input's."""
    geometries = rows.geometries or [None] * len(rows.values)
    step = (100 - COMPUTING) / max(1, len(rows.values))
    for number, (values, geometry) in enumerate(zip(rows.values, geometries, strict=True)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
            feedback.setProgress(COMPUTING + number * step)
        feature = QgsFeature(fields)
        feature.setAttributes([NULL if value is None else value for value in values])
        if geometry is not None:
            feature.setGeometry(geometry)
        _add(feature, sink)


def _add(feature: QgsFeature, sink: QgsFeatureSink) -> None:
    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise PlanningError(
            tr("A row could not be written to the output: {reason}.").format(reason=sink.lastError()),
            tr("Check the free space, and that no other program has the file open."),
        )


def result_fields(results: Sequence[ResultField]) -> QgsFields:
    """The fields of an output that has no others."""
    fields = QgsFields()
    for result in results:
        fields.append(QgsField(result.name, TYPES[result.kind]))
    return fields


def result_rows(frame: pd.DataFrame) -> list[tuple[Any, ...]]:
    """A table of results as rows for ``write_features``; what is missing becomes NULL."""
    columns = (
        frame[name].to_numpy(dtype=object, na_value=None).tolist()  # type: ignore[call-overload]  # None is allowed
        for name in frame
    )
    return list(zip(*columns, strict=True))


def stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Leave a run that the user has cancelled."""
    if feedback.isCanceled():
        raise PlanningError(tr("Cancelled. Nothing was written."))
