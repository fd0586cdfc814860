"""The people of the target groups, by district and in the city; in the public edition as far as they may be told."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsFeatureRequest

from ..core.disclosure.rule import WITHHELD, Rule
from ..core.papers.city import Area, City, total
from ..core.papers.target_groups import population_fields, tellable
from ..layers import id_text, python_value
from .assigning import existing_field
from .city_values import count_fields_behind
from .order import PaperLayers, PaperOrder
from .paper_fields import area_key_field

People = dict[str, dict[str, float | None]]  # by target group, then by district
_EVERYBODY = ""


def people_of(order: PaperOrder, layers: PaperLayers, city: City, groups: set[str]) -> People:
    """The people of each target group ('': everybody) by district, and in all districts ('').

    In the public edition a district has none of a group where an area's number is small or withheld, and none of a
    group from which, with those that are told, such a number would follow.
    """
    areas = layers.areas
    for name in order.target_groups.values():
        existing_field(areas, name)
    numeric = [item.name() for item in areas.fields().toList() if item.isNumeric()]
    fields = population_fields(sorted(groups - {_EVERYBODY}), numeric, order.target_groups)
    counts = {
        item.field: [name for name in count_fields_behind(item.field) if name in numeric] for item in city.indicators
    }
    key = area_key_field(order, layers)
    wanted = [key, *fields.values(), *(name for names in counts.values() for name in names)]
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted, areas.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = {
        id_text(python_value(row[key])): {name: python_value(row[name]) for name in wanted}
        for row in areas.getFeatures(request)
    }

    def people(group: str, area: Area) -> float | None:
        value = area.population if group == _EVERYBODY else rows[area.key][fields[group]]
        return None if value is None else float(value)

    def told(members: Sequence[Area]) -> set[str]:
        names = [_EVERYBODY, *fields]
        if not city.public:
            return set(names)
        return tellable(names, {
            name for name in names for area in members
            if _is_telling(people(name, area), area, rows[area.key], counts)
        })  # fmt: skip

    found: People = {}
    told_in = {district.key: told(district.areas) for district in city.districts}
    for group in (*fields, _EVERYBODY):
        by_district = {
            item.key: total(people(group, area) for area in item.areas) if group in told_in[item.key] else None
            for item in city.districts
        }
        found[group] = by_district | {"": total(by_district.values())}
    return found


def _is_telling(number: float | None, area: Area, row: Mapping[str, Any], counts: Mapping[str, list[str]]) -> bool:
    """Whether a number of people is small, or a count behind an indicator that is withheld there."""
    if number is None:
        return False
    hidden = [row[name] for field, names in counts.items() if area.signs.get(field) == WITHHELD for name in names]
    same = any(value is not None and math.isclose(number, float(value)) for value in hidden)
    return same or bool(Rule().few(number))
