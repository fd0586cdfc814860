"""What applying decisions does, kind by kind; that it does it once; and what it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sozialplanung.plugin.core.applying.decided import read_findings
from sozialplanung.plugin.core.applying.precedence import BY_HAND, Origin
from sozialplanung.plugin.core.applying.summary import not_applied

from .applying import LINDE, applied, finding, institution, lines, planned, register, written

POI = {
    "name": "Lindenschule", "category": "Grundschule", "street": "Lindenweg", "house_number": "3", "postcode": "46045",
    "city": "Oberhausen", "phone": "0208 22", "x": 100.0, "y": 200.0,
}  # fmt: skip
NEW = {"poi_id": "p9", "name": "Ahornschule", "category": "Schule", "x": 5.0, "y": 6.0, "places": "200"}
SCHOOL, OTHER = institution(), institution(institution_id="i2", name="Eichenschule", phone="0208 9")
PLACES = {"places": "120", "provider": "Stadt Oberhausen"}


def test_a_match_is_taken_over_linked_and_confirmed() -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, POI | PLACES)])
    updates = lines(result, "update")
    assert {name: (line.old_value, line.new_value) for name, line in updates.items()} == {
        "phone": ("0208 1", "0208 22"), "places": (None, "120"), "provider": (None, "Stadt Oberhausen"),
        "confirmed_on": (None, "2026-02-01"), "confirmed_by": (None, "Schulamt"),
    }  # fmt: skip
    assert updates["phone"].licence == "dl-de/by-2-0"
    provider = written(result, "providers")[0]
    assert provider["name"] == "Stadt Oberhausen"
    assert written(result, "institutions")[0] == {
        "record_id": "i1", "phone": "0208 22", "places": 120, "provider_id": provider["provider_id"],
    }  # fmt: skip
    assert {row["field"]: (row["source"], row["licence"]) for row in written(result, "value_sources")} == dict.fromkeys(
        ("phone", "places", "provider_id"), ("Schulamt", "dl-de/by-2-0")
    )
    assert written(result, "links") == [
        {"institution_id": "i1", "source": "Schulamt", "poi_id": "p1", "key_kind": "stable", "since": "2026-02-01"}
    ]
    assert (result.number("update"), result.number("decision"), result.number("link")) == (1, 0, 1)
    assert result.per_field()["Phone"] == 1


def test_what_nobody_decided_and_no_switch_accepts_stays_open() -> None:
    rows = [finding(SCHOOL, POI), finding(None, NEW), finding(OTHER, None)]
    result = planned(register(SCHOOL, OTHER), rows, accept_matches=False)
    assert not result.changes
    assert not result.writes
    assert sum(result.notes.values()) == 3


def test_empty_values_erase_nothing_and_spelling_is_no_change() -> None:
    poi = {"name": "LINDENSCHULE", "phone": ""}
    result = planned(register(SCHOOL), [finding(SCHOOL, poi, changed_fields="")])
    assert set(lines(result, "update")) == {"confirmed_on", "confirmed_by"}
    assert result.number("update") == 0
    assert sorted(result.notes.values()) == [1, 7]  # the name; category, address, phone, position


def test_a_value_set_by_hand_is_kept_with_a_hint_unless_it_is_chosen() -> None:
    present = register(SCHOOL, origins={"i1": {"phone": Origin(BY_HAND, "2025-01-01", "AB")}})
    kept = planned(present, [finding(SCHOOL, POI)])
    assert "newer source" in lines(kept, "kept")["phone"].reason
    assert not written(kept, "value_sources")
    chosen = planned(present, [finding(SCHOOL, POI, take="phone, email")])
    assert lines(chosen, "update")["phone"].new_value == "0208 22"


def test_fields_are_chosen_for_all_or_for_one_finding() -> None:
    poi = POI | {"name": "Schule an den Linden"}
    one = planned(register(SCHOOL), [finding(SCHOOL, poi)], fields=frozenset({"name"}))
    assert set(lines(one, "update")) - {"confirmed_on", "confirmed_by"} == {"name"}
    assert set(lines(one, "kept")) == {"phone"}
    none = planned(register(SCHOOL), [finding(SCHOOL, poi, take="none")])
    assert set(lines(none, "kept")) == {"phone", "name"}


def test_a_position_comes_with_its_quality_and_never_for_a_worse_one() -> None:
    moved = POI | {"x": 900.0, "y": 900.0, "position_quality": "house_number"}
    better = planned(register(SCHOOL), [finding(SCHOOL, moved)])
    assert written(better, "institutions")[0].items() >= {
        ("x", 900.0), ("y", 900.0), ("position_quality", "house_number"),
    }  # fmt: skip
    assert lines(better, "update")["position"].new_value == "900 900"
    worse = planned(register(SCHOOL), [finding(SCHOOL, moved | {"position_quality": "street"})])
    assert "more exact" in lines(worse, "kept")["position"].reason
    by_hand = institution(position_quality="by_hand")
    assert "by hand" in lines(planned(register(by_hand), [finding(by_hand, moved)]), "kept")["position"].reason


def test_a_new_address_without_a_point_is_pointed_out() -> None:
    poi = {name: value for name, value in POI.items() if name not in "xy"} | {"street": "Am Markt"}
    assert "check the position" in lines(planned(register(SCHOOL), [finding(SCHOOL, poi)]), "kept")["position"].reason


def test_categories_come_as_the_citys_keys() -> None:
    both = finding(SCHOOL, POI | {"category": "Kita; Schule"}, changed_fields="category")
    result = planned(register(SCHOOL), [both])
    assert lines(result, "update")["further_categories"].new_value == '{"childcare"}'
    assert "category" not in lines(result, "update")
    strange = finding(SCHOOL, POI | {"category": "Zoo"}, changed_fields="category")
    assert lines(planned(register(SCHOOL), [strange]), "kept")["category"].new_value == "Zoo"


def test_values_that_a_field_cannot_hold_are_listed() -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, POI | {"places": "about 20"})])
    assert lines(result, "kept")["places"].new_value == "about 20"


def test_a_new_record_is_taken_up_internally() -> None:
    result = planned(register(SCHOOL), [finding(None, NEW)], take_new=True)
    row = written(result, "institutions")[0]
    assert row.items() >= {
        ("name", "Ahornschule"), ("category", "school"), ("release", "internal"), ("location_kind", "site"),
        ("x", 5.0), ("y", 6.0), ("position_quality", "list"), ("places", 200), ("confirmed_by", "Schulamt"),
    }  # fmt: skip
    assert written(result, "links")[0]["institution_id"] == row["institution_id"]
    assert json.loads(written(result, "source_rows")[0]["content"])["position"] == "5 6"
    assert row["kind"] == "Schule"  # the list's own word stays
    sources = {item["field"] for item in written(result, "value_sources")}
    assert sources == {"name", "category", "kind", "position", "places"}
    assert result.number("insert") == 1
    again = planned(register(SCHOOL), [finding(None, NEW)], take_new=True)
    assert again == result  # the dry run tells the ids


def test_a_list_of_one_category_need_not_name_it() -> None:
    nameless = finding(None, NEW | {"category": None})
    result = planned(register(), [nameless], take_new=True, source_list={"scope": {"categories": ["childcare"]}})
    assert written(result, "institutions")[0]["category"] == "childcare"
    assert written(planned(register(), [nameless], take_new=True), "institutions")[0]["category"] == "other"


@pytest.mark.parametrize("poi", [NEW | {"name": "Frauenhaus"}, NEW | {"location_kind": "protected"}])
def test_protected_records_come_without_their_place(poi: dict[str, Any]) -> None:
    poi = poi | {"street": "Geheimweg", "house_number": "7"}
    result = planned(register(), [finding(None, poi, decision="new")])
    row = written(result, "institutions")[0]
    assert row["location_kind"] == "protected"
    assert not {"street", "house_number", "x", "y", "position_quality"} & set(row)
    assert "Geheimweg" not in str(result)


def test_nothing_of_the_place_of_a_protected_institution_is_taken_over() -> None:
    shelter = institution(location_kind="protected", street=None, house_number=None, x=None, y=None)
    poi = POI | {"street": "Geheimweg", "x": 1.25, "y": 2.5}
    result = planned(register(shelter), [finding(shelter, poi, take="street,position,phone")])
    assert set(lines(result, "update")) == {"phone", "confirmed_on", "confirmed_by"}
    assert lines(result, "kept")["street"].new_value is None
    assert "Geheimweg" not in str(result)
    assert "1.25" not in str(result)


def test_a_successor_closes_the_one_before() -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, NEW, decision="successor", due="2025-07-31", verdict="review")])
    new = written(result, "institutions")[1]
    assert written(result, "institutions")[0] == {"record_id": "i1", "valid_until": "2025-07-31"}
    assert (new["name"], new["valid_from"]) == ("Ahornschule", "2025-08-01")
    decision = written(result, "decisions")[0]
    assert (decision["institution_id"], decision["poi_id"], decision["other_id"]) == ("i1", "p9", new["institution_id"])
    assert (result.number("close"), result.number("insert"), result.number("decision")) == (1, 1, 1)
    one_sided = planned(register(SCHOOL), [finding(None, NEW, decision="successor", other_id="i1")])
    assert written(one_sided, "institutions")[0]["record_id"] == "i1"
    known = planned(register(SCHOOL, OTHER), [finding(SCHOOL, None, decision="successor", other_id="i2")])
    assert written(known, "institutions") == [{"record_id": "i1", "valid_until": "2026-02-01"}]


def test_institutions_merge_into_one_that_is_new_itself() -> None:
    rows = [
        finding(SCHOOL, NEW, decision="successor", verdict="review"),
        finding(OTHER, None, decision="merged", other_id="p9"),
    ]
    result = planned(register(SCHOOL, OTHER), rows)
    key = written(result, "links")[0]["institution_id"]
    assert {row["institution_id"]: row["other_id"] for row in written(result, "decisions")} == {"i1": key, "i2": key}
    assert result.number("close") == 2


def test_split_and_branch_take_up_the_record() -> None:
    for kind, part_of in (("split", None), ("branch", "i1")):
        result = planned(register(SCHOOL), [finding(SCHOOL, NEW, decision=kind, verdict="review")])
        row = written(result, "institutions")[0]
        assert (row["name"], row.get("part_of")) == ("Ahornschule", part_of)
        assert written(result, "decisions")[0]["institution_id"] == "i1"


def test_an_institution_becomes_a_branch_of_another() -> None:
    result = planned(register(SCHOOL, OTHER), [finding(SCHOOL, None, decision="branch", other_id="i2")])
    assert written(result, "institutions") == [{"record_id": "i1", "part_of": "i2"}]


def test_a_match_that_is_a_branch_office_stays_a_match() -> None:
    """A decision "branch" about the pair itself would keep the two apart from next year on."""
    result = planned(register(SCHOOL, OTHER), [finding(SCHOOL, POI, decision="branch", other_id="i2")])
    assert written(result, "links")[0]["institution_id"] == "i1"
    assert {"record_id": "i1", "part_of": "i2"} in written(result, "institutions")
    [decision] = written(result, "decisions")
    assert (decision["kind"], decision["institution_id"], decision.get("poi_id") or "") == ("branch", "i1", "")


def test_the_position_of_the_institution_is_none_of_the_record() -> None:
    """A finding whose record has no point shows the institution's."""
    without = {name: value for name, value in NEW.items() if name not in "xy"}
    result = planned(register(SCHOOL), [finding(SCHOOL, without, decision="split", verdict="review")])
    assert "x" not in written(result, "institutions")[0]


