"""The page with a district's numbers: each indicator against the city value, the index on a scale, the areas' table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..charts.bar_row import BarRow, without_city
from ..charts.bars import Bars, bars
from ..charts.scale import IndexAxis, Mark, dynamics_bands, index_scale, limit_values, status_bands
from ..charts.svg import Drawing, Size
from ..disclosure.reasons import without_counts
from ..disclosure.rule import WITHHELD
from ..index.stability import STABLE
from ..texts import tr
from .alternative import values_alt
from .area_table import AreaTable
from .city import City, District, Indicator
from .city_page import legend_of
from .fitting import Room, place
from .page import Page
from .phrases import indicator_dates, who_counts
from .style import Style
from .words import Words

KIND = "values"
_WIDTH = 188.0  # mm, of a table without a place
_LEAST_ROW, _LEAST_GROUP, _LEAST_SCALE = 4.0, 8.0, 22.0  # mm: the heights that make a chart readable


def values_page(city: City, district: District, style: Style, changes: Mapping[str, str]) -> Page:
    """The page; ``changes`` says by area what has changed since the last edition, and is empty where there is none."""
    words, language = style.words, style.words.language
    title = tr("Key figures: {place}", language).format(place=district.name)
    box = place(style, KIND, "table:areas")
    areas = AreaTable(city, district, style, changes, box.width if box else _WIDTH)
    rows = [_bar(item, areas) for item in city.indicators]
    caption = _caption(rows, style)
    about = (
        tr("Indicators beside the city value", language)
        if areas.has_city_value
        else tr("Indicators and index", language)
    )
    texts = {
        "text:bars": caption,
        "text:index": _index_caption(city, district, words),
        "text:notes": _notes(areas, caption, style),
    }
    return Page(
        KIND,
        title,
        f"{about} · {words.counted(len(district.areas))}",
        district.key,
        "changes" if changes else "",
        texts=texts,
        pictures=dict(_pictures(city, district, style, rows)),
        tables={"table:areas": areas.table},
        sources=city.sources,
        bookmark=title,
        alt=values_alt(city, district, words),
    )


def _bar(item: Indicator, areas: AreaTable) -> BarRow:
    city, district = areas.city, areas.district
    values = [area.values.get(item.field) for area in district.areas]
    return BarRow(
        areas.numbered(item), district.values.get(item.field), city.values.get(item.field), item.unit, item.decimals,
        item.change, district.signs.get(item.field, ""), city.signs.get(item.field, ""),
        tuple(value for value in values if value is not None),
    )  # fmt: skip


def _pictures(city: City, district: District, style: Style, rows: list[BarRow]) -> Iterator[tuple[str, Drawing]]:
    """The charts, each in the size of its place; none where a city's own template has no place for it."""
    words = style.words
    if box := place(style, KIND, "picture:bars"):
        content = Bars(_readable(rows, box), words.language, district.name, words.areas.many, style.palette)
        yield "picture:bars", bars(content, box)
    if box := place(style, KIND, "picture:scale"):
        axes = [*_axes(city, district, style)][: max(1, int(box.height / _LEAST_SCALE))]
        yield "picture:scale", index_scale(axes, box) if axes else legend_of(city, district, style, box)


def _readable(rows: list[BarRow], box: Size) -> list[BarRow]:
    """All rows, or the rates alone where changes as well would crowd the chart; the table has them all."""
    rates = [row for row in rows if not row.change]
    return rates if rates and len(rows) * _LEAST_ROW + 2 * _LEAST_GROUP > box.height else rows


