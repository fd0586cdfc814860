"""The bars that the shipped weights must clear on published lists. Without these towns in learning: tests/learning."""

from __future__ import annotations

import time

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import reconcile

from .matching_lists import DATA, is_complete, pairs, table


@pytest.fixture(scope="module")
def register() -> pd.DataFrame:
    return table("nrw_schools/schools_register.csv", "institution_id")


def truth(name: str) -> set[tuple[str, str]]:
    read = pd.read_csv(DATA / "nrw_schools" / f"{name}_truth.csv", dtype=str)
    return set(zip(read["institution_id"], read["poi_id"], strict=True))


@pytest.mark.parametrize(
    ("name", "bars"), [("schools", (0.997, 0.999, 0.97, 0.03)), ("osmnames", (0.985, 0.99, 0.85, 0.07))]
)
def test_real_lists(register: pd.DataFrame, name: str, bars: tuple[float, float, float, float]) -> None:
    f1, right, held, review = bars
    poi, true = table(f"nrw_schools/{name}_poi.csv", "poi_id"), truth(name)
    started = time.perf_counter()
    result = reconcile(register, poi)
    assert time.perf_counter() - started < 2
    assert is_complete(result, register, poi)
    found, matched = set(pairs(result).items()), set(pairs(result, "match").items())
    assert 2 * len(found & true) / (len(found) + len(true)) > f1
    assert len(matched & true) / len(matched) >= right
    assert len(matched & true) / len(true) >= held
    assert (result["verdict"] == "review").sum() <= review * len(register)


def test_the_update_of_oberhausen(register: pd.DataFrame) -> None:
    poi = table("nrw_schools/schools_poi.csv", "poi_id")
    own, other = register[register["city"] == "Oberhausen"], poi[poi["city"] == "Oberhausen"]
    own = own.assign(in_scope=own["category"] != "Schulamt")
    result = reconcile(own, other)
    true = {pair for pair in truth("schools") if pair[0] in own.index and pair[1] in other.index}
    assert set(pairs(result).items()) == true
    office = result[result["institution_id"].isin(own.index[~own["in_scope"]])]
    assert office["verdict"].tolist() == ["not_in_scope"]


def test_nobody_in_berlin_matches_a_stranger() -> None:
    berlin = table("berlin_institutions.csv", "institution_id")
    copy = berlin.sample(frac=1, random_state=1).rename(index=lambda key: f"copy {key}")
    result = reconcile(berlin, copy)
    assert all(other == f"copy {own}" for own, other in pairs(result).items())
    assert (result["verdict"] == "match").mean() > 0.999
    assert set(result["change"]) == {"unchanged"}


def test_without_names_nothing_is_certain(register: pd.DataFrame) -> None:
    poi = table("nrw_schools/schools_poi.csv", "poi_id")
    result = reconcile(register[["street", "house_number", "postcode", "city"]], poi)
    assert is_complete(result, register, poi)
    assert pairs(result, "match") == {}
    found = set(pairs(result).items())
    assert len(found & truth("schools")) / len(found) > 0.9
