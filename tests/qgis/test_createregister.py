"""``sozialplanung:createregister``: an empty register, or one filled from a first list."""

from __future__ import annotations

import csv
import uuid
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # stubs lack the exception
    NULL,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.navigator.places import address_at
from sozialplanung.plugin.store.address import GeoPackageAddress, PostgresAddress, address_of
from sozialplanung.plugin.store.register import open_register

from .helpers import DATA, Log, run
from .postgres import PASSWORD, Server
from .stores import told

SCHOOLS = DATA / "nrw_schools" / "schools_register.csv"
ROWS: list[dict[str, Any]] = [
    {"poi_id": "1", "name": "Städt. Kita Lindenweg", "category": "Kita", "street": "Lindenweg", "house_number": "4a",
     "postcode": "46045", "city": "Oberhausen", "provider": "Stadt", "places": "75", "x": 361000.5, "y": 5706000.25},
    {"poi_id": "2", "name": "Grundschule Am Tor", "category": "Grundschule", "provider": "Stadt", "places": "etwa 20"},
    {"poi_id": "3", "name": "", "category": "Schule", "x": 361000.0, "y": 5706000.0},
    {"poi_id": "4", "name": "Autonomes Frauenhaus", "category": "Beratungsstelle", "street": "Geheimweg",
     "house_number": "9", "city": "Oberhausen", "phone": "0208 1", "x": 361500.0, "y": 5706500.0},
    {"poi_id": "5", "name": "=cmd|' /C calc'!A0", "category": "Raumstation", "provider": "Verein"},
]  # fmt: skip


