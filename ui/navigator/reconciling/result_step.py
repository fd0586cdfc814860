"""The last page: what was found, in numbers and one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.applying.questions import asks
from ....plugin.core.reviewing.shield import Shield
from ....plugin.core.texts import day_text, format_number, tr
from ..session import Notice
from ..tables import read_by_rows
from .result_model import (
    CHANGE,
    DISTANCE,
    NAME_LIST,
    NAME_REGISTER,
    NOTE,
    SORTING,
    EntriesModel,
    Group,
    groups,
    next_step,
)
from .step import in_order, named, sentence

if TYPE_CHECKING:
    from ....plugin.core.reviewing.entry import Entry
    from ....plugin.reviews.review import Review
    from ..session import Session

GROUP = Qt.ItemDataRole.UserRole
ALL = Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive


class ResultStep(QWidget):
    """The result of the review that is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._entries: Sequence[Entry] = ()
        self.head = sentence(self, "result_head")
        self.changed = sentence(self, "result_changed")
        self.groups = QTreeWidget(self)
        named(self.groups, "result_groups", tr("Findings by kind"), tr("Choose a kind to see its findings."))
        self.groups.setHeaderLabels([tr("Findings"), tr("Count")])
        self.groups.header().setStretchLastSection(False)
        self.groups.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.groups.setItemsExpandable(False)
        self.groups.setRootIsDecorated(False)
        self.hint = sentence(self, "result_hint")
        self.model = EntriesModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORTING)
        self._sorted.setSortLocaleAware(True)
        self.entries = self._table()
        self.review_button = QPushButton(tr("Open &review list"), self)  # the page puts it beside its own
        tip = tr("Decide one finding after the other.")
        named(self.review_button, "open_review", self.review_button.text(), tip)
        self.layer_button = QPushButton(QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"), "", self)
        self.layer_button.setText(tr("&Add as a layer"))
        tip = tr("As they are now, in a temporary layer: for the map and the attribute table.")
        named(self.layer_button, "add_layer", self.layer_button.text(), tip)
        self.remarks_box = QgsCollapsibleGroupBoxBasic("", self)
        self.remarks_box.setObjectName("remarks_box")
        self.remarks = QListWidget(self.remarks_box)
        named(self.remarks, "remarks", tr("Remarks of the run"))
        self.remarks.setWordWrap(True)
        QVBoxLayout(self.remarks_box).addWidget(self.remarks)
        self._lay_out()
        self.groups.currentItemChanged.connect(lambda item, _: self._show_group(item))
        self.entries.activated.connect(self._open_finding)
        self.review_button.clicked.connect(lambda: session.page_wanted.emit("review"))
        self.layer_button.clicked.connect(self._add_layer)

    def show_review(self, review: Review) -> None:
        """Show a review from its beginning."""
        record = review.record
        self.head.setText(
            tr("{source}, {date}: {count} findings.").format(
                source=record.get("source") or "",
                date=day_text(str(record.get("source_date") or "")),
                count=format_number(len(review.entries)),
            )
        )
        self.changed.setText(self.session.attempt(review.list_changed) or "")
        self.changed.setVisible(bool(self.changed.text()))
        remarks = [str(text) for text in record.get("remarks") or ()]
        self.remarks.clear()
        self.remarks.addItems(remarks)
        self.remarks_box.setTitle(tr("Remarks ({count})").format(count=format_number(len(remarks))))
        self.remarks_box.setCollapsed(True)
        self.remarks_box.setVisible(bool(remarks))
        self._take(review)

    def refresh(self, review: Review) -> None:
        """Show what decisions have made of the findings; the group stays."""
        item = self.groups.currentItem()
        group: Group | None = item.data(0, GROUP) if item else None
        self._take(review)
        for item in self.groups.findItems("*", ALL):
            if group and item.data(0, GROUP).same_kind(group):
                self.groups.setCurrentItem(item)

    def _table(self) -> QTableView:
        table = QTableView(self)
        named(table, "result_entries", tr("Findings"), tr("Return or a double click opens the finding for review."))
        table.setModel(self._sorted)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setAlternatingRowColors(True)
        read_by_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(1.5 * self.fontMetrics().height()))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        kinds = QLabel(tr("&Findings by kind"), self)
        kinds.setBuddy(self.groups)
        layout = QVBoxLayout(self)
        for widget in (self.head, self.changed, kinds, self.groups, self.hint):
            layout.addWidget(widget)
        layout.addWidget(self.entries, 1)
        layout.addWidget(self.remarks_box)
        layout.addWidget(self.layer_button, 0, Qt.AlignmentFlag.AlignLeft)
        in_order([self.groups, self.entries, self.remarks_box, self.layer_button])
        self.setFocusProxy(self.groups)

    def _take(self, review: Review) -> None:
        """The findings as they may be shown."""
        snapshot = self.session.snapshot
        shield = Shield(snapshot.rows if snapshot else (), review.entries)
        self._entries = list(map(shield.of, review.entries))
        self._fill(groups(self._entries))

    def _fill(self, found: list[Group]) -> None:
        """The groups, the changes of matches below them; the first that asks for a decision is chosen."""
        self.groups.clear()
        above: QTreeWidget | QTreeWidgetItem = self.groups
        for group in found:
            item = QTreeWidgetItem(above if group.change else self.groups, [group.title, format_number(group.count)])
            item.setData(0, GROUP, group)
            item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            above = above if group.change else item
        self.groups.expandAll()
        rows = len(found) * self.groups.sizeHintForRow(0) + self.groups.header().sizeHint().height()
        self.groups.setFixedHeight(rows + 2 * self.groups.frameWidth())
        tops = [self.groups.topLevelItem(row) for row in range(self.groups.topLevelItemCount())]
        asking = [item for item in tops if asks(item.data(0, GROUP).verdict) and item.data(0, GROUP).count]
        self.groups.setCurrentItem((asking or tops)[0])

    def _show_group(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        group: Group = item.data(0, GROUP)
        self.hint.setText(next_step(group))
        entries = [entry for entry in self._entries if group.holds(entry)]
        self.model.show_entries(sorted(entries, key=lambda entry: entry.name.casefold()))
        self.entries.setVisible(bool(group.count))
        pairs = not (self.model.is_empty(NAME_REGISTER) or self.model.is_empty(NAME_LIST))
        width = self.fontMetrics().averageCharWidth()
        for column, letters in ((NAME_REGISTER, 18), (NAME_LIST, 18), (DISTANCE, 9), (CHANGE, 18), (NOTE, 18)):
            self.entries.setColumnHidden(column, self.model.is_empty(column) or (column == CHANGE and not pairs))
            self.entries.horizontalHeader().resizeSection(column, letters * width * (1 if pairs else 2))
        if group.count:
            self.entries.setCurrentIndex(self._sorted.index(0, NAME_REGISTER))

    def _open_finding(self, index: QModelIndex) -> None:
        if self.session.review:
            self.session.page_wanted.emit("review")
            self.session.finding_wanted.emit(self.model.finding_id(self._sorted.mapToSource(index).row()))

    def _add_layer(self) -> None:
        from ....plugin.reviews.layer import findings_layer

        review, snapshot = self.session.review, self.session.snapshot
        rows = snapshot.rows if snapshot else ()
        if review and (layer := self.session.attempt(lambda: findings_layer(review, rows))):
            QgsProject.instance().addMapLayer(layer)
            self.session.told.emit(Notice(tr("The findings are in the project now."), Qgis.MessageLevel.Success))
