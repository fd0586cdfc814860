"""How alike two places are: address, and points."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from .arrays import Ints
from .names import product, same
from .records import Records
from .spelling import triples

Floats = npt.NDArray[np.float64]

_CLOSE_NUMBERS = 10
_SAME_POINT = 50.0
# Of the letter triples of two streets, both counted: this share in common is a typing error or a shortened first name.
_SIMILAR = 0.35


def places(records: Records, left: Ints, right: Ints) -> dict[str, Floats]:
    """``address`` and ``distance`` where only the one is known of both records, ``address_beside`` and
    ``distance_beside`` where both are: they tell the same twice, so each tells less. ``area``: see ``addresses``."""
    address, area = addresses(records, left, right)
    distance = distances(records, left, right)
    both = ~np.isnan(address) & ~np.isnan(distance)
    return {
        "address": np.where(both, np.nan, address),
        "address_beside": np.where(both, address, np.nan),
        "area": area,
        "distance": np.where(both, np.nan, distance),
        "distance_beside": np.where(both, distance, np.nan),
    }


def on_one_place(comparisons: pd.DataFrame) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which pairs have the same address, or one within the other; and which have that or, an address missing, the same
    point."""
    level = np.fmax(comparisons["address"].to_numpy(), comparisons["address_beside"].to_numpy())
    metres = -np.fmax(comparisons["distance"].to_numpy(), comparisons["distance_beside"].to_numpy())
    return level >= 8, (level >= 8) | (np.isnan(level) & (metres <= _SAME_POINT))


def addresses(records: Records, left: Ints, right: Ints) -> tuple[Floats, Floats]:
    """The address, and where a street is missing the area.

    Address: 0 another town, 1 another street in the town, 2 in the postcode, 3 a similar street, 4 the street with
    another number, 5 with none, 6 a similar street with the number, 7 the street with a number close by, 8 one number
    within the other, 9 the same. Area: 0 another town, 1 the same town, 2 the same postcode.
    """
    postcode, city = same(records.postcode, left, right), same(records.city, left, right)
    apart = (postcode != 1) & (city != 1) & ((postcode == 0) | (city == 0))
    street = same(records.street, left, right)
    one, other = records.house[left], records.house[right]
    unnumbered = (one[:, 0] < 0) | (other[:, 0] < 0)
    gap = np.maximum(one[:, 0], other[:, 0]) - np.minimum(one[:, 1], other[:, 1])
    equal = (one == other).all(axis=1)
    number = np.select([unnumbered, equal, gap <= 0, gap <= _CLOSE_NUMBERS], [5.0, 9.0, 8.0, 7.0], 4.0)
    alike = np.zeros(len(left), dtype=bool)
    unlike = np.flatnonzero((street == 0) & ~apart)
    alike[unlike] = similar_streets(records, left[unlike], right[unlike])
    similar = np.where(~unnumbered & (gap <= 0), 6.0, 3.0)
    elsewhere = np.where((postcode != 1) & (city == 1), 1.0, 2.0)
    address = np.select([street == -1, apart, street == 1, alike], [np.nan, 0.0, number, similar], elsewhere)
    area = np.select([street != -1, postcode == 1, city == 1, apart], [np.nan, 2.0, 1.0, 0.0], np.nan)
    return address, area


def similar_streets(records: Records, left: Ints, right: Ints) -> npt.NDArray[np.bool_]:
    """Streets that differ as typing errors and shortened first names do."""
    codes, position = np.unique(np.concatenate([records.street[left], records.street[right]]), return_inverse=True)
    matrix = triples([street.removesuffix("strasse") for street in records.streets[codes].tolist()])
    matrix.data[:] = 1
    length = np.asarray(matrix.sum(axis=1)).reshape(-1)
    one, other = position[: len(left)], position[len(left) :]
    return np.asarray(product(matrix[one], matrix[other]) >= _SIMILAR * (length[one] + length[other]), dtype=np.bool_)


def distances(records: Records, left: Ints, right: Ints) -> Floats:
    """Minus the distance in metres."""
    apart = records.xy[left] - records.xy[right]
    return -np.hypot(apart[:, 0], apart[:, 1])
