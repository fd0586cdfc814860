"""The tables of a register in a GeoPackage: types, registration and triggers in SQLite's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core.register.fields import POSITION
from ..core.register.schema import TABLES, Table
from ..core.texts import tr
from .history import CHANGED_BY_HAND, SOURCE_BY_HAND, Words, history_of_insert, history_of_update
from .rules import (
    DEFAULTS,
    GERMAN,
    append_only_refused,
    changed_but,
    german_title,
    indexed,
    no_change,
    no_deletion,
    point_rule,
    rules_of,
)

TYPES = {
    "text": "TEXT", "integer": "INTEGER", "boolean": "BOOLEAN", "date": "DATE", "timestamp": "DATETIME", "json": "TEXT",
}  # fmt: skip
WORDS = Words(
    differs="IS NOT",
    uuid=(
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
        "substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
    ),
    now="strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
    x_of="ST_MinX({})",  # GDAL and SpatiaLite both know these
    y_of="ST_MinY({})",
    number=(
        "CASE {} WHEN CAST(printf('%.15g', {}) AS REAL) THEN printf('%.15g', {}) "
        "WHEN CAST(printf('%!.16g', {}) AS REAL) THEN printf('%!.16g', {}) "
        "WHEN {} THEN printf('%!.17g', {}) END"  # NULL is equal to nothing
    ),
)
# When a value is not of its column's type: SQLite would keep it all the same.
_MISFITS = {
    "date": "NEW.{0} IS NOT NULL AND NEW.{0} IS NOT date(NEW.{0})",
    "integer": "typeof(NEW.{0}) NOT IN ('integer', 'null')",
    "boolean": "NEW.{0} NOT IN (0, 1)",
}


# QGIS saves a moved point before the attributes, and with them who moved it: the author is added when known.
_AUTHOR = f"CASE WHEN column1 <> '{POSITION}' OR OLD.changed_by IS NOT NEW.changed_by THEN NEW.changed_by END"
_AUTHOR_COMES_LATE = (
    f"OLD.field = '{POSITION}' AND OLD.step_id IS NULL AND OLD.changed_by IS NULL "
    f"AND NOT {changed_but(TABLES['history'], ['changed_by'], WORDS.differs)}"
)
_ADD_AUTHOR = (
    "UPDATE history SET changed_by = NEW.changed_by WHERE record_id = NEW.institution_id "
    f"AND field = '{POSITION}' AND step_id IS NULL AND changed_by IS NULL AND NEW.geom IS OLD.geom "
    "AND NOT EXISTS (SELECT 1 FROM context) AND changed_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 minute')"
)


def table_statements(srid: int) -> Iterator[str]:
    """The tables and what the format wants to know of them; the spatial index is GDAL's."""
    for table in TABLES.values():
        columns = [f"{field.name} {TYPES[field.kind]}" for field in table.fields]
        geometry = ["geom POINT"] if table.point else []
        everything = ", ".join([*geometry, *columns, f"UNIQUE ({table.key})"])
        yield f"CREATE TABLE {table.name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {everything})"
        kind, system = ("features", srid) if table.point else ("attributes", 0)
        yield (
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
            f"VALUES ('{table.name}', '{kind}', '{table.name}', {system})"
        )
        if table.point:
            yield f"INSERT INTO gpkg_geometry_columns VALUES ('{table.name}', 'geom', 'POINT', {srid}, 0, 0)"
        for name, fields in indexed(table).items():
            yield f"CREATE INDEX {name} ON {table.name} ({fields})"


