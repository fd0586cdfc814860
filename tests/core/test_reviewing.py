"""A review without its file: order, batches, sense of decisions, differences inside words, reasons."""

from __future__ import annotations

import json
import random
import time
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.matching.weigh import CONTRIBUTIONS
from sozialplanung.plugin.core.matching.why import why_texts
from sozialplanung.plugin.core.register.decisions import KINDS
from sozialplanung.plugin.core.register.findings import decision_titles
from sozialplanung.plugin.core.reviewing.board import Board
from sozialplanung.plugin.core.reviewing.differences import Span, clusters, spans
from sozialplanung.plugin.core.reviewing.entry import Choice, Entry
from sozialplanung.plugin.core.reviewing.kinds import TABLE, check, kinds_for, other_of
from sozialplanung.plugin.core.reviewing.queue import QueueOrder, queue
from sozialplanung.plugin.core.reviewing.reasons import SETTLED, reason_title, reasons, score_text, sentence
from sozialplanung.plugin.core.reviewing.rows import entry_of, fields_in, fields_text
from sozialplanung.plugin.core.reviewing.walk import Walk
from sozialplanung.plugin.core.texts import use_language


def entry(key: str, probability: float | None = None, verdict: str = "review", **values: Any) -> Entry:
    sides: dict[str, Any] = {"institution_id": f"i{key}", "poi_id": f"p{key}"}
    if verdict in ("only_register", "only_poi"):
        sides["poi_id" if verdict == "only_register" else "institution_id"] = ""
    register = {"name": f"Kita {key}"} if sides["institution_id"] else {}
    poi = {"name": f"Kita {key}"} if sides["poi_id"] else {}
    given: dict[str, Any] = {"register": register, "poi": poi} | sides | values
    return Entry(key, verdict, probability=probability, **given)


def at(street: str, number: str, name: str = "Kita", **more: str) -> dict[str, str]:
    return {"name": name, "street": street, "house_number": number, "postcode": "46045", **more}


PAIR, INSTITUTION, RECORD = entry("1", 0.5), entry("2", verdict="only_register"), entry("3", verdict="only_poi")

# The queue


def test_the_most_uncertain_come_first_and_what_stands_alone_last() -> None:
    entries = [
        entry("sure", 0.99), entry("half", 0.52), entry("new", verdict="only_poi"),
        entry("gone", verdict="only_register"), entry("low", 0.2), entry("out", verdict="not_in_scope"),
    ]  # fmt: skip
    assert queue(entries, QueueOrder()) == ["half", "low", "sure", "gone", "new", "out"]


def test_institutions_in_one_house_stay_together() -> None:
    entries = [
        entry("a", 0.5, register=at("Markt", "1")),
        entry("b", 0.6, register=at("Bahnhofstraße", "3a")),
        entry("c", 0.99, register=at("Marktplatz", "2")),
        entry("d", verdict="only_poi", poi=at("bahnhofstr.", "3 A")),
        entry("e", 0.7, register=at("Markt", "")),
        entry("f", 0.8, register=at("Markt", "")),
    ]
    assert queue(entries, QueueOrder()) == ["a", "b", "d", "e", "f", "c"]


@given(st.randoms(), st.lists(st.tuples(st.none() | st.floats(0, 1), st.sampled_from("ABC")), max_size=20))
def test_neither_order_of_rows_nor_decisions_move_anything(
    chance: random.Random, rows: Sequence[tuple[float | None, str]]
) -> None:
    entries = [
        entry(str(number), probability, "review" if probability is not None else "only_register",
              register=at(street, "1", category=street))
        for number, (probability, street) in enumerate(rows)
    ]  # fmt: skip
    for by in ("uncertain", "category"):
        order = QueueOrder(by=by)
        ids = queue(entries, order)
        assert sorted(ids) == sorted(item.finding_id for item in entries)
        decided = [replace(item, choice=Choice("same") if chance.random() < 0.5 else None) for item in entries]
        chance.shuffle(decided)
        assert queue(decided, order) == ids
        left = {item.finding_id for item in decided if not item.choice}
        assert queue(decided, replace(order, open_only=True)) == [key for key in ids if key in left]


def test_another_candidate_keeps_its_place() -> None:
    entries = [entry("a", 0.5), entry("b", 0.7), entry("c", 0.9)]
    chosen = replace(entries[1], probability=0.01, verdict="only_register", as_found=entries[1])
    order = QueueOrder(verdicts=frozenset({"review"}))
    assert queue([entries[0], chosen, entries[2]], order) == ["a", "b", "c"]


