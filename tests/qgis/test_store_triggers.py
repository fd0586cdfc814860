"""What a register keeps to whoever writes: forms of QGIS, command lines, plain SQL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import NULL, QgsDataSourceUri, QgsGeometry, QgsPointXY, QgsVectorLayer, QgsVectorLayerUtils
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import Register, open_register

from .stores import BOTH, X, Y, changes, institution, made, place, told

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    return place(kind, tmp_path, request)


@pytest.fixture
def register(address: Address) -> Iterator[Register]:
    """A register with the institutions `a` and `b`."""
    made(address, institution(institution_id="a"), institution("Schule", institution_id="b", x=None, y=None))
    with open_register(address) as opened:
        yield opened


def layer_of(address: Address, table: str = "institutions") -> QgsVectorLayer:
    if isinstance(address, GeoPackageAddress):
        return QgsVectorLayer(f"{address.path}|layername={table}", table, "ogr")
    uri = QgsDataSourceUri(address.uri)
    uri.setDataSource(address.schema, table, "geom" if table == "institutions" else "", "", "fid")
    return QgsVectorLayer(uri.uri(False), table, "postgres")


def edited(layer: QgsVectorLayer, key: str, **values: Any) -> list[str]:
    """Change a feature as QGIS's form does; what QGIS says of it."""
    feature = next(layer.getFeatures(f"institution_id = '{key}'"))
    assert layer.startEditing()
    for name, value in values.items():
        if name == "point":
            assert layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(*value)))
        else:
            assert layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(name), value)
    saved = layer.commitChanges()
    errors = [] if saved else layer.commitErrors()
    layer.rollBack()
    return errors


def refused_by_sql(register: Register, sql: str) -> str:
    before = everything_in(register)
    with pytest.raises(PlanningError) as error, register.connection.transaction():
        register.connection.execute(sql)
    assert everything_in(register) == before
    return str(error.value)


def everything_in(register: Register) -> list[list[dict[str, Any]]]:
    return [register.rows(table) for table in ("institutions", "history", "decisions", "steps", "source_rows")]


@BOTH
def test_an_edit_in_qgis_is_in_the_history(register: Register, address: Address) -> None:
    values = {"name": "Kita Neu", "places": NULL, "valid_until": "2030-07-31", "point": (1.5, 2.25), "changed_by": "EF"}
    assert not edited(layer_of(address), "a", **values)
    written = [row for row in changes(address, "a") if row["action"] == "update"]
    assert set(told(written, "field", "old_value", "new_value")) == {
        ("name", "Kita Sonnenschein", "Kita Neu"),
        ("places", "75", None),
        ("valid_until", None, "2030-07-31"),
        ("position", f"{X!r} {Y!r}", "1.5 2.25"),
    }
    assert set(told(written, "changed_by", "reason", "step_id")) == {("EF", "von Hand", None)}


@BOTH
def test_a_new_record_in_qgis_gets_an_id_and_what_was_left_empty(register: Register, address: Address) -> None:
    layer = layer_of(address)
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(QgsPointXY(X, Y)))
    feature["name"], feature["category"], feature["changed_by"] = "Neu", "school", "EF"
    for name in ("institution_id", "location_kind", "release"):
        feature[name] = NULL
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    (row,) = register.rows("institutions", {"name": "Neu"})
    assert UUID.fullmatch(row["institution_id"])
    assert (row["location_kind"], row["release"], row["x"], row["y"]) == ("site", "internal", X, Y)
    written = changes(address, row["institution_id"])
    assert {row["action"] for row in written} == {"insert"}
    assert {row["field"] for row in written} == {"name", "category", "location_kind", "release", "position"}
    assert {row["changed_by"] for row in written} == {"EF"}


@BOTH
@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": NULL}, "darf nicht leer sein"),
        ({"name": ""}, "darf nicht leer sein"),
        ({"category": "nix"}, "Liste der Kategorien"),
        ({"release": "geheim"}, "muss eines von diesen sein"),
        ({"valid_from": "2030-01-01", "valid_until": "2029-12-31"}, "nicht vor"),
        ({"location_kind": "protected"}, "geschützte"),
        ({"provider_id": "niemand"}, "Träger"),
        ({"part_of": "niemand"}, "Einrichtung"),
        ({"part_of": "a"}, "Nebenstelle"),
        ({"institution_id": "c"}, "Kennung"),
        ({"point": (float("nan"), float("nan"))}, "Koordinaten"),
    ],
)
def test_a_form_is_told_in_german_what_is_wrong(
    register: Register, address: Address, values: dict[str, Any], sentence: str
) -> None:
    before = everything_in(register)
    errors = edited(layer_of(address), "a", **values)
    assert sentence in " ".join(errors)
    assert everything_in(register) == before


