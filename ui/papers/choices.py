"""The choices of a paper in words: what an algorithm takes, and what people read."""

from __future__ import annotations

from ...plugin.core.charts.palettes import PALETTES
from ...plugin.core.texts import tr
from ...plugin.papers.order import PAGES, PAPERS
from ..profile.choices import Choices

INTERNAL, PUBLIC = "internal", "public"


def editions() -> Choices:
    return (
        (INTERNAL, tr("Internal: all numbers")),
        (PUBLIC, tr("Public: small counts withheld, released institutions, neutral wording")),
    )


def pages() -> Choices:
    titles = (
        tr("Map of the city"), tr("Index map of each district, with table and charts"),
        tr("Institutions of each district"), tr("A small map for each indicator"),
        tr("Comparison with the earlier edition"),
    )  # fmt: skip
    return tuple(zip(PAGES, titles, strict=True))


def palettes() -> Choices:
    titles = (
        tr("Colours that the colour-blind can tell apart"), tr("Colours of Berlin's monitoring"),
        tr("Grey with hatches, for black-and-white copies"),
    )  # fmt: skip
    return tuple(zip(PALETTES, titles, strict=True))


def papers() -> Choices:
    titles = (
        tr("A4 portrait, city map A3"), tr("A4 landscape, city map A3"),
        tr("A4 for a proposal to the council, with binding margin"), tr("A3 landscape"), tr("A1 poster"),
        tr("A0 poster"), tr("Slide 16:9"),
    )  # fmt: skip
    return tuple(zip(PAPERS, titles, strict=True))


def languages() -> Choices:
    return (("auto", tr("As in QGIS")), ("de", tr("German")), ("en", tr("English")))
