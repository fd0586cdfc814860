"""What QGIS leaves out of a PDF: title, language, author, bookmarks, and what each page shows in words.

The pages are tagged as simply as is still true. One with a map or picture is a figure, and screen readers say its
alternative text; one of text and tables alone is a paragraph, and they read it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..dependencies import PDF_PACKAGES, missing_packages
from .sheet import Document, Sheet

if TYPE_CHECKING:
    from pypdf import PageObject, PdfWriter
    from pypdf.generic import IndirectObject, PdfObject

_LANGUAGES = {"de": "de-DE", "en": "en-GB"}
_FIGURE, _TEXT = "/Figure", "/P"  # types of the standard


def finish_pdf(path: Path, document: Document, language: str, author: str) -> None:
    """Complete a PDF whose pages are the sheets of ``document``. Needs pypdf; raises OSError.

    What the pages look like stays as it is. ``author`` is the department ('': none is named).
    """
    from pypdf import PdfReader, PdfWriter

    finished = path.with_name(f"{path.name}.part")
    writer = PdfWriter()
    writer.clone_document_from_reader(PdfReader(path))
    _Finish(writer, document, _LANGUAGES[language], author).run()
    writer.write(finished)
    writer.close()
    finished.replace(path)


def can_finish() -> bool:
    """Whether this QGIS has pypdf."""
    return not missing_packages(PDF_PACKAGES)


class _Finish:
    def __init__(self, writer: PdfWriter, document: Document, language: str, author: str) -> None:
        self._writer, self._document, self._language, self._author = writer, document, language, author
        self._root = writer._root_object  # noqa: SLF001  the public name is younger than what Debian ships

    def run(self) -> None:
        pages = list(zip(self._writer.pages, self._document.sheets, strict=True))
        self._name()
        self._outline(self._document.sheets)
        self._number(self._document.sheets)
        self._tag(pages)

    def _name(self) -> None:
        """For those who read no XMP, which QGIS writes; and the language, which it does not."""
        self._writer.add_metadata({"/Title": self._document.title, "/Author": self._author, "/Creator": "QGIS"})
        self._root.update(
            _pdf(
                {
                    "/Version": "/1.7",  # pypdf would say 1.3, which has neither languages nor transparency
                    "/Lang": _text(self._language),
                    "/ViewerPreferences": {"/DisplayDocTitle": True},
                }
            )
        )

    def _outline(self, sheets: Sequence[Sheet]) -> None:
        """Bookmarks; those of level 2 stand under the last one of level 1."""
        paper = None
        for place, sheet in enumerate(sheets):
            page = sheet.page
            if page.bookmark:
                parent = paper if page.level > 1 else None
                item = self._writer.add_outline_item(title=page.bookmark, page_number=place, parent=parent)
                paper = item if page.level == 1 else paper
        self._root.update(_pdf({"/PageMode": "/UseOutlines"}))

    def _number(self, sheets: Sequence[Sheet]) -> None:
        """Viewers name the pages by the numbers that are printed on them."""
        ranges: list[Any] = []
        for place, sheet in enumerate(sheets):
            if not place or sheet.number != sheets[place - 1].number + 1:
                ranges += [place, {"/S": "/D", "/St": sheet.number}]
        self._root.update(_pdf({"/PageLabels": {"/Nums": ranges}}))

    def _tag(self, pages: Sequence[tuple[PageObject, Sheet]]) -> None:
        tree = _pdf({"/Type": "/StructTreeRoot"})
        root = self._add(tree)
        whole = _pdf({"/Type": "/StructElem", "/S": "/Document", "/P": root, "/Lang": _text(self._language)})
        parent = self._add(whole)
        begins = {tag: self._add(_stream(f"{tag} <</MCID 0>> BDC\n".encode())) for tag in (_FIGURE, _TEXT)}
        end = self._add(_stream(b"\nEMC"))
        elements = []
        for place, (page, sheet) in enumerate(pages):
            contents = page.raw_get("/Contents")
            parts = [begins[_tag_of(sheet)], contents, end]
            page.update(_pdf({"/Contents": parts, "/StructParents": place, "/Tabs": "/S"}))
            elements.append(self._add(self._element(page, sheet, parent)))
        whole.update(_pdf({"/K": elements}))
        by_page = [part for place, element in enumerate(elements) for part in (place, [element])]
        tree.update(_pdf({"/K": parent, "/ParentTree": {"/Nums": by_page}, "/ParentTreeNextKey": len(elements)}))
        self._root.update(_pdf({"/StructTreeRoot": root, "/MarkInfo": {"/Marked": True}}))

    def _element(self, page: PageObject, sheet: Sheet, parent: IndirectObject) -> Any:
        tag = _tag_of(sheet)
        element = _pdf({
            "/Type": "/StructElem", "/S": tag, "/P": parent, "/Pg": page.indirect_reference, "/K": 0,
            "/T": _text(sheet.page.title), "/Lang": _text(self._language),
        })  # fmt: skip
        if tag == _FIGURE:
            place = {"/O": "/Layout", "/Placement": "/Block", "/BBox": page["/MediaBox"]}
            element.update(_pdf({"/Alt": _text(sheet.page.alt or sheet.page.title), "/A": place}))
        return element

    def _add(self, thing: PdfObject) -> IndirectObject:
        return self._writer._add_object(thing)  # noqa: SLF001  there is no public way


def _tag_of(sheet: Sheet) -> str:
    return _FIGURE if sheet.page.maps or sheet.page.pictures else _TEXT


def _text(words: str) -> PdfObject:
    from pypdf.generic import TextStringObject

    return TextStringObject(words)


def _stream(data: bytes) -> Any:
    from pypdf.generic import DecodedStreamObject

    stream = DecodedStreamObject()
    stream.set_data(data)
    return stream


def _pdf(value: Any) -> Any:
    """Dictionaries, lists, numbers and names (strings) as the objects of a PDF; what is one already stays."""
    from pypdf import generic

    if isinstance(value, generic.PdfObject):
        return value
    if isinstance(value, dict):
        return generic.DictionaryObject({generic.NameObject(key): _pdf(part) for key, part in value.items()})
    if isinstance(value, list):
        return generic.ArrayObject(_pdf(part) for part in value)
    kinds = {
        bool: generic.BooleanObject,
        int: generic.NumberObject,
        float: generic.FloatObject,
        str: generic.NameObject,
    }
    return kinds[type(value)](value)
