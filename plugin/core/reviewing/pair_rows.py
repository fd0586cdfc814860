"""The two sides of a finding as rows that can be read across."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..register.fields import LISTED, title

# What is read as one: a street with its number, a postcode with its city.
_TOGETHER = (("street", "house_number"), ("postcode", "city"))
_FIRST = ("name", "category", "kind", "provider", "street", "postcode", "phone", "email", "website")
_NOT_SHOWN = ("position_quality",)
Sides = tuple[Mapping[str, str], Mapping[str, str]]


@dataclass(frozen=True)
class PairRow:
    """A row. ``changed``: it differs by more than its spelling. Both texts may be ''.

    ``marked``: where they differ is worth showing; a list has its own words for a category that is the same.
    """

    name: str
    title: str
    register: str
    listed: str
    changed: bool = False

    @property
    def differs(self) -> bool:
        return self.register != self.listed

    @property
    def marked(self) -> bool:
        return self.differs and (self.changed or self.name != "category")


def pair_rows(sides: Sides, changed: Collection[str]) -> list[PairRow]:
    """A row for each field that either side has: those that are compared first, then what else the list says."""
    groups = {group[0]: group for group in _TOGETHER}
    inner = {name for group in _TOGETHER for name in group[1:]}
    names = [*_FIRST, *(name for name in LISTED if name not in {*_FIRST, *inner, *_NOT_SHOWN})]
    rows = []
    for name in names:
        fields = groups.get(name, (name,))
        texts = [" ".join(filter(None, (side.get(field) for field in fields))) for side in sides]
        if any(texts):
            shown = title("city") if name == "postcode" else title(name)
            rows.append(PairRow(name, shown, texts[0], texts[1], bool({*fields} & {*changed})))
    return rows
