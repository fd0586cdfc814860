"""The title page of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..texts import tr
from .alternative import title_alt
from .city import City, District
from .fitting import Room
from .imprint import Imprint
from .page import Page
from .phrases import data_as_of, edition_name
from .style import Style
from .words import Words

KIND = "title"


def title_page(city: City, district: District | None, contents: Sequence[str], imprint: Imprint, style: Style) -> Page:
    """The title page of the city's paper (``district`` None) or a district's; ``contents`` are lines, one per entry."""
    words, language = style.words, style.words.language
    of_city = tr("Social index {city}", language).format(city=city.name).strip()
    title = district.name if district else of_city
    about = tr("maps and figures", language)
    subtitle = f"{of_city}: {about}" if district else tr("Maps and figures for the whole city", language)
    return Page(
        KIND,
        title,
        subtitle,
        district.key if district else "",
        texts={
            "text:city": imprint.city or city.name,
            "text:department": imprint.department,
            "text:contents_head": tr("Contents", language) if contents else "",
            "text:contents": _contents(contents, Room(style, KIND, "text:contents"), words),
            "text:method": "\n".join(_facts(city, imprint, words)),
            "text:imprint": "\n".join(_imprint(imprint, words)),
            "text:lead": words.sentence("index"),
        },
        maps={"map:overview": "overview"},
        sources=(*city.sources, *city.outlines),
        bookmark=title,
        level=1,
        alt=title_alt(city, district, words),
    )


def _contents(lines: Sequence[str], room: Room, words: Words) -> str:
    """The entries; of too many the first ones and the number of the others."""
    if not lines:
        return ""
    more = tr("… and {count} more", words.language)

    def shortened() -> Iterable[str]:
        yield "\n".join(lines)
        for most in range(len(lines) - 2, 0, -1):
            yield "\n".join([*lines[:most], more.format(count=words.number(len(lines) - most))])

    return room.first_fitting(shortened())


def _facts(city: City, imprint: Imprint, words: Words) -> list[str]:
    language = words.language
    facts = (
        (tr("Method profile: {value}", language), city.method),
        ("{value}", data_as_of(city.state, language)),
        (tr("Map as of {value}", language), imprint.map_date),
        ("{value}", edition_name(words)),
    )
    return [text.format(value=value) for text, value in facts if value]


def _imprint(imprint: Imprint, words: Words) -> list[str]:
    language = words.language
    lines = (
        (tr("Published by: {value}", language), imprint.publisher),
        ("{value}", imprint.head),
        ("{value}", imprint.division),
        (tr("Design: {value}", language), imprint.design),
        (tr("Maps by: {value}", language), imprint.editor),
    )
    return [text.format(value=value) for text, value in lines if value]
