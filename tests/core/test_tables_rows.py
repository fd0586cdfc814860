"""City, not assigned, subtotals, headings, notes: what the rows of office tables are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .office_files import column, csv_file, questions, read, recognised, roles, signs, xlsx

HEAD = ["Nr.", "Stadtteil", "EW 2022", "AL 2022"]
AREAS: list[list[Any]] = [["01", "Altstadt", 100, 5], ["02", "Stadtmitte", 200, 6], ["03", "Hafen", 300, 7]]


@pytest.mark.parametrize(
    "label",
    ["Summe", "Insgesamt", "insgesamt:", "Gesamt", "Zusammen", "Stadt", "Gesamtstadt", "Stadt Musterstadt",
     "Stadt insgesamt", "Musterstadt insgesamt", "Musterstadt, Stadt", "Gesamtergebnis", "Summe aller Stadtteile",
     "Stadtgebiet", "Insgesamt 1)", "TOTAL", "Musterstadt gesamt", "Musterstadt, krfr. Stadt"],
)  # fmt: skip
@pytest.mark.parametrize("place", ["key", "name", "top"])
def test_total_rows_are_the_city(label: str, place: str, tmp_path: Path) -> None:
    row = [label, None, 600, 18] if place == "key" else [None, label, 600, 18]
    rows = [HEAD, row, *AREAS] if place == "top" else [HEAD, *AREAS, row]
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert table.areas == ["01", "02", "03"]
    assert list(roles(table).values()) == ["area"] * 3 + ["city"]
    assert not table.warnings


def test_a_city_row_keeps_its_key(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, ["00", "Stadt Musterstadt", 600, 18]]))
    assert roles(table)["00"] == "city"


@pytest.mark.parametrize(
    "label",
    ["nicht zuordenbar", "nicht zugeordnet", "ohne Zuordnung", "ohne Angabe", "unbekannt", "keine Angabe", "k. A.",
     "Adresse nicht zuordenbar 1)", "keine Zuordnung möglich", "ohne festen Wohnsitz"],
)  # fmt: skip
@pytest.mark.parametrize("key", [None, "99"])
def test_people_who_belong_to_no_area(label: str, key: str | None, tmp_path: Path) -> None:
    rows = [HEAD, *AREAS, [key, label, 10, 0], [None, "Insgesamt", 610, 18]]
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert list(roles(table).values()) == ["area"] * 3 + ["city", "unassigned"]
    assert not table.warnings  # they count in the city's total


def test_subtotals_and_headings_are_left_out_and_listed(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [
        HEAD,
        [None, "Sozialraum Mitte", None, None], *AREAS[:2], [None, "Sozialraum Mitte zusammen", 300, 11],
        [],
        [None, "Sozialraum Nord", None, None], AREAS[2], [None, "Bezirk 2 insgesamt", 300, 7],
        HEAD,
        [None, "Stadt insgesamt", 600, 18],
        ["1) geschätzt"],
    ])  # fmt: skip
    table = read(path)
    assert list(roles(table).values()) == ["area"] * 3 + ["city"]
    log = "\n".join(table.report)
    assert "Subtotals, left out (2): 5 'Sozialraum Mitte zusammen', 9 'Bezirk 2 insgesamt'." in log
    assert "Sub-headings, left out (2): 2 'Sozialraum Mitte', 7 'Sozialraum Nord'." in log
    assert "Repeated headers and column numbers, left out (1): 10 " in log
    assert "Notes below the table (1): 12 '1) geschätzt'." in log


def test_the_sum_decides_between_totals_of_the_same_name(tmp_path: Path) -> None:
    rows = [HEAD, *AREAS[:2], [None, "Summe", 300, 11], AREAS[2], [None, "Summe", 300, 7], [None, "Summe", 600, 18]]
    path = xlsx(tmp_path / "a.xlsx", rows)
    assert [row.number for row in recognised(path).used[0].by_role("city")] == [7]
    assert [row.number for row in recognised(path).used[0].by_role("subtotal")] == [4, 6]


def test_the_city_by_its_own_name(tmp_path: Path) -> None:
    """By the sum, or by the title where a number is withheld; else it is asked."""
    whole = read(xlsx(tmp_path / "a.xlsx", [HEAD, [None, "Musterstadt", 600, 18], *AREAS]))
    assert roles(whole)["Musterstadt"] == "city"
    assert "Row 2 'Musterstadt' is taken as the city: it is the sum of the areas." in "\n".join(whole.report)
    withheld = [HEAD, *AREAS[:2], ["03", "Hafen", "*", 7], [None, "Musterstadt", 600, 18]]
    titled = read(xlsx(tmp_path / "a.xlsx", [["Einwohner in Musterstadt"], [], *withheld]))
    assert roles(titled)["Musterstadt"] == "city"
    other = [HEAD, *AREAS, [None, "Werkstraße", 20, 1]]
    path = xlsx(tmp_path / "a.xlsx", other)
    assert "row 5 'Werkstraße' has numbers, but no key" in questions(path)["row"]
    unassigned = recognised(path).questions[0].options[1].recipe
    assert roles(read(path, unassigned))["Werkstraße"] == "unassigned"


def test_the_city_among_the_keys(tmp_path: Path) -> None:
    rows = [
        ["AGS", "Gebiet", "EW 2022"],
        ["05119000", "Oberhausen", 600],
        *([f"0511900{n}", "x", 100 * n] for n in (1, 2, 3)),
    ]
    assert roles(read(xlsx(tmp_path / "a.xlsx", rows)))["05119000"] == "city"


def test_the_reason_why_a_row_is_the_city_is_the_true_one(tmp_path: Path) -> None:
    whole = ["00", "Ganzes", 600, 18]
    for rows, reason in (
        ([whole, *AREAS], "it is the sum of the areas"),
        ([whole, *AREAS[:2], ["03", "Hafen", ".", "."]],
         "its key is all zeros, and nowhere is it less than what is known of the areas"),
    ):  # fmt: skip
        table = read(xlsx(tmp_path / "a.xlsx", [HEAD, *rows]))
        assert roles(table)["00"] == "city"
        assert f"Row 2 '00 Ganzes' is taken as the city: {reason}." in "\n".join(table.report)


def test_the_log_counts_areas_and_other_rows(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, [None, "nicht zuordenbar", 1, 0]]))
    assert "Areas: 3, city rows: 0, rows not assigned to an area: 1." in table.report


def test_names_with_the_words_of_totals_stay_areas(tmp_path: Path) -> None:
    rows = [
        HEAD,
        ["01", "Stadt Süd", 100, 5],
        ["02", "Stadtgarten", 200, 6],
        ["03", "Altstadt", 300, 7],
        [None, "Summe", 600, 18],
    ]
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["01", "02", "03"]


def test_a_second_city_row(tmp_path: Path) -> None:
    """Once it repeats the first, once it says something else."""
    for number, kinds in ((18, set()), (19, {"row"})):
        rows = [HEAD, ["", "Gesamtstadt", 600, 18], *AREAS, ["", "Stadt insgesamt", 600, number]]
        assert questions(xlsx(tmp_path / "a.xlsx", rows)).keys() == kinds


def test_a_city_that_is_not_the_sum_is_a_warning_with_both_numbers(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, [None, "Insgesamt", 1650, 18]]))
    assert any(
        "C5 'EW 2022': the city row says 1,650, but areas and not assigned add up to 600" in text
        for text in table.warnings
    )
    withheld = read(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS[:2], ["03", "H", ".", 7], [None, "Insgesamt", 650, 18]]))
    assert not withheld.warnings


def test_means_and_extremes_are_left_out(tmp_path: Path) -> None:
    rows = [HEAD, *AREAS, [None, "Mittelwert", 200, 6], [None, "Maximum", 300, 7], [None, "Insgesamt", 600, 18]]
    table = read(xlsx(tmp_path / "a.xlsx", rows))
    assert list(roles(table).values()) == ["area"] * 3 + ["city"]
    assert "(2): 5 'Mittelwert', 6 'Maximum'" in "\n".join(table.report)


def test_an_area_without_any_number_is_missing_and_not_lost(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", [HEAD, ["00", "Wald", None, None], *AREAS, ["04", "Nord", None, None]]))
    assert table.areas == ["00", "01", "02", "03", "04"]
    assert signs(table, "ew_2022") == {"00": "missing", "04": "missing"}


def test_headings_with_a_key(tmp_path: Path) -> None:
    rows = [
        ["Nr.", "Gebiet", "EW 2022"],
        [1, "Mitte", None],
        [101, "A", 3],
        [102, "B", 5],
        [2, "Nord", None],
        [201, "C", 3],
    ]
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["101", "102", "201"]


STATE = [["AGS", "Gebiet", "EW 2022"], ["05", "NRW", 15], ["051", "RB D", 8], ["05111", "A", 3], ["05112", "B", 5],
         ["053", "RB K", 7], ["05311", "C", 3], ["05312", "D", 4]]  # fmt: skip


def test_levels_of_keys_that_add_up(tmp_path: Path) -> None:
    table = read(xlsx(tmp_path / "a.xlsx", STATE))
    assert roles(table) == {"05111": "area", "05112": "area", "05311": "area", "05312": "area", "05": "city"}
    assert "their" in "\n".join(table.report)
    assert "05 NRW, 051 RB D, 053 RB K" in "\n".join(table.report)


def test_levels_of_keys_that_prove_nothing_are_asked(tmp_path: Path) -> None:
    rows = [
        ["AGS", "Gebiet", "Quote 2022"],
        ["1", "M", 1.5],
        ["101", "A", 2.5],
        ["102", "B", 0.5],
        ["2", "N", 7.5],
        ["201", "C", 7.5],
    ]
    path = xlsx(tmp_path / "a.xlsx", rows)
    assert "1 M, 2 N" in questions(path)["levels"]
    sums, areas = recognised(path).questions[0].options
    assert read(path, sums.recipe).areas == ["101", "102", "201"]
    assert len(read(path, areas.recipe).areas) == 5


def test_numbers_through_are_keys_of_one_level(tmp_path: Path) -> None:
    rows = [["Nr.", "Name", "Quote 2022"], *([number, f"Q{number}", number + 0.5] for number in range(1, 28))]
    assert len(read(xlsx(tmp_path / "a.xlsx", rows)).areas) == 27


def test_totals_over_all_years_are_no_city(tmp_path: Path) -> None:
    path = csv_file(
        tmp_path / "a.csv", "Nr;Name;Jahr;EW\n01;A;2021;1\n01;A;2022;2\n02;B;2021;3\n02;B;2022;4\nGesamtergebnis;;;10\n"
    )
    table = read(path)
    assert list(table.values) == ["ew_2021", "ew_2022"]
    assert "Other rows, left out (1): 6 'Gesamtergebnis'" in "\n".join(table.report)


def test_city_rows_of_a_long_table(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.csv", (
        "Jahr;Nr;Name;EW\n2021;01;A;1\n2021;02;B;3\n2021;;Stadt;4\n2022;01;A;2\n2022;02;B;4\n2022;;Stadt;6\n"
    ))  # fmt: skip
    assert column(read(path), "ew_2022") == {"01": 2, "02": 4, "Stadt": 6}
