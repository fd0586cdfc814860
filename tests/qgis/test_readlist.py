"""``readlist`` as toolbox and command line run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    NULL,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from sozialplanung.plugin.method_record import read_record
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import create_register, open_register

from .helpers import DATA, Log, by_id, run

LISTS = DATA / "lists"
KITAS = LISTS / "Kitas_Stand_2024-08-01.csv"
ADDRESS = ["street", "house_number", "postcode", "city"]


def read(path: Path, folder: Path, log: Log | None = None, **more: Any) -> dict[str, Any]:
    """A run with a file for the records and one for the problems."""
    outputs = {"OUTPUT": str(folder / "out.gpkg"), "PROBLEMS": str(folder / "problems.gpkg")}
    return run("readlist", {"INPUT": str(path)} | outputs | more, log)


def problems(result: dict[str, Any]) -> list[tuple[int, str]]:
    layer = QgsVectorLayer(result["PROBLEMS"], "problems", "ogr")
    return [(feature["row"], feature["problem"]) for feature in layer.getFeatures()]


def places(layer: QgsVectorLayer) -> dict[str, tuple[float, float] | None]:
    found: dict[str, tuple[float, float] | None] = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        missing = geometry.isNull() or geometry.isEmpty()
        found[feature["poi_id"]] = None if missing else (geometry.asPoint().x(), geometry.asPoint().y())
    return found


def test_a_real_list_comes_out_whole(tmp_path: Path) -> None:
    log = Log()
    path = DATA / "nrw_schools" / "schools_poi.csv"
    result = read(path, tmp_path, log)
    layer = result["OUTPUT"]
    assert (result["READ"], result["FOLDED"], result["WITHOUT_POSITION"]) == (1450, 0, 0)
    assert layer.crs().authid() == "EPSG:25832"
    with path.open(encoding="utf-8") as file:
        titles, first = file.readline().strip().split(","), file.readline().strip().split(",")
    assert by_id(layer, titles[1:8], "poi_id")["P00001"] == tuple(first[1:8])
    assert problems(result) == [(918, "far_away")]  # its published coordinates lie in the Arctic
    assert "Street (street): 'street' (by its title): Bergheimer Str.;" in log.text
    record = read_record(layer).source_list
    assert record["mapping"]["house_number"] == "house_number"
    assert (record["file_name"], record["row_count"], record["crs"], record["key_kind"], len(record["file_hash"])) == (
        "schools_poi.csv", 1450, "EPSG:25832", "row", 64,
    )  # fmt: skip


def test_a_citys_own_list_with_house_coordinates_for_what_has_none(tmp_path: Path) -> None:
    result = read(KITAS, tmp_path, ADDRESS_FILE=str(LISTS / "gebref.txt"), CATEGORY="Kindertageseinrichtung",
                  LICENCE="intern", KEY_KIND="stable")  # fmt: skip
    layer = result["OUTPUT"]
    names = ["name", "phone", "places", "position_quality"]
    assert by_id(layer, names, "poi_id") == {
        "0101": ("Kita Löwenzahn", "0208 4711", 75, "list"),
        "0102": ("Städt. Kita Süßer Brei", "0208/4712", None, "list"),
        "0103": ("Kita Wühlmäuse", None, 60, "house_number"),
        "0105": ("Kita Regenbogen", "0208 4715", 80, "neighbour"),
    }  # fmt: skip
    origin = {"Kindertageseinrichtung", "Kitas", "2024-08-01", "intern"}
    assert {frozenset(row) for row in by_id(layer, ["category", "source", "source_date", "licence"], "poi_id").values()
            } == {frozenset(origin)}  # fmt: skip
    assert places(layer)["0103"] == (352310, 5706420)
    assert places(layer)["0105"] == (352500, 5707400)
    assert [kind for _, kind in problems(result)] == [
        "bad_value", "note", "no_name", "header_again", "bad_position",
    ]  # fmt: skip
    record = read_record(layer).source_list
    assert (record["source_date"], record["licence"], record["key_kind"]) == ("2024-08-01", "intern", "stable")
    assert layer.attributeDisplayName(layer.fields().indexFromName("places")) == "Places"


@pytest.mark.parametrize("as_points", [True, False])
def test_a_layer_of_house_coordinates_in_another_system(as_points: bool, tmp_path: Path) -> None:
    """With points, and as a file with columns of coordinates."""
    houses = tmp_path / "hauskoordinaten.csv"
    houses.write_text(
        "Straßenname;Hausnummer;Zusatz;PLZ;Ort;x;y\nAm Sportplatz;1;;46047;Musterstadt;6.87;51.49\n"
        "Nordweg;2;b;46047;Musterstadt;6.88;51.5\n", encoding="utf-8",
    )  # fmt: skip
    uri = f"file://{houses}?delimiter=;&xField=x&yField=y&crs=EPSG:4326&detectTypes=no"
    given = QgsVectorLayer(uri, "houses", "delimitedtext") if as_points else str(houses)
    result = read(LISTS / "vereine.csv", tmp_path, ADDRESS_POINTS=given, TARGET_CRS="EPSG:25832")
    assert by_id(result["OUTPUT"], ["position_quality"], "poi_id") == {
        "row-2": ("house_number",), "row-3": ("house_number",), "row-4": ("none",),
    }  # fmt: skip
    assert places(result["OUTPUT"])["row-2"] == pytest.approx((352161.5, 5706288.0), abs=200)
    assert problems(result) == [(4, "unlocated")]
    assert result["WITHOUT_POSITION"] == 1


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register of Oberhausen's system, with an institution and with last year's list of the Kitas."""
    path = tmp_path / "bestand.gpkg"
    create_register(GeoPackageAddress(path), "EPSG:25832", {})
    mapping = {"name": "Einrichtung", "remarks": "Tel.", "phone": "", "kind": "weg"}
    last = {"source": "Kitas", "imported_on": "2023-08-01", "mapping": json.dumps(mapping), "licence": "intern",
            "key_kind": "row", "list_id": "1"}  # fmt: skip
    place = {"institution_id": "a", "name": "Haus", "category": "services", "location_kind": "site",
             "release": "internal", "x": 352000.0, "y": 5706000.0}  # fmt: skip
    with (
        open_register(GeoPackageAddress(path)) as opened,
        opened.step("import", "", "ab") as step,
    ):
        step.insert("source_lists", [last, last | {"list_id": "0", "imported_on": "2022-08-01", "mapping": "{}"}])
        step.insert("institutions", [place])
    return path


