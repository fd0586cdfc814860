"""Change report and call list from real registers in both databases, and as files."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from sozialplanung.plugin.change_files import applied_steps, read_change_report, save_calls, save_change_report
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.change_report import left_out_of
from sozialplanung.plugin.store.address import Address
from sozialplanung.plugin.store.apply import apply, plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo

from .registers import fill, findings, found, order, school, table
from .stores import BOTH, place

RENAMED = found(
    school(1), {"poi_id": "p1", "name": "Schule am Park", "phone": "0208 77", "x": 350031.0, "y": 5700000.0},
    changed_fields="name,phone,position",
)  # fmt: skip
SHELTER = found(None, {"poi_id": "p8", "name": "Frauenhaus", "category": "Beratung", "street": "Eichenweg"},
                decision="new")  # fmt: skip
ASKED = found(school(2), None, decision="inquiry", due="2026-05-01", decision_note="Gibt es sie noch?")


def applied(address: Address) -> str:
    """A register to which some findings were applied; the step."""
    fill(address, [school(1), school(2)])
    with open_register(address) as register:
        plan = plan_for(register, findings(RENAMED, SHELTER, ASKED), order())
        return apply(register, findings(RENAMED, SHELTER, ASKED), order(), Signature("AB", "Jahresabgleich"), plan)


@BOTH
def test_the_history_of_a_step_makes_its_report(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place(kind, tmp_path, request)
    step = applied(address)
    report = read_change_report(address, step)
    assert {(item.name, item.field, item.old, item.new) for item in report.changed} == {
        ("Schule am Park", "name", "Schule 1", "Schule am Park"), ("Schule am Park", "phone", "0208 1", "0208 77"),
        ("Schule am Park", "position", "", "30 m away"),
    }  # fmt: skip
    assert [(item.name, item.address) for item in report.taken_up] == [("Frauenhaus", "")]
    assert [(item.kind, item.reason) for item in report.decided] == [("inquiry", "Gibt es sie noch?"), ("new", "")]
    assert (report.source_list["source"], report.undone) == ("Schulamt", None)
    assert not applied_steps(address)[0].undone
    with open_register(address) as register:
        undo(register, plan_undo(register, step_to_undo(register, step)), "CD")
    again = read_change_report(address, step)
    assert again.undone
    assert again.undone["done_by"] == "CD"
    assert [(item.field, item.new) for item in again.changed] == [(item.field, item.new) for item in report.changed]
    assert applied_steps(address)[0].undone


@BOTH
def test_inquiries_in_force_are_called(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place(kind, tmp_path, request)
    step = applied(address)
    assert save_calls(address, tmp_path / "anrufe.xlsx") == 1
    cells = [cell.value for row in openpyxl.load_workbook(tmp_path / "anrufe.xlsx").active.iter_rows() for cell in row]
    assert {"Schule 2", "Gibt es sie noch?", "0208 2", "2026-05-01"} <= set(cells)
    with open_register(address) as register:
        undo(register, plan_undo(register, step_to_undo(register, step)), "CD")
    with pytest.raises(PlanningError, match="nobody to call"):
        save_calls(address, tmp_path / "leer.html")


def test_what_cannot_be_written_gets_a_sentence_and_leaves_nothing(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = place("geopackage", tmp_path, request)
    report = read_change_report(address, applied(address))
    for name, words in (("bericht.docx", "should end in .xlsx, .html"), ("nirgends/bericht.html", "cannot be written")):
        with pytest.raises(PlanningError, match=words):
            save_change_report(report, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["bestand.gpkg"]
    with pytest.raises(PlanningError, match="no step 'x'"):
        read_change_report(address, "x")


def test_a_report_changes_nothing_in_the_register(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = place("geopackage", tmp_path, request)
    step = applied(address)
    before = table(address, "history")
    with open_register(address) as register:
        left = left_out_of(plan_for(register, findings(RENAMED, SHELTER, ASKED), order()))
    save_change_report(read_change_report(address, step, left), tmp_path / "bericht.html")
    assert table(address, "history") == before
