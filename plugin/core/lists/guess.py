"""The meaning of a list's columns, guessed from titles and content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from .content import BY_CONTENT, MOST, has_digit, is_name, is_number, share
from .coordinates import look_like_positions
from .grid import Grid, base_title, title_forms
from .mapping import BY_CONTENT as CONTENT
from .mapping import BY_HEADER, FIELDS, Mapping
from .several import combined, is_repeated
from .vocabulary import columns as vocabulary
from .vocabulary import compact, words, words_of

_CUT = 10  # signs of a title that a shapefile keeps
# These may be meant by a word of a title alone ("Telefonnummer (Zentrale)"); all others by the whole title.
_BY_WORD = {"name", "category", "street", "house_number", "postcode", "city", "phone", "email", "website",
            "places", "opening_hours", "consultation_hours", "address"}  # fmt: skip
# What half of the cells must look like, whatever the title says.
_PROOF: dict[str, Callable[[str], object]] = {
    "house_number": has_digit, "postcode": has_digit, "phone": has_digit, "places": has_digit, "x": has_digit,
    "y": has_digit, "confirmed_on": has_digit, "valid_from": has_digit, "valid_until": has_digit,
    "email": lambda text: "@" in text or "(at)" in text, "house_number_addition": lambda text: len(text) < 5,
}  # fmt: skip


def guess_mapping(grid: Grid, given: Mapping | None = None) -> Mapping:
    """What is given, and a guess of every other field that a column can be found for.

    Titles go first: those of several columns that belong together, whole ones in the order of the vocabulary, then
    single words of them; then content.
    """
    given = given or Mapping()
    parts = {name: titles for name, titles in combined(grid, _may_be_name).items() if not given.used & set(titles)}
    given = given.over(Mapping(parts, dict.fromkeys(parts, BY_HEADER)))
    free = [title for title in grid.columns if title not in given.used]
    columns: dict[str, Sequence[str]] = {}
    for *_, name, title in sorted(_candidates(free, grid)):
        if name not in columns and name not in given.columns and title in free:
            columns |= _with_family(name, title, free)
            free = [other for other in free if not any(other in found for found in columns.values())]
    mapping = _sensible(given.over(Mapping(columns, dict.fromkeys(columns, BY_HEADER))), grid, given)
    by_content = dict(_by_content(grid, mapping))
    return mapping.over(Mapping(by_content, dict.fromkeys(by_content, CONTENT)))


def _candidates(free: Sequence[str], grid: Grid) -> Iterator[tuple[int, int, int, int, str, str]]:
    """Fields and columns that may belong together, the best first when sorted: by the kind of likeness, the order of
    the fields, the order of the field's words, the order of the columns."""
    cells = {title: grid.column(title) for title in free}
    for order, name in enumerate(FIELDS):
        proof = _PROOF.get(name, bool)
        fit = {
            title for title in free
            if share(cells[title], proof) >= 0.5 and (name != "poi_id" or _varied(cells[title], 0.3))
        }  # fmt: skip
        for rank, word in enumerate(vocabulary().get(name, ())):
            for place, title in enumerate(free):
                if title in fit and (likeness := _likeness(name, word, title)) is not None:
                    if word == "nr" and _before(grid, title) not in vocabulary()["street"]:
                        continue  # the number of the row, and not of a house
                    yield likeness, order, rank, place, name, title


def _likeness(name: str, word: str, title: str) -> int | None:
    """0 for the whole title, 1 for one of several such columns, 2 for one that was cut off, 3 for a word of it."""
    whole, parts = compact(title), words_of(title)
    if whole == word:
        return 0
    if word in (compact(base_title(form)) for form in title_forms(title)):
        return 1
    if len(title) == _CUT and len(whole) > _CUT // 2 and word.startswith(whole):
        return 2
    if name == "provider":  # and not the provider's phone
        return 3 if word in parts and parts[0] in (word, "name") else None
    others = any(part in words("about_others") for part in parts)
    return 3 if name in _BY_WORD and word in parts and len(word) > 2 and not others else None


