"""The symbols of the map as icons."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsMarkerSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from ..plugin.core.register.categories import Category
from ..plugin.store.project.symbols import SIZE, category_renderer

_FILLED = 0.7  # of the icon's side


def category_icons(categories: Sequence[Category], side: int) -> dict[str, QIcon]:
    """An icon of ``side`` pixels by the key of each category; that of '' is for keys that are in no list."""
    entries = category_renderer(categories).categories()
    keys = [*(category.category for category in categories), ""]
    symbols = (entry.symbol().clone() for entry in entries)
    return {
        key: _icon(symbol, side)
        for key, symbol in zip(keys, symbols, strict=True)
        if isinstance(symbol, QgsMarkerSymbol)
    }


def _icon(symbol: QgsMarkerSymbol, side: int) -> QIcon:
    share = symbol.size() / SIZE  # shapes that fill less of their square are larger
    symbol.setSizeUnit(Qgis.RenderUnit.Pixels)
    symbol.setSize(share * _FILLED * side)
    return QgsSymbolLayerUtils.symbolPreviewIcon(symbol, QSize(side, side))
