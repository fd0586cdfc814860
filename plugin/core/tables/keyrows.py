"""Rows that only look as if they had a key, and keys that look like none: footnotes, letters of districts."""

from __future__ import annotations

import re
from dataclasses import replace

from .grid import Grid
from .keys import KeyColumn


def mended(grid: Grid, key: KeyColumn) -> KeyColumn:
    """The key column without footnotes, and with the letters that begin keys."""
    return _with_letters(grid, _without_notes(grid, key))


def _without_notes(grid: Grid, key: KeyColumn) -> KeyColumn:
    """Without footnotes below the numbers whose marks repeat keys: 1 Nur Hauptwohnsitz."""
    counted = grid.values_in_row - grid.numeric[:, key.place]
    last = max((row for row in range(grid.height) if counted[row]), default=grid.height)
    above = {row: cell for row, cell in key.cells.items() if row <= last}
    repeated = {text for text, _ in above.values()} & {text for row, (text, _) in key.cells.items() if row > last}
    return replace(key, cells=above) if repeated else key


def _with_letters(grid: Grid, key: KeyColumn) -> KeyColumn:
    """With letters that begin other keys: A above A1 and A2."""
    if key.combined:
        return key
    keys = {text for text, _ in key.cells.values()}
    found = {
        row: (text, "")
        for row in range(key.header.body, grid.height)
        if re.fullmatch("[A-ZÄÖÜ]{1,3}", text := grid.label(row, key.place))
        and any(other != text and other.startswith(text) for other in keys)
    }
    return replace(key, cells=dict(sorted({**key.cells, **found}.items()))) if found else key
