"""A layout that was made from a template in the Layout Manager, filled from the layers of the project."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr
from ..navigator.waiting import waiting
from .collecting import CollectingFeedback
from .guessing import guessed
from .opening import TITLE, layers_of, show_layout
from .remembered import remembered

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


def fill_from_template(layout: QgsPrintLayout, kind: str, iface: QgisInterface) -> None:
    """Fill it with all pages of its kind, as the project remembers its papers, else as its layers fit.

    The designer's message bar says why that is not possible, and what a reader of the pages has to know.
    """
    feedback, bar = CollectingFeedback(), iface.openLayoutDesigner(layout).messageBar()
    try:
        with waiting():
            _fill(layout, kind, feedback)
    except PlanningError as error:
        bar.pushWarning(TITLE, html.escape(str(error), quote=False))
        return
    show_layout(layout, iface)
    bar.pushSuccess(TITLE, tr("The template shows the pages of this project: leaf through them with the atlas."))
    for warning in feedback.warnings:
        bar.pushWarning(TITLE, html.escape(warning, quote=False))


def _fill(layout: QgsPrintLayout, kind: str, feedback: CollectingFeedback) -> None:
    from ...plugin.papers.chosen import paper_order
    from ...plugin.papers.in_project import fill_layout

    project = layout.project()
    assert project, "a layout of the Layout Manager has one"
    chosen = remembered(project) or guessed(project)
    if chosen is None:
        raise PlanningError(
            tr("The template needs a layer with the classes of the Sozialindex and the polygons of the districts, but "
               "the project has none that fit."),
            tr("Add both, then open 'Strategy paper maps…' in the menu Vector, Sozialplanung, choose them, and use "
               "'Open in layout'."),
        )  # fmt: skip
    fill_layout(layout, kind, paper_order(chosen, project), layers_of(chosen, project), feedback)