def trigger_statements() -> Iterator[str]:
    """The rules, the filling of what was left empty, the history, and the refusals."""
    for table in TABLES.values():
        if table.name == "context":
            continue
        for event in ("INSERT", "UPDATE"):
            body = [_raise(rule.sentence, rule.refused) for rule in rules_of(table) if event in rule.on]
            body += [*_misfits(table), *_bytes(table), *([_replacement(table)] if event == "INSERT" else [])]
            yield _trigger(table, f"check_{event.lower()}", f"BEFORE {event}", body)
        if table.tracked:
            yield _trigger(table, "no_deletion", "BEFORE DELETE", [_raise(no_deletion(table))])
            yield _trigger(table, "inserted", "AFTER INSERT", _after_insert(table))
            kept = f"coalesce(OLD.{table.key}, '') <> ''"  # else it is the filling of an empty key
            yield _trigger(table, "updated", "AFTER UPDATE", _after_update(table), kept)
        if table.append_only:
            yield _trigger(table, "no_deletion", "BEFORE DELETE", [_raise(no_change())])
            refused = append_only_refused(table, WORDS.differs)
            if table.name == "history":
                refused = f"({refused}) AND NOT ({_AUTHOR_COMES_LATE})"
            yield _trigger(table, "no_change", "BEFORE UPDATE", [_raise(no_change(), refused)])
    yield _trigger(TABLES["history"], "by_hand", "AFTER INSERT", [SOURCE_BY_HAND], CHANGED_BY_HAND)


def _after_update(table: Table) -> list[str]:
    if not table.point:
        return [history_of_update(table, WORDS)]
    return [history_of_update(table, WORDS, _AUTHOR), _ADD_AUTHOR]


def _after_insert(table: Table) -> list[str]:
    filled = {table.key: WORDS.uuid} | {
        field.name: f"'{DEFAULTS[field.name]}'" for field in table.fields if field.name in DEFAULTS
    }
    values = ", ".join(f"{name} = coalesce(NULLIF({name}, ''), {value})" for name, value in filled.items())
    empty = " OR ".join(f"coalesce(NEW.{name}, '') = ''" for name in filled)
    return [
        f"UPDATE {table.name} SET {values} WHERE fid = NEW.fid AND ({empty})",
        history_of_insert(table, f"(SELECT {table.key} FROM {table.name} WHERE fid = NEW.fid)", WORDS),
    ]


def _replacement(table: Table) -> str:
    """Refuses INSERT OR REPLACE, which would delete the other row without firing any trigger."""
    same = (
        f"EXISTS (SELECT 1 FROM {table.name} AS other WHERE other.{table.key} = NEW.{table.key} OR other.fid = NEW.fid)"
    )
    return _raise(tr("There is already a record with this id in '{table}'.", GERMAN).format(table=table.name), same)


def _misfits(table: Table) -> Iterator[str]:
    sentences = {
        "date": tr("'{field}' must be a date of the form YYYY-MM-DD.", GERMAN),
        "integer": tr("'{field}' must be a whole number.", GERMAN),
        "boolean": tr("'{field}' must be yes or no.", GERMAN),
    }
    for field in table.fields:
        if field.kind in _MISFITS:
            sentence = sentences[field.kind].format(field=german_title(field.name))
            yield _raise(sentence, _MISFITS[field.kind].format(field.name))


def _bytes(table: Table) -> Iterator[str]:
    """Refuses bytes where text belongs, and what is no point."""
    types = ", ".join(f"typeof(NEW.{field.name})" for field in table.fields)
    yield _raise(tr("Bytes are no text.", GERMAN), f"'blob' IN ({types})")
    if table.point:
        rule = point_rule(WORDS.x_of, WORDS.y_of)
        yield _raise(rule.sentence, rule.refused)


def _raise(sentence: str, condition: str = "1 = 1") -> str:
    quoted = sentence.replace("'", "''")
    return f"SELECT RAISE(ABORT, '{quoted}') WHERE {condition}"


def _trigger(table: Table, name: str, event: str, body: Sequence[str], condition: str = "1 = 1") -> str:
    statements = "".join(f"{statement};\n" for statement in body)
    return f"CREATE TRIGGER {table.name}_{name} {event} ON {table.name} WHEN {condition}\nBEGIN\n{statements}END"
