"""The plugin object: what QGIS sees when it is loaded, and takes away when it is unloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing.provider import SozialplanungProvider
from .core.errors import PlanningError
from .core.resources import RESOURCES
from .core.texts import tr, use_language
from .dependencies import INDEX_PACKAGES, check_packages

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

MENU = "Sozialplanung"


class SozialplanungPlugin:
    """Registers the provider everywhere, and the menu where there is a window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: SozialplanungProvider | None = None
        self.translator: QTranslator | None = None
        self.action: QAction | None = None

    def initProcessing(self) -> None:
        """Called by QGIS, and alone by qgis_process."""
        # translation(), since locale() says "C" for an application that was started with --lang.
        use_language(QgsApplication.instance().translation() or QgsApplication.locale())
        self.provider = SozialplanungProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self._translate_forms()
        self.action = QAction(QIcon(str(RESOURCES / "icons" / "sozialplanung.svg")), tr("Method profiles…"))
        self.action.triggered.connect(self.open_profile_dialog)
        self.iface.addPluginToVectorMenu(MENU, self.action)

    def unload(self) -> None:
        if self.action:
            self.iface.removePluginVectorMenu(MENU, self.action)
            self.action.deleteLater()
            self.action = None
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

    def open_profile_dialog(self) -> None:
        """Make a method profile from another."""
        try:
            check_packages(INDEX_PACKAGES)
        except PlanningError as error:
            self.iface.messageBar().pushWarning(MENU, str(error))
            return
        from ..ui.profile_dialog import ProfileDialog

        dialog = ProfileDialog(parent=self.iface.mainWindow())
        saved = tr("Method profile saved: {path}")
        dialog.saved.connect(lambda path: self.iface.messageBar().pushSuccess(MENU, saved.format(path=path)))
        dialog.exec()
        dialog.deleteLater()

    def _translate_forms(self) -> None:
        """Qt translates the .ui files; all other texts are looked up by ``tr``."""
        translator = QTranslator()
        language = QgsApplication.instance().translation()[:2]
        if translator.load(str(RESOURCES / "i18n" / f"sozialplanung_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
