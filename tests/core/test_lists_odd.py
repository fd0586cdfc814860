"""Lists as people make them: sums below, titles twice, persons' names in parts, merged cells, rubbish in cells."""

from __future__ import annotations

from pathlib import Path

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.lists.grid import Grid, grid_of_sheet
from sozialplanung.plugin.core.lists.guess import guess_mapping
from sozialplanung.plugin.core.lists.several import left_open
from sozialplanung.plugin.core.lists.values import fit_value
from sozialplanung.plugin.core.register.sheets import guarded
from sozialplanung.plugin.core.tables.cells import Merge, RawSheet, Value
from sozialplanung.plugin.core.tables.workbook import open_book

from .lists import columns, folded, grid, told, values


def sheet(*rows: list[Value], merged: tuple[Merge, ...] = ()) -> Grid:
    width = max(map(len, rows))
    return grid_of_sheet(RawSheet("s", [row + [None] * (width - len(row)) for row in rows], merged=merged))


def csv(folder: Path, text: str) -> Grid:
    path = folder / "l.csv"
    path.write_text(text, encoding="utf-8")
    return grid_of_sheet(open_book(path).sheets[0])


@pytest.mark.parametrize(
    "row",
    ["Summe AWO | | | | 50", "Gesamt | | | | 50", "Insgesamt: | | | | 50", "Anzahl Kitas: 2 | | | | 50",
     "Stand 01.08.2024 | | | | Seite 1 von 2", "Stand: August 2024 | | Seite 1 | |",
     "Quelle: Jugendamt | | | | Seite 1"],
)  # fmt: skip
def test_sums_and_notes_below_a_list_are_no_institutions(row: str) -> None:
    reading, _ = folded(grid(f"Kita | Träger | Straße | PLZ | Plätze\nA | AWO | B 1 | 46045 | 20\n{row}"))
    assert values(reading, "name") == [("A",)]
    assert told(reading) == [(2, "note")]


def test_notes_below_a_list_of_two_columns_and_institutions_that_only_sound_so() -> None:
    reading, _ = folded(grid(
        "Name | Adresse\nGesamtschule Osterfeld | \nStand: 01.08.2024 | \nQuelle: Stadtsportbund |\n"
        "Summe e. V. | Weg 1, 46045 Oberhausen\nQuelle des Lebens | "
    ))  # fmt: skip
    assert values(reading, "name") == [("Gesamtschule Osterfeld",), ("Summe e. V.",), ("Quelle des Lebens",)]
    assert told(reading) == [(2, "note"), (3, "note")]


def test_a_second_table_with_other_titles_is_told_row_by_row() -> None:
    reading, _ = folded(grid(
        "Name | Straße | PLZ\nA | B 1 | 46045\nSchulen | |\nSchule | Adresse | Telefon\n"
        "C | B 1, 46045 Oberhausen | 0208 1\nName | Straße | PLZ\nD | B 2 | 46045"
    ))  # fmt: skip
    assert values(reading, "name") == [("A",), ("D",)]
    assert told(reading) == [(2, "note"), (3, "other_table"), (4, "other_table"), (5, "header_again")]
    same_words, _ = folded(grid("Name | Straße | PLZ\nA | B 1 | 46045\nName | Straße | Telefon\nC | B 1 | 0208 1"))
    assert told(same_words) == [(2, "other_table"), (3, "other_table")]


def test_a_second_row_of_titles_is_no_second_table() -> None:
    reading, _ = folded(sheet(["Name", "Adresse", None, "Telefon", "E-Mail"], [None, "Straße", "PLZ", None, None],
                              ["A", "B 1", 46045, "0208 1", "a@b.example"]))  # fmt: skip
    assert values(reading, "name") == [("A",)]


def test_doctors_have_title_first_and_last_name() -> None:
    reading, _ = folded(
        grid("Titel | Vorname | Nachname | Straße\nDr. med. | Anna | Weber | Markt 1\n | Jan | Kern | Weg 2")
    )
    assert values(reading, "name") == [("Dr. med. Anna Weber",), ("Jan Kern",)]
    assert columns(guess_mapping(grid("Name | Vorname | Straße\nWeber | Anna | Weg 1")))["name"] == "Vorname+Name"
    club = columns(guess_mapping(grid("Verein | Name | Vorname\nTV Jahn | Weber | Anna")))
    assert club == {"name": "Verein", "contact_person": "Vorname+Name"}


def test_places_by_age_are_summed_and_others_left_open() -> None:
    by_age = grid("Name | Anzahl Plätze U3 | Anzahl Plätze Ü3\nA | 20 | 55\nB | | 40\nC | ca. 5 | 10")
    reading, _ = folded(by_age)
    assert values(reading, "places") == [("75",), ("40",), ("",)]
    assert [problem.content for problem in reading.problems] == ["ca. 5 + 10"]
    assert columns(guess_mapping(grid("Name | Plätze U3 | Plätze gesamt\nA | 20 | 75")))["places"] == "Plätze gesamt"
    for titles in ("Plätze U3 | Gruppen", "Plätze vormittags | Plätze ganztags"):
        given = grid(f"Name | {titles}\nA | 20 | 75")
        mapping = guess_mapping(given)
        assert not mapping.holds("places")
        assert "Plätze" in left_open(given, mapping)[0]