@BOTH
def test_a_protected_institution_has_no_address(register: Register, address: Address) -> None:
    layer = layer_of(address)
    place = {"street": NULL, "house_number": ""}
    assert not edited(layer, "b", location_kind="protected", **place)  # b has no point
    for values in ({"street": "Weg"}, {"house_number": "1"}, {"point": (1, 2)}):
        assert "geschützte" in " ".join(edited(layer_of(address), "b", **values))
    with pytest.raises(PlanningError, match="geschützte Einrichtung"), register.step("import", "x", "AB") as step:
        step.insert("institutions", [institution(location_kind="protected", street=None, house_number=None)])


@BOTH
def test_nobody_deletes(register: Register, address: Address) -> None:
    layer = layer_of(address)
    layer.startEditing()
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    assert not layer.commitChanges()
    assert "nicht gelöscht" in " ".join(layer.commitErrors())
    layer.rollBack()
    assert len(register.rows("institutions")) == 2
    for table in ("institutions", "providers", "categories", "settings", "links", "value_sources"):
        refused_by_sql(register, f"DELETE FROM {table}") if register.rows(table) else None
    for table in ("history", "steps"):
        assert "weder geändert noch gelöscht" in refused_by_sql(register, f"DELETE FROM {table}")


@BOTH
def test_the_history_cannot_be_changed(register: Register, address: Address) -> None:
    for sql in (
        "UPDATE history SET new_value = 'x'", "UPDATE history SET reason = NULL", "UPDATE history SET changed_by = 'x'",
        "UPDATE history SET old_value = NULL, erased_on = '2026-01-01'", "UPDATE steps SET done_by = 'x'",
    ):  # fmt: skip
        assert "weder geändert noch gelöscht" in refused_by_sql(register, sql)


@BOTH
def test_an_erasure_takes_values_away_and_puts_none(register: Register) -> None:
    with register.step("erase", "Wunsch der Person", "AB") as step:
        step.update("institutions", "a", {"phone": None})
        step.connection.execute(
            "UPDATE history SET old_value = NULL, new_value = NULL, erased_on = '2026-01-01', erased_reason = 'Wunsch' "
            "WHERE record_id = 'a' AND field = 'phone'"
        )
    rows = [row for row in register.rows("history", {"record_id": "a"}) if row["field"] == "phone"]
    assert set(told(rows, "old_value", "new_value", "erased_reason")) == {(None, None, "Wunsch")}
    for wrong in ("new_value = 'anders'", "record_id = 'b'", "changed_at = '2020-01-01'", "step_id = NULL"):
        with pytest.raises(PlanningError, match="weder geändert"), register.step("erase", "x", "AB") as step:
            step.connection.execute(f"UPDATE history SET {wrong} WHERE record_id = 'a' AND field = 'name'")
    with pytest.raises(PlanningError), register.step("erase", "x", "AB") as step:
        step.connection.execute("DELETE FROM history")


@BOTH
def test_an_edit_by_hand_changes_the_source_of_the_value(register: Register, address: Address) -> None:
    with register.step("import", "Liste", "AB") as step:
        step.insert("value_sources", [
            {"institution_id": "a", "field": name, "source": "OSM", "source_date": "2025-01-01", "licence": "ODbL-1.0"}
            for name in ("name", "phone", "position")
        ])  # fmt: skip
    assert not edited(layer_of(address), "a", phone="0208 999", changed_by="EF")
    with register.step("apply", "Liste", "AB") as step:
        step.update("institutions", "a", {"name": "durch das Programm"})
    assert not edited(layer_of(address), "a", name=" DURCH das  Programm", changed_by="EF")  # still from there
    found = told(register.rows("value_sources"), "field", "source", "licence")
    assert found == [("name", "OSM", "ODbL-1.0"), ("phone", "von Hand", None), ("position", "OSM", "ODbL-1.0")]


@BOTH
def test_offers_and_links_need_their_institution(register: Register) -> None:
    for table, row in (
        ("offers", {"institution_id": "niemand", "name": "Kurs"}),
        ("links", {"institution_id": "niemand", "source": "s", "poi_id": "1"}),
        ("value_sources", {"institution_id": "niemand", "field": "name"}),
    ):
        with pytest.raises(PlanningError, match="nicht im Bestand"), register.step("import", "x", "AB") as step:
            step.insert(table, [row])


@BOTH
def test_an_id_is_given_once(register: Register) -> None:
    with (
        pytest.raises(PlanningError, match=r"schon einen|already a record"),
        register.step("import", "x", "AB") as step,
    ):
        step.insert("institutions", [institution(institution_id="a")])


@BOTH
@pytest.mark.parametrize("wrong", [{"valid_from": "31.12.2025"}, {"places": "viele"}, {"withdrawn": "vielleicht"}])
def test_values_are_of_their_kind(register: Register, wrong: dict[str, Any]) -> None:
    with pytest.raises(PlanningError), register.step("import", "x", "AB") as step:
        step.update("institutions", "a", wrong)


