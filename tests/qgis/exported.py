"""Papers that a test exports, and what poppler reads in them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from sozialplanung.plugin.papers.exporting import ExportOrder
from sozialplanung.plugin.papers.sheet import Book

AUTHOR = "Bereich Soziales"
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


class Feedback(QgsProcessingFeedback):
    """Remembers what was said; cancels once it has been told of so many pages."""

    def __init__(self, cancel_after: int = 99) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warnings: list[str] = []
        self.cancel_after = cancel_after

    def pushInfo(self, text: str) -> None:
        self.said.append(text)
        if len(self.said) >= self.cancel_after:
            self.cancel()

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


def order(folder: Path, **changes: object) -> ExportOrder:
    return replace(ExportOrder(folder, language="de", author=AUTHOR), **changes)  # type: ignore[arg-type]


def poppler(tool: str, *arguments: str | Path) -> str:
    command = [tool, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def picture_of(pdf: Path, page: int, dpi: int = 100) -> QImage:
    poppler("pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-png", pdf, pdf.with_suffix(""))
    return QImage(str(next(pdf.parent.glob(f"{pdf.stem}-*{page}.png"))))


def names(path: Path, who: str) -> bool:
    """Whether a file names somebody, in one of the encodings of PDF."""
    return any(who.encode(coding) in path.read_bytes() for coding in ("utf-8", "utf-16-be"))


def set_field(book: Book, page: int, field: str, words: str) -> None:
    (layer,) = book.project.mapLayersByName("pages")
    assert isinstance(layer, QgsVectorLayer)
    layer.dataProvider().changeAttributeValues({page: {layer.fields().lookupField(field): words}})


def word_boxes(pdf: Path, page: int) -> dict[str, list[float]]:
    """Left, top, right and bottom of the words on a page, in millimetres."""
    lines = poppler("pdftotext", "-bbox", "-f", str(page), "-l", str(page), pdf, "-").splitlines()
    return {
        line.split(">")[1].split("<")[0]: [float(value) * 25.4 / 72 for value in line.split('"')[1::2]]
        for line in lines
        if "<word" in line
    }


def word_height(pdf: Path, page: int, word: str) -> float:
    _, top, _, bottom = word_boxes(pdf, page)[word]
    return bottom - top