def test_columns_of_the_same_title_are_not_joined() -> None:
    beside = sheet(["Name", "Straße", None, "Name", "Straße"], ["A", "B 1", None, "C", "D 1"])
    mapping = guess_mapping(beside)
    assert columns(mapping) == {"name": "Name", "street": "Straße"}
    assert "Name (2), Straße (2)" in left_open(beside, mapping)[0]
    below = sheet(["Einrichtung", None, "Träger"], ["Name", "Straße", "Name", "Straße"], ["A", "B 1", "AWO", "C 1"],
                  merged=(Merge(0, 0, 0, 1), Merge(0, 2, 0, 3)))  # fmt: skip
    assert columns(guess_mapping(below)) == {
        "name": "Einrichtung Name", "street": "Einrichtung Straße", "provider": "Träger Name",
    }  # fmt: skip
    numbered = grid("Schulbezeichnung_1 | Schulbezeichnung_2\nSchule | am Bach")
    assert columns(guess_mapping(numbered)) == {"name": "Schulbezeichnung_1+Schulbezeichnung_2"}


def test_merged_cells_hold_for_all_their_rows() -> None:
    found = sheet(
        ["Träger", "Kita"], ["AWO", "A"], [None, "B"], [None, None], ["DRK", "C"], merged=(Merge(1, 0, 3, 0),)
    )
    assert found.rows == [["AWO", "A"], ["AWO", "B"], ["DRK", "C"]]
    titles = sheet(["Name", "Adresse"], [None, "Straße", "PLZ", "Ort"], ["A", "B 1", 46045, "O"],
                   merged=(Merge(0, 0, 1, 0), Merge(0, 1, 0, 3)))  # fmt: skip
    assert titles.columns == ["Name", "Straße", "PLZ", "Ort"]


def test_wordy_titles() -> None:
    titles: list[Value] = ["Name der Einrichtung (bitte vollständig)", "Straße und Hausnummer (Hausanschrift)",
                           "PLZ (5-stellig)", "Ort / Stadtteil"]  # fmt: skip
    found = sheet(["Liste"], titles, ["Kita A", "B 1", "46045", "Osterfeld"])
    assert list(columns(guess_mapping(found))) == ["name", "street", "postcode", "city"]


@pytest.mark.parametrize("name", ["#NV", "#BEZUG!", "k. A.", "-", "???", "'"])
def test_signs_for_nothing_are_no_names(name: str) -> None:
    reading, _ = folded(grid(f"Name | PLZ | Plätze\nKita | 46045 | 1\n{name} | 46045 | 12"))
    assert told(reading) == [(2, "no_name")]


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [("postcode", "460450", None), ("postcode", "siehe oben", None), ("postcode", "NL-6511 AB", "NL-6511 AB"),
     ("phone", "siehe Homepage", None), ("house_number", "0", None), ("house_number", "10", "10"),
     ("email", "info(at)kita.example", "info@kita.example"), ("email", "keine", None), ("website", "folgt", None)],
)  # fmt: skip
def test_rubbish_is_no_value(field: str, text: str, value: str | None) -> None:
    assert fit_value(field, text) == value


def test_rubbish_is_told() -> None:
    reading, _ = folded(grid(
        "Kita-Nr. | Name | Straße | Hausnummer | PLZ | Telefon\n0012 | A | B | 1 | 46045 | 0208 1\n"
        "0013 | A | B | 1 | 46045 | 0208 1\n1,2E+05 | C | B | 0 | 460450 | siehe Homepage"
    ))  # fmt: skip
    assert [problem.content for problem in reading.problems if problem.problem == "bad_value"] == [
        "1,2E+05", "0", "460450", "siehe Homepage",
    ]  # fmt: skip
    assert values(reading, "house_number", "postcode", "phone")[2] == ("", "", "")
    assert [record.poi_id for record in reading.records] == ["0012", "0013", "row-3"]


def test_apostrophes_and_emoji_of_csv_files(tmp_path: Path) -> None:
    texts = ["'s Lädle", "🏳️\u200d🌈 Haus", "=cmd|'x'!A0", "@SUM(1)"]
    written = "".join(f"{guarded(text)};46045\n" for text in texts)
    assert "'=cmd" in written
    assert [row[0] for row in csv(tmp_path, f"Name;PLZ\n{written}'n\u200dAbend;'01067\n").rows] == [*texts, "'nAbend"]


def test_reasons_are_sentences_and_no_words_of_a_library(tmp_path: Path) -> None:
    with pytest.raises(PlanningError, match="line 3: its quotation marks do not match"):
        csv(tmp_path, 'Name;PLZ\nA;1\n"B;2\n')
    path = tmp_path / "l.xlsx"
    path.write_bytes(b"PK\x03\x04rubbish")
    with pytest.raises(PlanningError, match="is broken: it is cut off or damaged"):
        open_book(path)
