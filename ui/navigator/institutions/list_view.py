"""The list as people see it: two lines for each institution, all of one height."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ....plugin.core.texts import tr
from .list_model import CLOSED_ROLE, DETAIL_ROLE, ID_ROLE, InstitutionListModel


class InstitutionListView(QListView):
    """Several rows may be selected; ``opened`` is Return or a double click on one."""

    opened = pyqtSignal()
    current_changed = pyqtSignal(str)  # the id, '' for none
    selection_changed = pyqtSignal()

    def __init__(self, model: InstitutionListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("institution_list")
        self.setAccessibleName(tr("Institutions"))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(TwoLines(self))
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def chosen(self) -> list[str]:
        """The ids of the selected rows, from the top."""
        return [index.data(ID_ROLE) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    @property
    def current_id(self) -> str:
        """The id of the row that has the focus; '' for none."""
        return self.currentIndex().data(ID_ROLE) or ""

    def choose(self, index: QModelIndex) -> None:
        """Make a row the current one, and show it."""
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current.data(ID_ROLE) or "")

    def selectionChanged(self, *args: object) -> None:
        super().selectionChanged(*args)  # type: ignore[arg-type]  # QItemSelection, twice
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Down and current.isValid() and not self.selectionModel().isSelected(current):
            self.choose(current)  # what was selected is not in the list any more: this is the one that follows it
        else:
            super().keyPressEvent(event)


class TwoLines(QStyledItemDelegate):
    """The name over what it is and where, in the colour of secondary text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        height = option.fontMetrics.height()
        return QSize(height * 8, 2 * height + height // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        name, icon = shown.text, QIcon(shown.icon)
        shown.text, shown.icon = "", QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        line, gap = shown.fontMetrics.height(), shown.fontMetrics.height() // 4
        area = shown.rect.adjusted(gap, gap, -gap, -gap)
        icon.paint(painter, QRect(area.left(), area.top(), line, line))
        area.setLeft(area.left() + line + gap)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        strong = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        soft = strong if selected else QPalette.ColorRole.PlaceholderText
        font = shown.font
        font.setStrikeOut(bool(index.data(CLOSED_ROLE)))
        painter.save()
        painter.setFont(font)
        colour = soft if font.strikeOut() else strong
        _write(painter, QRect(area.left(), area.top(), area.width(), line), name, shown.palette.color(colour))
        font.setStrikeOut(False)
        painter.setFont(font)
        below = QRect(area.left(), area.top() + line, area.width(), line)
        _write(painter, below, index.data(DETAIL_ROLE), shown.palette.color(soft))
        painter.restore()


def _write(painter: QPainter, area: QRect, text: str, colour: QColor) -> None:
    metrics = QFontMetrics(painter.font())
    painter.setPen(colour)
    painter.drawText(
        area,
        int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
        metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()),
    )
