"""The findings of a reconciliation, in groups and one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ....plugin.core.register.fields import title
from ....plugin.core.texts import format_number, tr

if TYPE_CHECKING:
    from ....plugin.core.reviewing.entry import Entry

NO_PARENT = QModelIndex()
NAME_REGISTER, NAME_LIST, DISTANCE, CHANGE, NOTE = range(5)
SORTING = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Group:
    """Findings of one verdict, of matches also of one change; '' for all changes. ``count``: how many there are."""

    verdict: str
    change: str = ""
    count: int = 0

    @property
    def title(self) -> str:
        from ....plugin.core.register.findings import change_titles, verdict_titles

        return change_titles()[self.change] if self.change else verdict_titles()[self.verdict]

    def same_kind(self, other: Group) -> bool:
        return (self.verdict, self.change) == (other.verdict, other.change)

    def holds(self, entry: Entry) -> bool:
        return entry.verdict == self.verdict and self.change in ("", entry.change)


def groups(entries: Sequence[Entry]) -> list[Group]:
    """All verdicts with their numbers, empty ones too; behind the matches their changes that occur."""
    from ....plugin.core.register.findings import CHANGES, VERDICTS

    verdicts = Counter(entry.verdict for entry in entries)
    changes = Counter(entry.change for entry in entries if entry.verdict == "match")
    found = [Group("match", count=verdicts["match"])]
    found += [Group("match", change, changes[change]) for change in CHANGES if changes[change]]
    return found + [Group(verdict, count=verdicts[verdict]) for verdict in VERDICTS if verdict != "match"]


def next_step(group: Group) -> str:
    """What a group means for the user, and what to do with it."""
    if not group.count:
        return {
            "match": tr("No institution was found in the list. Check whether it is the right list, its columns and "
                        "its scope."),
            "review": tr("Nothing is doubtful. Look through what is only in the register or only in the list, and "
                         "apply then."),
            "only_register": tr("No institution is missing from the list."),
            "only_poi": tr("The list names nothing that the register lacks."),
            "not_in_scope": tr("The list speaks for all institutions of the register."),
        }[group.verdict]  # fmt: skip
    return {
        "match": tr("Sure pairs. Their changes are taken over when you apply them; what looks wrong you can decide "
                    "otherwise in the review list."),
        "review": tr("Doubtful pairs: decide them in the review list."),
        "only_register": tr("In the register, but not in the list: closed, or forgotten? Decide it in the review "
                            "list."),
        "only_poi": tr("In the list, but not in the register: new, or not ours? Decide it in the review list."),
        "not_in_scope": tr("The list does not speak for these institutions; they stay as they are."),
    }[group.verdict]  # fmt: skip


class EntriesModel(QAbstractTableModel):
    """One row for each finding of a group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def is_empty(self, column: int) -> bool:
        """Whether there is nothing to be seen in a column."""
        return not any(_text(entry, column) for entry in self._entries)

    def finding_id(self, row: int) -> str:
        return self._entries[row].finding_id

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self._entries[index.row()], index.column()
        if role == SORTING and column == DISTANCE:
            return -1.0 if entry.distance is None else entry.distance
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SORTING):
            return _text(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == DISTANCE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("In the register"), tr("In the list"), tr("Distance"), tr("Change"), tr("Remarks"))[section]
        return None


def _text(entry: Entry, column: int) -> str:
    from ....plugin.core.register.findings import change_titles

    if column == NAME_REGISTER:
        return entry.register.get("name", "")
    if column == NAME_LIST:
        return entry.poi.get("name", "")
    if column == DISTANCE:
        return "" if entry.distance is None else f"{format_number(entry.distance)} m"
    if column == CHANGE:
        change = change_titles().get(entry.change, entry.change)
        fields = ", ".join(map(title, entry.changed))
        return f"{change}: {fields}" if fields else change
    return entry.note
