"""Layers that were made for layouts in a user's project: known as such, so that nobody is offered them as data."""

from __future__ import annotations

from qgis.core import QgsMapLayer

_MADE = "sozialplanung/made_for_papers"


def mark_made(layer: QgsMapLayer) -> None:
    """The layer belongs to layouts; the project remembers it."""
    layer.setCustomProperty(_MADE, True)


def is_made(layer: QgsMapLayer) -> bool:
    """Whether a layer belongs to layouts that the plugin made."""
    return bool(layer.customProperty(_MADE, False))
