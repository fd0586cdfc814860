"""``sozialplanung:reconcile`` with a register: what it remembers is used without being asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer
from sozialplanung.plugin.core.register.decisions import content_hash
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import create_register, open_register

from . import helpers
from .helpers import Log
from .institutions import POI, REGISTER, Row, changed, findings, poi, reconcile, verdicts

KEYS = {"Kita": "childcare", "Grundschule": "school", "Sportverein": "sports"}
LONG_AGO = "2020-01-01"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bestand.gpkg"
    create_register(GeoPackageAddress(path), "EPSG:25832", {"area_code": "0208"})
    add(path, "providers", [{"provider_id": "T1", "name": "AWO Kreisverband"}])
    add(path, "institutions", [institution(row) for row in REGISTER])
    return path


def institution(row: Row, **more: Any) -> Row:
    kept = {name: value for name, value in row.items() if name != "id"}
    own = {"institution_id": row["id"], "category": KEYS[row["category"]], "kind": row["category"]}
    return {**kept, **own, "location_kind": "site", "release": "internal", "provider_id": "T1", **more}


def add(path: Path, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    with open_register(GeoPackageAddress(path)) as register, register.step("settings", "test", "XX") as step:
        step.insert(table, rows)


def update(path: Path, key: str, **values: Any) -> None:
    with open_register(GeoPackageAddress(path)) as register, register.step("settings", "test", "XX") as step:
        step.update("institutions", key, values)


def run(path: Path, rows: Sequence[Row] = POI, log: Log | None = None, **more: Any) -> dict[str, Any]:
    layer = QgsVectorLayer(f"{path}|layername=institutions", "institutions", "ogr")
    return reconcile(log, REGISTER=layer, POI=poi(rows), **more)


def test_the_same_findings_as_with_a_plain_layer(path: Path) -> None:
    assert verdicts(run(path)) == verdicts(reconcile())


def test_the_file_alone_names_the_register(path: Path) -> None:
    assert verdicts(reconcile(REGISTER=str(path))) == verdicts(reconcile())


def test_categories_are_compared_by_what_they_mean(path: Path) -> None:
    """The register says `childcare` and calls it by a name, the list has its own words."""
    rows = findings(run(path, changed(changed(POI, "P1", category="Kindertagesstätte"), "P4", category="Gymnasium")))
    assert rows["R1", "P1"]["change"] == "unchanged"
    assert rows["R4", "P4"]["change"] == "unchanged"  # another kind of school is a school
    names = {"Kindertageseinrichtungen", "Day care for children"}
    assert rows["R1", "P1"]["register_category"] in names
    sports = findings(run(path, changed(POI, "P1", category="Sportverein")))["R1", "P1"]
    assert "category" in sports["changed_fields"]


def test_a_scope_names_categories_by_key_name_or_word_and_providers_by_name(path: Path) -> None:
    for scope in ("childcare", "Kitas", {"categories": ["Kindergarten"]}):
        rows = verdicts(run(path, SCOPE=scope))
        assert (rows["R3", ""], rows["R5", ""]) == ("not_in_scope", "only_register")
    update(path, "R3", provider_id=None)
    rows = verdicts(run(path, SCOPE={"providers": ["AWO"]}))
    assert (rows["R3", ""], rows["R5", ""]) == ("not_in_scope", "only_register")


def test_closed_and_withdrawn_institutions_take_no_part(path: Path) -> None:
    update(path, "R5", valid_until=LONG_AGO)
    update(path, "R3", withdrawn=True)
    log = Log()
    rows = verdicts(run(path, log=log))
    assert not {("R5", ""), ("R3", "")} & set(rows)
    assert "Closed institutions, which take no part: 1" in log.text
    assert "Withdrawn institutions, which take no part: 1" in log.text


def test_a_closed_institution_that_a_list_has_again_is_told(path: Path) -> None:
    update(path, "R5", valid_until=LONG_AGO)
    values = findings(run(path, [*POI, REGISTER[4] | {"id": "P5"}]))["", "P5"]
    assert values["verdict"] == "only_poi"
    assert f"Like 'Kita Bergzwerge' (R5), closed since {LONG_AGO}" in values["note"]


def test_its_decisions_are_used_silently_unless_others_are_given(path: Path) -> None:
    found = findings(run(path))[("", "P6")]
    decision = {
        "decision_id": "D1", "kind": "not_ours", "poi_id": "P6", "source": "list", "poi_hash": found["poi_hash"],
        "decided_on": "2025-05-01", "reason": "a playgroup",
    }  # fmt: skip
    add(path, "decisions", [decision])
    values = findings(run(path))["", "P6"]
    assert values["verdict"] == "not_in_scope"
    assert "a playgroup" in values["note"]
    assert verdicts(run(path, changed(POI, "P6", phone="1")))["", "P6"] == "only_poi"
    empty = QgsVectorLayer("NoGeometry?field=kind:string&field=institution_id:string", "none", "memory")
    assert verdicts(run(path, DECISIONS=empty))["", "P6"] == "only_poi"


def test_an_institution_that_was_opened_again_by_hand_is_there(path: Path) -> None:
    closed = {"decision_id": "D1", "kind": "closed", "institution_id": "R5", "source": "list", "decided_on": LONG_AGO}
    add(path, "decisions", [closed])
    update(path, "R5", valid_until="2999-01-01")
    assert verdicts(run(path))["R5", ""] == "not_in_scope"
    update(path, "R5", valid_until=None)
    assert verdicts(run(path))["R5", ""] == "only_register"


def test_its_links_hold_for_a_stable_key_of_the_same_source(path: Path) -> None:
    common = {"source": "list", "key_kind": "stable"}
    links = [
        {"link_id": "L1", "institution_id": "R5", "poi_id": "P5"},
        {"link_id": "L2", "institution_id": "R3", "poi_id": "P6", "source": "other"},
        {"link_id": "L3", "institution_id": "R3", "poi_id": "P6", "ended_on": LONG_AGO},
    ]
    add(path, "links", [common | link for link in links])
    moved = REGISTER[4] | {"id": "P5", "street": "Talweg", "x": 351500.0, "y": 5702000.0, "phone": ""}
    rows = verdicts(run(path, [*POI, moved], POI_ID_STABLE=True))
    assert rows["R5", "P5"] == "match"
    assert (rows["R3", ""], rows["", "P6"]) == ("only_register", "only_poi")


def test_the_hash_is_that_of_the_stored_row(path: Path) -> None:
    """By it the application of decisions sees whether somebody has changed the record meanwhile."""
    with open_register(GeoPackageAddress(path)) as register:
        stored = {row["institution_id"]: content_hash(row) for row in register.rows("institutions")}
    for values in findings(run(path)).values():
        assert values["register_hash"] == stored.get(values["institution_id"], "")


def test_a_protected_institution_gets_no_place_from_a_list(path: Path) -> None:
    update(path, "R5", location_kind="protected", street=None, house_number=None, x=None, y=None)
    listed = [*POI, REGISTER[4] | {"id": "P5", "street": "Geheimweg"}]
    values = findings(run(path, listed))["R5", "P5"]
    assert values["point"] is None
    assert values["change"] == "unchanged"
    assert "Geheimweg" not in str(list(values.values()))


def test_the_year_after_everything_was_decided_there_is_no_question(path: Path) -> None:
    """From findings over decisions and their application to next year's list, whose rows have other ids."""
    output = run(path)["OUTPUT"]
    decisions = {("", "P6"): "new", ("R3", ""): "inquiry", ("R5", ""): "source_wrong"}
    names = output.fields().names()
    for feature in list(output.getFeatures()):
        one, two = ("" if feature[name] == NULL else feature[name] for name in ("institution_id", "poi_id"))
        if kind := decisions.get((one, two)):
            values = {names.index("decision"): kind, names.index("due"): "2999-01-01"}
            assert output.dataProvider().changeAttributeValues({feature.id(): values})
    register = QgsVectorLayer(f"{path}|layername=institutions", "institutions", "ogr")
    given = {"REGISTER": register, "FINDINGS": output, "USER": "XX", "DRY_RUN": False, "CHANGES": "memory:"}
    assert helpers.run("applydecisions", given)["CONFLICTS"] == 0
    next_year = [item | {"id": f"Z{number}"} for number, item in enumerate(POI)]
    rows = findings(run(path, next_year)).values()
    assert {(values["verdict"], values["change"]) for values in rows} == {("match", "unchanged"), ("not_in_scope", "")}
    assert sorted(values["institution_id"] for values in rows if values["verdict"] == "not_in_scope") == ["R3", "R5"]
    asked = findings(run(path, changed(next_year, "Z1", phone="0208 121212")))["R2", "Z1"]
    assert (asked["verdict"], asked["changed_fields"]) == ("match", "phone")


def test_mapped_columns_are_not_for_a_register(path: Path) -> None:
    log = Log()
    assert verdicts(run(path, log=log, REGISTER_FIELDS={"name": "remarks"})) == verdicts(run(path))
    assert "REGISTER_FIELDS is not used" in log.text


def test_phones_without_area_code_are_those_of_the_registers_city(path: Path) -> None:
    """Else they would be taken for another town's, or for nobody's."""
    local = [item | {"phone": item["phone"].removeprefix("0208 "), "city": ""} for item in POI]
    assert "phone" not in findings(run(path, local))["R1", "P1"]["changed_fields"]


def test_nothing_is_written_into_the_register(path: Path) -> None:
    before = path.read_bytes()
    run(path)
    assert path.read_bytes() == before


def test_names_follow_the_language(path: Path) -> None:
    use_language("en")
    titles = {field.name(): field.alias() for field in run(path)["OUTPUT"].fields()}
    assert (titles["poi_street"], titles["verdict"]) == ("Street (list)", "Verdict")
