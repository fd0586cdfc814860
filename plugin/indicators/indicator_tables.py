"""Tables of statistics offices as output layers: what toolbox, command line and dialog all call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ..core.rates.fields import ROLE_FIELD, SIGN
from ..core.texts import tr
from ..layers import NewRows, stop_if_cancelled
from ..method_record import MethodRecord

if TYPE_CHECKING:
    from ..core.index.result_fields import ResultField
    from ..core.tables.read import IndicatorTable
    from ..core.tables.recipe import Recipe
    from ..core.tables.recognition import Recognition

_READING = 30  # percent of the progress bar
_OF_FIRST_FILE = {"key", "sheets"}
Layer = tuple[list["ResultField"], NewRows, MethodRecord]


@dataclass(frozen=True)
class ReadFiles:
    """The table of all files together, and the recipe that reads each."""

    table: IndicatorTable
    recipes: Sequence[Recipe]


def read_files(
    paths: Sequence[Path], recipes: Sequence[Recipe], changes: Mapping[str, Any], feedback: QgsProcessingFeedback
) -> ReadFiles:
    """Read files of the same areas, each by the recipe for files of its name; ``changes`` hold for all of them.

    What ``changes`` says of key and sheets is meant for the first file only. Tells the log what was recognised and what
    was left out. PlanningError refuses.
    """
    from ..core.tables.join import join_tables
    from ..core.tables.read import read_table
    from ..core.tables.recipe import Recipe, recipe_for
    from ..core.tables.recognise import recognise
    from ..core.tables.workbook import open_book

    tables, used = [], []
    for number, path in enumerate(paths):
        stop_if_cancelled(feedback)
        feedback.setProgress(_READING * number / len(paths))
        book = open_book(path)
        recipe = recipe_for(recipes, path, is_first=number == 0) or Recipe()
        asked = changes if number == 0 else {name: changes[name] for name in changes.keys() - _OF_FIRST_FILE}
        recognition = recognise(book, replace(recipe, **asked))
        _tell_open(recognition, feedback)
        tables.append(read_table(book, recognition))
        used.append(recognition.recipe())
    table = join_tables(tables)
    for sentence in table.report:
        feedback.pushInfo(sentence)
    for warning in table.warnings:
        feedback.pushWarning(warning)
    return ReadFiles(table, used)


def _tell_open(recognition: Recognition, feedback: QgsProcessingFeedback) -> None:
    """Tell what was recognised of a file that cannot be read yet, and all that is to be settled beside the first."""
    from ..core.tables.log import sheet_told

    if not recognition.questions:
        return
    for sentence in (sentence for sheet in recognition.sheets for sentence in sheet_told(sheet)):
        feedback.pushInfo(sentence)
    for question in recognition.questions[1:]:
        feedback.pushWarning(f"{question.sentence} {question.hint}")


def wide_results(read: ReadFiles) -> Layer:
    """A row per area, a field per indicator and period, and its sign beside it where some row has one."""
    from ..core.index.result_fields import ResultField
    from ..core.index.schema import Texts
    from ..core.index.sheets import Sheet
    from ..core.tables.recognition import PERCENT

    table = read.table
    fields = _label_fields()
    columns: list[Sequence[Any]] = [
        [line.key for line in table.lines],
        [line.name or None for line in table.lines],
        [line.role for line in table.lines],
    ]
    sheets = {}
    for item in table.fields:
        values = table.values[item.name]
        fields.append(ResultField(item.name, float, item.title))
        columns.append([None if number != number else number for number in values.numbers.tolist()])  # noqa: PLR0124
        sheets[item.name] = Sheet(
            Texts(item.title, item.title),
            unit=Texts("%", "%") if item.kind == PERCENT else Texts("", ""),
            source=table.files[item.name],
            reference_date=item.period.text if item.period else "",
        )
        if values.signs:
            fields.append(ResultField(f"{SIGN}{item.name}", str, tr("{title}: sign").format(title=item.title)))
            columns.append([values.signs.get(place) or None for place in range(len(table.lines))])
    return fields, NewRows(list(zip(*columns, strict=True))), MethodRecord(None, sheets)


def long_results(read: ReadFiles) -> Layer:
    """A row per value, with the cell that it comes from."""
    from ..core.index.result_fields import ResultField

    titles = {
        "indicator": tr("Indicator"), "period": tr("Period"), "value": tr("Value"), "sign": tr("Sign"),
        "sheet": tr("Sheet"), "cell": tr("Cell"),
    }  # fmt: skip
    fields = _label_fields() + [
        ResultField(name, float if name == "value" else str, title) for name, title in titles.items()
    ]
    rows = [tuple(None if value == "" else value for value in row) for row in read.table.long_rows()]
    return fields, NewRows(rows), MethodRecord()


def _label_fields() -> list[ResultField]:
    from ..core.index.result_fields import ResultField

    titles = {"key": tr("Key"), "name": tr("Name"), ROLE_FIELD: tr("Role")}
    return [ResultField(name, str, title) for name, title in titles.items()]
