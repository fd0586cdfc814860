"""A layer of institutions as a table of records: its columns under their standard names, its points, its ids."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from .core.errors import PlanningError, listed
from .core.register.fields import BY_NAME, COMPARED, LISTED
from .core.texts import tr
from .layers import NO_GEOMETRY_CHECK, PORTION, Input, check_fields, id_text, read_columns, stop_if_cancelled

if TYPE_CHECKING:
    import pandas as pd

POINT = ("x", "y")
ORIGIN = ("source", "source_date", "licence")
FIELDS = (*dict.fromkeys((*LISTED, *BY_NAME, *ORIGIN)),)
_UNREAD = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Columns:
    """Which columns of a source are read. ``fields``: standard field -> column, where they are not the same.

    Points are the geometries, or, where there are none or ``fields`` says so, the columns ``x`` and ``y``.
    """

    id_field: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def check(self, source: QgsProcessingFeatureSource) -> None:
        """Refuse what cannot be read of a source: columns that it does not have, points of no known CRS."""
        check_fields([self.id_field, *self.fields.values()], source)
        if has_points(source) and not source.sourceCrs().isValid():
            raise PlanningError(
                tr("Layer '{layer}' has no coordinate reference system.").format(layer=source.sourceName()),
                tr("Set it in the layer's properties."),
            )

    def found(self, source: QgsProcessingFeatureSource) -> dict[str, str]:
        """The columns that the source has, by standard field."""
        fields = source.fields()
        names = (*FIELDS, *POINT) if self.points_in_columns(source) else FIELDS
        own = {name: fields.names()[place] for name in names if (place := fields.lookupField(name)) >= 0}
        return own | dict(self.fields)

    def points_in_columns(self, source: QgsProcessingFeatureSource) -> bool:
        return not has_points(source) or set(POINT) <= set(self.fields)


@dataclass(frozen=True)
class Records:
    """The records of a source. ``table``: by id, texts ('' for none) of the FIELDS that the source has, the compared
    ones always, and floats ``x``, ``y`` (NaN: none). ``crs`` is that of the points, invalid where nobody said it.
    """

    table: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    name: str


def has_points(source: QgsProcessingFeatureSource) -> bool:
    return bool(QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Null)


def read_mapping(given: object, parameter: str) -> dict[str, str]:
    """Columns by standard field, from an object or its JSON text; None and '' name none."""
    if isinstance(given, str) and given.strip():
        try:
            given = json.loads(given)
        except json.JSONDecodeError as error:
            raise _misread(given, parameter) from error
    if given in (None, ""):
        return {}
    if not isinstance(given, Mapping) or not all(isinstance(name, str) for name in given.values()):
        raise _misread(given, parameter)
    unknown = sorted(str(name) for name in given if name not in (*FIELDS, *POINT))
    if unknown:
        raise PlanningError(
            tr("{parameter} names fields that an institution does not have: {fields}.").format(
                parameter=parameter, fields=listed(unknown)
            ),
            tr("Known are: {fields}.").format(fields=", ".join((*COMPARED, *POINT))),
        )
    return {str(name): column for name, column in given.items() if column}


def read_records(given: Input, columns: Columns, feedback: QgsProcessingFeedback) -> Records:
    """Read a source. Refuses empty and repeated ids."""
    import pandas as pd

    found = columns.found(given.source)
    names = list(dict.fromkeys((columns.id_field, *found.values())))
    keys, values = read_columns(given, names, feedback)
    ids = _ids(values[columns.id_field], columns.id_field, given.source.sourceName())
    texts = {name: _texts(values[column]) for name, column in found.items()}
    lost = [name for name, repair in _repairs().items() if name in found and _is_number(given.source, found[name])]
    for name in lost:
        texts[name] = [_repairs()[name](text) for text in texts[name]]
    if lost:
        feedback.pushInfo(
            tr("Layer '{layer}' has numbers in {fields}: zeros in front that were lost have been put back.").format(
                layer=given.source.sourceName(), fields=", ".join(lost)
            )
        )
    empty = [""] * len(ids)
    index = pd.Index(ids, dtype=object)
    if columns.points_in_columns(given.source):
        x, y = _column_points([texts.pop(axis, empty) for axis in POINT], given.source.sourceName(), feedback)
    else:
        x, y = _geometry_points(given.source, keys, feedback)
    table = pd.DataFrame(
        {name: pd.Series(texts.get(name, empty), index=index, dtype=object) for name in (*COMPARED, *texts)}
    )
    return Records(table.assign(x=x, y=y), given.source.sourceCrs(), given.source.sourceName())


def check_letters(records: Records, known: bool, feedback: QgsProcessingFeedback) -> None:
    """Refuse records with letters that QGIS could not read: a text file in Windows-1252 that it takes for UTF-8.

    ``known``: a register, or a list whose encoding 'Read list' has found out; then they stand so in the source, and
    are told.
    """
    texts = records.table[list(COMPARED)]
    broken = records.table.index[texts.apply(lambda column: column.str.contains(_UNREAD, regex=False)).any(axis=1)]
    if not len(broken):
        return
    text = tr("'{layer}' has records with letters that could not be read, shown as '{sign}' ({count}): {ids}.").format(
        layer=records.name, sign=_UNREAD, count=len(broken), ids=listed(broken)
    )
    if not known:
        raise PlanningError(
            text, tr("Read the file with 'Read list of institutions', which finds out how it is encoded.")
        )
    feedback.pushWarning(text)


def plain_text(value: Any) -> str:
    """An attribute as text without blanks around it; a date as ISO text, 7.0 as '7', '' for none."""
    if isinstance(value, QDate | QDateTime):
        return str(value.toString(Qt.DateFormat.ISODate))
    if isinstance(value, list | tuple):
        return ", ".join(plain_text(item) for item in value)
    return id_text(value)


def _texts(values: Sequence[Any]) -> list[str]:
    return [value.strip() if type(value) is str else plain_text(value) for value in values]


def _ids(values: Sequence[Any], column: str, layer: str) -> list[str]:
    ids = [id_text(value) for value in values]
    empty = [number for number, key in enumerate(ids, 1) if not key]
    if empty:
        raise PlanningError(
            tr("Each record of '{layer}' needs an id, but '{field}' is empty in these rows ({count}): {rows}.").format(
                layer=layer, field=column, count=len(empty), rows=listed(empty)
            ),
            tr("Fill in the ids, or choose another column for them."),
        )
    twice = sorted(key for key, count in Counter(ids).items() if count > 1)
    if twice:
        raise PlanningError(
            tr("'{field}' should name each record of '{layer}' once, but these ids occur more than once "
               "({count}): {ids}.").format(field=column, layer=layer, count=len(twice), ids=listed(twice)),
            tr("Remove the duplicates, or choose another column for the ids. 'Read list of institutions' folds "
               "repeated rows into one record."),
        )  # fmt: skip
    return ids


def _repairs() -> dict[str, Any]:
    from .core.lists.values import phone, postcode

    return {"postcode": postcode, "phone": phone}


def _is_number(source: QgsProcessingFeatureSource, column: str) -> bool:
    return bool(source.fields().field(column).isNumeric())


def _column_points(
    columns: Sequence[Sequence[str]], layer: str, feedback: QgsProcessingFeedback
) -> tuple[Sequence[float], Sequence[float]]:
    from .core.lists.coordinates import parse_coordinates

    x, y = parse_coordinates(*columns)
    unread = sum(
        1 for texts, numbers in zip(columns, (x, y), strict=True)
        for text, number in zip(texts, numbers, strict=True) if text and math.isnan(number)
    )  # fmt: skip
    if unread:
        feedback.pushWarning(
            tr(
                "Layer '{layer}': {count} entries in its columns for x and y are no numbers; they count as empty."
            ).format(layer=layer, count=unread)
        )
    return x.tolist(), y.tolist()


def _geometry_points(
    source: QgsProcessingFeatureSource, keys: Sequence[int], feedback: QgsProcessingFeedback
) -> tuple[Sequence[float], Sequence[float]]:
    """The points of the features with these ids; of lines and areas a point on them."""
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    points: dict[int, tuple[float, float]] = {}
    for number, feature in enumerate(source.getFeatures(request, NO_GEOMETRY_CHECK)):
        if number % PORTION == 0:
            stop_if_cancelled(feedback)
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        middle = geometry.centroid() if geometry.type() == Qgis.GeometryType.Point else geometry.pointOnSurface()
        if not middle.isNull():
            points[feature.id()] = (middle.asPoint().x(), middle.asPoint().y())
    nowhere = (math.nan, math.nan)
    found = [points.get(key, nowhere) for key in keys]
    return [x for x, _ in found], [y for _, y in found]


def _misread(given: object, parameter: str) -> PlanningError:
    return PlanningError(
        tr("{parameter} should be a JSON object of columns by standard field, but this was found: {given}.").format(
            parameter=parameter, given=str(given)[:200]
        ),
        tr('For example {"name": "Bezeichnung", "street": "Strasse"}.'),
    )
