"""Points for addresses, out of a register of addresses: no network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..errors import listed
from ..numerals import FloatArray
from ..texts import tr
from .addresses import Address, city_key, house_numbers, street_key
from .grid import Point

if TYPE_CHECKING:
    import pandas as pd

_NEIGHBOURS = 10  # house numbers to both sides that are near enough
_ONE_HOUSE = 500  # metres that the points of one address may lie apart; those of two streets of one name lie farther
_ONE_STREET = 8_000  # metres that a street without a named place may measure; longer ones are several streets
COLUMNS = ("street", "house_number", "postcode", "city", "x", "y")


@dataclass(frozen=True)
class Located:
    """Where an address is: ``quality`` is house_number, neighbour, street or none, ``reason`` why it is none."""

    point: Point | None
    quality: str
    reason: str = ""


@dataclass(frozen=True)
class _Houses:
    """The address points of one street name, sorted by number, letter and place."""

    numbers: npt.NDArray[np.int64]
    letters: npt.NDArray[np.object_]
    postcodes: npt.NDArray[np.object_]
    cities: npt.NDArray[np.object_]
    xy: FloatArray

    def at(self, chosen: npt.NDArray[np.bool_]) -> _Houses:
        return _Houses(
            self.numbers[chosen], self.letters[chosen], self.postcodes[chosen], self.cities[chosen], self.xy[chosen]
        )


class AddressPoints:
    """A register of addresses, by street.

    ``frame`` has the text columns street, house_number, postcode, city ('' for none) and x, y in metres (or degrees,
    which are then told apart less well), one row per address.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        import pandas as pd

        def by_text(name: str, key: object) -> list[object]:
            texts = frame[name].tolist()
            keys = {text: key(text) for text in set(texts)}  # type: ignore[operator]
            return [keys[text] for text in texts]

        parsed = by_text("house_number", lambda text: house_numbers(text)[:1] or ((-1, ""),))
        table = pd.DataFrame({
            "street": pd.Series(by_text("street", street_key), dtype=object),
            "number": [found[0][0] for found in parsed],  # type: ignore[index]
            "letter": pd.Series([found[0][1] for found in parsed], dtype=object),  # type: ignore[index]
            "postcode": pd.Series(frame["postcode"].tolist(), dtype=object),
            "city": pd.Series(by_text("city", city_key), dtype=object),
            "x": frame["x"].to_numpy(dtype=float), "y": frame["y"].to_numpy(dtype=float),
        })  # fmt: skip
        table = table[table["x"].notna() & table["y"].notna() & (table["street"] != "")]
        table = table.sort_values(["street", "number", "letter", "x", "y"], kind="stable")
        self._columns = {name: table[name].to_numpy() for name in table}
        streets, starts = np.unique(self._columns["street"].astype(str), return_index=True)
        ends = [*starts[1:], len(table)]
        self._streets = {
            street: slice(start, end) for street, start, end in zip(streets.tolist(), starts, ends, strict=True)
        }

    def __len__(self) -> int:
        return len(self._columns["x"])

    def corners(self) -> list[Point]:
        """Two corners of the box around all addresses; none where there are none."""
        if not len(self):
            return []
        x, y = self._columns["x"], self._columns["y"]
        return [(float(x.min()), float(y.min())), (float(x.max()), float(y.max()))]

    def locate(self, address: Address) -> Located:
        """The point of an address: of the house itself, of a neighbour (up to ten numbers away, the same side of the
        street first), else of the house in the middle of the street."""
        place = self._streets.get(street_key(address.street)) if address.street else None
        if place is None:
            return Located(None, "none", tr("There is no such street among the addresses.")
                           if address.street else tr("The row has no street."))  # fmt: skip
        houses = _in_place(self._houses(place), address)
        if houses is None:
            return Located(None, "none", tr("The street is there in other places only, or in several."))
        for number, letter in house_numbers(address.house_number):
            exact = houses.at((houses.numbers == number) & (houses.letters == letter))
            if len(exact.numbers):
                return _several(exact) or Located(_point(exact, 0), "house_number")
        if several := _several(houses):
            return several
        for number, letter in house_numbers(address.house_number)[:1]:
            if (near := _neighbour(houses, number, letter)) is not None:
                return Located(_point(houses, near), "neighbour")
        middle = houses.xy.mean(axis=0)
        return Located(_point(houses, np.hypot(*(houses.xy - middle).T).argmin()), "street")

    def _houses(self, place: slice) -> _Houses:
        columns = {name: values[place] for name, values in self._columns.items()}
        return _Houses(
            columns["number"], columns["letter"], columns["postcode"], columns["city"],
            np.column_stack([columns["x"], columns["y"]]),
        )  # fmt: skip


def _in_place(houses: _Houses, address: Address) -> _Houses | None:
    """The houses with the postcode of an address, else in its city, else all if they can be one street."""
    city = city_key(address.city)
    if address.postcode and (same := houses.postcodes == address.postcode).any():
        here = houses.at(same)
        return here.at(here.cities == city) if city and (here.cities == city).any() else here
    if city and (same := houses.cities == city).any():
        return houses.at(same)
    said_elsewhere = (address.postcode and any(houses.postcodes)) or (city and any(houses.cities))
    extent = np.ptp(houses.xy, axis=0).max()
    return None if said_elsewhere or extent > _ONE_STREET else houses


def _several(houses: _Houses) -> Located | None:
    """Nowhere, with the reason, if houses of one number lie in places of their own: there are several such streets."""
    keys = list(zip(houses.numbers.tolist(), houses.letters.tolist(), strict=True))
    for place in range(1, len(keys)):
        if keys[place] != keys[place - 1] or keys[place][0] < 0:
            continue
        codes = set(houses.postcodes[place - 1 : place + 1]) - {""}
        if len(codes) > 1 or np.hypot(*(houses.xy[place] - houses.xy[place - 1])) > _ONE_HOUSE:
            known = sorted({*houses.postcodes} - {""})
            reason = tr("There are several streets of this name ({places}), and the row does not say which one.")
            return Located(None, "none", reason.format(places=listed(known) or "?"))
    return None


def _neighbour(houses: _Houses, number: int, letter: str) -> int | None:
    """The nearest number, the same one with another letter first, then the same side of the street."""
    away = np.abs(houses.numbers - number)
    near = np.flatnonzero((away <= _NEIGHBOURS) & (houses.numbers > 0))
    ranks = [
        (int(away[place]) > 0, int(away[place]) % 2, int(away[place]), _letters_apart(houses.letters[place], letter))
        for place in near
    ]
    return int(near[ranks.index(min(ranks))]) if ranks else None


def _letters_apart(one: str, other: str) -> int:
    return abs(ord(one or "`") - ord(other or "`"))  # ` comes before a


def _point(houses: _Houses, place: int | np.intp) -> Point:
    x, y = houses.xy[place]
    return float(x), float(y)
