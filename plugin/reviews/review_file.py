"""The file of a review: the findings as the reconciliation wrote them, and plain tables for what is decided.

``review_moves`` has a row for each decision; those of one move are taken back together. The view ``decisions`` gives
what holds now, as 'Apply decisions' takes it; where another candidate was chosen, it names a finding that the algorithm
does not know and tells of: only the review itself can apply that. All goes through short connections with the rollback
journal, so that a drive that comes back is used again, and a file that was deleted is missed. Writing waits until it is
on the disk.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.applying.questions import NO_QUESTION
from ..core.errors import PlanningError
from .refusals import ChangedElsewhereError, missing, newer, no_review, readable, refusals

VERSION = 1
CANDIDATES = ("institution_id", "poi_id", "probability", "change", "distance", "changed_fields", "why")
CHOICE = ("finding_id", "decision", "decision_note", "due", "other_id", "take", "partner")
_INFO = {"version", "record", "table", "position", "steps", "revision"}
_WAIT = 3.0  # seconds that a writer waits for another one
_CANDIDATE_COLUMNS = ", ".join(CANDIDATES)
_CHOICE_COLUMNS = ", ".join(CHOICE)
_TABLES = f"""
    CREATE TABLE review_info (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE review_moves (fid INTEGER PRIMARY KEY, move INTEGER NOT NULL, {" TEXT, ".join(CHOICE)} TEXT);
    CREATE TABLE review_candidates (fid INTEGER PRIMARY KEY, institution_id TEXT, poi_id TEXT, probability REAL,
        change TEXT, distance REAL, changed_fields TEXT, why TEXT);
    CREATE VIEW decisions AS SELECT fid, finding_id || coalesce(
            (SELECT ' = ' || partner FROM review_moves AS other
             WHERE other.finding_id = review_moves.finding_id AND partner <> '' ORDER BY fid DESC LIMIT 1), ''
        ) AS finding_id, decision, decision_note, due, other_id, take
        FROM review_moves WHERE decision <> '' AND fid IN (SELECT max(fid) FROM review_moves GROUP BY finding_id);
    INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('decisions', 'attributes', 'decisions');
"""
Row = dict[str, Any]


@dataclass(frozen=True)
class Move:
    """A decision as it is kept: the values of CHOICE. Decisions of one ``number`` were made at once."""

    number: int
    values: tuple[str | None, ...]


@dataclass(frozen=True)
class Content:
    """All that a review's file holds. ``findings``: rows with their points as ``x`` and ``y``; ``info``: see below."""

    findings: Sequence[Row]
    candidates: Sequence[tuple[Any, ...]]
    moves: Sequence[Move]
    info: Mapping[str, str]
    crs: str


class ReviewFile:
    """``info``: ``version``, ``record`` (JSON), ``table`` of the findings, ``position``, ``steps`` (JSON), and
    ``revision``, which counts moves and those taken back."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def info(self) -> dict[str, str]:
        """What is known of the review. PlanningError for a file that is none, or of a newer version."""
        with self._opened() as database:
            return self._info(database)

    def asked(self) -> tuple[dict[str, str], list[Row], list[Move]]:
        """The same, the findings that ask for a decision, have one, or give a record to another one, without points;
        and the decisions."""
        with self._opened() as database:
            info = self._info(database)
            partners = "(SELECT partner FROM review_moves WHERE partner <> '')"
            where = (
                f"coalesce(verdict, '') NOT IN {NO_QUESTION} OR coalesce(decision, '') <> '' "
                "OR finding_id IN (SELECT finding_id FROM review_moves) "
                f"OR institution_id IN {partners} OR poi_id IN {partners}"
            )
            columns = ", ".join(("finding_id", "institution_id", "poi_id", "verdict", *CHOICE[1:-1]))
            rows = _rows(database, f"SELECT {columns} FROM {_quoted(info['table'])} WHERE {where}")
            return info, rows, _moves(database)

    def read(self) -> Content:
        """Everything. PlanningError as above."""
        with self._opened() as database:
            info = self._info(database)
            candidates = database.execute(f"SELECT {_CANDIDATE_COLUMNS} FROM review_candidates ORDER BY fid").fetchall()
            with readable(self.path):
                findings = findings_in(database, info["table"])
            return Content(findings, candidates, _moves(database), info, _crs(database, info["table"]))

    def moves(self) -> tuple[list[Move], int]:
        """The decisions, and the revision that they are of."""
        with self._opened() as database:
            return _moves(database), int(self._info(database)["revision"])

    def add(self, choices: Sequence[Sequence[str | None]], revision: int, position: str) -> int:
        """Keep decisions, as one move; its number. PlanningError if the file is of another revision: somebody else has
        decided."""
        marks = ", ".join("?" * len(CHOICE))
        with self._changing(revision, position) as database:
            ((number,),) = database.execute("SELECT coalesce(max(move), 0) + 1 FROM review_moves").fetchall()
            database.executemany(
                f"INSERT INTO review_moves (move, {_CHOICE_COLUMNS}) VALUES (?, {marks})",
                [(number, *values) for values in choices],
            )
        return int(number)

    def take_back(self, number: int, revision: int, position: str) -> None:
        """Delete a move."""
        with self._changing(revision, position) as database:
            database.execute("DELETE FROM review_moves WHERE move = ?", (number,))

    def save(self, name: str, value: str) -> None:
        """Keep one of the ``info``."""
        with self._opened() as database, _transaction(database):
            _set(database, name, value)

    def save_position(self, position: str) -> None:
        """Keep the finding shown last, if that is possible at once: it is worth neither waiting nor a refusal."""
        with suppress(PlanningError), self._opened(wait=0) as database, _transaction(database):
            _set(database, "position", position)

    @contextmanager
    def _changing(self, revision: int, position: str) -> Iterator[sqlite3.Connection]:
        """A transaction that makes the next revision."""
        with self._opened() as database, _transaction(database):
            if int(self._info(database)["revision"]) != revision:
                raise ChangedElsewhereError(self.path)
            yield database
            _set(database, "revision", str(revision + 1))
            _set(database, "position", position)

    def _info(self, database: sqlite3.Connection) -> dict[str, str]:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "review_info" not in tables:
            raise no_review(self.path)
        info = dict(database.execute("SELECT name, value FROM review_info").fetchall())
        if not info.keys() >= _INFO:
            raise no_review(self.path)
        with readable(self.path):
            if int(info["version"]) > VERSION:
                raise newer(self.path)
            int(info["revision"])
        return info

    @contextmanager
    def _opened(self, wait: float = _WAIT) -> Iterator[sqlite3.Connection]:
        with refusals(self.path):
            if not self.path.is_file():  # SQLite would make an empty one
                raise missing(self.path)
            with closing(sqlite3.connect(self.path, timeout=wait, isolation_level=None)) as database:
                database.execute("PRAGMA synchronous = EXTRA")  # FULL, and the journal's end is on the disk as well
                yield database


def make_file(draft: Path, findings: Path, candidates: Path | None, record: Mapping[str, Any]) -> None:
    """A review's file from those that the reconciliation wrote. ``record``: what is known of the list.

    PlanningError if a file is no result of the reconciliation, or cannot be read or written.
    """
    for path in filter(None, (findings, candidates)):
        with refusals(path):
            if not path.is_file():
                raise missing(path)
    with refusals(draft), closing(sqlite3.connect(draft, isolation_level=None)) as database:
        with refusals(findings), closing(sqlite3.connect(findings)) as source:
            source.backup(database)  # with what another program has written beside, and not yet into it
        database.execute("PRAGMA journal_mode = DELETE")  # a journal of the other kind fails on network drives
        info = {
            "version": str(VERSION), "record": json.dumps(dict(record), ensure_ascii=False), "revision": "0",
            "table": _table_with("finding_id", database, findings), "position": "", "steps": "[]",
        }  # fmt: skip
        database.executescript(_TABLES)
        with _transaction(database):
            for name, value in info.items():
                _set(database, name, value)
            if candidates:
                _copy_candidates(candidates, database)


def _copy_candidates(candidates: Path, database: sqlite3.Connection) -> None:
    with refusals(candidates), closing(sqlite3.connect(candidates)) as source:
        rows = source.execute(f"SELECT {_CANDIDATE_COLUMNS} FROM {_quoted(_table_with('why', source, candidates))}")
        marks = ", ".join("?" * len(CANDIDATES))
        database.executemany(f"INSERT INTO review_candidates ({_CANDIDATE_COLUMNS}) VALUES ({marks})", rows)


def findings_in(database: sqlite3.Connection, table: str) -> list[Row]:
    """All rows of the findings, their points as ``x`` and ``y``."""
    rows = _rows(database, f"SELECT * FROM {_quoted(table)} ORDER BY finding_id")
    for row in rows:
        row["x"], row["y"] = _point(row.pop("geom", None))
    return rows


def _rows(database: sqlite3.Connection, query: str) -> list[Row]:
    cursor = database.execute(query)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor]


def _point(blob: bytes | None) -> tuple[float | None, float | None]:
    """The point in a geometry of a GeoPackage: header, envelope of a size that its flags tell, WKB."""
    if not blob or blob[3] & 0x10:  # flagged as empty
        return None, None
    envelope = (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]
    order = "<" if blob[8 + envelope] else ">"
    x, y = struct.unpack_from(f"{order}2d", blob, 8 + envelope + 5)
    return x, y


def _table_with(column: str, database: sqlite3.Connection, path: Path) -> str:
    """The table of a result that has this column."""
    with suppress(sqlite3.OperationalError):  # no GeoPackage at all
        for (name,) in database.execute("SELECT table_name FROM gpkg_contents").fetchall():
            if column in {row[1] for row in database.execute(f"PRAGMA table_info({_quoted(name)})")}:
                return str(name)
    raise no_review(path)


def _crs(database: sqlite3.Connection, table: str) -> str:
    """Such as EPSG:25832; '' for a table without points."""
    found = database.execute(
        "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys JOIN gpkg_geometry_columns "
        "USING (srs_id) WHERE table_name = ?",
        (table,),
    ).fetchone()
    return f"{found[0].upper()}:{found[1]}" if found else ""


def _moves(database: sqlite3.Connection) -> list[Move]:
    rows = database.execute(f"SELECT move, {_CHOICE_COLUMNS} FROM review_moves ORDER BY fid").fetchall()
    return [Move(row[0], tuple(row[1:])) for row in rows]


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:  # a full disk has ended it already
            database.execute("ROLLBACK")
        raise


def _set(database: sqlite3.Connection, name: str, value: str) -> None:
    database.execute("INSERT OR REPLACE INTO review_info VALUES (?, ?)", (name, value))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
