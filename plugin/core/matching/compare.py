"""How alike two records are: one number for each pair and comparison, the larger the more alike, NaN: not comparable.

Nothing here knows what a difference means; weigh.py does. What a number stands for is said where it is made.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from .arrays import Ints
from .candidates import Pairs, combined
from .contacts import contacts, of_many, phones
from .names import product, same
from .places import places
from .records import Records
from .spelling import Spelling

Floats = npt.NDArray[np.float64]

# How close an address of each level is (see places.addresses), between 0 and 1.
_CLOSENESS = np.array([0, 0, 0.1, 0.4, 0.4, 0.7, 0.7, 0.8, 0.95, 1])
# Points are as good as the same within 20 m, and say nothing beyond 2 km.
_SAME_POINT, _FAR = 20.0, 2000.0
# From so much shared weight on, names that agree are no coincidence.
_TELLING = 6.0


def compare(records: Records, pairs: Pairs, weights: npt.NDArray[np.float32]) -> pd.DataFrame:
    """All comparisons of the pairs (positions in the register and in the list), one column each.

    ``weights``: by word, see statistics.py.
    """
    return Comparer(records, pairs, weights).compare(pairs)


class Comparer:
    """What is asked of each record, word or name once, so that pairs can be compared some at a time."""

    def __init__(self, records: Records, pairs: Pairs, weights: npt.NDArray[np.float32]) -> None:
        """``pairs``: all that will be compared."""
        self._records = records
        self._weighted = records.matrix.copy()
        self._weighted.data *= weights[records.matrix.indices]
        self._total = np.asarray(self._weighted.sum(axis=1)).reshape(-1).astype(float)
        self._spelling = Spelling(records, pairs)
        self._alone = _alone(records)
        self._phone_of_many = of_many(records.phone, records.registered)
        self._domain_of_many = of_many(records.domain, records.registered)

    def compare(self, pairs: Pairs) -> pd.DataFrame:
        """See ``compare``."""
        records = self._records
        left, right = pairs[0], pairs[1] + records.registered
        columns = {
            **self._names(left, right),
            "name_own": self._own_names(left, right),
            "kind": kinds(records, left, right),
            "number": sets(records.numbers[left], records.numbers[right], one_sided=1.0),
            "bearer": sets(records.bearers[left], records.bearers[right], one_sided=np.nan),
            **places(records, left, right),
            "phone": phones(records, left, right, self._phone_of_many),
            "contact": contacts(records, left, right, self._domain_of_many),
        }
        return pd.DataFrame({**columns, **together(columns)}, copy=False)

    def _names(self, left: Ints, right: Ints) -> dict[str, Floats]:
        """What two names have in common, in the words' weights.

        ``name_part`` and ``name_whole``: the share of the shorter and of the longer name that stands in the other name,
        or in its street, town or category. ``name_shared``: the weight of what both names share. ``name_apart``: minus
        the weight of what is left of that name of which less is left. ``name_spelling``: see spelling.py.
        """
        records, total, weighted = self._records, self._total, self._weighted
        shared, told = total[left], np.zeros((2, len(left)))
        differ = np.flatnonzero(records.name[left] != records.name[right])
        one, other = left[differ], right[differ]
        of_one, of_other = weighted[one], weighted[other]
        shared[differ] = product(of_one, records.matrix[other])
        told[0, differ] = product(of_one, records.context[other])
        told[1, differ] = product(of_other, records.context[one])
        lengths = np.stack([total[left], total[right]])
        covered = np.minimum((shared + told) / np.maximum(lengths, 1e-6), 1)
        apart = np.maximum(lengths - shared - told, 0).min(axis=0)
        nameless = (records.name[left] < 0) | (records.name[right] < 0)
        result = {
            "name_part": covered.max(axis=0),
            "name_whole": covered.min(axis=0),
            "name_shared": shared,
            "name_apart": -apart,
            "name_spelling": self._spelling.alike(left, right),
        }
        return {name: np.where(nameless, np.nan, values) for name, values in result.items()}

    def _own_names(self, left: Ints, right: Ints) -> Floats:
        """What is the name's own (see names.core_codes): 0 differs, 1 the same, 2 only one of each list in the town has
        it, 3 only one of each list has it. The same with other kinds (Goethe-Gymnasium, Goethe-Schule) counts as
        different.

        Where several have it, the kind or the whole name may tell them apart.
        """
        records = self._records
        agree = same(records.core, left, right)
        level = np.select([agree == -1, _other_kind_by_name(records, left, right)], [np.nan, 0.0], 1.0)
        level[(level == 1) & (agree == 0)] = 0
        equal = np.flatnonzero(level == 1)
        one, other = left[equal], right[equal]
        rank = np.ones(len(equal))
        for value, key, once in self._alone:
            rank[once[one] & (key[one] == key[other])] = value
        level[equal] = rank
        return level


def _alone(records: Records) -> list[tuple[int, Ints, npt.NDArray[np.bool_]]]:
    """Rank of a name's own, key that tells the record by it, and whether no list has the record's key twice; ranks
    ascend."""
    core, kind = records.core, pd.factorize(records.kinds_by_name)[0].astype(np.int64)
    keys = [core, combined(core, kind), combined(core, records.name)]
    ranked = [*[(2, combined(key, records.city)) for key in keys], *[(3, key) for key in keys]]
    return [(rank, key, _at_most_once(key, records.registered)[key]) for rank, key in ranked]


def _other_kind_by_name(records: Records, left: Ints, right: Ints) -> npt.NDArray[np.bool_]:
    one, other = records.kinds_by_name[left], records.kinds_by_name[right]
    return np.asarray((one != 0) & (other != 0) & ((one & other) == 0), dtype=np.bool_)


def _at_most_once(codes: Ints, split: int) -> npt.NDArray[np.bool_]:
    """By code: whether no list has it twice; a last element for -1."""
    size = codes.max(initial=-1) + 1
    counts = [np.bincount(side[side >= 0], minlength=size) for side in (codes[:split], codes[split:])]
    return np.append(np.maximum(*counts) <= 1, False)


def kinds(records: Records, left: Ints, right: Ints) -> Floats:
    """Kind of institution: 0 another field of work, 1 another kind in the field, 2 the same field, or the
    same kind by category and another by name, 3 the same kind.

    A companion (the school's gym, its friends' association) is another kind than what it goes with.
    """
    same_kind = (records.kinds[left] & records.kinds[right]) != 0
    other_name = _other_kind_by_name(records, left, right)
    same_family = (records.families[left] & records.families[right]) != 0
    both_kinds = (records.kinds[left] != 0) & (records.kinds[right] != 0)
    unknown = (records.families[left] == 0) | (records.families[right] == 0)
    level = np.select(
        [unknown, same_kind & ~other_name, same_kind | (same_family & ~both_kinds), same_family],
        [np.nan, 3.0, 2.0, 1.0],
        0.0,
    )
    return np.where(records.attachments[left] != records.attachments[right], np.fmin(level, 1.0), level)


def sets(left: Ints, right: Ints, one_sided: float) -> Floats:
    """Two sets as bits: 0 nothing in common, 2 something in common; ``one_sided`` where one is empty, NaN both."""
    empty = (left == 0).astype(int) + (right == 0)
    return np.select([empty == 2, empty == 1, (left & right) != 0], [np.nan, one_sided, 2.0], 0.0)


def together(columns: dict[str, Floats]) -> dict[str, Floats]:
    """How many of name, phone and place agree: how far (0 to 1) the best, the second and the third do.

    Two that agree outweigh a third that does not: an institution that moved, was renamed or has a new number. Each
    rises with every one of the three. NaN where fewer of the three are known. ``known``: how many are; half a point
    more where the place is known by address and by point.
    """
    spelled = np.fmax(columns["name_spelling"], (columns["name_part"] + columns["name_whole"]) / 2)
    name = spelled * np.clip(columns["name_shared"] / _TELLING, 0.4, 1)
    level = np.fmax(columns["address"], columns["address_beside"])
    address = np.where(np.isnan(level), np.nan, _CLOSENESS[np.nan_to_num(level).astype(int)])
    metres = np.maximum(-np.fmax(columns["distance"], columns["distance_beside"]), _SAME_POINT)
    point = 1 - np.minimum(np.log(metres / _SAME_POINT) / np.log(_FAR / _SAME_POINT), 1)
    agree = np.sort(np.column_stack([name, columns["phone"] / 5, np.fmax(address, point)]), axis=1)
    known = 3 - np.isnan(agree).sum(axis=1)
    rows = np.arange(len(agree))
    ranks = {"agree_most": 1, "agree_second": 2, "agree_third": 3}
    ranked = {
        name: np.where(known >= rank, agree[rows, np.maximum(known - rank, 0)], np.nan) for name, rank in ranks.items()
    }
    return {**ranked, "known": known + 0.5 * ~np.isnan(columns["distance_beside"])}
