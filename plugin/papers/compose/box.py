"""Rectangles on a page, cut into rows and columns. Millimetres from the upper left corner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def rows(self, *heights: float | None, gap: float = 0.0) -> list[Box]:
        """One below the other; those without a height (None) share what is left."""
        boxes, y = [], self.y
        for height in _shared(heights, self.height, gap):
            boxes.append(Box(self.x, y, self.width, height))
            y += height + gap
        return boxes

    def columns(self, *widths: float | None, gap: float = 0.0) -> list[Box]:
        """Side by side; those without a width (None) share what is left."""
        boxes, x = [], self.x
        for width in _shared(widths, self.width, gap):
            boxes.append(Box(x, self.y, width, self.height))
            x += width + gap
        return boxes

    def scaled(self, factor: float) -> Box:
        return Box(*(factor * value for value in self))


def _shared(lengths: Sequence[float | None], whole: float, gap: float) -> list[float]:
    free = whole - gap * (len(lengths) - 1) - sum(length for length in lengths if length is not None)
    share = free / max(sum(length is None for length in lengths), 1)
    return [share if length is None else length for length in lengths]
