"""What the plugin's own widgets in the dialogs of Processing have in common."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.gui import QgsGui


class ParameterWidgetWrapper(WidgetWrapper):  # type: ignore[misc]
    """A parameter's widget in the algorithm dialog and in batch.

    The Model Designer gets QGIS's own widget for the parameter, because only that one offers model inputs and
    expressions.
    """

    def __new__(cls, param: Any, dialog: Any, *args: Any, **kwargs: Any) -> Any:
        if dialog.__class__.__name__ != "ModelerParametersDialog":
            return super().__new__(cls, param, dialog, *args, **kwargs)
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, param, dialog.context)
        wrapper.setDialog(dialog)
        return wrapper

    def createLabel(self) -> Any:
        label = super().createLabel()
        if label is not None:
            label.setBuddy(self.widget)
        return label

    def tell_change(self) -> None:
        self.widgetValueHasChanged.emit(self)
