"""The templates: complete on every paper, without traces of a machine, refused where they cannot be used."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtXml import QDomDocument
from sozialplanung.plugin.core.charts.svg import Size
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.cells import GAP, cells
from sozialplanung.plugin.core.papers.page import KINDS
from sozialplanung.plugin.core.papers.words import Noun, Words
from sozialplanung.plugin.papers.composing import (
    FOLDER,
    SHIPPED,
    TEMPLATE_VERSION,
    VERSION,
    compose,
    file_name,
    write_templates,
)
from sozialplanung.plugin.papers.layout_manager import LayoutWatch, offer_templates, withdraw_templates
from sozialplanung.plugin.papers.order import PAPERS, PaperOrder
from sozialplanung.plugin.papers.templates import factor, frames, items, load

from .window import settle

ORDER = PaperOrder(Words("de", False, Noun("Quartier", "Quartiere", "Quartieren"), Noun("Bezirk", "Bezirke", "Bezirken")), "name")  # fmt: skip # noqa: E501
PATHS = "layout/search-paths-for-templates"
Drawn = dict[str, tuple[object, ...]]


def drawn(layout: QgsPrintLayout) -> Drawn:
    """What a user sees of each item: what it is, where it stands, its text and lettering."""
    found: Drawn = {}
    for role, item in items(layout).items():
        place = tuple(round(value, 2) for value in place_of(item).getRect())
        words: tuple[object, ...] = ()
        if isinstance(item, QgsLayoutItemLabel):
            shape = item.textFormat()
            words = (item.text(), shape.size(), shape.font().family(), shape.font().bold(), shape.color().name())
        found[role] = (item.type(), place, *words)
    return found


def place_of(item: QgsLayoutItem) -> QRectF:
    return QRectF(item.pos().x(), item.pos().y(), item.rect().width(), item.rect().height())


def read(path: Path, project: QgsProject) -> QgsPrintLayout:
    document = QDomDocument()
    assert document.setContent(path.read_bytes())[0]
    layout = QgsPrintLayout(project)
    project.layoutManager().addLayout(layout)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    return layout


@pytest.mark.parametrize("paper", ["a4_portrait", "a4_landscape", "proposal", "slide"])
def test_the_foot_of_the_title_page_ends_at_its_rule(paper: str) -> None:
    project = QgsProject()
    roles = items(load(project, replace(ORDER, paper=paper), "title"))
    assert "text:number" not in roles
    assert place_of(roles["text:edition"]).right() == pytest.approx(place_of(roles["rule:foot"]).right(), abs=0.1)


def test_the_files_are_what_the_composer_makes(tmp_path: Path) -> None:
    write_templates(tmp_path)
    names = {path.name for path in FOLDER.glob("*.qpt")}
    assert names == {path.name for path in tmp_path.iterdir()}, "run: python -m sozialplanung.plugin.papers.composing"
    project = QgsProject()
    for name in names:
        assert drawn(read(FOLDER / name, project)) == drawn(read(tmp_path / name, project)), name


def test_the_files_are_for_any_machine() -> None:
    for path in FOLDER.glob("*.qpt"):
        text = path.read_text(encoding="utf-8")
        assert path.name.isascii()
        assert not re.search(r'"(?:/|[A-Z]:\\|file:)', text), "an absolute path"
        assert not re.search(r'(?:vectorLayer|coverageLayer|mapLayer)\w*="[^"]', text), "a layer"
        assert not re.search("<Layer[ >]", text), "a layer of a map"
        assert len(text) < 80_000


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", KINDS)
def test_items_stay_on_the_page_and_out_of_each_others_way(kind: str, paper: str) -> None:
    project = QgsProject()
    layout = load(project, replace(ORDER, paper=paper), kind)
    page = layout.pageCollection().page(0).rect()
    margin = 3.5 * factor(layout)
    found = {role: place_of(item) for role, item in items(layout).items()}
    for role, box in found.items():
        assert page.adjusted(margin, margin, -margin, -margin).contains(box), role
        assert box.width() > 0 < box.height(), role
    for (one, first), (other, second) in combinations(found.items(), 2):
        common = first.intersected(second)
        assert common.width() < 0.05 or common.height() < 0.05, f"{one} and {other}"
    if paper == "proposal":
        assert min(box.left() for box in found.values()) >= 25 - 1e-6


def test_papers_of_a4_have_the_city_in_a3() -> None:
    project = QgsProject()
    for paper in ("a4_portrait", "a4_landscape", "proposal"):
        rect = load(project, replace(ORDER, paper=paper), "city").pageCollection().page(0).rect()
        assert (rect.width(), rect.height()) == (420, 297)


def test_a_poster_is_the_page_enlarged() -> None:
    """Pictures are drawn for the same frames, and lettering grows with the page."""
    small, large = (frames(replace(ORDER, paper=paper)) for paper in ("a3_landscape", "a0"))
    for kind in KINDS:
        for role, size in small[kind].items():
            assert large[kind][role] == pytest.approx(size, abs=2), (kind, role)
    project = QgsProject()
    sizes = []
    for paper in ("a3_landscape", "a0"):
        title = items(load(project, replace(ORDER, paper=paper), "district"))["text:title"]
        assert isinstance(title, QgsLayoutItemLabel)
        sizes.append(title.textFormat().size())
    assert sizes[1] / sizes[0] == pytest.approx(3.4 / 1.2)


@pytest.fixture
def own(tmp_path: Path) -> tuple[PaperOrder, Path]:
    """An order with a folder of the city's own templates, and the one for tables in it."""
    name = file_name("table", "a4_portrait")
    path = tmp_path / name
    path.write_text((FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    return replace(ORDER, templates=tmp_path), path


def test_a_citys_own_template_comes_first(own: tuple[PaperOrder, Path]) -> None:
    order, path = own
    project = QgsProject()
    layout = compose(project, "table", "a4_portrait")
    layout.removeLayoutItem(items(layout)["picture:logo"])
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    assert "picture:logo" not in frames(order)["table"]
    assert "picture:logo" in frames(order)["values"], "the shipped one, where the city has none"


def test_a_template_of_a_newer_version_is_refused(own: tuple[PaperOrder, Path]) -> None:
    order, path = own
    project = QgsProject()
    layout = compose(project, "table", "a4_portrait")
    layout.setCustomProperty(TEMPLATE_VERSION, VERSION + 1)
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    with pytest.raises(PlanningError, match=rf"{path.name}.*version {VERSION + 1}") as refused:
        frames(order)
    assert "Update the plugin" in refused.value.hint


def test_a_template_without_a_role_is_refused(own: tuple[PaperOrder, Path]) -> None:
    order, path = own
    text = path.read_text(encoding="utf-8").replace('id="text:credits"', 'id="Quellen"')
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanningError, match=rf"{path.name}.*text:credits") as refused:
        frames(order)
    assert "Item ID" in refused.value.hint


@pytest.mark.parametrize("text", ["", "<Layout", "<Composer/>"])
def test_a_template_that_is_none_is_refused(own: tuple[PaperOrder, Path], text: str) -> None:
    order, path = own
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanningError, match=rf"{path.name}.*no layout"):
        frames(order)


