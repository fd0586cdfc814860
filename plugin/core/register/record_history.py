"""The history of an institution, for people to read: who changed what, when and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from ..texts import day_text, tr
from .as_of import PRIVATE_HOME, WITHHELD, Row
from .confidential import Confidential
from .fields import POSITION, title
from .personal import Finder
from .wording import CATEGORIES, TRUE, in_words

Words = Mapping[str, Mapping[str, str]]  # what people call the values of a field
_HIDING = {("location_kind", "protected"): WITHHELD} | {("address_is_private", text): PRIVATE_HOME for text in TRUE}


@dataclass(frozen=True)
class HistoryLine:
    """The change of one field. Values are as people read them, '' where there is none.

    ``when`` is local time to the minute; ``who`` are initials, – if unknown. ``step_id`` is '' for an edit in plain
    QGIS. ``is_new``: the institution came into the register with this value.
    """

    when: str
    who: str
    reason: str
    step_id: str
    field: str
    title: str
    old: str
    new: str
    is_new: bool = False

    @property
    def heading(self) -> str:
        """What all lines of one step have in common, for a line above them."""
        return " · ".join(filter(None, (self.when, self.who, self.reason)))


def record_history(history: Sequence[Row], row: Row, words: Words) -> list[HistoryLine]:
    """The changes of an institution, the newest step first; those of a step stay together, in the order of the fields.

    ``history``: its rows of that table in the order of writing; ``row``: the institution as it is. ``words`` by field,
    such as ``category``, ``provider_id``, ``part_of`` and ``release``. An address that is protected or private, or was
    so since, is not shown, nor is a text that names its street: where the institution was would tell where it is.
    """
    tables = {"institutions": [row], "providers": [], "field_settings": [], "history": history}
    streets = Confidential(tables).streets(row)
    hidden = _hidden_by(row.items())
    lines: list[HistoryLine] = []
    for _, changes in groupby(reversed(history), key=_occasion):
        together = list(reversed(list(changes)))
        hidden |= _hidden_by(
            (change["field"], change[side]) for change in together for side in ("old_value", "new_value")
        )
        shown = _Shown(words, frozenset(hidden), streets)
        lines += [shown.line(change) for change in together]
    return lines


class _Shown:
    """How changes of one step are shown. ``hidden``: fields whose values nobody may see."""

    def __init__(self, words: Words, hidden: frozenset[str], streets: Finder) -> None:
        self._words, self._hidden, self._streets = words, hidden, streets

    def line(self, change: Row) -> HistoryLine:
        name, is_new = str(change["field"]), change["action"] == "insert"
        return HistoryLine(
            _local_time(change["changed_at"]), change["changed_by"] or "–", self._told(change["reason"]),
            change["step_id"] or "", name, title(name), "" if is_new else self._value(change, "old_value"),
            self._value(change, "new_value"), is_new,
        )  # fmt: skip

    def _value(self, change: Row, side: str) -> str:
        name, text = str(change["field"]), change[side]
        if text is None:
            return tr("erased") if change["erased_on"] else ""
        return tr("(not shown)") if name in self._hidden else self._told(_in_words(name, text, self._words))

    def _told(self, text: str | None) -> str:
        return tr("(not shown)") if self._hidden and self._streets.found(text) else text or ""


def _occasion(change: Row) -> tuple[Any, ...]:
    """What changes must share to be of one step; those of plain QGIS, which have none, the second of their time."""
    if change["step_id"]:
        return (change["step_id"],)
    return (change["changed_at"] or "")[:19], change["changed_by"], change["reason"]


def _hidden_by(values: Iterable[tuple[str, Any]]) -> set[str]:
    """The fields that nobody may see where some field has one of these values."""
    return {name for field, value in values for name in _HIDING.get((field, str(value).lower()), ())}


def _in_words(name: str, text: str, words: Words) -> str:
    """A value of the history as people write it."""
    if name == POSITION:
        return ", ".join(f"{float(axis):.0f}" for axis in text.split())
    return in_words(name, text, words.get("category" if name in CATEGORIES else name, {}))


def _local_time(changed_at: str | None) -> str:
    if not changed_at:
        return ""
    moment = datetime.fromisoformat(changed_at).astimezone()
    return f"{day_text(moment.isoformat())} {moment:%H:%M}"
