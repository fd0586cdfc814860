"""City rows, levels and people without an area where numbers don't add up: words and keys decide, or it is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.tables.recipe import Recipe

from .office_files import column, csv_file, questions, read, recognised, roles, xlsx

HEAD = ["Nr", "Name", "Fälle 2023"]
AREAS: list[list[Any]] = [
    [f"0{n}", name, 10 * n] for n, name in enumerate(("Altstadt", "Bahnhof", "Hafen", "Neustadt", "Süd", "West"), 1)
]
KEYS = [row[0] for row in AREAS]
WITHHELD = [[key, name, "*" if key in ("02", "03") else number] for key, name, number in AREAS]


def decided(path: Path, recipe: Recipe | None = None) -> dict[str, str]:
    """The rows that are no areas, by key."""
    return {key: role for key, role in roles(read(path, recipe)).items() if role != "area"}


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ([None, "Musterstadt insgesamt", 208], "Musterstadt insgesamt"),
        ([None, "Insgesamt", 208], "Insgesamt"),
        (["00", "Stadt Musterstadt", 208], "00"),
        (["00", "Musterstadt", 212], "00"),
    ],
)
def test_a_city_that_is_nearly_the_sum(row: list[Any], key: str, tmp_path: Path) -> None:
    """Rounded numbers, or numbers with noise, don't add up exactly: still the city, and a warning."""
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, row])
    assert decided(path) == {key: "city"}
    assert any("add up to 210" in text for text in read(path).warnings)


def test_a_total_far_below_the_sum_is_asked_unless_it_adds_its_neighbours(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, [None, "Musterstadt insgesamt", 155]])
    assert "'Musterstadt insgesamt' may be the city or a district" in questions(path)["row"]
    district = xlsx(tmp_path / "b.xlsx", [HEAD, *AREAS[:2], [None, "Innen zusammen", 30], *AREAS[2:]])
    assert decided(district) == {}
    assert [row.label for row in recognised(district).used[0].by_role("subtotal")] == ["Innen zusammen"]


@pytest.mark.parametrize(
    "title", ["Medianalter 2023", "Durchschnittsalter 2023", "je 1.000 Einwohner 2023", "Dichte 2023"]
)
def test_means_are_no_counts(title: str, tmp_path: Path) -> None:
    """A city of 43 years is no sum of areas of 41 to 46, and nobody is warned that it isn't."""
    rows = [["Nr", "Name", title], *([key, name, 40 + n] for n, (key, name, _) in enumerate(AREAS, 1))]
    path = xlsx(tmp_path / "a.xlsx", [*rows, [None, "Musterstadt gesamt", 43]])
    assert decided(path) == {"Musterstadt gesamt": "city"}
    assert {rule.kind for rule in recognised(path).indicators.values()} == {"number"}
    assert not read(path).warnings


def test_a_sheet_about_a_density(tmp_path: Path) -> None:
    rows = [["Bevölkerungsdichte"], [], ["Nr", "Name", 2022, 2023], *([key, name, n, n + 1] for key, name, n in AREAS)]
    path = xlsx(tmp_path / "a.xlsx", [*rows, [None, "Musterstadt insgesamt", 35, 36]])
    assert decided(path) == {"Musterstadt insgesamt": "city"}
    assert not read(path).warnings


def test_a_city_with_a_key_beside_means(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Nr", "Name", "Einwohner 2023", "Einwohner je km² 2023"]]
    rows += [[key, name, number, 100 * number] for key, name, number in AREAS]
    assert decided(xlsx(tmp_path / "a.xlsx", [*rows, ["00", "Musterstadt", 210, 3500]])) == {"00": "city"}


def test_a_city_with_a_key_where_numbers_are_withheld(tmp_path: Path) -> None:
    zeros = xlsx(tmp_path / "a.xlsx", [HEAD, *WITHHELD, ["00", "Musterstadt", 210]])
    assert decided(zeros) == {"00": "city"}
    long_keys = [[f"051190{key}", name, number] for key, name, number in WITHHELD]
    assert decided(xlsx(tmp_path / "b.xlsx", [HEAD, ["05119000", "Musterstadt", 210], *long_keys])) == {
        "05119000": "city"
    }


def test_a_key_of_zeros_in_a_table_of_rates_is_asked(tmp_path: Path) -> None:
    rows = [["Nr", "Name", "Quote 2023"], *([key, name, number + 0.5] for key, name, number in AREAS)]
    path = xlsx(tmp_path / "a.xlsx", [*rows, ["00", "Musterstadt", 30.5]])
    assert "'00 Musterstadt' may be the city or an area" in questions(path)["row"]
    assert decided(path, Recipe(rows={"00": "city"})) == {"00": "city"}
    assert decided(path, Recipe(rows={"00 Musterstadt": "area"})) == {}


def test_one_key_is_the_city_in_all_indicators_and_years(tmp_path: Path) -> None:
    """The inhabitants add up in one year, rates never do."""
    lines = ["Nr;Name;Jahr;Indikator;Wert"]
    for year, city in ((2022, 60), (2023, 58)):
        lines += [f"00;Musterstadt;{year};Einwohner;{city}", f"00;Musterstadt;{year};Quote;2,5"]
        lines += [f"0{n};Q{n};{year};Einwohner;{10 * n}" for n in (1, 2, 3)]
        lines += [f"0{n};Q{n};{year};Quote;{n},5" for n in (1, 2, 3)]
    path = csv_file(tmp_path / "a.csv", "\n".join(lines))
    assert decided(path) == {"00": "city"}
    table = read(path)
    assert [column(table, name)["00"] for name in ("einwohner_2022", "einwohner_2023", "quote_2023")] == [60, 58, 2.5]


def test_hundreds_over_their_areas(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        [100, "Mitte", 300],
        [101, "A", 100],
        [102, "B", 200],
        [200, "Nord", 600],
        [201, "C", 200],
        [202, "D", 400],
    ]
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *rows, [0, "Musterstadt", 900]])
    assert roles(read(path)) == {"101": "area", "102": "area", "201": "area", "202": "area", "0": "city"}
    withheld = [[key, name, number if key % 100 == 0 or key == 102 else "*"] for key, name, number in rows]
    assert "100 Mitte, 200 Nord" in questions(xlsx(tmp_path / "b.xlsx", [HEAD, *withheld]))["levels"]


