"""The report on a step: what it did, in words, and nothing that must not be told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sozialplanung.plugin.core.applying.planned import Change, Plan
from sozialplanung.plugin.core.document import to_html
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.change_pages import change_document, change_sheets
from sozialplanung.plugin.core.register.change_report import ChangeReport, LeftOut, change_report, left_out_of
from sozialplanung.plugin.core.register.plain_book import write_book
from sozialplanung.plugin.core.texts import use_language

from .register_rows import inserted, tables, updated

DAY = "2026-03-01"
STEP = {"step_id": "s1", "kind": "apply", "reason": "Jahresabgleich", "done_at": f"{DAY}T10:00:00.000Z",
        "done_by": "AB", "list_id": "l1"}  # fmt: skip
LIST = {"list_id": "l1", "source": "Schulamt", "source_date": "2026-02-01", "licence": "dl-de/by-2-0",
        "file_name": "schulen.csv", "row_count": 1200}  # fmt: skip
SCHOOLS = {"category": "schools", "name": "Schulen"}
LONGEST_SHEET_NAME = 31  # that Excel takes
CHOICES = {"release": {"internal": "intern", "public": "öffentlich"}}


def row(key: str, **values: Any) -> dict[str, Any]:
    return {"institution_id": key, "name": f"Schule {key}", "street": "Lindenweg", "city": "Oberhausen"} | values


def changed(key: str, field: str, old: str | None, new: str | None, **more: Any) -> dict[str, Any]:
    return updated(key, DAY, field, old, new, step_id="s1") | more


def new(key: str, **values: str) -> list[dict[str, Any]]:
    return [
        inserted(key, DAY, step_id="s1", field=name, old_value=None, new_value=value) for name, value in values.items()
    ]


def report_on(
    institutions: list[dict[str, Any]], history: list[dict[str, Any]], left: LeftOut | None = None, **more: Any
) -> ChangeReport:
    rows: dict[str, Any] = {"steps": [STEP], "source_lists": [LIST], "categories": [SCHOOLS]} | more
    found = tables(institutions=institutions, history=history, **rows)
    return change_report(found, "s1", lambda name: CHOICES.get(name, {}), left)


def text_of(report: ChangeReport) -> str:
    return to_html(change_document(report))


def test_changes_are_told_with_old_and_new_value_in_words() -> None:
    report = report_on(
        [row("a"), row("b")],
        [
            changed("a", "phone", "0208 1", "0208 2"), changed("a", "position", "0 0", "30 40"),
            changed("a", "provider_id", None, "t1"), changed("a", "valid_from", None, "2026-01-01"),
            changed("b", "release", "internal", "public"), changed("b", "category", None, "schools"),
        ],
        providers=[{"provider_id": "t1", "name": "Caritas"}],
    )  # fmt: skip
    assert [(item.name, item.field, item.old, item.new) for item in report.changed] == [
        ("Schule a", "phone", "0208 1", "0208 2"), ("Schule a", "position", "", "50 m away"),
        ("Schule a", "provider", "", "Caritas"), ("Schule a", "valid_from", "", "2026-01-01"),
        ("Schule b", "release", "intern", "öffentlich"), ("Schule b", "category", "", "Schulen"),
    ]  # fmt: skip
    assert report.changed_institutions == 2


def test_a_value_that_a_step_changes_twice_is_one_change() -> None:
    report = report_on([row("a")], [changed("a", "phone", "1", "2"), changed("a", "phone", "2", "3")])
    assert [(item.old, item.new) for item in report.changed] == [("1", "3")]


def test_new_closed_and_confirmed_institutions_are_told_apart() -> None:
    report = report_on(
        [row("a"), row("b"), row("c", name="Neue Schule")],
        [
            *new("c", name="Neue Schule", category="schools", street="Weg", house_number="1", city="Oberhausen"),
            changed("a", "valid_until", None, "2026-01-31"), changed("a", "confirmed_on", None, DAY),
            changed("b", "confirmed_on", None, DAY), changed("b", "confirmed_by", None, "Schulamt"),
        ],
        decisions=[{"step_id": "s1", "kind": "merged", "institution_id": "a", "other_id": "b", "reason": "Beschluss"}],
    )  # fmt: skip
    (taken,) = report.taken_up
    assert (taken.name, taken.category, taken.address) == ("Neue Schule", "Schulen", "Weg 1, Oberhausen")
    (closed,) = report.closed
    assert (closed.name, closed.until, closed.reason) == ("Schule a", "2026-01-31", "Merged: Schule b: Beschluss")
    assert not report.changed
    assert report.confirmed == 1


def test_what_others_did_is_not_told() -> None:
    report = report_on([row("a")], [changed("a", "phone", "1", "2"), updated("a", DAY, "email", None, "a@b.de")])
    assert [item.field for item in report.changed] == ["phone"]


def test_names_are_those_after_the_step() -> None:
    history = [changed("a", "phone", "1", "2"), updated("a", "2027-01-01", "name", "Lindenschule", "Parkschule")]
    assert report_on([row("a", name="Parkschule")], history).changed[0].name == "Lindenschule"


@pytest.mark.parametrize(
    ("institution", "history"),
    [
        (row("a", location_kind="protected", street=None), []),
        (row("a"), [updated("a", "2027-01-01", "location_kind", "protected", "site")]),
        (row("a", address_is_private=True), []),
    ],
)
def test_a_withheld_address_is_never_told(institution: dict[str, Any], history: list[dict[str, Any]]) -> None:
    kept = Change("a", "Schule a", "kept", "street", "Eichenweg", "Eichenweg 7", "Schulamt", "", "Not chosen.")
    report = report_on(
        [institution],
        [
            changed("a", "street", "Eichenweg", "Ahornweg"), changed("a", "position", "1 2", "3 4"),
            changed("a", "accessibility", None, "Eingang im Ahornweg"), *history,
        ],
        LeftOut([kept]),
        decisions=[{"step_id": "s1", "kind": "same", "institution_id": "a", "reason": "jetzt Ahornweg"}],
    )  # fmt: skip
    told = text_of(report)
    assert "Eichenweg" not in told
    if not history:  # a text is searched for the streets of those that are withheld now
        assert "Ahornweg" not in told
    assert "(not told)" in told
    assert report.withheld >= 3
    assert not any("Eichenweg" in str(row) for sheet in change_sheets(report) for row in sheet.rows)


def test_the_address_of_a_new_protected_institution_is_not_told() -> None:
    report = report_on(
        [row("a", location_kind="protected")], new("a", name="Frauenhaus", street="Eichenweg", category="schools")
    )
    assert "Eichenweg" not in text_of(report)


def test_personal_values_are_counted_and_not_told() -> None:
    report = report_on(
        [row("a", contact_person="Erika Muster")], [changed("a", "contact_person", None, "Erika Muster")]
    )
    assert "Muster" not in text_of(report)
    assert report.withheld == 1


def test_what_was_left_out_is_told_with_its_reasons() -> None:
    plan = Plan(
        [
            Change("a", "Schule a", "update", "phone", "1", "2"),
            Change(
                "b", "Schule b", "conflict", "merged", None, "p1", "Schulamt", "", "The decisions lead in a circle."
            ),
            Change("a", "Schule a", "kept", "email", "a@b.de", "c@d.de", "Schulamt", "", "Set by hand."),
        ],
        notes={"Left open, since nobody has decided: To review": 37},
    )
    told = text_of(report_on([row("a"), row("b")], [changed("a", "phone", "1", "2")], left_out_of(plan)))
    for words in ("Not applied (1)", "The decisions lead in a circle.", "Values kept (1)", "c@d.de", "Set by hand.",
                  "To review", ">37<"):  # fmt: skip
        assert words in told, words
    assert "is kept in the file of the review" not in told
    assert "is kept in the file of the review" in text_of(report_on([row("a")], []))


def test_the_list_the_user_and_the_numbers_are_told_in_german() -> None:
    use_language("de")
    try:
        report = report_on([row("a")], [changed("a", "phone", "1", "2")], LeftOut())
        told, names = text_of(report), [sheet.name for sheet in change_sheets(report)]
    finally:
        use_language("en")
    for words in ("Änderungsbericht", "Schulamt, Stand 01.02.2026", "dl-de/by-2-0", "1.200", "01.03.2026", "AB",
                  "Telefon", "Vorher"):  # fmt: skip
        assert words in told, words
    assert all(len(name) <= LONGEST_SHEET_NAME for name in names)


def test_an_undone_step_is_stamped() -> None:
    undo = STEP | {
        "step_id": "s2",
        "kind": "undo",
        "undoes": "s1",
        "done_at": "2026-03-05T10:00:00.000Z",
        "list_id": None,
    }
    again = undo | {"step_id": "s3", "undoes": "s2"}
    told = text_of(report_on([row("a")], [], steps=[STEP, undo]))
    assert "This step was undone on 2026-03-05 by AB." in told
    assert "was undone" not in text_of(report_on([row("a")], [], steps=[STEP, undo, again]))


def test_a_step_that_there_is_not_is_refused() -> None:
    with pytest.raises(PlanningError, match="no step 's1'"):
        report_on([], [], steps=[])


def test_html_is_escaped_and_workbooks_hold_no_formulas(tmp_path: Path) -> None:
    evil = '=HYPERLINK("x")<script>'
    report = report_on([row("a", name=evil)], [changed("a", "phone", "+49 208", "-1+1")])
    assert "<script>" not in text_of(report).partition("</style>")[2]
    path = tmp_path / "bericht.xlsx"
    write_book(path, change_sheets(report))
    cells = [
        cell for sheet in openpyxl.load_workbook(path) for line in sheet.iter_rows() for cell in line if cell.value
    ]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert any(cell.value == evil for cell in cells)
    numbers = {cell.value: cell.offset(column=1) for cell in cells if cell.value == "Changed field: Phone"}
    assert [(cell.value, cell.data_type) for cell in numbers.values()] == [(1, "n")]
