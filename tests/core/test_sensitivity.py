"""What if the method were another: each variant against a run of that method."""

from __future__ import annotations

import pandas as pd
import pytest
from sozialplanung.plugin.core.index.compute import Index, compute_index
from sozialplanung.plugin.core.index.normaliser import Normaliser
from sozialplanung.plugin.core.index.profile import Method, Profile, load_profile
from sozialplanung.plugin.core.index.sensitivity import Outcome, outcomes

from .published import index_of, table, variant

BERLIN = ("s1", "s3", "s4"), ("d1", "d3", "d4")


@pytest.fixture(scope="module")
def berlin() -> Index:
    from sozialplanung.plugin.core.index.areas import Areas

    areas = table("mss_2019.csv", "plr_id")
    method = Method(load_profile("mss"), *BERLIN)
    return compute_index(Areas(areas[list(method.fields)], areas["ew"].to_numpy(float)), method, {"10010203": ""})


def by_title(index: Index, method: Method) -> dict[str, Outcome]:
    return {item.title: item for item in outcomes(index, method, {}, "en")}


def changed(index: Index, method: Method, profile: Profile, status: tuple[str, ...] | None = None) -> list[str]:
    """The areas that a run of the other method puts into another class."""
    other = Method(profile, status or method.status_fields, method.dynamics_fields)
    left_out = dict.fromkeys(index.frame.index[~index.frame["valid"]], "")
    again = compute_index(index.areas, other, left_out).frame
    differs = pd.Series(False, index=again.index)
    for what, scheme in (("status", profile.status_classes), ("dynamics", profile.dynamics_classes)):
        differs |= scheme.place(again[f"{what}_index"].to_numpy()) != scheme.place(
            index.frame[f"{what}_index"].to_numpy()
        )
    return sorted(again.index[differs])


def test_each_variant_is_a_run_of_that_method(berlin: Index) -> None:
    method = Method(load_profile("mss"), *BERLIN)
    profile, found = method.profile, by_title(berlin, method)
    weighted, sample = Normaliser(centre="weighted_mean"), {"method": "z", "ddof": 1}
    everywhere = {name: {"normaliser": weighted.to_json()} for name in method.fields}
    expected = {
        "Without s3": changed(berlin, method, profile, ("s1", "s4")),
        "Weight of d1 −25 %": changed(berlin, method, profile.with_overrides(weights={"d1": 0.75})),
        "Weight of s1 +25 %": changed(berlin, method, profile.with_overrides(weights={"s1": 1.25})),
        "Standard deviation with the other divisor (n against n − 1)": changed(
            berlin, method, variant({"default": {"normaliser": sample}, "restandardise": sample})
        ),
        "The other centre (mean of the areas against population-weighted mean)": changed(
            berlin, method, variant({"indicators": everywhere, "restandardise": weighted.to_json()})
        ),
        "Mean of the indicators, not standardised again": changed(
            berlin, method, variant({"combination": "mean", "restandardise": {"method": "none"}})
        ),
        "Mean of the indicators, standardised again": [],
    }  # fmt: skip
    assert {title: found[title].changed for title in expected} == expected
    assert len(expected["Without s3"]) > 10
    assert len(found) == 6 + 12 + 2 + 5


def test_what_is_not_possible_says_why(berlin: Index) -> None:
    found = by_title(berlin, Method(load_profile("mss"), *BERLIN))
    geometric = found["Geometric mean of the indicators, standardised again"]
    assert geometric.changed is None
    assert "0 or more" in geometric.reason
    index = index_of({"s1": [1, 2, 4, 9]})
    alone = by_title(index, Method(load_profile("mss"), ("s1",)))
    assert alone["Without s1"].reason == "it is the only indicator of its part"
    centre = alone["The other centre (mean of the areas against population-weighted mean)"]
    assert (centre.changed, centre.reason) == (None, "no population was given")


def test_a_profile_without_standard_deviations_has_no_other_divisor() -> None:
    profile = variant(
        {"default": {"normaliser": {"method": "min_max"}}, "combination": "mean", "restandardise": {"method": "none"}}
    )
    found = by_title(index_of({"s1": [1, 2, 4, 9], "s2": [3, 1, 5, 5]}, profile), Method(profile, ("s1", "s2")))
    assert found["Standard deviation with the other divisor (n against n − 1)"].reason
    assert found["Geometric mean of the indicators, not standardised again"].changed is not None


def test_context_indicators_are_not_varied() -> None:
    profile = variant({"indicators": {"s2": {"role": "context"}}})
    found = by_title(index_of({"s1": [1, 2, 4, 9], "s2": [3, 1, 5, 5]}, profile), Method(profile, ("s1", "s2")))
    assert not [title for title in found if "s2" in title]


def test_areas_that_lack_the_left_out_indicator_stay_out() -> None:
    """The variants speak of the same areas, so that only the method differs."""
    columns: dict[str, list[float]] = {"s1": [1, 2, 4, 9, 5], "s2": [3, 1, 5, 4, float("nan")]}
    method = Method(load_profile("mss"), ("s1", "s2"))
    assert all("E" not in (item.changed or ()) for item in outcomes(index_of(columns), method, {}, "en"))
