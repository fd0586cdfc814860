"""The indicator sheet: a small map of each indicator beside the others, at one scale, each with classes of its own."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ..charts.ramp import Ramp, ramp_legend
from ..charts.svg import Drawing
from ..disclosure.rule import WITHHELD
from ..texts import tr
from .cells import cells
from .city import City, District, Indicator
from .fitting import Room
from .page import Page
from .pairs import rated
from .phrases import data_as_of, name_of, who_counts
from .style import Style
from .value_classes import ValueClasses, value_classes

KIND = "indicators"
SET, CITY_SET = "indicator:", "city indicator:"  # and the field: the layer set of a small map
_MOST_MAPS = 12
_LEAST_MAP = 30.0  # mm, height or width; on less of it areas are too small to be found


class _Shown(NamedTuple):
    """An indicator with its classes."""

    indicator: Indicator
    classes: ValueClasses


def indicator_pages(city: City, district: District | None, style: Style) -> list[Page]:
    """The sheets of a district, or of the city; none where no indicator has a value.

    The city and all districts have the same indicators on the same sheets.
    """
    found = ((item, value_classes(city, item, style.palette)) for item in city.indicators)
    shown = [_Shown(item, classes) for item, classes in found if classes]
    if not shown:
        return []
    parts = _spread(shown, _most_maps(style))
    sheet = _Sheet(city, district, style, len(parts))
    return [sheet.page(part, number) for number, part in enumerate(parts, 1)]


def _most_maps(style: Style) -> int:
    """How many maps a page takes before they get too small."""
    grid = style.frames[KIND]["grid:indicators"]
    return max([number for number in range(1, _MOST_MAPS + 1) if min(cells(grid, number).map) >= _LEAST_MAP], default=1)


def _spread(shown: Sequence[_Shown], most: int) -> list[list[_Shown]]:
    """The maps of each page: all on one, else rates apart from the changes that belong to them, in the same order."""
    by_field = {item.indicator.field: item for item in shown}
    pairs = rated([item.indicator for item in shown])
    rates, changes = ([by_field[item.field] for item in found if item] for found in zip(*pairs, strict=True))
    parts = [rates + changes] if len(shown) <= most else [*_evenly(rates, most), *_evenly(changes, most)]
    return [part for part in parts if part]


def _evenly(shown: Sequence[_Shown], most: int) -> list[list[_Shown]]:
    pages = math.ceil(len(shown) / most)
    ends = [len(shown) * at // max(pages, 1) for at in range(pages + 1)]
    return [list(shown[start:end]) for start, end in pairwise(ends)]


@dataclass(frozen=True)
class _Sheet:
    """The pages of one place, ``pages`` in number."""

    city: City
    district: District | None
    style: Style
    pages: int

    @property
    def place(self) -> City | District:
        return self.district or self.city

    def page(self, shown: Sequence[_Shown], number: int) -> Page:
        words, place = self.style.words, self.place
        title = tr("Indicators: {place}", words.language).format(place=name_of(place, words))
        of_all = tr("sheet {number} of {pages}", words.language).format(number=number, pages=self.pages)
        state = data_as_of(self.city.state, words.language)
        layers = SET if self.district else CITY_SET
        variant = str(number) if self.district else f"{tr('City', words.language)} {number}"
        maps = {f"map:{at}": layers + item.indicator.field for at, item in enumerate(shown, 1)}
        titles = {f"text:{at}": self._heading(item.indicator) for at, item in enumerate(shown, 1)}
        return Page(
            KIND,
            title,
            " · ".join(filter(None, [words.counted(len(place.areas)), state, of_all if self.pages > 1 else ""])),
            self.district.key if self.district else "",
            variant,
            {**titles, "text:lead": self._lead(shown), "text:notes": self._notes(shown)},
            {f"picture:{at}": self._legend(item, len(shown)) for at, item in enumerate(shown, 1)},
            maps=maps,
            sources=(*self.city.sources, *self.city.outlines),
            bookmark=title,
            alt=f"{tr('A small map for each indicator', words.language)}. "
            + " ".join(self._in_words(item.indicator) for item in shown),
        )

    def _heading(self, indicator: Indicator) -> str:
        """The title, and below it unit and Datenstand."""
        language, unit = self.style.words.language, self._unit(indicator)
        below = [
            tr("in {unit}", language).format(unit=unit) if unit else "",
            data_as_of(indicator.date, language),
        ]
        return f"{indicator.title}\n{' · '.join(filter(None, below))}".strip()

    def _unit(self, indicator: Indicator) -> str:
        if indicator.change and indicator.unit in ("", "%"):
            return tr("percentage points", self.style.words.language)
        return indicator.unit

    def _named(self, indicator: Indicator) -> str:
        unit = self._unit(indicator)
        text = tr("{indicator} in {unit}", self.style.words.language) if unit else "{indicator}"
        return text.format(indicator=indicator.title, unit=unit)

    def _lead(self, shown: Sequence[_Shown]) -> str:
        """What the colours mean, and what can be compared."""
        words, language = self.style.words, self.style.words.language
        grey = self.style.palette == "grey"
        sentences = []
        if any(not item.indicator.change for item in shown):
            text = tr("Rates: classes with about the same number of {areas} of the city, {how}.", language)
            how = tr("the denser the higher", language) if grey else tr("the darker the higher", language)
            sentences.append(text.format(areas=words.dative(words.areas), how=how))
        if any(item.indicator.change for item in shown):
            text = tr("Changes: equal steps to both sides of zero, {how}.", language)
            how = tr("blue where disadvantage falls, brown where it rises", language)
            if grey:
                how = tr("lines rise where disadvantage falls, and fall where it rises", language)
            sentences.append(text.format(how=how))
        own = tr("Each map has its own classes, the same on all sheets of the city.", language)
        return Room(self.style, KIND, "text:lead").paragraphs([*sentences, own])

    def _notes(self, shown: Sequence[_Shown]) -> str:
        words, language = self.style.words, self.style.words.language
        fields = [item.indicator.field for item in shown]
        city = self.city
        gaps = [item.indicator for item in shown if city.values.get(item.indicator.field) is None]
        without = [item.title for item in gaps if city.signs.get(item.field) != WITHHELD]
        hidden = [item.title for item in gaps if city.signs.get(item.field) == WITHHELD]
        signs = {area.signs.get(field) for area in self.city.areas for field in fields}
        lacks_counts = tr("Without a city value, since its counts are not known: {indicators}.", language)
        if len(without) == len(shown):
            lacks_counts = tr("Without city values, since the counts are not known.", language)
        numbers = tr("Number in the field: {areas} in this class.", language).format(areas=words.areas.many)
        no_city = tr("City value not told, to protect individual people: {indicators}.", language)
        withheld = tr("Hatched: no value, or withheld to protect individual people.", language)
        notes = [
            words.sentence("city_value") if len(gaps) < len(shown) else "",
            who_counts(city, words) if len(gaps) < len(shown) else "",
            lacks_counts.format(indicators=words.listed(without)) if without else "",
            no_city.format(indicators=words.listed(hidden)) if hidden else "",
            withheld if WITHHELD in signs else "",
        ]
        return Room(self.style, KIND, "text:notes").paragraphs([numbers, *notes], words.sentence("index"))

    def _legend(self, item: _Shown, maps: int) -> Drawing:
        """The classes with the number of areas of the place in each, and the city value."""
        indicator, classes = item
        found = [area.values.get(indicator.field) for area in self.place.areas]
        counts = Counter(classes.of(value) for value in found if value is not None)
        ramp = Ramp(
            classes.limits,
            classes.fills,
            [counts[at] for at in range(len(classes.fills))],
            found.count(None),
            self.style.words.language,
            indicator.decimals,
            self.city.values.get(indicator.field),
            indicator.change,
            self.style.palette,
        )
        return ramp_legend(ramp, cells(self.style.frames[KIND]["grid:indicators"], maps).legend)

    def _in_words(self, indicator: Indicator) -> str:
        """``Kinderarmut in %: 8,1 bis 41,5, Stadtwert 24,7.``"""
        words, language = self.style.words, self.style.words.language
        found = (area.values.get(indicator.field) for area in self.place.areas)
        values = [value for value in found if value is not None]
        number = words.signed if indicator.change else words.number
        if not values:
            return tr("{indicator}: no value.", language).format(indicator=self._named(indicator))
        city = self.city.values.get(indicator.field)
        text = tr("{indicator}: {least} to {most}.", language)
        if city is not None:
            text = tr("{indicator}: {least} to {most}, city value {city}.", language)
        least, most, mean = (number(value, indicator.decimals) for value in (min(values), max(values), city))
        return text.format(indicator=self._named(indicator), least=least, most=most, city=mean)
