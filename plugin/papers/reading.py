"""A classified layer and its districts as a paper sees them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..area_table import AreaTable
from ..common_crs import plane_crs
from ..core.charts.grid import ClassGrid
from ..core.disclosure.indicators import indicators_in
from ..core.disclosure.reasons import without_counts
from ..core.errors import PlanningError, listed
from ..core.index.attention import needs_attention
from ..core.index.profile import Method, Profile, load_profile
from ..core.papers.assignment import split_areas
from ..core.papers.city import Area, City, District, Split
from ..core.papers.words import Words, alphabetical
from ..core.rates.fields import SIGN
from ..core.texts import format_number, tr
from ..layers import Input, id_text
from ..method_record import MethodRecord, read_record
from ..styles import count_classes
from .assigning import (
    Districts,
    area_shapes,
    assign,
    check_polygons,
    existing_field,
    features_in,
    polygons_of,
    read_districts,
)
from .city_values import INDEX, AreaNumbers, Figures, Sums, count_fields_behind, figures_of
from .layer_names import name_of
from .order import PaperLayers, PaperOrder
from .paper_fields import PaperFields, paper_fields
from .placeholders import without_placeholders
from .public_city import check_judgeable, judged_fields, public_figures
from .sources import named_sources

_CLASSES = ("status_class", "dynamics_class")
_BECAUSE = "excluded_because"
_NOTHING = Sums({}, {})


def read_city(order: PaperOrder, layers: PaperLayers, feedback: QgsProcessingFeedback) -> City:
    """The areas, their districts and the city, without its name, which no layer knows.

    The log says what was taken where nothing was chosen, which areas several districts share, and which none has.
    Raises PlanningError before anything is drawn: for layers without classes, fields, polygons or a coordinate
    reference system, for districts that do not fit the areas, and for an internal layer whose counts nobody can judge.
    """
    check_polygons(layers)
    record = read_record(layers.areas)
    method = _method(order, record)
    count_classes(layers.areas, method.profile)
    fields = paper_fields(order, layers.areas, record, feedback)
    table, numbers = _read(order, layers, fields, method, feedback)
    districts = read_districts(order, layers)
    _check_filter(order, districts)
    shapes = area_shapes(layers, fields.id)
    assignment = assign(order, layers, districts, shapes, _texts(table, order.district_field))
    indicators = [item.field for item in fields.indicators]
    given = AreaNumbers(table, numbers, indicators, assignment.chosen, fields.population)
    judged = order.words.public and not record.rule  # a layer that is public already is taken as it is
    if judged:
        check_judgeable(layers.areas, record, indicators, feedback)
    if judged and indicators_in(table.columns):
        figures = public_figures(given, record.method or method, feedback)
    else:
        figures = figures_of(given, record.city)
    texts = _AreaTexts(_texts(table, fields.name), _texts(table, _BECAUSE), order.words)
    areas = _areas(given, figures, method.profile, texts)
    split = split_areas(assignment.shares, assignment.chosen, {area.key: area.name for area in areas})
    city = City(
        "",
        tuple(_districts(districts, areas, figures)),
        fields.indicators,
        method.profile,
        method.label if record.method else method.profile.label,
        *figures.city,
        split,
        tuple(area for area in areas if not area.district),
        ", ".join(sorted({item.date for item in fields.indicators if item.date}, key=_year)),
        named_sources(layers.areas),
        tuple(source for layer in (layers.districts, layers.overlay) if layer for source in named_sources(layer)),
        name_of(layers.overlay) if layers.overlay else "",
        figures.beyond_areas,
        order.words.public,
    )
    _report(city, districts, [key for key in table.ids if key not in shapes], feedback)
    return city


def district_shapes(
    order: PaperOrder, layers: PaperLayers
) -> tuple[dict[str, QgsGeometry], QgsCoordinateReferenceSystem]:
    """The outline of each district by its key and, under '', of the city with its areas; and their plane system."""
    shapes = dict(read_districts(order, layers).shapes)
    crs = plane_crs(layers.areas)
    areas = [polygons_of(row.geometry()) for row in features_in(layers.areas, crs, []) if row.hasGeometry()]
    return {"": QgsGeometry.unaryUnion([*shapes.values(), *areas]), **shapes}, crs


def _year(date: str) -> str:
    return max(re.findall(r"\d{4}", date), default="") + date


def _method(order: PaperOrder, record: MethodRecord) -> Method:
    """The stored method, or where the order names a profile, that profile with its fields."""
    method = record.method or Method(load_profile("mss"), ())
    return replace(method, profile=load_profile(order.profile)) if order.profile else method


def _read(
    order: PaperOrder, layers: PaperLayers, fields: PaperFields, method: Method, feedback: QgsProcessingFeedback
) -> tuple[AreaTable, list[str]]:
    """The table of the areas, and which of its fields hold numbers."""
    existing = layers.areas.fields().names()
    indicators = [item.field for item in fields.indicators]
    counts = [name for item in indicators for name in count_fields_behind(item)]
    wanted = {*indicators, *counts, *judged_fields(existing), *INDEX, *_CLASSES, fields.population}
    numbers = [name for name in existing if name in wanted]
    signs = [SIGN + name for name in numbers if SIGN + name in existing]
    texts = [fields.name, *([existing_field(layers.areas, order.district_field)] if order.district_field else [])]
    because = [_BECAUSE] if _BECAUSE in existing else []
    source = QgsProcessingFeatureSource(layers.areas, QgsProcessingContext())
    names = [fields.id, *texts, *because, *numbers, *signs]
    table = AreaTable.read(Input(source), names, fields.id, method, feedback)
    counted = [name for name in numbers if name in {*indicators, *counts, fields.population}]
    return without_placeholders(table, counted, indicators, method.profile), numbers


def _texts(table: AreaTable, field: str) -> dict[str, str]:
    """A column as texts by area; empty for '' and for a field that the layer does not have."""
    column = table.columns.get(field, ())
    return dict(zip(table.ids, map(id_text, column), strict=False))


def _check_filter(order: PaperOrder, districts: Districts) -> None:
    unknown = [name for name in order.district_filter if name not in districts.shapes]
    if unknown:
        raise PlanningError(
            tr("The district filter names {unknown}, but the districts are: {existing}.").format(
                unknown=listed(unknown), existing=", ".join(districts.shapes)
            ),
            tr("Write the names as they stand in the layer."),
        )


class _AreaTexts(NamedTuple):
    """Names of the areas, and why they are not in the index, by key."""

    names: Mapping[str, str]
    because: Mapping[str, str]
    words: Words

    def reason(self, key: str) -> str:
        """Why an area is not in the index, in the public edition without the number of its people."""
        because = self.because.get(key, "")
        return without_counts(because) if self.words.public else because


def _areas(given: AreaNumbers, figures: Figures, profile: Profile, texts: _AreaTexts) -> list[Area]:
    """The areas in the order of their names."""
    grid = ClassGrid(profile)

    def number(name: str, key: str) -> float | None:
        return figures.numbers.get(name, {}).get(key)

    def area(key: str) -> Area:
        codes = [number(name, key) for name in _CLASSES]
        status = next((item for item in grid.status if item.code == codes[0]), None)
        dynamics = next((item for item in grid.dynamics if status and item.code == codes[1]), None)
        return Area(
            key=key,
            name=texts.names[key] or key,
            district=given.groups.get(key, ""),
            population=number(given.people, key),
            values={name: number(name, key) for name in given.indicators},
            signs={name: signs[key] for name, signs in figures.signs.items() if key in signs},
            status_index=number("status_index", key),
            dynamics_index=number("dynamics_index", key),
            status=status.code if status else None,
            dynamics=dynamics.code if dynamics else None,
            attention=needs_attention(profile.attention, status.code, dynamics.code if dynamics else None)
            if status
            else None,
            limit_distance=number("limit_distance", key),
            class_stability=number("class_stability", key),
            excluded_because=texts.reason(key),
        )

    return sorted((area(key) for key in given.table.ids), key=lambda area: (alphabetical(area.name), area.key))


def _districts(districts: Districts, areas: Sequence[Area], figures: Figures) -> list[District]:
    return [
        District(
            name,
            name,
            tuple(area for area in areas if area.district == name),
            *figures.districts.get(name, _NOTHING),
        )
        for name in districts.shapes
    ]


def _report(city: City, districts: Districts, shapeless: Sequence[str], feedback: QgsProcessingFeedback) -> None:
    """Say what is split, in no district, without areas, without a name or without a polygon."""
    if city.split:
        feedback.pushInfo(
            tr("Areas that lie in several districts ({count}); each counts for the one named first:").format(
                count=len(city.split)
            )
        )
        for item in city.split:
            feedback.pushInfo(f"  {_split_text(item)}")
    for text, names in (
        (tr("Areas in no district, which no district's page shows ({count}): {names}."),
         [area.name for area in city.unassigned]),
        (tr("Districts without areas, which get no pages ({count}): {names}."),
         [district.name for district in city.districts if not district.areas]),
        (tr("Areas without a polygon, which no map shows ({count}): {names}."), list(shapeless)),
    ):  # fmt: skip
        if names:
            feedback.pushWarning(text.format(count=len(names), names=listed(names)))
    if districts.nameless:
        feedback.pushWarning(
            tr("Polygons without a name are left out of the districts: {count}.").format(count=districts.nameless)
        )


def _split_text(split: Split) -> str:
    """``Osterfeld-West: Osterfeld 71 %, Sterkrade 29 %``, first the district that it counts for."""
    names = sorted(split.shares, key=lambda name: name != split.district)
    parts = [f"{name} {format_number(100 * split.shares.get(name, 0.0))} %" for name in names]
    return f"{split.area}: {', '.join(parts)}"
