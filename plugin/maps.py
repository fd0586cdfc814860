"""One finished map of the social index: an A4 page as vector PDF and as picture.

The page has no north arrow: it is north up, and the arrow would say nothing that readers of a city map don't expect.
"""

from __future__ import annotations

import contextlib
import math
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsLayoutExporter,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

from .core.charts.grid import ClassCounts
from .core.charts.legend import Legend, legend_svg
from .core.errors import PlanningError, listed
from .core.index.profile import Profile
from .core.index.report import caveats
from .core.texts import format_number, tr
from .page import WIDTH, Block, Page
from .styles import count_classes, style_classified_layer, style_districts

DPI = 300
_LABEL_SIZES = (5.5, 9.0)  # points, of the class codes: for small areas and for large ones
_FINEST_DETAIL = 0.04  # mm on paper, half of what 300 dpi can show


@dataclass(frozen=True)
class IndexMap:
    """What stands on the map beside the areas. All texts are finished; '' leaves an entry out.

    ``source`` names provider, data set, year and licence; ``method`` is the label of the effective method with its
    hash; ``date`` is the day the map was made. ``author`` is the department that answers for it, never a login name.
    ``districts`` (None: none) are drawn over the areas with the names in ``district_name_field``.
    """

    title: str
    subtitle: str = ""
    source: str = ""
    method: str = ""
    date: str = ""
    author: str = ""
    palette: str = "accessible"
    language: str = "de"
    districts: QgsVectorLayer | None = None
    district_name_field: str = ""


def export_index_map(layer: QgsVectorLayer, profile: Profile, content: IndexMap, pdf: Path, png: Path) -> None:
    """Write the map of a classified layer as PDF and PNG; an existing file is replaced once the new one is complete.

    Call it in the main thread, like all of QGIS's layouts. Raises PlanningError for a layer without areas to draw or
    without the fields of ``classify``, for a missing picture, and for files that cannot be written.
    """
    project = QgsProject()
    with _number_format(content.language):
        layout = index_map_layout(project, layer, profile, content)
        _refuse_missing_pictures(layout)
        exporter = QgsLayoutExporter(layout)
        success = QgsLayoutExporter.ExportResult.Success
        _write(pdf, lambda path: exporter.exportToPdf(path, _pdf_settings()) == success)
        _write(png, lambda path: exporter.renderPageToImage(0, dpi=DPI).save(path))


def index_map_layout(project: QgsProject, layer: QgsVectorLayer, profile: Profile, content: IndexMap) -> QgsPrintLayout:
    """The page as a layout of ``project``, which owns it and the copies of the layers, styled for print.

    The project's metadata become those of the PDF, so let it be one that nobody else uses.
    """
    counts = count_classes(layer, profile)
    if layer.geometryType() not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Point) or layer.extent().isEmpty():
        raise PlanningError(
            tr("Layer '{layer}' has no areas that a map could show.").format(layer=layer.name()),
            tr("Choose a layer with polygons or points."),
        )
    _set_metadata(project, content)
    areas = _copy_into(project, layer)
    style_classified_layer(areas, profile, content.palette, content.language, _label_size(layer.featureCount()))
    shown = [areas]
    if content.districts is not None:
        shown.insert(0, _districts(project, content.districts, content))
    page = Page(project, tr("Social index map", content.language), content.language)
    page.head(content.title, content.subtitle)
    page.map(shown, areas)
    page.side(legend_svg(Legend(profile, content.palette, content.language, counts)), _blocks(profile, content, counts))
    return page.layout


