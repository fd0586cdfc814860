"""Coordinates of lists: the system they are in, and places far from all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import PlanningError
from ..numerals import BoolArray, FloatArray
from ..texts import format_number, tr
from .grid import Point
from .notation import number_of, plain_number, thousands_in

WGS84 = "EPSG:4326"
# Ranges of x and y in Germany, systems that cannot be confused first. Northings of all of them but the last one: 5.2 to
# 6.12 million metres. 32xxxxxx and 33xxxxxx are UTM with the zone in front, 2xxxxxx to 5xxxxxx the strips of
# Gauss-Krüger.
_NORTH = (5_200_000, 6_120_000)
_RANGES = (
    (WGS84, (5, 16), (46.5, 56)),
    ("EPSG:4647", (32_000_000, 33_000_000), _NORTH),
    ("EPSG:5650", (33_000_000, 34_000_000), _NORTH),
    ("EPSG:31466", (2_400_000, 2_700_000), _NORTH),
    ("EPSG:31467", (3_300_000, 3_800_000), _NORTH),
    ("EPSG:31468", (4_300_000, 4_700_000), _NORTH),
    ("EPSG:31469", (5_200_000, 5_650_000), _NORTH),
    ("EPSG:25832", (150_000, 960_000), _NORTH),
    ("EPSG:3857", (600_000, 1_750_000), (5_900_000, 7_500_000)),
)
_ZONE_33 = "01"  # first digits of postcodes east of 12°: Saxony, Berlin, Brandenburg, the coast of Pomerania
_NEAR, _TIMES = 20_000, 5  # metres from the middle that are never far, and times the median distance that are


def parse_coordinates(*columns: Sequence[str]) -> list[FloatArray]:
    """Columns of texts as numbers, NaN for what is empty or none; angles become degrees.

    Commas are decimal, and dots are. Where a number has several of one of them, or the other one behind it, that one
    separates thousands: in this number, and in all of these columns where it divides a number into thousands.
    """
    cleaned = [[plain_number(text) for text in column] for column in columns]
    thousands = thousands_in(text for column in cleaned for text in column)
    return [np.array([number_of(text, thousands) for text in column], dtype=float) for column in cleaned]


def look_like_positions(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether two columns may be coordinates of places in Germany, in either order; degrees have decimals."""
    numbers = parse_coordinates(x, y)
    system = (_system(*numbers) or ("", False))[0]
    with_decimals = (float(np.nanmean(column % 1 != 0)) > 0.8 for column in numbers)
    return bool(system) and (system != WGS84 or all(with_decimals))


def guess_system(points: Sequence[Point | None], postcodes: Sequence[str]) -> tuple[str, bool]:
    """The system that coordinates are in, by their medians, and whether x and y are swapped.

    UTM without zone is taken for zone 32, or for 33 where most postcodes lie there. Raises PlanningError where the
    numbers fit none.
    """
    x, y = columns_of(points)
    system, swapped = _system(x, y) or ("", False)
    if not system:
        raise PlanningError(
            tr("The coordinate system of the list is not known: x lies between {x0} and {x1}, y between {y0} and "
               "{y1}.").format(x0=_shown(np.nanmin(x)), x1=_shown(np.nanmax(x)), y0=_shown(np.nanmin(y)),
                               y1=_shown(np.nanmax(y))),
            tr("Choose the coordinate system, or other columns for x and y."),
        )  # fmt: skip
    if system == "EPSG:25832":
        east = [code[0] in _ZONE_33 for code in postcodes if code]
        system = "EPSG:25833" if east and sum(east) > len(east) / 2 else system
    return system, swapped


def _shown(value: np.floating[Any]) -> str:
    """A coordinate for people, with as many decimals as it needs (up to six)."""
    text = format_number(float(value), 6)
    return text.rstrip("0").rstrip(".,")


def system_by_numbers(points: Sequence[Point]) -> str:
    """The system that the numbers fit, '' for none."""
    return (_system(*columns_of(points)) or ("",))[0]


def columns_of(points: Sequence[Point | None]) -> tuple[FloatArray, FloatArray]:
    """x and y of points, NaN for none."""
    array = np.array([point or (np.nan, np.nan) for point in points], dtype=float).reshape(-1, 2)
    return array[:, 0], array[:, 1]


def fits(point: Point, system: str) -> bool:
    """Whether a point lies in Germany if it is in this system; of systems that are not known here, all do."""
    system = "EPSG:25832" if system == "EPSG:25833" else system
    ranges = [(x, y) for name, x, y in _RANGES if name == system]
    return all(x0 <= point[0] <= x1 and y0 <= point[1] <= y1 for (x0, x1), (y0, y1) in ranges)


def _system(x: FloatArray, y: FloatArray) -> tuple[str, bool] | None:
    known = ~np.isnan(x) & ~np.isnan(y)
    if not known.any():
        return None
    middle = float(np.median(x[known])), float(np.median(y[known]))
    for swapped, point in ((False, middle), (True, middle[::-1])):
        for system, *_ in _RANGES:
            if fits(point, system):
                return system, swapped
    return None


def far_away(
    points: Sequence[Point | None], surroundings: Sequence[Point] = (), metres: tuple[float, float] = (1.0, 1.0)
) -> BoolArray:
    """Which points lie outside the surroundings; ``metres`` are those of one unit of x and y.

    The surroundings are the box around known places and 20 km; without such places what is nearer to the middle
    (medians) than 20 km or five times the median distance.
    """
    scale = np.array(metres)
    places = np.column_stack(columns_of(points)) * scale
    if np.isnan(places).all():
        return np.zeros(len(points), dtype=bool)
    if surroundings:
        known = np.array(surroundings, dtype=float) * scale
        low, high = known.min(axis=0) - _NEAR, known.max(axis=0) + _NEAR
        return np.asarray(((places < low) | (places > high)).any(axis=1))
    distance = np.hypot(*(places - np.nanmedian(places, axis=0)).T)
    limit = max(_NEAR, _TIMES * float(np.nanmedian(distance)))
    return np.asarray(np.nan_to_num(distance) > limit)
