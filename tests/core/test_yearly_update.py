"""The real yearly update of Oberhausen's schools, 2021 to 2024/25: only what really changed is left to people."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import Known, Options, reconcile

DATA = Path(__file__).resolve().parents[1] / "data" / "nrw_schools"
SCHULAMT, FROSCHENTEICH, BUSCHHAUSEN = "R00440", "R00897", "R01364"
OSTERFELDER_HEIDE, NIEDERRHEIN_KOLLEG, KNAPPENSTRASSE = "R00668", "R00487", "P01009"


def read(name: str) -> pd.DataFrame:
    table = pd.read_csv(DATA / name, dtype=str, keep_default_na=False, index_col=0).astype(object)
    return table.assign(x=pd.to_numeric(table["x"]), y=pd.to_numeric(table["y"]))


@cache
def lists() -> tuple[pd.DataFrame, pd.DataFrame, set[tuple[str, str]]]:
    """Register with its scope (schools, no authorities), list, and true pairs of the whole region."""
    register = read("schools_register.csv")
    truth = pd.read_csv(DATA / "schools_truth.csv", dtype=str)
    pairs = set(zip(truth["institution_id"], truth["poi_id"], strict=True))
    return register.assign(in_scope=register["category"] != "Schulamt"), read("schools_poi.csv"), pairs


@cache
def oberhausen() -> pd.DataFrame:
    """The findings of Oberhausen's two lists."""
    register, poi, _ = lists()
    return reconcile(register[register["city"] == "Oberhausen"], poi[poi["city"] == "Oberhausen"])


def pairs(findings: pd.DataFrame, *verdicts: str) -> set[tuple[str, str]]:
    rows = findings[findings["verdict"].isin(verdicts)]
    return set(zip(rows["institution_id"], rows["poi_id"], strict=True))


def finding(institution: str) -> pd.Series:
    found = oberhausen()
    rows = found[found["institution_id"] == institution]
    assert len(rows) == 1
    return rows.iloc[0]


def test_every_true_pair_is_a_match_and_no_other() -> None:
    register, _, truth = lists()
    here = {pair for pair in truth if register.at[pair[0], "city"] == "Oberhausen"}
    assert len(here) == 47
    assert pairs(oberhausen(), "match") == here


def test_nothing_is_left_to_look_at() -> None:
    assert pairs(oberhausen(), "review") == set()


def test_the_authority_is_out_of_the_lists_scope() -> None:
    assert finding(SCHULAMT)["verdict"] == "not_in_scope"
    assert finding(SCHULAMT)["change"] == ""


def test_what_is_unchanged_needs_nobody() -> None:
    found = oberhausen()
    touched = set(found.loc[~found["change"].isin(["unchanged", ""]), "institution_id"]) - {""}
    assert touched == {FROSCHENTEICH, BUSCHHAUSEN, OSTERFELDER_HEIDE, NIEDERRHEIN_KOLLEG}
    assert (found["change"] == "unchanged").sum() == 45


def test_the_real_changes_are_told_as_what_they_are() -> None:
    """A school moved, one has another phone, one is gone; one is gone and a new one is in its house."""
    moved, phone = finding(FROSCHENTEICH), finding(BUSCHHAUSEN)
    assert moved["change"] == "moved"
    assert {"street", "house_number"} <= set(moved["changed_fields"].split(","))
    assert (phone["change"], phone["changed_fields"]) == ("changed", "phone")
    assert (finding(OSTERFELDER_HEIDE)["verdict"], finding(OSTERFELDER_HEIDE)["change"]) == ("only_register", "missing")


def test_the_new_school_and_the_closed_one_in_its_house_point_to_each_other() -> None:
    """Whether it is a successor is for people to say."""
    found = oberhausen()
    new, closed = found[found["poi_id"] == KNAPPENSTRASSE].iloc[0], finding(NIEDERRHEIN_KOLLEG)
    assert (new["verdict"], closed["verdict"]) == ("only_poi", "only_register")
    assert NIEDERRHEIN_KOLLEG in new["note"]
    assert KNAPPENSTRASSE in closed["note"]


def test_an_incomplete_list_makes_nothing_missing() -> None:
    register, poi, _ = lists()
    here = register[register["city"] == "Oberhausen"], poi[poi["city"] == "Oberhausen"]
    found = reconcile(*here, options=Options(complete=False))
    assert not found["verdict"].isin(["only_register"]).any()
    assert not (found["change"] == "missing").any()


def test_next_year_the_links_of_this_year_leave_the_same_nothing_to_do() -> None:
    """With keys that are kept, and the same lists again, each pair is there by its link."""
    register, poi, truth = lists()
    here = register[register["city"] == "Oberhausen"], poi[poi["city"] == "Oberhausen"]
    found = reconcile(*here, known=Known(links=sorted(truth)))
    assert pairs(found, "match") == pairs(oberhausen(), "match")
    assert (found.loc[found["verdict"] == "match", "probability"] == 1).all()


@pytest.fixture(scope="module")
def region() -> pd.DataFrame:
    register, poi, _ = lists()
    return reconcile(register, poi)


def test_in_the_whole_region_a_match_is_right(region: pd.DataFrame) -> None:
    _, _, truth = lists()
    match, given = pairs(region, "match"), pairs(region, "match", "review")
    assert len(match & truth) >= 0.999 * len(match)
    assert len(match & truth) >= 0.97 * len(truth)
    assert 2 * len(given & truth) / (len(given) + len(truth)) > 0.9968
    register, _, _ = lists()
    assert (region["verdict"] == "review").sum() <= 0.03 * len(register)


def test_in_the_whole_region_no_authority_is_missing(region: pd.DataFrame) -> None:
    register, _, _ = lists()
    verdicts = region.set_index("institution_id")["verdict"]
    authorities = register.index[register["category"] == "Schulamt"]
    assert len(authorities) == 17
    assert set(verdicts[authorities]) == {"not_in_scope"}


def test_every_record_of_both_lists_stands_in_a_finding(region: pd.DataFrame) -> None:
    register, poi, _ = lists()
    assert set(region["institution_id"]) - {""} == set(register.index)
    assert set(region["poi_id"]) - {""} == set(poi.index)
    for column in ("institution_id", "poi_id"):
        taken = region.loc[region["verdict"].isin(["match", "review"]), column]
        assert taken.is_unique