def listing(rows: list[dict[str, Any]], crs: str = "EPSG:25832") -> QgsVectorLayer:
    """A list as a layer of points."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "Einrichtungen", "memory")
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if name not in ("x", "y")]
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.QString))
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row.get(name, NULL) for name in names])
        if row.get("x") is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row["x"], row["y"])))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Bestand.gpkg"


def create(path: Path, log: Log | None = None, **given: Any) -> dict[str, Any]:
    return run("createregister", {"OUTPUT": str(path), "USER": "AB", "LEFT_OUT": "TEMPORARY_OUTPUT", **given}, log)


def test_an_empty_register_is_a_project_to_be_filled(path: Path) -> None:
    result = create(path, CRS="EPSG:25833", AREA_CODE="030")
    assert (result["COUNT"], result["LEFT_OUT_COUNT"]) == (0, 0)
    assert address_of(QgsVectorLayer(result["REGISTER"], "x", "ogr")) == GeoPackageAddress(path)
    with open_register(GeoPackageAddress(path)) as register:
        assert (register.crs, register.setting("area_code")) == ("EPSG:25833", "030")
        assert told(register.rows("steps"), "kind", "done_by") == [("create", "AB")]
    project = QgsProject()
    assert project.read(f"geopackage:{path}?projectName=Sozialnavigator")
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_list_is_taken_up_with_its_sources(path: Path) -> None:
    log = Log()
    result = create(
        path, log, LIST=listing(ROWS), SOURCE_NAME="Stadtplan", SOURCE_DATE="01.08.2025", LICENCE="dl-de/by-2-0"
    )
    assert (result["COUNT"], result["LEFT_OUT_COUNT"]) == (4, 3)
    with open_register(GeoPackageAddress(path)) as register:
        rows = {row["name"]: row for row in register.rows("institutions")}
        kita = rows["Städt. Kita Lindenweg"]
        assert (kita["category"], kita["house_number"], kita["places"]) == ("childcare", "4a", 75)
        assert (kita["x"], kita["y"], kita["release"], kita["location_kind"]) == (
            361000.5,
            5706000.25,
            "internal",
            "site",
        )
        assert str(uuid.UUID(kita["institution_id"])) == kita["institution_id"]
        assert rows["Grundschule Am Tor"]["x"] is None
        assert rows["Grundschule Am Tor"]["provider_id"] == kita["provider_id"]
        assert sorted(told(register.rows("providers"), "name")) == [("Stadt",), ("Verein",)]
        (source_list,) = register.rows("source_lists")
        assert (source_list["source"], source_list["source_date"], source_list["row_count"]) == (
            "Stadtplan",
            "2025-08-01",
            5,
        )
        sources = register.rows("value_sources", {"institution_id": kita["institution_id"], "field": "name"})
        assert told(sources, "source", "source_date", "licence", "list_id") == [
            ("Stadtplan", "2025-08-01", "dl-de/by-2-0", source_list["list_id"])
        ]
        assert ("1", kita["institution_id"], "row") in told(
            register.rows("links"), "poi_id", "institution_id", "key_kind"
        )
        assert len(register.rows("source_rows")) == 4
        assert register.rows("decisions") == []
        assert told(register.rows("steps"), "kind", "reason") == [
            ("create", "Bestand angelegt"),
            ("apply", "Erste Liste: Stadtplan 2025-08-01"),
        ]
    assert "has no name" in log.text


def test_what_is_left_out_is_listed(path: Path, tmp_path: Path) -> None:
    left_out = tmp_path / "left_out.gpkg"
    create(path, LIST=listing(ROWS), LEFT_OUT=str(left_out))
    layer = QgsVectorLayer(str(left_out), "left out", "ogr")
    found = {(row["name"], row["field"]): (row["value"], row["reason"]) for row in layer.getFeatures()}
    assert set(found) == {("", ""), ("Autonomes Frauenhaus", "position"), ("Grundschule Am Tor", "places")}
    assert found["Grundschule Am Tor", "places"][0] == "etwa 20"


def test_a_protected_address_is_nowhere_in_the_file(path: Path) -> None:
    create(path, LIST=listing(ROWS))
    with open_register(GeoPackageAddress(path)) as register:
        (row,) = register.rows("institutions", {"location_kind": "protected"})
    assert (row["name"], row["street"], row["house_number"], row["x"]) == ("Autonomes Frauenhaus", None, None, None)
    assert row["city"] == "Oberhausen"
    assert b"Geheimweg" not in path.read_bytes()


def test_columns_are_mapped_and_points_moved(path: Path) -> None:
    rows = [{"Nr": "007", "Bezeichnung": "Schule", "Art": "Schule", "x": 7.0, "y": 51.5}]
    mapping = {"name": "Bezeichnung", "category": "Art"}
    create(path, LIST=listing(rows, "EPSG:4326"), ID_FIELD="Nr", ID_STABLE=True, LIST_FIELDS=mapping)
    with open_register(GeoPackageAddress(path)) as register:
        (row,) = register.rows("institutions")
        assert (row["name"], round(row["x"]), round(row["y"])) == ("Schule", 361181, 5707326)
        assert told(register.rows("links"), "poi_id", "key_kind", "source") == [("007", "stable", "Einrichtungen")]


def test_the_ids_of_the_list_can_be_kept(path: Path) -> None:
    rows = list(csv.DictReader(SCHOOLS.read_text(encoding="utf-8").splitlines()))
    assert len(rows) > 1000
    layer = QgsVectorLayer(f"file://{SCHOOLS}?type=csv&xField=x&yField=y&crs=EPSG:25832", "schools", "delimitedtext")
    result = create(path, LIST=layer, ID_FIELD="institution_id", KEEP_IDS=True)
    assert result["COUNT"] == len(rows)
    with open_register(GeoPackageAddress(path)) as register:
        found = {
            row["institution_id"]: (row["name"], row["postcode"], row["x"]) for row in register.rows("institutions")
        }
    assert found == {row["institution_id"]: (row["name"], row["postcode"], float(row["x"])) for row in rows}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"OUTPUT": None}, "in one place"),
        ({"OUTPUT": "x.shp"}, "ends in .gpkg"),
        ({"USER": ""}, "no initials"),
        ({"CRS": "EPSG:4326"}, "in metres"),
        ({"SOURCE_DATE": "gestern"}, "should be a day"),
        ({"ID_FIELD": "nr"}, "has no field 'nr'"),
        ({"ID_FIELD": "category"}, "occur more than once"),
        ({"LIST_FIELDS": '{"name": "titel"}'}, "has no field 'titel'"),
        ({"LIST_FIELDS": "{name}"}, "should be a JSON object"),
        ({"CONNECTION": "gibt es nicht", "OUTPUT": None}, "knows no connection"),
    ],
)
def test_a_wrong_input_gets_a_sentence_and_leaves_nothing(tmp_path: Path, given: dict[str, Any], sentence: str) -> None:
    output = given.get("OUTPUT", "Bestand.gpkg")
    rows = [*ROWS, {**ROWS[0], "poi_id": "6"}]
    with pytest.raises(QgsProcessingException, match=sentence):
        create(tmp_path, LIST=listing(rows), **{**given, "OUTPUT": output and str(tmp_path / output)})
    assert not list(tmp_path.iterdir())


def test_a_register_is_never_written_over(path: Path) -> None:
    create(path)
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="never written over"):
        create(path)
    assert path.read_bytes() == before


def test_a_cancelled_run_leaves_nothing(path: Path) -> None:
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        create(path, log, LIST=listing(ROWS))
    assert not list(path.parent.iterdir())


def test_the_same_in_a_database(server: Server) -> None:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(
        metadata.createConnection(server.uri(), {"saveUsername": True, "savePassword": True}), "Testserver"
    )
    schema = f"neu_{uuid.uuid4().hex[:8]}"
    given = {"CONNECTION": "Testserver", "SCHEMA": schema, "USER": "AB", "LEFT_OUT": "TEMPORARY_OUTPUT"}
    try:
        result = run("createregister", {**given, "LIST": listing(ROWS)})
        assert result["COUNT"] == 4
        with open_register(PostgresAddress(server.uri(), schema)) as register:
            assert len(register.rows("institutions")) == 4
        assert PASSWORD not in result["REGISTER"], "the log shows it"
        address = address_at(result["REGISTER"])
        assert isinstance(address, PostgresAddress)
        assert address.schema == schema
        with open_register(address) as register:  # with the login of the saved connection
            assert register.rows("institutions")
        with pytest.raises(QgsProcessingException, match="holds tables already"):
            run("createregister", given)
    finally:
        metadata.deleteConnection("Testserver")