@pytest.mark.parametrize("kind", ["different", "source_wrong", "inquiry"])
def test_some_decisions_are_only_noted(kind: str) -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, POI, decision=kind, decision_note="gefragt", due="31.12.2026")])
    assert not written(result, "institutions")
    assert written(result, "decisions")[0].items() >= {
        ("kind", kind), ("institution_id", "i1"), ("poi_id", "p1"), ("reason", "gefragt"), ("due", "2026-12-31"),
    }  # fmt: skip
    assert all(written(result, "decisions")[0][name] for name in ("register_hash", "poi_hash"))


def test_closing_takes_the_date_that_was_given() -> None:
    result = planned(register(SCHOOL), [finding(SCHOOL, None, decision="closed", due="2025-12-31")])
    assert written(result, "institutions") == [{"record_id": "i1", "valid_until": "2025-12-31"}]
    without = planned(register(SCHOOL), [finding(SCHOOL, None, decision="closed", source_date=None)])
    assert written(without, "institutions")[0]["valid_until"] == "2026-03-01"


def test_missing_in_the_list_is_not_closed() -> None:
    assert not planned(register(SCHOOL), [finding(SCHOOL, None)]).writes


def test_different_ends_the_link_and_same_moves_it() -> None:
    link = {"link_id": "l1", "institution_id": "i2", "source": "Schulamt", "poi_id": "p1", "key_kind": "stable"}
    present = register(SCHOOL, OTHER, links=[link])
    result = planned(present, [finding(OTHER, POI, decision="different")])
    assert written(result, "links") == [{"record_id": "l1", "ended_on": "2026-02-01"}]
    moved = written(planned(present, [finding(SCHOOL, POI)]), "links")
    assert [row.get("record_id", row.get("institution_id")) for row in moved] == ["l1", "i1"]


