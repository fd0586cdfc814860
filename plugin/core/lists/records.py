"""The rows of a list as records of institutions, and what could not be read of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..register.fields import LISTED
from ..texts import tr
from .addresses import split_address, split_place, split_street
from .coordinates import parse_coordinates
from .grid import Grid, Point
from .mapping import Mapping, field_title
from .notation import split_pair
from .rows import RowJudge
from .values import PACKED, date_as_numbers, fit_value, is_rounded, packed, plain_value, whole_number, yes_or_no

ROW = "row-{number}"
# Machine words for what is wrong, as scripts find them; those of rows that are left out are in rows.py.
BAD_POSITION, BAD_VALUE, FOLDED, DUPLICATE_ID, FAR_AWAY, UNLOCATED, NO_ID = (
    "bad_position", "bad_value", "folded", "duplicate_id", "far_away", "unlocated", "no_id",
)  # fmt: skip
_JOINED = "; "


@dataclass(frozen=True)
class Record:
    """An institution of a list.

    ``row`` is its row in the file, ``values`` are texts by standard field without ''. ``poi_id`` is '' where the list
    has no key. ``categories`` are all of them, the main one first; ``main`` says that the list calls it so. ``point``
    is in the list's system, ``quality`` says where it comes from.
    """

    row: int
    poi_id: str
    values: dict[str, str]
    categories: tuple[str, ...] = ()
    main: bool = False
    point: Point | None = None
    quality: str = "none"

    def get(self, name: str) -> str:
        """The value of a field, '' for none."""
        if name == "category":
            return self.categories[0] if self.categories else ""
        if name == "further_categories":
            return _JOINED.join(self.categories[1:])
        return self.values.get(name, "")


@dataclass(frozen=True)
class Problem:
    """What is to be told of a row: its kind as a machine word, the reason as a sentence, and its content."""

    row: int
    poi_id: str
    name: str
    problem: str
    reason: str
    content: str = ""


@dataclass
class Reading:
    """Records so far, and what was found on the way. ``system`` is the list's own word for its system, '' for none;
    ``swapped`` are rows whose x and y seem to have changed places."""

    records: list[Record]
    problems: list[Problem] = field(default_factory=list)
    system: str = ""
    swapped: frozenset[int] = frozenset()

    def tell(self, record: Record, problem: str, reason: str, content: str = "") -> None:
        """Note something about a record."""
        self.problems.append(
            Problem(record.row, record.poi_id, record.get("name"), problem, reason, content or content_of(record))
        )


def content_of(record: Record) -> str:
    """All that is known of a record in one text."""
    values = [*(record.values[name] for name in LISTED if record.values.get(name)), *record.categories]
    return " | ".join([*values, *(f"{part:.10g}" for part in record.point or ())])


def read_records(grid: Grid, mapping: Mapping, category: str = "") -> Reading:
    """The list's rows as records; ``category`` is that of records that have none.

    Rows without a name, notes below the table and repeated titles are left out and told.
    """
    points, texts = positions(grid, mapping)
    reading = Reading([], system=_system(grid, mapping))
    cells = {name: cells_of(grid, mapping, name) for name in mapping.columns if mapping.holds(name)}
    judge = RowJudge(grid.columns, mapping.used)
    for place, (row, number) in enumerate(zip(grid.rows, grid.numbers, strict=True)):
        values = {name: column[place] for name, column in cells.items() if column[place]}
        left_out = judge.left_out(row, values, located=bool(points[place]))
        if left_out:
            content = " | ".join(cell for cell in row if cell)
            told = Problem(number, values.get("poi_id", ""), values.get("name", ""), *left_out, content)
            reading.problems.append(told)
            continue
        record = _fitted(replace(_record(number, values, category), point=points[place]), reading)
        if record.point:
            known = record.get("position_quality")
            record = replace(record, quality=known if known not in ("", "none") else "list")
        elif texts[place]:
            reading.tell(record, BAD_POSITION, _no_position(texts[place]), texts[place])
        reading.records.append(record)
    return reading


def _no_position(text: str) -> str:
    if text.replace(",", ".").strip("0. |") == "":
        return tr("The coordinates are 0.")
    return tr("The coordinates cannot be read.")


def cells_of(grid: Grid, mapping: Mapping, name: str) -> list[str]:
    """The texts of a field; of several columns joined, of places the sum."""
    joint = PACKED if name == "further_categories" else " "
    columns = [[plain_value(name, cell) for cell in grid.column(title)] for title in mapping.of(name)]
    given = ([cell for cell in parts if cell] for parts in zip(*columns, strict=True))
    return [_sum(parts) if name == "places" and len(parts) > 1 else joint.join(parts) for parts in given]


def _sum(parts: Sequence[str]) -> str:
    """The sum of whole numbers; all texts where one is none, to be told as a value that cannot be read."""
    numbers = [whole_number(part) for part in parts]
    return " + ".join(parts) if None in numbers else str(sum(int(number) for number in numbers if number))


def _record(number: int, values: dict[str, str], category: str) -> Record:
    """A record with the parts of its address apart and its categories together."""
    key = values.get("poi_id", "")
    own = {name: _JOINED.join(packed(text)) if PACKED in text else text for name, text in values.items()}
    take_address(own)
    if own.get("area_code") and own.get("phone") and not own["phone"].startswith(("0", "+")):
        own["phone"] = f"{own['area_code']} {own['phone']}"
    given = [*packed(values.get("category", "")), *packed(values.get("further_categories", ""))]
    categories = tuple(dict.fromkeys(given)) or ((category,) if category else ())
    main = yes_or_no(values.get("main_category", "")) == "1"
    listed = {name: own[name] for name in LISTED if own.get(name) and name not in ("category", "further_categories")}
    return Record(number, key, listed, categories, main)


def take_address(values: dict[str, str]) -> None:
    """Fill the parts of an address from those of its columns that hold several of them, in place."""
    whole = values.get("address", "")
    if whole and not values.get("street") and (address := split_address(whole)):
        parts = {"street": address.street, "house_number": address.house_number, "postcode": address.postcode,
                 "city": address.city}  # fmt: skip
        values.update({name: text for name, text in parts.items() if text and not values.get(name)})
    elif whole and not values.get("street"):
        values["street"] = whole
    if values.get("street") and not values.get("house_number"):
        address_in_street = split_address(values["street"]) if "," in values["street"] else None
        if address_in_street and address_in_street.postcode:
            values["address"], values["street"] = values["street"], ""
            take_address(values)
        else:
            values["street"], values["house_number"] = split_street(values["street"])
    values["house_number"] = values.get("house_number", "") + values.get("house_number_addition", "")
    for name in ("place", "city", "postcode"):
        code, city = split_place(values.get(name, ""))
        if code:
            values["postcode"] = code
            values["city"] = city if name != "postcode" else values.get("city") or city
        elif name == "place" and city:
            values["city"] = values.get("city") or city


def _fitted(record: Record, reading: Reading) -> Record:
    """The record with values as the register holds them; what is none is told and left out."""
    values = {}
    if is_rounded(record.poi_id):
        reading.tell(record, BAD_VALUE, tr("A spreadsheet has cut off the id; the row gets its number."), record.poi_id)
        record = replace(record, poi_id="")
    for name, text in record.values.items():
        fitted = fit_value(name, text)
        if name == "house_number" and (numbers := date_as_numbers(text)):
            reason = tr("A spreadsheet has made a day of the house number; it is read as {number}.")
            reading.tell(record, BAD_VALUE, reason.format(number=numbers), text)
            fitted = numbers
        if fitted is None:
            reason = tr("{field}: the value cannot be read and is left out.").format(field=field_title(name))
            reading.tell(record, BAD_VALUE, reason, text)
        elif fitted:
            values[name] = fitted
    return replace(record, values=values)


def positions(grid: Grid, mapping: Mapping) -> tuple[Sequence[Point | None], Sequence[str]]:
    """A point or None for each row of a list, and the texts that it is from, '' for geometries."""
    none = [""] * len(grid.rows)
    if mapping.holds("coordinates"):
        texts = cells_of(grid, mapping, "coordinates")
        pairs = [split_pair(text) for text in texts]
        columns = [first for first, _ in pairs], [second for _, second in pairs]
    elif mapping.holds("x") and mapping.holds("y"):
        columns = cells_of(grid, mapping, "x"), cells_of(grid, mapping, "y")
        texts = [" | ".join(filter(None, pair)) for pair in zip(*columns, strict=True)]
    else:
        return grid.points or [None] * len(grid.rows), none
    x, y = parse_coordinates(*columns)
    fine = ~np.isnan(x) & ~np.isnan(y) & ~((x == 0) & (y == 0))
    points = [(float(a), float(b)) if ok else None for a, b, ok in zip(x, y, fine, strict=True)]
    return points, texts


def _system(grid: Grid, mapping: Mapping) -> str:
    """The one system that a column of the list names, as EPSG:25832; '' for none or several."""
    found = {cell.upper().removeprefix("EPSG:").removesuffix(".0") for cell in cells_of(grid, mapping, "crs") if cell}
    only = found.pop() if len(found) == 1 else ""
    return f"EPSG:{only}" if only.isdigit() else ""
