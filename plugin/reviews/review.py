"""A review: findings of a reconciliation, and what people decide about them, in a file of its own."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsDataSourceUri

from ..core.applying.questions import questions
from ..core.errors import PlanningError
from ..core.register.decisions import changed_since, content_hash, without_place
from ..core.reviewing.board import Board
from ..core.reviewing.entry import Candidate, Choice, Entry
from ..core.reviewing.rows import entry_of, fields_in, fields_text
from ..core.texts import tr
from ..outputs import GEOPACKAGE, Target, reason_of, written_beside
from ..store.address import Address, GeoPackageAddress
from .refusals import ChangedElsewhereError, readable, refusals
from .review_file import Content, Move, ReviewFile, make_file

if TYPE_CHECKING:
    from ..core.applying.decided import Finding


@dataclass(frozen=True)
class ReviewInfo:
    """What a list of reviews shows. ``total`` and ``decided`` count as ``core.applying.questions`` does; ``steps``: as
    of a review. ``problem``: why it cannot be opened, and then the numbers are 0."""

    path: Path
    source: str = ""
    source_date: str = ""
    total: int = 0
    decided: int = 0
    steps: Sequence[str] = ()
    problem: str = ""

    def is_applied(self, in_force: Container[str]) -> bool:
        """Whether one of its steps is among those of the register that are in force."""
        return any(step in in_force for step in self.steps)

    def is_unfinished(self, in_force: Container[str]) -> bool:
        """Whether it can be gone on with: questions are open, or nothing of it is in the register."""
        return not self.problem and (self.decided < self.total or not self.is_applied(in_force))


class Review:
    """An open review. Nothing has to be closed: each decision is on the disk before ``decide`` returns.

    ``record``: what is known of the list, as in the register's table source_lists, and ``list_path``. ``crs``: of all
    points, such as EPSG:25832; '' if there are none. ``steps``: ids of the register's steps by which it was applied.
    """

    def __init__(self, path: Path, content: Content) -> None:
        """ValueError or KeyError where somebody has spoiled the findings' layer."""
        self.path, self.crs = path, content.crs
        self.record: Mapping[str, Any] = json.loads(content.info["record"])
        self.steps: list[str] = json.loads(content.info["steps"])
        self._file = ReviewFile(path)
        self._position = content.info["position"]
        self._rows = content.findings
        self._board = Board(
            {entry.finding_id: entry for entry in map(entry_of, content.findings)},
            {(row[0], row[1]): row[2:] for row in content.candidates},
        )
        self._load(content.moves, int(content.info["revision"]))

    # What there is

    @property
    def entries(self) -> list[Entry]:
        """All findings as decided now, by ``finding_id``."""
        return list(self._board.entries.values())

    def entry(self, finding_id: str) -> Entry:
        """A finding as decided now; KeyError for one that there is not, or not any more: it goes when its only record
        is chosen for another, and may come back."""
        return self._board.entries[finding_id]

    def candidates(self, entry: Entry) -> list[Candidate]:
        """The others that it may be, best first, nine at most: of the list where it has an institution, else of the
        register, of which the points are not known here."""
        return self._board.candidates(entry)

    def compared(self, entry: Entry, partner: str) -> Entry:
        """A finding as it would be with another candidate, undecided. KeyError for one that there is not."""
        return self._board.compared(entry, partner)

    def findings(self) -> list[Finding]:
        """The findings for ``store.apply``, with what is decided. PlanningError if somebody has spoiled the layer."""
        from ..core.applying.decided import read_findings

        return read_findings(self.rows())

    def rows(self) -> list[dict[str, Any]]:
        """The findings as the reconciliation writes them, each with the sides that it has now and what is decided."""
        from .decided import decided_rows

        return decided_rows(self._rows, self._board.entries.values(), self._board.pairing)

    # What people do

    def decide(self, choices: Mapping[str, Choice]) -> None:
        """Decide about findings, which is one move, whatever their number.

        A decision is about the finding as it stands now. With ``partner`` it gets that one first: whoever had it is
        left over, undecided, and so is the record that this one had. A finding that is decided never changes by that:
        PlanningError names the decision that has to be taken back first. PlanningError, and nothing changes, for what
        makes no sense and for a file that cannot be written. What is decided like this already is no move.
        """
        self._board.check(choices)
        entries = self._board.entries
        choices = {
            key: choice for key, choice in choices.items() if key not in entries or entries[key].choice != choice
        }
        if not choices:
            return
        values = [_stored(key, choice) for key, choice in choices.items()]
        with _reloading(self):
            number = self._file.add(values, self._revision, self._position)
        self._revision += 1
        self._moves += [Move(number, row) for row in values]
        self._board.decide(choices)

    def undo(self) -> list[str]:
        """Take the last move back, in the file too; the finding_ids it was about, [] if there is none."""
        if not self._moves:
            return []
        number = self._moves[-1].number
        with _reloading(self):
            self._file.take_back(number, self._revision, self._position)
        ids = [str(move.values[0]) for move in self._moves if move.number == number]
        self._load([move for move in self._moves if move.number != number], self._revision + 1)
        return ids

    @property
    def position(self) -> str:
        """The finding shown last, '' for none."""
        return self._position

    @position.setter
    def position(self, finding_id: str) -> None:
        if finding_id != self._position:
            self._position = finding_id
            self._file.save_position(finding_id)

    def applied(self, step_id: str) -> None:
        """Keep that it was applied in this step of the register."""
        info = self._file.info()
        with readable(self.path):
            steps = [*json.loads(info["steps"]), step_id]  # with those of somebody else
        self._file.save("steps", json.dumps(steps))
        self.steps = steps

    def list_changed(self) -> str:
        """A sentence if the list's file is gone, or holds something else than when it was reconciled; else ''."""
        from ..lists.files import file_hash

        known, place = self.record.get("file_hash"), self.record.get("list_path")
        if not place:
            return ""
        try:
            with refusals(Path(place)):
                there = Path(place).exists()
            same = there and (not known or file_hash(Path(place)) == known)
        except PlanningError as error:
            return str(error)
        if same:
            return ""
        if not there:
            return tr(
                "The file of the list, '{path}', is not there any more. What was found stays; to reconcile again, "
                "choose the list anew."
            ).format(path=place)
        return tr(
            "The file of the list, '{path}', has been changed since it was reconciled. These findings are of what it "
            "said then; reconcile again for what it says now."
        ).format(path=place)

    # How it is kept

    def reload(self) -> None:
        """Read the decisions anew, with those that somebody else has made meanwhile."""
        self._load(*self._file.moves())

    def _load(self, moves: Sequence[Move], revision: int) -> None:
        self._moves, self._revision = list(moves), revision
        self._board.start(map(_read, moves))


