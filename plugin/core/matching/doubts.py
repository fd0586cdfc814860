"""What speaks against a pair however probable it is: no match is made unseen where two records contradict each other.

Places, phones and the lack of rivals add up to certainty even for two institutions that share nothing but their house.
So these are rules and no weights: each holds for every kind of institution, also for those nobody learned from.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from ..texts import tr
from .arrays import Ints
from .candidates import Pairs, combined
from .own_words import own_words, sizes, where
from .records import Records
from .vocabulary import NUMBER as A_NUMBER
from .vocabulary import PLAIN

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

# Of the letter triples of two words, both counted: this share in common is a typing error; the lower one where phone,
# e-mail or web page is the same in the same place.
_ALIKE, _ALIKE_IF_REACHED = 0.6, 0.4
# Numbers from here on are years, or stand for letters.
_LETTERS = 1000
# Another place, if the phone is another one, too, or is not known.
_NEAR, _FAR_OFF = 250.0, 1000.0
_IN_PLACE = 50.0
_SAME_ADDRESS = 8
_MOST_AT_ONE_ADDRESS = 20
_SIMILAR_STREET = 3
_FAR = 2000.0
# So much weight of shared words is more than kind and bearer.
_TELLING = 4.0

NONE, NAMELESS, NUMBERS, NUMBER, KIND, BEARER, STRANGE, NAME, UNNAMED, ELSEWHERE, NOBODYS, TWINS, KEY, OTHER_KEY = (
    range(14)
)
# With these a pair must stand out from others to be asked about.
STRANGERS = (NUMBERS, STRANGE)
# With these a lack of rivals proves nothing.
UNPROVEN = (NUMBERS, KIND, BEARER, STRANGE, NAME, UNNAMED, TWINS)


# What of a pair's comparisons is asked for later, one bit each: kind and bearer, whether phone, e-mail or web page are
# the same (``KEPT``: phone, and e-mail or web page), the place, and whether one name is part of the other.
OTHER_KIND, SAME_FIELD, OTHER_BEARER, PHONE, REACHED, KEPT, IN_PLACE, AWAY, PART = (1 << bit for bit in range(9))


def facts(comparisons: pd.DataFrame) -> npt.NDArray[np.int16]:
    """The bits of each pair."""
    kind, phone, contact, bearer = (comparisons[name].to_numpy() for name in ("kind", "phone", "contact", "bearer"))
    address = np.fmax(comparisons["address"].to_numpy(), comparisons["address_beside"].to_numpy())
    metres = -np.fmax(comparisons["distance"].to_numpy(), comparisons["distance_beside"].to_numpy())
    nowhere = np.isnan(address) & np.isnan(metres)
    named = (comparisons["name_part"].to_numpy() >= 0.999) & (comparisons["name_shared"].to_numpy() >= _TELLING)
    bits = {
        OTHER_KIND: kind <= 1,
        SAME_FIELD: kind >= 2,
        OTHER_BEARER: bearer == 0,
        PHONE: phone == 5,
        REACHED: (phone == 5) | (contact == 3),
        KEPT: (phone == 5) & (contact == 3) & ~(kind <= 1),
        IN_PLACE: (address >= _SAME_ADDRESS) | (metres <= _IN_PLACE),
        AWAY: ~(address >= _SIMILAR_STREET) & ~(metres <= np.where(phone <= 2, _NEAR, _FAR_OFF)) & ~nowhere,
        PART: named & ((metres <= _FAR) | (phone >= 4)) & ~(kind <= 1) & (comparisons["number"].to_numpy() != 0),
    }
    return np.asarray(np.sum([np.where(true, bit, 0) for bit, true in bits.items()], axis=0), dtype=np.int16)


def doubts(records: Records, pairs: Pairs, known: npt.NDArray[np.int16]) -> Ints:
    """Of each pair (positions in register and list; ``known``: its facts) the first reason why a person should look at
    it; 0: none.

    - NAMELESS: a name is missing. NUMBERS: each name has a number that the other lacks; NUMBER: only one has any.
    - KIND, BEARER: another one, by name or category.
    - STRANGE: no own word of the names agrees. UNNAMED: only one says anything that the other does not, and nothing
      agrees. Neither is a doubt where field, place, and phone, e-mail or web page are the same: it was renamed. Nor is
      it UNNAMED where one says no more, in the same place, than the kind and its own street (Kita Lothstraße).
    - NAME: some own words agree, but each name has others that the other lacks: one of two in the house.
    - ELSEWHERE: another place, and another phone or none. NOBODYS: neither name says more than kind,
      bearer and town, and nothing else is the same.
    - TWINS: one list has two records that are equal in all that is compared.
    """
    left, right = pairs[0], pairs[1] + records.registered
    told = (OTHER_KIND, SAME_FIELD, OTHER_BEARER, PHONE, REACHED, IN_PLACE, AWAY)
    has = {bit: (known & bit) != 0 for bit in told}
    words = own_words(records, pairs, np.where(has[REACHED] & has[IN_PLACE], _ALIKE_IF_REACHED, _ALIKE))
    kinds = records.kinds_by_name[left], records.kinds_by_name[right]
    other_kind = (kinds[0] != 0) & (kinds[1] != 0) & ((kinds[0] & kinds[1]) == 0)
    some_kind = (records.kinds[left] != 0) | (records.kinds[right] != 0)
    renamed = has[SAME_FIELD] & some_kind & ~other_kind & has[IN_PLACE] & has[REACHED]
    unnamed = words.strange & ~words.contradict & ~renamed
    alike = has[SAME_FIELD] & has[IN_PLACE] & ~other_kind
    unnamed[unnamed] = ~_by_street(records, left[unnamed], right[unnamed], alike[unnamed])
    twin = _twins(records)
    fields = records.families_by_category[left], records.families_by_category[right]
    other_field = (fields[0] != 0) & (fields[1] != 0) & ((fields[0] & fields[1]) == 0)
    conditions = {
        NAMELESS: (records.name[left] < 0) | (records.name[right] < 0),
        NUMBERS: _other_numbers(records, left, right),
        KIND: has[OTHER_KIND] | other_field,
        BEARER: has[OTHER_BEARER],
        STRANGE: words.contradict & ~words.shared & ~renamed,
        NAME: words.contradict & words.shared,
        UNNAMED: unnamed,
        NUMBER: _one_number(records, left, right),
        ELSEWHERE: has[AWAY] & ~has[PHONE],
        NOBODYS: ~words.shared & ~has[IN_PLACE] & ~has[REACHED],
        TWINS: twin[left] | twin[right],
    }
    return np.select(list(conditions.values()), list(conditions), NONE).astype(np.int64)


def doubt_text(reason: int, moved: bool) -> str:
    """The reason as a sentence; '' for another key, which needs the names of both. Of another name it is said where the
    two are."""
    here, away = (
        tr("Another name at the same place: renamed, or a successor?"),
        tr("Another name at another place: renamed and moved, or another institution?"),
    )
    other_name = away if moved else here
    texts = {
        NAMELESS: tr("A name is missing: are they the same?"),
        NUMBERS: tr("The names have different numbers."),
        NUMBER: tr("Only one name has a number: the same institution, or a second one?"),
        KIND: tr("Another kind of institution."),
        BEARER: tr("The names tell of another provider."),
        **dict.fromkeys((STRANGE, NAME, UNNAMED), other_name),
        ELSEWHERE: tr("Another place, and nothing but the name agrees: moved, or another institution?"),
        NOBODYS: tr("The names say nothing of their own."),
        TWINS: tr("Several records are equal: which is which cannot be told."),
        KEY: tr("The stable key is the same, but name and place are others."),
        OTHER_KEY: "",
    }
    return texts[reason]


def _other_numbers(records: Records, left: Ints, right: Ints) -> Bools:
    """Whether each of the two names has a number (a letter, a Roman one) that the other lacks."""
    numbers = where(records.matrix, records.words.roles == A_NUMBER)
    counts = sizes(numbers)
    shared = np.zeros(len(left), dtype=np.int64)
    both = np.flatnonzero((counts[left] > 0) & (counts[right] > 0))
    shared[both] = sizes(numbers[left[both]].multiply(numbers[right[both]]))
    return np.asarray((counts[left] > shared) & (counts[right] > shared), dtype=np.bool_)


def _one_number(records: Records, left: Ints, right: Ints) -> Bools:
    """Whether only one of the two names has a number, and it is neither a year nor a letter, nor the house number
    behind the name's own street."""
    words = records.words
    told = (words.roles == A_NUMBER) & (words.numbers < _LETTERS)
    numbers = where(records.matrix, told)
    have = sizes(numbers) > 0
    result = np.asarray((have[left] != have[right]) & (records.name[left] != records.name[right]), dtype=np.bool_)
    for row in np.flatnonzero(result).tolist():
        record = int(left[row] if have[left[row]] else right[row])
        low, high = records.house[record, :2].tolist()
        own = [low <= number <= high for number in words.numbers[_row(numbers, record)].tolist()]
        result[row] = not (any(own) and _names_its_street(records, record))
    return result


