"""A level that is standardised with the means and spreads of another one, and rates of several dates."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.compute import Index, compute_index
from sozialplanung.plugin.core.index.normaliser import standard_deviation
from sozialplanung.plugin.core.index.profile import Method, load_profile, read_profile
from sozialplanung.plugin.core.index.sensitivity import outcomes
from sozialplanung.plugin.core.index.step import check_referable
from sozialplanung.plugin.core.index.wording import method_in_words

from .published import index_of, variant

OTHER_LEVEL = {"reference": "other_level", "min_population": 0}
QUARTERS: dict[str, list[float]] = {"s1": [10, 20, 30, 40], "s2": [5, 5, 8, 2]}
DISTRICTS: dict[str, list[float]] = {"s1": [18, 36], "s2": [6, 4]}


def referred(changes: dict[str, Any], columns: dict[str, list[float]] = DISTRICTS) -> tuple[Index, Index]:
    """The index of the districts on the scale of the quarters, and that of the quarters."""
    profile = variant(OTHER_LEVEL | changes)
    quarters = index_of(QUARTERS, profile)
    table = pd.DataFrame(columns, index=[f"D{row}" for row in range(len(columns["s1"]))], dtype=float)
    return compute_index(Areas(table, reference=quarters), Method(profile, ("s1", "s2")), {}), quarters


def test_mean_and_spread_are_those_of_the_other_level_by_hand() -> None:
    districts, quarters = referred({})
    z1 = (18 - 25) / np.sqrt(125)
    z2 = (6 - 5) / np.sqrt(4.5)
    assert districts.frame[["z_s1", "z_s2"]].to_numpy()[0].tolist() == pytest.approx([z1, z2])
    sums = quarters.frame["status_sum"].to_numpy()
    assert districts.frame.loc["D0", "status_index"] == pytest.approx((z1 + z2) / standard_deviation(sums))
    assert districts.steps["s1"].centre == 25
    assert districts.steps["s1"].mean == 27, "of the districts themselves"
    assert districts.steps["s1"].areas == 2


def test_the_other_level_on_its_own_scale_is_itself() -> None:
    profile = variant(OTHER_LEVEL)
    quarters = index_of(QUARTERS, profile)
    again = compute_index(Areas(quarters.areas.indicators, reference=quarters), Method(profile, ("s1", "s2")), {})
    assert again.frame["status_index"].tolist() == pytest.approx(quarters.frame["status_index"].tolist())


def test_min_max_runs_from_the_smallest_to_the_largest_of_the_other_level() -> None:
    districts, _ = referred({"default": {"normaliser": {"method": "min_max"}}}, {"s1": [18, 46], "s2": [6, 4]})
    assert districts.frame["z_s1"].tolist() == pytest.approx([8 / 30, 1.2]), "beyond the range where beyond the areas"


def test_log_z_and_direction() -> None:
    profile = {"default": {"normaliser": {"method": "log_z"}, "direction": "inverted"}}
    districts, _ = referred(profile)
    logs = np.log(QUARTERS["s1"])
    assert districts.frame.loc["D0", "z_s1"] == pytest.approx(-(np.log(18) - logs.mean()) / logs.std())


def test_the_other_level_leaves_out_its_own_small_areas() -> None:
    profile = variant(OTHER_LEVEL | {"min_population": 300})
    columns = {"s1": [10, 20, 30, 40, 999], "s2": [5, 5, 8, 2, 999]}
    quarters = index_of(columns, profile, population=[400, 400, 400, 400, 12])
    table = pd.DataFrame(DISTRICTS, index=["D0", "D1"], dtype=float)
    areas = Areas(table, np.array([900.0, 900.0]), reference=quarters)
    assert compute_index(areas, Method(profile, ("s1", "s2")), {}).steps["s1"].centre == 25


def test_even_one_area_can_be_referred_and_areas_may_be_alike() -> None:
    districts, _ = referred({}, {"s1": [18], "s2": [6]})
    assert districts.frame["status_index"].notna().all()
    districts, _ = referred({}, {"s1": [18, 18], "s2": [6, 6]})
    assert districts.frame["status_index"].nunique() == 1


@pytest.mark.parametrize("where", ["default", "restandardise"])
def test_ranks_cannot_be_referred(where: str) -> None:
    ranks = {"method": "percentile_rank"}
    changes = {"default": {"normaliser": ranks}} if where == "default" else {"restandardise": ranks}
    with pytest.raises(PlanningError, match=r"z, log_z, min_max.*percentile_rank"):
        check_referable(Method(variant(OTHER_LEVEL | changes), ("s1",)))
    check_referable(Method(variant(OTHER_LEVEL | {"restandardise": {"method": "none"}}), ("s1",)))


def test_another_method_changes_the_other_level_as_well() -> None:
    """With n - 1 the quarters' spread grows, and a district just above a limit falls below it."""
    sample = {"method": "z", "ddof": 1}
    districts, quarters = referred({}, {"s1": [18, 39.1, 45], "s2": [6, 5, 8]})
    method = Method(variant(OTHER_LEVEL | {"default": {"normaliser": sample}, "restandardise": sample}), ("s1", "s2"))
    scale = compute_index(quarters.areas, method, {})
    again = compute_index(Areas(districts.areas.indicators, reference=scale), method, {}).frame["status_index"]
    classes = method.profile.status_classes
    differs = classes.place(again.to_numpy()) != classes.place(districts.frame["status_index"].to_numpy())
    found = {
        item.title: item.changed for item in outcomes(districts, Method(variant(OTHER_LEVEL), ("s1", "s2")), {}, "en")
    }
    assert found["Standard deviation with the other divisor (n against n − 1)"] == again.index[differs].tolist() != []


def test_hashes_of_old_profiles_stay_and_new_choices_change_them() -> None:
    fields = ("s1", "s3", "s4"), ("d1", "d3", "d4")
    of_mss = "dc6dfc5c17e9"  # pragma: allowlist secret
    assert Method(load_profile("mss"), *fields).hash == of_mss
    assert Method(load_profile("oberhausen"), *fields).hash == "a30d0ee85b14"  # pragma: allowlist secret
    hashes = {Method(variant(c), *fields).hash for c in ({}, {"reference": "other_level"}, {"pooled_dates": 2})}
    assert len(hashes) == 3
    assert Method(variant({"reference": "own", "pooled_dates": 1}), *fields).hash == of_mss


def test_both_keys_survive_json_are_optional_and_refuse_nonsense() -> None:
    profile = variant({"reference": "other_level", "pooled_dates": 3})
    assert read_profile(profile.to_json(), "x") == profile
    old = {k: v for k, v in profile.to_json().items() if k not in ("reference", "pooled_dates")}
    assert (read_profile(old, "x").reference, read_profile(old, "x").pooled_dates) == ("own", 1)
    for key, value in (("reference", "city"), ("pooled_dates", 0), ("pooled_dates", 1.5)):
        with pytest.raises(PlanningError, match=key):
            variant({key: value})


def test_the_method_in_words_names_both() -> None:
    words = " ".join(
        method_in_words(Method(variant({"reference": "other_level", "pooled_dates": 3}), ("s1",)), {}, "en")
    )
    assert "another level" in words
    assert "3 reference dates" in words
    plain = " ".join(method_in_words(Method(load_profile("mss"), ("s1",)), {}, "en"))
    assert "another level" not in plain
    assert "reference dates" not in plain
