"""Pages opened for retouching: layouts in the user's project, which stay when it is moved and opened again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtXml import QDomDocument
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.papers import in_project
from sozialplanung.plugin.papers.chosen import paper_order
from sozialplanung.plugin.papers.composing import FOLDER, file_name
from sozialplanung.plugin.papers.in_project import book_in_project, fill_layout
from sozialplanung.plugin.papers.made_layers import is_made
from sozialplanung.plugin.papers.order import PaperLayers
from sozialplanung.plugin.papers.sheet import Book
from sozialplanung.plugin.papers.templates import items
from sozialplanung.ui.papers.filling import fill_from_template
from sozialplanung.ui.papers.guessing import guessed
from sozialplanung.ui.papers.opening import layers_of, layouts_of

from .helpers import BERLIN, SAMPLE
from .paper_layers import Log

CHOSEN: dict[str, Any] = {
    "DISTRICT_NAME_FIELD": "name", "DISTRICT_FIELD": "bez_id", "DISTRICT_FILTER": ["Mitte", "Pankow"],
    "PAGES": ["city", "district"], "LANGUAGE": "en",
}  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("berlin")
    shutil.copy(SAMPLE, folder / "mss.gpkg")
    given: dict[str, Any] = {
        **BERLIN,
        "INPUT": f"{folder / 'mss.gpkg'}|layername=planungsraeume",
        "OUTPUT": str(folder / "index.gpkg"),
    }
    processing.run("sozialplanung:socialmap", given)
    return folder


@pytest.fixture
def project(files: Path, tmp_path: Path) -> Iterator[QgsProject]:
    """A saved project with layers that are called anything."""
    project = QgsProject()
    for name, source in (("a", "index.gpkg"), ("b", "mss.gpkg|layername=bezirke")):
        assert project.addMapLayer(QgsVectorLayer(f"{files / source}", name, "ogr"))
    folder = tmp_path / "before"
    folder.mkdir()
    assert project.write(str(folder / "city.qgz"))
    yield project
    project.clear()


def layers(project: QgsProject) -> PaperLayers:
    found = [layer for name in "ab" for layer in project.mapLayersByName(name) if isinstance(layer, QgsVectorLayer)]
    return PaperLayers(*found)


def opened(project: QgsProject, **others: Any) -> Book:
    return book_in_project(paper_order(CHOSEN | others, project), layers(project), project, Log())


def named(project: QgsProject, name: str) -> QgsPrintLayout:
    layout = project.layoutManager().layoutByName(name)
    assert isinstance(layout, QgsPrintLayout), [item.name() for item in project.layoutManager().layouts()]
    return layout


def shown(layout: QgsPrintLayout, place: int) -> dict[str, str]:
    """What labels, pictures and tables of a page of the atlas show, by role."""
    layout.atlas().beginRender()
    assert layout.atlas().seekTo(place)
    found: dict[str, str] = {}
    for role, item in items(layout).items():
        if isinstance(item, QgsLayoutItemLabel):
            found[role] = item.currentText()
        elif isinstance(item, QgsLayoutItemPicture) and role != "picture:logo":
            item.refreshPicture()
            assert not item.isMissingImage(), role
            found[role] = Path(item.evaluatedPath()).read_text(encoding="utf-8")
    for table in layout.multiFrames():
        if isinstance(table, QgsLayoutItemAttributeTable):
            table.refreshAttributes()
            found["table"] = "\n".join("|".join(map(str, row)) for row in table.contents())
    return found


def test_each_kind_of_page_is_a_layout_with_an_atlas(project: QgsProject) -> None:
    before = set(project.mapLayers())
    book = opened(project)
    names = [layout.name() for layout in layouts_of(book)]
    assert names[0] == "Map of the city", "it opens first"
    assert names[-1] == "Title page"
    assert "Index map: districts" in names
    district = named(project, "Index map: districts")
    assert district.atlas().updateFeatures() == 2
    first, second = (shown(district, place) for place in (0, 1))
    assert "Mitte" in first["text:title"]
    assert "Pankow" in second["text:title"]
    assert first["picture:legend"] != second["picture:legend"], "it counts the classes of the district"
    assert "<text" in first["picture:legend"], "the designer sets no letterings of its own"
    table = next(layout for layout in layouts_of(book) if "table" in shown(layout, 0))
    rows = [shown(table, place)["table"] for place in (0, 1)]
    assert rows[0] != rows[1]
    assert len(rows[0].splitlines()) > 5
    made = {layer for key, layer in project.mapLayers().items() if key not in before}
    assert made
    assert all(map(is_made, made))
    group = project.layerTreeRoot().findGroups()[-1]
    assert not group.isVisible(), "the canvas does not draw them"
    assert {node.layerId() for node in group.findLayers()} == {layer.id() for layer in made}


def test_a_project_that_was_moved_shows_the_same_pages(project: QgsProject, tmp_path: Path) -> None:
    opened(project)
    before = [shown(named(project, "Index map: districts"), place) for place in (0, 1)]
    drawn = colours(named(project, "Index map: districts"))
    assert project.write()
    project.clear()
    (tmp_path / "before").rename(tmp_path / "after")
    again = QgsProject.instance()  # since expressions look for layers there
    assert again
    assert again.read(str(tmp_path / "after" / "city.qgz"))
    assert [layer.name() for layer in again.mapLayers().values() if not layer.isValid()] == []
    district = named(again, "Index map: districts")
    assert [shown(district, place) for place in (0, 1)] == before
    assert colours(district) == drawn, "the styles of the layers are saved too"
    again.clear()


def colours(layout: QgsPrintLayout) -> set[str]:
    """Those of the page that the atlas shows."""
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in places}


def test_twice_gives_a_second_set(project: QgsProject) -> None:
    opened(project)
    count = len(project.layoutManager().layouts())
    opened(project)
    names = [layout.name() for layout in project.layoutManager().layouts()]
    assert len(names) == len(set(names)) == 2 * count
    assert "Index map: districts 2" in names
    assert "Mitte" in shown(named(project, "Index map: districts"), 0)["text:title"]
    chosen = guessed(project)
    assert chosen
    assert chosen["AREAS"] == layers(project).areas.id(), "not the copies for the layouts"


def test_what_fails_leaves_nothing_behind(project: QgsProject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = set(project.mapLayers())

    def full(*_: object) -> None:
        raise PlanningError("The disk is full.")

    monkeypatch.setattr(in_project, "_keep", full)
    with pytest.raises(PlanningError, match="disk is full"):
        opened(project)
    assert set(project.mapLayers()) == before
    assert project.layoutManager().layouts() == []
    assert project.layerTreeRoot().findGroups() == []
    assert [path for path in tmp_path.rglob("*") if path.suffix in (".svg", ".gpkg")] == []


def from_template(project: QgsProject, kind: str, paper: str = "a4_portrait") -> QgsPrintLayout:
    document = QDomDocument()
    document.setContent((FOLDER / file_name(kind, paper)).read_bytes())
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName("My own")
    project.layoutManager().addLayout(layout)
    return layout


@pytest.mark.parametrize(("kind", "count"), [("city", 1), ("district", 12), ("values", 12), ("indicators", 1)])
def test_a_layout_from_a_template_fills_itself(project: QgsProject, kind: str, count: int) -> None:
    """Whatever the layers are called."""
    use_language("en")
    chosen = guessed(project)
    assert chosen
    layout = from_template(project, kind)
    fill_layout(layout, kind, paper_order(chosen, project), layers_of(chosen, project), Log())
    assert layout.name() == "My own"
    assert layout.atlas().updateFeatures() == count
    page = shown(layout, count - 1)
    assert page["text:title"]
    assert [item for item in project.layoutManager().layouts() if item is not layout] == []


def test_a_layout_that_cannot_be_filled_stays(project: QgsProject) -> None:
    layout, before = from_template(project, "institutions"), set(project.mapLayers())
    with pytest.raises(PlanningError, match="need a layer"):
        fill_layout(layout, "institutions", paper_order(CHOSEN, project), layers(project), Log())
    assert project.layoutManager().layouts() == [layout]
    assert set(project.mapLayers()) == before


def test_without_areas_nothing_is_guessed(project: QgsProject) -> None:
    project.removeMapLayer(layers(project).areas.id())
    assert guessed(project) is None


class Designer:
    """The layout designer as far as a template needs it."""

    def __init__(self) -> None:
        self.bar = QgsMessageBar()
        self.preview = False

    def openLayoutDesigner(self, _: QgsPrintLayout) -> Designer:
        return self

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def setAtlasPreviewEnabled(self, enabled: bool) -> None:
        self.preview = enabled


def test_the_designer_says_what_a_template_lacks(project: QgsProject) -> None:
    layout, designer = from_template(project, "district"), Designer()
    fill_from_template(layout, "district", designer)  # type: ignore[arg-type]
    assert designer.preview
    assert "leaf through them" in designer.bar.items()[-1].text()
    project.layoutManager().removeLayout(layout)
    project.removeMapLayer(layers(project).districts.id())
    designer = Designer()
    fill_from_template(from_template(project, "district"), "district", designer)  # type: ignore[arg-type]
    assert not designer.preview
    assert "Strategy paper maps…" in designer.bar.currentItem().text()