def test_last_years_columns_come_from_the_register(register: Path, tmp_path: Path) -> None:
    log = Log()
    result = read(KITAS, tmp_path, log, REGISTER=f"{register}|layername=institutions")
    assert by_id(result["OUTPUT"], ["name", "phone", "remarks", "licence"], "poi_id")["0101"] == (
        "Kita Löwenzahn", None, "0208 4711", "intern",
    )  # fmt: skip
    assert "(as last time)" in log.text
    assert "columns that are gone: weg" in log.text
    osm = read(LISTS / "osm_overpass.geojson", tmp_path, REGISTER=str(register))
    assert osm["OUTPUT"].crs().authid() == "EPSG:25832"


def test_surroundings_come_from_the_register(register: Path, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Name;x;y\nA-Haus;452000;5706000\nB-Haus;452100;5706000\n", encoding="utf-8")
    assert problems(read(path, tmp_path)) == []
    assert problems(read(path, tmp_path, REGISTER=str(register))) == [(2, "far_away"), (3, "far_away")]
    with pytest.raises(QgsProcessingException, match="belongs to no register"):
        read(path, tmp_path, REGISTER=str(LISTS / "kommonitor_jugend.geojson"))


def test_kommonitor(tmp_path: Path) -> None:
    result = read(LISTS / "kommonitor_jugend.geojson", tmp_path, CATEGORY="Jugendeinrichtung")
    assert by_id(result["OUTPUT"], ["name", "valid_from", "valid_until", *ADDRESS[:2]], "poi_id") == {
        "JZ-01": ("Jugendzentrum Alte Post", "2019-01-01", None, "Postweg", "4"),
        "JZ-02": ("Jugendtreff Halde", "2020-03-01", "2023-12-31", "Haldenweg", "11"),
    }
    record = read_record(result["OUTPUT"]).source_list
    assert (record["key_kind"], record["crs"], record["source"]) == ("stable", "EPSG:4326", "kommonitor jugend")


def test_openstreetmap_and_its_licence(tmp_path: Path) -> None:
    result = read(LISTS / "osm_overpass.geojson", tmp_path, TARGET_CRS="EPSG:25832")
    assert by_id(result["OUTPUT"], ["category", "phone", "provider", "accessibility", "licence"], "poi_id") == {
        "node/101": ("Kindertageseinrichtung", "+49 208 4711", "Verein für Kinder e. V.",
                     "teilweise rollstuhlgerecht", "ODbL"),
        "way/202": ("Pflegeheim", "+49 208 4740", None, None, "ODbL"),
    }  # fmt: skip
    assert all(places(result["OUTPUT"]).values())
    assert problems(result) == [(3, "no_name")]
    assert read_record(result["OUTPUT"]).source_list["key_kind"] == "stable"


@pytest.mark.parametrize(
    ("driver", "name"), [("GPKG", "l.gpkg"), ("ESRI Shapefile", "l.shp"), ("GeoJSON", "l.geojson")]
)
def test_a_list_comes_back_from_each_kind_of_layer(driver: str, name: str, tmp_path: Path) -> None:
    first = read(KITAS, tmp_path)["OUTPUT"]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = driver, "UTF-8"
    path = tmp_path / name
    QgsVectorFileWriter.writeAsVectorFormatV3(first, str(path), first.transformContext(), options)
    again = run("readlist", {"INPUT": str(path), "OUTPUT": str(tmp_path / "again.gpkg"), "TARGET_CRS": "EPSG:25832"})
    names = ["name", *ADDRESS, "phone", "places"]
    assert by_id(again["OUTPUT"], names, "poi_id") == by_id(first, names, "poi_id")
    for key, point in places(first).items():
        assert places(again["OUTPUT"])[key] == (point and pytest.approx(point, abs=0.01))


def test_excel_with_a_title_numbers_for_texts_and_formulas(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Liste der Vereine"], [], ["Name", "PLZ", "Telefon", "E-Mail"],
                ["=SUM(1)", 1067, 208123456, "a@b.example"],
                ["😀" + "x" * 5000, 46045, 49208123456, None]):  # fmt: skip
        sheet.append(row)
    sheet["A4"].data_type = "s"
    path = tmp_path / "Vereine 2024.xlsx"
    book.save(path)
    result = read(path, tmp_path)
    assert by_id(result["OUTPUT"], ["name", "postcode", "phone"], "poi_id") == {
        "row-4": ("=SUM(1)", "01067", "0208123456"), "row-5": ("😀" + "x" * 5000, "46045", "+49208123456"),
    }  # fmt: skip
    assert result["WITHOUT_POSITION"] == 2


def test_the_mapping_is_written_edited_and_given_back(tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.json"
    read(LISTS / "vereine.csv", tmp_path, MAPPING=str(mapping))
    document = json.loads(mapping.read_text(encoding="utf-8"))
    assert document["fields"]["address"] == "Anschrift"
    document["fields"] |= {"remarks": "Fax", "phone": ""}
    mapping.write_text(json.dumps(document), encoding="utf-8")
    result = read(LISTS / "vereine.csv", tmp_path, FIELDS=str(mapping), ID_COLUMN="Verein")
    assert by_id(result["OUTPUT"], ["phone", "remarks", "street"], "poi_id")["Turnverein 1899"] == (
        None, "+49 208 4739", "Am Sportplatz",
    )  # fmt: skip
    as_object = read(LISTS / "vereine.csv", tmp_path, FIELDS={"name": "Ansprechpartner", "contact_person": ""})
    assert (as_object["READ"], problems(as_object)) == (1, [(3, "no_name"), (4, "no_name")])


def test_points_that_lie_elsewhere_are_told_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    rows = [f"Haus {number};{6.85 + number / 1000:.4f};51.49" for number in range(9)]
    path.write_text("\n".join(["Name;lon;lat", *rows, "Verdreht;51.49;6.86", "Berlin;13.4;52.5", "Null;0;0"]))
    result = read(path, tmp_path)
    assert problems(result) == [(11, "far_away"), (12, "far_away"), (13, "bad_position")]
    layer = QgsVectorLayer(result["PROBLEMS"], "p", "ogr")
    swapped = ["swapped" in feature["reason"] for feature in layer.getFeatures()]
    assert swapped == [True, False, False]
    assert places(result["OUTPUT"])["row-12"] == (13.4, 52.5)
    assert places(result["OUTPUT"])["row-13"] is None


@pytest.mark.parametrize(
    ("content", "more", "sentence"),
    [
        ("", {}, "is empty"),
        ("Name;Ort\n", {}, "has no rows"),
        ("Haus Nord;46045\nHaus Süd;46047\n", {}, "No row with titles"),
        ("PLZ;Ort\n46045;Musterstadt\n", {}, "No column with the names"),
        ("Name;Ort\nHaus;x\n", {"FIELDS": '{"phone": "Fon"}'}, r"phone: 'Fon'\. It has: 'Name', 'Ort'"),
        ("Name;Ort\nHaus;x\n", {"FIELDS": "{"}, "no valid JSON"),
        ("Name;Ort\nHaus;x\n", {"FIELDS": "fehlt.json"}, "Mapping 'fehlt.json' cannot be read"),
        ("Name;Ort\nHaus;x\n", {"ID_COLUMN": "Nr"}, "poi_id: 'Nr'"),
        ("Name;Ort\nHaus;x\n", {"SHEET": "Blatt 2"}, "no sheet or layer 'Blatt 2'"),
        ("Name;Ort\nHaus;x\n", {"SOURCE_DATE": "bald"}, "should be a day"),
        ("Name;Ort\nHaus;x\n", {"CRS": "EPSG:1"}, "is not known"),
        ("Name;x;y\nHaus;17;3\n", {}, "coordinate system of the list is not known"),
    ],
)
def test_wrong_input_gets_a_sentence_and_leaves_nothing(
    content: str, more: dict[str, Any], sentence: str, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=sentence):
        read(path, tmp_path, **more)
    assert sorted(tmp_path.iterdir()) == [path]


def test_broken_protected_and_foreign_files(tmp_path: Path) -> None:
    for name, content, sentence in (
        ("a.xlsx", b"PK\x03\x04broken", "is broken"),
        ("b.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        ("c.geojson", b'{"type": "FeatureCollection", "features": [', "cannot be read as a layer"),
        ("d.gpkg", b"SQLite format 3\0" + bytes(200), "cannot be read as a layer"),
        ("e.csv", b"%PDF-1.4", "is no table"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(QgsProcessingException, match=sentence):
            read(path, tmp_path)


def test_several_sheets_or_layers_are_asked_for(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title in ("Kitas", "Schulen"):
        sheet = book.create_sheet(title)
        sheet.append(["Name", "Ort"])
        sheet.append([f"Haus der {title}", "Musterstadt"])
    book.worksheets[0].append(["Nur ein Deckblatt"])
    path = tmp_path / "listen.xlsx"
    book.save(path)
    with pytest.raises(QgsProcessingException, match="several lists: 'Kitas', 'Schulen'"):
        read(path, tmp_path)
    log = Log()
    result = read(path, tmp_path, log, SHEET="Schulen")
    assert by_id(result["OUTPUT"], ["name"], "poi_id") == {"row-2": ("Haus der Schulen",)}
    assert "not read: Sheet, Kitas" in log.text


def test_nul_bytes_are_taken_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Name;Ort\nHaus\0 Süd und noch mehr Text;Ort\n".encode("cp1252"))
    log = Log()
    result = read(path, tmp_path, log)
    assert by_id(result["OUTPUT"], ["name"], "poi_id")["row-2"] == ("Haus Süd und noch mehr Text",)
    assert "1 characters that no text may hold" in log.text


def test_a_field_without_value_is_null(tmp_path: Path) -> None:
    layer = read(LISTS / "vereine.csv", tmp_path)["OUTPUT"]
    assert {feature["category"] == NULL for feature in layer.getFeatures()} == {True}
