"""The widget of a parameter with named choices, such as PALETTE: scripts use the names, people read titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
