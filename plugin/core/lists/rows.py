"""Rows of a list that are no institutions: notes, sums, titles that come again, other tables below the first one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from ..texts import tr
from .content import has_digit, is_email
from .grid import base_title
from .vocabulary import columns as vocabulary
from .vocabulary import compact, known_titles

# Machine words for what is wrong, as scripts find them.
NO_NAME, NOTE, HEADER_AGAIN, OTHER_TABLE = "no_name", "note", "header_again", "other_table"
_SUM = re.compile(
    r"(?:zwischen)?summen?\b.*|(?:ins)?gesamt(?:summe|zahl)?\b(?!-).*|anzahl\b.*\d|total:?\s?\d*", re.IGNORECASE
)
_MARGIN = re.compile(
    r"(?:daten)?stand:?\s+(?:vom\s+)?(?:\d|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez).*|seite \d+.*"
    r"|(?:quellen?|datenquelle|(?:daten)?stand|anmerkung(?:en)?|hinweise?|legende|herausgeber)\s?:.*"
    r"|erstellt (?:am|von)\b.*"
    r"|(?:©|\(c\)).*",
    re.IGNORECASE,
)
# Fields that say where an institution is, and whose titles no institution has as its name.
_PLACED = ("street", "house_number", "address", "place", "postcode", "x", "y", "coordinates")
_UNMISTAKABLE = (*_PLACED, "city", "phone", "email", "website")


class RowJudge:
    """Says of one row after the other, in their order, why it is no institution."""

    def __init__(self, columns: Sequence[str], used: Collection[str]) -> None:
        self._columns, self._used = columns, used
        self._begun = False  # a row was read: titles before are the second row of a header
        self._elsewhere = False  # below the titles of another table

    def left_out(self, row: Sequence[str], values: Mapping[str, str], located: bool) -> tuple[str, str] | None:
        """The kind of problem and the reason as a sentence; None for a row that is read. ``values`` are its texts by
        field, ``located`` says that it has a geometry."""
        filled = sum(map(bool, row))
        if self._are_titles(row):
            self._elsewhere = self._begun and not all(
                _alike(cell, title) for cell, title in zip(row, self._columns, strict=True) if cell
            )
            if not self._elsewhere:
                return HEADER_AGAIN, tr("The row repeats the titles.")
        if self._elsewhere:
            return OTHER_TABLE, tr(
                "Another table with other titles begins below the list, and is not read. Put it into a file of its own."
            )
        if len(self._used) > 2 and filled == 1:
            return NOTE, tr("Only one cell is filled: this is a note or a heading.")
        if not located and _is_margin(values.get("name") or next(filter(None, row), ""), values):
            return NOTE, tr("The row is a sum or a note, and no institution.")
        if not values.get("name"):
            return NO_NAME, tr("The row has no name.")
        self._begun = True
        return None

    def _are_titles(self, row: Sequence[str]) -> bool:
        """Whether a row repeats titles, or is one of titles: at least two, half of its cells, one of them unmistakable,
        and nothing with a number."""
        if sum(cell == title for cell, title in zip(row, self._columns, strict=True) if cell) > 1:
            return True
        cells = [compact(base_title(cell)) for cell in row if cell]
        found = {cell for cell in cells if cell in known_titles()}
        return (
            len(found) > 1 and 2 * len(found) >= len(cells) and bool(found & _unmistakable())
            and not any(map(has_digit, row))
        )  # fmt: skip


def _alike(cell: str, title: str) -> bool:
    return compact(base_title(cell)) == compact(base_title(title)) or compact(cell) not in known_titles()


def _is_margin(text: str, values: Mapping[str, str]) -> bool:
    """Whether a text in the place of a name is one that stands below the table: a sum, the source, the day."""
    cells = [values.get(name, "") for name in _PLACED]
    placed = any(has_digit(cell) and not _MARGIN.fullmatch(cell) for cell in cells)
    if placed or is_email(values.get("email", "")):
        return False
    return bool(_SUM.fullmatch(text) or _MARGIN.fullmatch(text))


@cache
def _unmistakable() -> frozenset[str]:
    return frozenset(word for name in _UNMISTAKABLE for word in vocabulary().get(name, ()))
