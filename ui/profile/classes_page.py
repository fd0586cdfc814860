"""The page with the classes of status and dynamics."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...plugin.core.texts import tr
from .class_scheme_form import ClassSchemeForm


class ClassesPage(QWidget):
    """Shows and gives the keys ``status_classes`` and ``dynamics_classes``."""

    changed = pyqtSignal()

    status_layout: QVBoxLayout
    dynamics_layout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.status_form = ClassSchemeForm(tr("Status classes"), self)
        self.dynamics_form = ClassSchemeForm(tr("Dynamics classes"), self)
        self.status_layout.addWidget(self.status_form)
        self.dynamics_layout.addWidget(self.dynamics_form)
        self.status_form.changed.connect(self.changed)
        self.dynamics_form.changed.connect(self.changed)

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a profile."""
        self.status_form.load(document["status_classes"])
        self.dynamics_form.load(document["dynamics_classes"])

    def document(self) -> dict[str, Any]:
        """This page's part of the JSON."""
        return {"status_classes": self.status_form.document(), "dynamics_classes": self.dynamics_form.document()}
