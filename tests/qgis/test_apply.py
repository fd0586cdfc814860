"""Plans written into a register: in one step, with history, and exactly as they were shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from sozialplanung.plugin.core.applying.decided import Finding
from sozialplanung.plugin.core.applying.plan import Order
from sozialplanung.plugin.core.applying.planned import Plan
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.store.address import Address
from sozialplanung.plugin.store.apply import apply, plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo

from .registers import edit_by_hand, findings, found, made, order, present, replayed, school, table

SIGNATURE = Signature("AB", "Abgleich Schulen")
EVERYTHING = (
    found(school(1), {"name": "Schule am Park", "phone": "0208 77", "provider": "Stadt", "places": "120"},
          decision="same"),
    found(school(2), {"poi_id": "p2", "name": "Neue Schule", "category": "Schule", "x": 5.0, "y": 6.0},
          verdict="review", decision="successor", due="2026-01-31", decision_note="Beschluss"),
    found(None, {"poi_id": "p3", "name": "Kita Wolke", "category": "Kita"}, decision="branch", other_id="p4"),
    found(None, {"poi_id": "p4", "name": "Kita Sonne", "category": "Kita", "address_is_private": "true"}),
    found(None, {"poi_id": "p5", "name": "Anders", "category": "Kita"}, decision="not_ours"),
)  # fmt: skip


def run(address: Address, rows: list[Finding], asked: Order) -> tuple[Plan, str]:
    """Plan and apply."""
    with open_register(address) as register:
        plan = plan_for(register, rows, asked)
        return plan, apply(register, rows, asked, SIGNATURE, plan)


def test_what_was_shown_is_what_the_history_has(tmp_path: Path) -> None:
    address = made(tmp_path)
    plan, step_id = run(address, findings(*EVERYTHING), order(take_new=True))
    assert plan.number("conflict") == 0
    columns = {"provider": "provider_id"}
    shown = sorted(
        (
            change.institution_id,
            columns.get(change.field, change.field),
            change.new_value if change.field != "provider" else "",
        )
        for change in plan.changes
        if change.action in {"update", "insert", "close"}
    )
    rows = table(address, "history", step_id=step_id, table_name="institutions")
    written = sorted(
        (row["record_id"], row["field"], row["new_value"] if row["field"] != "provider_id" else "") for row in rows
    )
    assert shown == written
    assert {(row["changed_by"], row["reason"]) for row in rows} == {("AB", "Abgleich Schulen")}


def test_every_table_says_where_things_come_from(tmp_path: Path) -> None:
    address = made(tmp_path)
    _, step_id = run(address, findings(*EVERYTHING), order(take_new=True))
    institutions = {row["name"]: row for row in table(address, "institutions")}
    park, wolke, sonne = (institutions[name] for name in ("Schule am Park", "Kita Wolke", "Kita Sonne"))
    assert (park["phone"], park["places"], park["confirmed_on"]) == ("0208 77", 120, "2026-02-01")
    assert institutions["Schule 2"]["valid_until"] == "2026-01-31"
    assert institutions["Neue Schule"]["valid_from"] == "2026-02-01"
    assert (institutions["Neue Schule"]["x"], institutions["Neue Schule"]["y"]) == (5.0, 6.0)
    assert wolke["part_of"] == sonne["institution_id"]
    assert sonne["address_is_private"] is True
    assert table(address, "providers")[0]["provider_id"] == park["provider_id"]
    sources = {row["field"]: row for row in table(address, "value_sources", institution_id="i1")}
    assert {"name", "phone", "provider_id", "places"} == set(sources)
    assert sources["phone"].items() >= {
        ("source", "Schulamt"), ("source_date", "2026-02-01"), ("licence", "dl-de/by-2-0"), ("list_id", "list-1"),
    }  # fmt: skip
    listed = table(address, "source_lists")[0]
    assert (listed["step_id"], listed["file_hash"], listed["row_count"], listed["complete"]) == (step_id, "aa", 2, True)
    assert {row["poi_id"] for row in table(address, "source_rows", list_id="list-1")} == {"p1", "p2", "p3", "p4", "p5"}
    decisions = {row["kind"]: row for row in table(address, "decisions")}
    assert set(decisions) == {"same", "successor", "branch", "not_ours"}
    assert decisions["successor"].items() >= {
        ("decided_by", "AB"), ("reason", "Beschluss"), ("step_id", step_id), ("institution_id", "i2"),
        ("other_id", institutions["Neue Schule"]["institution_id"]),
    }  # fmt: skip
    assert decisions["same"]["taken"] == "name,phone,places,provider"
    assert table(address, "steps", step_id=step_id)[0]["list_id"] == "list-1"
    assert not table(address, "context")


def test_the_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    address = made(tmp_path)
    run(address, findings(*EVERYTHING), order(take_new=True))
    edit_by_hand(address, "i1", opening_hours="Mo-Fr")
    before = len(table(address, "history"))
    plan, step_id = run(address, findings(*EVERYTHING), order(take_new=True))
    assert (plan.writes, step_id, plan.number("conflict")) == ([], "", 0)
    assert len(table(address, "history")) == before


def test_what_was_edited_by_hand_is_kept(tmp_path: Path) -> None:
    address = made(tmp_path)
    edit_by_hand(address, "i1", phone="0208 111")
    row = table(address, "institutions", institution_id="i1")[0]
    plan, _ = run(
        address, findings(found(row, {"name": "Schule 1", "phone": "0208 77", "city": "Oberhausen-Mitte"})), order()
    )
    assert {change.field for change in plan.changes if change.action == "kept"} == {"phone"}
    after = table(address, "institutions", institution_id="i1")[0]
    assert (after["phone"], after["city"]) == ("0208 111", "Oberhausen-Mitte")


def test_what_was_changed_since_the_reconciliation_is_not_overwritten(tmp_path: Path) -> None:
    address = made(tmp_path)
    edit_by_hand(address, "i1", email="neu@schule.example")
    rows = findings(found(school(1), {"name": "Anders"}), found(school(2), {"poi_id": "p2", "name": "Auch anders"}))
    plan, _ = run(address, rows, order())
    assert [change.institution_id for change in plan.changes if change.action == "conflict"] == ["i1"]
    assert [row["name"] for row in table(address, "institutions")] == ["Schule 1", "Auch anders"]


def test_what_was_changed_since_it_was_shown_is_refused(tmp_path: Path) -> None:
    address = made(tmp_path)
    rows = findings(found(school(1), {"name": "Anders"}), found(school(2), {"poi_id": "p2", "name": "Auch anders"}))
    with open_register(address) as register:
        plan = plan_for(register, rows, order())
        edit_by_hand(address, "i1", email="neu@schule.example")
        with pytest.raises(PlanningError, match="Somebody else"):
            apply(register, rows, order(), SIGNATURE, plan)
    assert [row["name"] for row in table(address, "institutions")] == ["Schule 1", "Schule 2"]
    assert len(table(address, "steps", kind="apply")) == 0


def test_a_register_replays_from_its_history(tmp_path: Path) -> None:
    address = made(tmp_path)
    run(address, findings(*EVERYTHING), order(take_new=True))
    with open_register(address) as register:
        assert replayed(register) == present(register)


@pytest.mark.parametrize(
    "name", ["=cmd|' /C calc'!A0", "x'); DROP TABLE institutions;--", "Kita \U0001f308\0 \ud800?", "L" * 5000, "a\nb"]
)
def test_odd_names_come_through_and_are_applied_once(tmp_path: Path, name: str) -> None:
    address = made(tmp_path)
    rows = findings(found(school(1), {"name": name}), found(None, {"poi_id": "p9", "name": name, "provider": name}))
    run(address, rows, order(take_new=True))
    names = [row["name"] for row in table(address, "institutions")]
    assert names[0] == names[2]
    assert len(names[0]) >= len(name) - 1
    assert run(address, rows, order(take_new=True))[1] == ""


def test_what_was_undone_can_be_applied_again(tmp_path: Path) -> None:
    address = made(tmp_path)
    before = shown(address)
    _, step_id = run(address, findings(*EVERYTHING), order(take_new=True))
    after = shown(address)
    assert after != before
    with open_register(address) as register:
        undo(register, plan_undo(register, step_to_undo(register, step_id)), "AB")
    assert shown(address) == before
    plan, again = run(address, findings(*EVERYTHING), order(take_new=True))
    assert again
    assert plan.number("conflict") == 0
    assert shown(address) == after
    assert len(table(address, "source_lists")) == 1


def shown(address: Address) -> list[tuple[str | None, ...]]:
    """What people see of the institutions that are there."""
    names = ("name", "phone", "places", "provider_id", "valid_until", "x")
    there = [row for row in table(address, "institutions") if not row["withdrawn"]]
    return sorted(tuple(str(row[name]) for name in names) for row in there)
