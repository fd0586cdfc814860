"""Searching and filtering the institutions of a register."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sozialplanung.plugin.core.navigator.counts import count_table
from sozialplanung.plugin.core.navigator.directory import Directory, Filter, Item, near, next_of
from sozialplanung.plugin.core.register.categories import Category

from .register_rows import row

TITLES = {"schools": "Schulen", "care": "Pflege"}
DAY = date(2026, 3, 1)


def institution(key: str, name: str, **values: Any) -> dict[str, Any]:
    return row("institutions", {"institution_id": key, "name": name, "x": 100.0, "y": 200.0, **values}) | {
        "provider": values.get("provider")
    }


ROWS = [
    institution("m", "Astrid-Müller-Schule", street="Lange Straße", house_number="12a", postcode="46045",
                city="Oberhausen", phone="0208 / 12 34-5"),
    institution("k", "Kita Sonnenschein", category="care", kind="Familienzentrum", street="Lindenstr.",
                house_number="5", provider="Caritasverband e. V.", confirmed_on="2025-06-01"),
    institution("c", "Alte Schule", valid_until="2024-07-31", release="internal", street="Maße"),
    institution("n", "Neue Schule", valid_from="2026-08-01"),
    institution("f", "Frauenhaus", category="care", location_kind="protected", x=None, y=None,
                further_categories='{"schools"}'),
    institution("o", "Zweigstelle", x=None, y=None, release="internal"),
]  # fmt: skip


@pytest.fixture
def directory() -> Directory:
    return Directory(ROWS, TITLES, DAY)


def ids(items: list[Item]) -> str:
    return " ".join(item.institution_id for item in items)


def test_the_list_is_sorted_by_name_and_shows_what_is_there_today(directory: Directory) -> None:
    assert ids(directory.filtered(Filter())) == "m f k o"
    assert ids(directory.filtered(Filter(valid=False))) == "c m f k n o"
    assert directory.valid_count == 4
    assert directory.by_id["c"].closed
    assert not directory.by_id["n"].closed


@pytest.mark.parametrize(
    "query", ["müller", "MUELLER", "muller", "Müll", "mu\u0308ller", "müller schule", "schule  muell"]
)
def test_umlauts_are_found_however_they_are_typed(directory: Directory, query: str) -> None:
    assert ids(directory.filtered(Filter(query))) == "m"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("str", "m k"), ("strasse", "m k"), ("Straße", "m k"), ("Lindenstraße 5", "k"), ("lindenstr. 5", "k"),
        ("lange str 12a", "m"), ("0208/12345", "m"), ("020812345", "m"), ("0208 12", "m"), ("caritas", "k"),
        ("familienz", "k"), ("46045", "m"), ("oberhausen schule", "m"), ("pflege", "f k"), ("caritas müller", ""),
        ("-", "m f k o"), ("+49 208 12345", "m"), ("0049208123", "m"),
        ("...", "m f k o"), ("  ", "m f k o"), ("(müller)", "m"),
    ],
)  # fmt: skip
def test_all_words_occur_in_whatever_field(directory: Directory, query: str, found: str) -> None:
    assert ids(directory.filtered(Filter(query))) == found


def test_sharp_s_is_found_however_it_is_typed(directory: Directory) -> None:
    assert ids(directory.filtered(Filter("masse", valid=False))) == "c"


def test_filters_hold_together(directory: Directory) -> None:
    def found(**values: Any) -> str:
        return ids(directory.filtered(Filter(**values)))

    assert found(categories=frozenset({"schools"})) == "m f o"  # the further category counts too
    assert found(categories=frozenset({"care"}), text="kita") == "k"
    assert found(unconfirmed=True) == "m f o"
    assert found(release="internal") == "o"
    assert found(release="internal", valid=False) == "c o"
    assert found(release="public") == "m f k"
    assert found(box=(0, 0, 100, 200)) == "m k"
    assert found(box=(0, 0, 99, 200)) == ""
    assert found(areas=frozenset({"Nord"})) == ""


def test_a_protected_institution_is_not_one_without_a_place(directory: Directory) -> None:
    assert ids(directory.filtered(Filter(place="without"))) == "o"
    assert ids(directory.filtered(Filter(place="protected"))) == "f"


def test_outreach_and_private_addresses_lack_no_place() -> None:
    rows = [
        institution("a", "A", location_kind="outreach", x=None, y=None),
        institution("b", "B", address_is_private=True),
        institution("c", "C", address_is_private=True, x=None, y=None),
    ]
    assert not Directory(rows, TITLES, DAY).filtered(Filter(place="without"))


def test_areas_and_what_lies_in_none(directory: Directory) -> None:
    areas = {"m": "Nord", "k": "Süd"}
    assert ids(directory.filtered(Filter(areas=frozenset({"Nord"})), areas)) == "m"
    assert ids(directory.filtered(Filter(areas=frozenset({"Nord", ""})), areas)) == "m f o"


def test_what_is_withheld_is_neither_shown_nor_found_nor_on_the_map() -> None:
    hidden = {"street": "Geheimweg", "house_number": "7", "postcode": "46047", "city": "Oberhausen"}
    rows = [
        institution("p", "Zuflucht", location_kind="protected", **hidden),
        institution("h", "Verein", address_is_private=True, **hidden),
    ]
    directory = Directory(rows, TITLES, DAY)
    assert not directory.filtered(Filter("geheimweg"))
    assert not directory.filtered(Filter("46047 zuflucht"))
    assert [(item.address, item.point) for item in directory.items] == [
        ("46047 Oberhausen", None),
        ("Oberhausen", None),
    ]
    assert not near(directory.items, (100, 200), 1)


def test_the_nearest_comes_first_and_clicking_again_takes_the_next() -> None:
    rows = [institution(key, key, x=x, y=0.0) for key, x in (("a", 3.0), ("b", 1.0), ("c", -1.0), ("d", 9.0))]
    found = near(Directory(rows, TITLES, DAY).items, (0, 0), 5)
    assert found == ["b", "c", "a"]
    assert [next_of(found, current) for current in ("", "b", "c", "a", "x")] == ["b", "c", "a", "b", "b"]


def test_counts_are_in_the_citys_order_with_sums() -> None:
    categories = [Category("schools", "Schulen"), Category("care", "Pflege"), Category("sports", "Sport")]
    directory = Directory([*ROWS, institution("u", "Unbekannt", category="gone")], TITLES, DAY)
    areas = {"m": "10 Nord", "k": "9 Süd", "u": "10 Nord"}
    table = count_table(directory.filtered(Filter()), categories, areas, ["10 Nord", "9 Süd", "11 West"])
    assert table.rows == ["Schulen", "Pflege", "gone", "Sum"]
    assert table.columns == ["9 Süd", "10 Nord", "11 West", "in no area", "Sum"]
    assert table.numbers == [[0, 1, 0, 1, 2], [1, 0, 0, 1, 2], [0, 1, 0, 0, 1], [1, 2, 0, 2, 5]]
    assert table.text.splitlines()[:2] == ["\t9 Süd\t10 Nord\t11 West\tin no area\tSum", "Schulen\t0\t1\t0\t1\t2"]


def test_without_areas_there_are_only_sums() -> None:
    categories = [Category("schools", "Schulen"), Category("care", "Pflege")]
    table = count_table(Directory(ROWS, TITLES, DAY).filtered(Filter()), categories, {}, [])
    assert (table.columns, table.numbers) == (["Sum"], [[2], [2], [4]])
    assert count_table([], categories, {}, []).numbers == [[0]]


def test_the_same_rows_in_any_order_give_the_same_list(directory: Directory) -> None:
    assert list(Directory(ROWS[::-1], TITLES, DAY).items) == list(directory.items)
