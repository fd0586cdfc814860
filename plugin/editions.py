"""Two classified layers as editions to be compared: reading them, and the polygons of their areas."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from .core.errors import PlanningError, listed
from .core.rates.fields import CHANGE, DENOMINATOR, NUMERATOR, ROLE_FIELD, SIGN
from .core.tables.vocabulary import CITY
from .core.texts import current_language, tr
from .layers import NO_GEOMETRY_CHECK, Input, as_numbers, id_text, read_columns, read_ids
from .method_record import MethodRecord

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from .core.editions.edition import Edition, State
    from .core.index.profile import Method

CLASS_FIELDS = ("status_class", "dynamics_class", "class_short", "attention", "limit_distance")
_OPTIONAL = ("status_index", "dynamics_index", "status_stability", "dynamics_stability")
_TRUE, _FALSE = ("true", "1", "t", "1.0"), ("false", "0", "f", "0.0")


@dataclass(frozen=True)
class EditionInput:
    """A classified layer as chosen by the user; '' and None where nothing was: its record may know the city values."""

    given: Input
    id_field: str
    record: MethodRecord
    name_field: str = ""
    city: Input | None = None


def check_classified(source: QgsProcessingFeatureSource) -> None:
    """Refuse a layer that has not been classified."""
    missing = [name for name in CLASS_FIELDS if source.fields().indexFromName(name) < 0]
    if missing:
        raise PlanningError(
            tr("Layer '{layer}' has no classes of the social index: the fields {fields} are missing.").format(
                layer=source.sourceName(), fields=listed(missing)
            ),
            tr("Run 'Classify social index' or 'Social index map' on it first."),
        )


def check_methods(now: MethodRecord, then: MethodRecord) -> None:
    """Refuse two editions that were computed by different methods, with the difference in words."""
    from .core.editions.methods import compare_methods

    change = compare_methods(now.method, then.method, current_language())
    if change.changed and now.method and then.method:
        raise PlanningError(
            tr("The editions were computed by different methods: earlier {then}, now {now}. {differences}.").format(
                then=then.method.label, now=now.method.label, differences="; ".join(change.differences)
            ),
            tr("Compute both by one method, or allow another method: then each row says that the method changed."),
        )


def read_edition(chosen: EditionInput, other: Method | None, feedback: QgsProcessingFeedback) -> Edition:
    """Classes, indicators and counts of a layer; ``other`` is the method of the edition that it is compared with."""
    from .core.editions.edition import Edition

    source, method = chosen.given.source, chosen.record.method
    existing = source.fields().names()
    numbers = _number_fields(existing, [known for known in (method, other) if known])
    signs = [SIGN + name for name in numbers if SIGN + name in existing]
    classes = [name for name in (*CLASS_FIELDS, *_OPTIONAL) if name in existing]
    names = [chosen.name_field] if chosen.name_field else []
    wanted = list(dict.fromkeys((chosen.id_field, *names, *classes, *numbers, *signs)))
    _, columns = read_columns(chosen.given, wanted, feedback)
    ids = read_ids(columns[chosen.id_field], chosen.id_field)
    number = _reader(source, columns, ids, method)
    return Edition(
        layer=source.sourceName(),
        states=_states(
            ids, columns, {name: number(name) for name in classes if name not in ("class_short", "attention")}
        ),
        numbers={name: number(name) for name in numbers},
        signs={name.removeprefix(SIGN): _texts(ids, columns[name]) for name in signs},
        names=_texts(ids, columns[names[0]]) if names else {},
        method=method,
        sheets=chosen.record.sheets,
        city=_city_row(chosen.city, numbers, method, feedback) if chosen.city else chosen.record.city or None,
    )


def read_polygons(
    source: QgsProcessingFeatureSource,
    id_field: str,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> dict[str, BaseGeometry] | None:
    """The polygons by area id, in ``crs``; None for a layer that has none. An area without geometry is left out."""
    import shapely

    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        return None
    place = source.fields().indexFromName(id_field)
    request = QgsFeatureRequest().setSubsetOfAttributes([place]).setDestinationCrs(crs, transforms)
    shapes = {}
    for feature in source.getFeatures(request, NO_GEOMETRY_CHECK):
        geometry = feature.geometry()
        if not geometry.isNull():
            straight = geometry.constGet().segmentize()  # shapely knows no arcs
            shapes[id_text(feature.attribute(place))] = shapely.from_wkb(bytes(straight.asWkb()))
    return shapes


def _number_fields(existing: Sequence[str], methods: Sequence[Method]) -> list[str]:
    """Rates and changes of the methods, whatever year they carry, all rates with counts, and all counts."""
    from .core.editions.methods import without_year

    used = {without_year(name) for method in methods for name in method.fields}
    counted = {name for name in existing if {NUMERATOR + name, DENOMINATOR + name} <= set(existing)}
    return [
        name
        for name in existing
        if name.startswith((NUMERATOR, DENOMINATOR))
        or without_year(name) in used
        or name in counted
        or name.removeprefix(CHANGE) in counted
    ]


def _reader(
    source: QgsProcessingFeatureSource, columns: Mapping[str, Sequence[Any]], keys: Sequence[str], method: Method | None
) -> Callable[[str], dict[str, float]]:
    """Gives a column as numbers by key, without what is NULL or what the method calls missing."""
    missing = method.profile.missing_values if method else ()
    signs = frozenset(value for value in missing if isinstance(value, str))

    def number(name: str) -> dict[str, float]:
        values = as_numbers(columns[name], source.fields().field(name), keys, signs)
        found = zip(keys, values.tolist(), strict=True)
        return {key: value for key, value in found if not math.isnan(value) and value not in missing}

    return number


def _texts(keys: Sequence[str], values: Sequence[Any]) -> dict[str, str]:
    return {key: id_text(value) for key, value in zip(keys, values, strict=True) if id_text(value)}


def _states(
    ids: Sequence[str], columns: Mapping[str, Sequence[Any]], numbers: Mapping[str, Mapping[str, float]]
) -> dict[str, State]:
    from .core.editions.edition import State

    def number(name: str, key: str) -> float | None:
        return numbers.get(name, {}).get(key)

    def code(name: str, key: str) -> int | None:
        value = number(name, key)
        return None if value is None else int(value)

    shorts = _texts(ids, columns["class_short"])
    return {
        key: State(
            code("status_class", key),
            code("dynamics_class", key),
            shorts.get(key, ""),
            _truth(attention),
            *(number(name, key) for name in ("status_index", "dynamics_index", "limit_distance")),
            *(number(name, key) for name in ("status_stability", "dynamics_stability")),
        )
        for key, attention in zip(ids, columns["attention"], strict=True)
    }


def _truth(value: Any) -> bool | None:
    """A boolean attribute, or the text or number that a format without booleans makes of it."""
    text = id_text(value).lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _city_row(
    given: Input, numbers: Sequence[str], method: Method | None, feedback: QgsProcessingFeedback
) -> dict[str, float]:
    """The values of the city by field: the only row of the table, or the one with the role ``city``."""
    existing = given.source.fields().names()
    names = [name for name in numbers if name in existing]
    if not names:
        raise PlanningError(
            tr("The city table '{layer}' has none of the indicators. Its fields are: {fields}.").format(
                layer=given.source.sourceName(), fields=listed(existing)
            ),
            tr("Choose the city's row that 'Indicator rates' has made for this edition."),
        )
    roles = [ROLE_FIELD] if ROLE_FIELD in existing else []
    _, columns = read_columns(given, [*names, *roles], feedback)
    count = len(columns[names[0]])
    rows = [number for number in range(count) if not roles or id_text(columns[ROLE_FIELD][number]) == CITY]
    if len(rows) != 1:
        raise PlanningError(
            tr("The city table '{layer}' should have one row for the city, but has {count}.").format(
                layer=given.source.sourceName(), count=len(rows)
            ),
            tr("Choose the city's row that 'Indicator rates' has made for this edition."),
        )
    only = {name: [columns[name][rows[0]]] for name in names}
    number = _reader(given.source, only, [CITY], method)
    return {name: value[CITY] for name in names if (value := number(name))}
