"""The table of findings: chosen pairs and single records, with verdict, change, reasons and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .arrays import Ints
from .candidates import Pairs
from .changes import change_of, changed_fields, field_lists, moved
from .doubts import KEY, NONE, OTHER_KEY, PART, doubt_text
from .labels import Labels
from .misspelled import misspelled
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
    """``rows``: positions among the candidates; which of them people decided, which a stable key links, which it links
    though it is doubted (no others wanted the two); all doubted links; from which probability on a pair is a match."""

    rows: Ints
    same: Bools
    linked: Bools
    doubted: Bools
    released: Pairs
    accept: float


def findings(records: Records, labels: Labels, scored: Scored, chosen: Chosen, spoken_for: Bools) -> pd.DataFrame:
    """See ``reconcile``. ``spoken_for``: of which of the register's records the list would know."""
    taken = scored.pairs[0][chosen.rows], scored.pairs[1][chosen.rows]
    texts = np.array([*labels.ids, ""], dtype=object)[:-1]
    notes = _notes(records, labels, scored, chosen)
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
    away = moved(records, (left, right), changed)
    certain = chosen.same | chosen.linked
    doubt = _doubts(scored, chosen, (left, right), certain)
    for row in np.flatnonzero(doubt != NONE).tolist():
        notes.add(int(left[row]), doubt_text(int(doubt[row]), bool(away[row])))
    chance = np.where(certain, 1.0, probability(scored.logit[chosen.rows]))
    settled = np.select([chosen.same, certain], ["same", "stable key"], "").astype(object)
    return {
        "order": left,
        "institution_id": texts[left],
        "poi_id": texts[right + records.registered],
        "probability": chance,
        "verdict": np.where(certain | ((doubt == NONE) & (chance >= chosen.accept)), "match", "review").astype(object),
        "change": change_of(changed, away),
        "distance": np.round(-distances(records, left, right + records.registered), 1),
        "changed_fields": field_lists(changed),
        "why": _objects(why_texts(scored.contributions(chosen.rows), settled)),
        "note": notes.of(left, right + records.registered),
    }


def _doubts(scored: Scored, chosen: Chosen, pairs: Pairs, certain: Bools) -> Ints:
    """The doubt about each chosen pair: by its key, or else by its records."""
    other_key = np.isin(pairs[0], chosen.released[0]) | np.isin(pairs[1], chosen.released[1])
    return np.select([certain, chosen.doubted, other_key], [NONE, KEY, OTHER_KEY], scored.doubt[chosen.rows])


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


def _notes(records: Records, labels: Labels, scored: Scored, chosen: Chosen) -> Notes:
    alone = probability(scored.logit - scored.gap)
    part = (alone >= 0.5) | ((scored.facts & PART) != 0)
    rivals = Rivals(scored.pairs, probability(scored.logit), part, scored.same_place)
    taken = scored.pairs[0][chosen.rows], scored.pairs[1][chosen.rows]
    notes = Notes(records, labels)
    notes.same_address()
    notes.rivals(rivals, taken)
    agree = scored.same_address[chosen.rows]
    notes.far_apart(taken[0][agree], taken[1][agree])
    notes.keys(chosen.released, taken)
    notes.misspelled(misspelled(records, taken))
    return notes
