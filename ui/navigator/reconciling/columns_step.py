"""The third step: what the list's columns mean, and what is read by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractItemModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.errors import PlanningError
from ....plugin.core.lists.mapping import read_mapping
from ....plugin.core.texts import format_number, tr
from ...profile.choice_delegate import ChoiceDelegate
from ..tables import read_by_rows
from .columns_model import COLUMN, FIELD, FOUND, SAMPLES, ColumnsModel
from .draft import Draft
from .rows_model import TextsModel, show_problems, show_records
from .step import Step, in_order, named, sentence

if TYPE_CHECKING:
    from ....plugin.lists.preview import Preview
    from ..session import Session
    from ..trial import Trial

READ, PROBLEMS = range(2)


class ColumnsStep(Step):
    """Every choice is tried out at once."""

    def __init__(self, session: Session, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(session, trial, parent)
        self._draft: Draft | None = None
        self._preview: Preview | None = None
        self.summary = sentence(self, "columns_summary")
        self.model, self.records, self.problems = ColumnsModel(self), TextsModel(self), TextsModel(self)
        self.columns = _table(self, self.model, "columns", tr("Columns of the list by field"))
        self.columns.horizontalHeader().setStretchLastSection(False)
        self.columns.horizontalHeader().setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        delegate = ChoiceDelegate(self.model.choices, self)  # kept: a view does not own its delegate
        self.columns.setItemDelegateForColumn(COLUMN, delegate)
        on = QAbstractItemView.EditTrigger
        self.columns.setEditTriggers(on.DoubleClicked | on.SelectedClicked | on.EditKeyPressed | on.AnyKeyPressed)
        self.columns.setToolTip(tr("F2 or a click on the column: choose another one."))
        self.category = QComboBox(self)
        named(self.category, "category", tr("Category of all rows"), tr("For a list of one kind of institutions."))
        self.stable = QCheckBox(tr("Ids are the &same every year"), self)
        tip = tr("The id names the same institution every year, as a school number does. Ids of rows do not.")
        named(self.stable, "stable", self.stable.text(), tip)
        self.tables = QTabWidget(self)
        self.tables.setObjectName("read_tables")
        self.tables.setDocumentMode(True)
        self._first = _table(self, self.records, "records", tr("First rows"))
        self._unread = _table(self, self.problems, "problems", tr("Problems"))
        self.tables.addTab(self._first, tr("First rows"))
        self.tables.addTab(self._unread, "")
        self._lay_out()
        self.model.chosen.connect(self._choose)
        self.category.activated.connect(lambda _: self._show())
        self.stable.clicked.connect(self._keep_kind)

    def title(self) -> str:
        return tr("Columns")

    def enter(self, draft: Draft) -> None:
        self._draft = draft
        snapshot = self.session.snapshot
        self.category.clear()
        self.category.addItem(tr("(none)"), "")
        for item in snapshot.categories if snapshot else ():
            self.category.addItem(item.name, item.name)
        self.category.setCurrentIndex(max(0, self.category.findData(draft.category or self._only_one(draft))))
        self._show()
        self.columns.setCurrentIndex(self.model.index(0, COLUMN))

    def leave(self, draft: Draft) -> None:
        preview = self._preview
        assert preview, "the step was entered"
        if preview.refusal:
            raise PlanningError(preview.refusal, tr("Choose the column of the field 'Name'."))
        if not preview.records:
            raise PlanningError(
                tr("No row of the list can be read as an institution."), tr("See the reasons under 'Problems'.")
            )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Cate&gory of all rows"), self.category)
        self._category_label = form.labelForField(self.category)
        form.addRow(self.stable)
        upper = QWidget(self)
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.columns)
        inner.addLayout(form)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("columns_splitter")
        splitter.setChildrenCollapsible(False)
        for part, share in ((upper, 3), (self.tables, 2)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.indexOf(part), share)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(splitter, 1)
        in_order([self.columns, self.category, self.stable, self.tables])
        self.setFocusProxy(self.columns)

    def _only_one(self, draft: Draft) -> str:
        """The category of a list that speaks for one alone."""
        snapshot = self.session.snapshot
        keys = draft.scope.categories if draft.scope else ()
        return snapshot.category_titles.get(keys[0], "") if snapshot and len(keys) == 1 else ""

    def _choose(self, name: str, titles: tuple[str, ...]) -> None:
        assert self._draft, "the step was entered"
        said = {**self._draft.given.to_json(), name: list(titles) or ""}
        self._draft.given = read_mapping(said)
        self._show()

    def _keep_kind(self, stable: bool) -> None:
        assert self._draft, "the step was entered"
        self._draft.key_kind = "stable" if stable else "row"

    def _show(self) -> None:
        draft = self._draft
        assert draft and draft.opened  # noqa: PT018  the step was entered with an open list
        draft.category = str(self.category.currentData() or "")
        preview = self._preview = draft.opened.preview(draft.given, draft.category)
        self.model.show_mapping(draft.opened, preview.mapping)
        self._fit()
        show_records(self.records, preview)
        show_problems(self.problems, preview)
        _fit(self._first, 18)
        _fit(self._unread, 30)
        self.tables.setTabText(PROBLEMS, tr("Problems ({count})").format(count=format_number(len(preview.problems))))
        for widget in (self.category, self._category_label):
            widget.setVisible(not preview.mapping.holds("category"))
        self.stable.setVisible(preview.mapping.holds("poi_id"))
        self.stable.setChecked((draft.key_kind or preview.key_kind) == "stable")
        self.summary.setText(self._summary(preview, len(draft.opened.grid.rows)))

    def _fit(self) -> None:
        header, letters = self.columns.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column, widest in ((FIELD, 17), (COLUMN, 15), (FOUND, 12)):
            self.columns.resizeColumnToContents(column)
            header.resizeSection(column, min(header.sectionSize(column), widest * letters))

    def _summary(self, preview: Preview, rows: int) -> str:
        if preview.refusal:
            return preview.refusal + " " + tr("Choose the column of the field 'Name'.")
        count, of = format_number(len(preview.records)), format_number(preview.rows)
        if preview.rows < rows:
            text = tr("Of the first {rows} rows {count} records are read; all {all} are read in the run.")
            return text.format(rows=of, count=count, all=format_number(rows))
        if preview.rows == len(preview.records) == 1:
            return tr("One row gives one record.")
        return tr("{rows} rows give {count} records.").format(rows=of, count=count)


def _fit(table: QTableView, widest: int) -> None:
    """Make columns as wide as their texts, but not wider than so many letters."""
    header = table.horizontalHeader()
    table.resizeColumnsToContents()
    for column in range(header.count()):
        header.resizeSection(column, min(header.sectionSize(column), widest * table.fontMetrics().averageCharWidth()))


def _table(parent: QWidget, model: QAbstractItemModel, name: str, title: str) -> QTableView:
    table = QTableView(parent)
    named(table, name, title)
    table.setModel(model)
    table.setAlternatingRowColors(True)
    read_by_rows(table)
    table.verticalHeader().setDefaultSectionSize(round(1.5 * table.fontMetrics().height()))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
