"""Which findings the review goes through, in which order, and how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....plugin.core.applying.questions import asks
from ....plugin.core.reviewing.entry import Entry
from ....plugin.core.reviewing.queue import QueueOrder
from ....plugin.core.texts import tr
from ....plugin.navigator.area_lookup import name_field
from .keys import explanations, shown_key, titles

_ICONS = {
    "previous": "/mActionArrowLeft.svg",
    "next": "/mActionArrowRight.svg",
    "undo": "/mActionUndo.svg",
    "fit": "/mActionZoomToSelected.svg",
    "help": "/mActionHelpContents.svg",
}


class QueueBar(QWidget):
    """``changed``: another order or filter is wanted. ``chosen`` gives the action of a button. ``left``: nothing
    more is typed.
    """

    changed = pyqtSignal()
    chosen = pyqtSignal(str)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_bar")
        self._order, self._verdicts = QComboBox(self), QgsCheckableComboBox(self)
        self._text, self._open_only = QgsFilterLineEdit(self), QCheckBox(tr("Only open ones"), self)
        self._layer, self._field = QgsMapLayerComboBox(self), QgsFieldComboBox(self)
        self._areas = QWidget(self)
        self._progress_label, self._progress = QLabel(self), QProgressBar(self)
        self._build()
        self._connect()

    def take(self, entries: Sequence[Entry]) -> None:
        """Offer the verdicts that there are; first those are checked that ask for a decision, if there are any."""
        from ....plugin.core.register.findings import VERDICTS, verdict_titles  # with pandas

        counts = Counter(entry.verdict for entry in entries)
        words, asking = verdict_titles(), set(filter(asks, counts))
        self._verdicts.blockSignals(True)
        self._verdicts.clear()
        for verdict in VERDICTS:
            if counts[verdict]:
                checked = Qt.CheckState.Checked if verdict in (asking or counts) else Qt.CheckState.Unchecked
                self._verdicts.addItemWithCheckState(f"{words[verdict]} ({counts[verdict]})", checked, verdict)
        self._verdicts.blockSignals(False)

    def reset(self) -> None:
        """Let everything through."""
        self._verdicts.selectAllOptions()
        self._open_only.setChecked(False)
        self._text.clear()
        self.changed.emit()

    def order(self, areas: Callable[[QgsVectorLayer, str], Mapping[str, str]]) -> QueueOrder:
        """What is wanted. ``areas`` gives the area of each finding by a layer and the field of its names."""
        by, layer, field = self._order.currentData(), self._layer.currentLayer(), self._field.currentField()
        known = areas(layer, field) if by == "area" and isinstance(layer, QgsVectorLayer) else {}
        verdicts = frozenset(str(verdict) for verdict in self._verdicts.checkedItemsData())
        return QueueOrder(by, verdicts, self._open_only.isChecked(), self._text.value(), areas=known)

    def show_progress(self, number: int, of: int, left: int) -> None:
        """Where the review is: ``number`` 0 where the filter leaves the finding shown out; ``left``: still open."""
        place = tr("{number} of {count}") if number else tr("outside the filter, which shows {count}")
        text = tr("{place} · {left} open").format(place=place.format(number=number, count=of), left=left)
        self._progress_label.setText(text)
        self._progress.setMaximum(max(of, 1))
        self._progress.setValue(of - left)
        self._progress.setAccessibleName(text)

    def _build(self) -> None:
        for name, control, title in (
            ("order", self._order, tr("Order")), ("verdicts", self._verdicts, tr("Verdicts that are shown")),
            ("text", self._text, tr("Text in name or address")), ("open_only", self._open_only, ""),
            ("area_layer", self._layer, tr("Layer of areas")), ("area_field", self._field, tr("Field of their names")),
            ("progress_label", self._progress_label, ""), ("progress", self._progress, ""),
        ):  # fmt: skip
            control.setObjectName(f"review_{name}")
            if title:
                control.setAccessibleName(title)
                control.setToolTip(title)
        orders = {"uncertain": tr("Most uncertain first"), "category": tr("By category"), "area": tr("By area")}
        for key, title in orders.items():
            self._order.addItem(title, key)
        self._layer.setFilters(Qgis.LayerFilter.PolygonLayer)
        self._text.setPlaceholderText(tr("Search…"))
        self._text.setShowSearchIcon(True)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(self.fontMetrics().height() // 2)
        for control in (self._order, self._verdicts, self._text, self._layer, self._field):
            control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for control in (self._order, self._verdicts, self._open_only, self._layer, self._field):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys of the review as they are
        areas = _row(self._layer, self._field)
        areas.setContentsMargins(0, 0, 0, 0)
        self._areas.setLayout(areas)
        self._areas.hide()
        buttons = [self._button(name) for name in _ICONS]
        progress = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._progress_label)
        words.addWidget(self._progress)
        progress.addLayout(words, 1)
        for button in buttons:
            progress.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(_row(self._order, self._verdicts))
        layout.addWidget(self._areas)
        second = _row(self._text)
        second.addWidget(self._open_only)
        layout.addLayout(second)
        layout.addLayout(progress)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"review_{name}")
        button.setIcon(QgsApplication.getThemeIcon(_ICONS[name]))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        title = f"{titles()[name]} ({shown_key(name)})"
        button.setAccessibleName(title)
        button.setToolTip(f"{title}: {explanations()[name]}")
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button

    def _connect(self) -> None:
        self._order.activated.connect(self._order_chosen)
        self._layer.layerChanged.connect(self._layer_chosen)
        self._field.fieldChanged.connect(lambda *_: self.changed.emit())
        self._verdicts.checkedItemsChanged.connect(lambda *_: self.changed.emit())
        self._open_only.toggled.connect(lambda *_: self.changed.emit())
        self._text.returnPressed.connect(self.left)
        self._text.valueChanged.connect(lambda *_: self.changed.emit())

    def _order_chosen(self) -> None:
        by_area = self._order.currentData() == "area"
        self._areas.setVisible(by_area)
        if by_area:
            self._layer_chosen()
        else:
            self.changed.emit()

    def _layer_chosen(self) -> None:
        layer = self._layer.currentLayer()
        self._field.blockSignals(True)
        self._field.setLayer(layer)
        self._field.setField(name_field(layer.fields()) if isinstance(layer, QgsVectorLayer) else "")
        self._field.blockSignals(False)
        self.changed.emit()


def _row(*controls: QWidget) -> QHBoxLayout:
    """Controls of the same width beside each other."""
    layout = QHBoxLayout()
    for control in controls:
        layout.addWidget(control, 1)
    return layout
