"""The menu's way to the strategy papers: the dialog, and what its buttons do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis import processing  # QGIS's own: it opens the dialog of an algorithm
from qgis.core import Qgis, QgsPrintLayout, QgsProject, QgsVectorLayer

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr
from ...plugin.papers.order import LAYERS, PaperLayers
from ..navigator.waiting import waiting
from .collecting import CollectingFeedback
from .dialog import PapersDialog

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...plugin.papers.sheet import Book

TITLE = "Sozialplanung"
_ALGORITHM = "sozialplanung:strategymaps"


def open_papers_dialog(iface: QgisInterface) -> None:
    """Ask for the layers, then open the layouts or the dialog of the algorithm."""
    project = QgsProject.instance()
    assert project, "QGIS always has one"
    active = iface.activeLayer()
    dialog = PapersDialog(project, active if isinstance(active, QgsVectorLayer) else None, iface.mainWindow())
    dialog.open_requested.connect(lambda chosen: _open_layouts(dialog, chosen, project, iface))
    dialog.export_requested.connect(lambda chosen: _export(dialog, chosen))
    dialog.exec()
    dialog.deleteLater()


def layers_of(chosen: Mapping[str, Any], project: QgsProject) -> PaperLayers:
    """The layers of a project that were chosen by their ids; PlanningError without areas or districts."""
    found = (project.mapLayer(chosen.get(name) or "") for name in LAYERS)
    areas, districts, *others = (layer if isinstance(layer, QgsVectorLayer) else None for layer in found)
    if not (areas and districts):
        raise PlanningError(
            tr("The maps need the areas and the districts, but a layer is missing."), tr("Choose both layers.")
        )
    return PaperLayers(areas, districts, *others)


def _export(dialog: PapersDialog, chosen: dict[str, Any]) -> None:
    """The algorithm's own dialog, filled in: it has the folder, the progress, and the button to cancel."""
    dialog.accept()
    processing.execAlgorithmDialog(_ALGORITHM, chosen)


def _open_layouts(dialog: PapersDialog, chosen: Mapping[str, Any], project: QgsProject, iface: QgisInterface) -> None:
    from ...plugin.papers.chosen import paper_order
    from ...plugin.papers.in_project import book_in_project

    feedback = CollectingFeedback()
    try:
        with waiting():
            book = book_in_project(paper_order(chosen, project), layers_of(chosen, project), project, feedback)
    except PlanningError as error:
        dialog.show_error(error)
        return
    dialog.accept()
    layouts = layouts_of(book)
    told = tr("{layouts} layouts are in the project. Leaf through their pages with the atlas preview of the designer.")
    iface.messageBar().pushMessage(TITLE, told.format(layouts=len(layouts)), Qgis.MessageLevel.Success)
    for warning in feedback.warnings:
        iface.messageBar().pushWarning(TITLE, warning)
    if layouts:
        show_layout(layouts[0], iface)


def layouts_of(book: Book) -> list[QgsPrintLayout]:
    """The layouts in the order of the pages, each one once; the title page comes last: it is rarely retouched."""
    sheets = [sheet for document in book.documents for sheet in document.sheets]
    sheets.sort(key=lambda sheet: sheet.page.kind == "title")
    return list({sheet.layout.name(): sheet.layout for sheet in sheets}.values())


def show_layout(layout: QgsPrintLayout, iface: QgisInterface) -> None:
    """Open the designer with the first page of the layout's atlas."""
    designer = iface.openLayoutDesigner(layout)
    designer.setAtlasPreviewEnabled(True)
