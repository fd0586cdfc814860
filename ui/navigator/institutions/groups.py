"""The fields of an institution in the groups of the register's forms, and their values in people's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ....plugin.core.register.fields import BY_NAME
from ....plugin.core.register.wording import CATEGORIES, in_words
from ....plugin.core.texts import format_number
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
    kind = BY_NAME[name].kind if name in BY_NAME else "text"
    if kind == "boolean" and not value:
        return ""  # most say no
    if kind == "integer" and value is not None:
        return format_number(float(value))
    if name == "part_of":
        return str(snapshot.by_id[value]["name"]) if value in snapshot.by_id else str(value or "")
    return in_words(name, value, snapshot.category_titles if name in CATEGORIES else choices(name))


def _plain(rows: Rows) -> Iterator[str]:
    for row in rows:
        if isinstance(row, tuple):
            yield from row
        elif isinstance(row, str):
            assert row.startswith(RELATION)  # the records that belong to it are shown in their own way