def _names_its_street(records: Records, record: int) -> bool:
    codes = records.names.code[slice(*np.searchsorted(records.names.row, [record, record + 1]))]
    street = records.streets[records.street[record]] if records.street[record] >= 0 else ""
    return any(len(word) > 3 and word in street for word in records.words.texts[codes].tolist())


def _by_street(records: Records, left: Ints, right: Ints, alike: Bools) -> Bools:
    """Of pairs with nothing of their own in common whether one name is no more than its own street and the kind, which
    the other is too. ``alike``: in place and in the field."""
    words = records.words
    one, other = records.kinds[left], records.kinds[right]
    result = alike & ((one == other) | (one == 0) | (other == 0))
    mine = where(records.matrix, (words.roles == PLAIN) & (words.bearers == 0) & ~records.city_words)
    for row in np.flatnonzero(result).tolist():
        result[row] = any(_only_its_street(records, mine, record) for record in (int(left[row]), int(right[row])))
    return np.asarray(result, dtype=np.bool_)


def _only_its_street(records: Records, mine: sparse.csr_matrix, record: int) -> bool:
    street = records.streets[records.street[record]] if records.street[record] >= 0 else ""
    own = records.words.texts[_row(mine, record)].tolist()
    return all(word in street for word in own)


def _row(matrix: sparse.csr_matrix, row: int) -> Ints:
    return np.asarray(matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]], dtype=np.int64)


