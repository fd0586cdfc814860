"""Several files as one table: a file per topic, per district, or both."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.tables.join import join_tables
from sozialplanung.plugin.core.tables.read import IndicatorTable

from .office_files import column, content, csv_file, read, roles, signs


def tables(folder: Path, **texts: str) -> list[IndicatorTable]:
    return [read(csv_file(folder / f"{name}.csv", text)) for name, text in texts.items()]


def test_files_are_joined_by_key(tmp_path: Path) -> None:
    population = read(csv_file(tmp_path / "ew.csv", "Nr;Name;EW 2022\n01;A;10\n02;B;20\n;Insgesamt;30\n"))
    jobless = read(
        csv_file(tmp_path / "al.csv", "Nr;Name;AL 2022\n02;B;2\n03;C;-\n;Gesamtstadt;2\n;nicht zuordenbar;1\n")
    )
    table = join_tables([population, jobless])
    assert roles(table) == {
        "01": "area",
        "02": "area",
        "03": "area",
        "Gesamtstadt": "city",
        "nicht zuordenbar": "unassigned",
    }
    assert column(table, "al_2022") == {"01": None, "02": 2, "03": 0, "Gesamtstadt": 2, "nicht zuordenbar": 1}
    assert signs(table, "al_2022") == {"01": "missing", "03": "zero"}
    assert "Areas that not all files have (2); their numbers are missing there: 01, 03." in table.report
    assert table.files == {"ew_2022": "ew.csv", "al_2022": "al.csv"}
    assert content(join_tables([jobless, population])) == content(table)


def test_files_that_contradict_each_other(tmp_path: Path) -> None:
    first = read(csv_file(tmp_path / "a.csv", "Nr;Name;EW 2022\n01;A;10\n02;B;20\n"))
    other = read(csv_file(tmp_path / "b.csv", "Nr;Name;EW 2022\n01;A;10\n02;B;21\n"))
    with pytest.raises(PlanningError, match=r"'ew_2022' is in several files.*\(1\): 02"):
        join_tables([first, other])
    bare = read(csv_file(tmp_path / "c.csv", "Nr;Name;AL 2022\n1;A;10\n2;B;21\n"))
    with pytest.raises(PlanningError, match="with and without leading zeros"):
        join_tables([first, bare])


NORTH = "Nr;Name;EW 2022;AL 2022\n01;A;10;1\n02;B;.;\n"
SOUTH = "Nr;Name;EW 2022;AL 2022\n03;C;30;3\n04;D;40;-\n"
TOPIC = "Nr;Name;AL 2022\n01;A;1\n05;E;5\n"


def test_a_file_for_each_district(tmp_path: Path) -> None:
    table = join_tables(tables(tmp_path, nord=NORTH, sued=SOUTH))
    assert column(table, "ew_2022") == {"01": 10, "02": None, "03": 30, "04": 40}
    assert signs(table, "ew_2022") == {"02": "suppressed"}
    assert signs(table, "al_2022") == {"02": "missing", "04": "zero"}
    assert table.files == {"al_2022": "nord.csv, sued.csv", "ew_2022": "nord.csv, sued.csv"}
    assert not any("not all files have" in sentence for sentence in table.report)


def test_the_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    other_names = TOPIC.replace(";E;", ";Eck;").replace(";A;", ";Alt;")
    files = tables(tmp_path, nord=NORTH, sued=SOUTH, al=TOPIC, mehr=other_names)
    expected = content(join_tables(files))
    assert expected[2]["al_2022"][0] == {"01": 1, "02": None, "03": 3, "04": 0, "05": 5}
    for order in permutations(files):
        table = join_tables(order)
        assert content(table) == expected
        assert "Areas that not all files have (1); their numbers are missing there: 05." in table.report
        assert "Area 01 has several names: A, Alt." in table.report


@pytest.mark.parametrize(("one", "other"), [(".", "/"), ("5", "."), ("-", "0"), ("(5)", "5"), ("", ".")])
def test_signs_that_contradict_each_other(one: str, other: str, tmp_path: Path) -> None:
    text = "Nr;Name;EW 2022\n01;A;10\n02;B;{}\n"
    for order in permutations(tables(tmp_path, a=text.format(one), b=text.format(other))):
        with pytest.raises(PlanningError, match=r"'ew_2022' is in several files.*\(1\): 02"):
            join_tables(order)


def test_a_total_for_each_district(tmp_path: Path) -> None:
    """Neither of them is the city's."""
    with pytest.raises(PlanningError, match=r'"rows": {"Summe": "subtotal"}'):
        join_tables(tables(tmp_path, nord=f"{NORTH};Summe;15;1\n", sued=f"{SOUTH};Summe;70;3\n"))


def test_dates_that_contradict_each_other(tmp_path: Path) -> None:
    june, december, year = (f"Nr;Name;EW {date}\n{{}};A;10\n02;B;7\n" for date in ("30.06.2022", "31.12.2022", "2022"))
    for order in permutations(tables(tmp_path, a=june.format("01"), b=december.format("01"))):
        with pytest.raises(PlanningError, match="for different periods: 2022-06-30, 2022-12-31"):
            join_tables(order)
    for order in permutations(tables(tmp_path, a=year.format("01"), b=december.format("03"))):
        (field,) = join_tables(order).fields
        assert field.period
        assert field.period.text == "2022-12-31"
