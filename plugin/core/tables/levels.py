"""Keys of several levels in one column, as 05, 051 and 05112, or 100, 101 and 102: only the finest level are areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..errors import listed
from ..texts import tr
from . import vocabulary
from .columns import Seen
from .recognition import Option, Question, Row
from .rows import PERHAPS, is_told
from .sums import Resolved, Says, Sums
from .vocabulary import AREA, CITY, LEFT_OUT, SUBTOTAL

_LEVELED = (AREA, PERHAPS, CITY, SUBTOTAL)


@dataclass(frozen=True)
class _Above:
    """A key that stands above others: its first row, the finest keys below it, and what the numbers say of that."""

    row: Row
    leaves: frozenset[str]
    says: Says

    @property
    def shown(self) -> str:
        return f"{self.row.key} {self.row.name}".strip()


def with_levels(seen: Seen, sums: Sums, rows: list[Row]) -> Resolved:
    """Rows whose keys begin other keys become subtotals where they are the sum of these, or the city; else a question.

    Only where every area has a row above it: 1 to 27 are keys of one level, though 1 begins 10.
    """
    by_key = {row.key: row for row in reversed(rows) if row.role in _LEVELED and row.key.strip("0")}
    below, rounded = _below(by_key)
    every = frozenset().union(*below.values())
    undecided = [key for key in below if by_key[key].role in (AREA, PERHAPS) and not is_told(seen.recipe, by_key[key])]
    found = {key: _Above(by_key[key], below[key], _says(sums, key, below[key], rows)) for key in undecided}
    whole = [above for above in found.values() if above.leaves == every and len(every) > 1]
    parts = [above for above in found.values() if above not in whole]
    roles, remarks = _city_and_above(whole, any(row.role == CITY for row in rows))
    asked = [above for above in whole if above.row.key not in roles and above.says is not Says.LESS]
    if parts and all(above.says is Says.SUM for above in parts):
        roles |= dict.fromkeys((above.row.key for above in parts), SUBTOTAL)
    elif _are_levels_by_words(parts, [by_key[key] for key in every]):
        roles |= dict.fromkeys((above.row.key for above in parts), SUBTOTAL)
        remarks.append(
            tr("Rows whose keys begin those of others, and whose names say that they are districts ({count}): {rows}.")
            .format(count=len(parts), rows=listed(above.shown for above in parts))
        )  # fmt: skip
    elif not _are_areas(parts, rounded):
        asked += parts
    proven = [above for key, above in found.items() if key in roles and above.says is Says.SUM]
    if proven:
        remark = tr("Rows that are the sum of the areas whose keys begin like theirs ({count}): {rows}.")
        remarks.append(remark.format(count=len(proven), rows=listed(above.shown for above in proven)))
    # What is asked about adds up with nothing: until there is an answer it counts as a sum.
    roles |= {above.row.key: SUBTOTAL for above in asked}
    changed = [
        row._replace(role=roles[row.key]) if row.key in roles and row.role in (AREA, PERHAPS) else row for row in rows
    ]
    return Resolved(changed, [_question(seen, asked)] if asked else [], remarks)


def _below(by_key: Mapping[str, Row]) -> tuple[dict[str, frozenset[str]], bool]:
    """The finest keys below each key, nothing unless all finest ones have a key above; and whether the keys above are
    told by a single zero at the end alone, as 10 over 11 and 12, which may well be keys of one level.
    """
    if _counted_through(list(by_key)):
        return {}, False
    same_length = len({len(key) for key in by_key}) == 1
    stems = {key.rstrip("0") if same_length else key: key for key in by_key}
    above = {
        key: [stems[key[:width]] for width in range(1, len(key)) if stems.get(key[:width], key) != key]
        for key in by_key
    }
    parents = {parent for parts in above.values() for parent in parts}
    leaves = [key for key, row in by_key.items() if key not in parents and row.role in (AREA, PERHAPS)]
    if same_length:  # the one above all others is found by its zeros, see whole.py
        parents = {parent for parent in parents if not all(parent in above[key] for key in leaves)}
    if not parents or not all(parents.intersection(above[key]) for key in leaves):
        return {}, False
    below = {parent: frozenset(key for key in leaves if parent in above[key]) for parent in sorted(parents)}
    single_zero = same_length and any(not parent.endswith("00") for parent in parents)
    return {parent: keys for parent, keys in below.items() if keys}, single_zero


def _counted_through(keys: Sequence[str]) -> bool:
    """Whether the keys are numbers without gaps."""
    if not keys or not all(key.isdigit() for key in keys):
        return False
    numbers = {int(key) for key in keys}
    return max(numbers) - min(numbers) + 1 == len(numbers)


def _says(sums: Sums, key: str, leaves: frozenset[str], rows: Sequence[Row]) -> Says:
    """What the numbers say of a key beside those below it, in each period of a long table."""
    own = [row for row in rows if row.key == key]
    places = [(row.period, row.indicator) for row in own]
    parts: dict[object, list[Row]] = {place: [] for place in places}
    for row in rows:
        if row.key in leaves and (row.period, row.indicator) in parts:
            parts[row.period, row.indicator].append(row)
    return sums.says(own, [parts[place] for place in places], least=1)


def _city_and_above(whole: Sequence[_Above], has_city: bool) -> tuple[dict[str, str], list[str]]:
    """Roles of the keys that stand above all areas: the lowest that fits is the city, those above it are a county's or
    the state's numbers.
    """
    sure = [above for above in whole if above.says is Says.SUM]
    by_key = [
        above for above in whole
        if above.says is Says.NEAR or (above.row.role == PERHAPS and above.says in (Says.MORE, Says.NOTHING))
    ]  # fmt: skip
    chosen = max(sure or by_key, key=lambda above: len(above.row.key), default=None)
    if chosen is None or chosen.says is Says.LESS:
        return {}, []
    roles = {chosen.row.key: SUBTOTAL if has_city else CITY}
    higher = [above for above in whole if len(above.row.key) < len(chosen.row.key) and above.says is not Says.LESS]
    roles |= {above.row.key: SUBTOTAL if above.says is Says.SUM else LEFT_OUT for above in higher}
    if chosen.says is Says.SUM:
        return roles, []
    remark = tr("Row {row} '{label}' is taken as the city: the keys of all areas begin with its own.")
    return roles, [remark.format(row=chosen.row.number, label=chosen.shown)]


def _are_levels_by_words(parts: Sequence[_Above], leaves: Sequence[Row]) -> bool:
    """Whether names tell the level above from the areas, and no number speaks against it."""
    return (
        bool(parts)
        and all(vocabulary.names_a_level(above.row.name) for above in parts)
        and not any(vocabulary.names_a_level(row.name) for row in leaves)
        and all(above.says in (Says.SUM, Says.NEAR) for above in parts)
    )


def _are_areas(parts: Sequence[_Above], rounded: bool) -> bool:
    """Whether the numbers say that keys which begin others are areas all the same."""
    says = {above.says for above in parts}
    if rounded and Says.SUM not in says and says & {Says.NOTHING, Says.LESS, Says.BOTH}:
        return True
    return not parts or (Says.LESS in says and says <= {Says.LESS, Says.NOTHING})


def _question(seen: Seen, asked: Sequence[_Above]) -> Question:
    recipe, rows = seen.recipe, [above.row for above in asked]
    return Question(
        "levels",
        tr(
            "Sheet '{sheet}' seems to hold areas of several levels: the keys of others begin with those of {rows}."
        ).format(sheet=seen.grid.sheet.name, rows=listed(above.shown for above in asked)),
        tr(
            'Say in the reading recipe for each of these rows whether it is an area: "rows": {{"{label}": "subtotal"}}.'
        ).format(label=asked[0].shown),
        seen.grid.sheet.name,
        tuple(f"A{row.number}" for row in rows),
        tuple(
            Option(title, replace(recipe, rows={**recipe.rows, **{above.shown: role for above in asked}}))
            for title, role in ((tr("These rows are sums of areas"), SUBTOTAL), (tr("All rows are areas"), AREA))
        ),
    )