def changed_meanwhile(entry: Entry, row: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields of a finding's institution that somebody has changed since the reconciliation, and for which the
    decision could not be applied; () if there are none. ``row``: the institution as it is now."""
    now = content_hash(row)
    if entry.register_hash in (now, without_place(now)):
        return ()
    return tuple(changed_since(entry.register_hash, now))


def open_review(path: Path) -> Review:
    """Open a review. PlanningError for a file that is none, cannot be read, or is of a newer version."""
    return _review(path, ReviewFile(path).read())


def create_review(folder: Path, findings: Path, candidates: Path | None, record: Mapping[str, Any]) -> Review:
    """Make a review of what 'Reconcile with a list' wrote (GeoPackages), and open it; no file is written over.

    ``record``: what is known of the list, and ``list_path``, where it was read. ``candidates``: None if there are none.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _no_folder(folder, reason_of(error)) from error
    words = " ".join(str(record.get(name) or "") for name in ("source", "source_date")).strip() or findings.stem
    stem = re.sub(r"[^\w-]+", "_", words)[:80]
    names = (f"{stem}{f'-{number}' if number > 1 else ''}{GEOPACKAGE}" for number in count(1))
    with refusals(folder):
        path = next(path for path in (folder / name for name in names) if not path.exists())
    with written_beside(Target(path, findings.stem, path)) as draft:
        make_file(draft, findings, candidates, record)
        return _review(path, ReviewFile(draft).read())


def folder_of(address: Address) -> Path:
    """Where the reviews of a register are kept: beside its file, or, for a database, in the user's profile."""
    if isinstance(address, GeoPackageAddress):
        return address.path.with_name(f"{address.path.stem}_abgleich")
    uri = QgsDataSourceUri(address.uri)
    server = "\n".join((uri.host(), uri.port(), uri.service(), uri.database()))  # whoever is logged in
    name = f"{uri.database()}_{address.schema}_{sha256(server.encode()).hexdigest()[:8]}"
    return Path(QgsApplication.qgisSettingsDirPath(), "sozialplanung", "abgleich", re.sub(r"[^\w.-]+", "_", name))


def check_folder(folder: Path) -> None:
    """Refuse a folder in which no review can be written, before anybody has waited for one."""
    with refusals(folder):
        there = next((path for path in (folder, *folder.absolute().parents) if path.exists()), None)
    if there is None:
        raise _no_folder(folder, tr("there is no such file or folder"))
    if not os.access(there, os.W_OK):
        raise _no_folder(folder, tr("it is read-only"))


def reviews_of(address: Address) -> list[ReviewInfo]:
    """The reviews of a register, those written last first. PlanningError if their folder cannot be reached."""
    return [_info_of(path) for path in files_of(address)]


def files_of(address: Address) -> list[Path]:
    """The same as files, of which none is opened."""
    folder = folder_of(address)
    with refusals(folder):
        return sorted(folder.glob(f"*{GEOPACKAGE}"), key=lambda path: (-path.stat().st_mtime_ns, path.name))


def remove(path: Path) -> None:
    """Delete a review with its decisions. PlanningError if that fails."""
    try:
        path.unlink(missing_ok=True)
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    except OSError as error:
        raise PlanningError(
            tr("The review '{path}' cannot be deleted: {reason}.").format(path=path, reason=reason_of(error)),
            tr("Check that no other program has it open, and that you may write there."),
        ) from error


def _no_folder(folder: Path, reason: str) -> PlanningError:
    return PlanningError(
        tr("The folder '{path}', in which reconciliations are kept, cannot be written: {reason}.").format(
            path=folder, reason=reason
        ),
        tr("Ask for the right to write there, or copy the register to a folder where you have it."),
    )


def _review(path: Path, content: Content) -> Review:
    with readable(path):
        return Review(path, content)


def _info_of(path: Path) -> ReviewInfo:
    try:
        info, rows, moves = ReviewFile(path).asked()
        with readable(path):
            board = Board({entry.finding_id: entry for entry in map(entry_of, rows)}, {})
            board.start(map(_read, moves))
            kinds = ((entry.verdict, entry.choice.kind if entry.choice else "") for entry in board.entries.values())
            asked, record = questions(kinds), json.loads(info["record"])
            source, day = (str(record.get(name) or "") for name in ("source", "source_date"))
            return ReviewInfo(path, source, day, asked.total, asked.decided, json.loads(info["steps"]))
    except PlanningError as error:
        return ReviewInfo(path, problem=str(error))


@contextmanager
def _reloading(review: Review) -> Iterator[None]:
    """Shows what others have decided, where that is why a move is refused."""
    try:
        yield
    except ChangedElsewhereError:
        review.reload()
        raise


def _stored(key: str, choice: Choice) -> tuple[str | None, ...]:
    take = fields_text(choice.take)
    return key, choice.kind, choice.note, choice.due, choice.other_id, take, choice.partner


def _read(move: Move) -> tuple[str, Choice]:
    key, kind, note, due, other_id, take, partner = move.values
    return str(key), Choice(kind or "", note or "", due or "", other_id or "", fields_in(take), partner or "")