def test_by_category_and_by_area() -> None:
    entries = [
        entry("a", 0.5, register={"category": "Schule"}),
        entry("b", 0.6, register={"category": "Ärzte"}),
        entry("c", 0.7),
        entry("d", verdict="only_poi", poi={"category": "Ärzte"}),
    ]
    assert queue(entries, QueueOrder(by="category")) == ["b", "d", "a", "c"]
    areas = {"a": "Nord", "b": "Süd", "c": "Nord"}
    assert queue(entries, QueueOrder(by="area", areas=areas)) == ["a", "c", "b", "d"]


@pytest.mark.parametrize(
    ("order", "shown"),
    [
        (QueueOrder(text="MULLER"), ""),
        (QueueOrder(text="mueller kita"), "a"),
        (QueueOrder(text="Müller"), "a"),
        (QueueOrder(text="wald strasse"), "b"),
        (QueueOrder(text="  "), "abc"),
        (QueueOrder(verdicts=frozenset({"only_poi"})), "c"),
        (QueueOrder(open_only=True), "ac"),
    ],
)
def test_filters(order: QueueOrder, shown: str) -> None:
    entries = [
        entry("a", 0.5, register={"name": "Kita Müller"}),
        entry("b", 0.6, register={"name": "Schule", "street": "Waldstraße"}, changed=("phone",), choice=Choice("same")),
        entry("c", verdict="only_poi"),
    ]
    assert "".join(queue(entries, order)) == shown


def test_a_walk_stays_where_it_is_and_goes_on_from_there() -> None:
    walk = Walk()
    walk.take("abcd", "abcd")
    assert (walk.current, walk.number, walk.ahead(), walk.behind()) == ("a", 1, "b", "")
    walk.current = "c"
    walk.take("abcd", "bd")  # a filter that leaves it out
    assert (walk.current, walk.number, walk.ahead(), walk.behind()) == ("c", 0, "d", "b")
    assert walk.ahead("a".__eq__) == ""
    walk.take("abd", "bd")  # it is gone
    assert (walk.current, walk.number) == ("d", 2)
    walk.take("", "")
    assert (walk.current, walk.number, walk.ahead()) == ("", 0, "")


def test_the_queue_of_ten_thousand_is_there_at_a_key_press() -> None:
    streets = [f"Straße {number}" for number in range(3000)]
    entries = [entry(str(n), (n % 997) / 997, register=at(streets[n % 3000], "1")) for n in range(10_000)]
    queue(entries, QueueOrder())
    started = time.perf_counter()
    queue(entries, QueueOrder(text="kita"))
    assert time.perf_counter() - started < 0.5  # some 0.05 on a quiet machine


# Which decisions make sense


