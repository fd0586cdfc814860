"""Which values of a list go into an institution, field by field, and why the others do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..register.categories import packed, unpacked
from ..register.fields import ADDRESS, COMPARED, POSITION
from ..register.protection import is_protected
from ..texts import tr
from .decided import TAKEABLE, Finding
from .planned import Change, value_text
from .precedence import BY_HAND, Origin, Precedence, erased_reason

PROVIDER = "provider"
COLUMNS = {PROVIDER: "provider_id"}  # where a list's field has another name than the register's column
# What a list never changes by itself: closing is a decision, remarks are the city's own, the quality goes with the
# position.
ONLY_CHOSEN = frozenset(
    {"location_kind", "valid_from", "valid_until", "confirmed_on", "remarks", "position_quality"}
)  # fmt: skip
HIDDEN_IF_PROTECTED = ("street", "house_number", POSITION, "position_quality")
# From the most exact to the vaguest; coordinates of a list lie by some ten metres beside the house.
_EXACT = ("by_hand", "house_number", "list", "neighbour", "street", "none")


@dataclass(frozen=True)
class Rules:
    """How values are taken over where a finding says nothing: the fields (None: all), and whose value holds.

    ``categories`` gives the keys of the categories that a list's words name, ``provider_name`` a provider's name.
    """

    fields: frozenset[str] | None = None
    precedence: Precedence = field(default_factory=Precedence)
    categories: Callable[[str], Sequence[str]] = lambda words: (words,)
    provider_name: Callable[[str], str] = str


@dataclass
class Taken:
    """The new values by field (as the list names it, ``position`` a pair), and a line for each and for what is kept."""

    values: dict[str, Any] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)


def take_over(finding: Finding, row: Mapping[str, Any], origins: Mapping[str, Origin], rules: Rules) -> Taken:
    """Compare the finding's values with those of the institution."""
    taken = Taken()
    listed = Origin(finding.source, finding.source_date)
    explicit = finding.take or frozenset()
    for name in TAKEABLE:
        if name in ONLY_CHOSEN - explicit:
            continue
        old = present_text(row, name, rules)
        value = offered(finding, row, name, rules)
        new = offered_text(name, value)
        line = Line(finding, row, name, old, new)
        if name in finding.unread or (name == "category" and new is None and name in finding.values):
            taken.changes.append(line.unread())
        elif new is None:
            taken.notes[tr("Empty in the list, and kept")] += old is not None
        elif _equal(name, old, new):
            continue
        elif old is not None and name not in finding.changed | explicit and _means_the_same(finding, row, name):
            taken.notes[tr("Other spelling of the same, and kept")] += 1
        elif why := _kept_because(line, origins, listed, rules):
            taken.changes.append(line.kept(why))
        else:
            taken.values[name] = value
            taken.changes.append(line.update(tr("Chosen.") if name in explicit else tr("Taken over from the list.")))
    _check_point(taken, finding, row)
    return taken


@dataclass(frozen=True)
class Line:
    """A field of an institution beside what a list says."""

    finding: Finding
    row: Mapping[str, Any]
    name: str
    old: str | None
    new: str | None

    def update(self, reason: str) -> Change:
        return self._change("update", self.new, reason)

    def kept(self, reason: str) -> Change:
        hidden = (self.name in HIDDEN_IF_PROTECTED and is_protected(self.row)) or reason == erased_reason()
        return self._change("kept", None if hidden else self.new, reason)

    def unread(self) -> Change:
        shown = self.finding.unread.get(self.name) or str(self.finding.values.get(self.name))
        return self._change("kept", shown, unread_reason())

    def _change(self, action: Any, new: str | None, reason: str) -> Change:
        finding, row = self.finding, self.row
        return Change(
            row["institution_id"],
            row["name"],
            action,
            self.name,
            self.old,
            new,
            finding.source,
            finding.licence,
            reason,
        )


def unread_reason() -> str:
    """Why a value is left out that cannot be what the field holds."""
    return tr("The field cannot hold this value, or the category is not known.")


def present_text(row: Mapping[str, Any], name: str, rules: Rules) -> str | None:
    """The institution's value as people read it; None where it is empty."""
    if name == PROVIDER:
        return rules.provider_name(row.get("provider_id") or "") or None
    return value_text(row, name) or None


def offered(finding: Finding, row: Mapping[str, Any], name: str, rules: Rules) -> Any:
    """The list's value as the register would hold it; None where it is empty or of unknown categories.

    Of several categories that a list names, the institution keeps its main one, and the others are further ones.
    """
    if name not in {"category", "further_categories"}:
        return finding.values.get(name)
    words = [finding.values.get(field, "") for field in ("category", "further_categories")]
    keys = list(dict.fromkeys(key for text in words for key in rules.categories(text)))
    main = row.get("category") if row.get("category") in keys else next(iter(keys), None)
    if name == "category":
        return main
    return packed(sorted(set(keys) - {main}))


def offered_text(name: str, value: Any) -> str | None:
    """An offered value as people read it."""
    if name == POSITION and value is not None:
        return value_text({"x": value[0], "y": value[1]}, POSITION)
    return value_text({name: value}, name)


def _equal(name: str, old: str | None, new: str) -> bool:
    if name == "further_categories":
        return set(unpacked(old)) == set(unpacked(new))
    return old == new or (name == PROVIDER and (old or "").casefold() == new.casefold())


def _means_the_same(finding: Finding, row: Mapping[str, Any], name: str) -> bool:
    """Whether a difference that the comparison does not count is one of spelling; a position, unless more exact."""
    return name in COMPARED or (name == POSITION and _gain(finding, row) <= 0)


def _gain(finding: Finding, row: Mapping[str, Any]) -> int:
    """By how many degrees the list's position is more exact than the present one."""
    listed, present = finding.values.get("position_quality", "list"), row.get("position_quality") or "none"
    return _EXACT.index(present) - _EXACT.index(listed)


def _kept_because(line: Line, origins: Mapping[str, Origin], listed: Origin, rules: Rules) -> str:
    """Why the institution keeps its value; '' where the list's is taken over."""
    name, finding = line.name, line.finding
    if name in HIDDEN_IF_PROTECTED and is_protected(line.row):
        return tr("Protected: the address is not stored.")
    if finding.take is not None:
        return "" if name in finding.take else tr("Not chosen.")
    if rules.fields is not None and name not in rules.fields:
        return tr("Not among the fields to take over.")
    origin = origins.get(COLUMNS.get(name, name), Origin())
    if name == POSITION and line.old is not None:
        if line.row.get("position_quality") == "by_hand":
            origin = Origin(BY_HAND, origin.date, origin.user)
        elif _gain(finding, line.row) < 0:
            return tr("The present position is more exact.")
    return rules.precedence.kept_because(COLUMNS.get(name, name), origin, listed)


def _check_point(taken: Taken, finding: Finding, row: Mapping[str, Any]) -> None:
    """A new address beside an old point is worth a look."""
    old = value_text(row, POSITION)
    if old and set(taken.values) & set(ADDRESS[:2]) and POSITION not in {*taken.values, *finding.values}:
        reason = tr("The address changes, but the list has no point: check the position.")
        taken.changes.append(Line(finding, row, POSITION, old, None).kept(reason))
