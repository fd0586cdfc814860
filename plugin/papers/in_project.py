"""Pages opened for retouching: layouts and layers in the user's own project, with files that stay."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import PlanningError
from ..core.papers.page import Paper
from ..core.texts import tr
from ..outputs import reason_of
from .binding import bind
from .composing import PAPER
from .made_layers import mark_made
from .making import Place, make_book, prepare
from .order import PaperLayers, PaperOrder
from .sheet import Book, Sheet
from .templates import free_name, items

# The kinds of pages that come with a choice of pages.
_COMES_WITH = {"values": "district", "title": "city"}


def book_in_project(
    order: PaperOrder, layers: PaperLayers, project: QgsProject, feedback: QgsProcessingFeedback
) -> Book:
    """The pages as layouts of ``project``, each an atlas over its pages; earlier ones stay as they are.

    Pictures and layers are files beside the project (in the user's profile while it is not saved), so that the project
    can be saved and opened again. PlanningError as ``make_book``, and where the files cannot be written.
    """
    with _kept(project) as place:
        book = make_book(order, layers, place, True, feedback)
        sheets: dict[QgsPrintLayout, list[Sheet]] = defaultdict(list)
        for sheet in (sheet for document in book.documents for sheet in document.sheets):
            sheets[sheet.layout].append(sheet)
        for layout, shown in sheets.items():
            layout.setName(free_name(_title(shown, order), project))
            _let_pictures_move(layout)
    return book


def fill_layout(
    layout: QgsPrintLayout, kind: str, order: PaperOrder, layers: PaperLayers, feedback: QgsProcessingFeedback
) -> None:
    """Put the pages of a kind into a layout that a user has made from a template.

    Where pages of the kind need several layouts (more indicators than a page holds), it gets the first ones; tables end
    with its page. PlanningError as ``make_book``.
    """
    project = layout.project()
    assert project, "a layout of the Layout Manager has one"
    order = replace(order, pages=(_COMES_WITH.get(kind, kind),), paper=str(layout.customProperty(PAPER)))
    if kind == "table":
        raise PlanningError(
            tr("A page with a table alone goes on with one of another page, so it cannot be filled by itself."),
            tr("Use 'Strategy paper maps' and 'Open in layout'."),
        )
    with _kept(project) as place:
        papers, material = prepare(order, layers, place, True, feedback)
        pages = [page for paper in papers for page in paper.pages if page.kind == kind]
        pages = [page for page in pages if page.variant == pages[0].variant]
        bind([Paper("", "", tuple(pages))], material, order, {(kind, pages[0].variant): layout})
        _let_pictures_move(layout)


@contextmanager
def _kept(project: QgsProject) -> Iterator[Place]:
    """A place in a project; the layers that were put there are moved into a file and a group of their own."""
    folder = _folder_beside(project)
    known, layouts = set(project.mapLayers()), set(project.layoutManager().layouts())
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise PlanningError(
            tr("The folder '{path}' cannot be made: {reason}.").format(path=folder, reason=reason_of(error)),
            tr("Check your right to write there, or save the project elsewhere."),
        ) from error
    try:
        yield Place(project, folder, apart=False, settings=project)
        made = _made(project, known)
        _keep(made, folder / "pages.gpkg")
        _group(project, made, folder.name)
    except Exception:
        for layout in set(project.layoutManager().layouts()) - layouts:
            project.layoutManager().removeLayout(layout)
        project.removeMapLayers([layer.id() for layer in _made(project, known)])
        shutil.rmtree(folder)
        raise


def _title(shown: Sequence[Sheet], order: PaperOrder) -> str:
    """What the Layout Manager calls the layout of some pages: 'Indicators: districts'."""
    language = order.words.language
    kinds = {
        "title": tr("Title page", language), "city": tr("Map of the city", language),
        "district": tr("Index map", language), "values": tr("Values", language),
        "institutions": tr("Institutions", language), "indicators": tr("Indicators", language),
        "comparison": tr("Comparison", language), "table": tr("Table", language),
    }  # fmt: skip
    of_districts = any(sheet.page.district for sheet in shown)
    of = order.words.districts.many if of_districts else tr("City", language)
    kind = shown[0].page.kind
    return kinds[kind] if kind in ("title", "city") else f"{kinds[kind]}: {of}"


def _let_pictures_move(layout: QgsPrintLayout) -> None:
    """Where the pictures of the pages are no longer where they were written, they lie beside the layer of pages."""
    for item in items(layout).values():
        if not isinstance(item, QgsLayoutItemPicture):
            continue
        source = item.dataDefinedProperties().property(QgsLayoutObject.DataDefinedProperty.PictureSource)
        if source.isActive():
            path = source.asExpression()
            beside = f"file_path(layer_property(@atlas_layerid, 'path')) || '/' || file_name({path})"
            source.setExpressionString(f"if({path} = '' OR file_exists({path}), {path}, {beside})")
            item.dataDefinedProperties().setProperty(QgsLayoutObject.DataDefinedProperty.PictureSource, source)


def _made(project: QgsProject, known: Container[str]) -> list[QgsMapLayer]:
    return [layer for key, layer in project.mapLayers().items() if key not in known]


def _folder_beside(project: QgsProject) -> Path:
    """A new folder for the files of this book."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    name, file = tr("strategy_papers"), Path(project.fileName())
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "sozialplanung"
    parent = file.parent / f"{file.stem}_{name}" if project.fileName() else profile / name
    names = chain([stamp], (f"{stamp}_{at}" for at in count(2)))
    return next(free for free in map(parent.joinpath, names) if not free.exists())


def _keep(layers: list[QgsMapLayer], path: Path) -> None:
    """Move layers in memory into a file; they keep ids and styles."""
    for number, layer in enumerate(layers):
        if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "memory":
            continue
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = f"layer_{number}"
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsCoordinateTransformContext(), options
        )
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise PlanningError(
                tr("The file '{path}' could not be written: {reason}.").format(path=path, reason=reason),
                tr("Check the free space, your right to write there, and that no other program has the file open."),
            )
        layer.setDataSource(f"{path}|layername={options.layerName}", layer.name(), "ogr")


def _group(project: QgsProject, layers: list[QgsMapLayer], stamp: str) -> None:
    """The layers in a group of their own, hidden: the maps of the layouts show them."""
    root = project.layerTreeRoot()
    group = root.addGroup(tr("Strategy papers {stamp}").format(stamp=stamp))
    for layer in layers:
        mark_made(layer)
        if root.findLayer(layer.id()) is None:
            group.addLayer(layer)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
