"""Whom to call: from the review, and from what the register has in force."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
from sozialplanung.plugin.core.document import to_html
from sozialplanung.plugin.core.register.call_list import Call, call_document, call_sheet, calls
from sozialplanung.plugin.core.register.plain_book import write_book
from sozialplanung.plugin.core.reviewing.entry import Choice, Entry

from .register_rows import tables

ROW = {"institution_id": "a", "name": "Kita Sonne", "street": "Lindenweg", "house_number": "3", "postcode": "46045",
       "city": "Oberhausen", "phone": "0208 1", "provider_id": "t1"}  # fmt: skip
CARITAS = {"provider_id": "t1", "name": "Caritas"}
LIST = {"list_id": "l1", "source": "Kitas"}
ASKED = {"kind": "inquiry", "institution_id": "a", "poi_id": "p1", "source": "Kitas", "reason": "Welche Nummer?",
         "due": "2026-05-01", "decided_on": "2026-01-01"}  # fmt: skip
LISTED = {"list_id": "l1", "poi_id": "p1", "content": json.dumps({"name": "KITA SONNE", "phone": "0208 2"})}


def listed_in(
    row: dict[str, Any] | None = None, decisions: list[dict[str, Any]] | None = None, **more: Any
) -> list[Call]:
    found = tables(
        institutions=[row or ROW], providers=[CARITAS], source_lists=[LIST], source_rows=[LISTED],
        decisions=[ASKED] if decisions is None else decisions,
    )  # fmt: skip
    return calls(found, **more)


def entry(kind: str, institution_id: str = "a", poi_id: str = "p1", **values: Any) -> Entry:
    sides: dict[str, Any] = {
        "register": {"name": "Kita Sonne", "phone": "0208 1", "street": "Lindenweg", "city": "Oberhausen"},
        "poi": {"name": "Kita Sonne", "phone": "0208 3", "street": "Parkweg"},
        "changed": ("phone", "street", "position"), "distance": 120.0,
    }  # fmt: skip
    choice = Choice(kind, "Ist das die neue?", "2026-04-01")
    return Entry("f1", "review", "", institution_id, poi_id, choice=choice, **sides | values)


def test_an_inquiry_of_the_register_has_all_that_a_call_needs() -> None:
    (call,) = listed_in()
    assert call == Call(
        "2026-05-01", "Kita Sonne", "Caritas", "Lindenweg 3, 46045 Oberhausen", "0208 1", "0208 2",
        [("phone", "0208 1", "0208 2")], "Welche Nummer?", "Kitas",
    )  # fmt: skip


def test_a_later_decision_settles_an_inquiry() -> None:
    later = ASKED | {"kind": "same", "decided_on": "2026-02-01"}
    assert not listed_in(decisions=[ASKED, later])
    assert listed_in(decisions=[ASKED, later | {"poi_id": "p2"}])
    assert listed_in(decisions=[ASKED, later | {"source": "OSM"}])


def test_what_the_review_decides_stands_for_what_the_register_has() -> None:
    (call,) = listed_in(entries=[entry("inquiry")], source="Kitas")
    assert (call.due, call.listed_phone, call.note, call.source) == (
        "2026-04-01",
        "0208 3",
        "Ist das die neue?",
        "Kitas",
    )
    assert call.differences == [
        ("phone", "0208 1", "0208 3"), ("street", "Lindenweg", "Parkweg"), ("position", "", "120 m away"),
    ]  # fmt: skip
    assert not listed_in(entries=[entry("same")], source="Kitas")
    assert len(listed_in(entries=[entry("inquiry")], source="OSM")) == 2


def test_calls_come_by_day_and_those_without_one_last() -> None:
    found = listed_in(
        decisions=[ASKED, ASKED | {"poi_id": "p2", "due": None}, ASKED | {"poi_id": "p3", "due": "2026-03-01"}]
    )
    assert [call.due for call in found] == ["2026-03-01", "2026-05-01", ""]
    told = to_html(call_document(found))
    assert told.index("2026-03-01") < told.index("2026-05-01") < told.index("Without a day")


def test_protected_and_private_addresses_are_not_told() -> None:
    (call,) = listed_in(ROW | {"location_kind": "protected"}, entries=[entry("inquiry")], source="Kitas")
    assert call.address == "Oberhausen"
    assert [name for name, *_ in call.differences] == ["phone"]
    (call,) = listed_in(ROW | {"address_is_private": True})
    assert call.address == "46045 Oberhausen"
    shelter = {"name": "Frauenhaus", "street": "Eichenweg", "city": "Oberhausen", "provider": "Verein"}
    new = entry("inquiry", "", "p7", register={}, poi=shelter, changed=())
    found = listed_in(decisions=[], entries=[new], source="Kitas")
    assert (found[0].address, found[0].provider) == ("Oberhausen", "Verein")


def test_a_record_that_only_the_list_has() -> None:
    new = entry("inquiry", "", "p7", register={}, changed=())
    (call,) = listed_in(decisions=[], entries=[new], source="Kitas")
    assert (call.name, call.phone, call.listed_phone, call.address) == ("Kita Sonne", "", "0208 3", "Parkweg")


def test_pages_have_room_to_write_and_the_sheet_has_no_formulas(tmp_path: Path) -> None:
    found = listed_in(decisions=[ASKED | {"reason": '=cmd|"/c calc"!A1'}])
    assert to_html(call_document(found)).count("<hr>") == 3
    path = tmp_path / "anrufe.xlsx"
    write_book(path, [call_sheet(found)])
    cells = [cell for line in openpyxl.load_workbook(path).active.iter_rows() for cell in line]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert [cell.value for cell in cells if str(cell.value).startswith("=cmd")]


def test_what_was_found_as_a_protected_institution_is_not_told_when_it_is_left_alone() -> None:
    sheltered = ROW | {"location_kind": "protected", "street": None, "house_number": None, "postcode": None}
    found = entry("inquiry", changed=())
    alone = entry("inquiry", "", "p1", register={}, changed=(), as_found=found)
    (call,) = listed_in(sheltered, decisions=[], entries=[alone], source="Kitas")
    assert call.address == ""
