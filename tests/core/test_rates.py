"""Rates, changes and city values from counts, on tables that a person can add up."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.rates.compute import Level, Rates, compute_rates
from sozialplanung.plugin.core.rates.edition import Edition, grouped
from sozialplanung.plugin.core.rates.indicators import Indicator
from sozialplanung.plugin.core.rates.signs import Cells, cells
from sozialplanung.plugin.core.tables.vocabulary import AREA, CITY, UNASSIGNED

POOR = Indicator("poor", "num", "den")
WITH_PREVIOUS = Indicator("poor", "num", "den", "num", "den")
Cell = float | str | tuple[float, str] | None  # a number, a sign, both, or nothing at all


def column(given: Sequence[Cell]) -> Cells:
    pairs = [
        item if isinstance(item, tuple) else (math.nan, item) if isinstance(item, str) else (item, "") for item in given
    ]
    values = [math.nan if value is None else float(value) for value, _ in pairs]
    return cells(np.array(values), [sign for _, sign in pairs], "x", [str(n) for n in range(len(pairs))])


def edition(rows: Mapping[str, Sequence[Cell]], roles: Mapping[str, str] | None = None, **more: object) -> Edition:
    """An edition with numerator and denominator per id; ids with another role than area are named in ``roles``."""
    num, den = zip(*rows.values(), strict=True) if rows else ((), ())
    kinds = tuple((roles or {}).get(key, AREA) for key in rows)
    return Edition(tuple(rows), kinds, {"num": column(num), "den": column(den)}, tuple(rows), **more)  # type: ignore[arg-type]


def field(rates: Rates, name: str) -> dict[str, tuple[Any, str]]:
    """Values and signs by id; the city's under 'city'."""
    found = rates.cells[name]
    return dict(zip((*rates.ids, "city"), zip(found.values.tolist(), found.signs, strict=True), strict=True))


def values(rates: Rates, name: str) -> dict[str, float]:
    return {key: value for key, (value, _) in field(rates, name).items()}


TOWN = edition({"01": (10, 100), "02": (60, 200), "03": (0, 50)})
YEARS_AGO = edition({"01": (20, 100), "02": (40, 200), "03": (5, 50)})


def test_rates_are_in_percent_and_the_city_value_is_no_mean_of_rates() -> None:
    rates = compute_rates([POOR], Level(TOWN))
    assert values(rates, "poor") == {"01": 10, "02": 30, "03": 0, "city": 20}
    assert list(rates.cells) == ["poor", "num_poor", "den_poor"]
    assert values(rates, "den_poor")["city"] == 350
    assert not rates.signed
    assert not rates.warnings


def test_changes_are_percentage_points() -> None:
    rates = compute_rates([WITH_PREVIOUS], Level(TOWN), Level(YEARS_AGO))
    assert list(rates.cells) == ["poor", "d_poor", "num_poor", "den_poor", "num_prev_poor", "den_prev_poor"]
    assert values(rates, "d_poor") == pytest.approx({"01": -10, "02": 10, "03": -10, "city": 20 - 100 * 65 / 350})


def test_the_people_of_no_area_count_in_the_city() -> None:
    town = edition({"01": (10, 100), "02": (60, 200), "": (30, 100)}, {"": UNASSIGNED})
    rates = compute_rates([POOR], Level(town))
    assert rates.ids == ("01", "02")
    assert values(rates, "poor")["city"] == 25


def test_value_zero_suppressed_and_missing_stay_four_things() -> None:
    town = edition({"01": (10, 100), "02": ((0, "zero"), 100), "03": ("suppressed", 100), "04": (None, 100)})
    rates = compute_rates([POOR], Level(town))
    found = field(rates, "poor")
    assert found["01"] == (10, "")
    assert found["02"] == (0, "zero")
    assert found["03"] == (pytest.approx(math.nan, nan_ok=True), "suppressed")
    assert found["04"] == (pytest.approx(math.nan, nan_ok=True), "missing")
    assert rates.signed == ["poor", "num_poor"]


def test_nobody_there_gives_no_rate() -> None:
    rates = compute_rates([POOR], Level(edition({"01": (0, 0), "02": (1, 2)})))
    assert field(rates, "poor")["01"] == (pytest.approx(math.nan, nan_ok=True), "not_meaningful")
    assert values(rates, "poor")["city"] == 50


def test_a_change_needs_both_rates_and_the_gravest_sign_says_why_there_is_none() -> None:
    then = edition({"01": (None, 100), "02": ("suppressed", 200), "03": (5, 50)})
    rates = compute_rates([WITH_PREVIOUS], Level(TOWN), Level(then))
    assert [sign for _, sign in field(rates, "d_poor").values()] == ["missing", "suppressed", "", "not_meaningful"]


@pytest.mark.parametrize("withheld", ["suppressed", None])
def test_the_offices_city_row_holds_where_cells_are_withheld(withheld: Cell) -> None:
    town = edition({"01": (10, 100), "02": (withheld, 200), "city": (12, 300)}, {"city": CITY})
    rates = compute_rates([POOR], Level(town))
    assert values(rates, "poor")["city"] == 4
    assert "02" in rates.warnings[0]


def test_without_a_city_row_both_sums_cover_the_same_areas() -> None:
    rates = compute_rates([POOR], Level(edition({"01": (10, 100), "02": (None, 200), "03": (5, 50)})))
    assert values(rates, "poor")["city"] == 10
    assert "leaves out 02" in rates.warnings[0]


def test_the_citys_change_depends_on_no_order_of_rows() -> None:
    now = edition({"01": (None, 100), "02": (None, 200), "03": (5, 50)})
    then = edition({"03": (10, 50), "02": (None, 200), "01": (None, 100)})
    rates = compute_rates([WITH_PREVIOUS], Level(now), Level(then))
    assert field(rates, "d_poor")["city"] == (-10, "")
    assert all("leaves out 01, 02:" in warning for warning in rates.warnings)


