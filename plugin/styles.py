"""Renderers and labels for layers with the fields of ``classify``: the classes in their colours, with names to read."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsLabelThinningSettings,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .core.charts.colours import BLACK, WHITE
from .core.charts.grid import ClassCounts, ClassGrid, Codes
from .core.charts.palettes import CROSS_LINE, Fill, Hatch, class_fills, status_alone_fills, unassigned_fill
from .core.errors import PlanningError, listed
from .core.index.classes import AreaClass
from .core.index.profile import Profile
from .core.texts import tr

FONT = "Open Sans"
FIELDS = ("status_class", "dynamics_class", "class_code")
# One number per area, never NULL: the class code, minus the status class where there is no other, 0 without a class.
_CLASS = 'coalesce("class_code", -"status_class", 0)'
_UNASSIGNED = 0
_MARKER_SIZE = 3.6  # mm


class Contents(NamedTuple):
    """Which kinds of classes a legend has to hold: those with dynamics, and those of areas with their status alone."""

    dynamics: bool = True
    status_alone: bool = True


def style_classified_layer(
    layer: QgsVectorLayer, profile: Profile, palette: str, language: str, label_size: float = 7.0
) -> None:
    """Give a classified layer its colours, legend texts and labels; a layer of lines or without geometry stays as it is.

    ``label_size`` is in points. Raises PlanningError where the layer was not classified, or not with this profile.
    """
    counts = count_classes(layer, profile)
    geometry = layer.geometryType()
    if geometry not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Point):
        return
    contents = Contents(counts.with_dynamics or not counts.status_alone, counts.status_alone)
    layer.setRenderer(classified_renderer(profile, palette, language, contents, geometry))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(class_labels(profile, geometry, label_size)))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def count_classes(layer: QgsVectorLayer, profile: Profile) -> ClassCounts:
    """The areas of a layer by their class codes; PlanningError for missing fields and codes that no class has."""
    fields = layer.fields()
    missing = [name for name in FIELDS if fields.lookupField(name) < 0]
    if missing:
        raise PlanningError(
            tr("Layer '{layer}' has no field {missing}. Its fields are: {fields}.").format(
                layer=layer.name(), missing=listed(missing), fields=listed(fields.names())
            ),
            tr("Choose a layer that the algorithm 'Classify' has made."),
        )
    places = [fields.lookupField(name) for name in FIELDS[:2]]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(places)
    counts = ClassCounts.of(_codes(row.attributes(), places) for row in layer.getFeatures(request))
    _refuse_unknown(counts, profile, layer.name())
    return counts


def _codes(attributes: list[object], places: list[int]) -> Codes:
    values = [attributes[place] for place in places]
    status, dynamics = (None if QgsVariantUtils.isNull(value) else int(value) for value in values)  # type: ignore[call-overload]
    return status, dynamics


def _refuse_unknown(counts: ClassCounts, profile: Profile, name: str) -> None:
    known = [[item.code for item in scheme.classes] for scheme in (profile.status_classes, profile.dynamics_classes)]
    for field, at, codes in zip(FIELDS, (0, 1), known):
        unknown = sorted({pair[at] for pair in counts.areas if pair[at] is not None} - set(codes))  # type: ignore[type-var]
        if unknown:
            raise PlanningError(
                tr("Layer '{layer}', field '{field}': profile '{profile}' has no class {unknown}; it has {known}.").format(
                    layer=name, field=field, profile=profile.label, unknown=listed(unknown), known=listed(codes)
                ),
                tr("Choose the profile that the layer was classified with."),
            )


def classified_renderer(
    profile: Profile,
    palette: str,
    language: str,
    contents: Contents = Contents(),
    geometry: Qgis.GeometryType = Qgis.GeometryType.Polygon,
) -> QgsCategorizedSymbolRenderer:
    """A category for each class, best first, status alone after them, and "ohne Zuordnung" at the end."""
    grid = ClassGrid(profile)
    entries: list[tuple[int, Fill, str]] = []
    if contents.dynamics:
        rows = class_fills(palette, len(grid.status), len(grid.dynamics))
        for status, row in zip(grid.status, rows):
            for dynamics, fill in zip(grid.dynamics, row):
                entries.append((10 * status.code + dynamics.code, fill, _legend_text(grid, status, dynamics, language)))
    if contents.status_alone:
        for status, fill in zip(grid.status, _status_fills(palette, len(grid.status), contents.dynamics)):
            words = _legend_text(grid, status, None, language)
            beside_others = tr("{name}, dynamics unknown", language).format(name=words)
            entries.append((-status.code, fill, beside_others if contents.dynamics else words))
    entries.append((_UNASSIGNED, unassigned_fill(palette), tr("no class", language)))
    grey = palette == "grey"
    categories = [QgsRendererCategory(code, class_symbol(fill, geometry, grey), text) for code, fill, text in entries]
    renderer = QgsCategorizedSymbolRenderer(_CLASS, categories)
    renderer.setUsingSymbolLevels(geometry == Qgis.GeometryType.Polygon)
    return renderer


def _status_fills(palette: str, statuses: int, beside_others: bool) -> tuple[Fill, ...]:
    if beside_others:
        return status_alone_fills(palette, statuses)
    return tuple(row[0] for row in class_fills(palette, statuses, 1))


def _legend_text(grid: ClassGrid, status: AreaClass, dynamics: AreaClass | None, language: str) -> str:
    """``2+/- Mittel & Stabil (mittlere soziale Benachteiligung)``."""
    short = status.short + (dynamics.short if dynamics else "")
    text = f"{short} {grid.name(status, dynamics, language)}"
    meaning = status.meaning.in_language(language)
    return text if meaning == status.name.in_language(language) else f"{text} ({meaning})"


def class_symbol(fill: Fill, geometry: Qgis.GeometryType, dark_border: bool = False) -> QgsSymbol:
    """The symbol of a class: an area with a fine border, or for points a disc."""
    layers: list[QgsSymbolLayer] = [_plain(fill.colour)]
    if fill.hatch:
        layers.append(_lines(fill.hatch) if fill.hatch.kind == "lines" else _marks(fill.hatch))
    border = QgsSimpleLineSymbolLayer(QColor(BLACK if dark_border else WHITE), 0.12)
    border.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    border.setRenderingPass(1)  # over the fills of all areas, so that none hides its neighbour's border
    area = _filled_with(QgsFillSymbol(), [*layers, border])
    if geometry == Qgis.GeometryType.Polygon:
        return area
    border.setRenderingPass(0)
    border.setColor(QColor(BLACK))
    disc = QgsFilledMarkerSymbolLayer(Qgis.MarkerShape.Circle, _MARKER_SIZE)
    disc.setSubSymbol(area)
    return _filled_with(QgsMarkerSymbol(), [disc])


def _filled_with(symbol: QgsSymbol, layers: list[QgsSymbolLayer]) -> QgsSymbol:
    """The symbol with these layers alone; its constructor would take them without owning them."""
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _plain(colour: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(QColor(colour), strokeStyle=Qt.PenStyle.NoPen)


def _lines(hatch: Hatch) -> QgsLinePatternFillSymbolLayer:
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(hatch.angle)
    pattern.setDistance(hatch.spacing)
    line = QgsSimpleLineSymbolLayer(QColor(hatch.colour), hatch.width)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    pattern.setSubSymbol(_filled_with(QgsLineSymbol(), [line]))
    return pattern


def _marks(hatch: Hatch) -> QgsPointPatternFillSymbolLayer:
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setDistanceX(hatch.spacing)
    pattern.setDistanceY(hatch.spacing)
    dots = hatch.kind == "dots"
    mark = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle if dots else Qgis.MarkerShape.Cross, hatch.width)
    mark.setColor(QColor(hatch.colour))
    mark.setStrokeColor(QColor(hatch.colour))
    mark.setStrokeWidth(CROSS_LINE)
    mark.setStrokeStyle(Qt.PenStyle.NoPen if dots else Qt.PenStyle.SolidLine)
    pattern.setSubSymbol(_filled_with(QgsMarkerSymbol(), [mark]))
    return pattern


def class_labels(profile: Profile, geometry: Qgis.GeometryType, size: float = 7.0) -> QgsPalLayerSettings:
    """Labels with the class code, ``4 ▼``, of ``size`` points; in areas only where they fit."""
    grid = ClassGrid(profile)
    cases = "".join(
        f" WHEN \"dynamics_class\" = {code} THEN ' {'▲' * arrows}{'▼' * -arrows}'"
        for code, arrows in grid.arrows.items()
        if arrows
    )
    arrow = f" || CASE{cases} ELSE '' END" if cases else ""
    settings = QgsPalLayerSettings()
    settings.fieldName = f'"status_class"{arrow}'
    settings.isExpression = True
    settings.setFormat(text_format(size, bold=True, halo=0.5))
    if geometry == Qgis.GeometryType.Polygon:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.fitInPolygonOnly = True
        thinning = QgsLabelThinningSettings()
        thinning.setMinimumFeatureSize(2.5)  # mm; spares the search for a place in areas that are too small anyway
        settings.setThinningSettings(thinning)
    else:
        settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
        settings.dist = 0.5
    return settings


def text_format(size: float, bold: bool = False, colour: str = BLACK, halo: float = 0.0) -> QgsTextFormat:
    """Lettering of ``size`` points with a white halo of ``halo`` millimetres (0: none)."""
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setColor(QColor(WHITE))
        buffer.setOpacity(0.8)
        text.setBuffer(buffer)
    return text
