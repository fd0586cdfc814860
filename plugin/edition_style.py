"""How the comparison of two editions looks on the map: worse, better, unchanged, and what may be chance."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .core.charts.colours import WHITE
from .core.charts.palettes import Fill, Hatch, class_colours, unassigned_fill
from .core.texts import tr
from .symbols import class_symbol, text_format

# 1 status worse, 2 dynamics worse, 3 unchanged, 4 dynamics better, 5 status better, times 10 where it may be chance; 0:
# does not compare. A condition that is NULL counts as not met.
_KIND = """CASE
WHEN "boundary_changed" OR "class_then" IS NULL OR "class_now" IS NULL THEN 0
WHEN NOT "changed" THEN 3
WHEN "status_change" > 0 THEN 1
WHEN "status_change" < 0 THEN 5
WHEN "dynamics_change" > 0 THEN 2
WHEN "dynamics_change" < 0 THEN 4
ELSE 0 END * if("within_chance", 10, 1)"""
_LABEL = """if("changed", coalesce("class_then", '–') || ' → ' || coalesce("class_now", '–'), '')"""
_UNCHANGED = "#E6E6E6"


def style_compared_layer(layer: QgsVectorLayer, language: str) -> None:
    """Give a compared layer of polygons or points its colours, legend texts and labels; any other stays as it is."""
    geometry = layer.geometryType()
    if geometry not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Point):
        return
    layer.setRenderer(compared_renderer(language, geometry))
    labels = QgsPalLayerSettings()
    labels.fieldName = _LABEL
    labels.isExpression = True
    labels.setFormat(text_format(7.0, bold=True, halo=0.7))
    if geometry == Qgis.GeometryType.Polygon:
        labels.placement = Qgis.LabelPlacement.Horizontal
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def compared_renderer(language: str, geometry: Qgis.GeometryType) -> QgsCategorizedSymbolRenderer:
    """A category for each kind of change, from worse to better; what may be chance is hatched on white."""
    (light_blue, _, light_brown), (blue, _, brown) = class_colours("accessible", 4, 3)[1::2]
    kinds = {
        1: (tr("Status worse", language), brown),
        2: (tr("Dynamics worse", language), light_brown),
        4: (tr("Dynamics better", language), light_blue),
        5: (tr("Status better", language), blue),
    }
    by_chance = tr("{change}, within random variation", language)
    entries: list[tuple[int, Fill, str]] = []
    for kind, (title, colour) in kinds.items():
        entries.append((kind, Fill(colour), title))
        entries.append((10 * kind, Fill(WHITE, Hatch("lines", 45.0, 1.2, 0.6, colour)), by_chance.format(change=title)))
    entries.insert(4, (3, Fill(_UNCHANGED), tr("Class unchanged", language)))
    entries.append(
        (0, unassigned_fill("accessible"), tr("Does not compare: new, other boundary or no class", language))
    )
    categories = [QgsRendererCategory(kind, class_symbol(fill, geometry), title) for kind, fill, title in entries]
    renderer = QgsCategorizedSymbolRenderer(_KIND, categories)
    renderer.setUsingSymbolLevels(geometry == Qgis.GeometryType.Polygon)
    return renderer
