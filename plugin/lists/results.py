"""What was read of a list, as rows of outputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsGeometry, QgsPointXY

from ..core.lists.mapping import field_title
from ..core.register.fields import BY_NAME, COMPARED, LISTED
from ..core.texts import tr
from ..layers import NewRows
from .moving import known_system
from .reading import ReadList

if TYPE_CHECKING:
    from ..core.index.result_fields import ResultField
    from ..core.lists.records import Problem, Record

Table = tuple[list["ResultField"], NewRows, dict[str, str]]  # with the titles of the fields

_QUALITY = "position_quality"
_KINDS = {"integer": int, "boolean": bool}  # of fields that are no text; days are text, as 2024-08-01


def list_rows(read: ReadList) -> Table:
    """The records as points: id, the nine compared fields and what else the list has, quality of the position, and
    where the list comes from. NULL for what a record does not have, no point for one without."""
    from ..core.index.result_fields import ResultField

    used = {name for record in read.records for name in LISTED if record.get(name)} | {*COMPARED, _QUALITY}
    names = [name for name in LISTED if name in used]
    origin = {"source": tr("Source"), "source_date": tr("Date of the list"), "licence": tr("Licence")}
    fields = [
        ResultField("poi_id", str, field_title("poi_id")),
        *(ResultField(name, _KINDS.get(_kind(name), str), field_title(name)) for name in names),
        *(ResultField(name, str, title) for name, title in origin.items()),
    ]
    same = [read.source_list[name] or None for name in origin]
    rows = [[record.poi_id, *(_value(record, name) for name in names), *same] for record in read.records]
    points = [record.point and QgsGeometry.fromPointXY(QgsPointXY(*record.point)) for record in read.records]
    return fields, NewRows(rows, points, Qgis.WkbType.Point, known_system(read.system)), _titles(fields)


def problem_rows(problems: Sequence[Problem]) -> Table:
    """One row per problem: row of the file, id, name, kind as a machine word, reason as a sentence, content."""
    from ..core.index.result_fields import ResultField

    fields = [
        ResultField("row", int, tr("Row")), ResultField("poi_id", str, field_title("poi_id")),
        ResultField("name", str, tr("Name")), ResultField("problem", str, tr("Kind of problem")),
        ResultField("reason", str, tr("Reason")), ResultField("content", str, tr("Content")),
    ]  # fmt: skip
    rows = [
        [item.row, item.poi_id or None, item.name or None, item.problem, item.reason, item.content or None]
        for item in problems
    ]
    return fields, NewRows(rows), _titles(fields)


def _titles(fields: Sequence[ResultField]) -> dict[str, str]:
    return {field.name: field.title for field in fields}


def _kind(name: str) -> str:
    return BY_NAME[name].kind if name in BY_NAME else "text"


def _value(record: Record, name: str) -> Any:
    text = record.quality if name == _QUALITY else record.get(name)
    if not text:
        return None
    kind = _kind(name)
    return int(text) if kind == "integer" else text == "1" if kind == "boolean" else text