def test_a_city_row_that_says_something_else_is_named_with_both_numbers() -> None:
    town = edition({"01": (10, 100), "02": (60, 200), "city": (75, 300)}, {"city": CITY})
    rates = compute_rates([POOR], Level(town))
    assert values(rates, "num_poor")["city"] == 70
    assert "add up to 70, but the city row says 75" in rates.warnings[0]


def test_two_city_rows_are_refused() -> None:
    town = edition({"01": (10, 100), "a": (1, 2), "b": (1, 2)}, {"a": CITY, "b": CITY})
    with pytest.raises(PlanningError, match=r"one row for the city.*a, b"):
        compute_rates([POOR], Level(town))


def test_areas_with_other_boundaries_get_no_dynamics_but_count_in_the_city() -> None:
    rates = compute_rates([WITH_PREVIOUS], Level(TOWN), Level(YEARS_AGO), {"02"})
    for name in ("d_poor", "num_prev_poor", "den_prev_poor"):
        assert field(rates, name)["02"] == (pytest.approx(math.nan, nan_ok=True), "not_meaningful"), name
    assert values(rates, "d_poor")["01"] == -10
    assert values(rates, "num_prev_poor")["city"] == 65


def test_another_definition_gives_no_dynamics() -> None:
    now = edition({"01": (10, 100)}, versions={"num": "2"})
    then = edition({"01": (10, 100)}, versions={"num": "1", "den": "7"})
    rates = compute_rates([WITH_PREVIOUS], Level(now), Level(then))
    assert list(rates.cells) == ["poor", "num_poor", "den_poor"]
    assert "from version 1 to 2" in rates.warnings[0]
    said = Indicator("poor", "num", "den", "num", "den", definition_version="3", previous_definition_version="3")
    assert "d_poor" in compute_rates([said], Level(now), Level(then)).cells


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ({"01": (-1, 10), "02": (1, 2)}, "'num' has .1.: 01: -1"),
        ({"01": (1, math.inf)}, "'den' has .1.: 01: inf"),
        ({"01": (11, 10), "02": (1, 2), "03": (3, 0)}, r"these areas \(2\): 01 \(11 of 10\), 03"),
    ],
)
def test_what_can_be_no_counts_is_refused(rows: Mapping[str, Sequence[Cell]], words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        compute_rates([POOR], Level(edition(rows)))


def test_numerators_may_exceed_where_it_is_meant() -> None:
    cases = Indicator("cases", "num", "den", may_exceed=True)
    assert values(compute_rates([cases], Level(edition({"01": (11, 10)}))), "cases")["01"] == pytest.approx(110)


def test_groups_have_the_rate_of_their_sums() -> None:
    groups = {"01": "west", "02": "west", "03": "east"}
    rates = compute_rates([WITH_PREVIOUS], Level(TOWN, groups), Level(YEARS_AGO, groups))
    assert values(rates, "poor") == pytest.approx({"east": 0, "west": 100 * 70 / 300, "city": 20})
    assert values(rates, "d_poor")["west"] == pytest.approx(100 * 10 / 300)


def test_a_group_with_a_withheld_cell_is_withheld() -> None:
    town = edition({"01": (10, 100), "02": ("suppressed", 200), "03": (None, 50)})
    rates = compute_rates([POOR], Level(town, {"01": "west", "02": "west", "03": "east"}))
    assert [sign for _, sign in field(rates, "poor").values()] == ["missing", "suppressed", ""]


def test_areas_without_a_group_are_listed() -> None:
    with pytest.raises(PlanningError, match=r"no group \(2\): 02, 03"):
        compute_rates([POOR], Level(TOWN, {"01": "west", "02": ""}))


def test_unknown_signs_are_refused() -> None:
    with pytest.raises(PlanningError, match="1: 'gone'"):
        column([1, "gone"])


counts = st.integers(0, 5000)
towns = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.tuples(counts, counts), min_size=1, max_size=12)


@given(towns, st.randoms(use_true_random=False))
def test_counts_survive_grouping_and_no_order_matters(town: dict[str, tuple[int, int]], order: random.Random) -> None:
    rows = {key: (min(pair), max(pair)) for key, pair in town.items()}
    groups = {key: key[0] for key in rows}
    shuffled = dict(order.sample(list(rows.items()), len(rows)))
    summed = grouped(edition(rows), groups)
    assert math.fsum(summed.counts["num"].values) == sum(part for part, _ in rows.values())
    assert summed.ids == grouped(edition(shuffled), groups).ids
    one, other = (
        {name: field(compute_rates([POOR], Level(edition(given), groups)), name) for name in ("poor", "num_poor")}
        for given in (rows, shuffled)
    )
    assert str(one) == str(other)
    assert set(one["poor"]) == {*groups.values(), "city"}


@given(towns, st.randoms(use_true_random=False))
def test_nothing_but_listed_rows_is_left_out(town: dict[str, tuple[int, int]], chance: random.Random) -> None:
    known = {key: chance.random() < 0.7 for key in town}
    rows = {key: (min(pair) if known[key] else None, max(pair)) for key, pair in town.items()}
    rates = compute_rates([POOR], Level(edition(rows)))
    assert set(rates.ids) == set(rows)
    if any(known.values()):
        assert values(rates, "num_poor")["city"] == sum(min(town[key]) for key in town if known[key])
        assert values(rates, "den_poor")["city"] == sum(max(town[key]) for key in town if known[key])
    assert bool(rates.warnings) == (not all(known.values()))