def _blocks(profile: Profile, content: IndexMap, counts: ClassCounts) -> list[Block]:
    """The texts under the legend."""
    language = content.language
    assigned, attention = counts.assigned, counts.needing_attention(profile)
    numbers = tr("{attention} of {areas} classified areas need special attention.", language)
    method = [content.method and tr("Method profile: {method}", language).format(method=content.method)]
    origin = [
        content.source and tr("Data: {source}", language).format(source=content.source),
        *method,
        " · ".join(text for text in (content.author, content.date) if text),
    ]
    blocks = []
    if profile.attention:
        words = numbers.format(
            attention=format_number(attention, language=language), areas=format_number(assigned, language=language)
        )
        blocks.append(Block("", [words], strong=True))
    notes = caveats(language)
    if counts.unassigned:
        notes.append(
            tr("No class: areas that do not enter the computation, because they have too few inhabitants, values are "
               "missing, or they are outliers.", language)
        )  # fmt: skip
    blocks.append(Block(tr("How to read this map", language), notes))
    blocks.append(Block(tr("Source and method", language), [line for line in origin if line]))
    return blocks


def _label_size(areas: int) -> float:
    """Larger class codes where fewer areas share the page; an area then has about 150 mm / sqrt(areas) of room."""
    smallest, largest = _LABEL_SIZES
    return min(max(smallest, 120 / math.sqrt(max(areas, 1))), largest)


def _districts(project: QgsProject, layer: QgsVectorLayer, content: IndexMap) -> QgsVectorLayer:
    name_field = content.district_name_field
    if name_field and layer.fields().lookupField(name_field) < 0:
        raise PlanningError(
            tr("Layer '{layer}' has no field {missing}. Its fields are: {fields}.").format(
                layer=layer.name(), missing=name_field, fields=listed(layer.fields().names())
            ),
            tr("Choose the field that holds the districts' names."),
        )
    copy = _copy_into(project, layer)
    style_districts(copy, name_field, content.palette)
    return copy


def _copy_into(project: QgsProject, layer: QgsVectorLayer) -> QgsVectorLayer:
    """A copy in memory without the details of outlines that no printer can show; they would swell the PDF."""
    copy = layer.materialize(QgsFeatureRequest())
    assert copy
    copy.setName(layer.name())
    tolerance = _FINEST_DETAIL * layer.extent().width() / WIDTH
    rows = copy.getFeatures(QgsFeatureRequest().setNoAttributes())
    finer = {row.id(): row.geometry().simplify(tolerance) for row in rows}
    copy.dataProvider().changeGeometryValues({key: shape for key, shape in finer.items() if not shape.isEmpty()})
    project.addMapLayer(copy, addToLegend=False)
    return copy


def _set_metadata(project: QgsProject, content: IndexMap) -> None:
    metadata = project.metadata()
    metadata.setTitle(content.title)
    metadata.setAuthor(content.author)  # QGIS presets the login name
    metadata.setAbstract(content.subtitle)
    metadata.setLanguage(content.language)
    project.setMetadata(metadata)


def _refuse_missing_pictures(layout: QgsPrintLayout) -> None:
    # The export would draw a red cross and call that a success.
    missing = [item for item in layout.items() if isinstance(item, QgsLayoutItemPicture) and item.isMissingImage()]
    if missing:
        raise PlanningError(
            tr("The map's picture '{name}' cannot be drawn.").format(name=listed(item.id() for item in missing)),
            tr("Check that the picture file exists; the legend needs QGIS's SVG support."),
        )


def _pdf_settings() -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.forceVectorOutput = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.exportMetadata = True
    return settings


def _write(path: Path, export: Callable[[str], bool]) -> None:
    """Export beside ``path`` first, so that a failure leaves nothing half-written and an older map untouched."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.stem}-") as folder:
            part = Path(folder) / path.name
            done = export(str(part)) and part.is_file()
            if done:
                part.replace(path)
    except OSError as error:
        raise _unwritable(path, error.strerror) from error
    if not done:
        raise _unwritable(path, tr("QGIS could not export the page"))


def _unwritable(path: Path, reason: str | None) -> PlanningError:
    return PlanningError(
        tr("The map '{path}' cannot be written: {reason}.").format(path=path, reason=reason),
        tr("Check that the folder may be written to, that there is space left, and that no other program has the file "
           "open."),
    )  # fmt: skip


@contextlib.contextmanager
def _number_format(language: str) -> Iterator[None]:
    """Scale bars write their numbers as Qt's default locale does."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE" if language == "de" else "en_GB"))
    try:
        yield
    finally:
        QLocale.setDefault(before)
