"""The public version of a layer: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from .core.disclosure.rule import Rule
from .core.rates.fields import SIGN
from .core.texts import tr
from .layers import (
    COMPUTING,
    NO_GEOMETRY_CHECK,
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

    from .core.disclosure.publication import Publication
    from .core.index.result_fields import ResultField

KINDS = {QMetaType.Type.Int: int, QMetaType.Type.Bool: bool}  # of fields that are copied; other numbers are floats
KEY_FIELD = "key"  # of a read table


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
    """The areas, the rows beside them, and the earlier public layer (None: not given), with what the areas' layer
    brings along; ``titles`` are its aliases."""

    areas: Input
    others: Input | None = None
    earlier: Input | None = None
    record: MethodRecord = field(default_factory=MethodRecord)
    titles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """An output: its fields, its rows, and the titles of its fields."""

    fields: Sequence[ResultField]
    rows: NewRows

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


def make_public(order: PublicOrder, sources: PublicSources, feedback: QgsProcessingFeedback) -> PublicTables:
    """The tables that may be given away; the log says what is withheld and left out.

    Raises PlanningError, before anything is written, as ``publish`` does, and for ids that are missing or repeated.
    """
    import pandas as pd

    from .core.disclosure.edition import Edition
    from .core.disclosure.publication import publish
    from .core.disclosure.told import told

    areas = _frame(sources.areas, order.id_field, feedback)
    for level in order.levels:
        areas[level] = pd.Series([id_text(value) or None for value in areas[level]], index=areas.index, dtype=object)
    others = _frame(sources.others, "", feedback) if sources.others else pd.DataFrame()
    earlier = _frame(sources.earlier, order.id_field, feedback) if sources.earlier else pd.DataFrame()
    method = sources.record.method
    parts = {"status": method.status_fields, "dynamics": method.dynamics_fields} if method else {}
    kept = [name for name in dict.fromkeys((order.name_field, *order.kept)) if name not in ("", order.id_field)]
    edition = Edition(areas.drop(columns=order.id_field), order.levels, others, earlier, parts, kept)
    feedback.setProgress(COMPUTING / 2)
    public = publish(edition, order.rule)
    log = told(public, edition)
    for sentence in log.facts:
        feedback.pushInfo(sentence)
    for sentence in log.warnings:
        feedback.pushWarning(sentence)
    return PublicTables(
        _of_areas(public, order, sources),
        _of_sums(public.groups, order.language, sources.titles),
        _of_sums(_with_keys(public.city, others, order.id_field), order.language, sources.titles),
        log.primary,
        log.secondary,
    )


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
    frame, source = public.areas, sources.areas.source
    types = {item.name(): item.type() for item in source.fields().toList()}
    frame.insert(0, order.id_field, frame.index)
    if order.name_field not in ("", order.id_field):
        frame.insert(1, order.name_field, frame.pop(order.name_field))
    for name in frame:
        if frame[name].dtype == object and types.get(str(name)) not in KINDS:
            frame[name] = frame[name].map(_text).astype(object)
    at_least = tr("{title} (at least)", order.language)
    coarse = {name: at_least.format(title=sources.titles.get(name, name)) for name in public.coarse}
    fields = _fields(frame, types, order.language, {**sources.titles, **coarse})
    values = result_rows(frame)
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return Table(fields, NewRows(values))
    shapes = _geometries(source, order.id_field)
    return Table(
        fields, NewRows(values, [shapes.get(key) for key in frame.index], source.wkbType(), source.sourceCrs())
    )


def _of_sums(frame: pd.DataFrame, language: str, titles: Mapping[str, str]) -> Table:
    table = frame.reset_index()
    return Table(_fields(table, {}, language, titles), NewRows(result_rows(table)))


def _with_keys(city: pd.DataFrame, others: pd.DataFrame, id_field: str) -> pd.DataFrame:
    """The rows beside the areas with the keys that their table has for them."""
    name = next((name for name in (id_field, KEY_FIELD) if name in others), None)
    keys = others[name].map(id_text).to_dict() if name else {}
    return city.rename(index=lambda key: keys.get(key, ""), level=KEY_FIELD)


def _fields(
    frame: pd.DataFrame, types: Mapping[str, QMetaType.Type], language: str, titles: Mapping[str, str]
) -> list[ResultField]:
    from .core.index.result_fields import ResultField

    def kind(name: str) -> type:
        return float if frame[name].dtype == float else KINDS.get(types.get(name, QMetaType.Type.QString), str)

    def title(name: str) -> str:
        if name.startswith(SIGN):
            number = name.removeprefix(SIGN)
            return titles.get(name) or tr("Sign: {title}", language).format(title=titles.get(number, number))
        return titles.get(name, name)

    return [ResultField(name, kind(name), title(name)) for name in map(str, frame)]


def _geometries(source: QgsProcessingFeatureSource, id_field: str) -> dict[str, QgsGeometry]:
    request = QgsFeatureRequest().setSubsetOfAttributes([source.fields().indexFromName(id_field)])
    features = source.getFeatures(request, NO_GEOMETRY_CHECK)
    return {id_text(feature[id_field]): feature.geometry() for feature in features}


def _text(value: object) -> str | None:
    """An attribute as text; None for nothing."""
    if isinstance(value, QDate | QDateTime | QTime):
        return str(value.toString(Qt.DateFormat.ISODate))
    return id_text(value) or None
