"""Fields that a list has in several columns: names of persons, places by age, and titles that occur twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..texts import tr
from .grid import Grid, title_forms
from .mapping import Mapping, field_title
from .vocabulary import columns as vocabulary
from .vocabulary import compact, words_of

_FIRST = ("vorname", "vornamen", "rufname")
_LAST = ("nachname", "nachnamen", "familienname", "zuname")
_TITLES = ("titel", "title", "akademischertitel", "akadtitel")
_YOUNG, _OLD = ("u3", "unter3"), ("ue3", "ueber3", "ab3")  # children under and from three


def combined(grid: Grid, is_name: Callable[[str], bool]) -> dict[str, Sequence[str]]:
    """Fields that several columns together hold. ``is_name`` says whether a title may be that of institutions' names:
    where there is such a column, a person's name beside it is that of the contact."""
    filled = [title for title in grid.columns if any(grid.column(title))]
    found: dict[str, Sequence[str]] = {}
    if person := _person(filled):
        others = [title for title in filled if title not in person and is_name(title)]
        found["contact_person" if others else "name"] = person
    return found | _places(filled)


def _person(titles: Sequence[str]) -> tuple[str, ...]:
    """The columns with title, first and last name of persons; none without a last name."""

    def one_of(*words: str) -> str:
        return next((title for word in words for title in titles if compact(title) == word), "")

    first = one_of(*_FIRST)
    last = one_of(*_LAST) or (first and one_of("name"))
    return tuple(filter(None, (one_of(*_TITLES), first, last))) if last else ()


def _places(titles: Sequence[str]) -> dict[str, Sequence[str]]:
    """The columns with places by age, which together are all places; no column where there are several others, of which
    nobody knows whether they overlap."""
    about = _about_places(titles)
    if any(compact(form) in vocabulary()["places"] for title in about for form in title_forms(title)):
        return {}
    ages = [[title for title in about if any(word in compact(title) for word in words)] for words in (_OLD, _YOUNG)]
    old, young = ages[0], [title for title in ages[1] if title not in ages[0]]
    if len(old) == len(young) == 1:
        return {"places": (*young, *old)}
    return {"places": ()} if len(about) > 1 or old or young else {}


def _about_places(titles: Sequence[str]) -> list[str]:
    return [title for title in titles if any(word in vocabulary()["places"] for word in words_of(title))]


def is_repeated(title: str, titles: Sequence[str]) -> bool:
    """Whether a column has the title of another one, and got a number for that: ``Name (2)``."""
    base = re.sub(r" \(\d+\)$", "", title)
    return base != title and base in titles


def left_open(grid: Grid, mapping: Mapping) -> list[str]:
    """Sentences about columns that look as if they belonged to a field, and are not read."""
    unread = [title for title in grid.columns if title not in mapping.used and any(grid.column(title))]
    told = []
    if twice := [title for title in unread if is_repeated(title, grid.columns)]:
        told.append(
            tr("Columns with the title of another one, which are not read: {columns}. Of a second table beside the "
               "first one make a sheet of its own; other columns can be named in the mapping.").format(
                columns=", ".join(twice))
        )  # fmt: skip
    if not mapping.holds("places") and (about := _about_places(unread)):
        told.append(
            tr("{field}: not read, since it is not known which column holds all of them: {columns}. Name one in the "
               "mapping.").format(field=field_title("places"), columns=", ".join(about))
        )  # fmt: skip
    return told
