"""Renderers and labels for layers with the fields of ``classify``: the classes in their colours, with names to read."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLabelThinningSettings,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .core.charts.grid import ClassCounts, ClassGrid, Codes
from .core.charts.palettes import Fill, class_fills, status_alone_fills, unassigned_fill
from .core.errors import PlanningError, listed
from .core.index.classes import AreaClass, class_name
from .core.index.profile import Profile
from .core.texts import tr
from .symbols import class_symbol, text_format

FIELDS = ("status_class", "dynamics_class", "class_code")
# One number per area, never NULL: the class code, minus the status class where there is no other, 0 without a class.
CLASS = 'coalesce("class_code", -"status_class", 0)'
_UNASSIGNED = 0


class Contents(NamedTuple):
    """Which kinds of classes a legend has to hold: those with dynamics, and those of areas with their status alone."""

    dynamics: bool
    status_alone: bool


ALL_CONTENTS = Contents(dynamics=True, status_alone=True)


def style_classified_layer(
    layer: QgsVectorLayer, profile: Profile, palette: str, language: str, label_size: float = 7.0
) -> None:
    """Give a classified layer of polygons or points its colours, legend texts and labels; any other stays as it is.

    ``label_size`` is in points. Raises PlanningError where the layer was not classified, or not with this profile.
    """
    geometry = layer.geometryType()
    if geometry not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Point):
        return
    counts = count_classes(layer, profile)
    contents = Contents(counts.with_dynamics or not counts.status_alone, counts.status_alone)
    layer.setRenderer(classified_renderer(profile, palette, language, contents, geometry))
    labels = class_labels(profile, geometry, label_size, label_halo(palette))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
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
            tr("Choose a layer that the tool 'Classify social index' has made."),
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
    for field, at, codes in zip(FIELDS[:2], (0, 1), known, strict=True):
        unknown = sorted({pair[at] for pair in counts.areas if pair[at] is not None} - set(codes))  # type: ignore[type-var]
        if unknown:
            raise PlanningError(
                tr(
                    "Layer '{layer}', field '{field}': profile '{profile}' has classes {known}, but not {unknown}."
                ).format(layer=name, field=field, profile=profile.label, unknown=listed(unknown), known=listed(codes)),
                tr("Choose the profile that the layer was classified with."),
            )


def classified_renderer(
    profile: Profile,
    palette: str,
    language: str,
    contents: Contents = ALL_CONTENTS,
    geometry: Qgis.GeometryType = Qgis.GeometryType.Polygon,
) -> QgsCategorizedSymbolRenderer:
    """A category for each class, best first, status alone after them, and "ohne Zuordnung" at the end."""
    grey = palette == "grey"
    entries = class_entries(profile, palette, language, contents)
    categories = [QgsRendererCategory(code, class_symbol(fill, geometry, grey), text) for code, fill, text in entries]
    renderer = QgsCategorizedSymbolRenderer(CLASS, categories)
    renderer.setUsingSymbolLevels(geometry == Qgis.GeometryType.Polygon)
    return renderer


def class_entries(
    profile: Profile, palette: str, language: str, contents: Contents = ALL_CONTENTS
) -> list[tuple[int, Fill, str]]:
    """For each class the number that ``CLASS`` gives, its fill and its legend text."""
    grid = ClassGrid(profile)
    entries: list[tuple[int, Fill, str]] = []
    if contents.dynamics:
        rows = class_fills(palette, len(grid.status), len(grid.dynamics))
        for status, row in zip(grid.status, rows, strict=True):
            for dynamics, fill in zip(grid.dynamics, row, strict=True):
                entries.append((10 * status.code + dynamics.code, fill, _legend_text(status, dynamics, language)))
    if contents.status_alone:
        fills = _status_fills(palette, len(grid.status), contents.dynamics)
        for status, fill in zip(grid.status, fills, strict=True):
            words = _legend_text(status, None, language)
            beside_others = tr("{name}, dynamics unknown", language).format(name=words)
            entries.append((-status.code, fill, beside_others if contents.dynamics else words))
    return [*entries, (_UNASSIGNED, unassigned_fill(palette), tr("no class", language))]


def _status_fills(palette: str, statuses: int, beside_others: bool) -> tuple[Fill, ...]:
    if beside_others:
        return status_alone_fills(palette, statuses)
    return tuple(row[0] for row in class_fills(palette, statuses, 1))


def _legend_text(status: AreaClass, dynamics: AreaClass | None, language: str) -> str:
    """``2+/- Mittel & Stabil (mittlere soziale Benachteiligung)``."""
    short = status.short + (dynamics.short if dynamics else "")
    text = f"{short} {class_name(status, dynamics, language)}"
    meaning = status.meaning.in_language(language)
    return text if meaning == status.name.in_language(language) else f"{text} ({meaning})"


def label_halo(palette: str) -> float:
    """The width in mm of the white around class codes; hatches need more of it than plain colours."""
    return 0.7 if palette == "grey" else 0.4


def class_labels(profile: Profile, geometry: Qgis.GeometryType, size: float, halo: float) -> QgsPalLayerSettings:
    """Labels with the class code, ``4 ▼``, ``size`` in points, white halo in mm; in areas only where they fit."""
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
    settings.setFormat(text_format(size, bold=True, halo=halo))
    if geometry == Qgis.GeometryType.Polygon:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.fitInPolygonOnly = True
        thinning = QgsLabelThinningSettings()
        # In mm, the font's size: spares the search for a place in areas that are too small anyway.
        thinning.setMinimumFeatureSize(0.35 * size)
        settings.setThinningSettings(thinning)
    else:
        settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
        settings.dist = 0.5
    return settings
