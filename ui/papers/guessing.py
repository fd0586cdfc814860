"""Which layers and fields of a project are those of areas and districts, by their contents."""

from __future__ import annotations

from typing import Any, TypeGuard

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer

from ...plugin.layers import id_text
from ...plugin.papers.made_layers import is_made

CLASS, CATEGORY = "status_class", "category"
_FEW = 1000  # districts of a city are fewer


def guessed(project: QgsProject) -> dict[str, Any] | None:
    """The parameters of papers, as far as layers say by their contents what they are; None without areas or districts.

    Fields of the areas that are not among them are found by whoever reads the layer.
    """
    areas = best_areas(project)
    districts = best_districts(areas, project) if areas else None
    if areas is None or districts is None or not (name := name_field_of(districts)):
        return None
    found: dict[str, Any] = {"AREAS": areas.id(), "DISTRICTS": districts.id(), "DISTRICT_NAME_FIELD": name}
    found["DISTRICT_FIELD"] = official_field(areas, districts)
    if institutions := _institutions(project):
        found["INSTITUTIONS"] = institutions.id()
    return found


def best_areas(project: QgsProject) -> QgsVectorLayer | None:
    """The topmost layer that has classes; None: no such."""
    return next(filter(is_classified, project.layerTreeRoot().layerOrder()), None)


def is_classified(layer: QgsMapLayer) -> TypeGuard[QgsVectorLayer]:
    """Whether a layer holds polygons with classes of the Sozialindex."""
    return _has_polygons(layer) and layer.fields().lookupField(CLASS) >= 0


def best_districts(areas: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer | None:
    """The polygons without classes that are fewer than the areas, first those that the areas name; None: no such."""
    fewer = [
        layer
        for layer in project.mapLayers().values()
        if _has_polygons(layer)
        and not is_classified(layer)
        and 1 < layer.featureCount() < min(areas.featureCount(), _FEW)
    ]
    return min(
        fewer, key=lambda layer: (not official_field(areas, layer), layer.featureCount(), layer.name()), default=None
    )


def name_field_of(layer: QgsVectorLayer) -> str:
    """The text field that names each polygon once, first one that is called so; '' where there is none."""
    unique = [name for name in _texts(layer) if len(_values(layer, name)) == layer.featureCount()]
    return next((name for name in unique if "name" in name.casefold()), next(iter(unique), ""))


def official_field(areas: QgsVectorLayer, districts: QgsVectorLayer) -> str:
    """The field of the areas that holds nothing but names or ids of the districts, all of them; '' where none does.

    The same columns in both are compared first: by chance the numbers of any two may agree.
    """
    keys = {name: _values(districts, name) for name in _texts(districts)}
    keys = {name: values for name, values in keys.items() if len(values) == districts.featureCount()}
    same = [name for name in _texts(areas) if name in keys]
    for name in sorted(same, key=lambda name: "name" in name.casefold()):
        if _values(areas, name) == keys[name]:
            return name
    named = keys.get(name_field_of(districts))
    return next((name for name in _texts(areas) if named and _values(areas, name) == named), "")


def _institutions(project: QgsProject) -> QgsVectorLayer | None:
    """The points with categories; None where there are none, or where it is open which ones are meant."""
    found = [
        layer
        for layer in project.mapLayers().values()
        if _has_geometry(layer, Qgis.GeometryType.Point) and layer.fields().lookupField(CATEGORY) >= 0
    ]
    return found[0] if len(found) == 1 else None


def _has_polygons(layer: QgsMapLayer) -> TypeGuard[QgsVectorLayer]:
    return _has_geometry(layer, Qgis.GeometryType.Polygon)


def _has_geometry(layer: QgsMapLayer, kind: Qgis.GeometryType) -> TypeGuard[QgsVectorLayer]:
    """What the plugin has made for layouts is none of the user's layers."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == kind and not is_made(layer)


def _texts(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields().toList() if not field.isNumeric() and not field.isDateOrTime()]


def _values(layer: QgsVectorLayer, name: str) -> set[str]:
    """The texts of a column, as far as they can be those of districts."""
    found = layer.uniqueValues(layer.fields().indexFromName(name), _FEW)
    return {text for value in found if (text := id_text(value))}
