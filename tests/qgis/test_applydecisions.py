"""``applydecisions`` as toolbox, scripts and command line run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .helpers import Log, areas, run
from .registers import edit_by_hand, found, layer_of, made, register_layer, school, table

MATCH = found(school(1), {"name": "Schule am Park", "phone": "0208 77"})
NEWCOMER = found(None, {"poi_id": "p9", "name": "Neue Schule", "category": "Schule", "x": 5.0, "y": 6.0})
MISSING = found(school(2), None)


def applied(address: GeoPackageAddress, findings: QgsVectorLayer, **parameters: Any) -> tuple[dict[str, Any], str]:
    """Outputs and log."""
    log = Log()
    given = {
        "REGISTER": register_layer(address), "FINDINGS": findings, "CHANGES": "memory:", "USER": "AB", "DRY_RUN": False,
    }  # fmt: skip
    return run("applydecisions", given | parameters, log), log.text


def changes(result: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        tuple(None if value == NULL else value for value in feature.attributes())
        for feature in result["CHANGES"].getFeatures()
    ]


def test_a_dry_run_is_the_default_and_shows_what_will_be_done(tmp_path: Path) -> None:
    address = made(tmp_path)
    layer = layer_of(MATCH, NEWCOMER, MISSING)
    given = {"REGISTER": register_layer(address), "FINDINGS": layer, "CHANGES": "memory:", "TAKE_NEW": True}
    log = Log()
    shown = run("applydecisions", given, log)
    assert shown["STEP"] == ""
    assert not table(address, "steps", kind="apply")
    assert "dry run" in log.text
    assert "Phone: 1" in log.text
    done, _ = applied(address, layer, TAKE_NEW=True)
    assert changes(done) == changes(shown)
    numbers = ("UPDATED", "INSERTED", "CLOSED", "DECIDED", "CONFLICTS", "KEPT")
    assert [done[name] for name in numbers] == [shown[name] for name in numbers] == [1, 1, 0, 0, 0, 0]
    assert table(address, "steps", kind="apply")[0]["step_id"] == done["STEP"]
    assert [row["valid_until"] for row in table(address, "institutions")] == [None, None, None]


def test_a_change_report_is_written_with_the_step_and_not_by_a_dry_run(tmp_path: Path) -> None:
    address, report = made(tmp_path), tmp_path / "bericht.html"
    _, said = applied(address, layer_of(MATCH, MISSING), REPORT=str(report), DRY_RUN=True)
    assert not report.exists()
    assert "no change report" in said
    edit_by_hand(address, "i2", phone="0208 9")
    done, _ = applied(address, layer_of(MATCH, MISSING | {"decision": "closed"}), REPORT=str(report))
    html = report.read_text(encoding="utf-8")
    assert done["REPORT"] == str(report)
    for words in (done["STEP"], "Schule am Park", "Not applied (1)", "Changed since the reconciliation: Phone"):
        assert words in html, words


def test_the_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    address = made(tmp_path)
    applied(address, layer_of(MATCH, NEWCOMER), TAKE_NEW=True)
    again, said = applied(address, layer_of(MATCH, NEWCOMER), TAKE_NEW=True)
    assert again["STEP"] == ""
    assert "nothing to do" in said


def test_decisions_in_columns_and_in_a_table_which_wins(tmp_path: Path) -> None:
    address = made(tmp_path)
    layer = layer_of(MATCH | {"decision": "different"}, MISSING | {"decision": "closed", "due": "31.12.2025"}, NEWCOMER)
    further = areas({
        "finding_id": [None, NEWCOMER["finding_id"], "f0"], "institution_id": ["i1", None, None],
        "poi_id": ["p1", None, None], "decision": ["same", "not_ours", "same"], "take": ["phone", None, None],
    }, geometry=False)  # fmt: skip
    result, said = applied(address, layer, DECISIONS=further)
    rows = {row["institution_id"]: row for row in table(address, "institutions")}
    assert (rows["i1"]["name"], rows["i1"]["phone"]) == ("Schule 1", "0208 77")
    assert rows["i2"]["valid_until"] == "2025-12-31"
    assert {row["kind"] for row in table(address, "decisions")} == {"same", "closed", "not_ours"}
    assert (result["CLOSED"], result["DECIDED"], result["CONFLICTS"]) == (1, 3, 1)
    assert "No finding is about this: f0" in said


def test_what_is_not_applied_is_listed_with_its_reason(tmp_path: Path) -> None:
    address = made(tmp_path)
    edit_by_hand(address, "i1", email="neu@schule.example")
    result, said = applied(address, layer_of(MATCH))
    assert result["CONFLICTS"] == 1
    assert "Changed since the reconciliation: E-mail" in said
    assert "Schule 1" in said
    assert changes(result)[0][2] == "conflict"


def test_precedence_comes_from_the_register_and_from_the_parameter(tmp_path: Path) -> None:
    address = made(tmp_path)
    applied(address, layer_of(MATCH | {"source": "OSM"}))
    with open_register(address) as register, register.step("settings", "Rang", "AB") as step:
        step.insert("settings", [{"name": "source_order", "value": '["OSM", "Schulamt"]'}])
    row = table(address, "institutions", institution_id="i1")[0]
    later = layer_of(found(row, {"name": "Wieder anders"}, source_date="2026-02-20"))
    kept, said = applied(address, later)
    assert kept["KEPT"] == 1
    assert "Name kept although the list differs (1): Schule am Park" in said
    taken, _ = applied(address, later, PRECEDENCE=["Schulamt", "OSM"])
    assert taken["UPDATED"] == 1


def test_fields_can_be_chosen(tmp_path: Path) -> None:
    address = made(tmp_path)
    applied(address, layer_of(MATCH), FIELDS="phone")
    assert table(address, "institutions", institution_id="i1")[0]["name"] == "Schule 1"


def test_findings_in_another_crs_are_brought_into_the_registers(tmp_path: Path) -> None:
    address = made(tmp_path)
    there = found(None, {"poi_id": "p9", "name": "Neue Schule", "category": "Schule", "x": 6.85, "y": 51.47})
    applied(address, layer_of(there, crs="EPSG:4326"), TAKE_NEW=True)
    row = table(address, "institutions", name="Neue Schule")[0]
    assert (round(row["x"], -3), round(row["y"], -3)) == (351000, 5704000)


def test_the_changes_go_into_a_file_and_not_without_the_register(tmp_path: Path) -> None:
    address = made(tmp_path)
    target = tmp_path / "changes.gpkg"
    applied(address, layer_of(MATCH), CHANGES=str(target))
    layer = QgsVectorLayer(str(target), "changes", "ogr")
    assert layer.featureCount() == len([*layer.getFeatures("action <> ''")]) > 0
    edited = layer_of(found(school(2), {"poi_id": "p2", "name": "Anders"}))
    with open_register(address) as other, patch("sozialplanung.plugin.store.geopackage.WAIT", 0.2):
        other.connection.begin()
        with pytest.raises(QgsProcessingException, match="writing"):
            applied(address, edited, CHANGES=str(tmp_path / "none.gpkg"))
        other.connection.rollback()
    assert not (tmp_path / "none.gpkg").exists()


def test_a_cancelled_run_leaves_the_register_alone(tmp_path: Path) -> None:
    address = made(tmp_path)
    given = {"REGISTER": register_layer(address), "FINDINGS": layer_of(MATCH), "CHANGES": "memory:", "USER": "AB"}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("applydecisions", given | {"DRY_RUN": False}, Log(cancel_at=30))
    assert not table(address, "steps", kind="apply")


@pytest.mark.parametrize(
    ("row", "parameters", "said"),
    [
        ({"decision": "vielleicht"}, {}, "vielleicht"),
        ({"due": "morgen"}, {}, "morgen"),
        ({"take": "fax"}, {}, "fax"),
        ({}, {"FIELDS": "fax"}, "fax"),
        ({}, {"PRECEDENCE": "OSM"}, "precedence"),
        ({}, {"USER": " "}, "initials"),
        ({"finding_id": None}, {}, "finding_id"),
    ],
)
def test_wrong_input_gets_a_sentence(
    tmp_path: Path, row: dict[str, Any], parameters: dict[str, Any], said: str
) -> None:
    address = made(tmp_path)
    with pytest.raises(QgsProcessingException, match=said):
        applied(address, layer_of(MATCH | row), **parameters)
    assert not table(address, "steps", kind="apply")


def test_other_layers_are_refused(tmp_path: Path) -> None:
    address = made(tmp_path)
    with pytest.raises(QgsProcessingException, match="finding_id"):
        applied(address, areas({"id": ["1"]}))
    with pytest.raises(QgsProcessingException, match="belongs to no register"):
        run("applydecisions", {"REGISTER": areas({"id": ["1"]}), "FINDINGS": layer_of(MATCH)})
    with pytest.raises(QgsProcessingException, match="'decision'"):
        applied(address, layer_of(MATCH), DECISIONS=areas({"finding_id": ["1"]}, geometry=False))
