"""The parts of the method report that say how much a class hangs on chance, and on single choices of the method."""

from __future__ import annotations

from ..document import Block, Cell, Paragraph, Section, Table
from ..errors import listed
from ..texts import format_number, tr
from .draws import DRAWS
from .explained import Explained
from .report_areas import shortened, withheld
from .sensitivity import outcomes
from .stability import STABILITY_FIELDS, STABLE, ChanceChanges, Stability


def firmness(run: Explained) -> list[Section]:
    """How firm the classes are; no section where the counts behind the rates are not known."""
    if run.stability is None:
        return []
    language = run.language
    rule = tr(
        "The people counted in each area were drawn anew {draws} times at random around the observed rates, and the "
        "whole method was applied to each draw. The stability of a class is the share of draws in which the area gets "
        "it again; below {stable} % the class lies within chance.", language
    ).format(draws=run.number(DRAWS, 0), stable=_percent(run, STABLE))  # fmt: skip
    blocks: list[Block] = [Paragraph(rule), *_notes(run, run.stability)]
    if run.chance:
        blocks.append(Paragraph(_by_chance(run, run.chance)))
    return [Section(tr("How firm are the classes?", language), [*blocks, *_unstable(run, run.stability)])]


def _notes(run: Explained, stability: Stability) -> list[Block]:
    language, notes = run.language, []
    if run.method.profile.pooled_dates > 1:
        notes.append(
            tr(
                "The rates pool several reference dates, at which mostly the same people are counted: chance is larger "
                "than drawn here, and the stability an upper bound.", language
            )
        )  # fmt: skip
    if stability.impossible:
        text = tr(
            "In {count} of {draws} draws a step of the method was not possible; they count as another class.", language
        )
        notes.append(text.format(count=run.number(stability.impossible, 0), draws=run.number(DRAWS, 0)))
    return [Paragraph(note) for note in notes]


def _by_chance(run: Explained, chance: ChanceChanges) -> str:
    language = run.language
    classes = run.method.profile.dynamics_classes.classes
    middle = len(classes) // 2
    others = [item for item in classes if item is not classes[middle]]
    seen = run.classes["dynamics_class"].isin([item.code for item in others]).sum()
    text = tr(
        "If nothing changed but chance, {mean} of {areas} areas (5–95 %: {low}–{high}) would still be classed as "
        "{classes}; here it is {seen}.", language
    )  # fmt: skip
    names = tr(" or ", language).join(item.name.in_language(language) for item in others)
    mean, low, high = (run.number(value, 0) for value in (chance.mean, chance.low, chance.high))
    return text.format(
        mean=mean, areas=run.number(chance.areas, 0), low=low, high=high, classes=names, seen=run.number(seen, 0)
    )


def _unstable(run: Explained, stability: Stability) -> list[Block]:
    """The areas whose class is not firm."""
    language, shares = run.language, stability.shares
    loose = shares[shares["class_stability"] < STABLE].sort_index().sort_values("class_stability", kind="stable")
    of_all = {
        "count": run.number(len(loose), 0),
        "total": run.number(shares["class_stability"].notna().sum(), 0),
    }
    if run.withheld.fields:
        text = tr("The class of {count} of {total} areas lies within chance; which these are is withheld.", language)
        return [Paragraph(text.format(**of_all))]
    if loose.empty:
        text = tr("Every area gets its class again in at least {stable} % of the draws.", language)
        return [Paragraph(text.format(stable=_percent(run, STABLE)))]
    text = tr("The class of these areas ({count} of {total}) lies within chance:", language).format(**of_all)
    header = [
        tr("Area", language), tr("Class", language), tr("Status", language), tr("Dynamics", language),
        tr("Both", language), tr("Within chance", language),
    ]  # fmt: skip
    rows: list[list[str | Cell]] = []
    for key, values in zip(loose.index, loose[list(STABILITY_FIELDS)].to_numpy().tolist(), strict=True):
        numbers = [f"{_percent(run, value)} %" if value == value else "–" for value in values]  # noqa: PLR0124 - NaN
        rows.append(
            [run.area(str(key)), str(run.classes.at[key, "class_short"]), *numbers, _what_is_loose(run, values)]
        )
    return [Paragraph(text), *shortened(run, header, rows, frozenset({2, 3, 4}))]


def _what_is_loose(run: Explained, values: list[float]) -> str:
    """Which of status and dynamics lies within chance; only both together may."""
    language, (status, dynamics, _) = run.language, values
    if status < STABLE and dynamics < STABLE:
        return tr("status and dynamics", language)
    if status < STABLE:
        return tr("status", language)
    return tr("dynamics", language) if dynamics < STABLE else tr("only both together", language)


def _percent(run: Explained, share: float) -> str:
    return format_number(100 * share, 0, run.language)


def other_methods(run: Explained) -> Section:
    """How many areas change their class if one choice of the method is another, and which."""
    language = run.language
    title = tr("What if the method were another?", language)
    if run.withheld.fields:
        return Section(title, [withheld(run)])
    total = run.number(run.index.frame["status_index"].notna().sum(), 0)
    text = tr(
        "Each row changes one choice of the method and leaves all others, over the same {total} areas.", language
    ).format(total=total)
    header = [tr("Changed choice", language), tr("Areas with another class", language), tr("Which", language)]
    rows: list[list[str | Cell]] = []
    for outcome in outcomes(run.index, run.method, run.labels, language):
        if outcome.changed is None:
            reason = tr("not possible: {reason}", language).format(reason=outcome.reason)
            rows.append([outcome.title, "–", reason])
        else:
            which = listed(run.area(key).text for key in outcome.changed)
            rows.append([outcome.title, run.number(len(outcome.changed), 0), which])
    blocks: list[Block] = [Paragraph(text), Table(header, rows, frozenset({1}))]
    return Section(title, blocks)
