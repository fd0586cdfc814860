"""The map as a GeoPackage."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import shapely
from osgeo import gdal, ogr, osr

from . import geometry
from .people import QUARTER, City
from .places import SOZIALRAEUME

LEVELS = {
    "sozialquartiere_2024": "sq_2024",
    "sozialquartiere_2022": "sq_2022",
    "sozialraeume": "sr",
    "arbeitsmarktbezirke": "amb",
}
Fields = Mapping[str, str | None]
# As the plugin stores it with a layer.
SOURCE = {
    "provider": "Statistikstelle Musterstadt (fiktiv)", "dataset": "Gebiete und Sozialdaten 2022 und 2024",
    "uri": "https://github.com/sozialplanung/sozialplanung", "licence": "CC0-1.0", "year": "2024",
}  # fmt: skip


def layers(city: City) -> dict[str, dict[str, Fields]]:
    """Of each layer the fields of its areas by id."""
    quarter: dict[str, Fields] = {
        key: {"sq_id": key, "sq_name": one.name, "sr_id": one.sozialraum, "sr_name": SOZIALRAEUME[one.sozialraum]}
        for key, one in QUARTER.items()
        if key
    }
    return {
        "sozialquartiere_2024": quarter,
        "sozialquartiere_2022": {key: quarter[key] for key in set(city.blocks["sq_2022"]) - {""}},
        "sozialraeume": {key: {"sr_id": key, "sr_name": name} for key, name in SOZIALRAEUME.items()},
        "arbeitsmarktbezirke": {key: district(city, key) for key in city.district_names},
    }


def district(city: City, key: str) -> Fields:
    """``sq_id`` is the quarter that the Arbeitsmarktbezirk lies in, None where it lies in two."""
    inside = sorted(set(city.blocks.loc[city.blocks["amb"] == key, "sq_2024"]))
    return {"amb_id": key, "amb_name": city.district_names[key], "sq_id": inside[0] if len(inside) == 1 else None}


def polygons(city: City) -> dict[str, pd.Series]:
    """Of each layer the polygons of its areas by id, sorted."""
    blocks = city.blocks.dropna(subset="polygon")
    return {layer: geometry.areas(blocks, level) for layer, level in LEVELS.items()}


def write(city: City, path: Path) -> None:
    """Without the time of writing, so that the same content gives the same bytes."""
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2025-03-03T09:00:00.000Z")
    write_layers(city, path)
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def write_layers(city: City, path: Path) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(25832)
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    fields = layers(city)
    for name, shapes in polygons(city).items():
        layer = data.CreateLayer(name, crs, ogr.wkbMultiPolygon)
        layer.SetMetadataItem("sozialplanung", json.dumps({"sources": [SOURCE]}, ensure_ascii=False))
        columns = list(next(iter(fields[name].values())))
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        for key, shape in shapes.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            for column in columns:
                feature.SetField(column, fields[name][str(key)][column])
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.multipolygons([shape]))))
            layer.CreateFeature(feature)
