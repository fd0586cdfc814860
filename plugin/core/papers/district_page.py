"""The pages of a district about its areas: the map, and after it the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from ..texts import tr
from .alternative import district_alt
from .city import City, District
from .city_page import caveats, drawn_over, legend_of
from .fitting import Room, place
from .page import Page
from .phrases import (
    ALL,
    among_classified,
    attention_rule,
    attention_sentence,
    compared_with_city,
    data_as_of,
    dynamics_sentence,
    indicator_dates,
    status_sentence,
    who_counts,
)
from .style import Style
from .values_page import values_page

KIND = "district"
_MOST_NAMES = (ALL, 8, 5, 3, 0)


def district_pages(
    city: City, district: District, style: Style, changes: Mapping[str, str] | None = None
) -> list[Page]:
    """The map of the district's areas with what stands out, and the page with charts and table.

    ``changes`` says by area what has changed since the last edition; None: nothing is known of one.
    """
    return [_map_page(city, district, style), values_page(city, district, style, changes or {})]


def _map_page(city: City, district: District, style: Style) -> Page:
    words, language = style.words, style.words.language
    title = tr("Social index: {place}", language).format(place=district.name)
    people = tr("{number} inhabitants", language)
    facts = [
        words.counted(len(district.areas)),
        people.format(number=words.number(district.population)) if district.population else "",
        data_as_of(city.state, language),
    ]
    return Page(
        KIND,
        title,
        " · ".join(filter(None, facts)),
        district.key,
        texts={"text:lead": _lead(city, district, style), "text:notes": _notes(city, district, style)},
        pictures={"picture:legend": legend_of(city, district, style, place(style, KIND, "picture:legend"))},
        maps={"map:areas": "areas", "map:overview": "overview"},
        sources=(*city.sources, *city.outlines),
        bookmark=title,
        alt=district_alt(city, district, words),
    )


def _lead(city: City, district: District, style: Style) -> str:
    """Attention and classes, then the comparison with the city, as far as there is room for it."""
    words, profile, room = style.words, city.profile, Room(style, KIND, "text:lead")
    status = status_sentence(district.counts, profile, words)
    if profile.attention and district.areas:
        texts = (f"{attention_sentence(district.areas, words, most)}\n{status}".strip() for most in _MOST_NAMES)
        status = room.first_fitting(texts)
    dynamics = dynamics_sentence(district.counts, profile, words)
    compared = compared_with_city(city, district, words)
    return room.paragraphs(status.split("\n"), *compared, dynamics, _in_city(city, style))


def _in_city(city: City, style: Style) -> str:
    """The areas with special need for attention in the whole city, to compare."""
    if not city.profile.attention or all(area.status is None for area in city.areas):
        return ""
    among = among_classified(city.areas, style.words)
    text = tr("Special need for attention in the whole city: {areas}.", style.words.language)
    return text.format(areas=among)


def _notes(city: City, district: District, style: Style) -> str:
    words = style.words
    rule = attention_rule(city.profile, words)
    of_attention = words.sentence("attention", rule=rule) if rule else ""
    several = len({item.date for item in city.indicators}) > 1  # else the subtitle says it
    dates = indicator_dates(city, words) if several else ""
    needed = [*caveats(district, style), drawn_over(city, words), dates]
    return Room(style, KIND, "text:notes").paragraphs(
        needed, who_counts(city, words), words.sentence("chance"), of_attention
    )
