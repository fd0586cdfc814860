"""Why an area changed between two editions, and what forbids to say so: rates, methods, boundaries, chance."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.editions.compare import compare_editions
from sozialplanung.plugin.core.editions.edition import Edition
from sozialplanung.plugin.core.editions.explain import explained_by, reservations
from sozialplanung.plugin.core.editions.methods import compare_methods, matched_names
from sozialplanung.plugin.core.editions.rates import chance, paired_indicators
from sozialplanung.plugin.core.index.profile import Method, read_profile

from .editions import ENGLISH, MSS, SHEET, compare, counted, edition, state, table


def test_own_rate_is_explained_against_the_city_value() -> None:
    """Area a rises from 20 to 30 %; the city from 30 / 200 = 15 % to 50 / 250 = 20 %: not the mean of the areas."""
    then = edition({"a": "2+/-", "b": "2+/-"}, numbers=counted({"a": 20, "b": 10}, {"a": 100, "b": 100}))
    now = edition({"a": "3+/-", "b": "2+/-"}, numbers=counted({"a": 45, "b": 5}, {"a": 150, "b": 100}))
    run = compare(now, then)
    rate = run.areas["a"].rates[0]
    assert (rate.then, rate.now, rate.city_then, rate.city_now) == (20, 30, 15, 20)
    assert rate.against_city == pytest.approx(5)
    words = explained_by(run.areas["a"], run, ENGLISH)
    assert words == "rose against the city value: Child poverty +10.0 (city +5.0)"
    assert explained_by(run.areas["b"], run, ENGLISH) == ""


def test_rates_that_move_the_other_way_are_no_explanation() -> None:
    """All rates fall, but a's class gets worse, since the others fell more: no rate of its own says so."""
    then = edition({"a": "2+/-", "b": "2+/-"}, numbers=counted({"a": 20, "b": 20}, {"a": 100, "b": 100}))
    now = edition({"a": "3+/-", "b": "2+/-"}, numbers=counted({"a": 10, "b": 18}, {"a": 100, "b": 100}))
    run = compare(now, then)
    assert explained_by(run.areas["a"], run, ENGLISH) == "no own indicator moved this way: the other areas did"


def test_an_inverted_indicator_explains_by_falling() -> None:
    method = replace(MSS, profile=MSS.profile.with_overrides(inverted=["poor"]))
    then = edition({"a": "2+/-"}, numbers={"poor": {"a": 50.0}}, method=method)
    now = edition({"a": "3+/-"}, numbers={"poor": {"a": 40.0}}, method=method)
    run = compare(now, then)
    assert explained_by(run.areas["a"], run, ENGLISH) == "fell: Child poverty −10.0"


def test_the_row_of_the_city_goes_before_the_sum_of_the_areas() -> None:
    numbers = counted({"a": 20}, {"a": 100})
    assert edition({"a": "2+/-"}, numbers=numbers).city_value("poor") == 20
    assert edition({"a": "2+/-"}, numbers=numbers, city={"poor": 22.0}).city_value("poor") == 22
    assert edition({"a": "2+/-"}, numbers=numbers, city={}).city_value("poor") is None
    assert edition({"a": "2+/-"}, numbers={"poor": {"a": 20.0}}).city_value("poor") is None


def test_the_city_value_of_a_change_is_the_difference_of_two_rates() -> None:
    numbers = counted({"a": 30, "b": 10}, {"a": 100, "b": 100}) | {
        "num_prev_poor": {"a": 10, "b": 10}, "den_prev_poor": {"a": 100, "b": 100},
    }  # fmt: skip
    assert edition({"a": "2+/-"}, numbers=numbers).city_value("d_poor") == pytest.approx(10)


def test_areas_without_counts_are_named_since_the_city_value_lacks_them() -> None:
    then = edition({"a": "2+/-", "b": "2+/-"}, numbers=counted({"a": 20, "b": 20}, {"a": 100, "b": 100}))
    now = edition({"a": "2+/-", "b": "2+/-"}, numbers=counted({"a": 20}, {"a": 100}))
    said = " ".join(reservations(compare(now, then), ENGLISH))
    assert "Counts are missing in these areas (1), so it leaves them out: b." in said


def test_a_changed_boundary_is_no_development() -> None:
    numbers = counted({"a": 20}, {"a": 100})
    run = compare(
        edition({"a": "3+/-"}, numbers=counted({"a": 40}, {"a": 100})),
        edition({"a": "2+/-"}, numbers=numbers),
        {"a": 0.12},
    )
    assert table(run, "changed", "boundary_changed", "boundary_share")["a"] == (True, True, 0.12)
    assert explained_by(run.areas["a"], run, ENGLISH) == "change of boundary (12.0 % of the area changed)"
    unknown = compare_editions(edition({"a": "3+/-"}), edition({"a": "2+/-"}), None, "en")
    assert table(unknown, "boundary_changed")["a"] == (None,)
    assert any(text.startswith("Boundaries were not compared") for text in reservations(unknown, ENGLISH))


def test_another_definition_is_named_and_its_change_not_interpreted() -> None:
    then = edition({"a": "2+/-"}, numbers={"poor": {"a": 10.0}}, sheets={"poor": SHEET})
    now = edition({"a": "3+/-"}, numbers={"poor": {"a": 30.0}}, sheets={"poor": replace(SHEET, definition_version="2")})
    run = compare(now, then)
    assert run.areas["a"].rates[0].change is None
    assert table(run, "definition_changed")["a"] == (True,)
    assert explained_by(run.areas["a"], run, ENGLISH) == "definition: Child poverty"
    assert "changed from 1 to 2" in reservations(run, ENGLISH)[0]
    change = {"poor": {"a": 10.0}, "d_poor": {"a": 1.0}}
    both = compare(replace(now, numbers=change), replace(then, numbers=change))
    assert [pair.redefined for pair in both.pairs] == [
        True,
        True,
    ]  # the change of a rate has the definition of the rate
    assert [pair.now for pair in both.redefined] == ["poor"]
    unstated = compare(now, replace(then, sheets={}))
    assert table(unstated, "definition_changed")["a"] == (False,)