def _axes(city: City, district: District, style: Style) -> Iterator[IndexAxis]:
    """Status and dynamics, as far as areas have them; in public without names, which would be a ranking."""
    profile, language, named = city.profile, style.words.language, not style.words.public
    marks = [Mark(area.name, area.status_index) for area in district.areas if area.status_index is not None]
    if marks:
        limits = limit_values(profile.status_classes, [area.status_index for area in city.areas])
        bands = status_bands(profile, style.palette, language, limits)
        yield IndexAxis(tr("Status index", language), bands, marks, language, named, style.words.areas.many)
    marks = [Mark(area.name, area.dynamics_index) for area in district.areas if area.dynamics_index is not None]
    if marks:
        limits = limit_values(profile.dynamics_classes, [area.dynamics_index for area in city.areas])
        bands = dynamics_bands(profile, style.palette, language, limits)
        yield IndexAxis(tr("Dynamics index", language), bands, marks, language, named, style.words.areas.many)


def _index_caption(city: City, district: District, words: Words) -> str:
    """How the scales are read; without any index, the classes stand in their place."""
    if all(area.status_index is None and area.dynamics_index is None for area in district.areas):
        text = tr("The {areas} by class; the numbers of the index are not told", words.language)
    elif city.profile.sign == "disadvantage":
        text = tr("Index of the {areas}: farther to the right is worse", words.language)
    else:
        text = tr("Index of the {areas}: farther to the left is worse", words.language)
    return text.format(areas=words.areas.many)


def _caption(rows: list[BarRow], style: Style) -> str:
    """What the city value is, unless the notes have to say it; and which indicators have none for want of counts."""
    words, language = style.words, style.words.language
    without = without_city([row for row in rows if row.city_sign != WITHHELD])
    if rows and len(without) == len(rows):
        return tr("No city value: numerators and denominators are not known.", language)
    defined = words.sentence("city_value")
    if not without:
        return defined
    named = tr("No city value, since counts are missing: {indicators}.", language)
    named = named.format(indicators=words.listed(without))
    counted = tr("No city value for {count} of {total} indicators: counts are missing.", language)
    counted = counted.format(count=words.number(len(without)), total=words.number(len(rows)))
    ways = (f"{defined} {named}", f"{defined} {counted}", named, counted)
    return Room(style, KIND, "text:bars").first_fitting(ways)


def _notes(areas: AreaTable, caption: str, style: Style) -> str:
    """What signs, numbers and parentheses mean; then, as far as there is room, dates, exclusions and chance."""
    words, city, district = style.words, areas.city, areas.district
    withheld = any(WITHHELD in cell for row in areas.table.rows for cell in row)
    defined = words.sentence("city_value")
    undefined = areas.has_city_value and defined not in caption
    needed = [areas.key, words.sentence("withheld") if withheld else "", defined if undefined else ""]
    if areas.has_city_value:
        needed.append(who_counts(city, words))
    if city.indicators:
        needed.append(indicator_dates(city, words))
    more = (_excluded(district, words), _by_chance(district, words), words.sentence("chance"))
    return Room(style, KIND, "text:notes").paragraphs(needed, *more)


def _excluded(district: District, words: Words) -> tuple[str, ...]:
    """Why areas have no class, in ways from long to short; in the public edition without the number of their people."""
    reasons = {
        area.name: area.excluded_because for area in district.areas if area.status is None and area.excluded_because
    }
    if not reasons:
        return ()
    told = [reasons] if not words.public else []
    ways = [_grouped(by_area, words) for by_area in (*told, {n: without_counts(why) for n, why in reasons.items()})]
    text = tr("No class: {areas}.", words.language)
    return tuple(text.format(areas=way) for way in (*ways, words.counted(len(reasons))))


def _grouped(reasons: Mapping[str, str], words: Words) -> str:
    """``A and B (population under 300); C (on the exclusion list)``."""
    names: dict[str, list[str]] = {}
    for name, reason in reasons.items():
        names.setdefault(reason, []).append(name)
    return "; ".join(f"{words.listed(of)} ({reason})" for reason, of in names.items())


def _by_chance(district: District, words: Words) -> str:
    """The areas whose class lies within chance; '' in the public edition, which leaves them to the method report."""
    names = [area.name for area in district.areas if area.status is not None and (area.class_stability or 1) < STABLE]
    if words.public or not names:
        return ""
    return tr("Class within chance: {areas}.", words.language).format(areas=words.listed(names))
