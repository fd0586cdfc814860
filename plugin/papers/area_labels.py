"""What is written into the areas: names with the class code where they fit, else the code alone, else nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsField,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.charts.colours import readable_on
from ..core.charts.grid import ClassGrid
from ..core.charts.svg import text_width
from ..core.papers.fitting import POINT
from ..styles import label_halo
from ..symbols import place_at, set_labels, text_format
from .area_copies import IN_SIGHT
from .label_places import LINE_HEIGHT, best_place, line_breaks

if TYPE_CHECKING:
    from ..core.index.profile import Profile
    from ..core.papers.city import Area

_BASE = 5.0  # points, for which the fields say how much room there is
_NAMES = (8.0, 6.5, 5.5)
_CODES = (5.5, 8.5)  # smallest and largest on a map of the city
_HALO = 1.4  # times that of black letters on colours: this one has the colour of the ground
FIELDS = (
    *(
        QgsField(f"{kind}_{part}", QMetaType.Type.QString if part == "text" else QMetaType.Type.Double)
        for kind in ("name", "code") for part in ("text", "x", "y", "room")
    ),
    QgsField("ground", QMetaType.Type.QString), QgsField("ink", QMetaType.Type.QString),
)  # fmt: skip


def label_values(area: Area, shape: QgsGeometry, profile: Profile, ground: str) -> list[object]:
    """The values of ``FIELDS``: name and code, then the code alone, each with its best place and its room.

    ``ground`` is the colour of the area: the lettering is black or white, with a halo like the ground.
    """
    code = ClassGrid(profile).code(area.status, area.dynamics)
    names = ["\n".join(filter(None, (name, code))) for name in line_breaks(area.name)]
    places = [best_place(shape, names, _BASE), best_place(shape, [code], _BASE, bold=True)]
    return [*(value for place in places for value in place), ground, readable_on(ground)]


def label_city(layer: QgsVectorLayer, palette: str, factor: float) -> None:
    """Class codes, the larger the fewer areas there are."""
    ways = [("code", size) for size in _code_sizes(layer.featureCount())]
    _label(layer, ways, (palette, factor), bold=True)


def code_boxes(layer: QgsVectorLayer, units: float) -> list[QgsRectangle]:
    """The places of the codes on a map of the city with ``units`` map units per millimetre."""
    boxes, sizes = [], _code_sizes(layer.featureCount())
    for row in layer.getFeatures():
        fitting = next((size for size in sizes if row["code_text"] and units * size / _BASE <= row["code_room"]), None)
        if fitting:
            half = units * fitting * POINT / 2
            width = half * text_width(row["code_text"], 1.0, bold=True)
            x, y = row["code_x"], row["code_y"]
            boxes.append(QgsRectangle(x - width, y - half, x + width, y + half))
    return boxes


def _code_sizes(areas: int) -> list[float]:
    smallest, largest = _CODES
    return [min(max(smallest, 150 / math.sqrt(max(areas, 1))), largest), smallest, _BASE]


def label_district(layer: QgsVectorLayer, palette: str, factor: float) -> None:
    """Names and codes in the page's district, nothing around it."""
    _label(layer, [*(("name", size) for size in _NAMES), ("code", _NAMES[1]), ("code", _BASE)], (palette, factor))


def _label(
    layer: QgsVectorLayer, ways: Sequence[tuple[str, float]], setting: tuple[str, float], bold: bool = False
) -> None:
    """Labels in the first of these ways (kind of text, size in points) that fits into the area at the map's scale."""
    palette, factor = setting
    # Millimetres of a sheet in the hand to map units; the room is that of a label in the base size.
    fits = [f'@map_scale / 1000 * {factor * size / _BASE:.4f} <= "{kind}_room"' for kind, size in ways]

    def first(results: Sequence[str], otherwise: str) -> str:
        cases = " ".join(f"WHEN {fit} THEN {result}" for fit, result in zip(fits, results, strict=True))
        return f"CASE {cases} ELSE {otherwise} END"

    labels = QgsPalLayerSettings()
    texts = first([f'"{kind}_text"' for kind, _ in ways], "''")
    labels.fieldName = f"if({IN_SIGHT}, {texts}, '')"
    labels.isExpression = True
    grey = palette == "grey"  # hatches need a heavier hand
    text = text_format(_BASE * factor, bold=bold or grey, halo=_HALO * label_halo(palette) * factor)
    text.setLineHeight(LINE_HEIGHT * 0.7)
    labels.setFormat(text)
    sizes = first([f"{size * factor:.2f}" for _, size in ways], f"{_BASE}")
    defined, kinds = labels.dataDefinedProperties(), QgsPalLayerSettings.Property
    defined.setProperty(kinds.Size, QgsProperty.fromExpression(sizes))
    defined.setProperty(kinds.Color, QgsProperty.fromField("ink"))
    defined.setProperty(kinds.BufferColor, QgsProperty.fromField("ground"))
    place_at(labels, first([f'make_point("{kind}_x", "{kind}_y")' for kind, _ in ways], "NULL"))
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    labels.obstacleSettings().setIsObstacle(False)
    set_labels(layer, labels)
