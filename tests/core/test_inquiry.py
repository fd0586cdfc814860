"""Inquiry lists: what a provider gets, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from sozialplanung.plugin.core.applying.decided import Finding, read_findings
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.answered import answer_findings
from sozialplanung.plugin.core.register.answers import Answer, read_answers, with_problems
from sozialplanung.plugin.core.register.decisions import content_hash
from sozialplanung.plugin.core.register.inquiry import Inquiry, inquiries, uncovered
from sozialplanung.plugin.core.register.inquiry_book import FIRST, Head, write_inquiry
from sozialplanung.plugin.core.register.objections import Objection, objections, write_objections
from sozialplanung.plugin.core.register.sheets import file_name, text_cell

from .register_rows import row, tables, updated

DAY = date(2026, 3, 1)
ADVICE = row("institutions", {
    "institution_id": "a", "name": "Beratung Mitte", "category": "advice", "street": "Marktstr.", "house_number": "9",
    "postcode": "04605", "city": "Oberhausen", "phone": "0208 1234567", "places": 12, "provider_id": "p",
    "contact_person": "Erika Beispiel", "x": 1.0, "y": 2.0,
})  # fmt: skip
PROVIDERS = [{"provider_id": "p", "name": "Sonne e. V."}]
COLUMNS = (
    "institution_id", "line", "answer", "closed_on", "name", "street", "house_number", "postcode", "city", "phone",
    "email", "website", "places", "opening_hours", "remark", "register_hash", "check",
)  # fmt: skip


def asked(*rows: dict[str, Any], **more: Any) -> list[Inquiry]:
    given = tables(institutions=rows, providers=PROVIDERS)
    return list(inquiries(given, {"advice"}, DAY, **more))


@pytest.fixture
def returned(tmp_path: Path) -> Callable[..., list[Answer]]:
    """Writes the workbook about rows, lets a provider edit it, and reads it back."""

    def send(rows: list[dict[str, Any]], edit: Callable[[Workbook], None] = lambda _: None) -> list[Answer]:
        (inquiry,) = asked(*rows)
        path = tmp_path / "Sonne.xlsx"
        write_inquiry(path, inquiry, Head("Oberhausen", date(2026, 9, 30)))
        book = load_workbook(path)
        edit(book)
        book.save(path)
        return with_problems(read_answers(path), [row["institution_id"] for row in rows])

    return send


def typed(row: int = FIRST, **cells: Any) -> Callable[[Workbook], None]:
    """An edit of cells; ``new_name`` is the cell for the new name, in the line below."""

    def edit(book: Workbook) -> None:
        for name, value in cells.items():
            line, column = (row + 1, name.removeprefix("new_")) if name.startswith("new_") else (row, name)
            book.active.cell(line, COLUMNS.index(column) + 1).value = value

    return edit


def applied(answer: Answer, day: str) -> Finding:
    """An answer as applying decisions reads it."""
    table = answer_findings([answer], [ADVICE], day)
    (finding,) = read_findings({str(name): value for name, value in row.items()} for row in table.to_dict("records"))
    return finding


def test_one_inquiry_per_provider_and_one_for_each_without() -> None:
    found = asked(
        ADVICE,
        ADVICE | {"institution_id": "b", "name": "Zweite"},
        ADVICE | {"institution_id": "c", "provider_id": None, "name": "Allein"},
        ADVICE | {"institution_id": "d", "category": "schools"},
        ADVICE | {"institution_id": "e", "valid_until": "2025-01-01"},
        ADVICE | {"institution_id": "f", "withdrawn": True},
    )
    assert [(item.title, [one.institution_id for one in item.institutions]) for item in found] == [
        ("Allein", ["c"]), ("Sonne e. V.", ["a", "b"]),
    ]  # fmt: skip


def test_personal_data_only_if_asked_for() -> None:
    assert "contact_person" not in asked(ADVICE)[0].fields
    assert asked(ADVICE, personal=True)[0].institutions[0].values["contact_person"] == "Erika Beispiel"


def test_protected_ones_are_asked_without_address() -> None:
    (one,) = asked(ADVICE | {"location_kind": "protected"})[0].institutions
    assert (one.values["street"], one.values["house_number"], one.values["postcode"]) == ("(geschützt)", "", "")


def test_a_private_address_is_told_with_personal_data_alone(tmp_path: Path) -> None:
    home = ADVICE | {"address_is_private": True}
    (inquiry,) = asked(home)
    (one,) = inquiry.institutions
    assert (one.values["street"], one.values["house_number"], one.values["postcode"]) == ("(privat)", "", "04605")
    assert asked(home, personal=True)[0].institutions[0].values["street"] == "Marktstr."
    write_inquiry(tmp_path / "a.xlsx", inquiry, Head("", date(2026, 9, 30)))
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet.cell(FIRST + 1, COLUMNS.index("street") + 1).protection.locked


def test_what_was_not_told_is_no_conflict(returned: Callable[..., list[Answer]]) -> None:
    home = ADVICE | {"address_is_private": True}
    (answer,) = returned([home], typed(answer="stimmt"))
    assert answer.register_hash != content_hash(home)  # of which the address could be found out by trying
    assert list(answer_findings([answer], [home], "2026-04-01")["register_hash"]) == [content_hash(home)]
    moved_on = home | {"phone": "0208 99"}
    assert list(answer_findings([answer], [moved_on], "2026-04-01")["register_hash"]) == [answer.register_hash]


def test_two_providers_of_one_name_get_a_workbook_each() -> None:
    given = tables(
        institutions=[ADVICE, ADVICE | {"institution_id": "b", "provider_id": "q"}],
        providers=[*PROVIDERS, {"provider_id": "q", "name": "Sonne e. V."}],
    )
    found = list(inquiries(given, {"advice"}, DAY))
    assert [[one.institution_id for one in item.institutions] for item in found] == [["a"], ["b"]]


def test_who_made_a_workbook(tmp_path: Path) -> None:
    for city, creator in (("Oberhausen", "Oberhausen"), ("", "Sozialplanung")):
        write_inquiry(tmp_path / "a.xlsx", asked(ADVICE)[0], Head(city, DAY))
        assert load_workbook(tmp_path / "a.xlsx").properties.creator == creator
        write_objections(tmp_path / "b.xlsx", "Land", [], city)
        assert load_workbook(tmp_path / "b.xlsx").properties.creator == creator


def test_categories_that_no_list_covers() -> None:
    given = tables(
        categories=[
            {"category": name, "name": name, "sort_order": place}
            for place, name in enumerate(("sports", "kitas", "advice", "schools"))
        ],
        institutions=[ADVICE | {"institution_id": "s", "category": "schools"}],
        source_lists=[
            {"list_id": "1", "source": "Jugendamt", "scope": '{"categories": ["kitas"]}'},
            {"list_id": "2", "source": "Land"},
            {"list_id": "3", "source": "Rückfrage"},
        ],
        links=[{"institution_id": "s", "source": "Land"}, {"institution_id": "s", "source": "Rückfrage"}],
    )
    assert uncovered(given) == ["sports", "advice"]


def test_the_workbook_is_locked_but_for_the_answers(tmp_path: Path) -> None:
    write_inquiry(tmp_path / "a.xlsx", asked(ADVICE)[0], Head("Oberhausen", date(2026, 9, 30), "amt@stadt.example"))
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet.protection.sheet
    first, second = (dict(zip(COLUMNS, sheet[row], strict=True)) for row in (FIRST, FIRST + 1))
    assert {name for name, cell in first.items() if not cell.protection.locked} == {"answer", "closed_on", "remark"}
    assert {name for name, cell in second.items() if not cell.protection.locked} == set(COLUMNS[4:14])
    assert first["postcode"].value == "04605"
    assert sheet.data_validations.dataValidation[0].formula1 == '"stimmt,geändert,geschlossen"'
    assert (sheet.print_title_rows, sheet.page_setup.orientation) == ("$4:$4", "landscape")
    assert sheet.freeze_panes == "F6"
    assert sheet.row_dimensions[5].hidden
    assert "30.09.2026" in sheet["A2"].value
    assert "„geschlossen“ mit dem letzten Tag" in sheet["A3"].value


def test_all_right(returned: Callable[..., list[Answer]]) -> None:
    (answer,) = returned([ADVICE], typed(answer="stimmt"))
    assert (answer.problem, answer.answer, dict(answer.new)) == ("", "stimmt", {})
    finding = applied(answer, "2026-04-01")
    assert (finding.decision, finding.take, finding.source_date) == ("same", frozenset(), "2026-04-01")


def test_new_values_come_back_as_they_were_typed(returned: Callable[..., list[Answer]]) -> None:
    (answer,) = returned(
        [ADVICE], typed(answer="geändert", new_postcode="04606", new_phone=2081112, new_places=15, remark="neu")
    )
    assert (answer.problem, dict(answer.new)) == ("", {"postcode": "04606", "phone": "2081112", "places": "15"})
    findings = answer_findings([answer], [ADVICE], "2026-04-01")
    assert list(findings["change"]) == ["moved"]
    finding = applied(answer, "2026-04-01")
    assert finding.take == frozenset({"postcode", "phone", "places"})
    assert (finding.values["places"], finding.values["postcode"], finding.values["name"]) == (
        15,
        "04606",
        ADVICE["name"],
    )
    assert finding.note.endswith("neu")


def test_new_values_without_an_answer_are_a_change(returned: Callable[..., list[Answer]]) -> None:
    (answer,) = returned([ADVICE], typed(new_name="Beratung Nord"))
    assert (answer.problem, answer.answer) == ("", "geändert")


def test_a_postcode_that_became_a_number_keeps_its_zero(returned: Callable[..., list[Answer]]) -> None:
    (answer,) = returned([ADVICE], typed(answer="geändert", new_postcode=1067, new_phone="–"))
    assert (answer.problem, dict(answer.new)) == ("", {"postcode": "01067"})


def test_a_sorted_sheet_gives_one_problem_per_institution(returned: Callable[..., list[Answer]]) -> None:
    def sort(book: Workbook) -> None:
        sheet = book.active
        typed(answer="geändert", new_phone="0208 99")(book)
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=FIRST, max_row=FIRST + 3)]
        for number, values in enumerate(sorted(rows, key=lambda row: (row[1], row[0])), FIRST):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value

    answers = returned([ADVICE, ADVICE | {"institution_id": "b", "name": "Zweite"}], sort)
    assert [(item.institution_id, item.name, dict(item.new)) for item in answers] == [
        ("a", "Beratung Mitte", {"phone": "0208 99"}), ("b", "Zweite", {}),
    ]  # fmt: skip
    assert all("sorted" in item.problem for item in answers)


def test_closed(returned: Callable[..., list[Answer]]) -> None:
    for day in ("31.7.2026", date(2026, 7, 31)):
        (answer,) = returned([ADVICE], typed(answer="geschlossen", closed_on=day))
        finding = applied(answer, "2026-08-01")
        assert (finding.decision, finding.due) == ("closed", "2026-07-31")
    (answer,) = returned([ADVICE], typed(answer="geschlossen", closed_on="31.7.2026", remark="=1+1"))
    assert applied(answer, "2026-08-01").decision == "closed"  # a remark throws no closure away


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (typed(), "Not answered"),
        (typed(answer="weiß nicht"), "none of"),
        (typed(answer="geändert"), "no new value"),
        (typed(answer="stimmt", new_name="Neu"), "New values beside"),
        (typed(answer="stimmt", closed_on="31.7.2026"), "last day without"),
        (typed(answer="geschlossen", closed_on="im Sommer"), "no date"),
        (typed(answer="geändert", new_name="=cmd|' /C calc'!A0"), "Formulas"),
        (typed(answer="stimmt", institution_id="b"), "No institution"),
        (typed(answer="stimmt", new_line=""), "sorted or deleted"),
        (typed(answer="geschlossen"), "without a last day"),
        (typed(answer="geändert", new_house_number=date(2026, 5, 3)), "made a date"),
        (typed(answer="geändert", new_places="ca. 20"), "No whole number"),
        (typed(answer="geändert", new_phone="–", new_email="-"), "no new value"),
        (typed(answer="stimmt", name="Umbenannt"), "Locked cells"),
        (typed(answer="stimmt", institution_id="fremd", new_institution_id="fremd"), "No institution"),
        (lambda book: book.active.delete_rows(FIRST + 1), "does not hold the new values"),
    ],
)
def test_what_cannot_be_used_is_listed_with_its_reason(
    returned: Callable[..., list[Answer]], edit: Callable[[Workbook], None], problem: str
) -> None:
    answer = returned([ADVICE], edit)[0]
    assert problem in answer.problem
    assert answer_findings([answer], [ADVICE], "2026-04-01").empty


def test_swapped_rows_and_ids_twice(returned: Callable[..., list[Answer]]) -> None:
    rows = [ADVICE, ADVICE | {"institution_id": "b", "name": "Zweite"}]

    def swap_names(book: Workbook) -> None:
        for line, name in ((FIRST, "Zweite"), (FIRST + 2, "Beratung Mitte")):
            typed(line, answer="stimmt", name=name)(book)

    assert all("Locked cells" in answer.problem for answer in returned(rows, swap_names))

    def copy_first(book: Workbook) -> None:
        for line in (0, 1):
            for column in range(1, len(COLUMNS) + 1):
                book.active.cell(FIRST + 4 + line, column).value = book.active.cell(FIRST + line, column).value

    assert ["2 lines" in answer.problem for answer in returned(rows, copy_first)] == [True, False, True]


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "Name"
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(PlanningError, match="no inquiry list"):
        read_answers(tmp_path / "other.xlsx")
    (tmp_path / "list.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(PlanningError, match="CSV"):
        read_answers(tmp_path / "list.csv")


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1+1", "a\0b", "x" * 40_000, "🙂"])
def test_text_is_never_a_formula(tmp_path: Path, text: str) -> None:
    book = Workbook()
    text_cell(book.active, 1, 1, text)
    book.save(tmp_path / "a.xlsx")
    cell = load_workbook(tmp_path / "a.xlsx").active["A1"]
    assert cell.data_type == "s"
    assert str(cell.value) == (text.replace("\0", "") if len(text) < 32_768 else f"{'x' * 32_766}…")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Sonne e. V.", "Sonne e. V.xlsx"), ('A/B: "C"?', "A B C.xlsx"), ("CON", "_CON.xlsx"), ("...", "_.xlsx"),
        ("x" * 300, f"{'x' * 80}.xlsx"), ("Träger*innen\n2", "Träger innen 2.xlsx"),
    ],
)  # fmt: skip
def test_file_names_that_every_system_takes(title: str, expected: str) -> None:
    assert file_name(title) == expected


def test_equal_names_are_told_apart_whatever_their_case() -> None:
    assert file_name("sonne", {"Sonne.xlsx", "Sonne 2.xlsx"}) == "sonne 3.xlsx"


def decision(kind: str, institution_id: str = "a", poi_id: str = "1", **more: Any) -> dict[str, Any]:
    pair = {"institution_id": institution_id, "poi_id": poi_id, "source": "Land", "kind": kind}
    return pair | {"reason": "angerufen", "decided_on": "2026-02-01"} | more


def test_what_is_wrong_in_a_list_goes_to_its_owner(tmp_path: Path) -> None:
    content = '{"name": "Beratung Mitte", "street": "Marktstraße", "house_number": "11", "phone": "+49 208 1234567"}'
    given = tables(
        institutions=[ADVICE, ADVICE | {"institution_id": "b", "name": "=1+1"}],
        source_lists=[{"list_id": "l", "source": "Land"}],
        source_rows=[
            {"row_id": "1", "list_id": "l", "poi_id": "1", "content": content},
            {"row_id": "2", "list_id": "l", "poi_id": "2", "content": content},
            {"row_id": "3", "list_id": "l", "poi_id": "3", "content": '{"name": "Gibt es nicht"}'},
        ],
        decisions=[
            decision("source_wrong"),
            decision("source_wrong", "b", "2"), decision("same", "b", "2"),
            decision("source_wrong", "", "3"), decision("source_wrong", "b", ""),
        ],
    )  # fmt: skip
    found = objections(given)
    assert [(item.poi_id, item.field, item.listed, item.ours) for item in found["Land"]] == [
        ("", "", "", "=1+1"),
        ("1", "house_number", "11", "9"), ("3", "", "Gibt es nicht", ""),
    ]  # fmt: skip
    write_objections(tmp_path / "land.xlsx", "Land", found["Land"], "Oberhausen")
    sheet = load_workbook(tmp_path / "land.xlsx").active
    assert (sheet["E4"].value, sheet["E4"].data_type, sheet["G4"].value) == ("=1+1", "s", "01.02.2026")


def wrong_in(reason: str, institution: dict[str, Any], **more: Any) -> list[Objection]:
    """What the owner of a list is told, of a list with another street and phone."""
    content = '{"name": "Beratung Mitte", "street": "Amtsplatz", "house_number": "9", "phone": "0208 4"}'
    given = tables(
        institutions=[institution], providers=PROVIDERS, source_lists=[{"list_id": "l", "source": "Land"}],
        source_rows=[{"row_id": "1", "list_id": "l", "poi_id": "1", "content": content}],
        decisions=[decision("source_wrong", reason=reason)], **more,
    )  # fmt: skip
    return objections(given)["Land"]


@pytest.mark.parametrize("kind", [{"address_is_private": True}, {"location_kind": "protected"}])
def test_no_address_that_is_private_leaves_with_the_objections(kind: dict[str, Any]) -> None:
    past = [updated("a", "2025-01-01", "street", "Geheimgasse", "Marktstr.")]
    for reason in ("wohnt Marktstraße 9", "früher Geheimgasse"):
        (item,) = wrong_in(reason, ADVICE | kind, history=past)
        assert (item.field, item.reason, item.withheld) == ("phone", "", 1)


def test_reasons_that_name_people_stay_here() -> None:
    club = ADVICE | {"direct_phone": "0208 776655"}
    for reason in ("Frau Beispiel angerufen", "Tel. +49 208/77 66 55"):
        assert {item.reason for item in wrong_in(reason, club)} == {""}
    assert {item.reason for item in wrong_in("vor Ort geprüft", club)} == {"vor Ort geprüft"}
    (item,) = wrong_in("", club | {"street": "Amtsplatz", "phone": "0208 776655"})
    assert (item.field, item.ours) == ("phone", "")
