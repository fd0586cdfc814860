"""``readlist`` with files that came incomplete, in another encoding or system, and outputs that are workbooks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .helpers import Log, by_id, run
from .test_readlist import places, read


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def shapefile(tmp_path: Path) -> Path:
    """With a name in Windows-1252, and nothing that says so."""
    source = QgsVectorLayer("Point?crs=EPSG:25832&field=Name:string(40)&field=PLZ:string(5)", "kitas", "memory")
    feature = QgsFeature(source.fields())
    feature.setAttributes(["Kita Süß", "46045"])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(351234, 5703456)))
    source.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "CP1252"
    path = tmp_path / "kitas.shp"
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), source.transformContext(), options)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    return path


def test_a_shapefile_of_windows_that_does_not_say_so(shapefile: Path, tmp_path: Path) -> None:
    for path in (shapefile, shapefile.with_suffix(".dbf")):
        assert by_id(read(path, tmp_path)["OUTPUT"], ["name"], "poi_id") == {"row-1": ("Kita Süß",)}


def test_a_shapefile_without_its_other_files(shapefile: Path, tmp_path: Path) -> None:
    shapefile.with_suffix(".dbf").unlink()
    with pytest.raises(QgsProcessingException, match=r"not complete: kitas\.dbf is missing"):
        read(shapefile, tmp_path)


def test_a_given_system_that_the_numbers_cannot_be_in(tmp_path: Path) -> None:
    degrees = written(tmp_path / "l.csv", "Name;lat;lon\nA;51,47;6,85\nB;51,48;6,86\n")
    for system in ("EPSG:25832", "EPSG:32632"):
        with pytest.raises(QgsProcessingException, match=rf"do not fit the coordinate system {system}.*EPSG:4326"):
            read(degrees, tmp_path, CRS=system)
    swapped = written(tmp_path / "s.csv", "Name;x;y\nA;5703456;351234\nB;5703556;351334\n")
    assert places(read(swapped, tmp_path, CRS="EPSG:25832")["OUTPUT"])["row-2"] == (351234, 5703456)


def test_a_zone_that_nobody_says_is_told(tmp_path: Path) -> None:
    log = Log()
    read(written(tmp_path / "l.csv", "Name;x;y\nA;351234;5703456\nB;351334;5703456\n"), tmp_path, log)
    assert "zone 32 (EPSG:25832) is taken" in log.text
    log = Log()
    read(written(tmp_path / "p.csv", "Name;PLZ;x;y\nA;46045;351234;5703456\n"), tmp_path, log)
    assert "zone 32" not in log.text


def test_hidden_cells_and_formulas_without_result_are_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Name", "Straße", "PLZ"], ["Kita A", "Weg 1", 46045], ["Kita B", '="Weg "&2', 46045]):
        sheet.append(row)
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "l.xlsx")
    log = Log()
    assert read(tmp_path / "l.xlsx", tmp_path, log)["READ"] == 2
    assert "Hidden in the file, but read: PLZ, 2." in log.text
    assert "does not hold were read as empty: B3." in log.text


@pytest.mark.parametrize(
    ("text", "more", "sentence"),
    [
        ("Name;PLZ\n;46045\n;46047\n", {}, "column 'Name' of the names is empty"),
        ("Name;PLZ\nA;46045\n", {"FIELDS": ["name"]}, "should be an object of fields and columns"),
        ("Name;PLZ\nA;46045\n", {"FIELDS": "{kaputt"}, r"no valid JSON: line 1, character 2 cannot be read\."),
        ("Name;PLZ\nA;46045\n", {"ADDRESS_POINTS": "Point?crs=EPSG:25832&field=Straße:string"}, "has no rows"),
    ],
)
def test_the_sentence_says_what_is_wrong(text: str, more: dict[str, Any], sentence: str, tmp_path: Path) -> None:
    if uri := more.get("ADDRESS_POINTS"):
        more = {"ADDRESS_POINTS": QgsVectorLayer(uri, "houses", "memory")}
    with pytest.raises(QgsProcessingException, match=sentence):
        read(written(tmp_path / "l.csv", text), tmp_path, **more)


def test_house_coordinates_without_points(tmp_path: Path) -> None:
    houses = written(tmp_path / "h.csv", "Straße;Hausnummer\nWeg;1\n")
    with pytest.raises(QgsProcessingException, match="has no points, and no columns with coordinates"):
        read(written(tmp_path / "l.csv", "Name;Straße\nA;Weg 1\n"), tmp_path, ADDRESS_POINTS=str(houses))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_workbooks_as_outputs_although_all_of_it_is_text(kind: str, tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", "Name;PLZ\n=1+1;46045\nB;46047\n")
    outputs = {"OUTPUT": str(tmp_path / f"out.{kind}"), "PROBLEMS": str(tmp_path / f"problems.{kind}")}
    run("readlist", {"INPUT": str(path)} | outputs)
    if kind == "xlsx":
        rows = list(openpyxl.load_workbook(outputs["OUTPUT"]).worksheets[0].values)
        assert [row[:2] for row in rows] == [("poi_id", "name"), ("row-2", "=1+1"), ("row-3", "B")]
    assert run("readlist", {"INPUT": str(path)} | outputs)["READ"] == 2
