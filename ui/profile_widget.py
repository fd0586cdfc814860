"""The widget of the parameter PROFILE."""

from __future__ import annotations

from typing import Any

from .parameter_widget import ParameterWidgetWrapper
from .profile.profile_selector import ProfileSelector


class ProfileWidgetWrapper(ParameterWidgetWrapper):
    """A ProfileSelector; its value is the built-in's name or the path."""

    widget: ProfileSelector

    def createWidget(self) -> ProfileSelector:
        selector = ProfileSelector()
        selector.changed.connect(self.tell_change)
        return selector

    def setValue(self, value: Any) -> None:
        self.widget.set_value("" if value is None else str(value))

    def value(self) -> str:
        return self.widget.value()
