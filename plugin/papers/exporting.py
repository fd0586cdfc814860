"""Pages to files: one PDF for each document, or a picture for each page, and what they show in words beside them.

All files are written into a draft folder first and placed together: a run that fails leaves older papers as they were.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsProcessingFeedback

from ..core.errors import PlanningError
from ..core.papers.file_names import file_names
from ..core.texts import format_number, tr
from ..dependencies import PDF_PACKAGES, how_to_install
from ..number_format import number_format
from ..outputs import reason_of
from .export_checks import check_folder
from .pages_iterator import PagesIterator, walk
from .pdf_finish import can_finish, finish_pdf
from .placing_files import place_together
from .sheet import Book, Document, Sheet

# What each kind of file ends with: QGIS calls a file a success that a full drive has cut off.
_ENDS = {".pdf": b"%%EOF", ".svg": b"</svg>", ".png": b"IEND\xaeB`\x82"}
_TAIL = 64


@dataclass(frozen=True)
class ExportOrder:
    """Where the files go and what they are.

    ``format`` is one of ``order.FORMATS``; ``dpi`` are the dots per inch of PNG, PDF and SVG are vectors.

    ``author`` is the department that answers for the papers, never a login name. ``language`` is that of the pages.
    """

    folder: Path
    format: str = "PDF"
    dpi: int = 300
    language: str = "de"
    author: str = ""


def export(book: Book, order: ExportOrder, feedback: QgsProcessingFeedback) -> list[Path]:
    """Write all documents of a book, and give the files in the order of the documents.

    Beside each document stands a text file with what its pages show. Call it in the main thread, as all of QGIS's
    layouts. Raises PlanningError, and leaves no file behind, when the user cancels, when a page lacks something, and
    when files cannot be written.
    """
    check_folder(order.folder)
    if order.format == "PDF" and not can_finish():
        feedback.pushWarning(
            tr("QGIS's Python lacks pypdf: the PDF files get no bookmarks, no language and no alternative texts.")
            + f" {how_to_install(PDF_PACKAGES)}"
        )
    names = file_names([document.name for document in book.documents], tr("Paper", order.language))
    try:
        with (
            tempfile.TemporaryDirectory(
                dir=order.folder, prefix=".sozialplanung-", ignore_cleanup_errors=True
            ) as draft,
            number_format(order.language),
        ):
            run = _Run(book, order, Path(draft), feedback)
            for document, name in zip(book.documents, names, strict=True):
                run.write(document, name)
            return place_together(run.files, order.folder)
    except OSError as error:
        raise _unwritten(Path(error.filename2 or error.filename or order.folder).name, reason_of(error)) from error


class _Run:
    """One run over all documents: the files so far, and how many pages are done."""

    def __init__(self, book: Book, order: ExportOrder, draft: Path, feedback: QgsProcessingFeedback) -> None:
        self._book, self._order, self._draft, self._feedback = book, order, draft, feedback
        self._total = sum(len(document.sheets) for document in book.documents)
        self._done = 0
        self.files: list[Path] = []

    def write(self, document: Document, name: str) -> None:
        """The files of one document."""
        self._set_metadata(document)
        with closing(walk(document.sheets, self._announce, self._feedback)) as pages:
            if self._order.format == "PDF":
                self._write_pdf(document, pages, self._file(f"{name}.pdf"))
            else:
                self._write_pictures(pages, name)
        words = self._file(tr("{name}_alternative_texts", self._order.language).format(name=name) + ".txt")
        words.write_text(alternative_texts(document, self._order.language), encoding="utf-8", newline="\n")

    def _write_pdf(self, document: Document, pages: Iterator[Sheet], path: Path) -> None:
        iterator = PagesIterator(pages, len(document.sheets))
        result, _ = QgsLayoutExporter.exportToPdf(iterator, str(path), self._pdf_settings())
        if iterator.error:
            raise iterator.error
        _check_complete(path, result)
        if can_finish():
            finish_pdf(path, document, self._order.language, self._order.author)
            _check_complete(path, result)

    def _write_pictures(self, pages: Iterator[Sheet], name: str) -> None:
        for count, sheet in enumerate(pages, 1):
            path = self._file(f"{name}_{count:02}.{self._order.format.lower()}")
            exporter = QgsLayoutExporter(sheet.layout)
            if self._order.format == "PNG":
                result = exporter.exportToImage(str(path), self._image_settings())
            else:
                result = exporter.exportToSvg(str(path), self._svg_settings())
            _check_complete(path, result)

    def _announce(self, sheet: Sheet) -> None:
        """The message for each page also keeps QGIS's window alive, since layouts are drawn in the main thread."""
        self._feedback.setProgress(100 * self._done / self._total)
        self._done += 1
        self._feedback.pushInfo(
            tr("Page {number} of {total}: {title}").format(
                number=format_number(self._done), total=format_number(self._total), title=sheet.page.title
            )
        )

    def _file(self, name: str) -> Path:
        self.files.append(self._draft / name)
        return self.files[-1]

    def _set_metadata(self, document: Document) -> None:
        metadata = self._book.project.metadata()
        metadata.setTitle(document.title)
        metadata.setAuthor(self._order.author)  # QGIS presets the login name
        metadata.setLanguage(self._order.language)
        self._book.project.setMetadata(metadata)

    def _pdf_settings(self) -> QgsLayoutExporter.PdfExportSettings:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = self._order.dpi
        settings.forceVectorOutput = True
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        return settings

    def _image_settings(self) -> QgsLayoutExporter.ImageExportSettings:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = self._order.dpi
        settings.generateWorldFile = False
        return settings

    def _svg_settings(self) -> QgsLayoutExporter.SvgExportSettings:
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = self._order.dpi
        settings.forceVectorOutput = True
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        return settings


def alternative_texts(document: Document, language: str) -> str:
    """What each page shows, in words: for people who cannot see it, and for the city's web pages."""
    parts = [document.title]
    for sheet in document.sheets:
        head = tr("Page {number}: {title}", language).format(number=sheet.number, title=sheet.page.title)
        parts.append("\n".join(line for line in (head, sheet.page.alt) if line))
    return "\n\n".join(parts) + "\n"


def _check_complete(path: Path, result: QgsLayoutExporter.ExportResult) -> None:
    if result == QgsLayoutExporter.ExportResult.MemoryError:
        raise PlanningError(
            tr("There is not enough memory for a page of '{path}'.").format(path=path.name),
            tr("Choose fewer dots per inch (DPI), or PDF."),
        )
    if result != QgsLayoutExporter.ExportResult.Success or not path.is_file():
        raise _unwritten(path.name, tr("QGIS could not export the page"))
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        if _ENDS[path.suffix] not in file.read():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path.name)


def _unwritten(path: str, reason: str) -> PlanningError:
    return PlanningError(
        tr("The paper '{path}' cannot be written: {reason}.").format(path=path, reason=reason),
        tr("Check that the folder may be written to, that there is space left, and that no other program has the file "
           "open."),
    )  # fmt: skip
