"""The papers: their sizes, margins, and how large lettering is on them.

A page is laid out in millimetres of a sheet that is read in the hand, and then drawn ``factor`` times as large: a
poster is the same page, seen from farther away.
"""

from __future__ import annotations

from dataclasses import dataclass

from .box import Box

GUTTER = 6.0
RULE, HEAD_GAP = 0.2, 3.0  # under the head of a page, and from there to what follows


@dataclass(frozen=True)
class Measures:
    """``width`` and ``height`` in mm as printed; margins in mm before the page is enlarged by ``factor``."""

    width: float
    height: float
    factor: float = 1.0
    margin: float = 11.0
    binding: float = 0.0

    @property
    def sheet(self) -> Box:
        """What lies within the left and right margins; before it is enlarged, like all that follows."""
        left = max(self.margin, self.binding / self.factor)
        return Box(left, 0, self.width / self.factor - left - self.margin, self.height / self.factor)

    @property
    def head(self) -> Box:
        """Under the line for the number of a council's proposal."""
        return Box(self.sheet.x, max(self.margin - 1, 8.4), self.sheet.width, 17)

    @property
    def foot(self) -> Box:
        """Credits above, the line with department and page number below."""
        height = 18.0 if self.height > self.width else 13.5  # lines are longer on wide sheets
        bottom = self.sheet.height - self.margin * 0.55
        return Box(self.sheet.x, bottom - height, self.sheet.width, height)

    @property
    def body(self) -> Box:
        top = self.head.bottom + HEAD_GAP
        return Box(self.sheet.x, top, self.sheet.width, self.foot.y - 2 - top)


_A3 = (420.0, 297.0)
_SIZES = {
    "a4_portrait": Measures(210, 297),
    "a4_landscape": Measures(297, 210),
    "proposal": Measures(210, 297, binding=25),
    "a3_landscape": Measures(*_A3, factor=1.2),
    "a1": Measures(841, 594, factor=2.4),
    "a0": Measures(1189, 841, factor=3.4),
    "slide": Measures(338.67, 190.5, factor=1.6, margin=7),
}


def measures(paper: str, kind: str) -> Measures:
    """The measures of a kind of page; in papers of A4 the map of the city is A3 landscape."""
    if kind != "city" or paper not in ("a4_portrait", "a4_landscape", "proposal"):
        return _SIZES[paper]
    return Measures(*_A3, factor=1.2, binding=_SIZES[paper].binding)
