"""From indicators to indices: exclusion, combination, sign, refusals."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.compute import compute_index
from sozialplanung.plugin.core.index.profile import Method, load_profile

from .published import index_of, variant

NO_MINIMUM = {"min_population": 0}


def test_index_of_three_areas_by_hand() -> None:
    frame = index_of({"s1": [1, 2, 3], "s2": [10, 30, 20]}).frame
    unit = math.sqrt(1.5)  # z of the outer ones of three equidistant values
    assert frame["z_s1"].tolist() == pytest.approx([-unit, 0, unit])
    assert frame["status_sum"].tolist() == pytest.approx([-2 * unit, unit, unit])
    assert frame["status_index"].tolist() == pytest.approx([-math.sqrt(2), math.sqrt(0.5), math.sqrt(0.5)])
    assert frame["dynamics_index"].isna().all()


def test_weights_direction_and_mean() -> None:
    profile = variant({"combination": "mean", "restandardise": {"method": "none"}}).with_overrides(
        weights={"s1": 3}, inverted=["s2"]
    )
    frame = index_of({"s1": [1, 2, 3], "s2": [10, 30, 20]}, profile).frame
    unit = math.sqrt(1.5)
    assert frame["status_index"].tolist() == pytest.approx([(-3 * unit + unit) / 4, -unit / 4, 3 * unit / 4])


def test_weighted_geometric_mean() -> None:
    profile = variant(
        {
            "default": {"normaliser": {"method": "none"}},
            "combination": "geometric_mean",
            "restandardise": {"method": "none"},
        }
    ).with_overrides(weights={"s2": 2})
    frame = index_of({"s1": [1, 8, 0], "s2": [1, 1, 5]}, profile).frame
    assert frame["status_index"].tolist() == pytest.approx([1, 2, 0])


def test_geometric_mean_refuses_negative_values() -> None:
    with pytest.raises(PlanningError, match="geometric mean"):
        index_of({"s1": [1, 2, 3]}, variant({"combination": "geometric_mean"}))


@pytest.mark.parametrize("sums_of", [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.1, 0.3]])
def test_equal_sums_share_a_rank_whatever_the_order_of_their_parts(sums_of: list[float]) -> None:
    profile = variant(
        {"default": {"normaliser": {"method": "none"}}, "restandardise": {"method": "percentile_rank", "ties": "min"}}
    )
    rows: list[list[float]] = [sums_of, [0.6, 0, 0], [0.1, 0.1, 0.1], [1, 0, 0]]
    columns = {f"s{place}": [float(row[place]) for row in rows] for place in range(3)}
    assert index_of(columns, profile).frame["status_index"].tolist() == pytest.approx([1 / 3, 1 / 3, 0, 1])


def test_an_indicator_of_weight_0_is_context() -> None:
    profile = load_profile("mss").with_overrides(weights={"s2": 0})
    frame = index_of({"s1": [1, 2, 3], "s2": [5, np.nan, 5]}, profile).frame
    assert frame["valid"].all()
    assert frame["status_index"].tolist() == pytest.approx(index_of({"s1": [1, 2, 3]}).frame["status_index"].tolist())


def test_sign_advantage_turns_the_index_but_not_the_sum() -> None:
    plain = index_of({"s1": [1, 2, 4]}).frame
    turned = index_of({"s1": [1, 2, 4]}, variant({"sign": "advantage"})).frame
    assert turned["status_index"].tolist() == pytest.approx((-plain["status_index"]).tolist())
    assert turned["status_sum"].tolist() == pytest.approx(plain["status_sum"].tolist())


def test_context_is_normalised_but_not_summed() -> None:
    profile = variant({"indicators": {"s2": {"role": "context"}}})
    frame = index_of({"s1": [1, 2, 3, 4], "s2": [5, 9, np.nan, 1]}, profile).frame
    assert frame["status_sum"].tolist() == pytest.approx(frame["z_s1"].tolist())
    assert frame["valid"].all(), "a missing context value excludes nobody"
    assert frame["z_s2"].isna().tolist() == [False, False, True, False]


def test_small_missing_and_listed_areas_leave_mean_and_deviation() -> None:
    plain = index_of({"s1": [1, 2, 3]}).frame["z_s1"]
    frame = index_of(
        {"s1": [1, 2, 3, 99, np.nan, 77, 55, 44]},
        exclusions={"F": "new estate"},
        population=[400, 300, 500, 299, 800, 900, np.nan, 900],
        previous_population=[400, 300, 500, 900, 900, 900, 900, 12],
    ).frame
    assert frame["z_s1"].tolist()[:3] == pytest.approx(plain.tolist())
    assert frame["valid"].tolist() == [True] * 3 + [False] * 5
    assert frame["excluded_because"].tolist() == [
        None, None, None,
        "population 299 under 300",
        "no value in s1",
        "on the exclusion list: new estate",
        "population unknown",
        "population at the begin of the window 12 under 300",
    ]  # fmt: skip
    assert frame.loc["D":, ["z_s1", "status_sum", "status_index"]].isna().all(axis=None)


def test_missing_codes_are_missing_and_unnamed_ones_are_reported() -> None:
    frame = index_of({"s1": [1, 2, 3, -9999]}).frame
    assert frame.loc["D", "excluded_because"] == "no value in s1"
    result = index_of({"s1": [1, 2, 3, -999], "s2": [4, 5, 6, 7]})
    assert result.frame["valid"].all()
    assert "-9999" in result.warnings[0]
    assert "D" in result.warnings[0]


def test_a_missing_code_in_the_population_excludes_too() -> None:
    frame = index_of({"s1": [1, 2, 3, 4]}, population=[400, -9999, 500, 600]).frame
    assert frame.loc["B", "excluded_because"] == "population unknown"


def test_areas_that_are_zero_everywhere_are_reported() -> None:
    result = index_of({"s1": [1, 2, 3, 0], "s2": [4, 5, 6, 0]})
    assert [warning for warning in result.warnings if "D" in warning]


@pytest.mark.parametrize(("choice", "has_status"), [("no_class", False), ("status_only", True)])
def test_what_a_missing_dynamics_value_does(choice: str, has_status: bool) -> None:
    profile = variant({"missing_dynamics": choice})
    frame = index_of({"s1": [1, 2, 3, 4], "d1": [1, np.nan, 3, 5]}, profile, dynamics=["d1"]).frame
    assert frame["status_index"].notna()["B"] == has_status
    assert np.isnan(frame["dynamics_index"]["B"])
    assert frame["dynamics_index"].notna().sum() == 3


def test_rounding_happens_after_each_step() -> None:
    profile = variant({"rounding": {"normalised": 1, "sum": None, "index": 2}})
    frame = index_of({"s1": [1, 2, 4], "s2": [3, 1, 9]}, profile).frame
    assert (frame["z_s1"] * 10 % 1).abs().max() < 1e-9
    assert frame["status_index"].tolist() == [round(value, 2) for value in frame["status_index"]]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"s1": [1, 2]}, "2 of 2 areas are valid; at least 3"),
        ({"s1": [7, 7, 7]}, "'s1' has the same value, 7"),
        ({"s1": [0.1 + 0.2, 0.3, 0.3]}, "'s1' has the same value"),
        ({"s1": [0, 0, 1e-200]}, "'s1' has the same value"),
        ({"s1": [1, 2, np.inf]}, "'s1' is infinite in these areas: C"),
        ({"s1": [1.1, 2.2, 3.7], "s2": [98.9, 97.8, 96.3]}, "sum of the indicators s1, s2 is the same"),
    ],
)
def test_what_cannot_be_computed_gets_a_sentence(columns: dict[str, Sequence[float]], said: str) -> None:
    with pytest.raises(PlanningError, match=said):
        index_of(columns)


def test_populations_are_checked() -> None:
    with pytest.raises(PlanningError, match=r"negative.*B"):
        index_of({"s1": [1, 2, 3]}, population=[400, -1, 500])
    weighted = variant({"restandardise": {"method": "z", "centre": "weighted_mean"}})
    with pytest.raises(PlanningError, match="weights by population"):
        index_of({"s1": [1, 2, 3]}, weighted)


def test_all_weights_zero_is_refused() -> None:
    profile = load_profile("mss").with_overrides(weights={"s1": 0})
    with pytest.raises(PlanningError, match="weight 0"):
        index_of({"s1": [1, 2, 3]}, profile)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(-20, 20)), min_size=5, max_size=40),
    st.randoms(use_true_random=False),
)
def test_any_order_of_rows_gives_the_same_bits(rows: list[tuple[float, float]], random: object) -> None:
    frame = pd.DataFrame(rows, columns=["s1", "d1"], index=[f"{row:03d}" for row in range(len(rows))])
    method = Method(variant(NO_MINIMUM), ("s1",), ("d1",))
    shuffled = list(frame.index)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    try:
        one = compute_index(Areas(frame), method, {}).frame
    except PlanningError:
        with pytest.raises(PlanningError):
            compute_index(Areas(frame.loc[shuffled]), method, {})
        return
    other = compute_index(Areas(frame.loc[shuffled]), method, {}).frame.loc[frame.index]
    pd.testing.assert_frame_equal(one, other, check_exact=True)
