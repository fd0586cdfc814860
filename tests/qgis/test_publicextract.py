"""The only door through which a register is published."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]  # stubs lack the exception
from sozialplanung.plugin.method_record import read_record
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .helpers import Log, by_id, run
from .places import KINDS, institutions, place
from .registers import fill, school

SECRETS = ("Erika Beispiel", "Sonnenweg", "Ärger mit dem Amt", "Interne Schule", "0208 7654321", "Ohne Freigabe e. V.")
PUBLIC = {"release": "public", "released_on": "2026-01-01"}
ROWS = [
    school(1, **PUBLIC, contact_person="Erika Beispiel", direct_phone="0208 7654321", remarks="Ärger mit dem Amt",
           part_of="i2", provider_id="p"),
    school(2, name="Interne Schule"),
    school(3, **PUBLIC, street="Sonnenweg", address_is_private=True),
    school(4, **PUBLIC, location_kind="protected", street=None, house_number=None, x=None, y=None, name="Frauenhaus"),
    school(5, **PUBLIC, valid_until="2020-07-31"),
    school(6, **PUBLIC, withdrawn=True),
]  # fmt: skip


def filled(address: Address) -> Address:
    """A register with something to publish and much to keep."""
    fill(address, [])
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        step.insert("providers", [{"provider_id": "p", "name": "Sonne e. V.", "contact_person": "Erika Beispiel"},
                                  {"provider_id": "q", "name": "Ohne Freigabe e. V."}])  # fmt: skip
        step.insert("institutions", sorted(ROWS, key=lambda row: bool(row.get("part_of"))))
        step.insert("offers", [
            {"institution_id": "i1", "name": "Offener Ganztag", "description": "bis 16 Uhr"},
            {"institution_id": "i2", "name": "Interne Schule AG"},
        ])  # fmt: skip
        step.insert("value_sources", [
            source("i1", "name", "Land NRW", "dl-de/by-2-0"), source("i1", "phone", "OSM", "ODbL 1.0"),
            source("i2", "name", "Geheime Liste", "nicht frei"),
        ])  # fmt: skip
    return address


def source(institution_id: str, field: str, name: str, licence: str) -> dict[str, Any]:
    known = {"institution_id": institution_id, "field": field, "source_date": "2025-10-01"}
    return known | {"source": name, "licence": licence}


@pytest.fixture(params=KINDS)
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[QgsVectorLayer]:
    """The layer of institutions of the same register in both databases."""
    with place(request.param, tmp_path) as address:
        layer = institutions(filled(address))
        yield layer
        del layer


def published(register: QgsVectorLayer, folder: Path, log: Log | None = None, **more: Any) -> dict[str, Any]:
    parameters = {
        "REGISTER": register, "DATE": "2026-03-01", "OUTPUT": str(folder / "public.gpkg"), "OFFERS": "memory:",
        "LICENCES": "memory:",
    }  # fmt: skip
    return run("publicextract", parameters | more, log)


def test_what_is_released_goes_out_and_nothing_else(register: QgsVectorLayer, tmp_path: Path) -> None:
    log = Log()
    outputs = published(register, tmp_path, log)
    assert {name: outputs[name] for name in ("RELEASED", "NOT_RELEASED", "CLOSED", "WITHDRAWN")} == {
        "RELEASED": 3, "NOT_RELEASED": 1, "CLOSED": 1, "WITHDRAWN": 1,
    }  # fmt: skip
    rows = by_id(
        outputs["OUTPUT"], ("name", "street", "house_number", "phone", "provider", "part_of"), "institution_id"
    )
    assert rows == {
        "i1": ("Schule 1", "Lindenweg", "1", None, "Sonne e. V.", None),
        "i3": ("Schule 3", None, None, "0208 3", None, None),
        "i4": ("Frauenhaus", None, None, "0208 4", None, None),
    }
    assert {row["institution_id"] for row in outputs["OUTPUT"].getFeatures() if not row.geometry().isEmpty()} == {"i1"}
    assert outputs["OUTPUT"].crs().authid() == "EPSG:25832"
    assert [feature["name"] for feature in outputs["OFFERS"].getFeatures()] == ["Offener Ganztag"]
    assert [(feature["source"], feature["values"]) for feature in outputs["LICENCES"].getFeatures()] == [
        ("Land NRW", 1)
    ]
    assert "ODbL" in log.text
    assert "Phone 1" in log.text


def test_the_file_holds_no_trace_of_what_stays(register: QgsVectorLayer, tmp_path: Path) -> None:
    published(register, tmp_path, OFFERS=str(tmp_path / "offers.gpkg"), LICENCES=str(tmp_path / "licences.gpkg"))
    for name in ("public.gpkg", "offers.gpkg", "licences.gpkg"):
        content = (tmp_path / name).read_bytes()
        for secret in (*SECRETS, "Geheime Liste", "contact_person", "remarks"):
            assert secret.encode() not in content, (name, secret)
            assert secret.encode("utf-16-le") not in content, (name, secret)


def test_licences_stay_with_the_layer(register: QgsVectorLayer, tmp_path: Path) -> None:
    outputs = published(register, tmp_path, ODBL="include")
    licences = read_record(outputs["OUTPUT"]).source_list["licences"]
    assert {item["source"] for item in licences} == {"Land NRW", "OSM"}
    layer = QgsVectorLayer(str(tmp_path / "public.gpkg"), "again", "ogr")
    assert any("OpenStreetMap" in right for right in layer.metadata().rights())
    assert by_id(layer, ["phone"], "institution_id")["i1"] == ("0208 1",)
    assert outputs["ODBL_VALUES"] == 1


def test_a_personal_field_flagged_as_public_stays(tmp_path: Path) -> None:
    address = filled(GeoPackageAddress(tmp_path / "bestand.gpkg"))
    assert isinstance(address, GeoPackageAddress)
    with sqlite3.connect(address.path) as database:
        database.execute("UPDATE field_settings SET public = 1 WHERE field = 'contact_person'")
    log = Log()
    published(institutions(address), tmp_path, log)
    assert "institutions.contact_person" in log.text
    assert b"Erika Beispiel" not in (tmp_path / "public.gpkg").read_bytes()


def test_categories_and_wrong_input(register: QgsVectorLayer, tmp_path: Path) -> None:
    assert published(register, tmp_path, CATEGORIES="school", OUTPUT="memory:")["RELEASED"] == 3
    assert published(register, tmp_path, CATEGORIES=["sports"], OUTPUT="memory:")["RELEASED"] == 0
    with pytest.raises(QgsProcessingException, match="no such categories: schule"):
        published(register, tmp_path, CATEGORIES="schule")
    stranger = QgsVectorLayer("Point?crs=EPSG:25832&field=name:string", "other", "memory")
    with pytest.raises(QgsProcessingException, match="belongs to no register"):
        published(stranger, tmp_path)
    assert not list(tmp_path.glob("public*"))


def test_dates_decide_who_is_there(register: QgsVectorLayer, tmp_path: Path) -> None:
    assert published(register, tmp_path, DATE="2020-07-31", OUTPUT="memory:")["RELEASED"] == 4
    assert published(register, tmp_path, DATE="2020-08-01", OUTPUT="memory:")["RELEASED"] == 3


def test_json_has_no_trace_either(register: QgsVectorLayer, tmp_path: Path) -> None:
    published(register, tmp_path, OUTPUT=str(tmp_path / "public.geojson"))
    text = "".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("public.*"))
    assert not any(secret in text for secret in SECRETS)
    assert len(json.loads((tmp_path / "public.geojson").read_text(encoding="utf-8"))["features"]) == 3
