"""A review: every decision is on the disk at once, and another candidate leaves nobody behind."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer
from sozialplanung.plugin.apply_order import Wishes
from sozialplanung.plugin.apply_review import prepared
from sozialplanung.plugin.core.applying.planned import Plan
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.fields import COMPARED
from sozialplanung.plugin.core.reviewing.batch import accept_all
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.core.reviewing.reasons import reasons
from sozialplanung.plugin.reviews.layer import findings_layer
from sozialplanung.plugin.reviews.review import (
    Review,
    changed_meanwhile,
    check_folder,
    create_review,
    folder_of,
    open_review,
    remove,
    reviews_of,
)
from sozialplanung.plugin.store.address import GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.apply import apply, plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature

from . import helpers
from .institutions import poi
from .registers import found, layer_of, made, order, register_layer, school, table
from .reviewing import candidates, saved

A, B, C = school(1, name="Schule am Park"), school(2, name="Parkschule"), school(3, name="Schule Nord")
X = {"poi_id": "X", "name": "Park-Schule", "category": "Schule", "street": "Lindenweg", "house_number": "1",
     "phone": "0208 111"}  # fmt: skip
Y = {"poi_id": "Y", "name": "Schule im Park", "category": "Schule", "street": "Lindenweg", "house_number": "2",
     "phone": "0208 222", "x": 350007.0, "y": 5700001.0}  # fmt: skip
Z = {"poi_id": "Z", "name": "Waldschule", "category": "Schule", "street": "Waldweg", "house_number": "9",
     "phone": "0208 999", "x": 350100.0, "y": 5700100.0}  # fmt: skip


def seen(institution: Mapping[str, Any] | None, record: Mapping[str, Any] | None, **more: Any) -> dict[str, Any]:
    """A finding with what the reconciliation saw of the institution."""
    own = {f"register_{name}": (institution or {}).get(name) for name in COMPARED}
    return found(institution, record, **own, **more)


ROWS = (
    seen(A, X, finding_id="a", verdict="review", probability=0.6, why='{"name": 1.5, "prior": -2.5}'),
    seen(B, Y, finding_id="b", verdict="match", probability=0.97, distance=5.0, why='{"decided": "same"}'),
    seen(C, None, finding_id="c"),
    seen(None, Z, finding_id="d"),
)
CANDIDATES = (
    ("i1", "Y", 0.4, "changed", 6.1, "name,phone", '{"name": 2.0, "prior": -2.5}'),
    ("i1", "Z", 0.1, "changed", 140.0, "name,street,phone", '{"prior": -2.5}'),
    ("i2", "X", 0.3, "changed", None, "name,phone", '{"prior": -2.5}'),
    ("i3", "Z", 0.2, "changed", 139.0, "name,phone", '{"prior": -2.5}'),
    ("i3", "X", 0.15, "changed", None, "name,phone", '{"prior": -2.5}'),
)


def findings_file(folder: Path, rows: Sequence[Mapping[str, Any]] = ROWS) -> Path:
    return saved(layer_of(*rows), folder / "findings.gpkg")


@pytest.fixture
def review(tmp_path: Path) -> Review:
    record = {"source": "Schulamt", "source_date": "2026-02-01"}
    return create_review(tmp_path / "abgleich", findings_file(tmp_path), candidates(tmp_path, CANDIDATES), record)


def sides(review: Review) -> dict[str, tuple[str, str]]:
    return {entry.finding_id: entry.pair for entry in review.entries}


def test_entries_say_what_the_reconciliation_found(review: Review) -> None:
    a, b, c, d = review.entries
    assert [entry.pair for entry in review.entries] == [("i1", "X"), ("i2", "Y"), ("i3", ""), ("", "Z")]
    assert (a.poi["name"], a.poi["phone"], a.probability, a.why["name"]) == ("Park-Schule", "0208 111", 0.6, 1.5)
    assert a.poi_point is None  # it shows the institution's
    assert b.poi_point == (350007.0, 5700001.0)
    assert b.why == {"same": 0.0}
    assert (c.name, d.name) == ("Schule Nord", "Waldschule")
    assert review.crs == "EPSG:25832"


def test_a_decision_is_there_when_the_review_is_opened_again(review: Review) -> None:
    choice = Choice("inquiry", "bitte anrufen\nvormittags", "2026-05-01")
    taken = Choice("same", take=frozenset({"phone", "name"}))
    review.position = "c"
    review.decide({"c": choice})
    review.decide({"a": taken, "b": Choice("same", take=frozenset())})
    again = open_review(review.path)
    assert again.position == "c"
    assert [entry.choice for entry in again.entries] == [taken, Choice("same", take=frozenset()), choice, None]
    assert again.entries == review.entries


def test_undo_takes_back_one_move_whatever_its_size(review: Review) -> None:
    review.decide({"c": Choice("closed")})
    review.decide({"a": Choice("same"), "b": Choice("same")})
    review.decide({"a": Choice("different")})
    assert review.undo() == ["a"]
    assert review.entry("a").choice == Choice("same")
    assert set(review.undo()) == {"a", "b"}
    assert [entry.finding_id for entry in review.entries if entry.choice] == ["c"]
    assert review.undo() == ["c"]
    assert review.undo() == []
    assert not any(entry.choice for entry in open_review(review.path).entries)


def test_the_same_decision_once_more_is_no_move(review: Review) -> None:
    """A key that is held down: undo takes the decision back, not one of its repetitions."""
    review.decide({"c": Choice("closed")})
    review.decide({"a": Choice("same")})
    review.decide({"a": Choice("same")})
    review.decide({"a": Choice("same"), "b": Choice("same")})
    assert review.undo() == ["b"]
    assert review.undo() == ["a"]
    assert [entry.finding_id for entry in review.entries if entry.choice] == ["c"]


def test_an_answer_can_be_withdrawn_without_undoing_others(review: Review) -> None:
    review.decide({"a": Choice("different")})
    review.decide({"c": Choice("closed")})
    review.decide({"a": Choice("")})
    assert review.entry("a").choice is None
    assert reviews_of_folder(review)[0].decided == 1
    assert review.findings()[0].decision == ""


def reviews_of_folder(review: Review) -> list[Any]:
    """As if the folder were that of a register."""
    register = review.path.parent.with_name("bestand.gpkg")
    shutil.copytree(review.path.parent, folder_of(GeoPackageAddress(register)))
    return reviews_of(GeoPackageAddress(register))


def test_the_findings_table_stays_as_it_was(review: Review, tmp_path: Path) -> None:
    def rows(path: Path) -> list[Any]:
        with closing(sqlite3.connect(path)) as database:
            return database.execute("SELECT * FROM findings ORDER BY fid").fetchall()

    review.decide({"a": Choice("different"), "c": Choice("closed")})
    assert rows(review.path) == rows(tmp_path / "findings.gpkg")
    layer = QgsVectorLayer(f"{review.path}|layername=findings", "findings", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 4


def test_apply_decisions_takes_a_review(review: Review, tmp_path: Path) -> None:
    address = made(tmp_path, A, B, C)
    review.decide({"a": Choice("different"), "c": Choice("closed", "zu", "2026-01-31"), "d": Choice("new")})
    given = {
        "REGISTER": register_layer(address), "USER": "AB", "DRY_RUN": False, "CHANGES": "memory:",
        "FINDINGS": f"{review.path}|layername=findings", "DECISIONS": f"{review.path}|layername=decisions",
    }  # fmt: skip
    done = helpers.run("applydecisions", given)
    assert [done[name] for name in ("INSERTED", "CLOSED", "CONFLICTS")] == [1, 1, 0]


def test_apply_decisions_does_not_take_the_wrong_record_for_another_candidate(review: Review, tmp_path: Path) -> None:
    address = made(tmp_path, A, B, C)
    review.decide({"a": Choice("same", partner="Y")})
    given = {
        "REGISTER": register_layer(address), "USER": "AB", "DRY_RUN": False, "CHANGES": "memory:",
        "FINDINGS": f"{review.path}|layername=findings", "DECISIONS": f"{review.path}|layername=decisions",
        "ACCEPT_MATCHES": False,
    }  # fmt: skip
    done = helpers.run("applydecisions", given)
    assert [done[name] for name in ("UPDATED", "CONFLICTS")] == [0, 1]
    assert {row["name"] for row in table(address, "institutions")} == {A["name"], B["name"], C["name"]}


# Another candidate


def test_another_candidate_leaves_both_others_as_findings_of_their_own(review: Review) -> None:
    before = review.entries
    assert [one.partner for one in review.candidates(review.entry("a"))] == ["Y", "Z"]
    assert review.candidates(review.entry("a"))[0].taken_by == "Parkschule"
    review.decide({"a": Choice("same", partner="Y")})
    assert sides(review) == {"a": ("i1", "Y"), "a-left": ("", "X"), "b": ("i2", ""), "c": ("i3", ""), "d": ("", "Z")}
    a, left, b = (review.entry(key) for key in ("a", "a-left", "b"))
    assert (a.probability, a.distance, a.changed, a.why["name"]) == (0.4, 6.1, ("name", "phone"), 2.0)
    assert (a.poi["name"], a.poi_point) == ("Schule im Park", (350007.0, 5700001.0))
    assert (left.verdict, left.choice, left.poi["name"]) == ("only_poi", None, "Park-Schule")
    assert (b.verdict, b.choice, b.probability) == ("only_register", None, None)
    assert b.as_found
    assert "Schule im Park" in b.note
    assert open_review(review.path).entries == review.entries
    assert review.undo() == ["a"]
    assert review.entries == before == open_review(review.path).entries


def test_a_candidate_can_be_looked_at_before_it_is_chosen(review: Review) -> None:
    before = review.entries
    looked_at = review.compared(review.entry("a"), "Y")
    assert review.entries == before
    review.decide({"a": Choice("same", partner="Y")})
    assert replace(review.entry("a"), choice=None) == looked_at
    assert review.compared(review.entry("a"), "X").probability == 0.6


def test_a_free_record_is_no_finding_of_its_own_once_it_is_chosen(review: Review) -> None:
    review.decide({"c": Choice("same", partner="Z")})
    assert sides(review) == {"a": ("i1", "X"), "b": ("i2", "Y"), "c": ("i3", "Z")}
    with pytest.raises(KeyError):
        review.entry("d")
    with pytest.raises(PlanningError, match="not there any more"):
        review.decide({"d": Choice("new")})
    review.undo()
    assert sides(review)["d"] == ("", "Z")


def test_an_institution_can_be_chosen_for_a_record(review: Review) -> None:
    assert [one.partner for one in review.candidates(review.entry("d"))] == ["i3", "i1"]
    review.decide({"d": Choice("same", partner="i1")})
    assert sides(review) == {"a": ("", "X"), "b": ("i2", "Y"), "c": ("i3", ""), "d": ("i1", "Z")}


def test_a_record_whose_institution_was_chosen_for_another_can_get_one_itself(review: Review) -> None:
    review.decide({"d": Choice("same", partner="i1")})
    assert [one.partner for one in review.candidates(review.entry("d"))] == ["i3"]
    assert [one.partner for one in review.candidates(review.entry("a"))] == ["i1", "i2", "i3"]
    review.decide({"a": Choice("same", partner="i2")})
    assert sides(review) == {"a": ("i2", "X"), "b": ("", "Y"), "c": ("i3", ""), "d": ("i1", "Z")}
    assert open_review(review.path).entries == review.entries


def test_another_choice_gives_the_first_one_back(review: Review) -> None:
    review.decide({"a": Choice("same", partner="Y")})
    assert [one.partner for one in review.candidates(review.entry("a"))] == ["X", "Z"]
    review.decide({"a": Choice("same", partner="Z")})
    assert sides(review) == {"a": ("i1", "Z"), "a-left": ("", "X"), "b": ("i2", "Y"), "c": ("i3", "")}
    review.decide({"a": Choice("same", partner="X")})
    assert sides(review) == {"a": ("i1", "X"), "b": ("i2", "Y"), "c": ("i3", ""), "d": ("", "Z")}


def test_who_is_left_over_can_choose_too(review: Review) -> None:
    review.decide({"a": Choice("same", partner="Y")})
    review.decide({"a-left": Choice("same", partner="i2")})
    assert sides(review) == {"a": ("i1", "Y"), "a-left": ("i2", "X"), "c": ("i3", ""), "d": ("", "Z")}
    assert open_review(review.path).entries == review.entries
    review.undo()
    review.decide({"b": Choice("same", partner="X")})
    assert sides(review) == {"a": ("i1", "Y"), "b": ("i2", "X"), "c": ("i3", ""), "d": ("", "Z")}
    assert review.entry("a").choice


def test_a_decided_finding_is_never_changed_by_the_choice_of_another(review: Review) -> None:
    review.decide({"b": Choice("same")})
    with pytest.raises(PlanningError, match="“Parkschule” is decided already") as refused:
        review.decide({"a": Choice("same", partner="Y")})
    assert "Take that decision back" in refused.value.hint
    review.undo()
    review.decide({"a": Choice("same", partner="Y")})
    review.decide({"a-left": Choice("new")})
    with pytest.raises(PlanningError, match="decided already"):
        review.decide({"a": Choice("same", partner="X")})
    review.decide({"a": Choice("same", partner="Y", take=frozenset({"phone"}))})  # who is with whom stays
    review.decide({"b": Choice("closed")})
    with pytest.raises(PlanningError, match="decided already"):
        review.decide({"a": Choice("same", partner="Z")})
    with pytest.raises(PlanningError, match="decided already"):
        review.decide({"c": Choice("same", partner="X")})


@pytest.mark.parametrize(
    ("key", "choice", "said"),
    [
        ("a", Choice("same", partner="W"), "no candidate"),
        ("a", Choice("closed", partner="Y"), "nothing else"),
        ("c", Choice("new"), "cannot be decided about"),
        ("d", Choice("merged", other_id="i1"), "cannot be decided about"),
        ("d", Choice("same"), "needs the other institution"),
        ("c", Choice("merged", other_id="i3"), "cannot refer to"),
        ("a", Choice("inquiry"), "no date"),
        ("a", Choice("closed", due="morgen"), "no date"),
        ("a", Choice("same", take=frozenset({"nme"})), "do not exist"),
        ("q", Choice("same"), "not there any more"),
    ],
)
def test_nonsense_gets_a_sentence_and_changes_nothing(review: Review, key: str, choice: Choice, said: str) -> None:
    before = review.path.read_bytes()
    with pytest.raises(PlanningError, match=said) as refused:
        review.decide({"b": Choice("same"), key: choice})
    assert refused.value.hint
    assert review.path.read_bytes() == before
    assert not any(entry.choice for entry in review.entries)


def test_a_batch_is_one_move(review: Review) -> None:
    found = accept_all(review.entries)
    assert set(found.choices) == {"a", "b", "d"}
    assert sum(found.left_out.values()) == 1
    review.decide(found.choices)
    assert set(review.undo()) == {"a", "b", "d"}


# Into the register


def planned(review: Review, address: GeoPackageAddress) -> Plan:
    with open_register(address) as register:
        return plan_for(register, review.findings(), order(accept_matches=False))


def test_another_candidate_is_applied_as_it_is_shown(review: Review, tmp_path: Path) -> None:
    address = made(tmp_path, A, B, C)
    taken = frozenset({"name", "phone", "position"})
    review.decide({"a": Choice("same", partner="Y", take=taken), "d": Choice("not_ours")})
    review.decide({"b": Choice("closed", due="2026-01-31"), "a-left": Choice("new")})
    plan = planned(review, address)
    assert not [change for change in plan.changes if change.action == "conflict"]
    with open_register(address) as register:
        step = apply(register, review.findings(), order(accept_matches=False), Signature("AB", "Test"), plan)
    review.applied(step)
    rows = {row["institution_id"]: row for row in table(address, "institutions")}
    assert (rows["i1"]["name"], rows["i1"]["phone"]) == ("Schule im Park", "0208 222")
    assert (rows["i1"]["x"], rows["i1"]["y"]) == (350007.0, 5700001.0)
    assert rows["i2"]["valid_until"] == "2026-01-31"
    (newcomer,) = set(rows) - {"i1", "i2", "i3"}
    assert rows[newcomer]["name"] == "Park-Schule"
    assert rows[newcomer]["x"] is None  # the finding showed the point of another
    links = {row["poi_id"]: row["institution_id"] for row in table(address, "links")}
    assert links == {"Y": "i1", "X": newcomer}
    assert open_review(review.path).steps == [step]
    decided = {(row["kind"], row["institution_id"], row["poi_id"]) for row in table(address, "decisions")}
    assert ("same", "i1", "Y") in decided


def test_from_the_algorithm_to_the_register(tmp_path: Path) -> None:
    """Two childcare centres in one house, whose names the list has exchanged with those of others."""
    house = {"category": "childcare", "house_number": "12"}
    address = made(
        tmp_path,
        school(1, **house, name="Kita Sonnenschein", phone="0208 111111"),
        school(2, **house, name="Kita Regenbogen", phone="0208 222222"),
        school(3, name="Waldschule", street="Waldweg"),
    )
    place = {"category": "Kita", "street": "Lindenweg", "house_number": "12", "postcode": "46045", "city": "Oberhausen",
             "y": 5700000.0}  # fmt: skip
    rows = [
        {"id": "K1", "name": "Kita Sonnenstrahl", "phone": "0208 111111", "x": 350001.0, **place},
        {"id": "K2", "name": "Kita Sonnenblume", "phone": "0208 333333", "x": 350003.0, **place},
    ]
    given = {"REGISTER": register_layer(address), "POI": poi(rows)}
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "CANDIDATES")}
    helpers.run("reconcile", given | files)
    review = create_review(
        folder_of(address), Path(files["OUTPUT"]), Path(files["CANDIDATES"]), {"source": "Jugendamt"}
    )
    entry = next(entry for entry in review.entries if entry.institution_id == "i1")
    other = next(one for one in review.candidates(entry) if one.partner == "K2")
    assert (other.name, other.address) == ("Kita Sonnenblume", "Lindenweg 12, 46045 Oberhausen")
    assert reasons(review.compared(entry, "K2").why)[-1].title == "Starting point"
    review.decide({entry.finding_id: Choice("same", partner="K2")})
    chosen = review.entry(entry.finding_id)
    assert chosen.changed == ("name", "phone")
    assert chosen.distance == 2.0
    plan = planned(review, address)
    written = {(change.field, change.new_value) for change in plan.changes if change.action == "update"}
    assert {("name", "Kita Sonnenblume"), ("phone", "0208 333333")} <= written
    assert not plan.number("conflict")


def layer_applied(review: Review, address: GeoPackageAddress, **more: Any) -> dict[str, Any]:
    """'Apply decisions' with the layer that 'Add as a layer' makes."""
    given = {"REGISTER": register_layer(address), "USER": "AB", "DRY_RUN": False, "CHANGES": "memory:",
             "FINDINGS": findings_layer(review)}  # fmt: skip
    return helpers.run("applydecisions", given | more)


def test_the_layer_of_a_review_is_applied_as_the_review_is(review: Review, tmp_path: Path) -> None:
    address = made(tmp_path, A, B, C)
    review.decide({"a": Choice("same", partner="Y", take=frozenset({"phone"})), "d": Choice("new", "Notiz")})
    review.decide({"b": Choice("inquiry", "fragen", "2026-05-01")})
    rows = {row["finding_id"]: row for row in findings_layer(review).getFeatures()}
    assert [rows["a"][name] for name in ("institution_id", "poi_id", "poi_name", "take")] == [
        "i1", "Y", "Schule im Park", "phone",
    ]  # fmt: skip
    assert rows["a"].geometry().asPoint().x() == 350007.0
    assert [rows["b"][name] for name in ("verdict", "decision", "due")] == ["only_register", "inquiry", "2026-05-01"]
    assert [rows["b"][name] for name in ("poi_id", "poi_name", "poi_values")] == [NULL] * 3
    assert [rows["a-left"][name] for name in ("institution_id", "poi_id", "decision")] == [NULL, "X", NULL]
    with open_register(address) as register:
        wanted = plan_for(register, review.findings(), order(accept_matches=True))
    done = layer_applied(review, address)
    assert done["CONFLICTS"] == 0
    assert done["UPDATED"] == wanted.number("update")
    kept = {row["institution_id"]: (row["name"], row["phone"]) for row in table(address, "institutions")}
    assert (kept["i1"], kept["i2"]) == ((A["name"], "0208 222"), (B["name"], B["phone"]))
    decided = {(row["kind"], row["institution_id"], row["poi_id"]) for row in table(address, "decisions")}
    assert ("same", "i1", "Y") in decided
    assert {row["poi_id"]: row["institution_id"] for row in table(address, "links")}["Y"] == "i1"


def test_the_layer_shows_no_place_of_a_protected_one_beside_another_candidate(review: Review) -> None:
    review.decide({"a": Choice("same", partner="Y")})
    layer = findings_layer(review, [A | {"location_kind": "protected"}])
    rows = {row["finding_id"]: row for row in layer.getFeatures()}
    assert rows["a"]["poi_name"] == "Schule im Park"
    assert [rows["a"][name] for name in ("poi_street", "poi_house_number", "distance")] == [NULL] * 3
    assert not rows["a"].hasGeometry()
    assert "street" not in str(rows["a"]["poi_values"])
    assert rows["d"].hasGeometry()


def test_the_layer_never_applies_a_pair_whose_record_was_taken_away(review: Review, tmp_path: Path) -> None:
    """Finding b was a match; its record is now with another institution."""
    address = made(tmp_path, A, B, C)
    review.decide({"a": Choice("same", partner="Y")})
    layer_applied(review, address)
    kept = {row["institution_id"]: row["name"] for row in table(address, "institutions")}
    assert kept == {"i1": "Schule im Park", "i2": B["name"], "i3": C["name"]}


def test_what_is_left_over_and_open_changes_nothing(review: Review, tmp_path: Path) -> None:
    address = made(tmp_path, A, B, C)
    review.decide({"a": Choice("same", partner="Y")})
    changed = {change.institution_id for change in planned(review, address).changes}
    assert changed == {"i1"}


def test_what_was_not_touched_is_as_the_layer_says(review: Review) -> None:
    from sozialplanung.plugin.core.applying.decided import read_findings

    plain = read_findings([{**row, "register_hash": row["register_hash"]} for row in ROWS])
    assert review.findings() == plain
    review.decide({"a": Choice("same", "Notiz", take=frozenset())})
    assert review.findings()[0] == replace(plain[0], decision="same", note="Notiz", take=frozenset())


def test_a_register_changed_meanwhile_is_told_by_its_fields(review: Review) -> None:
    entry = review.entry("a")
    assert changed_meanwhile(entry, A) == ()
    assert changed_meanwhile(entry, A | {"phone": "1", "x": 1.0}) == ("phone", "position")


def test_decisions_entered_into_the_layer_itself_count(tmp_path: Path) -> None:
    rows = [ROWS[0] | {"decision": "different"}, ROWS[2] | {"decision": "inquiry", "due": "31.12.2026"}]
    review = create_review(tmp_path, findings_file(tmp_path, rows), None, {})
    assert [entry.choice for entry in review.entries] == [Choice("different"), Choice("inquiry", due="2026-12-31")]
    review.decide({"a": Choice("")})
    assert [finding.decision for finding in review.findings()] == ["", "inquiry"]


# Nothing is lost


KILLED = """
import sys
sys.path.insert(0, {tests!r})
import conftest
from pathlib import Path
from sozialplanung.plugin.core.reviewing.entry import Choice
from sozialplanung.plugin.core.reviewing.reasons import reasons
from sozialplanung.plugin.reviews.review import open_review
review = open_review(Path(sys.argv[1]))
for number in range(10**6):
    shown = review.entries[:1 + number % 3]
    review.decide({{entry.finding_id: Choice("source_wrong", str(number)) for entry in shown}})
    print(number, flush=True)
