"""A list as it came: titles, rows of text, and the points of its geometries where it has any."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ..errors import PlanningError
from ..tables.cells import Place, RawSheet, cell_name, letter
from ..tables.text import clean, one_line
from ..texts import tr
from .vocabulary import compact, known_titles

HEADER_ROWS = 10  # a header stands in one of the first rows that hold anything
Point = tuple[float, float]


@dataclass(frozen=True)
class Grid:
    """A list before its columns have a meaning.

    ``columns`` are unique titles. ``rows`` are as wide, '' for an empty cell. ``numbers`` are the rows' numbers in the
    file, as its program shows them. ``points`` are in ``crs`` ('' if not said), one per row, None for no geometry; no
    points at all where the file has no geometries. ``removed`` counts characters that no text may hold (NUL),
    ``blank`` empty rows. ``hidden`` names rows and columns that are hidden in the file but read, ``uncalculated``
    cells with a formula whose result the file does not hold.
    """

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: Sequence[int]
    points: Sequence[Point | None] | None = None
    crs: str = ""
    removed: int = 0
    blank: int = 0
    hidden: Sequence[str] = ()
    uncalculated: Sequence[str] = ()

    def column(self, title: str) -> list[str]:
        """The cells below a title."""
        place = self.columns.index(title)
        return [row[place] for row in self.rows]

    def with_columns(self, added: dict[str, Sequence[str]]) -> Grid:
        """The list with further columns; those of the same title are replaced."""
        kept = [place for place, title in enumerate(self.columns) if title not in added]
        rows = [
            [*(row[place] for place in kept), *(values[number] for values in added.values())]
            for number, row in enumerate(self.rows)
        ]
        return replace(self, columns=[*(self.columns[place] for place in kept), *added], rows=rows)


def grid_of_sheet(sheet: RawSheet, wanted: Collection[str] = (), removed: int = 0) -> Grid:
    """The table on a sheet; ``wanted`` are titles that the user names, which find a header of other words too.

    Raises PlanningError where none of the first rows is a header.
    """
    head = _header(sheet, wanted)
    titles = unique(_titles(sheet, head))
    below = _filled_down(sheet, head)
    rows, numbers, blank = [], [], 0
    for number in range(head + 1, len(sheet.rows)):
        row = [sheet.text(number, place) for place in range(sheet.width)]
        if any(row):
            rows.append([text or below.get((number, place), "") for place, text in enumerate(row)])
            numbers.append(number + 1)
        else:
            blank += 1
    used = [place for place in range(sheet.width) if sheet.rows[head][place] is not None or any(r[place] for r in rows)]
    return Grid(
        sheet.name, [titles[place] for place in used], [[row[place] for place in used] for row in rows], numbers,
        removed=removed, blank=blank,
        hidden=[*(titles[place] for place in used if place in set(sheet.hidden_columns)),
                *(str(row + 1) for row in sheet.hidden_rows if row + 1 in set(numbers))],
        uncalculated=[cell_name(*place) for place in sheet.uncalculated if place[0] > head],
    )  # fmt: skip


def _filled_down(sheet: RawSheet, head: int) -> dict[Place, str]:
    """The texts of merged cells in the rows below the first one that they cover."""
    return {
        (row, merge.left): sheet.text(merge.top, merge.left)
        for merge in sheet.merged
        if head < merge.top < len(sheet.rows) and merge.left < sheet.width
        for row in range(merge.top + 1, merge.bottom + 1)
    }


def _titles(sheet: RawSheet, head: int) -> list[str]:
    """The titles of a header. Those that occur twice, and empty ones, get what stands over them in a row of several
    titles: ``Name`` below ``Träger`` is ``Träger Name``."""
    titles = [one_line(sheet.text(head, place)) for place in range(sheet.width)]
    above = _above(sheet, head)
    if len(set(above) - {""}) < 2:  # the title of the whole list
        return titles
    twice = Counter(titles)
    return [
        f"{over} {title}".strip() if twice[title] > 1 or not title else title
        for title, over in zip(titles, above, strict=True)
    ]


def _above(sheet: RawSheet, head: int) -> list[str]:
    """The texts over a header, merged ones over all of their columns."""
    if not head:
        return [""] * sheet.width
    texts = [one_line(sheet.text(head - 1, place)) for place in range(sheet.width)]
    for merge in sheet.merged:
        if merge.top <= head - 1 <= merge.bottom:
            for place in range(merge.left, min(merge.right + 1, sheet.width)):
                texts[place] = one_line(sheet.text(merge.top, merge.left))
    return texts


def grid_of_rows(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Grid:
    """A list from texts as they are, cleaned; rows are numbered from 1."""
    given = [list(row) for row in rows]
    removed = sum(text.count("\0") for row in given for text in row)
    cleaned = [[clean(text.replace("\0", "")) for text in row] for row in given]
    return Grid(name, unique(columns), cleaned, range(1, len(cleaned) + 1), removed=removed)


def unique(titles: Sequence[str]) -> list[str]:
    """The titles, a repeated one with a number behind it, an empty one as the letter over its column."""
    seen: Counter[str] = Counter()
    named = []
    for place, title in enumerate(titles):
        text = title or letter(place)
        seen[text] += 1
        named.append(text if seen[text] == 1 else f"{text} ({seen[text]})")
    return named


def _header(sheet: RawSheet, wanted: Collection[str]) -> int:
    filled = [number for number, row in enumerate(sheet.rows) if any(value is not None for value in row)]
    known = known_titles() | {compact(title) for title in wanted}
    scores = {number: _score(sheet, number, known) for number in filled[:HEADER_ROWS]}
    best = max(scores, key=lambda number: (scores[number], -number), default=-1)
    if best < 0 or scores[best] <= 0:
        raise PlanningError(
            tr("No row with titles was found in '{sheet}': expected one among the first ten, with titles such as "
               "Name, Straße, PLZ or Ort.").format(sheet=sheet.name),
            tr("Add a row of titles, or name the columns in the mapping as they are titled."),
        )  # fmt: skip
    return best


def _score(sheet: RawSheet, number: int, known: Collection[str]) -> int:
    """How many titles a row holds; 0 for one with numbers, mail addresses or links, which titles are not."""
    texts = [one_line(sheet.text(number, place)) for place in range(sheet.width)]
    texts = [text for text in texts if text]
    if any(re.fullmatch(r"[+-]?[\d./, -]+|.*@\w.*|https?:.*", text) for text in texts if text[0] != "@"):
        return 0
    return sum(any(compact(base_title(part)) in known for part in title_forms(text)) for text in texts)


def title_forms(title: str) -> list[str]:
    """A title as it is, without its brackets, and its part before a slash: of ``Ort / Stadtteil (freiwillig)`` also
    ``Ort / Stadtteil`` and ``Ort``."""
    short = re.sub(r"\s*[(\[].*?[)\]]", " ", title).strip() or title
    return [title, short, short.partition(" / ")[0]]


def base_title(title: str) -> str:
    """The title of one of several columns without its number, ``Schulbezeichnung_1``, and that of a packed column
    without what RVR appends, ``kategorie_array``."""
    return re.sub(r"[ _.-]*\(?[1-9]\)?$|_array$", "", title) or title
