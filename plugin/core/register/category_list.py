"""What a city's list of categories must keep to when somebody changes it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..errors import PlanningError, listed
from ..texts import tr
from .categories import UMLAUTS, Category

LONGEST_KEY = 30


class Problem(NamedTuple):
    """Why a list cannot be saved: the place of the category in it, its field, and the refusal."""

    place: int
    field: str
    error: PlanningError


def problems(wanted: Sequence[Category], seen: Collection[Category]) -> Iterator[Problem]:
    """All that is wrong with ``wanted``. What is in the register already, as ``seen``, may be as odd as it is."""
    known = {item.category for item in seen}
    for place, item in enumerate(wanted):
        if not item.name:
            yield Problem(place, "name", PlanningError(
                tr("Each category needs a name, but one has none (key: '{key}').").format(key=item.category),
                tr("Enter the name that the register is to show."),
            ))  # fmt: skip
        if item.category not in known and not re.fullmatch(r"[a-z][a-z0-9_]*", item.category):
            yield Problem(place, "category", PlanningError(
                tr("The key of a category begins with a small letter and goes on with small letters, digits or "
                   "underscores, but that of '{name}' is '{key}'.").format(name=item.name, key=item.category),
                tr("Enter another key, such as 'youth_club', or leave it empty for one made from the name."),
            ))  # fmt: skip
        for before, other in enumerate(wanted[:place]):
            changed = place if item not in seen else before
            if item.category == other.category:
                yield Problem(changed, "category", PlanningError(
                    tr("Two categories have the key '{key}'.").format(key=item.category), tr("Enter another key."),
                ))  # fmt: skip
            if item.name and item.name.casefold() == other.name.casefold():
                yield Problem(changed, "name", PlanningError(
                    tr("Two categories are called '{name}'.").format(name=item.name), tr("Enter another name."),
                ))  # fmt: skip
        if item not in seen and not re.fullmatch(r"|u\d{1,3}|\d{1,3}-\d{1,3}|\d{1,3}\+", item.target_group):
            yield Problem(place, "target_group", PlanningError(
                tr("The target group of '{name}' should be ages, such as u6, 6-18 or 65+, but is '{group}'.").format(
                    name=item.name, group=item.target_group),
                tr("Enter ages, or leave it empty for everybody."),
            ))  # fmt: skip


def checked(wanted: Sequence[Category], seen: Sequence[Category]) -> tuple[Category, ...]:
    """The list as it is saved, numbered in its order. PlanningError for the first thing that is wrong, and where one
    of ``seen`` is missing: institutions and their history bear its key."""
    kept = {item.category for item in wanted}
    if gone := [item.name for item in seen if item.category not in kept]:
        raise PlanningError(
            tr("Categories of the register are not deleted, but these are missing: {names}.").format(
                names=listed(gone)
            ),
            tr("Rename a category that is not needed any more, or move it to the end."),
        )
    for problem in problems(wanted, seen):
        raise problem.error
    if tuple(wanted) == tuple(seen):
        return tuple(wanted)
    return tuple(replace(item, sort_order=number) for number, item in enumerate(wanted, 1))


def suggested_key(name: str, taken: Collection[str]) -> str:
    """A free key made from a name: 'Jugendclubs & Cafés' gives jugendclubs_cafes; '' for a name without letters."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(UMLAUTS)).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "_", letters).lstrip("_0123456789")[:LONGEST_KEY].rstrip("_")
    if not plain:
        return ""
    numbered = (plain if number == 1 else f"{plain}_{number}" for number in range(1, len(taken) + 2))
    return next(key for key in numbered if key not in taken)
