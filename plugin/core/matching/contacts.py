"""How alike two records' phones, e-mails and websites are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .arrays import Ints
from .names import same
from .records import Records

Floats = npt.NDArray[np.float64]

_MANY = 3
_OF_A_TOWN = 5


def phones(records: Records, left: Ints, right: Ints, many: npt.NDArray[np.bool_]) -> Floats:
    """0 other numbers, 1 the same first five digits, 2 the same but for the last four, 3 but for an extension, 4 the
    same but shared by many records (``many``, see ``of_many``), 5 the same."""
    one, other = records.phone[left], records.phone[right]
    missing = (one < 0) | (other < 0)
    if missing.all():
        return np.full(len(left), np.nan)
    a, b = records.phones[one], records.phones[other]
    length = np.minimum((a > 0).sum(axis=1), (b > 0).sum(axis=1))
    differ = a != b
    common = np.where(differ.any(axis=1), np.minimum(differ.argmax(axis=1), length), length)
    level = np.select(
        [one == other, length - common <= 2, length - common <= 4, common >= _OF_A_TOWN],
        [np.where(many[one], 4.0, 5.0), 3.0, 2.0, 1.0],
        0.0,
    )
    return np.where(missing, np.nan, level)


def contacts(records: Records, left: Ints, right: Ints, of_code: npt.NDArray[np.bool_]) -> Floats:
    """0 other domains, 1 the same domain but of many records (``of_code``, see ``of_many``), 2 the same domain, 3 the
    same e-mail or web page."""
    domain = same(records.domain, left, right)
    page = (same(records.website, left, right) == 1) | (same(records.email, left, right) == 1)
    many = of_code[records.domain[left]]
    return np.select([page & ~many, domain == 1, domain == 0], [3.0, np.where(many, 1.0, 2.0), 0.0], np.nan)


def of_many(codes: Ints, split: int) -> npt.NDArray[np.bool_]:
    """By code: whether more than three records of one list have it; a last element for -1."""
    size = codes.max(initial=-1) + 1
    sides = [np.bincount(side[side >= 0], minlength=size) for side in (codes[:split], codes[split:])]
    return np.append(np.maximum(*sides) > _MANY, False)
