"""In which area of a polygon layer institutions lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.navigator.area_lookup import areas_of, name_field

CRS = "EPSG:25832"
X, Y = 350000.0, 5700000.0
POINTS = {"a": (X + 5, Y + 5), "b": (X + 15, Y + 5), "c": (X + 25, Y + 5), "d": (X + 99, Y + 5)}


def box(start: float, end: float) -> QgsGeometry:
    """A rectangle 10 m high between two distances east of (X, Y)."""
    left, right = X + start, X + end
    return QgsGeometry.fromWkt(f"Polygon(({left} {Y}, {right} {Y}, {right} {Y + 10}, {left} {Y + 10}, {left} {Y}))")


def layer_of(parts: Sequence[tuple[Any, QgsGeometry]], crs: str = CRS, kind: str = "string") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=name:{kind}", "Sozialräume", "memory")
    for name, geometry in parts:
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    return layer


def test_points_lie_in_areas_or_in_none() -> None:
    found = areas_of(layer_of([("10 Nord", box(0, 10)), ("9 Süd", box(10, 20))]), "name", POINTS, CRS)
    assert found.of == {"a": "10 Nord", "b": "9 Süd"}
    assert (found.names, found.nameless) == (["9 Süd", "10 Nord"], 0)


def test_an_area_may_have_several_parts_and_features() -> None:
    parts = QgsGeometry.collectGeometry([box(0, 10), box(90, 100)])
    found = areas_of(layer_of([("Nord", parts), ("Süd", box(10, 12)), ("Süd", box(20, 30))]), "name", POINTS, CRS)
    assert found.of == {"a": "Nord", "d": "Nord", "c": "Süd"}


def test_areas_may_be_in_another_crs() -> None:
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    to_degrees = QgsCoordinateTransform(QgsCoordinateReferenceSystem(CRS), target, QgsCoordinateTransformContext())
    area = box(0, 10)
    area.transform(to_degrees)
    found = areas_of(layer_of([("Nord", area)], "EPSG:4326"), "name", POINTS, CRS)
    assert found.of == {"a": "Nord"}


def test_of_overlapping_areas_and_on_a_border_the_first_by_name_counts() -> None:
    layer = layer_of([("B", box(0, 30)), ("A", box(10, 25))])
    assert areas_of(layer, "name", POINTS, CRS).of == {"a": "B", "b": "A", "c": "A"}
    border = {"x": (X + 10, Y + 5)}
    assert areas_of(layer_of([("B", box(0, 10)), ("A", box(10, 20))]), "name", border, CRS).of == {"x": "A"}


def test_polygons_without_a_name_or_without_a_shape_are_left_out_and_counted() -> None:
    layer = layer_of([("Nord", box(0, 10)), (None, box(10, 20)), (" ", box(20, 30))])
    layer.dataProvider().addFeature(QgsFeature(layer.fields()))
    found = areas_of(layer, "name", POINTS, CRS)
    assert (found.of, found.names, found.nameless) == ({"a": "Nord"}, ["Nord"], 2)


def test_numbers_are_names_too() -> None:
    assert areas_of(layer_of([(7, box(0, 10))], kind="integer"), "name", POINTS, CRS).of == {"a": "7"}


@pytest.mark.parametrize(
    ("layer", "field", "sentence"),
    [
        (layer_of([(None, box(0, 10))]), "name", "holds no names of areas"),
        (layer_of([]), "name", "holds no names of areas"),
        (layer_of([("Nord", box(0, 10))]), "", "has no field with the names"),
        (layer_of([("Nord", box(0, 10))]), "gone", "has no field with the names"),
        (layer_of([("Nord", box(0, 10))], ""), "name", "has no coordinate reference system"),
    ],
)
def test_what_gives_no_areas_is_refused_with_what_to_do(layer: QgsVectorLayer, field: str, sentence: str) -> None:
    with pytest.raises(PlanningError, match=sentence) as refused:
        areas_of(layer, field, POINTS, CRS)
    assert "Sozialräume" in refused.value.message
    assert refused.value.hint


def test_the_field_with_names_is_guessed() -> None:
    def fields(*names: str, kind: QMetaType.Type = QMetaType.Type.QString) -> QgsFields:
        found = QgsFields()
        found.append(QgsField("nr", QMetaType.Type.Int))
        for name in names:
            found.append(QgsField(name, kind))
        return found

    assert name_field(fields("stand", "SR_NAME", "bez")) == "SR_NAME"
    assert name_field(fields("schluessel", "Bezirk")) == "Bezirk"
    assert name_field(fields("text")) == "text"
    assert name_field(fields("ew", kind=QMetaType.Type.Double)) == ""


def bow(start: float, end: float) -> QgsGeometry:
    """The edge of a box that crosses itself, as careless drawing leaves it: the left and the right half are inside."""
    left, right = X + start, X + end
    return QgsGeometry.fromWkt(f"Polygon(({left} {Y}, {right} {Y + 10}, {right} {Y}, {left} {Y + 10}, {left} {Y}))")


def test_invalid_polygons_are_areas_all_the_same() -> None:
    points = {"left": (X + 1, Y + 5), "inside": (X + 15, Y + 5)}
    layer = layer_of([("Nord", bow(0, 10)), ("Nord", bow(10, 20)), ("Nord", box(12, 18))])
    found = areas_of(layer, "name", points, CRS)
    assert found.of == {"left": "Nord", "inside": "Nord"}


@pytest.mark.parametrize("number", ["nan", "inf"])
def test_an_area_that_is_beyond_repair_is_named(number: str) -> None:
    corners = [QgsPointXY(X, Y), QgsPointXY(X + 9, Y), QgsPointXY(float(number), Y + 9), QgsPointXY(X, Y)]
    broken = QgsGeometry.fromPolygonXY([corners])
    with pytest.raises(PlanningError, match=r"'Nord'.*'Sozialräume'"):
        areas_of(layer_of([("Nord", broken), ("Nord", box(0, 10)), ("Süd", box(10, 20))]), "name", POINTS, CRS)
