"""Tables that are longer than their place go on on further pages, row by row as QGIS will draw them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
    QgsTextRenderer,
)

from ..core.charts.svg import text_width
from ..core.errors import PlanningError
from ..core.papers.alternative import part_alt
from ..core.papers.fitting import POINT
from ..core.papers.page import KINDS, Page, Paper, Table
from ..core.texts import tr
from .binding import columns
from .order import PaperOrder
from .templates import items, load

_ROWS = "table:rows"
_SPARE = 0.1  # mm
_SURELY = 0.8  # of the width of a cell, in which a text of which only about the length is known stays on one line
_FINENESS = 10.0  # how much larger QGIS measures letters than it draws them, for fractions of dots to count
_ONE_LINE = "Äg"


def split(papers: Sequence[Paper], order: PaperOrder) -> list[Paper]:
    """The papers with further pages of kind ``table`` after those whose tables are longer than their place.

    A row is never cut, and none is lost. Raises PlanningError for a row that is higher than a page.
    """
    project = QgsProject()
    layouts = {kind: load(project, order, kind) for kind in KINDS}
    return [
        replace(paper, pages=tuple(leaf for page in paper.pages for leaf in _pages(page, layouts, order)))
        for paper in papers
    ]


def _pages(page: Page, layouts: dict[str, QgsPrintLayout], order: PaperOrder) -> Iterator[Page]:
    """The page with the rows that fit, then those with the rest of its tables."""
    rest: list[tuple[Table, int]] = []
    fitting = {}
    for role, table in page.tables.items():
        rows = 0
        if role in items(layouts[page.kind]):  # a slide with charts has no place for their table
            rows = _Measured(layouts[page.kind], role, table).rows_from(0)
        if rows:
            fitting[role] = _part(table, 0, rows)
        if rows < len(table.rows):
            rest.append((table, rows))
    if fitting or page.kind != "table":
        yield replace(page, tables=fitting)
    for table, start in rest:
        yield from _continued(page, table, start, layouts["table"], order)


def _continued(page: Page, table: Table, start: int, layout: QgsPrintLayout, order: PaperOrder) -> Iterator[Page]:
    """Pages with the rows from ``start`` on."""
    title = tr("{title} (continued)", order.words.language).format(title=page.title)
    notes = {role: words for role, words in page.texts.items() if role == "text:notes"}
    measured = _Measured(layout, _ROWS, table)
    while start < len(table.rows):
        rows = measured.rows_from(start)
        if rows == 0:
            raise _too_high(table, start)
        yield replace(
            page, kind="table", variant=table.name, title=title, texts=notes, pictures={}, maps={}, bookmark="",
            tables={_ROWS: _part(table, start, start + rows)},
            alt=f"{title}. {part_alt(table, start, start + rows, order.words)}",
        )  # fmt: skip
        start += rows


def _part(table: Table, first: int, end: int) -> Table:
    """The rows from ``first`` up to ``end``, with their colours."""
    return replace(
        table,
        rows=table.rows[first:end],
        colours={(row - first, at): value for (row, at), value in table.colours.items() if first <= row < end},
        strong=frozenset(row - first for row in table.strong if first <= row < end),
    )


def _too_high(table: Table, row: int) -> PlanningError:
    return PlanningError(
        tr("A row of the table does not fit on a page: {row}.").format(row=" | ".join(table.rows[row])[:200]),
        tr("Shorten the texts of the row, or use a template with a larger table."),
    )


class _Measured:
    """The heights of the rows of a table in a layout, in mm, as QGIS computes them."""

    def __init__(self, layout: QgsPrintLayout, role: str, table: Table) -> None:
        frame = items(layout)[role]
        assert isinstance(frame, QgsLayoutFrame), "templates have tables in frames"
        item = frame.multiFrame()
        assert isinstance(item, QgsLayoutItemAttributeTable), "templates have no other frames"
        self._widths = [column.width() for column in columns(table, frame)]
        self._context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
        self._context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering)
        self._margin, self._grid = 2 * item.cellMargin(), item.gridStrokeWidth() if item.horizontalGrid() else 0.0
        self._known: dict[tuple[str, float, float, bool], float] = {}
        self._room = frame.rect().height() - _SPARE
        head, cells = item.headerTextFormat(), item.contentTextFormat()
        titles = [column.title for column in table.columns]
        self.head = self._height(titles, head) - self._tails(head) + self._grid
        tails = self._tails(cells)
        self.heights = [self._height(row, cells) - tails for row in table.rows]

    def rows_from(self, start: int) -> int:
        """How many rows fit below the head."""
        left = self._room - self.head
        for number, height in enumerate(self.heights[start:]):
            left -= height
            if left < 0:
                return number
        return len(self.heights) - start

    def _height(self, cells: Sequence[str], shape: QgsTextFormat) -> float:
        tallest = max(self._cell(words, width, shape) for words, width in zip(cells, self._widths, strict=True))
        return tallest + self._margin + self._grid

    def _tails(self, shape: QgsTextFormat) -> float:
        """QGIS sets the last line of a cell on its lower margin, without room for the tails of letters."""
        descent = QgsTextRenderer.fontMetrics(self._context, shape, _FINENESS).descent()
        return descent / _FINENESS / self._context.scaleFactor()

    def _cell(self, words: str, width: float, shape: QgsTextFormat) -> float:
        if text_width(words, shape.size() * POINT) < _SURELY * width:
            words = _ONE_LINE
        key = (words, width, shape.size(), shape.font().bold())
        if key not in self._known:
            self._known[key] = self._text_height(words, width, shape)
        return self._known[key]

    def _text_height(self, words: str, width: float, shape: QgsTextFormat) -> float:
        dots = self._context.scaleFactor()  # per millimetre
        height = QgsTextRenderer.textHeight(
            self._context, shape, words.split("\n"), Qgis.TextLayoutMode.Rectangle, None,
            Qgis.TextRendererFlag.WrapLines, width * dots,
        )  # fmt: skip
        return height / dots
