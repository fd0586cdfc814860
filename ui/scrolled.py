"""Pages that can be taller and wider than the screen."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtWidgets import QFrame, QWidget


def scrolled(page: QWidget) -> QgsScrollArea:
    """The page of a tab in a scroll area, so that its dialog fits on a small or a much enlarged screen."""
    area = QgsScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    # A scroll area paints the window's colour, which is not that of a tab page.
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
