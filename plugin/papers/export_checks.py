"""What QGIS would export without a word: red crosses, maps without their layers, expressions in place of texts."""

from __future__ import annotations

import math
import re
import tempfile
from pathlib import Path

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemPicture, QgsLayoutTable

from ..core.errors import PlanningError, listed
from ..core.texts import tr
from ..outputs import reason_of
from .fitting import labels
from .sheet import Sheet

_TOLERANCE = 0.5  # mm
_EXPRESSION = re.compile(r"\[%.*?%\]", re.DOTALL)


def check_folder(folder: Path) -> None:
    """Create the output folder where it does not exist; refuse one that cannot be written to."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise PlanningError(
            tr("The output folder '{path}' cannot be written to: {reason}.").format(
                path=folder, reason=reason_of(error)
            ),
            tr("Choose a folder that you may write to, on a drive with space left."),
        ) from error


def check_sheet(sheet: Sheet) -> None:
    """Refuse a page with a picture that cannot be drawn, a map without its layers, or an expression that fails.

    Call it while the layout shows the page.
    """
    items = sheet.layout.items()
    pictures = [item.id() for item in items if isinstance(item, QgsLayoutItemPicture) and item.isMissingImage()]
    if pictures:
        raise PlanningError(
            _on_page(sheet, tr("The picture '{name}' cannot be drawn.").format(name=listed(pictures))),
            tr("Check that its file exists, and that it is an SVG, PNG or JPEG file."),
        )
    maps = [item.id() for item in items if isinstance(item, QgsLayoutItemMap) and not _has_layers(item)]
    if maps:
        raise PlanningError(
            _on_page(sheet, tr("Layers of the map '{name}' are missing or cannot be read.").format(name=listed(maps))),
            tr("Check that the files of all layers exist, and run the tool again."),
        )
    wrong = [f"{label.id()}: {found}" for label in labels(sheet) for found in _failing(label)]
    if wrong:
        raise PlanningError(
            _on_page(sheet, tr("The template has expressions that cannot be evaluated: {texts}.").format(
                texts=listed(wrong))),
            tr("Correct the template in the layout designer, or use the one that the plugin brings."),
        )  # fmt: skip


def cut_tables(sheet: Sheet) -> list[str]:
    """The ids of the tables with more rows than their frames hold."""
    tables = [table for table in sheet.layout.multiFrames() if isinstance(table, QgsLayoutTable)]
    return [table.frame(0).id() for table in tables if table.frameCount() and _is_cut(table)]


def _is_cut(table: QgsLayoutTable) -> bool:
    room = math.fsum(table.frame(place).rect().height() for place in range(table.frameCount()))
    return bool(table.totalSize().height() > room + _TOLERANCE)


def _failing(label: QgsLayoutItemLabel) -> list[str]:
    """The expressions of a label that QGIS leaves as they are; what the data say may look like one."""
    text = label.currentText()
    return [found for found in _EXPRESSION.findall(label.text()) if found in text]


def _has_layers(item: QgsLayoutItemMap) -> bool:
    return bool(item.layers()) and all(layer.isValid() for layer in item.layers())


def _on_page(sheet: Sheet, sentence: str) -> str:
    place = tr("Page {number} ({title}):").format(number=sheet.number, title=sheet.page.title)
    return f"{place} {sentence}"
