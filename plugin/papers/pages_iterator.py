"""Walking over sheets: each layout in turn shows its page, complete and checked, and is put back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

from qgis.core import QgsAbstractLayoutIterator, QgsLayout, QgsProcessingFeedback

from ..core.errors import PlanningError, listed
from ..core.texts import tr
from .export_checks import check_sheet, cut_tables
from .fitting import cut_texts
from .letterings import letterings
from .sheet import Sheet

Announce = Callable[[Sheet], None]


def walk(sheets: Sequence[Sheet], announce: Announce, feedback: QgsProcessingFeedback) -> Generator[Sheet]:
    """Give each sheet once its layout shows it with letterings set.

    ``announce`` is called before each one. Raises PlanningError when the user has cancelled, and for a page that lacks
    something; a text or table that does not fit is a warning. Close it when it is left early.
    """
    layouts = list(dict.fromkeys(sheet.layout for sheet in sheets))
    for layout in layouts:
        layout.atlas().beginRender()
        layout.atlas().updateFeatures()
    try:
        with letterings(layouts) as items:
            for sheet in sheets:
                if feedback.isCanceled():
                    raise PlanningError(tr("The run was cancelled."), tr("No file has been written."))
                announce(sheet)
                sheet.layout.atlas().seekTo(sheet.place)
                items[sheet.layout].show_page(sheet.page)
                check_sheet(sheet)
                _warn(sheet, [*cut_texts(sheet), *cut_tables(sheet)], feedback)
                yield sheet
    finally:
        for layout in layouts:
            layout.atlas().endRender()


def _warn(sheet: Sheet, roles: Sequence[str], feedback: QgsProcessingFeedback) -> None:
    if roles:
        feedback.pushWarning(
            tr("Page {number} ({title}): {roles} does not fit, even in small print. Its end is cut off.").format(
                number=sheet.number, title=sheet.page.title, roles=listed(roles)
            )
        )


class PagesIterator(QgsAbstractLayoutIterator):
    """What QGIS's exporter asks for page after page; ``error`` is what went wrong, since it takes no exceptions."""

    def __init__(self, pages: Iterator[Sheet], count: int) -> None:
        super().__init__()
        self._pages = pages
        self._count = count
        self._sheet: Sheet | None = None
        self.error: Exception | None = None

    def layout(self) -> QgsLayout | None:
        return self._sheet.layout if self._sheet else None

    def next(self) -> bool:
        try:
            self._sheet = next(self._pages, None)
        except Exception as error:  # noqa: BLE001  whatever it is: an exception would get lost in QGIS; the export raises it
            self.error, self._sheet = error, None
        return self._sheet is not None

    def count(self) -> int:
        return self._count

    def beginRender(self) -> bool:  # noqa: N802
        return True

    def endRender(self) -> bool:  # noqa: N802
        return True

    def filePath(self, base: str, extension: str) -> str:  # noqa: N802
        return f"{base}{extension}"
