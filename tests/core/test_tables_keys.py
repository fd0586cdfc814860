"""The column with the keys: what keys look like, which of several is meant, and keys that repeat."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .office_files import csv_file, names, questions, read, recognised, xlsx


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        (["01 Altstadt", "02 Mitte"], ["01", "02"]), (["Altstadt (01)", "Mitte (02)"], ["01", "02"]),
        (["01 - Altstadt", "02 - Mitte"], ["01", "02"]), (["1.1 Altstadt", "1.2 Mitte"], ["1.1", "1.2"]),
        (["SQ 01 Altstadt", "SQ 02 Mitte"], ["SQ 01", "SQ 02"]),
        (["05119000 Oberhausen, krfr. Stadt", "05120000 Remscheid, krfr. Stadt"], ["05119000", "05120000"]),
    ],
)  # fmt: skip
def test_key_and_name_in_one_cell(cells: list[str], keys: list[str], tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", [["Stadtteil", "Einwohner 2022"], [cells[0], 10], [cells[1], 20], ["Insgesamt", 30]]
    )
    table = read(path)
    assert table.areas == keys
    assert all(name in cells[0] + cells[1] for name in names(table)[:2])
    assert recognised(path).used[0].combined_key


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        ("Nr.", [101, 102]), ("Schlüssel", ["0101", "0102"]), ("AGS", ["05119000", "05120000"]), (None, ["01", "02"]),
        ("Stadtteil", [1, 2]), ("PLR-ID", ["01100101", "01100102"]), ("SQ", ["SQ-01", "SQ-02"]),
        ("Gebiets-ID", ["1", "2"]), ("Raumeinheit", [11.0, 12.0]), ("Nr.", ["SQ 01", "SQ 02"]),
        (None, ["B 3", "B 4"]), ("Kürzel", ["B/3", "B/4"]), ("Nr.", ["SR.1", "SR.2"]),
        ("SQ", ["SQ_01", "SQ_02"]),
    ],
)  # fmt: skip
def test_keys_of_all_kinds(title: str | None, keys: list[Any], tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [[title, "Bezeichnung", "EW 2022"], [keys[0], "A", 77], [keys[1], "B", 33]])
    assert read(path).areas == [str(key if isinstance(key, str) else int(key)) for key in keys]


def test_a_running_number_is_no_key(tmp_path: Path) -> None:
    rows = [["lfd. Nr.", "Kennziffer", "Name", "EW 2022"], [1, 501, "A", 7], [2, 502, "B", 8]]
    assert read(xlsx(tmp_path / "a.xlsx", rows)).areas == ["501", "502"]


def test_two_columns_that_may_be_the_key_are_asked(tmp_path: Path) -> None:
    rows = [["Schlüssel", "Kennziffer", "Name", "EW 2022"], ["01", "501", "A", 7], ["02", "502", "B", 8]]
    path = xlsx(tmp_path / "a.xlsx", rows)
    assert "A 'Schlüssel', B 'Kennziffer'" in questions(path)["two_keys"]
    answer = recognised(path).questions[0].options[1].recipe
    assert read(path, answer).areas == ["501", "502"]


def test_the_districts_key_is_not_the_areas(tmp_path: Path) -> None:
    """Once it repeats, once it stands in the first of its rows only."""
    for second in (1, None):
        rows = [["Bezirk-Nr.", "Bezirk", "Quartier-Nr.", "Quartier", "EW 2022"], [1, "M", 11, "A", 7],
                [second, None, 12, "B", 8], [2, "N", 21, "C", 9], [second and 2, None, 22, "D", 5]]  # fmt: skip
        table = read(xlsx(tmp_path / "a.xlsx", rows))
        assert table.areas == ["11", "12", "21", "22"]
        assert names(table) == ["A", "B", "C", "D"]
        assert list(table.values) == ["ew_2022"]


def test_names_alone_are_no_key(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Stadtteil", "Einwohner 2022"], ["Altstadt", 1200], ["Mitte", 800]])
    assert "no column with the keys of the areas" in questions(path)["key"]


def test_an_area_that_occurs_twice(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "EW 2022"], *([f"{key:02}", "x", 5] for key in (1, 2, 2, 3, 4, 5, 6))]
    assert "more than once (1): 02 (rows 3, 4)" in questions(xlsx(tmp_path / "a.xlsx", rows))["duplicates"]


def test_titles_and_names_with_a_number_are_no_keys(tmp_path: Path) -> None:
    """EW 2022, SGB 2 and Ort 1 are written like SQ 01."""
    rows = [["Nr.", "Name", "EW 2022", "SGB 2"], [1, "Ort 1", 77, 5], [2, "Ort 2", 33, 6]]
    table = read(xlsx(tmp_path / "a_2022.xlsx", rows))
    assert (table.areas, names(table)) == (["1", "2"], ["Ort 1", "Ort 2"])
    assert list(table.values) == ["ew_2022", "sgb_2_2022"]
    months = [["Stand", "Nr.", "EW"], ["Dez 2021", "SQ 01", 3], ["Dez 2022", "SQ 01", 4]]
    assert list(read(xlsx(tmp_path / "b.xlsx", months)).values) == ["ew_2021", "ew_2022"]


@pytest.mark.parametrize("title", ["ID", "Schlüssel", "Nr."])
def test_a_key_that_repeats_in_a_small_table(title: str, tmp_path: Path) -> None:
    path = csv_file(tmp_path / "a.csv", f"{title};Name;Wert 2023\n01;A;1\n01;A;2\n02;B;3\n")
    assert "more than once (1): 01 (rows 2, 3)" in questions(path)["duplicates"]


def test_a_column_in_which_all_repeats_is_no_key(tmp_path: Path) -> None:
    rows = [["Bezirk-Nr.", "Straße", "Wert 2023"], *([f"{key:02}", f"S{key}", 5] for key in (1, 1, 2, 2))]
    assert set(questions(xlsx(tmp_path / "a.xlsx", rows))) == {"key"}
