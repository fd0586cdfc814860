"""What is written into the areas of the maps of a paper: names and codes, where they fit."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsPointXY,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.papers.label_places import best_place, clear_place, clear_places, line_breaks
from sozialplanung.plugin.papers.order import PaperLayers

from .rendered_maps import FIELDS, Map, city_layers


@pytest.fixture(scope="module")
def maps() -> dict[str, Map]:
    return {"mss": Map("mss", city_layers())}


SAMPLE = RESOURCES / "sample" / "berlin_mss_2019.gpkg"


def texts(drawing: Map, name: str, district: str, folder: Path) -> str:
    """What stands on a page as its PDF has it."""
    layout, _ = drawing.layout(name, district)
    path, settings = folder / "page.pdf", QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    assert QgsLayoutExporter(layout).exportToPdf(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    run = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, encoding="utf-8")
    return " ".join(run.stdout.split())


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
def test_names_and_codes_stand_in_the_district_of_the_page_alone(maps: dict[str, Map], tmp_path: Path) -> None:
    found = texts(maps["mss"], "areas", "Mitte", tmp_path)
    assert all(f"Feld {status}1 {status}" in found for status in range(1, 5))
    assert "Feld 10" not in found
    assert "Mitte" not in found
    assert "West" in found, "the neighbours have their own names"
    city = texts(maps["mss"], "city", "", tmp_path)
    assert all(code in city for code in ("1 ▲", "4 ▼", "Mitte", "West"))
    assert "Feld" not in city


def test_berlin_has_all_its_areas_and_labels_stay_inside_of_them() -> None:
    layers = berlin()
    drawing = Map("accessible", layers)
    assert (len(drawing.city.districts), len(drawing.city.areas)) == (12, 446)
    assert not drawing.city.split
    assert not drawing.city.unassigned
    codes = 0
    for row in drawing.sets["city"][-1].getFeatures():
        if row["code_text"]:
            codes += 1
            place = QgsGeometry.fromPointXY(QgsPointXY(row["code_x"], row["code_y"]))
            assert row.geometry().contains(place), row["name"]
    assert codes == drawing.city.counts.assigned


def berlin() -> PaperLayers:
    """The sample with the published classes."""
    source = QgsVectorLayer(f"{SAMPLE}|layername=planungsraeume", "Planungsräume", "ogr")
    areas = source.materialize(QgsFeatureRequest())
    assert areas
    provider = areas.dataProvider()
    provider.addAttributes([QgsField(name, QMetaType.Type.Int) for name in FIELDS[2:]])
    areas.updateFields()
    at = areas.fields().count() - 3
    for row in source.getFeatures():
        status, dynamics = row["pub_status_class"], row["pub_dynamics_class"]
        if not QgsVariantUtils.isNull(status):
            values = {at: status, at + 1: dynamics, at + 2: 10 * status + dynamics}
            provider.changeAttributeValues({next(areas.getFeatures(f"plr_id = '{row['plr_id']}'")).id(): values})
    return PaperLayers(areas, QgsVectorLayer(f"{SAMPLE}|layername=bezirke", "Bezirke", "ogr"))


def test_a_label_has_its_place_where_it_fits_best() -> None:
    # An L: a wide foot and a tall leg, of which the leg is the thicker.
    shape = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 8,12 8,12 100,0 100,0 0))")
    wide, tall = best_place(shape, ["Sankt Katharinen"], 6), best_place(shape, ["A\nB\nC\nD\nE\nF\nG"], 6)
    assert wide.y < 8
    assert wide.x > 20
    assert tall.y > 20
    assert best_place(shape, ["Sankt Katharinen", "Sankt\nKatharinen"], 6).room >= wide.room
    assert line_breaks("Sankt-Katharinen-Viertel")[0] == "Sankt-Katharinen-Viertel"
    assert "\n" in line_breaks("Sankt-Katharinen-Viertel")[1]


def test_a_name_makes_way_for_codes() -> None:
    shape = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 60,0 60,0 0))")
    free = clear_place(shape, "Nord", 8, 1.0, [])
    assert free.at.distance(QgsPointXY(50, 30)) < 25
    taken = shape.boundingBox().buffered(-20)
    moved = clear_place(shape, "Nord", 8, 1.0, [taken])
    assert moved.fits
    assert not taken.intersects(moved.box)
    assert not clear_place(shape, "Nord", 800, 1.0, []).fits


def test_names_are_set_smaller_where_they_would_not_fit() -> None:
    shapes = {
        name: QgsGeometry.fromWkt(f"POLYGON(({x} 0,{x + 20} 0,{x + 20} 9,{x} 9,{x} 0))")
        for name, x in (("Nordstadt", 0), ("Südstadt", 20))
    }
    size, places = clear_places(shapes, {name: name for name in shapes}, (20.0, 8.0, 5.5), 1.0, [])
    assert size == 8.0
    assert not places["Nordstadt"].box.intersects(places["Südstadt"].box)
