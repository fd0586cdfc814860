"""``sozialplanung:undo``: what was before a step, in a step of its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]  # stubs lack the exception
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.decisions import in_force, read_decisions
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import Register, open_register
from sozialplanung.plugin.store.step import Step
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo
from sozialplanung.plugin.store.values import today

from .helpers import Log, run
from .stores import BOTH, institution, made, place, told

A, B = "a", "b"


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    address = place(kind, tmp_path, request)
    made(address, institution(institution_id=A), institution("Schule", institution_id=B, x=None, y=None))
    return address


def change_much(step: Step) -> None:
    """A step that does everything that a step can do."""
    step.insert("providers", [{"provider_id": "p", "name": "Verein"}])
    step.update("institutions", A, {"name": "Kita Neu", "phone": None, "places": 80, "x": 1.5, "y": 2.5})
    step.update("institutions", A, {"name": "Kita Ganz Neu", "provider_id": "p", "address_is_private": True})
    step.update("institutions", B, {"valid_until": "2026-07-31", "x": 5.0, "y": 6.0})
    step.insert("institutions", [institution("Neue", institution_id="c")])
    step.insert(
        "links", [{"link_id": "l", "institution_id": A, "source": "Liste", "poi_id": "1", "since": "2026-01-01"}]
    )
    step.insert("value_sources", [{"value_source_id": "v", "institution_id": A, "field": "name", "source": "Liste"}])
    step.insert("decisions", [decision("different", "1", step), decision("same", "2", step)])


def decision(kind: str, poi: str, step: Step) -> dict[str, Any]:
    return {
        "kind": kind, "institution_id": A, "source": "Liste", "poi_id": poi, "step_id": step.step_id,
        "decided_on": "2026-01-01", "decided_by": "AB",
    }  # fmt: skip


def applied(address: Address) -> str:
    """Decide once, and then, in a step of which this is the id, change much."""
    with open_register(address) as register:
        with register.step("apply", "früher", "AB") as step:
            step.insert("decisions", [decision("same", "1", step)])
        with register.step("apply", "Schulliste 2026", "AB") as step:
            change_much(step)
    return step.step_id


def content(register: Register) -> dict[str, Any]:
    """The institutions that count, and what is in force about them."""
    rows = [row for row in register.rows("institutions") if not row["withdrawn"]]
    return {
        "institutions": [{**row, "withdrawn": None} for row in rows],
        "links": told(register.rows("links", {"ended_on": None}), "institution_id", "poi_id"),
        "sources": [row["source"] for row in register.rows("value_sources") if row["source"]],
        "decisions": {pair: found.kind for pair, found in in_force(read_decisions(register.rows("decisions"))).items()},
    }


def undone(register: Register, step: str = "", *, skip_changed: bool = False) -> str:
    return undo(register, plan_undo(register, step_to_undo(register, step)), "CD", skip_changed=skip_changed)


@BOTH
def test_an_undo_brings_everything_back_and_its_undo_takes_it_away_again(address: Address) -> None:
    with open_register(address) as register:
        with register.step("apply", "früher", "AB") as step:
            step.insert("decisions", [decision("same", "1", step)])
        before = content(register)
        with register.step("apply", "Schulliste 2026", "AB") as step:
            change_much(step)
        after = content(register)
        history = len(register.rows("history"))
        first = undone(register)
        assert content(register) == before
        assert len(register.rows("history")) > history  # nothing is taken out
        (row,) = register.rows("steps", {"step_id": first})
        assert (row["kind"], row["undoes"], row["done_by"]) == ("undo", step.step_id, "CD")
        undone(register, first)
        assert content(register) == after
        undone(register, step.step_id)
        assert content(register) == before


@BOTH
def test_a_new_institution_is_withdrawn_and_stays_in_the_register(address: Address) -> None:
    applied(address)
    with open_register(address) as register:
        undone(register)
        (row,) = register.rows("institutions", {"institution_id": "c"})
        assert row["withdrawn"] is True
        assert row["name"] == "Neue"
        assert told(register.rows("links"), "ended_on") == [(today(),)]


@BOTH
def test_what_was_changed_since_is_never_overwritten_silently(address: Address) -> None:
    applied(address)
    with open_register(address) as register:
        with register.step("apply", "danach", "EF") as later:
            later.update("institutions", A, {"phone": "0208 77"})
            later.update("institutions", "c", {"name": "Umbenannt"})
        step = register.rows("steps")[-2]["step_id"]
        before = content(register)
        with pytest.raises(PlanningError, match=r"changed since.*\(2\).*Kita Ganz Neu: Phone, Umbenannt: Name"):
            undone(register, step)
        assert content(register) == before
        undone(register, step, skip_changed=True)
        rows = {row["institution_id"]: row for row in register.rows("institutions")}
        assert (rows[A]["name"], rows[A]["phone"]) == ("Kita Sonnenschein", "0208 77")
        assert (rows["c"]["name"], rows["c"]["withdrawn"]) == ("Umbenannt", None)


@BOTH
def test_a_value_that_somebody_has_put_back_already_is_no_conflict(address: Address) -> None:
    applied(address)
    with open_register(address) as register:
        with register.step("apply", "danach", "EF") as later:
            later.update("institutions", A, {"phone": "0208 123"})
        undone(register, register.rows("steps")[-2]["step_id"])
        assert register.rows("institutions", {"institution_id": A})[0]["phone"] == "0208 123"


@BOTH
def test_erased_values_do_not_come_back(address: Address) -> None:
    step_id = applied(address)
    with open_register(address) as register:
        with register.step("erase", "Wunsch", "AB") as step:
            step.update("institutions", A, {"phone": None})
            step.connection.execute(
                "UPDATE history SET old_value = NULL, new_value = NULL, erased_on = '2026-01-01', erased_reason = 'x' "
                "WHERE record_id = ? AND field = 'phone'",
                [A],
            )
        plan = plan_undo(register, step_to_undo(register, step_id))
        assert told([vars(change) for change in plan.of("erased")], "record_id", "field") == [(A, "phone")]
        undone(register, step_id)
        assert register.rows("institutions", {"institution_id": A})[0]["phone"] is None
        with pytest.raises(PlanningError, match="cannot be brought back"):
            undone(register, step.step_id)


@BOTH
def test_a_decision_made_since_holds(address: Address) -> None:
    step_id = applied(address)
    with open_register(address) as register:
        with register.step("apply", "danach", "EF") as later:
            later.insert("decisions", [decision("closed", "2", later)])
        undone(register, step_id)
        assert content(register)["decisions"] == {(A, "1"): "same", (A, "2"): "closed"}


@BOTH
def test_each_step_is_undone_once(address: Address) -> None:
    step_id = applied(address)
    with open_register(address) as register:
        first = undone(register, step_id)
        with pytest.raises(PlanningError, match=f"undone already.*{first}"):
            undone(register, step_id)
        (created,) = register.rows("steps", {"kind": "create"})
        with pytest.raises(PlanningError, match="made the register"):
            undone(register, created["step_id"])
        with pytest.raises(PlanningError, match="no step 'nix'"):
            undone(register, "nix")
        assert step_to_undo(register)["reason"] == "früher"
        undone(register)
        assert step_to_undo(register)["reason"] == "Anfang"
        undone(register)
        with pytest.raises(PlanningError, match="no step that could be undone"):
            undone(register)
        assert content(register)["institutions"] == []


@BOTH
def test_a_source_that_a_later_list_has_named_stays(address: Address) -> None:
    step_id = applied(address)
    with open_register(address) as register:
        with register.step("apply", "danach", "EF") as later:
            later.update("value_sources", "v", {"source": "Neue Liste"})
        undone(register, step_id)
        assert told(register.rows("value_sources"), "source") == [("Neue Liste",)]


def layer(address: Address) -> QgsVectorLayer:
    assert isinstance(address, GeoPackageAddress)
    return QgsVectorLayer(f"{address.path}|layername=institutions", "Bestand", "ogr")


def rows_of(output: str | QgsVectorLayer) -> list[dict[str, Any]]:
    table = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "changes", "ogr")
    return [feature.attributeMap() for feature in table.getFeatures()]


@pytest.mark.parametrize("kind", ["geopackage"])
def test_the_algorithm_shows_first_and_then_undoes(address: Address, tmp_path: Path) -> None:
    step_id = applied(address)
    with open_register(address) as register:
        before = content(register)
    log, changes = Log(), str(tmp_path / "changes.gpkg")
    given = {"REGISTER": layer(address), "USER": "CD", "CHANGES": changes}
    shown = run("undo", {**given, "DRY_RUN": True}, log)
    assert (shown["STEP_ID"], shown["CHANGED_SINCE"], shown["ERASED"], shown["KEPT"]) == (step_id, 0, 0, 1)
    assert "dry run" in log.text
    assert "Schulliste 2026" in log.text
    rows = {(row["record_id"], row["field"]): (row["old_value"], row["new_value"]) for row in rows_of(changes)}
    assert rows[A, "name"] == ("Kita Ganz Neu", "Kita Sonnenschein")
    assert rows["c", "withdrawn"][1] == "true"
    with open_register(address) as register:
        assert content(register) == before
    done = run("undo", given)
    assert done["UNDONE"] == shown["UNDONE"]
    with open_register(address) as register:
        assert register.rows("institutions", {"institution_id": A})[0]["name"] == "Kita Sonnenschein"
        assert step_to_undo(register)["reason"] == "früher"


@pytest.mark.parametrize("kind", ["geopackage"])
def test_the_algorithm_refuses_in_sentences(address: Address, tmp_path: Path) -> None:
    applied(address)
    other = QgsVectorLayer("Point?crs=EPSG:25832", "other", "memory")
    for given, sentence in (
        ({"USER": ""}, "no initials"),
        ({"STEP": "nix"}, "no step 'nix'"),
        ({"REGISTER": other}, "belongs to no register"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("undo", {"REGISTER": layer(address), "USER": "CD", "CHANGES": "TEMPORARY_OUTPUT", **given})


def taken_up(register: Register) -> str:
    """Take up the institution `n` from a list under ODbL; the step's id."""
    with register.step("apply", "OSM", "AB") as step:
        step.insert("institutions", [institution("Neue", institution_id="n")])
        step.insert("value_sources", [
            {"institution_id": "n", "field": name, "source": "OSM", "licence": "ODbL-1.0"} for name in ("name", "phone")
        ])  # fmt: skip
        step.insert("links", [{"institution_id": "n", "source": "OSM", "poi_id": "9"}])
        step.insert("decisions", [decision("new", "9", step) | {"institution_id": None, "other_id": "n"}])
    return step.step_id


