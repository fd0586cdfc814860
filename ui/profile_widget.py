"""The widget of the parameter PROFILE in the dialogs of Processing."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.gui import QgsGui

from .profile.profile_selector import ProfileSelector


class ProfileWidgetWrapper(WidgetWrapper):  # type: ignore[misc]
    """Shows a ProfileSelector in the algorithm dialog and in batch; its value is the built-in's name or the path.

    The Model Designer gets QGIS's own widget for the parameter, because only that one offers model inputs and
    expressions.
    """

    widget: ProfileSelector

    def __new__(cls, param: Any, dialog: Any, *args: Any, **kwargs: Any) -> Any:
        if dialog.__class__.__name__ != "ModelerParametersDialog":
            return super().__new__(cls, param, dialog, *args, **kwargs)
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, param, dialog.context)
        wrapper.setDialog(dialog)
        return wrapper

    def createWidget(self) -> ProfileSelector:
        selector = ProfileSelector()
        selector.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        return selector

    def createLabel(self) -> Any:
        label = super().createLabel()
        if label is not None:
            label.setBuddy(self.widget)
        return label

    def setValue(self, value: Any) -> None:
        self.widget.set_value("" if value is None else str(value))

    def value(self) -> str:
        return self.widget.value()