def test_small_maps_share_the_place() -> None:
    place = Size(188, 200)
    for count, arranged in ((1, (1, 1)), (2, (1, 2)), (4, (2, 2)), (6, (2, 3))):
        found = cells(place, count)
        assert sorted((found.columns, found.rows)) == sorted(arranged)
        assert found.columns * found.cell.width + GAP * (found.columns - 1) == pytest.approx(place.width)
    low = cells(Size(275, 120), 3)
    assert (low.columns, low.rows) == (3, 1)


@pytest.mark.parametrize("paper", PAPERS)
def test_small_maps_can_be_read(paper: str) -> None:
    place = frames(replace(ORDER, paper=paper))["indicators"]["grid:indicators"]
    for count in (4, 5) if paper == "slide" else (7, 8, 12):
        assert min(cells(place, count).map) >= 30, count


def test_the_layout_manager_lists_them_while_the_plugin_is_loaded() -> None:
    settings = QgsSettings()
    before = settings.value(PATHS)
    try:
        for others in ([], ["/office/templates"], ["/b", "/a"]):
            settings.setValue(PATHS, others)
            offer_templates()
            offer_templates()
            assert settings.value(PATHS) == [*others, str(FOLDER)]
            withdraw_templates()
            withdraw_templates()
            assert (settings.value(PATHS) or []) == others
        settings.setValue(PATHS, [])
        offer_templates()
        settings.setValue(PATHS, ["/new", *settings.value(PATHS), "/newer"])
        withdraw_templates()
        assert settings.value(PATHS) == ["/new", "/newer"]
    finally:
        settings.setValue(PATHS, before) if before is not None else settings.remove(PATHS)


def test_a_layout_made_from_a_template_is_recognised_once(tmp_path: Path) -> None:
    project = QgsProject.instance()
    assert project
    project.clear()
    found: list[tuple[str, str]] = []
    watch = LayoutWatch(lambda layout, kind: found.append((layout.name(), kind)))
    pages = QgsVectorLayer("Polygon", "pages", "memory")
    project.addMapLayer(pages)
    try:
        _add(project, "Meine Karte", "district")
        _add(project, "Schon gebunden", "values").atlas().setCoverageLayer(pages)
        load(project, ORDER, "institutions")  # not bound yet: the plugin is about to do that
        settle()
        project.layoutManager().addLayout(QgsPrintLayout(project))
        settle()
        assert found == [("Meine Karte", "district")]
        project.clear()
        _add(project, "Danach", "city")
        settle()
        assert found[1:] == [("Danach", "city")], "also in the next project"
        assert project.write(str(tmp_path / "projekt.qgz"))
        assert project.read(str(tmp_path / "projekt.qgz"))
        settle()
        assert len(found) == 2, "nothing new in a project that is opened again"
    finally:
        watch.stop()
    _add(project, "Nach dem Entladen", "city")
    settle()
    assert len(found) == 2
    project.clear()


def _add(project: QgsProject, name: str, kind: str) -> QgsPrintLayout:
    """As the Layout Manager does it: fill the layout, then add it."""
    document = QDomDocument()
    document.setContent((FOLDER / file_name(kind, SHIPPED[0])).read_bytes())
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(name)
    assert project.layoutManager().addLayout(layout)
    return layout
