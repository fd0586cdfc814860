"""The choices of a paper in words: what an algorithm takes, and what people read."""

from __future__ import annotations

from ...plugin.core.charts.palettes import PALETTES
from ...plugin.core.texts import tr
from ...plugin.papers.order import EDITIONS, PAGES, PAPERS
from ...plugin.papers.titles import edition_titles, page_titles, paper_titles
from ..profile.choices import Choices


def editions() -> Choices:
    return tuple(zip(EDITIONS, edition_titles(), strict=True))


def pages() -> Choices:
    return tuple(zip(PAGES, page_titles(), strict=True))


def palettes() -> Choices:
    titles = (
        tr("Colours that the colour-blind can tell apart"), tr("Colours of Berlin's monitoring"),
        tr("Grey with hatches, for black-and-white copies"),
    )  # fmt: skip
    return tuple(zip(PALETTES, titles, strict=True))


def papers() -> Choices:
    return tuple(zip(PAPERS, paper_titles(), strict=True))


def languages() -> Choices:
    return (("auto", tr("As in QGIS")), ("de", tr("German")), ("en", tr("English")))
