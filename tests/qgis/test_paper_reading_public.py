"""What a public paper reads of a classified layer: small counts are withheld, and what leads back to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.core.errors import PlanningError

from .helpers import run
from .paper_layers import Log, words
from .small_city import AREAS, DISTRICTS, FIELDS, ORDER, areas, districts, forget_the_city, read

PUBLIC = replace(ORDER, words=words(public=True))


def test_the_public_edition_withholds_small_counts_and_what_leads_back_to_them() -> None:
    rows = [(AREAS[0][0], [*AREAS[0][1][:4], (2, 100), *AREAS[0][1][5:]]), *AREAS[1:3]]
    internal, public = read(areas=areas(rows)), read(PUBLIC, areas=areas(rows))
    small, other = internal.district("Nord").areas[0], public.district("Nord").areas[0]
    assert (small.values["armut"], other.values["armut"], other.signs["armut"]) == (2.0, None, "•")
    # With the sum of the district, the second area would give away the first.
    neighbour = public.district("Nord").areas[1]
    assert (neighbour.values["armut"] is None) or public.district("Nord").values["armut"] is None
    assert (other.status, other.dynamics) == (1, 3), "classes stay"
    assert (other.status_index, other.signs["status_index"]) == (None, "•")
    assert public.public
    assert not internal.public


def test_areas_of_no_district_are_in_the_public_city_value() -> None:
    city = read(PUBLIC, areas=areas(AREAS[:3]), districts=districts(DISTRICTS[:1]))
    assert [area.name for area in city.unassigned] == ["Ämterviertel"]
    assert city.values["armut"] == pytest.approx(100 * 180 / 1000)


def test_the_public_edition_says_nothing_of_people_in_reasons() -> None:
    because = [area.excluded_because for area in read(PUBLIC).areas if area.name == "Hafen"]
    assert because == ["Einwohnerzahl unter 300"]


def test_a_layer_that_is_public_already_is_taken_as_it_is() -> None:
    layer = forget_the_city(areas(), rule=Rule())
    log = Log()
    assert read(PUBLIC, log, areas=layer).district("Nord").areas[0].values["armut"] == 10.0
    assert not any("gesperrt" in text or "withheld" in text for text in log.facts)


def test_what_public_layer_has_made_tells_sums_of_its_own_numbers_only() -> None:
    """With districts as groups the tool withholds in Nord as well, so the paper has no sum there, nor for the city."""
    rows = [(AREAS[0][0], [*AREAS[0][1][:4], (2, 100), *AREAS[0][1][5:]]), *AREAS[1:3], (AREAS[3][0], [
        "04", "Hafen", "Ö", 400, (60, 200), (50, 200), (3, 3)])]  # fmt: skip
    made = run("publiclayer", {"INPUT": areas(rows), "ID_FIELD": "q_id", "NAME_FIELD": "q_name", "GROUP_FIELDS": ["sr"],
                               "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    log = Log()
    city = read(PUBLIC, log, areas=made)
    assert not any("judged anew" in warning for warning in log.warnings)
    north, east = (city.district(name) for name in ("Nord", "Östlich"))
    assert [area.signs.get("armut") for area in north.areas if area.values["armut"] is None] == ["•"] * 2
    assert (north.values["armut"], north.signs["armut"]) == (None, "•")
    assert (city.values["armut"], city.signs["armut"]) == (None, "•")
    assert east.values["armut"] == pytest.approx(100 * (50 + 60) / 700), "both of its areas are told"
    judged = Log()
    read(PUBLIC, judged, areas=areas(rows))
    assert any("take it as AREAS" in warning for warning in judged.warnings)


def test_rates_without_counts_are_warned_of_and_refused_in_an_internal_layer() -> None:
    def bare(**changed: Any) -> QgsVectorLayer:
        layer = forget_the_city(areas(), **changed)
        counts = [field for field in FIELDS if field.startswith(("num_", "den_"))]
        layer.dataProvider().deleteAttributes([layer.fields().indexFromName(name) for name in counts])
        layer.updateFields()
        return layer

    log = Log()
    assert read(PUBLIC, log, areas=bare()).areas[0].values["armut"] == 10.0
    assert any("nothing of them is withheld: armut, d_armut" in warning for warning in log.warnings)
    with pytest.raises(PlanningError, match="INTERN"):
        read(PUBLIC, areas=bare(internal=True))