def by_hand(register: Register, sql: str) -> None:
    register.connection.execute(sql)


@BOTH
@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE institutions SET phone = '0208 5' WHERE institution_id = 'n'", "Neue: Phone"),
        ("UPDATE institutions SET email = 'x@y.example' WHERE institution_id = 'n'", "Neue: E-mail"),
        ("INSERT INTO offers (institution_id, name) VALUES ('n', 'Sprechstunde')", "Sprechstunde"),
        ("UPDATE institutions SET part_of = 'n' WHERE institution_id = 'b'", "Schule"),
    ],
)
def test_an_institution_that_somebody_worked_on_stays_with_its_sources(address: Address, sql: str, what: str) -> None:
    with open_register(address) as register:
        step_id = taken_up(register)
        by_hand(register, sql)
        with pytest.raises(PlanningError, match=rf"changed since.*{what}"):
            undone(register, step_id)
        before = content(register)
        licences = told(register.rows("value_sources"), "field", "source", "licence")
        undone(register, step_id, skip_changed=True)
        assert content(register) == before
        assert told(register.rows("value_sources"), "field", "source", "licence") == licences


@BOTH
def test_a_value_that_stays_keeps_its_source(address: Address) -> None:
    """Another way to write a value is a change that is left as it is, and does not make it the city's own."""
    with open_register(address) as register:
        with register.step("apply", "OSM", "AB") as step:
            step.insert("value_sources", [{"institution_id": A, "field": "name", "source": "OSM"}])
            step.update("institutions", A, {"name": "Kita Neu"})
        by_hand(register, "UPDATE institutions SET name = 'KITA NEU' WHERE institution_id = 'a'")
        undone(register, skip_changed=True)
        assert told(register.rows("value_sources"), "field", "source") == [("name", "OSM")]


