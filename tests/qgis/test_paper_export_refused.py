"""What does not fit on a page or cannot be written is named, and nothing half-written is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsVectorLayer,
)
from sozialplanung.plugin.core.charts.svg import Box
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.papers.exporting import export
from sozialplanung.plugin.papers.sheet import Book

from .books import LEAD, make_book, place
from .exported import (
    Feedback,
    needs_poppler,
    order,
    poppler,
    set_field,
    word_height,
)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    folder = tmp_path / "bilder"
    folder.mkdir()
    return make_book(folder)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "papiere"


def test_a_text_that_is_longer_than_its_place_is_named(book: Book, target: Path) -> None:
    set_field(book, 2, "text_lead", " ".join([LEAD.format(name="Mitte")] * 4))
    feedback = Feedback()
    export(book, order(target), feedback)
    (warning,) = feedback.warnings
    assert "Page 2 (Mitte/Styrum" in warning
    assert "text:lead" in warning


@needs_poppler
def test_a_text_that_its_page_sets_smaller_has_room(book: Book, target: Path) -> None:
    """As in the templates: the page says how much smaller than in the designer its text is."""
    label = book.documents[0].sheets[1].layout.itemById("text:lead")
    assert isinstance(label, QgsLayoutItemLabel)
    shape, sizes = label.textFormat(), QgsPropertyCollection()
    expression = '@value * if("page" = 2, 0.7, 1)'
    sizes.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(expression))
    shape.setDataDefinedProperties(sizes)
    label.setTextFormat(shape)
    lead = LEAD.format(name="Mitte")
    set_field(book, 2, "text_lead", " ".join([lead] * 4))
    feedback = Feedback()
    pdf, _ = export(book, order(target), feedback)
    assert not feedback.warnings
    assert " ".join(poppler("pdftotext", "-f", "2", "-l", "2", pdf, "-").split()).count(lead) == 4
    assert word_height(pdf, 2, "Menschen") == pytest.approx(0.7 * word_height(pdf, 3, "Menschen"), rel=0.05)


def test_a_table_with_more_rows_than_room_is_named(book: Book, target: Path) -> None:
    layout = book.documents[0].sheets[1].layout
    table = QgsLayoutItemAttributeTable(layout)
    layout.addMultiFrame(table)
    (areas,) = book.project.mapLayersByName("Gebiete")
    assert isinstance(areas, QgsVectorLayer)
    table.setVectorLayer(areas)
    frame = QgsLayoutFrame(layout, table)
    table.addFrame(frame)
    place(frame, "table:areas", Box(20, 60, 60, 30))
    feedback = Feedback()
    export(book, order(target), feedback)
    assert not feedback.warnings, "two rows have room"
    frame.attemptResize(type(frame.sizeWithUnits())(60, 8))
    export(book, order(target), feedback)
    assert [warning.split(" (")[0] for warning in feedback.warnings] == ["Page 2", "Page 3"]
    assert "table:areas" in feedback.warnings[0]


def test_cancelling_leaves_nothing(book: Book, target: Path) -> None:
    with pytest.raises(PlanningError, match="cancelled"):
        export(book, order(target), Feedback(cancel_after=2))
    assert not list(target.iterdir())


def test_a_missing_picture_is_named_with_its_page(book: Book, target: Path) -> None:
    (book.folder / "2.svg").unlink()
    with pytest.raises(PlanningError, match=r"Page 2 \(Mitte/Styrum.*picture:legend"):
        export(book, order(target), Feedback())
    assert not list(target.iterdir())


def test_a_map_without_its_layer_is_named(book: Book, target: Path) -> None:
    item = book.documents[0].sheets[0].layout.itemById("map:areas")
    assert isinstance(item, QgsLayoutItemMap)
    item.setLayers([])
    with pytest.raises(PlanningError, match=r"Page 1.*map:areas"):
        export(book, order(target), Feedback())


def test_an_expression_that_fails_is_named(book: Book, target: Path) -> None:
    label = book.documents[0].sheets[1].layout.itemById("text:lead")
    assert isinstance(label, QgsLayoutItemLabel)
    label.setText('[% "no_such_field" %]')
    with pytest.raises(PlanningError, match=r"Page 2.*text:lead.*no_such_field"):
        export(book, order(target), Feedback())


def test_an_older_paper_stays_when_the_run_fails(book: Book, target: Path) -> None:
    export(book, order(target), Feedback())
    before = {path.name: path.read_bytes() for path in target.iterdir()}
    (book.folder / "3.svg").unlink()
    with pytest.raises(PlanningError):
        export(book, order(target), Feedback())
    assert {path.name: path.read_bytes() for path in target.iterdir()} == before


def test_when_one_file_cannot_be_placed_none_is(book: Book, target: Path) -> None:
    """The second file's place is taken by a folder that holds something; the first one is an older paper."""
    target.mkdir()
    (target / "Musterstadt-Sozialräume.pdf").write_text("older")
    blocked = target / "Musterstadt-Sozialräume_Alternativtexte.txt"
    blocked.mkdir()
    with pytest.raises(PlanningError, match=r"Alternativtexte\.txt.*it is a folder"):
        export(book, order(target), Feedback())
    assert (target / "Musterstadt-Sozialräume.pdf").read_text() == "older"
    assert sorted(path.name for path in target.iterdir()) == [
        "Musterstadt-Sozialräume.pdf", "Musterstadt-Sozialräume_Alternativtexte.txt",
    ]  # fmt: skip


def test_a_folder_that_cannot_be_made_is_named(book: Book, tmp_path: Path) -> None:
    (tmp_path / "datei").write_text("")
    with pytest.raises(PlanningError, match=r"output folder.*datei"):
        export(book, order(tmp_path / "datei" / "papiere"), Feedback())
