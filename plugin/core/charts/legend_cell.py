"""What stands in a cell of the legend: the number of areas and the code of the class, as on the map."""

from __future__ import annotations

from dataclasses import dataclass

from .colours import WHITE, readable_on
from .palettes import Fill
from .svg import Box, Lettering, Part, Pen, rectangle, text_width, triangle

_COUNT, _CODE = 35.0, 23.0  # font sizes
_TRIANGLE, _STEP = 0.62 * _CODE, 1.15 * 0.62 * _CODE
_GAP, _LINE_GAP = 6.0, 9.0  # before the triangles; between number and code
_CAPITAL = 0.76  # height of a number in its size


@dataclass(frozen=True)
class Cell:
    """Its place and fill, and the class in it.

    ``status`` is the code of the status class ('': none), ``arrows`` the triangles of the dynamics class; ``number``
    is that of its areas as printed ('': not known).
    """

    box: Box
    fill: Fill
    status: str = ""
    arrows: int = 0
    number: str = ""

    @property
    def colour(self) -> str:
        return Pen(_CODE).colour if self.fill.hatch else readable_on(self.fill.colour)

    @property
    def code_width(self) -> float:
        return text_width(self.status, _CODE) + abs(self.arrows) * _STEP + (_GAP if self.arrows else 0)


def in_cell(cell: Cell, roomy: bool) -> list[Part]:
    """The number over the code, or beside it where the cell is not ``roomy``.

    Where a hatch would run through them, they stand on a white plate.
    """
    box, wide = cell.box, text_width(cell.number, _COUNT, bold=True)
    both = bool(cell.number and cell.status)
    beside = both and not roomy
    rows = [size for size, words in ((_COUNT, cell.number), (_CODE, cell.status)) if words][: 1 if beside else 2]
    tall = sum(rows) * _CAPITAL + _LINE_GAP * (len(rows) - 1)
    across = wide + cell.code_width + 16 if beside else max(wide, cell.code_width)
    base = box.y + (box.height - tall) / 2
    parts: list[Part] = []
    if cell.fill.hatch:
        plate, margin = (max(66.0, across + 22), 7) if roomy else (across + 16, 4)
        place = Box(box.middle - plate / 2, base - margin, plate, tall + 2 * margin)
        parts.append(rectangle(place, WHITE, radius=6))
    middle = box.middle
    if cell.number:
        base += _CAPITAL * _COUNT
        start = middle - (across - wide) / 2 if beside else middle
        parts.append(Lettering(cell.number, start, base, Pen(_COUNT, cell.colour, bold=True, anchor="middle")))
    if beside:
        return [*parts, *_code(cell, middle + (across - cell.code_width) / 2, base)]
    if cell.status:
        base += _CAPITAL * _CODE + (_LINE_GAP if both else 0)
        parts += _code(cell, middle, base)
    return parts


def _code(cell: Cell, middle: float, base: float) -> list[Part]:
    """The class code as it stands on the map, ``4 ▼``, centred on ``middle``."""
    x = middle - cell.code_width / 2
    first = x + text_width(cell.status, _CODE) + _GAP
    places = [first + number * _STEP for number in range(abs(cell.arrows))]
    triangles = [triangle(place, base, _TRIANGLE, cell.arrows > 0, cell.colour) for place in places]
    return [Lettering(cell.status, x, base, Pen(_CODE, cell.colour)), *triangles]
