"""What a PDF says beside its pages: to screen readers, to viewers, to those who search."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.papers.exporting import export
from sozialplanung.plugin.papers.sheet import Book

from .books import LOGIN, make_book
from .exported import AUTHOR, Feedback, names, needs_poppler, order, picture_of, poppler

pytest.importorskip("pypdf")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    folder = tmp_path / "bilder"
    folder.mkdir()
    return make_book(folder)


@pytest.fixture
def pdf(book: Book, tmp_path: Path) -> Path:
    return export(book, order(tmp_path / "papiere"), Feedback())[0]


@needs_poppler
def test_title_author_and_that_it_is_tagged(pdf: Path) -> None:
    info = " ".join(poppler("pdfinfo", pdf).split())
    for words in ("Title: Strategiepapier Musterstadt", f"Author: {AUTHOR}", "Creator: QGIS", "Tagged: yes",
                  "Suspects: no", "PDF version: 1.7"):  # fmt: skip
        assert words in info
    metadata = poppler("pdfinfo", "-meta", pdf)
    assert AUTHOR in metadata
    assert "Strategiepapier Musterstadt" in metadata
    assert LOGIN not in metadata


def test_language_and_what_viewers_show(pdf: Path) -> None:
    root = catalogue(pdf)
    assert root["/Lang"] == "de-DE"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/PageMode"] == "/UseOutlines"


def test_bookmarks_of_pages_under_that_of_the_paper(pdf: Path) -> None:
    from pypdf import PdfReader

    reader = PdfReader(pdf)
    outline: Any = reader.outline
    paper, pages = outline
    assert paper["/Title"] == "Stadt Musterstadt"
    assert [page["/Title"] for page in pages] == ["Mitte/Styrum", "Königshardt"]
    assert [reader.get_destination_page_number(page) for page in (paper, *pages)] == [0, 1, 2]


def test_viewers_count_as_the_pages_do(book: Book, tmp_path: Path) -> None:
    from pypdf import PdfReader

    document = book.documents[0]
    numbers = (4, 5, 9)
    sheets = [replace(sheet, number=number) for sheet, number in zip(document.sheets, numbers, strict=True)]
    book = replace(book, documents=[replace(document, sheets=sheets)])
    pdf = export(book, order(tmp_path / "papiere"), Feedback())[0]
    assert PdfReader(pdf).page_labels == ["4", "5", "9"]


def test_each_page_is_a_figure_with_its_alternative_text(pdf: Path) -> None:
    root = catalogue(pdf)
    tree, pages = root["/StructTreeRoot"], root["/Pages"]["/Kids"]
    assert tree["/K"]["/S"] == "/Document"
    names = ("Stadt Musterstadt", "Mitte/Styrum", "Königshardt")
    for place, (figure, name) in enumerate(zip(tree["/K"]["/K"], names, strict=True)):
        element = figure.get_object()
        assert element["/S"] == "/Figure"
        assert element["/Alt"] == f"Karte von {name}: 3 von 5 Gebieten haben einen sehr niedrigen Status."
        assert element["/Pg"]["/StructParents"] == place
        assert element.raw_get("/Pg") == pages[place]
        assert tree["/ParentTree"]["/Nums"][2 * place + 1][element["/K"]] == figure


@needs_poppler
def test_what_is_drawn_belongs_to_its_figure(pdf: Path) -> None:
    words = poppler("pdfinfo", "-struct-text", pdf).replace("\t", " ")
    parts = words.split("Figure ")
    assert len(parts) == 4
    for part, name in zip(parts[1:], ("Stadt Musterstadt", "Mitte/Styrum", "nigshardt"), strict=True):
        assert f"{name}: Status und Dynamik" in part
        assert "Mittelwert" in part


@needs_poppler
def test_a_page_of_text_alone_is_read_out(book: Book, tmp_path: Path) -> None:
    """An alternative text would take the place of the list that stands on it."""
    document = book.documents[0]
    city = document.sheets[0]
    text = replace(city, page=replace(city.page, maps={}, pictures={}))
    book = replace(book, documents=[replace(document, sheets=[text, *document.sheets[1:]])])
    pdf = export(book, order(tmp_path / "papiere"), Feedback())[0]
    element = catalogue(pdf)["/StructTreeRoot"]["/K"]["/K"][0].get_object()
    assert element["/S"] == "/P"
    assert "/Alt" not in element
    paragraph = poppler("pdfinfo", "-struct-text", pdf).split("Figure")[0].replace("\t", " ")
    assert 'P "Stadt Musterstadt' in paragraph
    assert "leben mehr Menschen" in paragraph


@needs_poppler
def test_pages_look_the_same_without_pypdf(
    book: Book, pdf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    feedback = Feedback()
    plain, words = export(book, order(tmp_path / "ohne"), feedback)
    (warning,) = feedback.warnings
    assert "pypdf" in warning
    assert "python3-pypdf" in warning
    assert "Karte von Mitte/Styrum" in words.read_text(encoding="utf-8")
    assert "Tagged:          no" in poppler("pdfinfo", plain)
    for page in (1, 2, 3):
        assert picture_of(plain, page) == picture_of(pdf, page) != QImage()


def test_nobody_is_named_where_no_department_is(book: Book, tmp_path: Path) -> None:
    pdf, _ = export(book, order(tmp_path / "papiere", author=""), Feedback())
    assert not names(pdf, LOGIN)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit to the size of files")
@pytest.mark.parametrize("kind", ["PDF", "PNG", "SVG"])
def test_a_full_drive_is_no_success(book: Book, tmp_path: Path, kind: str) -> None:
    """A limit to the size of files stands for the drive: QGIS calls what it could not write a success."""
    target = tmp_path / "papiere"
    with small_files(2000), pytest.raises(PlanningError, match=r"cannot be written: .+\. Check"):
        export(book, order(target, format=kind), Feedback())
    assert not list(target.iterdir())


def catalogue(pdf: Path) -> Any:
    from pypdf import PdfReader

    return PdfReader(pdf).trailer["/Root"]


@contextmanager
def small_files(size: int) -> Iterator[None]:
    """No longer than the export: what this process writes may be a file itself."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
