"""The buttons over the list."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QWidget

from ....plugin.core.texts import format_number, tr

Ids = Callable[[], list[str]]


class Toolbar(QToolBar):
    """``export_wanted`` and ``release_wanted`` tell whether it is for the public, the latter with the ids."""

    add_wanted = pyqtSignal()
    pick_toggled = pyqtSignal(bool)
    counts_wanted = pyqtSignal()
    export_wanted = pyqtSignal(bool)
    release_wanted = pyqtSignal(bool, list)

    def __init__(self, chosen: Ids, listed: Ids, parent: QWidget) -> None:
        """``chosen`` and ``listed`` give the ids of the selected rows, and of all rows."""
        super().__init__(parent)
        self._chosen, self._listed = chosen, listed
        side = QgsApplication.scaleIconSize(16, True)
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        add = self._button("add", "symbologyAdd.svg", tr("Add an institution"))
        add.clicked.connect(lambda _: self.add_wanted.emit())
        self.pick_button = self._button("pick", "mActionIdentify.svg", tr("Choose on the map: click on an institution"))
        self.pick_button.setCheckable(True)
        self.pick_button.toggled.connect(self.pick_toggled)
        self.addSeparator()
        counts = self._button("show_counts", "mActionSum.svg", tr("Numbers by category and area"))
        counts.clicked.connect(lambda _: self.counts_wanted.emit())
        export = self._button("export", "mActionSharingExport.svg", tr("Export the list as a workbook or CSV file"))
        release = self._button("release", "mActionSharing.svg", tr("Release institutions, or take it back"))
        self._export_menu(export)
        menu = self._menu(release)
        menu.aboutToShow.connect(lambda: self._fill_release(menu))
        self._fill_release(menu)

    def precede(self, widget: QWidget) -> None:
        """The tab key goes through the buttons before it comes to a widget that stands below."""
        buttons = self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        named = [button for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, other in pairwise([*named, widget]):
            QWidget.setTabOrder(one, other)

    def _button(self, name: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button

    def _menu(self, button: QToolButton) -> QMenu:
        menu = QMenu(button)
        menu.setObjectName(f"{button.objectName()}_menu")
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return menu

    def _export_menu(self, button: QToolButton) -> None:
        menu = self._menu(button)
        for name, public, text, tip in (
            ("export_internal", False, tr("For &internal use …"), tr("All fields but personal ones and remarks")),
            ("export_public", True, tr("For the &public …"), tr("Released institutions and public fields alone")),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setToolTip(tip)
            action.triggered.connect(lambda _, public=public: self.export_wanted.emit(public))

    def _fill_release(self, menu: QMenu) -> None:
        """The numbers are those of this moment."""
        menu.clear()
        texts = {
            (True, "chosen"): tr("&Release the selected ones ({count}) …"),
            (True, "listed"): tr("Release &all of the list ({count}) …"),
            (False, "chosen"): tr("&Take back the release of the selected ones ({count}) …"),
            (False, "listed"): tr("Take &back the release of all of the list ({count}) …"),
        }
        for (public, which), text in texts.items():
            ids = self._chosen() if which == "chosen" else self._listed()
            action: QAction = menu.addAction(text.format(count=format_number(len(ids))))
            action.setObjectName(f"{'release' if public else 'internal'}_{which}")
            action.setEnabled(bool(ids))
            action.triggered.connect(lambda _, public=public, ids=ids: self.release_wanted.emit(public, ids))
            if (public, which) == (True, "listed"):
                menu.addSeparator()
