"""The early-warning pages: class then and now, from class to class, and the areas that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..charts.legend import Legend, legend_svg
from ..charts.matrix import Transitions, transition_matrix
from ..editions.area_change import AreaChange
from ..editions.compare import Comparison
from ..editions.edition import Edition
from ..editions.explain import reservations
from ..texts import day_text, tr
from .change_table import change_table, class_of, edition_words
from .city import City, District
from .fitting import Room
from .page import Page
from .phrases import ALL, data_as_of, indicator_dates, name_of, named, who_counts
from .source import Source
from .style import Style
from .words import Words

KIND = "comparison"
SETS, CITY_SETS = ("then", "now"), ("city then", "city now")  # of layers
_MOST_NAMES = (ALL, 8, 5, 3, 0)


def comparison_pages(
    run: Comparison, city: City, district: District | None, style: Style, earlier: Sequence[Source] = ()
) -> list[Page]:
    """The comparison of a district, or of the city, and the table of its areas that changed, if there are any.

    ``earlier`` are the sources of the earlier edition.
    """
    own = part_of(run, [area.key for area in district.areas]) if district else run
    place = district or city
    words, language = style.words, style.words.language
    title = tr("Compared with the earlier edition: {place}", language).format(place=name_of(place, words))
    sources = (*city.sources, *(item for item in earlier if item not in city.sources), *city.outlines)
    key = district.key if district else ""
    lead, dates = _lead(own, style), edition_dates(run, city, language)
    frames = style.frames[KIND]
    # All classes, since two maps share the legend.
    legend = Legend(city.profile, style.palette, language, place.counts, areas=style.words.areas.many)
    matrix = Transitions(own.matrix(), city.profile, style.palette, language)
    page = Page(
        KIND,
        title,
        " · ".join([words.counted(len(place.areas)), tr("class in the earlier edition and in this one", language)]),
        key,
        "" if district else tr("City", language),
        texts={
            "text:then": f"{tr('Class in the earlier edition', language)} · {dates[0]}",
            "text:now": f"{tr('Class in this edition', language)} · {dates[1]}",
            "text:lead": lead,
            "text:notes": _notes(own, city, style),
        },
        pictures={
            "picture:legend": legend_svg(legend, frames["picture:legend"]),
            "picture:matrix": transition_matrix(matrix, frames["picture:matrix"]),
        },
        maps=dict(zip(("map:then", "map:now"), SETS if district else CITY_SETS, strict=True)),
        sources=sources,
        bookmark=title,
        alt=f"{title}. {' '.join(_counts(own, words))}",
    )
    return [page, *_tables(own, city, district, style, sources)]


def part_of(run: Comparison, keys: Iterable[str]) -> Comparison:
    """The comparison of some areas alone; which areas were dissolved there is not known."""
    kept = set(keys)
    now, then = (
        replace(edition, states={key: state for key, state in edition.states.items() if key in kept})
        for edition in (run.now, run.then)
    )
    return replace(
        run, now=now, then=then, areas={key: area for key, area in run.areas.items() if key in kept}, dissolved=()
    )


def changes_of(run: Comparison, words: Words) -> Mapping[str, str]:
    """What the table of areas says of each area: ``2 → 3 ▼``, "unchanged" for the same class, ``neu`` for a new area.

    An area that was cut anew says so, since its classes do not compare.
    """
    return {key: _change(area, run, words.language) for key, area in run.areas.items()}


def _change(area: AreaChange, run: Comparison, language: str) -> str:
    if area.then is None:
        return tr("new", language)
    if area.boundary_changed:
        return tr("cut anew", language)
    if area.changed:
        return f"{class_of(area.then, run.then, language)} → {class_of(area.now, run.now, language)}"
    return tr("unchanged", language) if area.now.status is not None else tr("still no class", language)


def edition_dates(run: Comparison, city: City, language: str) -> tuple[str, str]:
    """The Datenstand of the earlier and the new edition; where it is not known, the name of the layer."""
    then = ", ".join(day_text(day, language) for day in _dates(run.then))
    return (
        data_as_of(then, language) if then else run.then.layer,
        data_as_of(city.state, language) if city.state else run.now.layer,
    )


def _dates(edition: Edition) -> list[str]:
    """The reference dates of the indicators in the index."""
    used = edition.method.fields if edition.method else edition.sheets
    return sorted({edition.sheets[name].reference_date for name in used if name in edition.sheets} - {""})


def _lead(run: Comparison, style: Style) -> str:
    """What changed in numbers, with the names of areas that need attention as far as there is room."""
    words, room = style.words, Room(style, KIND, "text:lead")
    numbers = _counts(run, words)
    most_names = (0,) if words.public else _MOST_NAMES
    return room.first_fitting(
        between.join([*numbers, *_attention(run, words, most)]) for most in most_names for between in ("\n", " ")
    )


def _counts(run: Comparison, words: Words) -> list[str]:
    """How many areas have another class, and in which direction."""
    language, areas = words.language, run.areas.values()
    both = sum(area.then is not None for area in areas)
    changed = [area for area in areas if area.changed]
    if not both:
        return [tr("In both editions: {areas}.", language).format(areas=words.among(0, len(areas)))]
    if not changed:
        text = tr("No change of class: {areas} in both editions.", language)
        return [text.format(areas=words.counted(both))]
    text = tr("Another class than before: {areas}.", language)
    chance = sum(area.within_chance is True for area in changed)
    if chance:
        text = tr("Another class than before: {areas}; {chance} of them within random variation.", language)
    whole = text.format(areas=words.among(len(changed), both), chance=words.number(chance))
    parts = []
    for head, steps in (
        (tr("Status", language), [area.status_change for area in changed]),
        (tr("Dynamics", language), [area.dynamics_change for area in changed]),
    ):
        worse, better = sum((step or 0) > 0 for step in steps), sum((step or 0) < 0 for step in steps)
        if worse or better:
            text = tr("{part}: {worse} worse, {better} better.", language)
            parts.append(text.format(part=head, worse=words.number(worse), better=words.number(better)))
    parts += _other_counts(changed, words)
    return [whole, *([" ".join(parts)] if parts else [])]


def _other_counts(changed: Sequence[AreaChange], words: Words) -> list[str]:
    """What the directions leave open: the areas that they count twice, and those with a class in one edition only."""
    language = words.language
    both = sum(bool(area.status_change and area.dynamics_change) for area in changed)
    before = sum(area.then is not None and area.then.status is None for area in changed)
    after = sum(area.now.status is None for area in changed)
    found = (
        (tr("Both: {count}.", language), both),
        (tr("Without a class before: {count}.", language), before),
        (tr("Without a class now: {count}.", language), after),
    )
    return [text.format(count=words.number(count)) for text, count in found if count]


def _attention(run: Comparison, words: Words, most: int) -> list[str]:
    """Who newly needs attention and who no longer does, then the areas of one edition only."""
    language, areas = words.language, run.areas.values()
    newly = [area.area for area in areas if area.newly_needing_attention]
    gone = [area.area for area in areas if area.then and area.then.attention and area.now.attention is False]
    heads = [
        (tr("Newly with special need for attention: {count}", language), newly),
        (tr("No longer with special need for attention: {count}", language), gone),
        (tr("New {areas}: {count}", language), run.new),
        (tr("Dissolved {areas}: {count}", language), run.dissolved),
    ]
    known = {**run.then.names, **run.now.names}
    sentences = []
    for head, keys in heads:
        names = named(sorted(known.get(key, key) for key in keys), most, words)
        text = head.format(count=words.number(len(keys)), areas=words.areas.many)
        if keys:
            sentences.append(f"{text} ({names})." if names else f"{text}.")
    return sentences


def _notes(run: Comparison, city: City, style: Style) -> str:
    """How dynamics are to be read and what the comparison cannot say, the latter as far as there is room."""
    words = style.words
    known = bool(city.state and _dates(run.then))  # else only the names of the layers stand above the maps
    needed = [words.sentence("dynamics"), *_other_method(run, words), "" if known else _of_when(run, city, words)]
    return Room(style, KIND, "text:notes").paragraphs(
        needed, *_reservations(run, city, style), words.sentence("chance")
    )


def _of_when(run: Comparison, city: City, words: Words) -> str:
    """The Datenstand of the indicators now, and that of the earlier edition."""
    then = ", ".join(day_text(day, words.language) for day in _dates(run.then)) or tr("not stated", words.language)
    earlier = tr("In the earlier edition: {dates}.", words.language).format(dates=then)
    return f"{indicator_dates(city, words)} {earlier}"


def _other_method(run: Comparison, words: Words) -> list[str]:
    """What has to be said wherever classes of different methods stand side by side."""
    if not run.method.changed or run.now.method is None or run.then.method is None:
        return []
    text = tr("Other method than before ({then} → {now}): a change of class may come from that alone.", words.language)
    return [text.format(then=run.then.method.label, now=run.now.method.label)]


def _reservations(run: Comparison, city: City, style: Style) -> list[str]:
    """All others."""
    known = replace(run, method=replace(run.method, changed=False)) if run.method.changed else run
    return reservations(known, edition_words(run, city, style))


def _tables(
    run: Comparison, city: City, district: District | None, style: Style, sources: tuple[Source, ...]
) -> list[Page]:
    """The page with the areas that changed, none where there is none."""
    words, language = style.words, style.words.language
    table = change_table(run, city, style, with_district=district is None and len(city.districts) > 1)
    if table is None:
        return []
    place = district or city
    title = tr("Early warning: {place}", language).format(place=name_of(place, words))
    order = tr("in alphabetical order", language) if words.public else tr("the most urgent first", language)
    scope = tr("{areas} with another class, {order}", language).format(
        areas=words.counted(len(table.rows)), order=order
    )
    sd = tr("SD: standard deviations of the index.", language) if any(" SD" in row[-1] for row in table.rows) else ""
    notes = Room(style, "table", "text:notes").paragraphs(
        [*_other_method(run, words), _of_when(run, city, words), sd],
        _near_limit(run, words),
        who_counts(city, words),
        *_reservations(run, city, style),
        tr("The list says where to look first. What is the matter is for people who know the area to say.", language),
    )
    page = Page(
        "table",
        title,
        scope,
        district.key if district else "",
        table.name,
        {"text:notes": notes},
        tables={"table:rows": table},
        sources=sources,
        bookmark=title,
        alt=f"{title}. {scope}. " + " ".join(f"{row[0]}: {row[-3]} → {row[-2]}." for row in table.rows),
    )
    return [page]


def _near_limit(run: Comparison, words: Words) -> str:
    """The areas that did not change, but may soon."""
    if not run.near_limit:
        return ""
    text = tr("Unchanged, but near a class limit: {names}.", words.language)
    names = {**run.then.names, **run.now.names}
    return text.format(names=words.listed(sorted(names.get(area.area, area.area) for area in run.near_limit)))
