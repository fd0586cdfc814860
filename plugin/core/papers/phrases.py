"""Classes, attention and the city value in running text: neutral, and right for none, one and many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..charts.grid import ClassCounts, ClassGrid
from ..index.classes import AreaClass
from ..index.profile import Profile
from ..texts import tr
from .city import Area, City, District, Indicator
from .pairs import rated
from .words import Words

NEAR = 0.05  # of the city value: closer rates are "about the same"
ALL = 10**6  # names


def named(names: Sequence[str], most: int, words: Words) -> str:
    """``A, B and C``; of more than ``most`` names the first ones and the number of the others, each at least two."""
    if len(names) <= most:
        return words.listed(names)
    shown = min(most, len(names) - 2)
    if shown < 2:
        return ""
    more = tr("{names} … and {count} more", words.language)
    return more.format(names=", ".join(names[:shown]), count=words.number(len(names) - shown))


def name_of(place: City | District, words: Words) -> str:
    """The place in a title; a city that nobody has named is the whole one."""
    return place.name or tr("whole city", words.language)


def edition_name(words: Words) -> str:
    return tr("Public edition", words.language) if words.public else tr("Internal edition", words.language)


def data_as_of(dates: str, language: str) -> str:
    """The Datenstand; '' is one that nobody knows."""
    if not dates:
        return tr("Data as of: not stated", language)
    return tr("Data as of {value}", language).format(value=dates)


def indicator_dates(city: City, words: Words) -> str:
    """The Datenstand of most indicators, and those that are of another day."""
    titles: dict[str, list[str]] = {}
    for pair in rated(city.indicators):
        for day in {item.date: None for item in pair if item and item.date} or [""]:
            titles.setdefault(day, []).append(pair.main.title)
    most = max(titles, key=lambda day: (bool(day), len(titles[day])), default="")
    unknown = tr("not stated", words.language)
    others = [f"{words.listed(of)}: {day or unknown}" for day, of in titles.items() if day != most]
    return "; ".join([data_as_of(most, words.language), *others]) + "."


def who_counts(city: City, words: Words) -> str:
    """That the city values count people of no area as well, whom no number of areas does; '' where they do not."""
    text = tr("City value including people who belong to none of the {areas}.", words.language)
    return text.format(areas=words.dative(words.areas)) if city.beyond_areas else ""


def with_names(text: str, names: Sequence[str], most: int, words: Words) -> str:
    """The text as a sentence, followed by the names as far as there is room for them."""
    shown = named(names, most, words)
    return f"{text}: {shown}." if shown else f"{text}."


def needing_attention(areas: Iterable[Area]) -> list[str]:
    """The names of areas with special need for attention."""
    return [area.name for area in areas if area.attention]


def classified(areas: Iterable[Area]) -> list[Area]:
    """The areas with a class: of the others nobody knows whether they need attention."""
    return [area for area in areas if area.status is not None]


def among_classified(areas: Sequence[Area], words: Words) -> str:
    """How many areas need attention: ``3 von 5 Quartieren``, or ``3 von 4 klassifizierten Quartieren``."""
    number, total, language = len(needing_attention(areas)), len(classified(areas)), words.language
    if total == len(areas) or total < 2:
        return words.among(number, total)
    text = tr("{number} of {total} classified {areas}", language)
    return text.format(number=words.number(number), total=words.number(total), areas=words.dative(words.areas))


def attention_sentence(areas: Sequence[Area], words: Words, most: int = ALL) -> str:
    """How many areas have special need for attention, and up to ``most`` of their names; '' without any class."""
    names, language, classed = needing_attention(areas), words.language, len(classified(areas))
    among = among_classified(areas, words)
    if not names and classed <= 1:
        return tr("No special need for attention.", language) if classed else ""
    if not names:
        text = tr("There is no special need for attention in the {number} {areas}.", language)
        if classed < len(areas):
            text = tr("There is no special need for attention in the {number} classified {areas}.", language)
        return text.format(number=words.number(classed), areas=words.dative(words.areas))
    if len(names) == 1:
        text = tr("{areas} has special need for attention", language)
    else:
        text = tr("{areas} have special need for attention", language)
    return with_names(text.format(areas=among), names, most, words)


def attention_rule(profile: Profile, words: Words) -> str:
    """The profile's rule for attention in neutral words; '' where it has none."""
    language = words.language
    status = {item.code: item.name.in_language(language) for item in profile.status_classes.classes}
    dynamics = {item.code: dynamics_phrase(profile, item, language) for item in profile.dynamics_classes.classes}
    alone = tr("status {status}", language)
    both = tr("status {status} with dynamics {dynamics}", language)
    rules = [
        alone.format(status=status[rule.status]) if rule.dynamics is None
        else both.format(status=status[rule.status], dynamics=dynamics[rule.dynamics])
        for rule in profile.attention
    ]  # fmt: skip
    return tr(" or ", language).join(rules)


def dynamics_phrase(profile: Profile, item: AreaClass, language: str) -> str:
    """What a dynamics class means, ``worse than the city's trend``; by its place where the profile does not say."""
    meaning = item.meaning.in_language(language)
    if meaning != item.name.in_language(language):
        return meaning
    step = ClassGrid(profile).arrows[item.code]
    if not step:
        return tr("like the city's trend", language)
    return tr("better than the city's trend", language) if step > 0 else tr("worse than the city's trend", language)