def _may_be_name(title: str) -> bool:
    """Whether a title is that of institutions' names, and not of persons' or of their academic titles."""
    words = (word for word in vocabulary()["name"] if word not in ("name", "namen", "titel", "title"))
    return any(_likeness("name", word, title) is not None for word in words)


def _before(grid: Grid, title: str) -> str:
    place = list(grid.columns).index(title)
    return compact(grid.columns[place - 1]) if place else ""


def _with_family(name: str, title: str, free: Sequence[str]) -> dict[str, Sequence[str]]:
    """The field's column; of a name that goes on in numbered columns all of them, of categories the others as further
    ones: Schulbezeichnung_1, Schulbezeichnung_2."""
    family = [other for other in free if base_title(other) == base_title(title) and not is_repeated(other, free)]
    if len(family) > 1 and family[0] == title and name == "name":
        return {name: tuple(family)}
    if len(family) > 1 and family[0] == title and name == "category":
        return {name: (title,), "further_categories": tuple(family[1:])}
    return {name: (title,)}


def _sensible(mapping: Mapping, grid: Grid, given: Mapping) -> Mapping:
    """Without guessed fields that others make useless: half a pair of coordinates, coordinates beside geometries."""
    located = any(grid.points or ())
    dropped: set[str] = set()
    if located or mapping.holds("x") != mapping.holds("y"):
        dropped |= {"x", "y"}
    if located or (mapping.holds("x") and mapping.holds("y")):
        dropped.add("coordinates")
    if not mapping.holds("phone"):
        dropped.add("area_code")
    kept = {name: columns for name, columns in mapping.columns.items() if name not in dropped - set(given.columns)}
    return Mapping(kept, {name: mapping.found[name] for name in kept})


def _by_content(grid: Grid, mapping: Mapping) -> Iterator[tuple[str, Sequence[str]]]:
    free = [
        title for title in grid.columns
        if title not in mapping.used and not any(part in words("about_others") for part in words_of(title))
    ]  # fmt: skip
    found = set(mapping.columns)
    for name, test in BY_CONTENT:
        if name in found or (name in ("address", "street") and found & {"address", "street"}):
            continue
        shares = {title: share(grid.column(title), test) for title in free}
        best = max(shares, key=lambda title: shares[title], default="")
        if best and shares[best] >= MOST:
            yield name, (best,)
            free.remove(best)
            found.add(name)
    if not found & {"x", "y", "coordinates"} and not any(grid.points or ()):
        yield from _positions(grid, free)
    names = (title for title in free if share(grid.column(title), is_name) >= MOST and _varied(grid.column(title)))
    if "name" not in found and (best := next(names, "")):
        yield "name", (best,)


def _positions(grid: Grid, free: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """The first two columns of numbers, one behind the other, that are places in Germany."""
    numbers = [title for title in free if share(grid.column(title), is_number) >= MOST]
    for first, second in pairwise(numbers):
        if look_like_positions(grid.column(first), grid.column(second)):
            yield from (("x", (first,)), ("y", (second,)))
            return


def _varied(cells: Sequence[str], least: float = 0.5) -> bool:
    """Whether more than this share of the filled cells differ, as names do, and ids of rows that may be repeated."""
    filled = [cell for cell in cells if cell]
    return len(set(filled)) > len(filled) * least


def key_kind(mapping: Mapping, titles: Sequence[str]) -> str:
    """Whether the list's ids are kept from year to year, by their title and by whose list it is: stable or row."""
    known = {compact(title) for title in titles}
    keys = [compact(title) for title in mapping.of("poi_id")]
    kommonitor = "validstartdate" in known and keys == ["id"]
    rvr = known & {"isterstkategorie", "kategoriepfad"} and keys == ["poiid"]
    stable = bool(keys) and all(key in words("stable_ids") for key in keys)
    return "stable" if stable or kommonitor or rvr else "row"
