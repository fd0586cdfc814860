"""The page with the map of the whole city."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..charts.legend import Legend, legend_svg
from ..charts.svg import Drawing, Size
from ..texts import tr
from .alternative import city_alt
from .city import City, District
from .fitting import Room, place
from .page import Page
from .phrases import (
    ALL,
    attention_rule,
    attention_sentence,
    classified,
    data_as_of,
    dynamics_sentence,
    named,
    needing_attention,
    status_sentence,
)
from .style import Style
from .words import Words, alphabetical

KIND = "city"
_MOST_NAMES = (ALL, 8, 6, 5, 4, 3, 2)  # areas that a district names


def city_pages(city: City, style: Style) -> list[Page]:
    """The city's map with the legend of all areas, and an overview of those with special need for attention."""
    words, language = style.words, style.words.language
    title = tr("Social index {city}: status and dynamics of the {areas}", language)
    scope = tr("{areas} in {count} {districts}", language).format(
        areas=words.counted(len(city.areas)), count=words.number(len(city.districts)),
        districts=words.districts.one if len(city.districts) == 1 else words.dative(words.districts),
    )  # fmt: skip
    page = Page(
        KIND,
        " ".join(title.format(city=city.name, areas=words.areas.many).split()),
        f"{scope} · {data_as_of(city.state, language)}",
        texts={
            "text:lead": _lead(city, style),
            "text:attention_head": _attention_head(city, words),
            "text:attention": _attention(city, style),
            "text:notes": _notes(city, style),
        },
        pictures={"picture:legend": legend_of(city, city, style, place(style, KIND, "picture:legend"))},
        maps={"map:city": "city"},
        sources=(*city.sources, *city.outlines),
        bookmark=tr("Map of the city", language),
        alt=city_alt(city, words),
    )
    return [page]


def legend_of(city: City, shown: City | District, style: Style, box: Size | None) -> Drawing:
    """The legend in a place of a page, with the number of the areas that the page shows in each class."""
    legend = Legend(
        city.profile, style.palette, style.words.language, shown.counts, style.occurring_only, style.words.areas.many
    )
    return legend_svg(legend, box)


def caveats(shown: City | District, style: Style) -> list[str]:
    """What belongs on every map of the index; and what the hatch means, where there is one."""
    words = style.words
    mark = tr("Crosses", words.language) if style.palette == "grey" else tr("Hatched", words.language)
    unassigned = words.sentence("unassigned", mark=mark) if shown.counts.unassigned else ""
    return [words.sentence("index"), words.sentence("dynamics"), unassigned]


def drawn_over(city: City, words: Words) -> str:
    """What the dashed lines over the areas are; '' where there are none."""
    name = city.overlay[:1].upper() + city.overlay[1:]
    return tr("Dashed: {name}.", words.language).format(name=name) if name else ""


def _lead(city: City, style: Style) -> str:
    words, profile = style.words, city.profile
    needed = [status_sentence(city.counts, profile, words)]
    if profile.attention:
        needed.insert(0, _share(city, style))
    return Room(style, KIND, "text:lead").paragraphs(needed, dynamics_sentence(city.counts, profile, words))


def _share(city: City, style: Style) -> str:
    """How many areas of the city need attention, with their share and that of the people who live there."""
    words, language, areas = style.words, style.words.language, city.areas
    count = len(needing_attention(areas))
    text = attention_sentence(areas, words, 0)
    if not count or len(areas) == 1:
        return text
    text = tr("{sentence} ({share} %).", language).format(
        sentence=text.removesuffix("."), share=words.number(100 * count / len(classified(areas)), 1)
    )
    people = [area.population for area in areas if area.population is not None]
    if len(people) < len(areas) or not sum(people):
        return text
    there = sum(area.population or 0 for area in areas if area.attention)
    more = tr("{people} inhabitants live there ({share} %).", language)
    return f"{text} " + more.format(people=words.number(there), share=words.number(100 * there / sum(people), 1))


def _attention_head(city: City, words: Words) -> str:
    """The heading of the overview; '' where no area needs attention."""
    if not city.profile.attention or not needing_attention(city.areas):
        return ""
    return tr("Special need for attention by {district}", words.language).format(district=words.districts.one)


def _attention(city: City, style: Style) -> str:
    """The number of such areas in each district; internally with their names, as far as there is room."""
    words, room = style.words, Room(style, KIND, "text:attention")
    if not _attention_head(city, words):
        return ""
    most = dict.fromkeys((district.key for district in city.districts), 0)
    lines = [*_lines(city, style, most)]
    if not room.takes("\n".join(lines)):
        return "; ".join(lines)
    if words.public:
        return "\n".join(lines)
    # Whoever has the fewest such areas comes first: their names are all told.
    for district in sorted(city.districts, key=lambda item: len(needing_attention(item.areas))):
        ways = ([*_lines(city, style, most | {district.key: step})] for step in _MOST_NAMES)
        fitting = ((step, way) for step, way in zip(_MOST_NAMES, ways, strict=True) if room.takes("\n".join(way)))
        most[district.key], lines = next(fitting, (0, lines))
    return "\n".join(lines)


def _lines(city: City, style: Style, most: Mapping[str, int]) -> Iterator[str]:
    """A line for each district with such areas, in the order of their names; one more for all others.

    ``most`` is the number of areas that are named, by district.
    """
    words, language = style.words, style.words.language
    without = []
    for district in sorted(city.districts, key=lambda item: alphabetical(item.name)):
        names = needing_attention(district.areas)
        if not names:
            without.append(district.name)
            continue
        numbers = tr("{number} of {total}", language).format(
            number=words.number(len(names)), total=words.number(len(classified(district.areas)))
        )
        yield " – ".join(filter(None, [f"{district.name}: {numbers}", named(names, most[district.key], words)]))
    if without:
        yield tr("No special need for attention: {names}", language).format(names=words.listed(without))


def _notes(city: City, style: Style) -> str:
    words, language = style.words, style.words.language
    needed = [*caveats(city, style), drawn_over(city, words)]
    rule = attention_rule(city.profile, words)
    outside = [area.name for area in city.unassigned]
    shared = tr("{areas} in several {districts}: each counts where most of it lies or where it is assigned.", language)
    beyond = tr("Outside of the {districts}: {names}.", language)
    more = [
        beyond.format(districts=words.districts.many, names=named(outside, 5, words) or words.counted(len(outside)))
        if outside else "",
        shared.format(areas=words.counted(len(city.split)), districts=words.dative(words.districts))
        if city.split else "",
        words.sentence("attention", rule=rule) if rule else "",
        words.sentence("chance"),
        tr("Method profile: {value}", language).format(value=city.method) if city.method else "",
    ]  # fmt: skip
    return Room(style, KIND, "text:notes").paragraphs(needed, *more)