def test_each_kind_of_decision_has_its_rules() -> None:
    assert set(TABLE) == set(KINDS)
    assert kinds_for(PAIR) == list(KINDS)
    assert kinds_for(INSTITUTION) == ["source_wrong", "successor", "merged", "branch", "closed", "inquiry"]
    assert kinds_for(RECORD) == ["same", "source_wrong", "successor", "split", "branch", "inquiry", "new", "not_ours"]
    assert [other_of("branch", one) for one in (PAIR, INSTITUTION, RECORD)] == ["possible", "needed", "needed"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("about", [PAIR, INSTITUTION, RECORD])
def test_what_makes_sense_is_taken_and_all_else_refused(kind: str, about: Entry) -> None:
    due = "2026-05-01" if TABLE[kind].due else ""
    choice = Choice(kind, due=due, other_id="i9" if other_of(kind, about) == "needed" else "")
    if kind in kinds_for(about):
        check(about, choice)
        if choice.other_id:
            with pytest.raises(PlanningError, match="needs the other institution"):
                check(about, replace(choice, other_id=""))
            with pytest.raises(PlanningError, match="cannot refer to"):
                check(about, replace(choice, other_id=about.institution_id or about.poi_id))
        elif not other_of(kind, about):
            with pytest.raises(PlanningError, match="cannot refer to"):
                check(about, replace(choice, other_id="i9"))
    else:
        with pytest.raises(PlanningError, match="cannot be decided about") as refused:
            check(about, choice)
        assert decision_titles()[kind] in refused.value.message


def test_what_the_plan_would_refuse_is_refused_here_and_the_reverse() -> None:
    """The table says of every kind and finding what applying it says."""
    from sozialplanung.plugin.core.applying.decided import Finding
    from sozialplanung.plugin.core.applying.plan import Order, plan
    from sozialplanung.plugin.core.applying.present import Present
    from sozialplanung.plugin.core.register.decisions import content_hash

    rows = {
        key: {"institution_id": key, "name": key, "category": "school", "location_kind": "site", "release": "internal",
              "x": None, "y": None}
        for key in ("i1", "i2", "i9")
    }  # fmt: skip
    categories = [{"category": "school", "name": "Schulen", "target_group": "", "words": "", "colour": "", "symbol": "",
                   "sort_order": 1}]  # fmt: skip
    present = Present(rows, {}, [], [], categories, [], [], [], [])
    for about in (PAIR, INSTITUTION, RECORD):
        for kind in KINDS:
            other = "i9" if other_of(kind, about) == "needed" else ""
            finding = Finding(
                about.finding_id, about.institution_id, about.poi_id, about.verdict, kind, other_id=other,
                values={"name": "Kita", "category": "school"} if about.poi_id else {}, source="Liste",
                source_date="2026-02-01", poi_hash="x", due="2026-05-01" if TABLE[kind].due == "needed" else "",
                register_hash=content_hash(rows[about.institution_id]) if about.institution_id else "",
            )  # fmt: skip
            conflicts = [one for one in plan([finding], present, Order("2026-03-01", "l")).changes
                         if one.action == "conflict"]  # fmt: skip
            assert bool(conflicts) == (kind not in kinds_for(about)), (kind, about, conflicts)


# Another candidate


def board() -> Board:
    """Four institutions and four records, in pairs and alone; each pair is compared."""
    pairs = (("i1", "p1"), ("i2", "p2"), ("i3", "p3"), ("i4", ""), ("", "p4"))
    found = {
        str(number): Entry(str(number), "review", institution_id=one, poi_id=two,
                           register={"name": one} if one else {}, poi={"name": two} if two else {})
        for number, (one, two) in enumerate(pairs)
    }  # fmt: skip
    compared = {
        (f"i{one}", f"p{two}"): (0.1, "changed", 5.0, "name", "{}")
        for one in range(1, 5)
        for two in range(1, 5)
        if (f"i{one}", f"p{two}") not in pairs
    }
    return Board(found, compared)


@settings(max_examples=400)
@given(st.data())
def test_whoever_is_chosen_each_record_stands_in_one_finding_and_no_decision_moves(data: st.DataObject) -> None:
    """Any sequence of choices: others, withdrawals, and taking back."""
    review, refused = board(), 0
    moves: list[tuple[str, Choice]] = []
    before: list[dict[str, Entry]] = []
    for _ in range(data.draw(st.integers(1, 12))):
        if moves and data.draw(st.integers(0, 5)) == 0:
            moves.pop()
            review.start(moves)
            assert review.entries == before.pop()
            continue
        key = data.draw(st.sampled_from(sorted(review.entries)))
        others = [one.partner for one in review.candidates(review.entries[key])]
        partner = data.draw(st.sampled_from(["", "", *others]))
        choice = Choice(data.draw(st.sampled_from(["", "inquiry"])), due="2026-01-01")
        if partner:
            choice = Choice("same", partner=partner)
            looked_at = review.compared(review.entries[key], partner)
        state = dict(review.entries)
        try:
            review.check({key: choice})
        except PlanningError:
            refused += 1
            assert review.entries == state
            continue
        review.decide({key: choice})
        before.append(state)
        moves.append((key, choice))
        if partner:
            assert replace(review.entries[key], choice=None) == looked_at
        for side in (0, 1):
            held = sorted(entry.pair[side] for entry in review.entries.values() if entry.pair[side])
            assert held == [f"{'ip'[side]}{number}" for number in range(1, 5)]
        assert list(review.entries) == sorted(review.entries)
        for other, entry in state.items():
            if entry.choice and other != key:
                assert review.entries[other] == entry
        again = board()
        again.start(moves)
        assert again.entries == review.entries
    event(f"refused: {refused > 0}")


# Differences


def shown(pieces: Sequence[Span]) -> str:
    """[different] and (differently spelled)."""
    marks = [("", "") if not one.different else ("(", ")") if one.soft else ("[", "]") for one in pieces]
    return "".join(before + one.text + after for one, (before, after) in zip(pieces, marks, strict=True))


@pytest.mark.parametrize(
    ("left", "right", "marked"),
    [
        ("Grundschule Mitte", "Grundschule Mitten-Ost", ("Grundschule Mitte", "Grundschule Mitte[n-Ost]")),
        ("0208 12345", "0208 12354", ("0208 123[45]", "0208 123[54]")),
        ("Kita Mayer", "Kita Meier", ("Kita M[ay]er", "Kita M[ei]er")),
        ("Lindenstr. 5", "Lindenstraße 5", ("(Lindenstr.) 5", "(Lindenstraße) 5")),
        ("KITA Sonne", "Kita Sonne", ("(KITA) Sonne", "(Kita) Sonne")),
        ("Müller", "Mueller", ("(Müller)", "(Mueller)")),
        ("Mu\u0308ller", "Müllers", ("Müller", "Müller[s]")),
        ("Kindertagesstätte Sonne", "Kita Sonne", ("[Kindertagesstätte] Sonne", "[Kita] Sonne")),
        ("Kita Sonne", "Kita Sonne e.V.", ("Kita Sonne", "Kita Sonne[ e.V.]")),
        ("", "Kita", ("", "[Kita]")),
        ("Kita", "Kita", ("Kita", "Kita")),
        ("a\u0323\u0302", "a\u0323", ("(ậ)", "(ạ)")),
    ],
)
def test_differences_are_marked_inside_the_words(left: str, right: str, marked: tuple[str, str]) -> None:
    one, other = spans(left, right)
    assert (shown(one), shown(other)) == marked


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_pieces_are_the_texts_and_part_no_sign(left: str, right: str) -> None:
    for text, pieces in zip((left, right), spans(left, right), strict=True):
        assert "".join(piece.text for piece in pieces) == unicodedata.normalize("NFC", text)
        assert [sign for piece in pieces for sign in clusters(piece.text)] == clusters(text)
        assert all(piece.text for piece in pieces)
    if unicodedata.normalize("NFC", left) == unicodedata.normalize("NFC", right):
        assert not any(piece.different for piece in spans(left, right)[0])


def test_long_texts_do_not_keep_anybody_waiting() -> None:
    chance = random.Random(1)
    texts = ["".join(chance.choice("abcde fgh") for _ in range(5000)) for _ in range(2)]
    started = time.perf_counter()
    spans(*texts)
    assert time.perf_counter() - started < 1


# Reasons


def test_each_comparison_has_a_title_and_a_sentence_in_both_languages() -> None:
    for language in ("en", "de"):
        use_language(language)
        try:
            for name in CONTRIBUTIONS:
                assert reason_title(name) != name
                assert sentence(name, 1.0)
                assert sentence(name, -1.0)
                assert sentence(name, 1.0) != sentence(name, -1.0)
        finally:
            use_language("en")


def test_the_strongest_reason_comes_first_and_where_all_start_last() -> None:
    found = reasons({"prior": -2.5, "name": 1.0, "phone": -4.0, "gap": 0.5, "type": 0.0})
    assert [(one.log_odds, one.share) for one in found] == [(-4.0, -1.0), (1.0, 0.25), (0.5, 0.125), (-2.5, -0.625)]
    assert found[0].title == "Phone"
    assert "against" in found[0].sentence
    assert reasons({}) == []


def test_what_settled_a_pair_is_told_whatever_the_matching_calls_it() -> None:
    import numpy as np
    import pandas as pd

    texts = why_texts(pd.DataFrame({"prior": [0.0, 0.0]}), np.array(["same", "stable key"], dtype=object))
    assert tuple(json.loads(text)["decided"] for text in texts) == SETTLED
    for text in texts:
        (only,) = reasons(entry_of({"finding_id": "a", "why": text}).why)
        assert only.sentence
        assert only.share == 1


def test_fields_to_take_over_are_kept_as_the_findings_have_them() -> None:
    for take in (None, frozenset[str](), frozenset({"name", "phone"})):
        assert fields_in(fields_text(take)) == take
    assert fields_text(frozenset()) == "none"


@pytest.mark.parametrize(
    ("probability", "shown"),
    [(1, "100 %"), (0.9985, "> 99 %"), (0.994, "99 %"), (0.52, "52 %"), (0.004, "< 1 %"), (0, "0 %")],
)
def test_only_what_is_certain_is_shown_as_certain(probability: float, shown: str) -> None:
    assert score_text(probability) == shown