EVERYTHING = [
    finding(SCHOOL, POI | PLACES, decision="same", decision_note="ja"),
    finding(OTHER, NEW | {"poi_id": "p2"}, decision="successor", verdict="review"),
    finding(None, NEW | {"poi_id": "p3"}),
    finding(None, NEW | {"poi_id": "p4", "name": "Buchenschule"}, decision="branch", other_id="i1"),
    finding(None, NEW | {"poi_id": "p5"}, decision="not_ours"),
]


def test_the_second_time_there_is_nothing_to_do() -> None:
    present = register(SCHOOL, OTHER, origins={"i1": {"phone": Origin(BY_HAND, "2025-01-01")}})
    first = planned(present, EVERYTHING, take_new=True)
    assert (first.number("insert"), first.number("conflict"), first.number("kept")) == (3, 0, 1)
    second = planned(applied(present, first), EVERYTHING, take_new=True)
    assert not second.writes
    assert second.number("kept") == 1
    assert second.number("conflict") == 0


def test_any_order_of_rows_makes_the_same_plan() -> None:
    present = register(SCHOOL, OTHER)
    assert planned(present, EVERYTHING, take_new=True) == planned(present, EVERYTHING[::-1], take_new=True)


def test_next_years_list_is_another_list() -> None:
    present = register(SCHOOL)
    first = planned(present, [finding(SCHOOL, POI)], source_list={"file_hash": "a", "source": "Schulamt"})
    after = applied(present, first)
    row = after.institutions["i1"]
    later = finding(row, POI | {"phone": "0208 33"}, source_date="2027-02-01")
    second = planned(after, [later], source_list={"file_hash": "b", "source": "Schulamt"})
    assert lines(second, "update")["phone"].new_value == "0208 33"
    assert written(second, "source_lists")[0]["file_hash"] == "b"
    assert not written(second, "links")


