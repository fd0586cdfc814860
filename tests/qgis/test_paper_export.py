"""Exported papers: what stands on their pages and in their files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutItemPicture,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QImage
from sozialplanung.plugin.papers.exporting import export
from sozialplanung.plugin.papers.sheet import Book

from .books import LEAD, LOGIN, PICTURE, make_book
from .exported import (
    Feedback,
    names,
    needs_poppler,
    order,
    picture_of,
    poppler,
    word_boxes,
)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    folder = tmp_path / "bilder"
    folder.mkdir()
    return make_book(folder)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "papiere"


@needs_poppler
def test_pages_of_two_sizes_in_one_file_with_their_texts(book: Book, target: Path) -> None:
    feedback = Feedback()
    pdf, words = export(book, order(target), feedback)
    assert sorted(target.iterdir()) == sorted([pdf, words])
    assert (pdf.name, words.name) == ("Musterstadt-Sozialräume.pdf", "Musterstadt-Sozialräume_Alternativtexte.txt")
    info = poppler("pdfinfo", "-f", "1", "-l", "3", pdf)
    assert "Pages:           3" in info
    assert [line.split()[3:6:2] for line in info.splitlines() if line.startswith("Page ") and " size:" in line] == [
        ["1191", "842"], ["842", "595"], ["842", "595"],
    ]  # fmt: skip
    for number, name in enumerate(("Stadt Musterstadt", "Mitte/Styrum", "Königshardt"), 1):
        text = " ".join(poppler("pdftotext", "-f", str(number), "-l", str(number), pdf, "-").split())
        for expected in (f"{name}: Status und Dynamik", LEAD.format(name=name), f"Legende {name}", "Mittelwert",
                         "12,5 %"):  # fmt: skip
            assert expected in text
    assert feedback.said == [
        "Page 1 of 3: Stadt Musterstadt: Status und Dynamik",
        "Page 2 of 3: Mitte/Styrum: Status und Dynamik",
        "Page 3 of 3: Königshardt: Status und Dynamik",
    ]
    assert not feedback.warnings


@needs_poppler
def test_letterings_stand_where_the_picture_has_them(book: Book, target: Path) -> None:
    """The picture's place is 80 x 60 mm, as the picture: its middle word is black on 40 mm, 30 mm."""
    pdf, _ = export(book, order(target), Feedback())
    boxes = word_boxes(pdf, 2)
    left, _, right, bottom = boxes["Mittelwert"]
    assert (left + right) / 2 == pytest.approx(PICTURE.x + 40, abs=0.3)
    assert bottom == pytest.approx(PICTURE.y + 30, abs=2.5)
    assert boxes["Legende"][0] == pytest.approx(PICTURE.x + 2, abs=0.3)
    assert boxes["%"][2] == pytest.approx(PICTURE.x + 78, abs=0.3)
    image = picture_of(pdf, 2, 254)
    blue = [
        (x, y) for x in range(200, 1000, 2) for y in range(1500, 2100, 2) if image.pixelColor(x, y) == QColor("#0000FF")
    ]
    assert min(y for _, y in blue) > 1500 + 300 - 60
    assert max(y for _, y in blue) == pytest.approx(1500 + 300, abs=4), "the base line"
    assert image.pixelColor(210, 1510) == QColor("#FFEE00"), "the picture itself"


@needs_poppler
def test_a_smaller_picture_in_a_larger_place_keeps_its_letterings(book: Book, target: Path) -> None:
    sheet = book.documents[0].sheets[0]
    picture = sheet.layout.itemById("picture:legend")
    assert isinstance(picture, QgsLayoutItemPicture)
    picture.attemptResize(type(picture.sizeWithUnits())(120, 60))
    for anchor, shift in ((0, 0), (1, 20), (2, 40)):
        picture.setPictureAnchor(type(picture.pictureAnchor())(anchor))
        pdf, _ = export(book, order(target), Feedback())
        left, _, right, _ = word_boxes(pdf, 1)["Mittelwert"]
        assert (left + right) / 2 == pytest.approx(PICTURE.x + shift + 40, abs=0.3)


def test_the_layouts_are_as_before(book: Book, target: Path) -> None:
    layouts = {sheet.layout.name(): sheet.layout for sheet in book.documents[0].sheets}
    before = {name: len(layout.items()) for name, layout in layouts.items()}
    locale = QLocale().name()
    export(book, order(target), Feedback())
    assert {name: len(layout.items()) for name, layout in layouts.items()} == before
    assert QLocale().name() == locale


@needs_poppler
def test_fonts_are_embedded_and_nobody_is_named(book: Book, target: Path) -> None:
    pdf, words = export(book, order(target), Feedback())
    fonts = [line.split() for line in poppler("pdffonts", pdf).splitlines()[2:]]
    assert fonts
    assert all(line[-5] == "yes" for line in fonts)
    assert len(poppler("pdfimages", "-list", pdf).splitlines()) == 2, "no pixels"
    assert not names(words, LOGIN)
    assert not names(pdf, LOGIN)


def test_what_the_pages_show_in_words(book: Book, target: Path) -> None:
    _, words = export(book, order(target), Feedback())
    assert words.read_text(encoding="utf-8") == (
        "Strategiepapier Musterstadt\n\n"
        "Seite 1: Stadt Musterstadt: Status und Dynamik\n"
        "Karte von Stadt Musterstadt: 3 von 5 Gebieten haben einen sehr niedrigen Status.\n\n"
        "Seite 2: Mitte/Styrum: Status und Dynamik\n"
        "Karte von Mitte/Styrum: 3 von 5 Gebieten haben einen sehr niedrigen Status.\n\n"
        "Seite 3: Königshardt: Status und Dynamik\n"
        "Karte von Königshardt: 3 von 5 Gebieten haben einen sehr niedrigen Status.\n"
    )


def test_a_picture_for_each_page(book: Book, target: Path) -> None:
    files = export(book, order(target, format="PNG", dpi=100), Feedback())
    assert [path.name for path in files] == [
        "Musterstadt-Sozialräume_01.png", "Musterstadt-Sozialräume_02.png", "Musterstadt-Sozialräume_03.png",
        "Musterstadt-Sozialräume_Alternativtexte.txt",
    ]  # fmt: skip
    sizes = [(QImage(str(path)).width(), QImage(str(path)).height()) for path in files[:3]]
    assert sizes[0] == pytest.approx((420 / 25.4 * 100, 297 / 25.4 * 100), abs=2)
    assert sizes[1] == pytest.approx((297 / 25.4 * 100, 210 / 25.4 * 100), abs=2)
    assert not names(files[1], LOGIN)


def test_svg_keeps_text_as_text(book: Book, target: Path) -> None:
    files = export(book, order(target, format="SVG"), Feedback())
    svg = files[2].read_text(encoding="utf-8")
    for words in ("Königshardt: Status und Dynamik", "Legende Königshardt", "12,5 %"):
        assert words in svg
    assert not names(files[2], LOGIN)


def test_documents_of_the_same_name_have_files_of_their_own(book: Book, target: Path) -> None:
    document = book.documents[0]
    halves = [replace(document, name="Mitte", sheets=document.sheets[:1]), replace(document, name="mitte")]
    files = export(replace(book, documents=halves), order(target), Feedback())
    assert [path.name for path in files if path.suffix == ".pdf"] == ["Mitte.pdf", "mitte (2).pdf"]
