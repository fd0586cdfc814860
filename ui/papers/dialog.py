"""The dialog of the strategy papers: layers, contents, sources; then the layout designer, or the finished pages."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from ...plugin.core.errors import PlanningError
from ...plugin.core.navigator.counts import natural
from ...plugin.core.resources import RESOURCES
from ...plugin.core.texts import current_language, tr
from ...plugin.layers import id_text
from ..scrolled import scrolled
from .contents_page import ContentsPage
from .layers_page import LayersPage
from .remembered import remember, remembered
from .sources_page import SourcesPage


class PapersDialog(QDialog):
    """Gives the parameters of ``sozialplanung:strategymaps``, but for the output; the project remembers them.

    ``open_requested`` asks for the layout designer, ``export_requested`` for the pages. The dialog stays open, so that
    ``show_error`` can say why that was refused; who has done it closes it.
    """

    open_requested = pyqtSignal(dict)
    export_requested = pyqtSignal(dict)

    def __init__(self, project: QgsProject, areas: QgsVectorLayer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("papers_dialog")
        self.setWindowTitle(tr("Strategy paper maps"))
        self._project = project
        self._loading = True
        self._named: tuple[str | None, str] = (None, "")  # the districts that are offered: layer and field
        self.message_bar = QgsMessageBar(self)
        self.layers, self.contents = LayersPage(project, self), ContentsPage(self)
        self.sources = SourcesPage(project, self)
        self.state = QLabel(self)
        self._lay_out()
        for page in (self.layers, self.contents, self.sources):
            page.changed.connect(self._show_state)
        self.layers.failed.connect(self.show_error)
        self.sources.failed.connect(self.show_error)
        self.sources.told.connect(lambda text: self._tell(text, Qgis.MessageLevel.Info))
        self._start(areas)
        QgsGui.enableAutoGeometryRestore(self)

    def parameters(self) -> dict[str, Any]:
        """What was chosen, by the names of the algorithm's parameters; layers by their id."""
        return {**self.layers.parameters(), **self.contents.parameters()}

    def problem(self) -> str:
        """Why there is no going on, '' if there is."""
        return self.layers.problem() or self.contents.problem() or self.sources.problem(self.contents.is_public())

    def show_error(self, error: PlanningError) -> None:
        """Say in the dialog why something is refused."""
        self._tell(str(error), Qgis.MessageLevel.Warning)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("tabs")
        for page, title in (
            (self.layers, tr("Layers")), (self.contents, tr("Contents")), (self.sources, tr("Sources")),
        ):  # fmt: skip
            self.tabs.addTab(scrolled(page), title)
        self.state.setObjectName("state")
        self.state.setWordWrap(True)
        kinds, roles = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(kinds.Close | kinds.Help, self)
        self.open_button = self.buttons.addButton(tr("Open in la&yout"), roles.ActionRole)
        self.export_button = self.buttons.addButton(tr("Expo&rt pages…"), roles.ActionRole)
        self.open_button.clicked.connect(lambda _: self._ask(self.open_requested))
        self.export_button.clicked.connect(lambda _: self._ask(self.export_requested))
        self.export_button.setDefault(True)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(_help)
        layout = QVBoxLayout(self)
        for widget in (self.message_bar, self.tabs, self.state, self.buttons):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.resize(self.fontMetrics().averageCharWidth() * 125, self.fontMetrics().lineSpacing() * 40)

    def _start(self, areas: QgsVectorLayer | None) -> None:
        """As the project remembers it, else as it fits."""
        known = remembered(self._project)
        self.layers.propose(areas)
        if known:
            self.layers.load(known)
        self._loading = False
        self._show_state()
        if known:
            self.contents.load(known)

    def _show_state(self) -> None:
        """What follows from the layers, and whether the buttons can be pressed."""
        if self._loading:
            return
        self._loading = True
        chosen = self.layers.parameters()
        self._offer(chosen)
        self.sources.take(self.layers.chosen())
        self._loading = False
        problem = self.problem()
        self.state.setText(f"⚠ {problem}" if problem else "")
        self.state.setVisible(bool(problem))
        self.open_button.setToolTip(problem or tr("The pages as layouts of this project, to be changed by hand."))
        self.export_button.setToolTip(problem or tr("PDF, PNG or SVG files, one for each district or one for all."))
        for button in (self.open_button, self.export_button):
            button.setEnabled(not problem)

    def _offer(self, chosen: dict[str, Any]) -> None:
        """The districts and the pages that these layers allow."""
        districts, field = self.layers.layer("DISTRICTS"), chosen["DISTRICT_NAME_FIELD"]
        if (chosen["DISTRICTS"], field) != self._named:
            self._named = (chosen["DISTRICTS"], field)
            place = districts.fields().indexFromName(field) if districts else -1
            values = districts.uniqueValues(place) if districts and place >= 0 else ()
            self.contents.offer_districts(sorted(filter(None, map(id_text, values)), key=natural))
        self.contents.offer_pages({name for name, value in chosen.items() if value})

    def _ask(self, signal: Any) -> None:
        """Remember the choices and hand them over."""
        self.message_bar.clearWidgets()
        parameters = self.parameters()
        remember(self._project, parameters)
        signal.emit(parameters)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage("", html.escape(text, quote=False), level, 0)


def _help() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(RESOURCES / "help" / f"papers.{current_language()}.html")))
