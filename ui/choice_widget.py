"""The widgets of parameters with named choices, such as PALETTE: scripts use the names, people read titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from .parameter_widget import ParameterWidgetWrapper


class ChoiceWidgetWrapper(ParameterWidgetWrapper):
    """A combo box of titles, one per option of the parameter; its value is the option."""

    widget: QComboBox

    def createWidget(self, titles: Sequence[str] = ()) -> QComboBox:
        combo = QComboBox()
        for title, option in zip(titles, self.parameterDefinition().options(), strict=True):
            combo.addItem(title, option)
        combo.currentIndexChanged.connect(self.tell_change)
        return combo

    def setValue(self, value: Any) -> None:
        self.widget.setCurrentIndex(max(0, self.widget.findData(value)))

    def value(self) -> str:
        return str(self.widget.currentData())


class ChoicesWidgetWrapper(ParameterWidgetWrapper):
    """A list of titles to check, one per option of the parameter; its value are the checked options."""

    widget: QgsCheckableComboBox

    def createWidget(self, titles: Sequence[str] = ()) -> QgsCheckableComboBox:
        combo = QgsCheckableComboBox()
        for title, option in zip(titles, self.parameterDefinition().options(), strict=True):
            combo.addItemWithCheckState(title, Qt.CheckState.Checked, option)
        combo.checkedItemsChanged.connect(lambda _: self.tell_change())
        return combo

    def setValue(self, value: Any) -> None:
        chosen = value.split(",") if isinstance(value, str) else list(value or ())
        for place in range(self.widget.count()):
            checked = self.widget.itemData(place) in chosen
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.widget.setItemCheckState(place, state)

    def value(self) -> list[str]:
        return [str(option) for option in self.widget.checkedItemsData()]