@pytest.mark.parametrize("kind", ["geopackage"])
@pytest.mark.parametrize(
    "sql",
    [
        "INSERT OR REPLACE INTO institutions (institution_id, name, category) VALUES ('a', 'x', 'school')",
        "INSERT OR REPLACE INTO institutions (fid, name, category) VALUES (1, 'x', 'school')",
        "UPDATE OR REPLACE institutions SET fid = 2 WHERE fid = 1",
        "UPDATE OR REPLACE institutions SET institution_id = 'b' WHERE institution_id = 'a'",
        "INSERT OR REPLACE INTO history SELECT * FROM history",
        "REPLACE INTO settings (name, value) VALUES ('crs', 'EPSG:4326')",
    ],
)
def test_replacing_is_no_way_round(register: Register, sql: str) -> None:
    assert re.search("schon einen Eintrag|nicht (von Hand )?ändern|darf nicht geändert", refused_by_sql(register, sql))


@pytest.mark.parametrize("kind", ["postgres"])
@pytest.mark.parametrize("table", ["institutions", "history", "settings", "decisions"])
def test_truncating_is_no_way_round(register: Register, table: str) -> None:
    assert re.search("nicht gelöscht|noch gelöscht", refused_by_sql(register, f"TRUNCATE {table}"))


@pytest.mark.parametrize("kind", ["geopackage"])
def test_command_lines_of_gdal_write_history_too(
    register: Register, address: GeoPackageAddress, tmp_path: Path
) -> None:
    source = tmp_path / "neue.geojson"
    source.write_text(
        '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25832"}}, "features": ['
        '{"type": "Feature", "properties": {"name": "Angehängt", "category": "school", "places": 3, '
        '"address_is_private": true, "valid_from": "2026-08-01"}, '
        '"geometry": {"type": "Point", "coordinates": [361000.5, 5706000.25]}}]}',
        encoding="utf-8",
    )
    copied = gdal.VectorTranslate(str(address.path), str(source), accessMode="append", layerName="institutions")
    assert copied is not None
    del copied
    dataset = ogr.Open(str(address.path), 1)
    dataset.ExecuteSQL("UPDATE institutions SET name = 'Per SQL', changed_by = 'GH' WHERE institution_id = 'a'")
    layer = dataset.GetLayerByName("institutions")
    feature = layer.GetFeature(2)
    feature.SetField("city", "Essen")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1.5 2.5)"))
    assert layer.SetFeature(feature) == 0
    del feature, layer, dataset
    (added,) = register.rows("institutions", {"name": "Angehängt"})
    assert UUID.fullmatch(added["institution_id"])
    found = told(register.rows("history", {"record_id": added["institution_id"]}), "field", "new_value")
    assert set(found) == {
        ("name", "Angehängt"), ("category", "school"), ("places", "3"), ("address_is_private", "true"),
        ("valid_from", "2026-08-01"), ("location_kind", "site"), ("release", "internal"),
        ("position", "361000.5 5706000.25"),
    }  # fmt: skip
    assert told(register.rows("history", {"reason": "von Hand", "record_id": "a"}), "new_value", "changed_by") == [
        ("Per SQL", "GH")
    ]
    by_feature = told(register.rows("history", {"reason": "von Hand", "record_id": "b"}), "field", "new_value")
    assert set(by_feature) == {("city", "Essen"), ("position", "1.5 2.5")}


@BOTH
def test_an_institution_without_a_point_has_no_position(register: Register) -> None:
    fields = {row["field"] for row in register.rows("history", {"record_id": "b"})}
    assert "position" not in fields
    assert "name" in fields


@BOTH
def test_the_plugins_own_settings_are_not_changed_by_hand(register: Register) -> None:
    for sql in (
        "UPDATE settings SET value = '' WHERE name = 'crs'",
        "UPDATE settings SET value = '99' WHERE name = 'schema_version'",
        "INSERT INTO settings (name, value) VALUES ('backups', 'kaputt')",
    ):
        assert "Einstellung" in refused_by_sql(register, sql)
    register.connection.execute("UPDATE settings SET value = '0209' WHERE name = 'area_code'")
    assert register.setting("area_code") == "0209"
    with register.step("settings", "kaputt", "AB") as step:
        step.update("settings", "crs", {"value": "EPSG:"})
        with pytest.raises(PlanningError, match="'crs' should be"):
            step.insert("institutions", [institution("Neue")])


@pytest.mark.parametrize("kind", ["geopackage"])
@pytest.mark.parametrize("value", ["name = x'00ff'", "geom = x'00'"])
def test_bytes_are_no_text_and_no_point(register: Register, value: str) -> None:
    assert refused_by_sql(register, f"UPDATE institutions SET {value} WHERE institution_id = 'a'")


@pytest.mark.parametrize("kind", ["postgres"])
def test_a_server_knows_who_writes_the_history(register: Register) -> None:
    columns = "table_name, record_id, action, field, new_value, changed_by"
    forged = f"INSERT INTO history ({columns}) VALUES ('institutions', 'a', 'update', 'name', 'Falsch', 'ZZ')"
    assert "Verlauf" in refused_by_sql(register, forged)