@BOTH
def test_work_on_what_was_brought_back_counts_too(address: Address) -> None:
    with open_register(address) as register:
        again = undone(register, undone(register, taken_up(register)))
        by_hand(register, "UPDATE institutions SET email = 'x@y.example' WHERE institution_id = 'n'")
        with pytest.raises(PlanningError, match=r"changed since.*Neue: E-mail"):
            undone(register, again)
        by_hand(register, "UPDATE institutions SET email = NULL WHERE institution_id = 'n'")
        undone(register, again)
        assert register.rows("institutions", {"institution_id": "n"})[0]["withdrawn"]


@BOTH
def test_nothing_comes_back_that_was_taken_up_again_meanwhile(address: Address) -> None:
    with open_register(address) as register:
        first = undone(register, taken_up(register))
        with register.step("apply", "noch einmal", "AB") as step:
            step.insert("institutions", [institution("Neue", institution_id="m")])
            step.insert("links", [{"institution_id": "m", "source": "OSM", "poi_id": "9"}])
        before = content(register)
        with pytest.raises(PlanningError, match=r"twice \(1\): Neue"):
            undone(register, first)
        undone(register, first, skip_changed=True)
        assert content(register) | {"decisions": before["decisions"]} == before


@pytest.mark.parametrize("kind", ["geopackage"])
def test_the_old_place_of_a_protected_institution_is_not_shown(address: Address, tmp_path: Path) -> None:
    with open_register(address) as register:
        with register.step("apply", "Umzug", "AB") as step:
            step.update("institutions", A, {"street": "Geheimweg", "name": "Haus"})
        by_hand(register, "UPDATE institutions SET location_kind = 'protected', street = NULL, house_number = NULL, "
                          "geom = NULL WHERE institution_id = 'a'")  # fmt: skip
    changes = str(tmp_path / "changes.gpkg")
    log = Log()
    run("undo", {"REGISTER": layer(address), "USER": "CD", "CHANGES": changes, "SKIP_CHANGED": True}, log)
    rows = {row["field"]: row["new_value"] for row in rows_of(changes)}
    assert set(rows) == {"street", "name"}
    assert "weg" not in str(rows)
    assert re.search(r"Step of \d{4}-\d\d-\d\d \d\d:\d\d by", log.text)
