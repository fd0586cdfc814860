"""The fields of an institution in the groups of the register's forms, and their values in people's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ....plugin.core.register.categories import unpacked
from ....plugin.core.register.fields import BY_NAME
from ....plugin.core.texts import day_text, format_number, tr
from ....plugin.navigator.snapshot import Snapshot
from ....plugin.store.project.forms import RELATION, Rows, institution_tabs
from ....plugin.store.project.words import choices

PROVIDER = "provider"


def groups() -> dict[str, Sequence[str]]:
    """Names of fields by the title of their group, in the order of the form; the provider by its name."""
    found: dict[str, Sequence[str]] = {}
    for title, rows in institution_tabs("institutions").items():
        plain = [PROVIDER if name == "provider_id" else name for name in _plain(rows)]
        boxes = [box for row in rows if isinstance(row, Mapping) for box in row.items()]
        for caption, inner in boxes:
            found[caption] = (*plain, *_plain(inner))  # what stands before the boxes of a tab goes into the first one
            plain = []
        if plain:
            found[title] = tuple(plain)
    return {title: [name for name in names if name != "changed_by"] for title, names in found.items()}


def words(name: str, value: Any, snapshot: Snapshot) -> str:
    """A value as people read it; '' for none."""
    if value is None or value == "":
        return ""
    if name in ("category", "further_categories"):
        return ", ".join(snapshot.category_titles.get(key, key) for key in unpacked(str(value)))
    if name == "part_of":
        return str(snapshot.by_id[value]["name"]) if value in snapshot.by_id else str(value)
    match BY_NAME[name].kind if name in BY_NAME else "text":
        case "boolean":
            text = tr("yes") if value else ""
        case "date":
            text = day_text(str(value))
        case "integer":
            text = format_number(float(value))
        case _:
            text = choices(name).get(str(value), str(value))
    return text


def _plain(rows: Rows) -> Iterator[str]:
    for row in rows:
        if isinstance(row, tuple):
            yield from row
        elif isinstance(row, str):
            assert row.startswith(RELATION)  # the records that belong to it are shown in their own way
