"""Who is near a finding in the review, what must not be seen of it, and what a choice can take over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sozialplanung.plugin.core.reviewing.around import FAR, MOST, Around, point_of
from sozialplanung.plugin.core.reviewing.batch import accept_all
from sozialplanung.plugin.core.reviewing.choices import choice_in_words, takeable, usually_taken
from sozialplanung.plugin.core.reviewing.entry import Candidate, Choice, Entry
from sozialplanung.plugin.core.reviewing.shield import Shield

HOUSE: dict[str, Any] = {"street": "Lindenweg", "house_number": "1", "postcode": "46045", "city": "Oberhausen"}
PAIR = Entry(
    "f1", "review", "changed", "i1", "p1", 0.6, 20.0, ("name", "street", "position"), note="Gleicher Träger.",
    register={"name": "Haus Ulme", **HOUSE}, poi={"name": "Haus Ulme e. V.", **HOUSE, "house_number": "2"},
    poi_point=(20.0, 0.0),
)  # fmt: skip


def institution(key: str, place: float | None = 0.0, **values: Any) -> dict[str, Any]:
    return {"institution_id": key, "name": key, "x": place, "y": 0.0, "location_kind": "site", **values}


def record(key: str, **values: Any) -> Entry:
    return Entry(f"f-{key}", "only_poi", poi_id=key, poi={"name": key, **HOUSE}, **values)


def test_neighbours_are_the_nearest_within_a_kilometre() -> None:
    rows = [institution(f"i{number}", number * 10.0) for number in range(MOST + 5)]
    rows += [institution("far", -FAR - 1), institution("edge", -FAR), institution("nowhere", None)]
    listed = [record("p9", poi_point=(1.0, 0.0)), record("p8")]
    found = Around(rows, listed).neighbours((0.0, 0.0), ("i0", ""))
    assert [one.key for one in found][:3] == ["p9", "i1", "i2"]
    assert len(found) == MOST
    assert found[0].listed
    few = Around(rows[-3:], []).neighbours((0.0, 0.0), ("", ""))
    assert [one.key for one in few] == ["edge"]


def test_those_in_one_house_are_named_whatever_the_spelling() -> None:
    rows = [institution("i1", **HOUSE), institution("Kita", **(HOUSE | {"street": "LINDENWEG"})),
            institution("Hort", **(HOUSE | {"house_number": "3"}))]  # fmt: skip
    assert Around(rows, [PAIR, record("Verein")]).in_the_house(PAIR) == ["Kita", "Verein"]
    assert Around(rows, []).in_the_house(Entry("f2", "only_poi", poi_id="p2", poi={"name": "x"})) == []


def test_a_protected_institution_is_near_nobody() -> None:
    row = institution("Ulme", **HOUSE, location_kind="protected")
    around = Around([row], [])
    assert around.neighbours((0.0, 0.0), ("", "")) == []
    assert around.in_the_house(PAIR) == []
    assert point_of(row) is None


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (institution("i1", location_kind="protected"), PAIR),
        (institution("i1"), replace(PAIR, poi={**PAIR.poi, "name": "Frauenhaus Ulme"})),
        (institution("i1"), replace(PAIR, poi={**PAIR.poi, "kind": "Schutzwohnung"})),
    ],
)
def test_nothing_of_a_protected_place_is_shown(row: dict[str, Any], found: Entry) -> None:
    chosen = replace(found, institution_id="i9", as_found=found)
    for entry in (found, chosen):
        shown = Shield([row], [entry]).of(entry)
        assert not {"street", "house_number", "postcode"} & {*shown.register, *shown.poi}
        assert (shown.distance, shown.poi_point) == (None, None)
        assert shown.changed == ("name",)
        assert shown.note == "Gleicher Träger. Protected: the place is not shown."
        assert shown.register["name"] == "Haus Ulme"
    assert takeable(Shield([row], [found]).of(found)).keys() <= {"name", "kind"}


def test_candidates_do_not_tell_where_a_protected_one_is() -> None:
    shield = Shield([institution("i1", location_kind="protected")], [PAIR, record("p2")])
    candidates = [Candidate("p1", "Haus Ulme", "Lindenweg 2", 0.3, 40.0, (1.0, 1.0)),
                  Candidate("p2", "p2", "Lindenweg 1", 0.2, 30.0)]  # fmt: skip
    other = Entry("f7", "only_register", institution_id="i7")
    hidden, open_one = shield.candidates(other, candidates)
    assert (hidden.address, hidden.distance, hidden.point, hidden.name) == ("", None, None, "Haus Ulme")
    assert open_one == candidates[1]
    assert all(one.address == "" and one.distance is None for one in shield.candidates(PAIR, candidates))


def test_what_is_not_protected_is_shown_as_it_is() -> None:
    assert Shield([institution("i1")], [PAIR]).of(PAIR) is PAIR


def test_fields_are_offered_where_the_list_has_another_value() -> None:
    entry = replace(PAIR, poi={**PAIR.poi, "phone": "0208 1", "position_quality": "list"})
    assert takeable(entry) == {
        "name": "Name: Haus Ulme e. V.", "house_number": "House number: 2", "phone": "Phone: 0208 1",
        "position": "Position: 20 m",
    }  # fmt: skip
    assert usually_taken(entry) == frozenset({"name", "position"})
    new = record("p3")
    assert "name" not in takeable(new)
    assert usually_taken(new) is None


def test_a_decision_is_told_with_all_that_was_said() -> None:
    choice = Choice("merged", "laut Schulamt", "2026-07-31", "i2")
    assert choice_in_words(choice, {"i2": "Schule am Park"}.__getitem__).endswith(
        " · Schule am Park · 2026-07-31 · laut Schulamt"
    )
    assert "only Name" in choice_in_words(Choice("same", take=frozenset({"name"})), str)


def test_accepting_all_takes_up_what_is_new_and_leaves_the_rest() -> None:
    gone, outside = Entry("f2", "only_register", institution_id="i2"), record("p5")
    outside = replace(outside, finding_id="f5", verdict="not_in_scope")
    batch = accept_all([PAIR, gone, record("p3"), outside, replace(PAIR, finding_id="f6", choice=Choice("different"))])
    assert {key: choice.kind for key, choice in batch.choices.items()} == {"f1": "same", "f-p3": "new"}
    no_pair = "Makes no sense for an institution without a record of the list"
    assert batch.left_out == {"Decided already": 1, no_pair: 1, "Not in scope": 1}