"""


def test_killed_in_the_midst_of_deciding_every_decision_told_is_there(review: Review) -> None:
    moments = random.Random(5)
    acknowledged = 0
    for _ in range(8):
        shutil.copy(review.path, work := review.path.with_name("work.gpkg"))
        script = KILLED.format(tests=str(Path(__file__).parents[1]))
        process = subprocess.Popen([sys.executable, "-c", script, str(work)], stdout=subprocess.PIPE, text=True)
        assert process.stdout
        process.stdout.readline()  # it decides now
        time.sleep(moments.uniform(0.0, 0.3))
        os.kill(process.pid, signal.SIGKILL)
        last = int((["0", *process.stdout.read().split()])[-1])
        process.wait()
        process.stdout.close()
        acknowledged += last
        again = open_review(work)
        notes = {int(entry.choice.note) for entry in again.entries if entry.choice}
        assert max(notes) in (last, last + 1), "the last one may be there though nobody was told"
        # All or nothing of a move: undoing all of them leaves nothing.
        moves = 0
        while again.undo():
            moves += 1
            if moves == 20:
                break
        assert again.entries[0].choice is None or moves == 20
        with closing(sqlite3.connect(work)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            (count,) = database.execute("SELECT count(DISTINCT move) FROM review_moves").fetchone()
        assert count + moves in (last + 1, last + 2)
    assert acknowledged > 50


def test_two_who_decide_at_once_see_each_other(review: Review) -> None:
    other = open_review(review.path)
    other.decide({"c": Choice("closed")})
    with pytest.raises(PlanningError, match="Somebody else has decided"):
        review.decide({"a": Choice("same")})
    assert review.entry("c").choice == Choice("closed")
    review.decide({"a": Choice("same")})
    with pytest.raises(PlanningError, match="Somebody else has decided"):
        other.undo()
    assert other.entries == review.entries


def refusal_of(review: Review) -> PlanningError:
    before = review.entries
    with pytest.raises(PlanningError) as refused:
        review.decide({"a": Choice("same")})
    assert review.entries == before
    assert refused.value.hint
    return refused.value


def test_a_locked_file_gets_a_sentence(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sozialplanung.plugin.reviews.review_file._WAIT", 0.1)
    review.decide({"c": Choice("closed")})
    with closing(sqlite3.connect(review.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "Another program" in str(refusal_of(review))
        review.position = "b"  # worth no refusal
        other.execute("ROLLBACK")
    review.decide({"a": Choice("same")})
    assert {entry.finding_id for entry in open_review(review.path).entries if entry.choice} == {"a", "c"}


def test_a_deleted_file_gets_a_sentence_and_a_file_that_comes_back_is_used(review: Review) -> None:
    review.decide({"c": Choice("closed")})
    away = review.path.rename(review.path.with_name("away"))
    assert "any more" in str(refusal_of(review))
    assert not review.path.exists()
    away.rename(review.path)
    review.decide({"a": Choice("same")})
    assert open_review(review.path).entries == review.entries


def test_a_full_disk_gets_a_sentence(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    review.decide({"c": Choice("closed")})
    connect = sqlite3.connect

    def full(path: Path, **more: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(path, **more)
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        return database

    monkeypatch.setattr("sozialplanung.plugin.reviews.review_file.sqlite3.connect", full)
    before = review.entries
    with pytest.raises(PlanningError, match="Make room") as refused:
        review.decide({"a": Choice("same", "x" * 100_000)})
    assert "could not be written" in refused.value.message
    monkeypatch.undo()
    assert review.entries == before == open_review(review.path).entries


def test_a_lost_drive_gets_a_sentence_and_what_is_decided_stays(
    review: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = GeoPackageAddress(review.path.parent.with_name("bestand.gpkg"))
    shutil.copytree(review.path.parent, folder_of(register))
    object.__setattr__(review, "record", {"list_path": str(tmp_path / "liste.csv")})
    review.decide({"c": Choice("closed")})

    def lost(path: Path, *_: object, **__: object) -> bool:
        raise OSError(errno.ENODEV, "network name deleted", str(path))

    for name in ("is_file", "exists", "stat", "glob"):
        monkeypatch.setattr(Path, name, lost)
    assert "cannot be reached" in str(refusal_of(review))
    review.position = "b"  # worth no refusal
    assert "cannot be reached" in review.list_changed()
    for work in (
        lambda: reviews_of(register), lambda: check_folder(tmp_path), lambda: open_review(review.path),
        lambda: create_review(tmp_path, tmp_path / "findings.gpkg", None, {}),
    ):  # fmt: skip
        with pytest.raises(PlanningError, match="network name deleted"):
            work()
    monkeypatch.undo()
    review.decide({"a": Choice("same")})
    assert {entry.finding_id for entry in open_review(review.path).entries if entry.choice} == {"a", "c"}


def test_the_position_is_written_as_safely_as_the_decisions(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are in one file: a power cut in the midst of a careless write damages all of it."""
    levels = []

    class Watched(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql == "COMMIT":
                levels.extend(super().execute("PRAGMA synchronous").fetchone())
            return super().execute(sql, *values)

    connect = sqlite3.connect
    opened = partial(connect, factory=Watched)
    monkeypatch.setattr("sozialplanung.plugin.reviews.review_file.sqlite3.connect", opened)
    review.position = "b"
    review.decide({"a": Choice("same")})
    assert len(levels) == 2
    assert min(levels) >= 2  # FULL


def test_a_review_that_may_only_be_read_can_be_read(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    review.decide({"c": Choice("closed")})
    connect = sqlite3.connect

    def read_only(path: Path, **more: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(f"{path.as_uri()}?mode=ro", uri=True, **more)
        return database

    monkeypatch.setattr("sozialplanung.plugin.reviews.review_file.sqlite3.connect", read_only)
    assert "cannot be written" in str(refusal_of(review))
    review.position = "b"
    assert open_review(review.path).entry("c").choice == Choice("closed")


# Files


def test_a_newer_review_and_files_of_something_else_get_a_sentence(review: Review, tmp_path: Path) -> None:
    with closing(sqlite3.connect(review.path)) as database, database:
        database.execute("UPDATE review_info SET value = '99' WHERE name = 'version'")
    with pytest.raises(PlanningError, match="newer version"):
        open_review(review.path)
    (tmp_path / "text.gpkg").write_text("no database" * 100)
    for path in (tmp_path / "text.gpkg", tmp_path / "findings.gpkg"):
        with pytest.raises(PlanningError, match="holds no findings"):
            open_review(path)
    with pytest.raises(PlanningError, match="any more"):
        open_review(tmp_path / "nowhere.gpkg")
    for wrong in (tmp_path / "text.gpkg", made(tmp_path).path):
        with pytest.raises(PlanningError, match="holds no findings"):
            create_review(tmp_path / "abgleich", wrong, None, {})
    assert [path.name for path in (tmp_path / "abgleich").iterdir()] == [review.path.name]


@pytest.mark.parametrize(("column", "value"), [("finding_id", None), ("why", "{"), ("due", "morgen")])
def test_a_layer_that_somebody_has_spoiled_gets_a_sentence(tmp_path: Path, column: str, value: str | None) -> None:
    rows = [*ROWS[1:], ROWS[0] | {"decision": "inquiry", column: value}]
    with pytest.raises(PlanningError, match="or it is damaged"):
        create_review(tmp_path / "r", findings_file(tmp_path, rows), None, {})
    assert not list((tmp_path / "r").iterdir())


def test_the_file_may_be_open_in_qgis(review: Review) -> None:
    layer = QgsVectorLayer(f"{review.path}|layername=findings", "findings", "ogr")
    assert layer.startEditing()
    assert len(list(layer.getFeatures())) == 4
    review.decide({"a": Choice("same")})
    assert layer.changeAttributeValue(1, layer.fields().indexFromName("note"), "x")
    review.decide({"c": Choice("closed")})
    assert layer.commitChanges()
    review.decide({"b": Choice("same")})
    del layer
    again = open_review(review.path)
    assert [entry.finding_id for entry in again.entries if entry.choice] == ["a", "b", "c"]


def test_reviews_lie_beside_their_register_and_are_listed(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    assert reviews_of(address) == []
    folder = folder_of(address)
    assert folder == tmp_path / "bestand_abgleich"
    record = {"source": "Schulamt: Liste/2026", "source_date": "2026-02-01"}
    first = create_review(folder, findings_file(tmp_path), None, record)
    second = create_review(folder, findings_file(tmp_path), None, record)
    assert first.path.name == "Schulamt_Liste_2026_2026-02-01.gpkg"
    assert first.path != second.path
    second.decide({"c": Choice("closed"), "a": Choice("same")})
    (folder / "else.gpkg").write_text("x")
    os.utime(folder / "else.gpkg", (1, 1))
    os.utime(first.path, (2, 2))
    listed = reviews_of(address)
    assert [(info.path, info.source, info.total, info.decided) for info in listed[:2]] == [
        (second.path, "Schulamt: Liste/2026", 3, 2), (first.path, "Schulamt: Liste/2026", 3, 0)
    ]  # fmt: skip
    assert "holds no findings" in listed[2].problem
    remove(first.path)
    assert len(reviews_of(address)) == 2


def test_reviews_of_a_database_are_in_the_profile() -> None:
    folder = folder_of(PostgresAddress("dbname='stadt' host=db user=ab", "sozialplanung"))
    assert folder.parts[-3:-1] == ("sozialplanung", "abgleich")
    assert folder.name.startswith("stadt_sozialplanung_")
    assert folder == folder_of(PostgresAddress("host=db dbname='stadt' user=cd password=geheim", "sozialplanung"))


def test_registers_of_the_same_name_on_other_servers_have_other_reviews() -> None:
    places = ("host=prod dbname=stadt", "host=test dbname=stadt", "host=test port=5433 dbname=stadt", "service=stadt",
              "service=probe")  # fmt: skip
    assert len({folder_of(PostgresAddress(place, "public")) for place in places}) == len(places)


def test_a_spoiled_review_says_so_and_the_others_are_listed(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    folder = folder_of(address)
    good, bad = (create_review(folder, findings_file(tmp_path), None, {"source": name}).path for name in "ab")
    shutil.copy(bad, other := bad.with_name("c.gpkg"))
    shutil.copy(bad, third := bad.with_name("d.gpkg"))
    for path, sql in ((bad, "DELETE FROM review_info WHERE name = 'steps'"),
                      (other, "UPDATE review_info SET value = '[' WHERE name = 'record'"),
                      (third, "UPDATE review_info SET value = 'x' WHERE name = 'revision'")):  # fmt: skip
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(sql)
        with pytest.raises(PlanningError, match="or it is damaged"):
            open_review(path)
    assert {info.path for info in reviews_of(address) if "or it is damaged" in info.problem} == {bad, other, third}
    assert [info.path for info in reviews_of(address) if not info.problem] == [good]


@pytest.mark.parametrize("geometry", ["4750", "4750000100000000", "47500001000000000101000000"])
def test_a_geometry_that_is_cut_off_gets_a_sentence(review: Review, geometry: str) -> None:
    with closing(sqlite3.connect(review.path)) as database, database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(f"UPDATE findings SET geom = x'{geometry}' WHERE fid = 2")
    with pytest.raises(PlanningError, match="or it is damaged"):
        open_review(review.path)


def test_the_numbers_of_a_list_of_reviews_are_those_of_applying(review: Review, tmp_path: Path) -> None:
    """Also where another candidate has left records over, and where a match was taken apart."""
    made(tmp_path, A, B, C)
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    review.path.parent.rename(folder_of(address))
    again = open_review(folder_of(address) / review.path.name)
    moves: list[dict[str, Choice]] = [
        {"b": Choice("same")}, {"b": Choice("")}, {"a": Choice("same", partner="Y")}, {"a-left": Choice("new")},
        {"b": Choice("closed")},
    ]  # fmt: skip
    numbers = []
    for move in ({}, *moves):
        again.decide(move)
        asked = prepared(address, again, Wishes()).questions
        numbers.append((asked.decided, asked.total))
        (info,) = reviews_of(address)
        assert (info.decided, info.total) == numbers[-1]
    assert numbers == [(0, 3), (1, 4), (0, 3), (1, 5), (2, 5), (3, 5)]


def test_it_says_when_the_list_is_another_one_now(tmp_path: Path) -> None:
    from sozialplanung.plugin.lists.files import file_hash

    liste = tmp_path / "liste.csv"
    liste.write_text("name\nKita\n")
    record = {"list_path": str(liste), "file_hash": file_hash(liste)}
    review = create_review(tmp_path / "r", findings_file(tmp_path), None, record)
    assert review.list_changed() == ""
    liste.write_text("name\nKita Sonne\n")
    assert "has been changed" in review.list_changed()
    liste.unlink()
    assert "not there any more" in review.list_changed()
    assert create_review(tmp_path / "r", findings_file(tmp_path), None, {}).list_changed() == ""


def test_two_who_apply_the_same_review_both_leave_their_step(review: Review) -> None:
    other = open_review(review.path)
    other.applied("s1")
    review.applied("s2")
    assert review.steps == open_review(review.path).steps == ["s1", "s2"]
