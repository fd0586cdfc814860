"""Institutions edited by hand: one step each, with history and undo, and kept in later reconciliations."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.editing import closed, confirmed, moved, released, reopened, taken_back
from sozialplanung.plugin.store import geopackage, postgres
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.apply import plan_for
from sozialplanung.plugin.store.edit import add, edit, edit_many
from sozialplanung.plugin.store.history_of import history_of
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo
from sozialplanung.plugin.store.values import now

from .postgres import Server
from .registers import fill, findings, found, order, present, replayed, school
from .stores import BOTH, as_nobody, changes, everything, in_child, institution, made, place, told

A, B = "a", "b"
SIGNED = Signature("EF", "Anruf der Leitung")
LISTED = "The present value is newer (Jugendamt, 2025-01-01)."


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    """A register with two institutions; the phone and the place of the first one come from a list."""
    address = place(kind, tmp_path, request)
    made(address, institution(institution_id=A), institution("Schule", institution_id=B, x=None, y=None))
    listed = {"institution_id": A, "source": "Jugendamt", "source_date": "2025-01-01", "licence": "dl-de/by-2-0"}
    with open_register(address) as register, register.step("apply", "Liste", "AB") as step:
        step.insert("value_sources", [listed | {"field": name} for name in ("phone", "position")])
    return address


def row_of(address: Address, key: str = A) -> dict[str, Any]:
    """An institution as the dock sees it."""
    with open_register(address) as register:
        (row,) = register.rows("institutions", {"institution_id": key})
        providers = {item["provider_id"]: item["name"] for item in register.rows("providers")}
    return row | {"provider": providers.get(row["provider_id"])}


def edited(address: Address, values: Mapping[str, Any], key: str = A, seen: Mapping[str, Any] | None = None) -> str:
    seen = row_of(address, key) if seen is None else seen
    with open_register(address) as register:
        return edit(register, key, values, seen, SIGNED)


def write(address: Address) -> None:
    edited(address, {"phone": "1"})


def undone(address: Address, step_id: str) -> str:
    with open_register(address) as register:
        return undo(register, plan_undo(register, step_to_undo(register, step_id)), "EF")


def by_hand(user: str) -> str:
    return f"Set by hand on {now()[:10]} by {user}."


def kept_because(address: Address, field: str = "phone", key: str = A) -> str:
    """Why the next reconciliation does not take another value from an old list; '' where it does."""
    with open_register(address) as register:
        (row,) = register.rows("institutions", {"institution_id": key})
        listed = findings(found(row, {"poi_id": "p1", field: "alt@b.example"}, source_date="2024-01-01"))
        lines = [line for line in plan_for(register, listed, order()).changes if line.field == field]
    assert [line.action for line in lines] in (["kept"], ["update"])
    return lines[0].reason if lines[0].action == "kept" else ""


@BOTH
def test_an_edit_is_one_step_with_a_history(address: Address) -> None:
    values = {"phone": " 0208 999 ", "email": "leitung@kita.example", "places": "80", "name": "Kita Sonnenschein"}
    step_id = edited(address, values)
    row = row_of(address)
    assert (row["phone"], row["email"], row["places"]) == ("0208 999", "leitung@kita.example", 80)
    written = [change for change in changes(address, A) if change["step_id"] == step_id]
    assert {(change["field"], change["old_value"], change["new_value"]) for change in written} == {
        ("phone", "0208 123", "0208 999"), ("email", None, "leitung@kita.example"), ("places", "75", "80"),
    }  # fmt: skip
    assert {(change["changed_by"], change["reason"]) for change in written} == {("EF", "Anruf der Leitung")}
    with open_register(address) as register:
        (step,) = register.rows("steps", {"step_id": step_id})
        assert (step["kind"], step["done_by"], step["reason"]) == ("edit", "EF", "Anruf der Leitung")
        assert replayed(register) == present(register)
        assert not register.rows("context")


@BOTH
def test_nothing_to_change_is_no_step(address: Address) -> None:
    before = everything(address)
    assert edited(address, row_of(address)) == ""
    assert edited(address, {"phone": " 0208 123", "remarks": "  ", "address_is_private": False}) == ""
    assert everything(address) == before


@BOTH
def test_an_undo_brings_everything_back(address: Address) -> None:
    before, seen = row_of(address), kept_because(address)
    step_id = edited(address, {"phone": "1", "x": 5.0, "y": 6.0, "provider": "Verein", "remarks": "neu"})
    assert row_of(address)["provider"] == "Verein"
    back = undone(address, step_id)
    assert row_of(address) == before
    assert kept_because(address) == seen == LISTED
    with open_register(address) as register:
        assert told(register.rows("providers"), "name") == [("Verein",)]  # stays, and does no harm
    undone(address, back)
    assert row_of(address)["phone"] == "1"
    assert kept_because(address) == by_hand("EF")


@BOTH
def test_an_edit_counts_as_set_by_hand(address: Address) -> None:
    assert kept_because(address) == LISTED
    first = edited(address, {"phone": "1"} | moved(row_of(address), 5.0, 6.0))
    assert kept_because(address) == by_hand("EF")
    with open_register(address) as register:
        sources = register.rows("value_sources")
    assert set(told(sources, "field", "source", "licence")) == {
        ("phone", "von Hand", None), ("position", "von Hand", None),
    }  # fmt: skip
    second = edited(address, {"phone": "2", "email": "a@b.example"})
    undone(address, second)
    assert kept_because(address) == by_hand("EF")  # by the edit before
    assert not kept_because(address, "email")
    undone(address, first)
    assert kept_because(address) == LISTED


@BOTH
def test_an_undo_gives_an_edit_in_plain_qgis_back_its_origin(address: Address) -> None:
    with open_register(address) as register:
        register.connection.execute("UPDATE institutions SET phone = '5', changed_by = 'CD' WHERE institution_id = 'a'")
    undone(address, edited(address, {"phone": "6"}))
    assert kept_because(address) == by_hand("CD")


@BOTH
def test_blanks_alone_make_no_value_the_citys_own(address: Address) -> None:
    edited(address, {"phone": "0208123"})
    with open_register(address) as register:
        assert register.rows("value_sources", {"field": "phone"})[0]["source"] == "Jugendamt"


@BOTH
def test_what_somebody_else_changed_meanwhile_is_not_overwritten(address: Address) -> None:
    seen = row_of(address)
    with open_register(address) as register:
        register.connection.execute(
            "UPDATE institutions SET phone = '5', remarks = 'x', changed_by = 'CD' WHERE institution_id = 'a'"
        )
    before = everything(address)
    with pytest.raises(PlanningError, match=r"Kita Sonnenschein \(Phone: CD\)\. Nothing"):
        edited(address, {"phone": "6", "email": "a@b.example"}, seen=seen)
    assert everything(address) == before
    assert edited(address, {"phone": "5"}, seen=seen) == ""  # both mean the same
    assert edited(address, seen | {"email": "a@b.example"}, seen=seen)  # other fields are nobody's business
    assert (row_of(address)["phone"], row_of(address)["email"]) == ("5", "a@b.example")


@BOTH
def test_a_place_that_somebody_else_has_moved_is_not_overwritten(address: Address) -> None:
    seen = row_of(address)
    edited(address, moved(seen, 5.0, 6.0))
    with pytest.raises(PlanningError, match="Position: EF"):
        edited(address, moved(seen, 7.0, 8.0), seen=seen)
    assert row_of(address)["x"] == 5.0


@BOTH
def test_providers_are_found_by_name_or_entered_once(address: Address) -> None:
    edited(address, {"provider": "Caritas Oberhausen"})
    seen = row_of(address)
    edited(address, {"provider": "caritas oberhausen "}, B)
    with open_register(address) as register:
        assert told(register.rows("providers"), "name") == [("Caritas Oberhausen",)]
    assert row_of(address, B)["provider_id"] == row_of(address)["provider_id"]
    with open_register(address) as register:
        register.connection.execute("UPDATE providers SET name = 'Caritasverband', changed_by = 'CD'")
    edited(address, {"provider": "Caritas Oberhausen", "phone": "1"}, seen=seen)  # the name as it was seen
    assert row_of(address)["provider"] == "Caritasverband"
    edited(address, {"provider": ""})
    assert row_of(address)["provider_id"] is None


@BOTH
def test_an_institution_is_added_and_an_undo_withdraws_it(address: Address) -> None:
    with open_register(address) as register:
        values = institution("Jugendhaus", category="childcare", provider="Verein", x=5, y=6)
        step_id, key = add(register, values, Signature("EF", ""))
    row = row_of(address, key)
    assert (row["name"], row["provider"], row["x"]) == ("Jugendhaus", "Verein", 5.0)
    assert (row["location_kind"], row["release"], row["position_quality"]) == ("site", "internal", "by_hand")
    assert {(change["action"], change["reason"], change["changed_by"]) for change in changes(address, key)} == {
        ("insert", "von Hand", "EF")
    }
    assert kept_because(address, "name", key) == by_hand("EF")
    undone(address, step_id)
    assert row_of(address, key)["withdrawn"] is True
    with pytest.raises(PlanningError, match="not in the register"):
        edited(address, {"phone": "1"}, key)


@BOTH
def test_several_institutions_change_in_one_step_or_not_at_all(address: Address) -> None:
    rows = {key: row_of(address, key) for key in (A, B)}
    with open_register(address) as register:
        step_id = edit_many(
            register, {key: (released(row, "EF", "2026-03-01"), row) for key, row in rows.items()}, SIGNED
        )
    assert {row_of(address, key)["released_by"] for key in (A, B)} == {"EF"}
    with open_register(address) as register:
        with pytest.raises(PlanningError, match=r"Released by: EF.*Schule \(Released by"):
            edit_many(register, {key: (released(row, "GH", "2026-03-02"), row) for key, row in rows.items()}, SIGNED)
        with pytest.raises(PlanningError, match="list of categories"):
            edit_many(
                register,
                {A: ({"phone": "1"}, row_of(address)), B: ({"category": "nirgends"}, row_of(address, B))},
                SIGNED,
            )
    assert row_of(address)["phone"] == "0208 123"
    undone(address, step_id)
    assert [row_of(address, key)["release"] for key in (A, B)] == ["internal", "internal"]


@BOTH
def test_each_action_changes_the_register_and_is_undone(address: Address) -> None:
    def by(action: Any, *given: Any) -> str:
        return edited(address, action(row_of(address), *given))

    before = row_of(address)
    steps = [by(closed, "2026-07-31", "Träger gibt auf"), by(reopened), by(released, "EF", "2026-03-01")]
    assert row_of(address)["release"] == "public"
    steps += [by(taken_back), by(confirmed, "EF", "2026-03-02"), by(moved, 5.0, 6.0)]
    assert row_of(address) == before | {
        "confirmed_on": "2026-03-02", "confirmed_by": "EF", "x": 5.0, "y": 6.0, "position_quality": "by_hand",
    }  # fmt: skip
    for step_id in reversed(steps):
        undone(address, step_id)
    assert row_of(address) == before


@BOTH
def test_an_institution_that_becomes_protected_loses_its_place(address: Address) -> None:
    seen = row_of(address)
    edited(address, moved(seen, 5.0, 6.0))  # whoever protects need not know
    edited(address, {"location_kind": "protected"}, seen=seen)
    row = row_of(address)
    assert [row[name] for name in ("street", "house_number", "x", "y", "position_quality")] == [None] * 5
    for values in ({"street": "Lindenweg"}, {"x": 1.0, "y": 2.0}, {"house_number": "4"}):
        with pytest.raises(PlanningError, match="Kita Sonnenschein: Neither street"):
            edited(address, values)
    edited(address, {"phone": "1"})
    assert row_of(address)["street"] is None


@BOTH
def test_what_the_register_would_not_take_is_refused_before(address: Address) -> None:
    before = everything(address)
    for values, sentence in [
        ({"name": " "}, "'Name' must not be empty"),
        ({"part_of": A}, "branch office of itself"),
        ({"part_of": "nobody"}, "belongs to is not in the register"),
        ({"valid_until": "2020-07-31"}, "must not be before"),
        ({"places": "viele"}, "whole number"),
    ]:
        with pytest.raises(PlanningError, match=sentence) as refused:
            edited(address, values)
        assert "did not take" not in str(refused.value)  # that is what the triggers say, in German
    with open_register(address) as register, pytest.raises(PlanningError, match="'Category' must not be empty"):
        add(register, {"name": "Neu"}, SIGNED)
    assert everything(address) == before


def test_a_read_only_register_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("share")
    for place_of in (folder, *list(folder.parents)[:2]):
        place_of.chmod(0o755)
    address = GeoPackageAddress(folder / "bestand.gpkg")
    made(address, institution(institution_id=A))
    address.path.chmod(0o444)
    folder.chmod(0o555)
    before = everything(address)
    told_them = in_child(lambda: write(address), as_nobody)
    assert "cannot be written" in told_them
    assert "Check your right" in told_them
    assert everything(address) == before


def test_a_file_that_is_locked_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    made(address, institution(institution_id=A))
    monkeypatch.setattr(geopackage, "WAIT", 0.2)
    seen = row_of(address)
    with closing(sqlite3.connect(address.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanningError, match="Another program or another person"):
            edited(address, {"phone": "1"}, seen=seen)
    assert edited(address, {"phone": "1"}, seen=seen)


def test_a_table_that_somebody_edits_is_told(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = place("postgres", tmp_path, request)
    made(address, institution(institution_id=A))
    seen = row_of(address)
    monkeypatch.setattr(postgres, "WAIT", 1)
    with (
        open_register(address) as other,
        other.connection.transaction(),
        pytest.raises(PlanningError, match="Another program or another person"),
    ):
        edited(address, {"phone": "1"}, seen=seen)
    assert edited(address, {"phone": "1"}, seen=seen)


def test_a_server_that_fails_is_told(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    server: Server = request.getfixturevalue("server")
    address = place("postgres", tmp_path, request)
    made(address, institution(institution_id=A))
    seen = row_of(address)
    with open_register(address) as register:
        server.stop()
        try:
            with pytest.raises(PlanningError, match=r"was lost.*Check the network"):
                edit(register, A, {"phone": "1"}, seen, SIGNED)
            with pytest.raises(PlanningError, match="There is no connection"):
                open_register(address)
        finally:
            server.start()
    assert row_of(address)["phone"] == "0208 123"
    assert edited(address, {"phone": "1"}, seen=seen)


@BOTH
def test_the_history_of_one_institution_is_read_in_words(address: Address) -> None:
    edited(address, {"provider": "Caritas", "category": "advice", "part_of": B})
    edited(address, {"name": "Schule am Tor"}, B)
    with open_register(address) as register:
        lines = history_of(register, A)
        advice = register.rows("categories", {"category": "advice"})[0]["name"]
        assert "Schule am Tor" not in {line.new for line in history_of(register, A) if line.field == "name"}
        with pytest.raises(PlanningError, match="not in the register"):
            history_of(register, "nobody")
    told_first = {(line.title, line.new) for line in lines[:3]}
    assert told_first == {("Provider", "Caritas"), ("Category", advice), ("Branch office of", "Schule am Tor")}
    assert {(line.who, line.reason) for line in lines[:3]} == {("EF", "Anruf der Leitung")}
    assert ("Kind of location", "fixed site") in {(line.title, line.new) for line in lines if line.is_new}


@BOTH
def test_a_protection_is_undone_with_the_place(address: Address) -> None:
    before = row_of(address)
    step_id = edited(address, {"location_kind": "protected"})
    with open_register(address) as register:
        told_places = {line.old for line in history_of(register, A) if line.field in ("street", "position")}
    assert told_places <= {"", "(not shown)"}
    undone(address, step_id)
    assert row_of(address) == before


@BOTH
def test_next_years_list_keeps_what_was_edited(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place(kind, tmp_path, request)
    fill(address, [school(1)])
    with open_register(address) as register:
        row = row_of(address, "i1")
        step_id = edit(register, "i1", {"phone": "0208 55"}, row, SIGNED)
        # The reconciliation runs after the edit: the finding knows the institution as it is now.
        listed = findings(found(school(1, phone="0208 55"), {"poi_id": "p1", "phone": "0208 77", "name": "Neu"}))
        kept = [line for line in plan_for(register, listed, order()).changes if line.field == "phone"]
        assert [line.action for line in kept] == ["kept"]
        assert "Set by hand on" in kept[0].reason
        assert "by EF" in kept[0].reason
        undone(address, step_id)
        listed = findings(found(school(1), {"poi_id": "p1", "phone": "0208 77", "name": "Neu"}))
        taken = [line for line in plan_for(register, listed, order()).changes if line.field == "phone"]
        assert [(line.action, line.new_value) for line in taken] == [("update", "0208 77")]


@BOTH
def test_what_a_step_did_after_adding_is_its_own_work(address: Address) -> None:
    with open_register(address) as register, register.step("apply", "Liste", "AB") as step:
        (key,) = step.insert("institutions", [institution("Neu")])
        step.update("institutions", key, {"phone": "9"})
    undone(address, step.step_id)
    assert row_of(address, key)["withdrawn"] is True
