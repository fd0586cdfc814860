"""The history as triggers write it, in SQL that both databases understand."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.applying.precedence import BY_HAND
from ..core.register.fields import POSITION, Field
from ..core.register.schema import Table
from .rules import DEFAULTS

# A changed value does not come any more from where the old one came from.
NOW_BY_HAND = (
    f"UPDATE value_sources SET source = '{BY_HAND}', source_date = CURRENT_DATE, licence = NULL, list_id = NULL"
)
SOURCE_BY_HAND = f"{NOW_BY_HAND} WHERE institution_id = NEW.record_id AND field = NEW.field"
# Blanks and capital letters make no value the city's own.
_OLD, _NEW = (
    f"coalesce(lower(replace(replace(replace(replace(NEW.{value}, ' ', ''), 'Ä', 'ä'), 'Ö', 'ö'), 'Ü', 'ü')), '')"
    for value in ("old_value", "new_value")
)
ANOTHER_VALUE = f"NEW.table_name = 'institutions' AND NEW.action = 'update' AND {_OLD} <> {_NEW}"
CHANGED_BY_HAND = f"NEW.step_id IS NULL AND {ANOTHER_VALUE}"
# The same for a step of kind edit: an edit by hand like those in plain QGIS.
SOURCES_OF_EDIT = (
    f"{NOW_BY_HAND} WHERE (institution_id, field) IN "
    f"(SELECT NEW.record_id, NEW.field FROM history AS NEW WHERE NEW.step_id = ? AND {ANOTHER_VALUE})"
)


@dataclass(frozen=True)
class Words:
    """What one of the databases calls things. ``number`` takes {} for an expression and gives its shortest text."""

    differs: str
    uuid: str
    now: str
    x_of: str
    y_of: str
    number: str


def history_of_update(table: Table, words: Words, author: str = "NEW.changed_by") -> str:
    """A row for each field that an UPDATE changed: text of the old value and of the new one.

    ``author`` of an edit by hand; there, ``column1`` is the name of the field.
    """
    old, new = _texts(table, "OLD", words), _texts(table, "NEW", words)
    values = ", ".join(f"('{name}', {old[name]}, {new[name]})" for name in old)
    changed = f"column1, column2, column3 FROM (VALUES {values}) AS changed WHERE column2 {words.differs} column3"
    return _insertion(table, f"'update', NEW.{table.key}, {changed}", words, author)


def history_of_insert(table: Table, record: str, words: Words) -> str:
    """A row for each field that an INSERT filled. Of tables that the plugin alone fills, one row without field: the
    record is there to be looked at, and the old values of later changes are recorded.
    """
    if not table.editable:
        return _insertion(table, f"'insert', {record}, NULL, NULL, NULL", words)
    values = ", ".join(f"('{name}', {new})" for name, new in _texts(table, "NEW", words).items())
    given = f"column1, NULL, column2 FROM (VALUES {values}) AS given WHERE column2 IS NOT NULL"
    return _insertion(table, f"'insert', {record}, {given}", words)


def _insertion(table: Table, chosen: str, words: Words, author: str = "NEW.changed_by") -> str:
    by_hand = author if any(field.name == "changed_by" for field in table.fields) else "NULL"
    return (
        "INSERT INTO history (history_id, step_id, changed_at, changed_by, reason, table_name, action, record_id, "
        f"field, old_value, new_value) SELECT {words.uuid}, (SELECT step_id FROM context), {words.now}, "
        f"CASE WHEN EXISTS (SELECT 1 FROM context) THEN (SELECT done_by FROM context) ELSE {by_hand} END, "
        f"CASE WHEN EXISTS (SELECT 1 FROM context) THEN (SELECT reason FROM context) ELSE '{BY_HAND}' END, "
        f"'{table.name}', {chosen}"
    )


def _texts(table: Table, row: str, words: Words) -> dict[str, str]:
    """SQL for the text of each value, NULL for none. Not of the key, which never changes, nor of who changed it."""
    texts = {field.name: _text(field, row) for field in table.fields if field.name not in (table.key, "changed_by")}
    if table.point:
        x, y = (words.number.replace("{}", of.format(f"{row}.geom")) for of in (words.x_of, words.y_of))
        texts[POSITION] = f"({x}) || ' ' || ({y})"
    return texts


def _text(field: Field, row: str) -> str:
    value = f"{row}.{field.name}"
    if field.kind == "boolean":
        return f"CASE WHEN {value} THEN 'true' WHEN NOT {value} THEN 'false' END"
    text = f"NULLIF(CAST({value} AS text), '')"
    return f"coalesce({text}, '{DEFAULTS[field.name]}')" if field.name in DEFAULTS else text
