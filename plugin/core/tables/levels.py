"""Keys of several levels in one column, as 05, 051 and 05112: only the finest level are areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import listed
from ..texts import tr
from .columns import Seen
from .numbers import Style
from .recognition import Column, Option, Question, Row
from .totals import Resolved, Sums
from .vocabulary import AREA, CITY, SUBTOTAL


def with_levels(seen: Seen, columns: Sequence[Column], rows: list[Row], style: Style) -> Resolved:
    """Rows whose keys begin other keys become subtotals where they are the sum of these; else a question.

    Only where every area has a row above it: 1 to 27 are keys of one level, though 1 begins 10.
    """
    areas = [row for row in rows if row.role == AREA]
    parents = _parents(areas)
    told = seen.recipe.rows
    if not parents or any(parent.label in told for parent, _ in parents.values()):
        return Resolved(rows, [], [])
    sums = Sums(seen.grid, columns, rows, style)
    verdicts = {key: _adds_up(sums, key, areas, children) for key, (_, children) in parents.items()}
    if all(verdict is not None and verdict for verdict in verdicts.values()):
        leaves = [row for row in areas if row.key not in parents]
        whole = [key for key, (_, children) in parents.items() if len(children) == len(leaves)]
        roles = dict.fromkeys(parents, SUBTOTAL) | dict.fromkeys(whole[:1], CITY)
        if any(row.role == CITY for row in rows):
            roles = dict.fromkeys(parents, SUBTOTAL)
        remark = tr("Rows that are the sum of the areas whose keys begin like theirs ({count}): {rows}.").format(
            count=len(parents), rows=listed(f"{key} {parent.name}".strip() for key, (parent, _) in parents.items())
        )
        changed = [row._replace(role=roles.get(row.key, row.role)) if row.role == AREA else row for row in rows]
        return Resolved(changed, [], [remark])
    if any(verdict is False for verdict in verdicts.values()) and not any(verdicts.values()):
        return Resolved(rows, [], [])
    return Resolved(rows, [_question(seen, [parent for parent, _ in parents.values()])], [])


def _adds_up(sums: Sums, key: str, areas: Sequence[Row], children: Sequence[Row]) -> bool | None:
    """Whether a row is the sum of its children, in each period of a long table; None where nothing can be said."""
    keys = {child.key for child in children}
    verdicts = [
        sums.fits(row, [other for other in sums.group(row) if other.key in keys], least=1)
        for row in areas
        if row.key == key
    ]
    known = [verdict for verdict in verdicts if verdict is not None]
    return all(known) if known else None


def _parents(areas: Sequence[Row]) -> dict[str, tuple[Row, list[Row]]]:
    """Rows with the finest rows whose keys begin like theirs, by key; nothing unless all finest rows have one above."""
    by_key = {row.key: row for row in areas}
    if len({len(key) for key in by_key}) < 2 or _counted_through(list(by_key)):
        return {}
    above: dict[str, list[str]] = {
        key: [key[:width] for width in range(1, len(key)) if key[:width] in by_key] for key in by_key
    }
    parents = {parent for parts in above.values() for parent in parts}
    leaves = [key for key in by_key if key not in parents]
    if not all(above[key] for key in leaves):
        return {}
    return {
        parent: (by_key[parent], [by_key[key] for key in leaves if parent in above[key]]) for parent in sorted(parents)
    }


def _counted_through(keys: Sequence[str]) -> bool:
    """Whether the keys are numbers without gaps."""
    if not all(key.isdigit() for key in keys):
        return False
    numbers = {int(key) for key in keys}
    return max(numbers) - min(numbers) + 1 == len(numbers)


def _question(seen: Seen, parents: Sequence[Row]) -> Question:
    recipe = seen.recipe
    labels = [f"{row.key} {row.name}".strip() for row in parents]
    return Question(
        "levels",
        tr(
            "Sheet '{sheet}' seems to hold areas of several levels: the keys of others begin with those of {rows}."
        ).format(sheet=seen.grid.sheet.name, rows=listed(labels)),
        tr(
            'Say in the reading recipe for each of these rows whether it is an area: "rows": {{"{label}": "subtotal"}}.'
        ).format(label=parents[0].label),
        seen.grid.sheet.name,
        tuple(f"A{row.number}" for row in parents),
        tuple(
            Option(title, replace(recipe, rows={**recipe.rows, **{row.label: role for row in parents}}))
            for title, role in ((tr("These rows are sums of areas"), SUBTOTAL), (tr("All rows are areas"), AREA))
        ),
    )
