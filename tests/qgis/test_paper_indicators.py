"""The layers of the small maps: the areas in their classes, pale around the district of the page."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProject, QgsVectorLayer
from sozialplanung.plugin.core.charts.palettes import Fill
from sozialplanung.plugin.core.papers.value_classes import value_classes
from sozialplanung.plugin.papers.area_copies import paler
from sozialplanung.plugin.papers.indicator_layers import indicator_layers
from sozialplanung.plugin.papers.reading import read_city

from .helpers import Log
from .paper_editions import RATES, colours, edition, layers_of, order


def test_each_area_has_the_colour_of_its_class_and_the_surroundings_are_pale() -> None:
    layers, chosen, project = layers_of(edition(RATES, "2024")), order(), QgsProject()
    city = read_city(chosen, layers, Log())
    sets = indicator_layers(project, city, chosen, layers)
    assert list(sets) == ["indicator:poor", "city indicator:poor"]
    classes = value_classes(city, city.indicators[0], "accessible")
    assert classes
    expected = {area.key: classes.fills[classes.of(area.values["poor"] or 0)].colour for area in city.areas}
    assert len(set(expected.values())) == 5
    assert colours(sets["indicator:poor"], "") == colours(sets["city indicator:poor"], "") == expected
    on_west = colours(sets["indicator:poor"], "West")
    assert {key: on_west[key] for key in ("01", "03", "05")} == {key: expected[key] for key in ("01", "03", "05")}
    assert {key: on_west[key] for key in ("06", "10")} == {
        key: paler(Fill(expected[key])).colour for key in ("06", "10")
    }


def test_an_area_without_a_value_is_hatched_and_has_no_number_in_the_layer() -> None:
    layers, chosen, project = layers_of(edition(RATES | {"02": None}, "2024")), order(), QgsProject()
    city = read_city(chosen, layers, Log())
    borders, layer = indicator_layers(project, city, chosen, layers)["indicator:poor"]
    assert isinstance(layer, QgsVectorLayer)
    assert isinstance(borders, QgsVectorLayer)
    rows = {row["area"]: (row["name"], row["district"], row["value"], row["class"]) for row in layer.getFeatures()}
    assert rows["02"] == ("Viertel 02", "West", NULL, -1)
    assert rows["10"][:3] == ("Viertel 10", "Ost", 40.0)
    category = next(item for item in layer.renderer().categories() if item.value() == -1)
    assert category.label() == "kein Wert"
    assert category.symbol().symbolLayer(1).layerType() == "LinePatternFill"
    assert {row["district"] for row in borders.getFeatures()} == {"West", "Ost"}


def test_numbers_that_the_public_may_not_know_are_not_in_the_layer_either() -> None:
    layers, chosen, project = layers_of(edition(RATES | {"01": 1}, "2024")), order(public=True), QgsProject()
    city = read_city(chosen, layers, Log())
    layer = indicator_layers(project, city, chosen, layers)["indicator:poor"][-1]
    assert isinstance(layer, QgsVectorLayer)
    values = {row["area"]: row["value"] for row in layer.getFeatures()}
    assert values["01"] == NULL
    assert [key for key, value in values.items() if value == NULL] != list(values)


def test_the_project_owns_the_layers_and_the_users_stays_as_it_is() -> None:
    layers, chosen, project = layers_of(edition(RATES, "2024")), order(), QgsProject()
    before = (layers.areas.renderer().type(), layers.areas.featureCount(), layers.areas.fields().names())
    sets = indicator_layers(project, read_city(chosen, layers, Log()), chosen, layers)
    assert {layer.id() for own in sets.values() for layer in own} == set(project.mapLayers())
    assert (layers.areas.renderer().type(), layers.areas.featureCount(), layers.areas.fields().names()) == before


@pytest.mark.parametrize("palette", ["mss", "grey"])
def test_every_class_of_a_palette_is_drawn(palette: str) -> None:
    layers, chosen, project = layers_of(edition(RATES, "2024")), order(palette), QgsProject()
    sets = indicator_layers(project, read_city(chosen, layers, Log()), chosen, layers)
    assert "#123456" not in colours(sets["indicator:poor"], "").values()
