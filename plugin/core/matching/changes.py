"""What is different between the two records of a pair, after normalisation."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .candidates import Pairs
from .places import distances
from .records import Records

PLACE = ("street", "house_number", "postcode", "city")
# Geocoded points are off by 216 m at the 95th percentile: beneath, a point alone is no move.
_POSITION_ACCURACY = 250.0
_SAME_POINT = 50.0


def changed_fields(records: Records, pairs: Pairs) -> dict[str, npt.NDArray[np.bool_]]:
    """By field: which pairs differ in it. What the list leaves empty is no change; what it adds is one.

    ``position``: the address changed and the points differ, or without two addresses to compare the points lie further
    apart than positions are exact.
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
    address = np.logical_or.reduce([changed[field] for field in PLACE])
    no_address = (records.street[left] < 0) | (records.street[right] < 0)
    changed["position"] = (address & (apart > _SAME_POINT)) | (no_address & (apart > _POSITION_ACCURACY))
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


def change_of(changed: dict[str, npt.NDArray[np.bool_]]) -> npt.NDArray[np.object_]:
    """``renamed``: the name and not the place; ``moved``: the place and not the name; ``changed``: both, or only other
    fields; ``unchanged``: none."""
    place = moved(changed)
    some = np.logical_or.reduce(list(changed.values()))
    name = changed["name"]
    return np.select([name & ~place, place & ~name, some], ["renamed", "moved", "changed"], "unchanged").astype(object)


def moved(changed: dict[str, npt.NDArray[np.bool_]]) -> npt.NDArray[np.bool_]:
    """Which pairs are at another place now."""
    places = [changed[field] for field in (*PLACE, "position")]
    return np.asarray(np.logical_or.reduce(places), dtype=np.bool_)


def field_lists(changed: dict[str, npt.NDArray[np.bool_]]) -> npt.NDArray[np.object_]:
    """The names of the changed fields of each pair, with commas between."""
    number = sum((values.astype(np.int64) << bit for bit, values in enumerate(changed.values())), np.int64(0))
    codes, position = np.unique(number, return_inverse=True)
    texts = [",".join(field for bit, field in enumerate(changed) if code >> bit & 1) for code in codes.tolist()]
    return np.array(texts, dtype=object)[position]
