"""Where somebody is among the findings."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence


class Walk:
    """Where somebody is: deciding, filtering and others' changes never move the position.

    ``current``: the finding that is shown, '' where there is none. It stays though the filter leaves it out; where
    it is gone, the next one stands for it.
    """

    def __init__(self) -> None:
        self.current = ""
        self.shown: Sequence[str] = ()
        self._place: dict[str, int] = {}
        self._places: list[int] = []

    def take(self, everything: Sequence[str], shown: Sequence[str]) -> None:
        """Another order or filter. ``shown``: what the filter leaves, in the order of ``everything``."""
        there = set(everything)
        if self.current not in there:
            self.current = self.ahead(there.__contains__) or self.behind(there.__contains__)
        self._place = {key: place for place, key in enumerate(everything)}
        self.shown, self._places = shown, [self._place[key] for key in shown]
        self.current = self.current or next(iter(shown), "")

    @property
    def number(self) -> int:
        """The place of the current finding among those shown, from 1; 0 where the filter leaves it out."""
        before = bisect_left(self._places, self._here())
        return before + 1 if before < len(self.shown) and self.shown[before] == self.current else 0

    def ahead(self, wanted: Callable[[str], bool] = bool) -> str:
        """The next of those shown that is wanted; '' where there is none."""
        return next(filter(wanted, self.shown[bisect_right(self._places, self._here()) :]), "")

    def behind(self, wanted: Callable[[str], bool] = bool) -> str:
        """The one before."""
        return next(filter(wanted, reversed(self.shown[: bisect_left(self._places, self._here())])), "")

    def _here(self) -> int:
        return self._place.get(self.current, -1)
