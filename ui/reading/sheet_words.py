"""A sheet in sentences: what is read from it, and everything that is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...plugin.core.errors import listed
from ...plugin.core.tables.vocabulary import AREA
from ...plugin.core.texts import tr

if TYPE_CHECKING:
    from ...plugin.core.tables.recognition import SheetRecognition


def sheet_in_words(sheet: SheetRecognition) -> list[str]:
    """The areas and indicators, and what the log of the run will say beyond what the form shows."""
    from ...plugin.core.tables.log import sheet_told

    if not sheet.used:
        return [sheet.why]
    titles = dict.fromkeys(column.indicator for column in sheet.values)
    return [
        tr("Areas: {count}").format(count=len({row.key for row in sheet.by_role(AREA)})),
        tr("Indicators ({count}): {titles}").format(count=len(titles), titles=listed(titles)),
        *(sentence.strip() for sentence in sheet_told(sheet)[1:]),
    ]
