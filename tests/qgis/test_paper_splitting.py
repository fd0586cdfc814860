"""Long tables go on on further pages: no row is lost or cut, and each page says what it shows."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutSize,
    QgsProject,
)
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.page import Page, Paper, Table
from sozialplanung.plugin.papers.binding import columns
from sozialplanung.plugin.papers.page_layer import table_layer
from sozialplanung.plugin.papers.splitting import _Measured, split
from sozialplanung.plugin.papers.templates import items, load

from .desk import (
    COLUMNS,
    ORDER,
    RED,
    Desk,
    desk_in,
    needs_poppler,
    pdf,
    shown,
    table,
    values_page,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


@pytest.mark.parametrize("rows", [1, 25, 60, 200])
@pytest.mark.parametrize("paper", ["a4_portrait", "a4_landscape", "a0", "slide"])
def test_heights_of_rows_are_those_of_qgis(paper: str, rows: int) -> None:
    project = QgsProject()
    layout = load(project, replace(ORDER, paper=paper), "table")
    frame = items(layout)["table:rows"]
    assert isinstance(frame, QgsLayoutFrame)
    item = frame.multiFrame()
    assert isinstance(item, QgsLayoutItemAttributeTable)
    given = table(rows)
    measured = _Measured(layout, "table:rows", given)
    fitted = columns(given, frame)
    layer = table_layer("rows", [(1, given)])
    project.addMapLayer(layer)
    item.setVectorLayer(layer)
    item.setColumns(fitted)
    item.setMaximumNumberOfFeatures(rows)
    height = measured.head + sum(measured.heights)
    # QGIS tells how many frames of this height the table would fill.
    for spare, pages in ((0.02, 1), (-0.02, 2)):
        frame.attemptResize(QgsLayoutSize(frame.rect().width(), height + spare))
        item.recalculateTableSize()
        assert round(item.totalSize().height() / (height + spare)) == pages


@needs_poppler
@pytest.mark.parametrize("paper", ["a4_portrait", "a4_landscape", "slide"])
def test_no_row_is_lost_or_cut(desk: Desk, paper: str, tmp_path: Path) -> None:
    order = replace(ORDER, paper=paper)
    (found,) = desk.bound(values_page("w", 5), values_page("e", 150), order=order).documents
    printed: list[str] = []
    for sheet in found.sheets:
        layout = shown(sheet)
        words = " ".join(pdf(layout, tmp_path).split())
        if sheet.page.kind == "table":
            assert "Kennzahlen (Fortsetzung)" in words
        for given in sheet.page.tables.values():
            assert "Quartier Einwohner*innen Klasse" in words
            assert len(re.findall(r"Zeile\d+", words)) == len(given.rows)
            assert all(row[0] in words for row in given.rows), "to the last word of a cell"
        printed += re.findall(r"Zeile\d+", words)
    assert printed == [row[0].split()[0] for rows in (5, 150) for row in table(rows).rows]
    assert len(found.sheets) > 3


def test_continued_tables_keep_colours_and_sums(desk: Desk) -> None:
    given = replace(table(150), colours={(0, 2): RED, (149, 2): RED})
    page = replace(values_page("e", 150), tables={"table:areas": given})
    (paper,) = split([Paper("heft", "Heft", (page,))], ORDER)
    parts = [table for leaf in paper.pages for table in leaf.tables.values()]
    assert parts[-1].strong == {len(parts[-1].rows) - 1}
    assert parts[-1].colours == {(len(parts[-1].rows) - 1, 2): RED}
    assert parts[0].colours == {(0, 2): RED}
    assert not any(part.strong or part.colours for part in parts[1:-1])
    for leaf in paper.pages[1:]:
        assert (leaf.kind, leaf.variant, leaf.district) == ("table", "areas", "e")
        assert [leaf.maps, leaf.pictures, leaf.bookmark] == [{}, {}, ""]


def test_continued_tables_keep_their_notes_and_are_told_in_words() -> None:
    page = replace(values_page("e", 150), texts={"text:notes": "(±) Veränderung", "text:bars": "Stadtwert"})
    (paper,) = split([Paper("heft", "Heft", (page,))], ORDER)
    for leaf in paper.pages[1:]:
        assert dict(leaf.texts) == {"text:notes": "(±) Veränderung"}
        first = leaf.tables["table:rows"].rows[0][0]
        assert re.match(rf"Kennzahlen \(Fortsetzung\)\. Zeilen \d+ bis \d+ von 149: {re.escape(first)}", leaf.alt)


def test_a_row_higher_than_a_page_is_refused() -> None:
    rows = (("Wort\n" * 400, "1", "4"),)
    with pytest.raises(PlanningError, match="does not fit"):
        split([Paper("heft", "Heft", (Page("table", "T", tables={"table:rows": Table("t", COLUMNS, rows)}),))], ORDER)
