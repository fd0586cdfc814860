"""What is different between the two records of a pair, after normalisation."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .arrays import Ints
from .candidates import Pairs
from .names import same
from .places import distances
from .records import Records

PLACE = ("street", "house_number", "postcode", "city")
# Geocoded points are off by 216 m at the 95th percentile: beneath, a point alone is no move.
_POSITION_ACCURACY = 250.0
_SAME_POINT = 50.0


def changed_fields(records: Records, pairs: Pairs) -> dict[str, npt.NDArray[np.bool_]]:
    """By field: which pairs differ in it. What the list leaves empty is no change; what it adds is one.

    ``position``: the address is another and the points differ, or without two addresses to compare the points lie
    further apart than positions are exact.
    """
    left, right = pairs[0], pairs[1] + records.registered
    codes = {
        "name": records.name,
        "street": records.street,
        "postcode": records.postcode,
        "city": records.city,
        "phone": records.phone,
        "email": records.email,
        "website": records.website,
    }
    changed = {field: (code[right] >= 0) & (code[left] != code[right]) for field, code in codes.items()}
    changed["category"] = _category(records, left, right)
    house = records.house
    changed["house_number"] = (house[right, 0] >= 0) & (house[left] != house[right]).any(axis=1)
    apart = -distances(records, left, right)
    no_address = (records.street[left] < 0) | (records.street[right] < 0)
    changed["position"] = (_other_address(records, left, right) & (apart > _SAME_POINT)) | (
        no_address & (apart > _POSITION_ACCURACY)
    )
    order = ("name", "category", *PLACE, "phone", "email", "website", "position")
    return {field: changed[field] for field in order}


def _category(records: Records, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Lists name categories in their own words: another one is a change where both name different kinds, or other words
    of which the vocabulary knows none."""
    kinds, families = records.kinds_by_category, records.families_by_category
    differ = (records.category[right] >= 0) & (records.category[left] != records.category[right])
    both_kinds = (kinds[left] != 0) & (kinds[right] != 0)
    both_families = (families[left] != 0) & (families[right] != 0)
    same_family = both_families & ((families[left] & families[right]) != 0)
    same = np.where(both_kinds, (kinds[left] & kinds[right]) != 0, same_family)
    return np.asarray(differ & ~same, dtype=np.bool_)


def _other_address(records: Records, left: Ints, right: Ints) -> npt.NDArray[np.bool_]:
    """Where the addresses contradict each other: street, postcode or town are known of both and others, or neither
    house number is within the other. In one postcode a town written otherwise (Oberhausen-Sterkrade) is the same."""
    street, postcode = same(records.street, left, right), same(records.postcode, left, right)
    one, other = records.house[left], records.house[right]
    numbered = (one[:, 0] >= 0) & (other[:, 0] >= 0)
    apart = np.maximum(one[:, 0], other[:, 0]) > np.minimum(one[:, 1], other[:, 1])
    town = (same(records.city, left, right) == 0) & (postcode == -1)
    return np.asarray((street == 0) | (postcode == 0) | town | (numbered & apart), dtype=np.bool_)


def change_of(changed: dict[str, npt.NDArray[np.bool_]], place: npt.NDArray[np.bool_]) -> npt.NDArray[np.object_]:
    """``renamed``: the name and not the ``place`` (see ``moved``); ``moved``: the place and not the name; ``changed``:
    both, or only other fields; ``unchanged``: none."""
    some = np.logical_or.reduce(list(changed.values()))
    name = changed["name"]
    return np.select([name & ~place, place & ~name, some], ["renamed", "moved", "changed"], "unchanged").astype(object)


def moved(records: Records, pairs: Pairs, changed: dict[str, npt.NDArray[np.bool_]]) -> npt.NDArray[np.bool_]:
    """Which pairs are at another place now: the position changed, or without two points the address is another one.

    An address that is only written otherwise, or added by the list, is no move; nor is one with its point in place.
    """
    left, right = pairs[0], pairs[1] + records.registered
    no_points = np.isnan(distances(records, left, right))
    return np.asarray(changed["position"] | (_other_address(records, left, right) & no_points), dtype=np.bool_)


def field_lists(changed: dict[str, npt.NDArray[np.bool_]]) -> npt.NDArray[np.object_]:
    """The names of the changed fields of each pair, with commas between."""
    number = sum((values.astype(np.int64) << bit for bit, values in enumerate(changed.values())), np.int64(0))
    codes, position = np.unique(number, return_inverse=True)
    texts = [",".join(field for bit, field in enumerate(changed) if code >> bit & 1) for code in codes.tolist()]
    return np.array(texts, dtype=object)[position]
