"""The public version of a layer: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsField,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from .core.disclosure.rule import GROUP_FIELD, LEVEL_FIELD, Rule
from .core.rates.fields import KEY_FIELD, SIGN
from .core.texts import tr
from .indicators.land import geometries
from .layers import (
    COMPUTING,
    Input,
    NewRows,
    as_numbers,
    check_fields,
    id_text,
    read_columns,
    read_ids,
    result_rows,
)
from .method_record import MethodRecord

if TYPE_CHECKING:
    import pandas as pd

    from .core.disclosure.edition import Edition
    from .core.disclosure.publication import Publication
    from .core.index.result_fields import ResultField

# Of fields that are copied as they are; what is not here becomes text.
KINDS: dict[QMetaType.Type, type] = {
    QMetaType.Type.Bool: bool,
    QMetaType.Type.Int: int,
    QMetaType.Type.UInt: int,
    QMetaType.Type.LongLong: int,
    QMetaType.Type.ULongLong: int,
    QMetaType.Type.Double: float,
}


@dataclass(frozen=True)
class PublicOrder:
    """What a user asks for; '' and empty where nothing was said."""

    id_field: str
    name_field: str = ""
    levels: Sequence[str] = ()
    kept: Sequence[str] = ()
    rule: Rule = field(default_factory=Rule)
    language: str = "en"

    @property
    def fields(self) -> list[str]:
        return [name for name in (self.id_field, self.name_field, *self.levels, *self.kept) if name]


@dataclass(frozen=True)
class PublicSources:
    """The areas, the rows beside them, and the earlier public layer with its sums of groups and its city rows (None:
    not given), with what the areas' layer brings along; ``titles`` are its aliases."""

    areas: Input
    others: Input | None = None
    earlier: Input | None = None
    earlier_groups: Input | None = None
    earlier_city: Input | None = None
    record: MethodRecord = field(default_factory=MethodRecord)
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """An output: its fields, its rows, the titles of its fields, and the types of those that are copied."""

    fields: Sequence[ResultField]
    rows: NewRows
    types: Mapping[str, QMetaType.Type] = field(default_factory=dict)

    @property
    def titles(self) -> dict[str, str]:
        return {item.name: item.title for item in self.fields}


@dataclass(frozen=True)
class PublicTables:
    """The public version of a layer, and how many cells are withheld in it."""

    areas: Table
    groups: Table
    city: Table
    primary: int
    secondary: int


def check_order(order: PublicOrder, sources: PublicSources) -> None:
    """Refuse, by PlanningError, fields that the layers do not have; reads no rows."""
    check_fields(order.fields, sources.areas.source)
    if sources.earlier:
        check_fields([order.id_field], sources.earlier.source)
    if sources.earlier_groups:
        check_fields([LEVEL_FIELD, GROUP_FIELD], sources.earlier_groups.source)


def make_public(order: PublicOrder, sources: PublicSources, feedback: QgsProcessingFeedback) -> PublicTables:
    """The tables that may be given away; the log says what is withheld and left out.

    Raises PlanningError, before anything is written, as ``publish`` does, and for ids that are missing or repeated.
    """
    from .core.disclosure.publication import publish
    from .core.disclosure.told import told

    edition = _edition(order, sources, feedback)
    feedback.setProgress(COMPUTING / 2)
    public = publish(edition, order.rule)
    log = told(public, edition)
    for sentence in log.facts:
        feedback.pushInfo(sentence)
    for sentence in log.warnings:
        feedback.pushWarning(sentence)
    keys = _keys(edition.others, order.id_field)
    return PublicTables(
        _of_areas(public, order, sources),
        _of_sums(public.groups, order.language, sources.titles),
        _of_sums(
            public.city.rename(index=lambda row: keys.get(row, ""), level=KEY_FIELD), order.language, sources.titles
        ),
        log.primary,
        log.secondary,
    )