def test_another_method_is_named_in_words_and_in_each_row() -> None:
    weighted = MSS.profile.with_overrides({"poor": 2.0})
    other = replace(MSS, profile=replace(weighted, version="2.0", combination="mean", pooled_dates=3))
    run = compare(edition({"a": "2+/-"}, method=other), edition({"a": "2+/-"}, "2022"))
    assert run.method.changed
    assert run.method.differences == (
        "Version of the profile: earlier 1.0, now 2.0",
        "Combination of the indicators: earlier Sum, now Mean",
        "Number of pooled reference dates: earlier 1, now 3",
        "Weight of poor: earlier 1, now 2",
    )
    assert explained_by(run.areas["a"], run, ENGLISH) == "method"
    assert reservations(run, ENGLISH)[0].startswith("The editions were computed by different methods")


def test_other_class_limits_are_named_and_other_classes_not_counted_in_steps() -> None:
    document = json.loads(json.dumps(MSS.profile.to_json()))
    document["status_classes"]["limits"].pop()
    document["status_classes"]["classes"].pop()
    document["attention"] = []
    other = replace(MSS, profile=read_profile(document, "test"))
    run = compare(edition({"a": "3+/-"}, method=other), edition({"a": "2+/-"}))
    assert run.areas["a"].status_change is None
    assert run.areas["a"].changed
    assert any(text.startswith("Status classes: earlier 1: x < −1; 2:") for text in run.method.differences)


def test_years_in_field_names_make_no_other_method() -> None:
    old = Method(MSS.profile.with_overrides({"poor_2022": 2.0}), ("poor_2022", "old"), ())
    new = Method(MSS.profile.with_overrides({"poor_2024": 2.0}), ("poor_2024", "old"), ())
    assert old.hash != new.hash
    change = compare_methods(new, old, "en")
    assert (change.changed, change.only_years) == (False, True)
    names_now = ["a_2024", "b_2023_12_31", "c", "x_2023", "x_2024"]
    partners = {"a_2024": "a_2022", "b_2023_12_31": "b_2021_12_31", "c": "c"}
    assert matched_names(names_now, ["a_2022", "b_2021_12_31", "c", "x_2020"]) == partners
    now = edition({"a": "2+/-"}, method=new, numbers={"poor_2024": {"a": 2.0}})
    then = edition({"a": "2+/-"}, method=old, numbers={"poor_2022": {"a": 1.0}})
    assert [(pair.now, pair.then) for pair in paired_indicators(now, then)] == [("poor_2024", "poor_2022")]
    said = reservations(compare(now, then), ENGLISH)
    assert said[0] == "The hashes of the methods differ only because the names of the fields carry the year."


def test_without_a_stored_method_this_is_said_and_counts_tell_the_indicators() -> None:
    numbers = counted({"a": 20}, {"a": 100}) | {"inhabitants": {"a": 100.0}}
    now, then = (edition({"a": "2+/-"}, name, method=None, numbers=numbers) for name in ("2024", "2022"))
    run = compare(now, then)
    assert [pair.now for pair in run.pairs] == ["poor"]
    assert table(run, "method_changed")["a"] == (None,)
    assert reservations(run, ENGLISH)[0].startswith("No method is stored with '2022', '2024'")


@pytest.mark.parametrize(
    ("stability_then", "stability_now", "within"),
    [(0.9, 0.9, False), (0.9, 0.79, True), (0.5, 0.9, True), (None, 0.9, None), (None, 0.5, True), (None, None, None)],
)
def test_a_class_that_few_draws_give_may_be_chance(
    stability_then: float | None, stability_now: float | None, within: bool | None
) -> None:
    then, now = edition({"a": "2+/-"}, stability=stability_then), edition({"a": "3+/-"}, stability=stability_now)
    assert table(compare(now, then), "within_chance")["a"] == (within,)


def test_one_firm_change_is_no_chance_but_the_other_part_is_named() -> None:
    then = Edition("2022", {"a": replace(state("2+/-"), status_stability=0.9, dynamics_stability=0.5)}, method=MSS)
    now = Edition("2024", {"a": replace(state("3-"), status_stability=0.9, dynamics_stability=0.9)}, method=MSS)
    run = compare(now, then)
    assert run.areas["a"].within_chance is False
    assert explained_by(run.areas["a"], run, ENGLISH) == "dynamics within random variation"
    same = compare(edition({"a": "2+/-"}, stability=0.1), edition({"a": "2+/-"}, stability=0.1))
    assert same.areas["a"].within_chance is None


def test_two_proportions_within_and_beyond_chance() -> None:
    """20 and 30 of 100: z = 0.1 / sqrt(0.25 * 0.75 * 0.02) = 1.63; 20 and 34 of 100: z = 2.23."""
    assert chance((20, 100), (30, 100)) is True
    assert chance((20, 100), (34, 100)) is False
    assert chance((0, 100), (0, 80)) is True
    assert chance((20, 100), None) is None
    assert chance((20, 0), (30, 100)) is None
    assert chance((120, 100), (30, 100)) is None
    assert chance((100 * (1 + 1e-13), 100), (80, 80)) is True, "all of them, but for the last digit of a conversion"
