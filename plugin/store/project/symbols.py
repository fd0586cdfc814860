"""How institutions look on the map: a shape and a colour for each category, closed ones pale."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbol,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...core.charts.colours import BLACK
from ...core.charts.shapes import LARGER
from ...core.register.categories import Category, from_rows
from ...core.texts import tr
from ...symbols import only_layers, text_format

CLOSED = 'coalesce("valid_until" < to_date(now()), false)'
PALE = 30  # percent
SIZE = 3.4  # mm
UNKNOWN = Category("", "", colour="#FFFFFF", symbol="circle")
NAMES_FROM = 5000  # 1 : n, from which the map bears names
TIP = (
    '<b>[% "name" %]</b><br>[% represent_value("category") %]'
    "[% coalesce('<br>' || nullif(trim(if(\"address_is_private\", '', coalesce(\"street\", '') || ' ' || "
    "coalesce(\"house_number\", ''))), ''), '') %]"
    "[% if(" + CLOSED + ", '<br>' || {closed} || ' ' || format_date(\"valid_until\", 'dd.MM.yyyy'), '') %]"
)


def style_institutions(layer: QgsVectorLayer, categories: Sequence[Category]) -> None:
    """Symbols, names at large scales, and map tips for the layer on the map."""
    layer.setRenderer(category_renderer(categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_names()))
    layer.setLabelsEnabled(True)
    closed = tr("closed, last day").replace("'", "''")
    layer.setMapTipTemplate(TIP.replace("{closed}", f"'{closed}'"))


def category_renderer(categories: Sequence[Category]) -> QgsCategorizedSymbolRenderer:
    """A symbol for each category, in the city's order, and one for keys that are not in its table."""
    entries = [QgsRendererCategory(entry.category, _symbol(entry), entry.name) for entry in categories]
    other = QgsRendererCategory(None, _symbol(UNKNOWN), tr("not in the list of categories"))
    return QgsCategorizedSymbolRenderer("category", [*entries, other])


def categories_in(table: QgsVectorLayer) -> tuple[Category, ...]:
    """The city's categories, from the layer of their table."""
    rows = []
    for feature in table.getFeatures():
        values = feature.attributeMap()
        rows.append({name: None if QgsVariantUtils.isNull(value) else value for name, value in values.items()})
    return from_rows(rows)


def _symbol(category: Category) -> QgsMarkerSymbol:
    """The city may have left out or mistyped a colour or a shape: then it is the one of unknown categories."""
    shape, known = QgsSimpleMarkerSymbolLayerBase.decodeShape(category.symbol)
    colour = QColor(category.colour)
    marker = QgsSimpleMarkerSymbolLayer(
        shape if known else Qgis.MarkerShape.Circle, SIZE * LARGER.get(category.symbol, 1)
    )
    marker.setColor(colour if colour.isValid() else QColor(UNKNOWN.colour))
    marker.setStrokeColor(QColor(BLACK))
    marker.setStrokeWidth(0.2)
    symbol = only_layers(QgsMarkerSymbol(), [marker])
    symbol.setDataDefinedProperty(QgsSymbol.Property.Opacity, QgsProperty.fromExpression(f"if({CLOSED}, {PALE}, 100)"))
    return symbol


def _names() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = f'if({CLOSED}, NULL, wordwrap("name", 28))'
    settings.isExpression = True
    settings.setFormat(text_format(7.5, halo=0.6))
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.8
    settings.scaleVisibility = True
    settings.minimumScale = NAMES_FROM
    settings.maximumScale = 1
    return settings