def _edition(order: PublicOrder, sources: PublicSources, feedback: QgsProcessingFeedback) -> Edition:
    """The tables of all layers; rows beside the areas have the ids that they have in ``sources.others``."""
    import pandas as pd

    from .core.disclosure.edition import Edition

    areas = _frame(sources.areas, order.id_field, feedback)
    earlier = _frame(sources.earlier, order.id_field, feedback) if sources.earlier else pd.DataFrame()
    others, groups, city = (
        _frame(given, "", feedback) if given else pd.DataFrame()
        for given in (sources.others, sources.earlier_groups, sources.earlier_city)
    )
    levels = {*order.levels, *map(id_text, groups.get(LEVEL_FIELD, ()))}
    for frame, names in ((areas, levels), (earlier, levels), (groups, {LEVEL_FIELD, GROUP_FIELD})):
        for name in names & set(frame):
            frame[name] = pd.Series([id_text(value) or None for value in frame[name]], index=frame.index, dtype=object)
    row_of, then = ({key: row for row, key in _keys(table, order.id_field).items() if key} for table in (others, city))
    same = {row: row_of[key] for key, row in then.items() if key in row_of}
    city.index = [same.get(row, f"{row} then") for row in city.index]
    method = sources.record.method
    parts = {"status": method.status_fields, "dynamics": method.dynamics_fields} if method else {}
    kept = [name for name in dict.fromkeys((order.name_field, *order.kept)) if name not in ("", order.id_field)]
    return Edition(areas.drop(columns=order.id_field), order.levels, others, earlier, groups, city, parts, kept)


def _frame(given: Input, id_field: str, feedback: QgsProcessingFeedback) -> pd.DataFrame:
    """All fields of a layer by id, numbers as floats; without an id field ('') by row number, with a star before it."""
    import pandas as pd

    from .core.disclosure.publication import number_fields

    fields = given.source.fields()
    _, columns = read_columns(given, fields.names(), feedback)
    rows = len(next(iter(columns.values())))
    ids = read_ids(columns[id_field], id_field) if id_field else [f"*{number}" for number in range(1, rows + 1)]
    numbers = number_fields(fields.names())

    def column(field: QgsField) -> Any:
        values = columns[field.name()]
        if field.name() in numbers:
            return as_numbers(values, field, ids)
        return pd.Series(list(values), index=ids, dtype=object)

    return pd.DataFrame({field.name(): column(field) for field in fields.toList()}, index=pd.Index(ids, dtype=object))


def _of_areas(public: Publication, order: PublicOrder, sources: PublicSources) -> Table:
    """The areas in the order of the layer, with their geometry."""
    from pandas.api.types import is_float_dtype

    frame, source = public.areas, sources.areas.source
    frame.insert(0, order.id_field, frame.index)
    if order.name_field not in ("", order.id_field):
        frame.insert(1, order.name_field, frame.pop(order.name_field))
    types = {
        item.name(): item.type() for item in source.fields().toList()
        if item.type() in KINDS and item.name() in frame and not is_float_dtype(frame[item.name()])
    }  # fmt: skip
    for name in [name for name in frame if not is_float_dtype(frame[name])]:
        copied = KINDS[types[name]] if name in types else _text
        frame[name] = frame[name].map(copied, na_action="ignore").astype(object)
    at_least = tr("{title} (at least)", order.language)
    coarse = {name: at_least.format(title=sources.titles.get(name, name)) for name in public.coarse}
    fields = _fields(frame, types, order.language, {**sources.titles, **coarse})
    values = result_rows(frame)
    shapes = geometries(source, order.id_field)
    if shapes is None:
        return Table(fields, NewRows(values), types)
    placed = [shapes.get(key) for key in frame.index]
    return Table(fields, NewRows(values, placed, source.wkbType(), source.sourceCrs()), types)


def _of_sums(frame: pd.DataFrame, language: str, titles: Mapping[str, str]) -> Table:
    table = frame.reset_index()
    return Table(_fields(table, {}, language, titles), NewRows(result_rows(table)))


def _keys(others: pd.DataFrame, id_field: str) -> dict[str, str]:
    """The keys that a table has for its rows beside the areas, by row."""
    name = next((name for name in (id_field, KEY_FIELD) if name in others), None)
    return {str(row): id_text(key) for row, key in others[name].items()} if name else {}


def _fields(
    frame: pd.DataFrame, types: Mapping[str, QMetaType.Type], language: str, titles: Mapping[str, str]
) -> list[ResultField]:
    from pandas.api.types import is_float_dtype

    from .core.index.result_fields import ResultField

    def kind(name: str) -> type:
        return float if is_float_dtype(frame[name]) else KINDS[types[name]] if name in types else str

    def title(name: str) -> str:
        if name.startswith(SIGN):
            number = name.removeprefix(SIGN)
            return titles.get(name) or tr("Sign: {title}", language).format(title=titles.get(number, number))
        return titles.get(name, name)

    return [ResultField(name, kind(name), title(name)) for name in map(str, frame)]


def _text(value: object) -> str | None:
    """An attribute as text; None for nothing."""
    if isinstance(value, QDate | QDateTime | QTime):
        return str(value.toString(Qt.DateFormat.ISODate))
    return id_text(value) or None
