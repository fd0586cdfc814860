"""The table of findings: chosen pairs and single records, with verdict, change, reasons and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..texts import tr
from .arrays import Ints
from .candidates import Pairs
from .changes import change_of, changed_fields, field_lists, moved
from .notes import Notes, Rivals
from .places import distances
from .records import Records
from .scoring import Scored
from .weigh import probability
from .why import why_texts

Bools = npt.NDArray[np.bool_]
Objects = npt.NDArray[np.object_]

COLUMNS = (
    "institution_id", "poi_id", "probability", "verdict", "change", "distance", "changed_fields", "why", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Chosen:
    """``rows``: positions among the candidates; which of them people decided, which a stable key links; from which
    probability on a pair is a match."""

    rows: Ints
    same: Bools
    linked: Bools
    accept: float


def findings(records: Records, ids: Sequence[str], scored: Scored, chosen: Chosen, spoken_for: Bools) -> pd.DataFrame:
    """See ``reconcile``. ``ids``: of all records; ``spoken_for``: of which of the register's the list would know."""
    taken = scored.pairs[0][chosen.rows], scored.pairs[1][chosen.rows]
    texts = np.array([*ids, ""], dtype=object)[:-1]
    notes = _notes(records, ids, scored, chosen.rows)
    parts = [_pairs(records, texts, scored, chosen, notes), _single(records, texts, taken, spoken_for, notes)]
    result = pd.DataFrame({name: np.concatenate([part[name] for part in parts]) for name in COLUMNS})
    order = np.argsort(np.concatenate([part["order"] for part in parts]))
    return result.take(order).reset_index(drop=True)


def _pairs(
    records: Records, texts: Objects, scored: Scored, chosen: Chosen, notes: Notes
) -> dict[str, npt.NDArray[np.generic]]:
    """The columns of the chosen pairs; ``order``: the register's records, then the list's."""
    left, right = scored.pairs[0][chosen.rows], scored.pairs[1][chosen.rows]
    changed = changed_fields(records, (left, right))
    change = change_of(changed)
    # A key that now stands for another name at another place was perhaps given to somebody else.
    doubted = chosen.linked & changed["name"] & moved(changed)
    for record in left[doubted].tolist():
        notes.add(record, tr("The stable key is the same, but name and place are others."))
    other_name = changed["name"] & ~moved(changed) & ~chosen.linked & ~chosen.same
    for record in left[other_name & (scored.logit[chosen.rows] < 0)].tolist():
        notes.add(record, tr("Another name at the same place: renamed, or a successor?"))
    certain = (chosen.same | chosen.linked) & ~doubted
    chance = np.where(certain, 1.0, probability(scored.logit[chosen.rows]))
    settled = np.select([chosen.same, certain], ["same", "stable key"], "").astype(object)
    return {
        "order": left,
        "institution_id": texts[left],
        "poi_id": texts[right + records.registered],
        "probability": chance,
        "verdict": np.where(certain | (~doubted & (chance >= chosen.accept)), "match", "review").astype(object),
        "change": change,
        "distance": np.round(-distances(records, left, right + records.registered), 1),
        "changed_fields": field_lists(changed),
        "why": _objects(why_texts(scored.contributions(chosen.rows), settled)),
        "note": notes.of(left, right + records.registered),
    }


def _single(
    records: Records, texts: Objects, taken: Pairs, spoken_for: Bools, notes: Notes
) -> dict[str, npt.NDArray[np.generic]]:
    """The columns of the records that are in no pair."""
    split = records.registered
    alone = np.ones(len(records), dtype=bool)
    alone[taken[0]] = False
    alone[taken[1] + split] = False
    record = np.flatnonzero(alone)
    registered = record < split
    missing = np.concatenate([spoken_for, np.zeros(len(records) - split, dtype=bool)])[record]
    empty = np.full(len(record), "", dtype=object)
    return {
        "order": record,
        "institution_id": np.where(registered, texts[record], empty),
        "poi_id": np.where(registered, empty, texts[record]),
        "probability": np.full(len(record), np.nan),
        "verdict": np.select([missing, registered], ["only_register", "not_in_scope"], "only_poi").astype(object),
        "change": np.select([missing, registered], ["missing", ""], "new").astype(object),
        "distance": np.full(len(record), np.nan),
        "changed_fields": empty,
        "why": empty,
        "note": notes.of(record),
    }


def _objects(texts: Sequence[str]) -> Objects:
    result = np.empty(len(texts), dtype=object)
    result[:] = texts
    return result


def _notes(records: Records, ids: Sequence[str], scored: Scored, rows: Ints) -> Notes:
    alone = probability(scored.logit - scored.gap)
    rivals = Rivals(scored.pairs, probability(scored.logit), alone, scored.same_place)
    taken = scored.pairs[0][rows], scored.pairs[1][rows]
    notes = Notes(records, ids)
    notes.same_address()
    notes.rivals(rivals, taken)
    agree = scored.same_address[rows]
    notes.far_apart(taken[0][agree], taken[1][agree])
    return notes
