"""The parts of the early-warning report that speak of single areas."""

from __future__ import annotations

from ..document import Block, Cell, Paragraph, Section, Table
from ..index.diagnostics import NEAR_LIMIT
from ..texts import tr
from .area_change import AreaChange
from .compare import Comparison
from .edition import State
from .explain import boundary_in_words, chance_in_words, explained_by, remark
from .rates import RateChange
from .words import Words

MOST_DETAILS = 60  # areas with a table of their own
_NOTHING = State()


def early_warning(run: Comparison, words: Words) -> Section:
    """The list: the areas that changed, the most urgent first."""
    language = words.language
    title = tr("Early-warning list: areas that changed", language)
    if not run.changed:
        return Section(title, [Paragraph(tr("No area changed its class.", language))])
    header = [
        "", tr("Area", language), tr("Class", language), tr("Change (classes)", language), tr("Distance", language),
        tr("Explanation", language),
    ]  # fmt: skip
    rows: list[list[str | Cell]] = [
        [
            words.number(run.urgency[area.area], 0), Cell(words.area(area.area), strong=area.warning),
            _classes(area, words), _change(area, words), _distances(area, words), _explanation(area, run, words),
        ]
        for area in run.changed
    ]  # fmt: skip
    text = tr(
        "In bold: areas that newly need special attention or whose status is worse. They come first; then worse "
        "dynamics, then all other changes. Distance: from the nearest class limit, in standard deviations. Rates: own "
        "change and that of the city, in percentage points.", language
    )  # fmt: skip
    return Section(title, [Paragraph(text), Table(header, rows, frozenset({0, 4}))])


def near_limits(run: Comparison, words: Words) -> Section:
    """The areas that did not change, but may soon."""
    language = words.language
    title = tr("Unchanged areas within {distance} SD of a class limit", language).format(
        distance=words.number(NEAR_LIMIT, 1)
    )
    if not run.near_limit:
        return Section(title, [Paragraph(tr("None.", language))])
    header = ["", tr("Area", language), tr("Class", language), tr("Distance to the limit", language)]
    rows = [
        [
            words.number(run.urgency[area.area], 0), words.area(area.area), words.classed(area.now.short),
            _distances(area, words),
        ]
        for area in run.near_limit
    ]  # fmt: skip
    return Section(title, [Table(header, rows, frozenset({0}))])


def details(run: Comparison, words: Words) -> list[Section]:
    """A table for each changed area: its indicators and the city's, then and now."""
    language = words.language
    chosen = [area for area in run.changed if area.rates]
    if not chosen:
        return []
    text = tr(
        "Own values and city values in percent, changes in percentage points; for indicators of the dynamics, all are "
        "percentage points.", language
    )  # fmt: skip
    blocks: list[Block] = [Paragraph(text, quiet=True)]
    for area in chosen[:MOST_DETAILS]:
        blocks += [_indicators(area, run, words), Paragraph(_circumstances(area, run, words), quiet=True)]
    if len(chosen) > MOST_DETAILS:
        more = tr("The first {shown} of {total} areas; the table of changes holds them all.", language)
        blocks.append(Paragraph(more.format(shown=MOST_DETAILS, total=len(chosen)), quiet=True))
    return [Section(tr("The changed areas, indicator by indicator", language), blocks)]


def _classes(area: AreaChange, words: Words) -> str:
    then = tr("new area", words.language) if area.then is None else words.classed(area.then.short)
    return f"{then} → {words.classed(area.now.short)}"


def _distances(area: AreaChange, words: Words) -> str:
    then = area.then or _NOTHING
    return f"{words.number(then.limit_distance)} → {words.number(area.now.limit_distance)}"


def _change(area: AreaChange, words: Words) -> str:
    """The change in words: ``neu: besonderer Aufmerksamkeitsbedarf; Status 1 Klasse ungünstiger``."""
    language = words.language
    parts = [tr("new: special need for attention", language)] if area.newly_needing_attention else []
    for what, steps in ((tr("Status", language), area.status_change), (tr("Dynamics", language), area.dynamics_change)):
        if steps:
            text = tr("{what} worse by {count}", language) if steps > 0 else tr("{what} better by {count}", language)
            parts.append(text.format(what=what, count=abs(steps)))
    return "; ".join(parts) or "–"


def _explanation(area: AreaChange, run: Comparison, words: Words) -> str:
    return "; ".join(filter(None, [explained_by(area, run, words), remark(area, words)]))


def _indicators(area: AreaChange, run: Comparison, words: Words) -> Table:
    language = words.language
    title = f"{run.urgency[area.area]}. {words.area(area.area)}: {_classes(area, words)}"
    header = [title, tr("earlier", language), tr("now", language), "+/−"]
    with_city = any(rate.city_now is not None or rate.city_then is not None for rate in area.rates)
    with_chance = any(rate.within_chance is not None for rate in area.rates)
    if with_city:
        header += [
            tr("City earlier", language), tr("City now", language), tr("City +/−", language),
            tr("against the city", language),
        ]  # fmt: skip
    if with_chance:
        header.append(tr("random variation", language))
    rows = []
    for rate in area.rates:
        row = [words.title(rate.pair), *_own(rate, words), *(_city(rate, words) if with_city else [])]
        rows.append([*row, _chance(rate, words)] if with_chance else row)
    return Table(header, rows, frozenset(range(1, 8 if with_city else 4)))


def _own(rate: RateChange, words: Words) -> list[str]:
    return [
        words.value(rate.then, rate.sign_then), words.value(rate.now, rate.sign_now), words.signed(rate.change),
    ]  # fmt: skip


def _city(rate: RateChange, words: Words) -> list[str]:
    return [
        words.number(rate.city_then), words.number(rate.city_now), words.signed(rate.city_change),
        words.signed(rate.against_city),
    ]  # fmt: skip


def _chance(rate: RateChange, words: Words) -> str:
    if rate.pair.redefined:
        return tr("other definition", words.language)
    if rate.within_chance is None:
        return "–"
    return tr("within", words.language) if rate.within_chance else tr("beyond", words.language)


def _circumstances(area: AreaChange, run: Comparison, words: Words) -> str:
    """Distance, method, definitions, boundary and chance of an area, then and now."""
    language = words.language
    redefined = ", ".join(
        f"{words.short(pair)} ({pair.definition_then} → {pair.definition_now})" for pair in run.redefined
    )
    labels = [edition.method.label if edition.method else tr("not stored", language) for edition in (run.then, run.now)]
    facts = [
        (tr("Distance to the limit", language), f"{_distances(area, words)} {tr('SD', language)}"),
        (tr("Method", language), labels[0] if labels[0] == labels[1] else " → ".join(labels)),
        (tr("Definition", language), redefined or tr("unchanged", language)),
        (tr("Boundary", language), boundary_in_words(area, words)),
        (tr("Chance", language), chance_in_words(area, words) or _firm(area, words)),
    ]
    return " · ".join(f"{what}: {text}" for what, text in facts)


def _firm(area: AreaChange, words: Words) -> str:
    if area.within_chance is None:
        return tr("not known", words.language)
    return tr("change of class beyond random variation", words.language)
