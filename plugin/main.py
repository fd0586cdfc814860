"""The plugin object: what QGIS sees when it is loaded, and takes away when it is unloaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..processing.provider import SozialplanungProvider
from .core.errors import PlanningError
from .core.resources import RESOURCES
from .core.texts import tr, use_language
from .dependencies import INDEX_PACKAGES, READING_PACKAGES, check_packages
from .papers.layout_manager import LayoutWatch, offer_templates, withdraw_templates
from .settings import unregister_settings, user_initials
from .store.project.opened import follow_categories, follow_file
from .store.project.user import announce_user

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout
    from qgis.gui import QgisInterface, QgsOptionsWidgetFactory

    from ..ui.navigator.navigator import Navigator

MENU = "Sozialplanung"


class SozialplanungPlugin:
    """Registers the provider everywhere, and the menu where there is a window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: SozialplanungProvider | None = None
        self.translator: QTranslator | None = None
        self.actions: list[QAction] = []
        self.options: QgsOptionsWidgetFactory | None = None
        self.navigator: Navigator | None = None
        self.layouts: LayoutWatch | None = None

    def initProcessing(self) -> None:
        """Called by QGIS, and alone by qgis_process."""
        # translation(), since locale() says "C" for an application that was started with --lang.
        use_language(QgsApplication.instance().translation() or QgsApplication.locale())
        self.provider = SozialplanungProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self._translate_forms()
        self._add_action("readindicators", tr("Read indicators…"), self.open_reading_dialog)
        self._add_action("sozialplanung", tr("Method profiles…"), self.open_profile_dialog)
        self._add_action("strategymaps", tr("Strategy paper maps…"), self.open_papers_dialog)
        self._add_navigator()
        self._add_options()
        _announce_user()
        offer_templates()
        self.layouts = LayoutWatch(self._fill_layout)
        QgsProject.instance().readProject.connect(_follow_register)

    def unload(self) -> None:
        for action in self.actions:
            self.iface.removePluginVectorMenu(MENU, action)
            action.deleteLater()
        self.actions = []
        if self.options:
            QgsProject.instance().readProject.disconnect(_follow_register)
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.layouts:
            self.layouts.stop()
            self.layouts = None
            withdraw_templates()
        if self.navigator:
            self.navigator.unload()
            self.navigator = None
            self._remove_menu()
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        unregister_settings()

    def open_reading_dialog(self) -> None:
        """From the office's tables to the classified layer."""
        if not self._has_packages(READING_PACKAGES):
            return
        from ..ui.reading_dialog import ReadingDialog, show_outcome

        iface = self.iface
        assert iface, "there is a menu in a window only"
        dialog = ReadingDialog(iface.activeLayer(), iface.mainWindow())
        dialog.done_with.connect(lambda outcome: show_outcome(outcome, iface))
        dialog.exec()
        dialog.deleteLater()

    def open_papers_dialog(self) -> None:
        """The map pages of strategy papers: layers, contents, sources."""
        if self._has_packages(READING_PACKAGES):
            from ..ui.papers.opening import open_papers_dialog

            assert self.iface, "there is a menu in a window only"
            open_papers_dialog(self.iface)

    def open_profile_dialog(self) -> None:
        """Make a method profile from another."""
        if not self._has_packages(INDEX_PACKAGES):
            return
        from ..ui.profile_dialog import ProfileDialog

        dialog = ProfileDialog(parent=self.iface.mainWindow())
        saved = tr("Method profile saved: {path}")
        dialog.saved.connect(lambda path: self.iface.messageBar().pushSuccess(MENU, saved.format(path=path)))
        dialog.exec()
        dialog.deleteLater()

    def _fill_layout(self, layout: QgsPrintLayout, kind: str) -> None:
        """A user has made a layout from one of the templates."""
        if self._has_packages(READING_PACKAGES):
            from ..ui.papers.filling import fill_from_template

            assert self.iface, "there is a Layout Manager in a window only"
            fill_from_template(layout, kind, self.iface)

    def _add_action(self, icon: str, title: str, opened: Callable[[], None]) -> None:
        action = QAction(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), title)
        action.triggered.connect(lambda _: opened())
        self.iface.addPluginToVectorMenu(MENU, action)
        self.actions.append(action)

    def _add_navigator(self) -> None:
        from ..ui.navigator.navigator import Navigator

        assert self.iface, "there is a dock in a window only"
        self.navigator = Navigator(self.iface)

    def _add_options(self) -> None:
        from ..ui.options_page import OptionsPageFactory

        assert self.navigator, "it is there before the options"
        self.options = OptionsPageFactory(_announce_user, self.navigator.address, self.navigator.reload)
        self.iface.registerOptionsWidgetFactory(self.options)

    def _remove_menu(self) -> None:
        """QGIS takes a menu that is empty out of its own, but keeps it."""
        for menu in self.iface.mainWindow().findChildren(QMenu):
            if menu.title() == MENU and menu.isEmpty():
                menu.deleteLater()

    def _has_packages(self, names: Sequence[str]) -> bool:
        """Whether a dialog can work; if not, the message bar says what is missing."""
        try:
            check_packages(names)
        except PlanningError as error:
            self.iface.messageBar().pushWarning(MENU, str(error))
            return False
        return True

    def _translate_forms(self) -> None:
        """Qt translates the .ui files; all other texts are looked up by ``tr``."""
        translator = QTranslator()
        language = QgsApplication.instance().translation()[:2]
        if translator.load(str(RESOURCES / "i18n" / f"sozialplanung_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self.translator = translator


def _announce_user() -> None:
    announce_user(user_initials())


def _follow_register() -> None:
    """A register's project, just opened, follows its file and its table of categories."""
    project = QgsProject.instance()
    assert project, "it has just read a project"
    follow_file(project)
    follow_categories(project)
