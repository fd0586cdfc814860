"""The buttons for what can be done to an institution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QStyle, QToolBar, QToolButton, QWidget

from ....plugin.core.register.as_of import Row
from ....plugin.core.register.protection import is_protected
from ....plugin.core.texts import tr


@dataclass(frozen=True)
class Command:
    """``key`` works while the focus is on the institution."""

    name: str
    icon: str
    key: Qt.Key
    run: Callable[[], object]


class RecordToolbar(QToolBar):
    """Icons, the first with its word; ``show_row`` gives them the words for the state that an institution is in."""

    def __init__(self, commands: list[Command], parent: QWidget | None = None) -> None:
        super().__init__(tr("Institution"), parent)
        self.setObjectName("record_toolbar")
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setIconSize(QSize(size, size))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._keys: dict[Qt.Key, QAction] = {}
        self._by_name: dict[str, QAction] = {}
        for place, command in enumerate(commands):
            action = QAction(QgsApplication.getThemeIcon(command.icon), "", self)
            action.triggered.connect(lambda _=False, run=command.run: run())
            action.setPriority(QAction.Priority.LowPriority if place else QAction.Priority.NormalPriority)
            self.addAction(action)
            self._keys[command.key] = self._by_name[command.name] = action
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setObjectName(command.name)
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_row(self, row: Row) -> None:
        """What can be done to this institution."""
        closed, public, placed = bool(row["valid_until"]), row["release"] == "public", row["x"] is not None
        self._word("edit", tr("Edit"), tr("Edit the fields"), "F2")
        self._word("confirm", tr("Confirm today"), tr("Confirm today: all is as it says"), "F6")
        self._word("move", *((tr("Move"), tr("Move by a click on the map")) if placed else
                             (tr("Set position"), tr("Set the position by a click on the map"))), "F7")  # fmt: skip
        self._word("close", *((tr("Reopen"), tr("Reopen: it has no last day any more")) if closed else
                              (tr("Close…"), tr("Close with the last day and a reason"))), "F8")  # fmt: skip
        self._word("release", *((tr("Take back release"), tr("Take back the release: it is internal again"))
                                if public else (tr("Release"), tr("Release to the public"))), "F9")  # fmt: skip
        self._word("undo", tr("Undo last step"), tr("Undo the last step of this institution"), "F10")
        self._by_name["release"].setIcon(_icon("/mActionHideAllLayers.svg" if public else "/mActionShowAllLayers.svg"))
        self._by_name["close"].setIcon(_icon("/unlocked.svg" if closed else "/locked.svg"))
        self._by_name["move"].setEnabled(not is_protected(row))
        if is_protected(row):
            self._by_name["move"].setToolTip(tr("The address is protected. It is neither stored nor shown."))

    def action_of(self, key: int) -> QAction | None:
        """What a key does here; None for other keys."""
        return next((action for known, action in self._keys.items() if known == key), None)

    def _word(self, name: str, text: str, tip: str, key: str) -> None:
        action = self._by_name[name]
        action.setText(text)
        action.setToolTip(f"{tip} ({key})")
        if button := self.widgetForAction(action):
            button.setAccessibleName(text)


def _icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(name)
