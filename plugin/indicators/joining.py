"""A table joined to areas by key: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qgis.core import QgsField, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import PlanningError, listed
from ..core.rates.fields import NAME_FIELD, ROLE_FIELD, SIGN
from ..core.rates.joining import Keys, join_by_key
from ..core.tables.roles import role_of
from ..core.tables.vocabulary import AREA, CITY, UNASSIGNED
from ..core.texts import tr
from ..layers import Input, check_fields, id_text, read_columns, read_ids

if TYPE_CHECKING:
    from ..core.index.result_fields import ResultField

_KINDS: dict[QMetaType.Type, type] = {
    QMetaType.Type.Bool: bool,
    QMetaType.Type.Int: int,
    QMetaType.Type.Double: float,
    QMetaType.Type.LongLong: float,  # an output's whole numbers have 32 bits
    QMetaType.Type.UInt: float,
    QMetaType.Type.ULongLong: float,
}


@dataclass(frozen=True)
class JoinOrder:
    """What a user asks for; ``fields`` empty: all of the table."""

    id_field: str
    table_field: str
    fields: Sequence[str] = ()
    pad: bool = False


@dataclass(frozen=True)
class Joined:
    """The values of the table's ``fields`` by area id, and the rows that have no area: values by field, with the key,
    NAME_FIELD and ROLE_FIELD among them.
    """

    fields: Sequence[QgsField]
    areas: Mapping[Hashable, Sequence[Any]]
    others: Sequence[Mapping[str, Any]]

    def result_fields(self, titles: Mapping[str, str]) -> list[ResultField]:
        """What is added to the areas."""
        from ..core.index.result_fields import ResultField

        return [
            ResultField(field.name(), _KINDS.get(field.type(), str), titles.get(field.name(), field.name()))
            for field in self.fields
        ]


def joined_fields(
    order: JoinOrder, areas: QgsProcessingFeatureSource, table: QgsProcessingFeatureSource
) -> list[QgsField]:
    """The fields of the table that go to the areas, signs of chosen numbers included; PlanningError for wrong names.

    Without a choice these are all but its key and role, and but its names where the areas have some.
    """
    if not order.id_field:
        raise PlanningError(tr("No id field was chosen."), tr("Choose the field with the key of the areas."))
    check_fields([order.id_field], areas)
    check_fields([order.table_field, *order.fields], table)
    if order.id_field.lower() in map(str.lower, order.fields):
        raise PlanningError(
            tr("Field '{field}' of the table would replace the ids of the areas.").format(field=order.id_field),
            tr("Leave it out."),
        )
    existing = table.fields().names()
    own = {order.id_field.lower(), *(name.lower() for name in areas.fields().names() if name.lower() == NAME_FIELD)}
    chosen = order.fields or [
        name for name in existing if name not in (order.table_field, ROLE_FIELD, "fid") and name.lower() not in own
    ]
    names = dict.fromkeys(item for name in chosen for item in (name, SIGN + name) if item in existing)
    if not names:
        raise PlanningError(
            tr("The table '{table}' has nothing to join: it has only the fields {fields}.").format(
                table=table.sourceName(), fields=", ".join(existing)
            ),
            tr("Choose another table."),
        )
    return [table.fields().field(name) for name in names]


def join(areas: Input, table: Input, order: JoinOrder, feedback: QgsProcessingFeedback) -> Joined:
    """Find each area's row in the table and read its values; PlanningError as in ``join_by_key``."""
    fields = joined_fields(order, areas.source, table.source)
    mine = {name: _texts(column) for name, column in _columns(areas, [order.id_field], feedback).items()}
    ids = read_ids(mine.pop(order.id_field), order.id_field)
    rows = _Rows(_columns(table, [order.table_field, *(field.name() for field in fields)], feedback), order.table_field)
    found = join_by_key(Keys(order.id_field, ids, mine), rows.keys(table), order.pad)
    places = [rows.areas[place] for place in found.leftover]
    left = sorted([*places, *(row for row, role in enumerate(rows.said) if role in (CITY, UNASSIGNED))])
    values = list(zip(*(_converted(rows.columns[field.name()], field) for field in fields), strict=True))
    names = [field.name() for field in fields]
    others = [{**dict(zip(names, values[row], strict=True)), **rows.labels(row)} for row in left]
    _tell(len(ids), others, order.table_field, feedback)
    return Joined(fields, {key: values[rows.areas[place]] for key, place in found.rows.items()}, others)


@dataclass(frozen=True)
class _Rows:
    """The rows of the table: columns of Python values by field, None for NULL."""

    columns: Mapping[str, Sequence[Any]]
    key_field: str

    @cached_property
    def said(self) -> list[str]:
        """The role that the table itself says of each row, '' where it says none."""
        return _texts(self.columns.get(ROLE_FIELD, [None] * len(self.columns[self.key_field])))

    @cached_property
    def areas(self) -> list[int]:
        """The rows that may be areas."""
        return [row for row, role in enumerate(self.said) if role not in (CITY, UNASSIGNED)]

    def keys(self, table: Input) -> Keys:
        """The keys of these rows, and other text columns, in which the keys may be instead."""
        others = [name for name in _text_fields(table.source) if name != self.key_field and name in self.columns]
        texts = {name: _texts(self.columns[name]) for name in (self.key_field, *others)}
        own = {name: [column[row] for row in self.areas] for name, column in texts.items()}
        return Keys(self.key_field, own.pop(self.key_field), own)

    def labels(self, row: int) -> dict[str, str | None]:
        """Name, key and role of a row, by field; None where it has none."""
        key = id_text(self.columns[self.key_field][row])
        name = id_text(self.columns[NAME_FIELD][row]) if NAME_FIELD in self.columns else key
        said = self.said[row]
        role = said if said in (AREA, CITY, UNASSIGNED) else role_of(key, name)
        return {NAME_FIELD: name or None, self.key_field: key or None, ROLE_FIELD: role}


def _columns(given: Input, needed: Sequence[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The needed columns of a layer, and all that are texts."""
    names = dict.fromkeys([*needed, *_text_fields(given.source)])
    return read_columns(given, list(names), feedback)[1]


def _text_fields(source: QgsProcessingFeatureSource) -> list[str]:
    return [field.name() for field in source.fields().toList() if field.type() == QMetaType.Type.QString]


def _texts(column: Iterable[Any]) -> list[str]:
    return [id_text(value) for value in column]


def _converted(column: Sequence[Any], field: QgsField) -> list[Any]:
    """The values as an output holds them: NaN as None, dates as text."""
    kind = _KINDS.get(field.type(), str)
    if kind is not str:
        return [None if value is None or math.isnan(value) else kind(value) for value in column]
    return [
        None if value is None else value if isinstance(value, str) else field.displayString(value) for value in column
    ]


def _tell(count: int, others: Sequence[Mapping[str, Any]], key_field: str, feedback: QgsProcessingFeedback) -> None:
    """The log: how many areas were found, and what belongs to none."""
    feedback.pushInfo(tr("{found} of {total} areas assigned").format(found=count, total=count))
    wordings = {
        CITY: tr("City row: {rows}"),
        UNASSIGNED: tr("Not assignable to an area ({count}): {rows}"),
        AREA: tr("Rows of the table without an area ({count}): {rows}"),
    }
    for role, wording in wordings.items():
        rows = [row[key_field] or row[NAME_FIELD] or "–" for row in others if row[ROLE_FIELD] == role]
        if rows:
            (feedback.pushWarning if role == AREA else feedback.pushInfo)(
                wording.format(count=len(rows), rows=listed(rows))
            )
