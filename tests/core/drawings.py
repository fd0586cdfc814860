"""What a chart's drawing says and where, for tests."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree

from sozialplanung.plugin.core.charts.svg import UNITS, Drawing, Lettering, Size, text_width

SVG = "{http://www.w3.org/2000/svg}"


class Place(NamedTuple):
    """A text with the room of its capitals and small letters, in tenths of millimetres."""

    words: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Place) -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.5 and down > 0.5


def place(lettering: Lettering) -> Place:
    pen = lettering.pen
    wide = text_width(lettering.words, pen.size, pen.bold)
    left = lettering.x - {"start": 0.0, "middle": wide / 2, "end": wide}[pen.anchor]
    return Place(lettering.words, left, lettering.y - 0.72 * pen.size, left + wide, lettering.y + 0.05 * pen.size)


def words(drawing: Drawing) -> list[str]:
    return [lettering.words for lettering in drawing.letterings]


def found(drawing: Drawing, text: str) -> Lettering:
    return next(lettering for lettering in drawing.letterings if lettering.words == text)


def check(drawing: Drawing, size: Size, least: float = 4.4) -> None:
    """The drawing has the size that was asked for, its texts lie on it, apart, and of at least so many points."""
    assert (drawing.width, drawing.height) == (size.width, size.height)
    places = [place(lettering) for lettering in drawing.letterings]
    for item in places:
        assert item.left > -1, item
        assert item.top > -1, item
        assert item.right < size.width * UNITS + 1, item
        assert item.bottom < size.height * UNITS + 1, item
    for one, other in combinations(places, 2):
        assert not one.meets(other), (one, other)
    assert min(lettering.pen.size for lettering in drawing.letterings) / UNITS / 25.4 * 72 >= least
    tags = {element.tag.removeprefix(SVG) for element in ElementTree.fromstring(drawing.svg).iter()}
    assert tags <= {"svg", "title", "style", "g", "rect", "path", "circle", "text"}, "all that QtSvg draws alike"
    assert "nan" not in drawing.svg
