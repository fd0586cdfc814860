"""The list with what is to be said about it: how many, by which filters, and what to do where there is nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ....plugin.core.navigator.directory import Item
from ....plugin.core.texts import format_number, tr
from .list_model import ID_ROLE, InstitutionListModel
from .list_view import InstitutionListView
from .wrapped_label import WrappedLabel


class ListPane(QWidget):
    """Selection and scroll position stay when the content changes. ``shown_id``: the institution whose details are
    shown, which may be hidden by a filter; '' for none.
    """

    reset_wanted = pyqtSignal()
    lists_wanted = pyqtSignal()  # an empty register is to be filled from a list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown_id = ""
        self.model = InstitutionListModel(self)
        self.view = InstitutionListView(self.model, self)
        self.view.selection_changed.connect(self._show_selected)
        self.view.clicked.connect(lambda _: self._show_selected())
        self.count_label = WrappedLabel(self)
        self.count_label.setObjectName("count_label")
        self.summary_label = WrappedLabel(self)
        self.summary_label.setObjectName("summary_label")
        self.reset_link = QPushButton(tr("Reset"), self)
        self.reset_link.setToolTip(tr("Reset filters"))
        self.reset_link.setAccessibleName(tr("Reset filters"))
        self.reset_link.setObjectName("reset_link")
        self.reset_link.setFlat(True)
        self.reset_link.clicked.connect(lambda _: self.reset_wanted.emit())
        line = QHBoxLayout()
        line.addWidget(self.count_label, 1)
        line.addWidget(self.reset_link)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._nothing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.summary_label)
        layout.addWidget(self.stack, 1)

    def show_items(self, items: Sequence[Item], total: int, summary: str, limited: bool) -> None:
        """Show these of ``total``. ``summary``: the filters in words; ``limited``: whether any is set."""
        self._replace(items)
        shown, of_all = format_number(len(items)), format_number(total)
        text = tr("{shown} of {total} institutions") if limited else tr("{total} institutions")
        self.count_label.setText(
            text.format(shown=shown, total=of_all) if total != 1 or limited else tr("1 institution")
        )
        self.summary_label.setText(summary)
        self.summary_label.setVisible(bool(summary))
        self.reset_link.setVisible(limited)
        self.empty_label.setText(
            tr("No institution fits the filters.")
            if limited and total
            else tr("There were no institutions in the register on that day.")
            if limited
            else tr("There are no institutions in the register yet.")
        )
        self.reset_button.setVisible(limited)
        self.lists_button.setVisible(not limited)
        self.stack.setCurrentIndex(0 if items else 1)

    @property
    def subject(self) -> str:
        """What the list shows, in words."""
        return " · ".join(filter(None, (self.count_label.text(), self.summary_label.text())))

    def enter(self) -> None:
        """Go into the list with the keyboard: to what is selected, or to the first row."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # first: whoever listens may ask something
        if self.shown_id not in (chosen := self.view.chosen):
            self.choose(chosen[0] if chosen else self.model.index(0).data(ID_ROLE))

    def choose(self, institution_id: str) -> bool:
        """Select an institution; whether it is in the list."""
        index = self.model.index_of(institution_id)
        if index.isValid():
            self.view.choose(index)
            self._show_selected()
        return index.isValid()

    def return_to(self, institution_id: str) -> None:
        """Select what is still shown, without telling; nothing, where a filter hides it or it is new."""
        self.shown_id = institution_id
        index, flags = self.model.index_of(institution_id), QItemSelectionModel.SelectionFlag.ClearAndSelect
        with QSignalBlocker(self.view):
            if index.isValid():
                self.view.selectionModel().setCurrentIndex(index, flags)
                self.view.scrollTo(index)
            else:
                self.view.clearSelection()

    def to_selected(self) -> None:
        """Scroll to the first selected row; to the top, where none is."""
        chosen = min(self.view.selectedIndexes(), key=QModelIndex.row, default=self.model.index(0))
        self.view.scrollTo(chosen)

    def _replace(self, items: Sequence[Item]) -> None:
        view, chosen, place = self.view, self.view.chosen, self.view.currentIndex().row()
        scrolled = view.verticalScrollBar().value()
        with QSignalBlocker(view):  # the same institution stays chosen: nothing has happened to whoever listens
            self.model.show(items)
            selection = self._selection(chosen)
            if selection.isEmpty():
                selection = self._selection([self.shown_id])
            view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            index = self.model.index_of(self.shown_id)
            if not index.isValid() and place >= 0:
                index = self.model.index(min(place, len(items) - 1))  # the arrow keys go on from where it was
            view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        view.verticalScrollBar().setValue(scrolled)

    def _show_selected(self) -> None:
        """The row that is selected and current may have been so before, when a filter hid what was shown: then nothing
        has changed for Qt.
        """
        view = self.view
        if view.current_id != self.shown_id and view.selectionModel().isSelected(view.currentIndex()):
            view.current_changed.emit(view.current_id)

    def _selection(self, ids: Sequence[str]) -> QItemSelection:
        selection = QItemSelection()
        for first, last in _runs(sorted(index.row() for key in ids if (index := self.model.index_of(key)).isValid())):
            selection.select(self.model.index(first), self.model.index(last))
        return selection

    def _nothing(self) -> QWidget:
        page = QWidget(self)
        self.empty_label = QLabel(page)
        self.empty_label.setObjectName("empty_label")
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reset_button = QPushButton(tr("Reset filters"), page)
        self.reset_button.setObjectName("reset_button")
        self.reset_button.clicked.connect(lambda _: self.reset_wanted.emit())
        self.lists_button = QPushButton(tr("Bring in a list"), page)
        self.lists_button.setObjectName("lists_button")
        self.lists_button.clicked.connect(lambda _: self.lists_wanted.emit())
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self.empty_label)
        for button in (self.reset_button, self.lists_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring rows."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
