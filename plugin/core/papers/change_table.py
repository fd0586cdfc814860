"""The early-warning table: each area that changed its class, with what explains it, in short sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..charts.grid import ClassGrid
from ..charts.matrix import class_looks
from ..editions.area_change import AreaChange
from ..editions.compare import Comparison, profile_of
from ..editions.edition import Edition, State
from ..editions.explain import boundary_in_words, chance_in_words, drivers
from ..editions.rates import Part, RateChange
from ..editions.words import Words as EditionWords
from ..texts import tr
from .city import City
from .page import Column, Table
from .pairs import rated
from .style import Style
from .words import alphabetical

NAME, WITH_DISTRICT = "changes", "changes_city"  # tables with other columns
_MOST_DRIVERS = 2
_NONE = "–"


def change_table(run: Comparison, city: City, style: Style, with_district: bool) -> Table | None:
    """The changed areas, the most urgent first, in the public edition by name; None where no class changed."""
    maker = _Maker(run, city, style)
    changed = list(run.changed)
    if style.words.public:
        changed.sort(key=lambda area: alphabetical(maker.name(area)))
    if not changed:
        return None
    language, words = style.words.language, style.words
    columns = (
        Column(words.areas.one, 1.65, wraps=True),
        *([Column(words.districts.one, 1.75, wraps=True)] if with_district else []),
        Column(tr("earlier", language), 0.55, "centre"),
        Column(tr("now", language), 0.55, "centre"),
        Column(tr("What explains it", language), 5.2, wraps=True),
    )
    rows = tuple(
        (
            maker.name(area),
            *([maker.district(area)] if with_district else []),
            class_of(area.then, run.then, language),
            class_of(area.now, run.now, language),
            maker.explanation(area),
        )
        for area in changed
    )
    name = WITH_DISTRICT if with_district else NAME
    return Table(name, columns, rows, _grounds(changed, 2 if with_district else 1, city, style))


def _grounds(changed: Sequence[AreaChange], column: int, city: City, style: Style) -> dict[tuple[int, int], str]:
    """The cells of the classes in their colours; those of a palette for the photocopier tell nothing apart."""
    if style.palette == "grey":
        return {}
    looks = class_looks(city.profile, style.palette)
    return {
        (row, column + at): looks[state.codes].colour
        for row, area in enumerate(changed)
        for at, state in enumerate((area.then, area.now))
        if state and state.status is not None and state.codes in looks
    }


def class_of(state: State | None, edition: Edition, language: str) -> str:
    """The class of an area in one edition, ``4 ▼``; "none" without a class, a dash for an area that is not there."""
    if state is None:
        return _NONE
    return ClassGrid(profile_of(edition.method)).code(*state.codes, state.short) or tr("none", language)


def edition_words(run: Comparison, city: City, style: Style) -> EditionWords:
    """How the sentences about editions name indicators and areas: as all pages do."""
    titles = {item.field: item.title for item in city.indicators}
    return EditionWords(style.words.language, {}, titles, {**run.then.names, **run.now.names})


@dataclass(frozen=True)
class _Maker:
    """Names and sentences of the areas of a comparison."""

    run: Comparison
    city: City
    style: Style

    @cached_property
    def words(self) -> EditionWords:
        return edition_words(self.run, self.city, self.style)

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, str]]:
        """Name and district of each area."""
        names = {district.key: district.name for district in self.city.districts}
        return {area.key: (area.name, names.get(area.district, _NONE)) for area in self.city.areas}

    def name(self, area: AreaChange) -> str:
        return self._names[area.area][0] if area.area in self._names else area.area

    def district(self, area: AreaChange) -> str:
        return self._names[area.area][1] if area.area in self._names else _NONE

    def explanation(self, area: AreaChange) -> str:
        """First what forbids to read the change as development, then what moved, then how sure it is."""
        sentences = [
            *self._breaks(area),
            *self._attention(area),
            *self._moved(area, "status", area.status_change),
            *self._moved(area, "dynamics", area.dynamics_change),
            *self._remarks(area),
        ]
        return " ".join(sentences)

    def _breaks(self, area: AreaChange) -> list[str]:
        language, run = self.words.language, self.run
        parts = [tr("Other method than before.", language)] if run.method.changed else []
        if area.then is not None and run.redefined:
            text = tr("Other definition: {indicators}.", language)
            parts.append(text.format(indicators=self.style.words.listed(map(self.words.short, run.redefined))))
        if area.then is not None and area.boundary_changed:
            text = tr("Other boundaries ({what}): no development can be read from it.", language)
            parts.append(text.format(what=boundary_in_words(area, self.words)))
        return parts

    def _attention(self, area: AreaChange) -> list[str]:
        language = self.words.language
        if area.newly_needing_attention:
            return [tr("Newly with special need for attention.", language)]
        if area.then and area.then.attention and area.now.attention is False:
            return [tr("No longer with special need for attention.", language)]
        return []

    def _moved(self, area: AreaChange, part: Part, steps: int | None) -> list[str]:
        """``Status ungünstiger: Kinderarmut 23,4 → 27,1 % (Stadt 24,7 → 24,7 %).``"""
        if not steps:
            return []
        language = self.words.language
        head = {
            ("status", True): tr("Status worse", language), ("status", False): tr("Status better", language),
            ("dynamics", True): tr("Dynamics worse", language), ("dynamics", False): tr("Dynamics better", language),
        }[part, steps > 0]  # fmt: skip
        moved = None if area.boundary_changed else drivers(area, part, steps)
        if moved is None:
            return [f"{head}."]
        if not moved:
            text = tr("{head}: no value of its own moved this way, the other {areas} did.", language)
            return [text.format(head=head, areas=self.style.words.areas.many)]
        return [f"{head}: {'; '.join(self._rate(rate, part) for rate in moved[:_MOST_DRIVERS])}."]

    def _rate(self, rate: RateChange, part: Part) -> str:
        """``Kinderarmut 23,4 → 27,1 % (Stadt 24,7 → 24,7)``; changes with their signs, in percentage points."""
        language, number = self.words.language, self.words.signed if part == "dynamics" else self.words.number
        own, city = (
            " → ".join(number(value, 1) for value in pair)
            for pair in ((rate.then, rate.now), (rate.city_then, rate.city_now))
        )
        amount = tr("{number} percentage points", language) if part == "dynamics" else "{number} %"
        text = tr("{indicator} {own} (city {city})", language)
        if rate.city_then is None or rate.city_now is None:
            text = "{indicator} {own}"
        title = self._rate_titles.get(rate.pair.now) or self.words.short(rate.pair)
        return text.format(indicator=title, own=_unbroken(amount.format(number=own)), city=_unbroken(city))

    @cached_property
    def _rate_titles(self) -> Mapping[str, str]:
        """Of the changes that belong to a rate, the rate's title: the sentence says already that it is a change."""
        return {change.field: rate.title for rate, change in rated(self.city.indicators) if rate and change}

    def _remarks(self, area: AreaChange) -> list[str]:
        """Where a class is missing, how far the next limit is, and what may be chance."""
        language = self.words.language
        missing = {
            tr("new area, not in the earlier edition", language): area.then is None,
            tr("without a class in the earlier edition", language): area.then is not None and area.then.status is None,
            tr("without a class now", language): area.now.status is None,
        }
        parts = [_as_sentence(text) for text, holds in missing.items() if holds]
        chance = chance_in_words(area, self.words)
        return [*parts, *self._distance(area), *([_as_sentence(chance)] if chance else [])]

    def _distance(self, area: AreaChange) -> list[str]:
        language, number = self.words.language, self.words.number
        then, now = area.then.limit_distance if area.then else None, area.now.limit_distance
        if now is None:
            return []
        if then is None:
            return [tr("Distance to the class limit {now} SD.", language).format(now=number(now))]
        text = tr("Distance to the class limit {then} → {now} SD.", language)
        return [text.format(then=number(then), now=number(now))]


def _unbroken(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _as_sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
