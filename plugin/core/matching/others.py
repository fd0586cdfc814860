"""Other candidates: whom else a record could be, for people who have to decide."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from .arrays import Ints
from .changes import change_of, changed_fields, field_lists, moved
from .labels import Labels
from .places import distances
from .records import Records
from .scoring import Scored
from .weigh import probability
from .why import why_texts

LEAST = 0.005  # probability
NEAR = 5000  # metres, within which an institution may have moved and been renamed
COLUMNS = ("institution_id", "poi_id", "probability", "change", "distance", "changed_fields", "why")


@dataclass(frozen=True)
class Others:
    """All pairs that were compared; ``found``: the positions of those that are findings."""

    records: Records
    labels: Labels
    scored: Scored
    found: Ints

    def best(self, ids: tuple[Collection[str], Collection[str]], most: int) -> pd.DataFrame:
        """The ``most`` likeliest others for each of these institutions and records of the list, with ``COLUMNS`` as in
        the findings; a pair that is wanted for both stands there once. By institution, the likeliest first."""
        records, (left, right) = self.records, self.scored.pairs
        chance = probability(self.scored.logit)
        far = -distances(records, left, right + records.registered)
        # Whom nothing speaks for and who is in another town helps nobody; what is not known to be far counts as near.
        chance[(chance < LEAST) & (far > NEAR)] = -1
        chance[self.found] = -1
        here = self.labels.ids[: records.registered], self.labels.ids[records.registered :]
        asked = [np.array([key in wanted for key in side], dtype=bool) for side, wanted in zip(here, ids, strict=True)]
        best = [_best(own, wanted, chance, most) for own, wanted in zip((left, right), asked, strict=True)]
        rows = np.unique(np.concatenate(best))
        rows = rows[np.lexsort((right[rows], -chance[rows], left[rows]))]
        pairs = left[rows], right[rows]
        changed = changed_fields(records, pairs)
        texts = np.array([*self.labels.ids, ""], dtype=object)[:-1]
        nothing = np.full(len(rows), "", dtype=object)
        values = (
            texts[pairs[0]],
            texts[pairs[1] + records.registered],
            chance[rows],
            change_of(changed, moved(records, pairs, changed)),
            np.round(-distances(records, pairs[0], pairs[1] + records.registered), 1),
            field_lists(changed),
            np.array(why_texts(self.scored.contributions(rows), nothing), dtype=object),
        )
        return pd.DataFrame(dict(zip(COLUMNS, values, strict=True)))


def _best(
    own: Ints, wanted: npt.NDArray[np.bool_], chance: npt.NDArray[np.float64], most: int
) -> npt.NDArray[np.int64]:
    """Positions of the pairs with the highest chance of each wanted record; those below 0 are none. Of equal ones the
    first, which are sorted by ids."""
    rows = np.flatnonzero(wanted[own] & (chance >= 0))
    rows = rows[np.lexsort((rows, -chance[rows], own[rows]))]
    begins = np.flatnonzero(np.diff(own[rows], prepend=-1))
    rank = np.arange(len(rows)) - np.repeat(begins, np.diff(np.append(begins, len(rows))))
    return np.asarray(rows[rank < most], dtype=np.int64)