def test_tens_among_the_areas_stay_areas(tmp_path: Path) -> None:
    rows = [[key, f"Q{key}", number] for key, number in ((10, 5), (11, 50), (12, 60), (20, 7), (21, 80), (22, 90))]
    assert len(read(xlsx(tmp_path / "a.xlsx", [HEAD, *rows])).areas) == 6


def test_the_state_above_the_city(tmp_path: Path) -> None:
    rows = [["05", "Nordrhein-Westfalen", 1_000_000], ["05119", "Musterstadt, krfr. Stadt", 210]]
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *rows, *([f"051190{key}", name, n] for key, name, n in AREAS)])
    assert decided(path) == {"05119": "city"}
    assert "Other rows, left out (1): 2 'Nordrhein-Westfalen'" in "\n".join(read(path).report)


@pytest.mark.parametrize("named", [True, False])
def test_districts_that_are_nearly_the_sum(named: bool, tmp_path: Path) -> None:
    """Names tell them from areas; else it is asked."""
    rows: list[list[Any]] = []
    for n in (1, 2, 3):
        rows += [[f"{n}", f"Bezirk {n}" if named else f"Viertelchen {n}", 30 * n + 1]]
        rows += [[f"{n}1", f"A{n}", 10 * n], [f"{n}2", f"B{n}", 20 * n]]
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *rows, [None, "Musterstadt insgesamt", 183]])
    if named:
        assert decided(path) == {"Musterstadt insgesamt": "city"}
        assert len(recognised(path).used[0].by_role("subtotal")) == 3
    else:
        assert "1 Viertelchen 1, 2 Viertelchen 2" in questions(path)["levels"]


def test_a_column_that_says_the_level(tmp_path: Path) -> None:
    """Sozialraum 1 and Quartier 1 are not the same area."""
    rows = [
        f"Stadt;0;Musterstadt;{year};30\nSozialraum;1;Mitte;{year};10\nSozialraum;2;Nord;{year};20\n"
        f"Quartier;1;A;{year};10\nQuartier;2;B;{year};15\nQuartier;3;C;{year};5\n"
        for year in (2022, 2023)
    ]
    path = csv_file(tmp_path / "a.csv", "Ebene;Nr;Name;Jahr;Einwohner\n" + "".join(rows))
    assert "several levels: Sozialraum, Quartier" in questions(path)["levels"]
    names = [
        [line.name for line in read(path, option.recipe).lines] for option in recognised(path).questions[0].options
    ]
    assert names == [["Mitte", "Nord", "Musterstadt"], ["A", "B", "C", "Musterstadt"]]


def test_a_second_table_below_of_another_level(tmp_path: Path) -> None:
    rows = [HEAD, *AREAS, [None, "Insgesamt", 210], [], ["Nr", "Stadtbezirk", "Fälle 2023"]]
    path = xlsx(
        tmp_path / "a.xlsx", [*rows, ["B1", "Bezirk 1", 100], ["B2", "Bezirk 2", 110], [None, "Insgesamt", 210]]
    )
    assert "a second table begins in row 10" in questions(path)["row"]
    first, second = recognised(path).questions[0].options
    assert read(path, first.recipe).areas == KEYS
    assert read(path, second.recipe).areas == ["B1", "B2"]


@pytest.mark.parametrize(
    "label",
    ["Sonstige", "Übrige", "Außerhalb", "Wohnungslose", "Adresse nicht gefunden", "Auswärtige", "fehlerhafte Adresse"],
)
def test_more_words_for_people_without_an_area(label: str, tmp_path: Path) -> None:
    assert decided(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, ["90", label, 1]])) == {"90": "unassigned"}


def test_a_last_key_without_a_name_is_asked(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, ["99", None, 1]])
    assert "key 99 has no name" in questions(path)["row"]
    asked = recognised(path).questions[0]
    found = {option.title: roles(read(path, option.recipe)).get("99", "") for option in asked.options}
    assert list(found.values()) == ["area", "city", "unassigned", "", ""]


def test_an_area_called_stadt(tmp_path: Path) -> None:
    names = ("Stadt Nord", "Stadt Süd", "Stadt", "Restviertel", "Höfe", "Wald")
    rows = [[f"0{n}", name, n] for n, name in enumerate(names, 1)]
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *rows, [None, "Musterstadt", 21]])
    assert decided(path) == {"Musterstadt": "city"}
    assert decided(path, Recipe(rows={"Musterstadt": "city"})) == {"Musterstadt": "city"}


def test_the_sentence_about_a_row_offers_no_role_to_copy(tmp_path: Path) -> None:
    question = recognised(xlsx(tmp_path / "a.xlsx", [HEAD, *AREAS, [None, "Werkstraße", 5]])).questions[0]
    assert '"Werkstraße": "..."' in question.hint
    assert "city, unassigned, subtotal, left_out" in question.hint
