"""Pages bound to their templates: each shows its own texts, maps, pictures and rows, complete and in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor
from sozialplanung.plugin.core.papers.imprint import Imprint
from sozialplanung.plugin.core.papers.page import Page, Paper
from sozialplanung.plugin.papers.binding import bind
from sozialplanung.plugin.papers.order import PAPERS
from sozialplanung.plugin.papers.templates import frames, items

from .desk import (
    CHART,
    ORDER,
    RED,
    SHAPES,
    SOURCE,
    Desk,
    colour,
    desk_in,
    district_page,
    feature,
    map_of,
    on_page,
    picture,
    shown,
    text,
    values_page,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


CITY = QgsRectangle(0, 0, 16000, 6000).scaled(1.04)


def test_each_page_says_its_own(desk: Desk) -> None:
    (paper,) = desk.bound(district_page("w"), values_page("w", 3), district_page("e")).documents
    assert [sheet.number for sheet in paper.sheets] == [1, 2, 3]
    assert paper.sheets[0].layout is paper.sheets[2].layout is not paper.sheets[1].layout
    for sheet, key in ((paper.sheets[2], "e"), (paper.sheets[0], "w")):
        layout = shown(sheet)
        assert text(layout, "text:title") == f"Sozialindex {key}"
        assert text(layout, "text:lead") == f"Über {key}."
        assert text(layout, "text:number") == f"{sheet.number} / 3"
        assert text(layout, "text:footer") == "Musterstadt · Bereich Soziales"
        assert text(layout, "text:edition") == "Interne Fassung"
        assert text(layout, "text:proposal") == "Vorlagen-Nr. B/17/12 · Anlage 2"
        assert text(layout, "text:notes") == ""
        sources = text(layout, "text:credits")
        assert "Stadt Musterstadt, Sozialbericht" in sources
        assert "Bearbeitung: Geodaten · Kartenstand: 1. März 2025" in sources


def test_each_document_is_numbered_for_itself(desk: Desk) -> None:
    papers = [Paper("w", "W", (district_page("w"),)), Paper("e", "E", (district_page("e"), values_page("e", 3)))]
    book = bind(papers, desk.material, ORDER)
    numbers = [[text(shown(sheet), "text:number") for sheet in document.sheets] for document in book.documents]
    assert numbers == [["1 / 1"], ["1 / 2", "2 / 2"]]


@pytest.mark.parametrize("paper", PAPERS)
def test_maps_show_the_district_at_a_round_scale(desk: Desk, paper: str) -> None:
    order = replace(ORDER, paper=paper)
    place = frames(order)["district"]["map:areas"]
    book = desk.bound(district_page("w"), district_page("e"), order=order)
    for sheet in book.documents[0].sheets:
        layout = shown(sheet)
        item = map_of(layout, "map:areas")
        box = SHAPES[sheet.page.district]
        assert item.extent().contains(box)
        assert item.scale() == pytest.approx(500 * round(item.scale() / 500)), "a round number"
        assert max(box.width() / item.extent().width(), box.height() / item.extent().height()) > 0.6
        assert text(layout, "text:scale") == f"Maßstab 1:{item.scale():,.0f}".replace(",", ".")
        assert item.rect().width() / item.rect().height() == pytest.approx(place.width / place.height, rel=0.01)
        overview = map_of(layout, "map:overview")
        assert overview.extent().contains(QgsRectangle(0, 0, 16000, 6000)), "the city stays where it is"
        assert [layer.name() for layer in item.layers()] == ["areas"]


def test_pictures_come_from_files(desk: Desk) -> None:
    without = district_page("e", pictures={})
    (paper,) = desk.bound(district_page("w"), without).documents
    layout = shown(paper.sheets[0])
    assert Path(picture(layout, "picture:legend").evaluatedPath()).read_text(encoding="utf-8") == CHART.svg
    assert not picture(layout, "picture:legend").isMissingImage()
    place = on_page(layout, "picture:legend")
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    assert colour(image, layout, place.left() + 30, place.top() + 30) == RED
    layout = shown(paper.sheets[1])
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    assert colour(image, layout, place.left() + 30, place.top() + 30) == "#FFFFFF", "nothing, and no red cross"
    assert not picture(layout, "picture:legend").isMissingImage()
    assert not picture(layout, "picture:logo").isMissingImage()


def test_pictures_for_the_export_leave_their_letterings_to_it(desk: Desk) -> None:
    desk.material = replace(desk.material, apart=True)
    desk.bound(district_page("w"))
    (file,) = desk.material.folder.glob("*.svg")
    assert file.name == "1-legend.svg"
    assert "<text" not in file.read_text(encoding="utf-8")


def test_what_no_page_shows_is_not_there(desk: Desk) -> None:
    desk.material = replace(desk.material, imprint=Imprint())
    book = desk.bound(district_page("w", pictures={}, maps={"map:overview": "overview"}))
    roles = items(book.documents[0].sheets[0].layout).keys()
    assert not roles & {"picture:legend", "picture:logo", "map:areas", "scalebar:areas"}
    assert "map:overview" in roles


def test_variants_have_layouts_of_their_own(desk: Desk) -> None:
    pages = [
        Page("indicators", "Indikatoren", district="w", variant=str(count),
             texts={f"text:{at}": f"Titel {at}" for at in range(1, count + 1)},
             pictures={f"picture:{at}": CHART for at in range(1, count + 1)},
             maps={f"map:{at}": "areas" for at in range(1, count + 1)})
        for count in (2, 6)
    ]  # fmt: skip
    (paper,) = desk.bound(*pages).documents
    assert len({sheet.layout.name() for sheet in paper.sheets}) == 2
    for sheet, count in zip(paper.sheets, (2, 6), strict=True):
        layout = shown(sheet)
        assert "grid:indicators" not in items(layout)
        maps = [map_of(layout, f"map:{at}") for at in range(1, count + 1)]
        assert len({round(item.scale()) for item in maps}) == 1
        assert text(layout, f"text:{count}") == f"Titel {count}"
        boxes = [on_page(layout, f"map:{at}") for at in range(1, count + 1)]
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
        assert f"map:{count + 1}" not in items(layout)


def test_cells_have_their_ground_and_sums_are_bold(desk: Desk) -> None:
    (paper,) = desk.bound(values_page("w", 3)).documents
    layout = shown(paper.sheets[0])
    frame = items(layout)["table:areas"]
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=100)
    place = on_page(layout, "table:areas")
    x = place.right() - 1  # in the last column, right of its text
    found = [colour(image, layout, x, place.top() + y / 2) for y in range(60)]
    assert 6 <= found.count(RED) <= 10, "one row of 4 mm"
    assert isinstance(frame, QgsLayoutFrame)
    item = frame.multiFrame()
    assert isinstance(item, QgsLayoutItemAttributeTable)
    shares = [column.width() + 2 * item.cellMargin() for column in item.columns()]
    assert shares[0] / shares[1] == pytest.approx(2)
    assert frame.rect().width() == pytest.approx(188)


def test_long_texts_are_set_smaller(desk: Desk) -> None:
    long = "In diesem Quartier leben viele Kinder und Jugendliche in Haushalten mit Transferbezug. " * 9
    (paper,) = desk.bound(district_page("w", texts={"text:lead": long}), district_page("e")).documents
    sizes = [feature(sheet)["fit_text_lead"] for sheet in paper.sheets]
    assert sizes[1] == 1
    assert 0.6 < sizes[0] < 0.95
    layout = shown(paper.sheets[0])
    place = on_page(layout, "text:lead")
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=100)
    below = [colour(image, layout, place.left() + x, place.bottom() + 0.7) for x in range(90)]
    assert set(below) == {"#FFFFFF"}, "nothing hangs out of its place"


def test_texts_are_never_smaller_than_can_be_read(desk: Desk) -> None:
    sources = tuple(replace(SOURCE, dataset=f"Sozialbericht {at}") for at in range(200))
    for paper, larger in (("a4_portrait", 1.0), ("a0", 3.4)):
        book = desk.bound(district_page("w", texts={"text:lead": "Viele Worte. " * 500}, sources=sources),
                          order=replace(ORDER, paper=paper))  # fmt: skip
        (sheet,) = book.documents[0].sheets
        for role, smallest in (("text:lead", 5.5), ("text:credits", 4.5)):
            label = items(sheet.layout)[role]
            assert isinstance(label, QgsLayoutItemLabel)
            share = feature(sheet)[f"fit_{role.replace(':', '_')}"]
            assert share * label.textFormat().size() == pytest.approx(smallest * larger), (paper, role)


def test_a_size_that_is_changed_in_the_designer_holds(desk: Desk) -> None:
    (paper,) = desk.bound(district_page("w")).documents
    layout = shown(paper.sheets[0])
    label = items(layout)["text:lead"]
    assert isinstance(label, QgsLayoutItemLabel)
    heights = []
    for times in (1, 2):
        shape = label.textFormat()
        shape.setSize(times * shape.size())
        label.setTextFormat(shape)
        place, image = on_page(layout, "text:lead"), QgsLayoutExporter(layout).renderPageToImage(0, dpi=150)
        inked = [y for y in range(100) if any(
            QColor(colour(image, layout, place.left() + x / 5, place.top() + y / 10)).lightness() < 128
            for x in range(100))]  # fmt: skip
        heights.append(inked[-1] - inked[0])
    assert heights[1] == pytest.approx(2 * heights[0], abs=3)


def test_a_saved_project_shows_the_same_pages(desk: Desk, tmp_path: Path) -> None:
    desk.bound(district_page("w"))
    (layout,) = (item for item in desk.material.project.layoutManager().layouts() if isinstance(item, QgsPrintLayout))
    assert layout.atlas().enabled()
    assert layout.atlas().pageNameExpression() == '"text_title"'
    path = tmp_path / "heft.qgz"
    assert desk.material.project.write(str(path))
    again = QgsProject()
    assert again.read(str(path), Qgis.ProjectReadFlag.DontResolveLayers)
    names = [item.name() for item in again.layoutManager().layouts()]
    assert names == [layout.name()]