def status_sentence(counts: ClassCounts, profile: Profile, words: Words) -> str:
    """``Status of the 5 areas: 1 high, 3 medium; 1 without a class.``; '' without areas."""
    language, total = words.language, sum(counts.areas.values())
    if not total:
        return ""
    numbers = {
        item.name.in_language(language): sum(n for (status, _), n in counts.areas.items() if status == item.code)
        for item in ClassGrid(profile).status
    }
    classes = _counted(numbers, total, words)
    none = _unassigned(counts.unassigned, total, words)
    said = "; ".join(text for text in (classes, none) if text)
    if total == 1:
        return tr("Status: {classes}.", language).format(classes=said)
    areas = words.counted(total)
    return tr("Status of the {areas}: {classes}.", language).format(areas=areas, classes=said)


def dynamics_sentence(counts: ClassCounts, profile: Profile, words: Words) -> str:
    """``Dynamics: 1 better than the city's trend, 3 like the city's trend.``; '' where no area has a dynamics class."""
    numbers = {
        dynamics_phrase(profile, item, words.language): sum(
            n for (status, dynamics), n in counts.areas.items() if status is not None and dynamics == item.code
        )
        for item in ClassGrid(profile).dynamics
    }
    classes = _counted(numbers, sum(counts.areas.values()), words)
    return tr("Dynamics: {classes}.", words.language).format(classes=classes) if classes else ""


def _counted(numbers: Mapping[str, int], total: int, words: Words) -> str:
    if total == 1:
        return "".join(name for name, number in numbers.items() if number)
    return ", ".join(f"{words.number(number)} {name}" for name, number in numbers.items() if number)


def _unassigned(number: int, total: int, words: Words) -> str:
    without = tr("no class", words.language)
    return "" if not number else without if total == 1 else f"{words.number(number)} {without}"


def class_sentences(areas: Sequence[Area], profile: Profile, words: Words, most: int = ALL) -> list[str]:
    """For each status class that occurs how many areas have it, and which; then those without a class."""
    language = words.language
    sentences = []
    for item in ClassGrid(profile).status:
        names = [area.name for area in areas if area.status == item.code]
        if len(names) == 1:
            text = tr("{areas} has the status “{status}”", language)
        else:
            text = tr("{areas} have the status “{status}”", language)
        text = text.format(areas=words.among(len(names), len(areas)), status=item.name.in_language(language))
        if names:
            sentences.append(with_names(text, names, most, words))
    names = [area.name for area in areas if area.status is None]
    if names:
        text = tr("{areas} has no class", language) if len(names) == 1 else tr("{areas} have no class", language)
        sentences.append(with_names(text.format(areas=words.among(len(names), len(areas))), names, most, words))
    return sentences


def compared_with_city(city: City, district: District, words: Words) -> list[tuple[str, str]]:
    """How rates and changes of a district compare with the city: each as a long and a short sentence.

    An indicator without a value on one of the sides is left out; without any there is no sentence.
    """
    levels: dict[int, list[str]] = {1: [], 0: [], -1: []}
    trends: dict[int, list[str]] = {1: [], 0: [], -1: []}
    for pair in rated(city.indicators):
        for item, groups in ((pair.rate, levels), (pair.change, trends)):
            side = None if item is None else _side(item, city, district)
            if side is not None:
                groups[side].append(pair.main.title)
    language = words.language
    level_words = {
        1: tr("higher for {indicators}", language), 0: tr("about the same (± 5 %) for {indicators}", language),
        -1: tr("lower for {indicators}", language),
    }  # fmt: skip
    trend_words = {
        1: tr("worse for {indicators}", language), 0: tr("similar for {indicators}", language),
        -1: tr("better for {indicators}", language),
    }  # fmt: skip
    found = ("compared", levels, level_words), ("trend", trends, trend_words)
    return [
        (words.sentence(key, comparison=long), words.sentence(key, comparison=short))
        for key, groups, phrases in found
        if any(groups.values())
        for long, short in [_grouped(groups, phrases, words)]
    ]


def _side(item: Indicator, city: City, district: District) -> int | None:
    """1: above the city (changes: worse than its trend), 0: about the same, -1: below (better); None: unknown."""
    own, whole = district.values.get(item.field), city.values.get(item.field)
    if own is None or whole is None:
        return None
    difference = own - whole
    near = 10.0**-item.decimals if item.change else NEAR * abs(whole)
    if abs(difference) <= near:
        return 0
    sign = city.profile.setting(item.field).sign if item.change else 1
    return 1 if difference * sign > 0 else -1


def _grouped(groups: Mapping[int, Sequence[str]], phrases: Mapping[int, str], words: Words) -> tuple[str, str]:
    """The groups that are not empty, with the titles of their indicators, and with their number."""
    filled = [(phrases[side], titles) for side, titles in groups.items() if titles]
    long = "; ".join(phrase.format(indicators=words.listed(titles)) for phrase, titles in filled)
    total = words.number(sum(len(titles) for _, titles in filled))
    counted = ", ".join(phrase.format(indicators=words.number(len(titles))) for phrase, titles in filled)
    return long, tr("{groups} of {total} indicators", words.language).format(groups=counted, total=total)