def test_what_an_earlier_decision_takes_over_leaves_it_in_force() -> None:
    pair = finding(SCHOOL, POI)
    known = {
        "kind": "same", "institution_id": "i1", "poi_id": "p1", "source": "Schulamt", "other_id": None, "due": None,
        "register_hash": pair["register_hash"], "poi_hash": pair["poi_hash"], "reason": "ja",
        "decided_on": "2025-03-01",
    }  # fmt: skip
    result = planned(register(SCHOOL, decisions=[known]), [pair])
    again = written(result, "decisions")[0]
    assert (again["kind"], again["reason"]) == ("same", "ja")
    assert again["register_hash"] != known["register_hash"]
    assert not written(planned(register(SCHOOL, decisions=[known | {"poi_hash": "0"}]), [pair]), "decisions")
    assert not written(planned(register(SCHOOL, decisions=[known]), [pair], fields=frozenset()), "decisions")


def test_a_list_without_a_file_is_known_by_its_records() -> None:
    present = register(SCHOOL)
    first = planned(present, [finding(SCHOOL, POI, source=None, source_date=None)])
    assert written(first, "source_lists")[0]["source"]
    after = applied(present, first)
    assert not planned(after, [finding(SCHOOL, POI, source=None, source_date=None)]).writes
    other = finding(after.institutions["i1"], POI | {"phone": "0208 5"}, source=None, source_date=None)
    assert written(planned(after, [other]), "source_lists")


def test_the_example_reads_as_the_reconciliation_writes() -> None:
    read = read_findings([finding(SCHOOL, POI)])[0]
    assert read.values["position"] == (100.0, 200.0)
    assert read.changed == {"phone", "category"}
    assert LINDE["name"] == read.values["name"]


def test_chosen_fields_bind_new_institutions_too() -> None:
    result = planned(register(), [finding(None, NEW)], take_new=True, fields=frozenset({"places"}))
    (row,) = written(result, "institutions")
    assert (row["name"], row["category"], row["places"]) == ("Ahornschule", "school", 200)
    assert not {"x", "y"} & set(row)  # the list's coordinates may be under a licence that the city does not want


@pytest.mark.parametrize("kind", ["successor", "split", "branch"])
def test_what_comes_from_a_protected_institution_is_protected_until_somebody_says_otherwise(kind: str) -> None:
    shelter = institution(location_kind="protected", street=None, house_number=None, x=None, y=None)
    poi = NEW | {"name": "Haus Zuversicht", "street": "Geheimweg", "house_number": "7"}
    row = finding(None, poi, decision=kind, other_id="i1")
    result = planned(register(shelter), [row])
    assert written(result, "institutions")[-1]["location_kind"] == "protected"
    assert "Geheimweg" not in str(result)
    said = planned(register(shelter), [row | {"take": "location_kind,street"}])
    assert written(said, "institutions")[-1]["street"] == "Geheimweg"


def test_what_was_erased_is_not_stored_with_the_list_again() -> None:
    origins = {"i1": {"contact_person": Origin(date="2026-01-01", erased=True)}}
    result = planned(register(SCHOOL, origins=origins), [finding(SCHOOL, POI | {"contact_person": "Petra Muster"})])
    assert "Petra" not in str(result)
    assert any("Contact person erased, and not brought back (1)" in line for line in not_applied(result))
