"""The pages about the index of the small city, for tests, and whether their texts fit."""

from __future__ import annotations

from collections.abc import Iterator

from sozialplanung.plugin.core.charts.svg import Size, wrapped
from sozialplanung.plugin.core.papers.city import City, District
from sozialplanung.plugin.core.papers.city_page import city_pages
from sozialplanung.plugin.core.papers.district_page import district_pages
from sozialplanung.plugin.core.papers.imprint import Imprint
from sozialplanung.plugin.core.papers.page import KINDS, Frames, Page, Table
from sozialplanung.plugin.core.papers.style import Style
from sozialplanung.plugin.core.papers.title import title_page
from sozialplanung.plugin.papers.compose.measures import measures
from sozialplanung.plugin.papers.compose.places import places

from .paper_cases import (
    style,
)

IMPRINT = Imprint(
    city="Stadt Musterstadt", department="Bereich Soziales", publisher="Stadt Musterstadt",
    head="Der Oberbürgermeister", editor="Statistikstelle", map_date="1.2.2025",
)  # fmt: skip
PRINTED = ("a4_portrait", "a4_landscape", "proposal", "a3_landscape")


def pages_of(city: City, district: District, look: Style) -> list[Page]:
    contents = ["Karte der Stadt", "Sozialindex: Nord"]
    return [
        title_page(city, None, contents, IMPRINT, look),
        title_page(city, district, contents, IMPRINT, look),
        *city_pages(city, look),
        *district_pages(city, district, look),
    ]


def district_page(city: City, district: District, look: Style | None = None) -> Page:
    return district_pages(city, district, look or style())[0]


def values_page(city: City, district: District, look: Style | None = None, **changes: str) -> Page:
    return district_pages(city, district, look or style(), changes)[1]


def table_of(page: Page) -> Table:
    return page.tables["table:areas"]


def running_text(page: Page) -> Iterator[str]:
    yield from (page.title, page.subtitle, page.bookmark, page.alt, *page.texts.values())


def frames_of(paper: str) -> Frames:
    """The places of the shipped templates."""
    return {
        kind: {role: Size(box.width, box.height) for role, box in places(kind, measures(paper, kind)).items()}
        for kind in KINDS
    }


def is_within(text: str, place: Size, role: str) -> bool:
    """Whether a text stands within its place, in the size that the templates set it in; a line is 1.36 of it."""
    points = {"text:lead": 8.5, "text:notes": 7.0, "text:method": 7.0, "text:imprint": 7.0}.get(role, 7.5)
    size = points * 25.4 / 72
    lines = sum(max(1, len(wrapped(line, size, place.width))) for line in text.split("\n")) if text else 0
    return lines * 1.36 * size <= place.height + 0.3
