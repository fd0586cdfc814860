"""Verdict, change and notes of small lists whose truth is plain."""

from __future__ import annotations

import json
import math

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import Known, Options, reconcile

from .matching_lists import MARKT, NORD, institutions, is_complete, pairs

SUN = ("Kita Sonne", "Kita", *MARKT, "0208 123456", 0, 0)
MOON_ELSEWHERE = ("Kita Mond", "Kita", *NORD, "0208 999999", 900, 0)


def only(result: pd.DataFrame) -> pd.Series:
    (row,) = (row for _, row in result.iterrows())
    return row


def test_the_same_in_other_spelling_is_unchanged() -> None:
    one = (
        "Städt. Kath. Grundschule St. Michael",
        "Grundschule",
        "Marktstr.",
        "12-14",
        "46045",
        "Oberhausen",
        "0208/1234-5",
        0,
        0,
    )
    other = (
        "Städtische Katholische Grundschule Sankt Michael",
        "Schule",
        "Marktstraße",
        "12 - 14",
        "46045",
        "Oberhausen",
        "+49 208 12345",
        3,
        4,
    )
    row = only(reconcile(institutions("R", one), institutions("P", other)))
    assert (row["verdict"], row["change"], row["changed_fields"], row["distance"]) == ("match", "unchanged", "", 5.0)


@pytest.mark.parametrize(
    ("other", "change", "fields"),
    [
        (("Kita Regenbogen", "Kita", *MARKT, "0208 123456", 0, 0), "renamed", "name"),
        (("Kita Sonne", "Kita", *NORD, "0208 123456", 900, 0), "moved", "street,house_number,postcode,position"),
        (("Kita Sonne", "Kita", *MARKT, "0208 777777", 0, 0), "changed", "phone"),
        (("Kita Sonne", "Kita", "", "", "", "", "0208 123456", 240, 0), "unchanged", ""),
        (("Kita Sonne", "Kita", "", "", "", "", "0208 123456", 290, 0), "moved", "position"),
    ],
)
def test_changes(other: tuple[object, ...], change: str, fields: str) -> None:
    row = only(reconcile(institutions("R", SUN), institutions("P", other)))
    assert (row["verdict"], row["change"], row["changed_fields"]) == ("match", change, fields)


def test_why_adds_up_to_the_probability() -> None:
    row = only(reconcile(institutions("R", SUN), institutions("P", ("Kita Sonnen", *SUN[1:6], "", 40, 0))))
    why = json.loads(row["why"])
    assert "phone" not in why
    assert sum(why.values()) == pytest.approx(math.log(row["probability"] / (1 - row["probability"])), abs=0.05)


def test_numbers_tell_institutions_apart_though_others_are_closer() -> None:
    register = institutions("R", ("Kita 12", "Kita", *MARKT, "", 0, 0), ("Kita 13", "Kita", *NORD, "", 900, 0))
    poi = institutions("P", ("Kita 13", "Kita", *MARKT, "", 5, 0), ("Kita 12", "Kita", *NORD, "", 905, 0))
    assert pairs(reconcile(register, poi)) == {"R0": "P1", "R1": "P0"}


def test_at_one_address_the_kind_decides() -> None:
    register = institutions(
        "R",
        ("Seniorenzentrum St. Josef", "Pflege", *MARKT, "0208 4711", 0, 0),
        ("Tagespflege St. Josef", "Pflege", *MARKT, "0208 4711", 0, 0),
    )
    result = reconcile(register, institutions("P", ("Caritas Tagespflege Sankt Josef", "", *MARKT, "", 10, 0)))
    assert pairs(result) == {"R1": "P0"}
    assert result.set_index("institution_id").loc["R0", "verdict"] == "only_register"


def test_one_sided_findings_and_scope() -> None:
    register = institutions("R", SUN, ("TuS Nord", "Sportverein", *NORD, "", 5000, 0)).assign(in_scope=[True, False])
    poi = institutions("P", ("Grundschule West", "Schule", "Westweg", "1", "46047", "Oberhausen", "", 9000, 9000))
    result = reconcile(register, poi)
    assert result["verdict"].tolist() == ["only_register", "not_in_scope", "only_poi"]
    assert result["change"].tolist() == ["missing", "", "new"]
    assert result["probability"].isna().all()
    partial = reconcile(register, poi, options=Options(complete=False))
    assert partial["verdict"].tolist() == ["not_in_scope", "not_in_scope", "only_poi"]
    assert is_complete(partial, register, poi)


def test_out_of_scope_a_record_is_matched_or_nothing() -> None:
    register = institutions("R", SUN).assign(in_scope=False)
    assert pairs(reconcile(register, institutions("P", SUN)), "match") == {"R0": "P0"}
    doubtful = institutions("P", ("Hort Nord", "Kita", *MARKT, "0208 777777", 60, 0))
    strict = Options(accept=0.999999, review=0.000001)
    assert pairs(reconcile(register, doubtful, options=strict)) == {}
    assert pairs(reconcile(register.drop(columns="in_scope"), doubtful, options=strict), "review") == {"R0": "P0"}


def test_decisions_come_before_any_score() -> None:
    register, poi = institutions("R", SUN), institutions("P", MOON_ELSEWHERE)
    assert pairs(reconcile(register, poi)) == {}
    row = only(reconcile(register, poi, Known(same={("R0", "P0")})))
    assert (row["verdict"], row["probability"], json.loads(row["why"])) == ("match", 1.0, {"decided": "same"})
    twins = institutions("P", SUN)
    assert pairs(reconcile(register, twins, Known(different={("R0", "P0")}, links={("R0", "P0")}))) == {}


def test_a_stable_key_with_another_name_and_address_is_doubted() -> None:
    register, known = institutions("R", SUN), Known(links={("R0", "P0"), ("gone", "P0")})
    doubted = only(reconcile(register, institutions("P", MOON_ELSEWHERE), known))
    assert doubted["verdict"] == "review"
    assert "key" in doubted["note"]
    moved = only(reconcile(register, institutions("P", (*SUN[:2], *MOON_ELSEWHERE[2:])), known))
    assert (moved["verdict"], moved["probability"], moved["change"]) == ("match", 1.0, "moved")


def test_a_linked_record_is_free_for_nobody_else() -> None:
    poi = institutions("P", SUN, ("Kita Sonne", "Kita", *NORD, "", 900, 0))
    result = reconcile(institutions("R", SUN), poi, Known(links={("R0", "P1")}))
    assert pairs(result) == {"R0": "P1"}
    assert result["verdict"].tolist() == ["match", "only_poi"]


def test_notes_name_neighbours_second_best_and_successors() -> None:
    register = institutions("R", SUN, ("Familienzentrum Sonne", "Familienzentrum", *MARKT, "0208 123456", 0, 0))
    notes = reconcile(register, institutions("P", SUN)).set_index("institution_id")["note"]
    assert "Same address in the register: “Familienzentrum Sonne” (R1)." in notes["R0"]
    assert "P0" in notes["R1"]
    school = institutions("R", ("Hauptschule Markt", "Hauptschule", *MARKT, "0208 4711", 0, 0))
    other = institutions("P", ("Diakonie Pflegedienst", "Pflegedienst", *MARKT, "0208 9911", 5, 0))
    result = reconcile(school, other)
    assert pairs(result) == {}
    assert result["note"].str.contains("successor").all()


def test_progress_rises_and_may_stop_the_work() -> None:
    told: list[float] = []
    reconcile(institutions("R", SUN), institutions("P", SUN), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        reconcile(institutions("R", SUN), institutions("P", SUN), progress=stop)