def _twins(records: Records) -> Bools:
    """By record: whether its own list has another one that is equal in all that is compared."""
    side = (np.arange(len(records)) >= records.registered).astype(np.int64)
    codes = [getattr(records, name) for name in _COMPARED]
    points = np.nan_to_num(np.round(records.xy), nan=-1).astype(np.int64)
    table = np.column_stack([side, *codes, records.house.astype(np.int64), points]).astype(np.uint64)
    # A sum of well-mixed 64-bit numbers stands for the row.
    factors = (np.arange(table.shape[1], dtype=np.uint64) * np.uint64(2) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (table + np.uint64(1)) * factors
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    _, group, count = np.unique(mixed.sum(axis=1), return_inverse=True, return_counts=True)
    return np.asarray(count[group.reshape(-1)] > 1, dtype=np.bool_)


_COMPARED = ("name", "category", "street", "postcode", "city", "phone", "email", "website")


def crowded(records: Records) -> Bools:
    """By record: whether so many of its list are at its address that not all were compared."""
    side = (np.arange(len(records)) >= records.registered).astype(np.int64)
    key = combined(records.street, records.house[:, 0].astype(np.int64), records.postcode, side)
    counts = np.append(np.bincount(key[key >= 0], minlength=1), 0)
    return np.asarray(counts[key] > _MOST_AT_ONE_ADDRESS, dtype=np.bool_)
