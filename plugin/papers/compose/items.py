"""How each role is drawn: the lettering of texts, maps, pictures, tables. Bound to nothing; labels ask the page."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProperty,
    QgsPropertyCollection,
    QgsSimpleLineSymbolLayer,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.charts.colours import BLACK
from ...core.charts.svg import QUIET
from ...symbols import only_layers, text_format
from .box import Box

_PALE = "#B8B8B8"
_TOP, _MIDDLE, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Lettered(NamedTuple):
    """How a text is set: its size in points, and where it stands in its place."""

    size: float = 7.5
    bold: bool = False
    colour: str = BLACK
    down: Qt.AlignmentFlag = _TOP
    across: Qt.AlignmentFlag = _LEFT


_HEADING = Lettered(8.5, bold=True, down=_BOTTOM)
_LETTERED = {
    "title": Lettered(17, bold=True, down=_MIDDLE),
    "subtitle": Lettered(10.5, colour=QUIET, down=_MIDDLE),
    "proposal": Lettered(7.5, colour=QUIET, across=_RIGHT),
    "lead": Lettered(8.5),
    "notes": Lettered(7, colour=QUIET, down=_BOTTOM),
    "scale": Lettered(7, colour=QUIET, across=_RIGHT),
    "bars": Lettered(7.5, down=_BOTTOM),
    "index": Lettered(7.5, down=_BOTTOM),
    "attention_head": Lettered(7.5, bold=True),
    "then": _HEADING,
    "now": _HEADING,
    "credits": Lettered(5.8, colour=QUIET, down=_BOTTOM),
    "footer": Lettered(6.5, colour=QUIET, down=_MIDDLE),
    "edition": Lettered(6.5, colour=QUIET, down=_MIDDLE, across=_RIGHT),
    "number": Lettered(6.5, colour=QUIET, down=_MIDDLE, across=_RIGHT),
}
_ON_TITLE = {
    "city": Lettered(15, bold=True, down=_MIDDLE),
    "department": Lettered(10.5, colour=QUIET, down=_MIDDLE),
    "title": Lettered(26, bold=True, down=_BOTTOM),
    "subtitle": Lettered(13, colour=QUIET, down=_MIDDLE),
    "lead": Lettered(8.5),
    "contents_head": Lettered(7.5, bold=True),
    "method": Lettered(7, colour=QUIET),
    "imprint": Lettered(7, colour=QUIET, down=_BOTTOM),
}
CELL_TITLE = Lettered(7.5, bold=True, down=_BOTTOM)


def field_of(role: str) -> str:
    """The field of the layer of pages that holds what a role shows."""
    return role.replace(":", "_")


def fit_field(role: str) -> str:
    """The field that says how much smaller a text has to be set to fit into its place."""
    return f"fit_{field_of(role)}"


class Draughtsman:
    """Puts items on a layout, ``factor`` times as large as their places say."""

    def __init__(self, layout: QgsPrintLayout, kind: str, factor: float) -> None:
        self._layout, self._kind, self._factor = layout, kind, factor

    def put(self, role: str, box: Box) -> None:
        """The item of a role. Scale bars come after the maps that they measure."""
        what, name = role.split(":")
        {
            "text": self._text, "map": self._map, "picture": self._picture, "table": self._table,
            "scalebar": self._scale_bar, "rule": self._rule, "grid": self._grid,
        }[what](role, name, box)  # fmt: skip

    def letter(self, role: str, lettered: Lettered, box: Box) -> QgsLayoutItemLabel:
        """A label with what the page says for its role."""
        label = QgsLayoutItemLabel(self._layout)
        label.setText(f'[% "{field_of(role)}" %]')
        shape = text_format(lettered.size * self._factor, lettered.bold, lettered.colour)
        sizes = QgsPropertyCollection()
        # Of the size that it has in the designer; without a page to ask, as in a template just opened, that itself.
        expression = f'@value * coalesce("{fit_field(role)}", 1)'
        sizes.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(expression))
        shape.setDataDefinedProperties(sizes)
        label.setTextFormat(shape)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(lettered.across)
        label.setVAlign(lettered.down)
        self._place(label, box, role)
        return label

    def map(self, role: str, box: Box) -> QgsLayoutItemMap:
        """A map without layers; one that shows the page's district follows the atlas."""
        item = QgsLayoutItemMap(self._layout)
        item.setBackgroundEnabled(False)
        item.setKeepLayerSet(True)
        item.setAtlasDriven(role != "map:overview")
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        item.setFrameEnabled(role == "map:areas")
        item.setFrameStrokeColor(QColor(_PALE))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.1 * self._factor))
        self._place(item, box, role)
        return item

    def picture(self, role: str, box: Box) -> QgsLayoutItemPicture:
        """A picture at the upper left of its place (the logo: upper right), drawn from the file that the page names."""
        item = QgsLayoutItemPicture(self._layout)
        logo = role == "picture:logo"
        corner = QgsLayoutItem.ReferencePoint.UpperRight if logo else QgsLayoutItem.ReferencePoint.UpperLeft
        item.setPictureAnchor(corner)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        if not logo:
            source = QgsProperty.fromExpression(f'"{field_of(role)}"')
            item.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.PictureSource, source)
        self._place(item, box, role)
        return item

    def _text(self, role: str, name: str, box: Box) -> None:
        on_title = _ON_TITLE.get(name) if self._kind == "title" else None
        self.letter(role, on_title or _LETTERED.get(name, Lettered()), box)

    def _map(self, role: str, _name: str, box: Box) -> None:
        self.map(role, box)

    def _picture(self, role: str, _name: str, box: Box) -> None:
        self.picture(role, box)

    def _table(self, role: str, _name: str, box: Box) -> None:
        table = QgsLayoutItemAttributeTable(self._layout)
        self._layout.addMultiFrame(table)
        table.setResizeMode(QgsLayoutTable.ResizeMode.UseExistingFrames)
        table.setHeaderTextFormat(self._table_text(6.5, bold=True))
        table.setContentTextFormat(self._table_text(6.7))
        table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
        table.setCellMargin(0.8 * self._factor)
        table.setGridStrokeWidth(0.1 * self._factor)
        table.setGridColor(QColor(_PALE))
        table.setVerticalGrid(False)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HideTable)
        table.setUseConditionalStyling(True)
        table.setMaximumNumberOfFeatures(10000)
        frame = QgsLayoutFrame(self._layout, table)
        self._place(frame, box, role)
        table.addFrame(frame)

    def _table_text(self, size: float, bold: bool = False) -> QgsTextFormat:
        return text_format(size * self._factor, bold)

    def _scale_bar(self, role: str, name: str, box: Box) -> None:
        bar = QgsLayoutItemScaleBar(self._layout)
        linked = self._layout.itemById(f"map:{name}")
        assert isinstance(linked, QgsLayoutItemMap), "it is put first"
        bar.setLinkedMap(linked)
        bar.setStyle("Single Box")
        bar.setUnits(Qgis.DistanceUnit.Kilometers)
        bar.setUnitLabel("km")
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setUnitsPerSegment(1)
        bar.setHeight(1.2 * self._factor)
        bar.setLabelBarSpace(0.8 * self._factor)
        bar.setBoxContentSpace(0)
        bar.setTextFormat(text_format(7 * self._factor))
        line = QgsSimpleLineSymbolLayer(QColor(BLACK), 0.15 * self._factor)
        bar.setLineSymbol(only_layers(QgsLineSymbol(), [line]))
        length = QgsProperty.fromExpression(f'coalesce("bar_{name}", 1)')
        bar.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.ScalebarSegmentWidth, length)
        self._place(bar, box, role)

    def _rule(self, role: str, _name: str, box: Box) -> None:
        self._shape(role, box, {"color": QUIET, "style": "solid", "outline_style": "no"})

    def _grid(self, role: str, _name: str, box: Box) -> None:
        self._shape(role, box, {"style": "no", "outline_style": "no"})

    def _shape(self, role: str, box: Box, drawn: dict[str, str]) -> None:
        shape = QgsLayoutItemShape(self._layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple(drawn))
        self._place(shape, box, role)

    def _place(self, item: QgsLayoutItem, box: Box, role: str) -> None:
        item.setId(role)
        self._layout.addLayoutItem(item)
        x, y, width, height = box.scaled(self._factor)
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
