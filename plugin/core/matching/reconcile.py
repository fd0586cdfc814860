"""Two lists of institutions: who is who, what changed, and what a person has to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .assign import assign
from .candidates import candidates
from .changes import changed_fields, moved
from .doubts import NONE, STRANGERS
from .findings import COLUMNS, Chosen, findings
from .known import Known, Settled, rows_of, settle, with_settled
from .labels import Labels, names_of
from .others import Others
from .records import Records, read_records
from .scoring import Scored, score
from .statistics import gather, word_weights
from .weigh import probability, shipped

__all__ = ["COLUMNS", "Known", "Options", "reconcile"]

Progress = Callable[[float], None]

# So many log-odds ahead of the next, a pair of two different names stands out.
OUTSTANDING = 1.0


@dataclass(frozen=True)
class Options:
    """Thresholds of the probability (None: the shipped ones), whether the list is complete in its scope, and the area
    code of phones without one (such as ``0208``; '': the one usual in their town)."""

    accept: float | None = None
    review: float | None = None
    complete: bool = True
    area_code: str = ""

    def thresholds(self) -> tuple[float, float]:
        """From which probability on a pair is a match, and from which on it is for review."""
        review = shipped().review if self.review is None else self.review
        return max(shipped().accept if self.accept is None else self.accept, review), review


NOTHING_KNOWN = Known()
DEFAULTS = Options()


def reconcile(
    register: pd.DataFrame,
    poi: pd.DataFrame,
    known: Known = NOTHING_KNOWN,
    options: Options = DEFAULTS,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """One row for each finding about the two lists; every record of both stands in at least one.

    ``register`` and ``poi``: index = id (text, unique); the columns name, category, street, house_number, postcode,
    city, phone, email, website as text ('' or None: empty; absent: all empty), ``x`` and ``y`` in metres of one CRS
    (NaN: none). ``register`` may have ``in_scope`` (absent: all are). ``progress`` is told the share done, 0 to 1, and
    stops the work by raising.

    Columns of the result (``COLUMNS``): the ids ('' where there is none); ``probability`` that the two are the same,
    NaN for a single record; ``verdict``: match, review, only_register, only_poi, not_in_scope; ``change``: unchanged,
    renamed (the name, the place being the same), moved (the place, the name being the same), changed (both, or only
    other fields), new, missing, '' for a single record out of scope; ``distance`` in metres, NaN if one point is
    missing; ``changed_fields`` with commas between, by their names and ``position``; ``why``, see why.py; ``note``.
    Each record is in at most one match or review. A single record of the register is missing only where it is in the
    scope of a complete list. A record out of scope may be in a match, never in a review. However probable, a pair whose
    records contradict each other is no match but for review (see doubts.py): the note says why.
    """
    return reconcile_with_others(register, poi, known, options, progress)[0]


def reconcile_with_others(
    register: pd.DataFrame,
    poi: pd.DataFrame,
    known: Known = NOTHING_KNOWN,
    options: Options = DEFAULTS,
    progress: Progress | None = None,
) -> tuple[pd.DataFrame, Others]:
    """The same, and the pairs that were compared and are no finding."""
    tell = progress or _silent
    # Sorted by id, so that the order of rows decides nothing, not even between equals.
    register, poi = register.sort_index(), poi.sort_index()
    in_scope = (
        register["in_scope"].to_numpy(dtype=bool) if "in_scope" in register else np.ones(len(register), dtype=bool)
    )
    settled = settle(known, register.index, poi.index)
    records = read_records(register, poi, options.area_code)
    labels = Labels([*register.index, *poi.index], [*names_of(register), *names_of(poi)])
    listed = len(poi)
    del register, poi  # the sorted copies, which would fill much memory until the end
    tell(0.4)
    settled = settled.releasing(_doubted_links(records, settled))
    word_weight = word_weights(records, gather(records))
    pairs = with_settled(candidates(records, word_weight), settled, listed)
    tell(0.6)
    scored = score(records, pairs, word_weight, shipped(), options.thresholds()[1])
    tell(0.8)
    chosen = choose(scored, settled, in_scope, options)
    tell(0.85)
    result = findings(records, labels, scored, chosen, in_scope & options.complete)
    tell(1.0)
    return result, Others(records, labels, scored, chosen.rows)


def _doubted_links(records: Records, settled: Settled) -> npt.NDArray[np.bool_]:
    """Of the settled pairs those whose stable key now stands for another name at another place: perhaps it was given to
    somebody else, or two were mixed up."""
    changed = changed_fields(records, settled.pairs)
    return np.asarray(~settled.same & changed["name"] & moved(records, settled.pairs, changed), dtype=np.bool_)


def choose(scored: Scored, settled: Settled, in_scope: npt.NDArray[np.bool_], options: Options) -> Chosen:
    """The pairs that are a finding together: the settled ones, and the best choice among the others."""
    accept, review = options.thresholds()
    left, right = scored.pairs
    size = int(right.max(initial=-1)) + 1
    held = rows_of(scored.pairs, settled.pairs, size)
    free = ~np.isin(left, settled.pairs[0]) & ~np.isin(right, settled.pairs[1])
    doubted = scored.doubt != NONE
    # Of several strangers at one address none is more likely the successor than the others.
    anyone = np.isin(scored.doubt, STRANGERS) & (scored.lead < OUTSTANDING)
    least = np.where(doubted & ~in_scope[left], np.inf, np.where(in_scope[left], review, accept))
    wanted = np.flatnonzero(free & ~anyone & (probability(scored.logit) >= least))
    gain = scored.logit[wanted] - scored.logit[wanted].min(initial=0.0) + 1e-6
    found = wanted[assign((left[wanted], right[wanted]), gain)]
    # A released link is a finding only where nobody else claims one of its records.
    released = rows_of(scored.pairs, settled.released, size)
    taken = np.concatenate([held, found])
    still = ~np.isin(left[released], left[taken]) & ~np.isin(right[released], right[taken])
    rows = np.concatenate([taken, released[still]])
    kinds = np.repeat([0, 1, 2], [len(held), len(found), int(still.sum())])
    same = np.zeros(len(rows), dtype=bool)
    same[: len(held)] = settled.same
    return Chosen(rows, same, (kinds == 0) & ~same, kinds == 2, settled.released, accept)


def _silent(_: float) -> None:
    """Nobody asked how far the work is."""
