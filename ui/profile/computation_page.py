"""The page with the steps of the computation, from the single indicator to the index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsSpinBox
from qgis.PyQt import uic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from . import choices
from .normaliser_form import NormaliserForm
from .setting_form import SettingForm


class ComputationPage(QWidget):
    """Shows and gives the keys ``default``, ``combination``, ``restandardise``, ``rounding`` and ``sign``."""

    changed = pyqtSignal()

    default_layout: QVBoxLayout
    combination_combo: QComboBox
    restandardise_layout: QVBoxLayout
    sign_combo: QComboBox
    normalised_spin: QgsSpinBox
    sum_spin: QgsSpinBox
    index_spin: QgsSpinBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self.default_form = SettingForm(self)
        self.default_layout.addWidget(self.default_form)
        self.restandardise_form = NormaliserForm(self)
        self.restandardise_layout.addWidget(self.restandardise_form)
        choices.fill(self.combination_combo, choices.combinations())
        choices.fill(self.sign_combo, choices.signs())
        self._spins = {"normalised": self.normalised_spin, "sum": self.sum_spin, "index": self.index_spin}
        for spin in self._spins.values():
            spin.setClearValue(spin.minimum())
            spin.valueChanged.connect(self.changed)
        self.combination_combo.currentIndexChanged.connect(self.changed)
        self.sign_combo.currentIndexChanged.connect(self.changed)
        self.default_form.changed.connect(self.changed)
        self.restandardise_form.changed.connect(self.changed)

    def load(self, document: dict[str, Any]) -> None:
        """Show the JSON of a profile."""
        self.default_form.load(document["default"])
        self.restandardise_form.load(document["restandardise"])
        choices.choose(self.combination_combo, document["combination"])
        choices.choose(self.sign_combo, document["sign"])
        for step, spin in self._spins.items():
            decimals = document["rounding"][step]
            spin.setValue(spin.minimum() if decimals is None else decimals)

    def document(self) -> dict[str, Any]:
        """This page's part of the JSON."""
        decimals = {step: spin.value() for step, spin in self._spins.items()}
        return {
            "default": self.default_form.document(),
            "combination": self.combination_combo.currentData(),
            "restandardise": self.restandardise_form.document(),
            "rounding": {step: None if number < 0 else number for step, number in decimals.items()},
            "sign": self.sign_combo.currentData(),
        }
