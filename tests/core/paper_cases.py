"""A small city written by hand, and the places of an A4 page, for tests of what stands on the pages of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sozialplanung.plugin.core.charts.svg import Size
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.core.papers.city import Area, City, District, Indicator
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.papers.style import Style
from sozialplanung.plugin.core.papers.words import Words, noun

PROFILE = load_profile("mss")
AREAS, DISTRICTS = noun("Quartier", "Quartiere"), noun("Sozialraum", "Sozialräume")

# A4 portrait, the city in A3 landscape; millimetres.
FRAMES = {
    "title": {
        "text:city": Size(188, 8), "text:department": Size(188, 6), "text:contents_head": Size(88, 4.5),
        "text:contents": Size(88, 95.5),
        "text:method": Size(88, 30), "text:imprint": Size(88, 40), "text:lead": Size(88, 30),
        "map:overview": Size(95, 100),
    },
    "city": {
        "map:city": Size(290, 240), "picture:legend": Size(100, 78), "text:lead": Size(100, 28),
        "text:attention_head": Size(100, 4.5), "text:attention": Size(100, 75),
        "text:notes": Size(100, 55), "text:scale": Size(60, 4),
    },
    "district": {
        "map:areas": Size(188, 140), "map:overview": Size(60, 50), "picture:legend": Size(82, 65),
        "text:lead": Size(95, 50), "text:notes": Size(188, 26), "text:scale": Size(60, 4),
    },
    "values": {
        "picture:bars": Size(91, 80), "text:bars": Size(91, 14), "picture:scale": Size(91, 80),
        "text:index": Size(91, 8), "table:areas": Size(188, 100), "text:notes": Size(188, 24),
    },
    "table": {"table:rows": Size(188, 230), "text:notes": Size(188, 18)},
    "institutions": {
        "map:institutions": Size(188, 150), "picture:categories": Size(90, 75), "text:lead": Size(90, 60),
        "text:notes": Size(188, 18), "text:scale": Size(60, 4),
    },
    "indicators": {"grid:indicators": Size(188, 215), "text:lead": Size(188, 14), "text:notes": Size(188, 18)},
    "comparison": {
        "map:then": Size(92, 90), "map:now": Size(92, 90), "text:then": Size(92, 5), "text:now": Size(92, 5),
        "picture:legend": Size(82, 65), "picture:matrix": Size(100, 80), "text:lead": Size(188, 40),
        "text:notes": Size(188, 18),
    },
}  # fmt: skip

SGB2 = Indicator("sgb2", "SGB-II-Quote", date="31.12.2024")
CHILDREN = Indicator("kinderarmut", "Kinderarmut", date="31.12.2024")
OLD = Indicator("altersarmut", "Altersarmut", date="31.12.2023")  # no counts: no city value
TREND = Indicator("d_sgb2", "Veränderung: SGB-II-Quote", "Prozentpunkten", change=True, date="31.12.2024")

SOURCES = (Source("Statistikstelle Musterstadt", "Kleinräumige Daten", licence="dl-de/by-2-0", year="2024"),)
OUTLINES = (Source("Vermessungsamt Musterstadt", "Sozialräume", licence="dl-de/zero-2-0", year="2024"),)


def style(
    language: str = "de", public: bool = False, palette: str = "accessible", occurring_only: bool = False
) -> Style:
    return Style(Words(language, public, AREAS, DISTRICTS), FRAMES, palette, occurring_only)


def area(name: str, code: str, values: Sequence[float | None], signs: str = "", **more: object) -> Area:
    """An area of a class as planners write it: ``'3-'``, ``'2+/-'``, ``''`` for none.

    ``values`` are those of the indicators, in their order; ``signs`` names those that are withheld.
    """
    fields = [item.field for item in (SGB2, CHILDREN, OLD, TREND)]
    made = Area(
        key=name.lower(),
        name=name,
        values=dict(zip(fields, values, strict=True)),
        signs=dict.fromkeys(signs.split(), "•"),
        **more,  # type: ignore[arg-type] # of the test's own choosing
    )
    if not code:
        return made
    status = next(item for item in PROFILE.status_classes.classes if item.short == code[0])
    dynamics = next(item for item in PROFILE.dynamics_classes.classes if item.short == code[1:])
    needs = status.code == 4 or (status.code, dynamics.code) == (3, 5)
    return replace(made, status=status.code, dynamics=dynamics.code, attention=needs)


NORTH = District(
    "1",
    "Nord",
    (
        area("Bergviertel", "1+/-", (8.0, 9.5, 2.0, -0.4), district="1", population=6200.0,
             status_index=-1.31, dynamics_index=-0.12, limit_distance=0.31, class_stability=0.97),
        area("Hafen", "4-", (31.0, 42.0, 7.5, 2.1), district="1", population=5100.0,
             status_index=1.72, dynamics_index=1.44, limit_distance=0.22, class_stability=0.71),
        area("Industriepark", "", (None, None, None, None), "sgb2 kinderarmut", district="1", population=120.0,
             excluded_because="Einwohner*innen 120 unter 300"),
    ),
    values={"sgb2": 18.25, "kinderarmut": 24.0, "d_sgb2": 0.7},
)  # fmt: skip
SOUTH = District(
    "2",
    "Süd",
    (
        area("Am Stadtwald", "2+/-", (14.0, 18.0, 3.0, 0.1), district="2", population=7400.0,
             status_index=-0.35, dynamics_index=-0.08, limit_distance=0.65, class_stability=0.99),
        area("Zechensiedlung", "3-", (22.0, 27.5, None, 1.3), "altersarmut", district="2", population=4300.0,
             status_index=1.12, dynamics_index=1.05, limit_distance=0.05, class_stability=0.44),
    ),
    values={"sgb2": 16.94, "kinderarmut": 21.49, "d_sgb2": 0.54},
)  # fmt: skip

CITY = City(
    name="Musterstadt",
    districts=(NORTH, SOUTH),
    indicators=(SGB2, CHILDREN, OLD, TREND),
    profile=PROFILE,
    method="mss 1.0 0123456789ab",
    values={"sgb2": 17.5, "kinderarmut": 22.6, "d_sgb2": 0.62},
    state="31.12.2024",
    sources=SOURCES,
    outlines=OUTLINES,
)


def district_of(count: int) -> District:
    """A district of so many areas, with the classes of the small city in turn; long names as cities have them."""
    made = [item for item in CITY.areas if item.status is not None]
    areas = tuple(
        replace(
            made[at % len(made)], key=f"{at:03}", name=f"Sozialquartier {at:02} Alstaden-Mitte/Styrum", district="9"
        )
        for at in range(1, count + 1)
    )
    return District("9", "Sterkrade-Mitte und Umgebung", areas, values=NORTH.values)


def city_with(district: District) -> City:
    """The small city with one district more."""
    return replace(CITY, districts=(*CITY.districts, district))
