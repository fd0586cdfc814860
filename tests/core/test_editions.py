"""Two editions compared: the list, the matrix and the report, of which a person can tell what must come out."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.document import to_html
from sozialplanung.plugin.core.editions.edition import Edition
from sozialplanung.plugin.core.editions.explain import remark, reservations
from sozialplanung.plugin.core.editions.report import comparison_report
from sozialplanung.plugin.core.editions.tables import (
    area_rows,
    matrix_fields,
    matrix_rows,
    rate_fields,
    rate_rows,
)  # fmt: skip
from sozialplanung.plugin.core.editions.words import Words
from sozialplanung.plugin.core.errors import PlanningError

from .editions import ENGLISH, MSS, OTHER, SHEET, compare, counted, edition, state, table


def test_classes_then_and_now_with_steps_and_warnings() -> None:
    then = edition({"a": "2+/-", "b": "2+/-", "c": "4-", "d": "3+/-", "e": "1+", "f": "2+/-"})
    now = edition({"a": "2+/-", "b": "4+/-", "c": "3-", "d": "3-", "e": "2+/-", "f": "2-"})
    columns = ("class_then", "class_now", "changed", "status_change", "dynamics_change", "warning", "urgency")
    assert table(compare(now, then), *columns) == {
        "a": ("2+/-", "2+/-", False, 0, 0, False, None),
        "b": ("2+/-", "4+/-", True, 2, 0, True, 1),  # newly needs attention, two classes worse
        "d": ("3+/-", "3-", True, 0, 1, True, 2),  # newly needs attention by its dynamics
        "e": ("1+", "2+/-", True, 1, 1, True, 3),
        "f": ("2+/-", "2-", True, 0, 1, False, 4),
        "c": ("4-", "3-", True, -1, 0, False, 5),
    }


def test_areas_near_a_limit_follow_those_that_changed() -> None:
    now = Edition("2024", {"a": state("2+/-", 0.05), "b": state("2+/-", 0.01), "c": state("1+", 0.3)}, method=MSS)
    run = compare(now, edition({"a": "2+/-", "b": "2+/-", "c": "2+/-"}))
    assert run.urgency == {"c": 1, "b": 2, "a": 3}
    assert table(run, "remark")["b"] == ("near a class limit",)


def test_new_dissolved_and_unassigned_areas_are_in_the_matrix_and_named() -> None:
    then = edition({"a": "2+/-", "b": "2+/-", "c": "", "gone": "3-"}, "2022")
    now = edition({"a": "2+/-", "b": "", "c": "4-", "new": "1+"})
    run = compare(now, then)
    matrix = run.matrix()
    assert [field.title for field in matrix_fields(matrix, "en")] == [
        "Earlier class", "1+", "2+/-", "3-", "4-", "no class", "dissolved", "Sum",
    ]  # fmt: skip
    assert matrix_rows(matrix, "en") == [
        ("1+", 0, 0, 0, 0, 0, 0, 0),
        ("2+/-", 0, 1, 0, 0, 1, 0, 2),
        ("3-", 0, 0, 0, 0, 0, 1, 1),
        ("4-", 0, 0, 0, 0, 0, 0, 0),
        ("no class", 0, 0, 0, 1, 0, 0, 1),
        ("new area", 1, 0, 0, 0, 0, 0, 1),
        ("Sum", 1, 1, 0, 1, 1, 1, 5),
    ]
    assert table(run, "changed", "status_change", "warning", "boundary_changed", "remark") == {
        "a": (False, 0, False, False, None),
        "b": (True, None, False, False, "without a class now"),
        "c": (True, None, True, False, "without a class in the earlier edition"),
        "new": (None, None, False, True, "new area, not in the earlier edition"),
    }
    said = " ".join(reservations(run, ENGLISH))
    assert "New areas (1): new." in said
    assert "Dissolved areas (1): gone." in said


def test_an_area_that_stayed_unassigned_has_not_changed() -> None:
    assert table(compare(edition({"a": "", "b": "1+"}), edition({"a": "", "b": "1+"})), "changed")["a"] == (False,)


def test_changed_areas_have_a_row_per_indicator() -> None:
    numbers = counted({"a": 20, "b": 20}, {"a": 100, "b": 100})
    now = edition({"a": "3+/-", "b": "2+/-"}, numbers=counted({"a": 40, "b": 20}, {"a": 100, "b": 100}))
    run = compare(now, edition({"a": "2+/-", "b": "2+/-"}, numbers=numbers, sheets={"poor": SHEET}))
    names = [field.name for field in rate_fields("en")]
    rows = [dict(zip(names, row, strict=True)) for row in rate_rows(run, ENGLISH)]
    assert len(rows) == 1
    chosen = (
        "area",
        "class_then",
        "class_now",
        "title",
        "rate_then",
        "rate_now",
        "city_then",
        "city_now",
        "within_chance",
    )
    assert [rows[0][name] for name in chosen] == ["a", "2+/-", "3+/-", "Child poverty in %", 20, 40, 20, 30, False]


def test_a_new_area_that_needs_attention_has_rows_with_its_present_rates() -> None:
    now = edition({"a": "2+/-", "new": "4-"}, numbers=counted({"a": 20, "new": 40}, {"a": 100, "new": 100}))
    run = compare(now, edition({"a": "2+/-"}, numbers=counted({"a": 20}, {"a": 100})))
    names = [field.name for field in rate_fields("en")]
    rows = [dict(zip(names, row, strict=True)) for row in rate_rows(run, ENGLISH)]
    chosen = ("area", "class_then", "class_now", "rate_then", "rate_now", "change", "city_then", "city_now")
    assert [[row[name] for name in chosen] for row in rows] == [["new", None, "4-", None, 40, None, 20, 30]]
    assert "Child poverty" in to_html(comparison_report(run, ENGLISH)).partition("indicator by indicator")[2]


def test_each_row_names_the_methods_of_both_editions() -> None:
    run = compare(edition({"a": "2+/-"}), edition({"a": "2+/-"}, method=OTHER))
    assert table(run, "profile_then", "profile_now") == {"a": (OTHER.label, MSS.label)}
    unknown = compare(edition({"a": "2+/-"}), edition({"a": "2+/-"}, method=None))
    assert table(unknown, "profile_then") == {"a": (None,)}


def test_any_order_of_areas_gives_the_same() -> None:
    keys = [f"{number:02}" for number in range(40)]
    draw = random.Random(1)
    codes = ["1+", "2+/-", "2-", "3-", "4+/-", ""]
    numbers = counted({key: draw.random() for key in keys}, {key: 100 * draw.random() for key in keys})
    then, now = (edition({key: draw.choice(codes) for key in keys}, numbers=numbers, distance=0.05) for _ in range(2))

    def shuffled(given: Edition) -> Edition:
        order = draw.sample(keys, len(keys))
        values = {name: {key: column[key] for key in order} for name, column in given.numbers.items()}
        return replace(given, states={key: given.states[key] for key in order}, numbers=values)

    once, again = compare(now, then), compare(shuffled(now), shuffled(then))
    assert area_rows(once, ENGLISH) == area_rows(again, ENGLISH)
    assert list(area_rows(once, ENGLISH)) == list(area_rows(again, ENGLISH))
    assert rate_rows(once, ENGLISH) == rate_rows(again, ENGLISH)
    assert matrix_rows(once.matrix(), "en") == matrix_rows(again.matrix(), "en")
    assert to_html(comparison_report(once, ENGLISH)) == to_html(comparison_report(again, ENGLISH))


def test_status_alone_in_one_edition_compares_by_status() -> None:
    run = compare(edition({"a": "2-", "b": "3+/-"}), edition({"a": "2", "b": "2"}))
    assert table(run, "changed", "status_change", "dynamics_change") == {"a": (False, 0, None), "b": (True, 1, None)}
    assert [row[:3] for row in matrix_rows(run.matrix(), "en")] == [("2", 1, 1), ("3", 0, 0), ("Sum", 1, 1)]
    assert any("by status alone" in text for text in reservations(run, ENGLISH))


def test_editions_without_a_common_area_are_refused() -> None:
    with pytest.raises(PlanningError, match=r"no area in common. '2024' has the ids 01; '2022' has 1\. Only leading"):
        compare(edition({"01": "2+/-"}), edition({"1": "2+/-"}, "2022"))
    with pytest.raises(PlanningError, match="Choose the fields with the key"):
        compare(edition({"a": "2+/-"}), edition({"b": "2+/-"}))


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_report_tells_all_and_withholds_what_is_suppressed(language: str) -> None:
    then = edition(
        {"a": "2+/-", "b": "2+/-"}, "Stand 2022", numbers={"poor": {"b": 11.0}},
        signs={"poor": {"a": "suppressed"}}, sheets={"poor": SHEET},
    )  # fmt: skip
    now = edition(
        {"a": "3-", "b": "2+/-", "x": "1+"}, "Stand 2024", numbers={"poor": {"a": 12.0, "b": 11.0}},
        sheets={"poor": SHEET},
    )  # fmt: skip
    run = compare(now, then)
    html = to_html(comparison_report(run, Words(language, {"poor": SHEET}, names={"a": "Styrum & Mitte"})))
    assert "a Styrum &amp; Mitte" in html
    assert '<td class="number">•</td>' in html
    assert html.count(MSS.hash) >= 3
    assert "2+/- → 3-" in html
    assert ("ungünstiger als" if language == "de" else "worse than") in html


def test_remarks_are_empty_for_an_ordinary_area() -> None:
    run = compare(edition({"a": "2+/-"}), edition({"a": "2+/-"}))
    assert remark(run.areas["a"], ENGLISH) == ""
