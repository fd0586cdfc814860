"""The method report: everything that is needed to defend a class, from the data of the run."""

from __future__ import annotations

import math

import pandas as pd

from ..charts.grid import ClassCounts
from ..charts.legend import Legend, legend_svg
from ..document import (
    Block,
    Bullets,
    Cell,
    Document,
    Paragraph,
    Picture,
    Section,
    Table,
    internal_stamp,
    made_by,
    to_html,
)
from ..texts import tr
from .diagnostics import REDUNDANT, correlations, cronbachs_alpha, weighted_parts
from .explained import Explained
from .report_areas import contributions, coverage, near_limits
from .report_noise import firmness, other_methods
from .step import Step
from .wording import classes_in_words, method_in_words


def method_report(run: Explained) -> str:
    """The report as one HTML file, in ``run.language``."""
    language = run.language
    document = Document(
        title=tr("Method report: social index", language),
        subtitle=run.layer,
        language=language,
        facts=_facts(run),
        sections=[
            _method(run),
            _classes(run),
            _indicators(run),
            *_definitions(run),
            coverage(run),
            *_correlations(run),
            _distribution(run),
            near_limits(run),
            *firmness(run),
            other_methods(run),
            contributions(run),
            _caveats(language),
        ],
        notes=[f"{key} {run.names.get(key, '')}: {run.remarks[key]}".replace(" :", ":") for key in run.notes],
        footer=made_by(language),
        stamp=internal_stamp(language) if run.withheld.internal else "",
    )
    return to_html(document)


def _facts(run: Explained) -> list[tuple[str, str]]:
    language, profile = run.language, run.method.profile
    valid, total = int(run.index.frame["valid"].sum()), len(run.index.frame)
    facts = [
        (tr("Method profile", language), f"{profile.title.in_language(language)} ({profile.label})"),
        (tr("Changed in this run", language), "; ".join(run.overrides)),
        (tr("Mean and spread of the other level", language), run.other_level),
        (tr("Hash of the effective method", language), run.method.hash),
        (tr("Source of the method", language), profile.source.in_language(language)),
        (
            tr("Areas", language),
            tr("{valid} of {total} in the index, {excluded} excluded", language).format(
                valid=run.number(valid, 0), total=run.number(total, 0), excluded=run.number(total - valid, 0)
            ),
        ),
        (
            tr("Special need for attention", language),
            run.number(run.classes["attention"].eq(True).sum(), 0),
        ),
        (tr("Edition of the report", language), _edition(run)),
    ]
    return [(label, value) for label, value in facts if value]


def _edition(run: Explained) -> str:
    """What a public report says of itself; '' for an internal one."""
    withheld, language = run.withheld, run.language
    if not withheld.public:
        return ""
    said = [tr("public: • withheld (disclosure control), – missing", language)] if withheld.fields else []
    if withheld.unjudged:
        text = tr("public: could not be judged, since there are no counts: {fields}", language)
        said.append(text.format(fields=", ".join(withheld.unjudged)))
    return "; ".join(said or [tr("public: no number had to be withheld", language)])


def _method(run: Explained) -> Section:
    words = method_in_words(run.method, run.labels, run.language, population_checked=run.population is not None)
    return Section(tr("How the index is computed", run.language), [Bullets(words)])


def _classes(run: Explained) -> Section:
    language, profile = run.language, run.method.profile
    schemes = [(tr("Status", language), profile.status_classes)]
    if run.method.dynamics_fields:
        schemes.append((tr("Dynamics", language), profile.dynamics_classes))
    tables = []
    for title, scheme in schemes:
        header = [tr("Class", language), tr("Name", language), tr("Index x", language)]
        caption = title if scheme.by == "value" else tr(
            "{title}: limits are shares of the areas (quantiles of type {type})", language
        ).format(title=title, type=scheme.quantile_type)  # fmt: skip
        tables.append(Table(header, classes_in_words(scheme, language), caption=caption))
    return Section(tr("Classes", language), tables)


def _indicators(run: Explained) -> Section:
    language = run.language
    header = [
        tr("Indicator", language), tr("Field", language), tr("Part of", language), tr("Weight", language),
        tr("Areas", language), tr("Mean", language), tr("SD", language), tr("Range", language),
    ]  # fmt: skip
    rows = [_indicator_row(run, name) for name in run.method.fields]
    parts = (("status", tr("Status", language)), ("dynamics", tr("Dynamics", language)))
    for what, title in parts:
        step = run.index.steps.get(f"{what}_index")
        if step:
            name = tr("{part}: combined value", language).format(part=title)
            rows.append([Cell(name, strong=True), f"{what}_sum", "", "", *_numbers(run, f"{what}_index", step)])
    note = tr("Mean and standard deviation (SD, divisor n) are unweighted, over the valid areas.", language)
    used = [
        tr("{label}: centre {centre}, spread {spread}", language).format(
            label=run.labels.get(name, name), centre=run.number(step.centre, 4), spread=run.number(step.spread, 4)
        )
        for name, step in run.index.steps.items()
        if not math.isnan(step.spread)
        and (step.centre, step.spread) != (step.mean, step.deviation)
        and name not in run.withheld.fields
    ]
    blocks: list[Block] = [Table(header, rows, frozenset(range(3, 8))), Paragraph(note, quiet=True)]
    if used:
        blocks += [Paragraph(tr("The profile standardises with other values:", language)), Bullets(used)]
    return Section(tr("Indicators", language), blocks)


def _indicator_row(run: Explained, name: str) -> list[str | Cell]:
    language, setting = run.language, run.method.profile.setting(name)
    part = tr("Status", language) if name in run.method.status_fields else tr("Dynamics", language)
    if setting.role == "context":
        part = tr("context only", language)
    label = run.labels.get(name, name)
    if setting.sign < 0:
        label = tr("{indicator} (inverted: high = little disadvantage)", language).format(indicator=label)
    weight = f"{setting.weight:g}".replace(".", "," if language == "de" else ".")
    step = run.index.steps.get(name)
    return [label, name, part, weight, *(_numbers(run, name, step) if step else ["0", "–", "–", "–"])]


def _numbers(run: Explained, name: str, step: Step) -> list[str]:
    """Areas, mean, standard deviation and range of the field ``name``."""
    lowest, highest = run.number(step.lowest), run.number(step.highest)
    spread = tr("{lowest} to {highest}", run.language).format(lowest=lowest, highest=highest)
    numbers = (run.number(step.mean, 4), run.number(step.deviation, 4), spread)
    return [run.number(step.areas, 0), *(run.withheld.told([name], text) for text in numbers)]


def _definitions(run: Explained) -> list[Section]:
    """What the sheets say; no section without sheets."""
    language = run.language
    header = [
        tr("Indicator", language), tr("Numerator", language), tr("Denominator", language), tr("Source", language),
        tr("Licence", language), tr("Reference date", language), tr("Definition", language),
    ]  # fmt: skip
    rows = [
        [
            sheet.label(language), sheet.numerator.in_language(language), sheet.denominator.in_language(language),
            sheet.source, sheet.licence, sheet.reference_date, sheet.definition_version,
        ]
        for sheet in (run.sheets[name] for name in run.method.fields if name in run.sheets)
    ]  # fmt: skip
    said = [column for column in range(len(header)) if any(row[column] for row in rows)]
    table = Table([header[column] for column in said], [[row[column] for column in said] for row in rows])
    return [Section(tr("Definitions of the indicators", language), [table])] if rows else []


def _correlations(run: Explained) -> list[Section]:
    language = run.language
    blocks: list[Block] = []
    for title, names in (
        (tr("Status", language), run.method.status_fields), (tr("Dynamics", language), run.method.dynamics_fields),
    ):  # fmt: skip
        if len(names) < 2:
            continue
        r = correlations(run.index.frame[[f"z_{name}" for name in names]].set_axis(list(names), axis=1))
        rows = [
            [
                f"{number} {run.labels.get(name, name)}",
                *(run.told([name, other], r[other].loc[name]) for other in names),
            ]
            for number, name in enumerate(names, 1)
        ]
        columns = [str(number) for number in range(1, len(names) + 1)]
        blocks.append(Table([title, *columns], rows, frozenset(range(1, len(names) + 1))))
        flags = _flags(run, names, r)
        blocks.append(Bullets(flags) if flags else Paragraph(tr("No conspicuous correlation.", language), quiet=True))
        if run.method.profile.combination == "geometric_mean":
            continue  # it has no sum whose variance alpha would compare
        alpha = cronbachs_alpha(weighted_parts(run.index.frame, names, run.method.profile))
        blocks.append(
            Paragraph(
                tr("Cronbach's alpha: {alpha}. From about 0.7 the indicators are taken to measure one thing.", language)
                .format(alpha=run.told(names, alpha))
            )
        )  # fmt: skip
    return [Section(tr("Do the indicators belong together?", language), blocks)] if blocks else []


def _flags(run: Explained, names: tuple[str, ...], r: pd.DataFrame) -> list[str]:
    """Sentences about pairs that say the same, or the opposite."""
    sentences = []
    for at, first in enumerate(names):
        for second in names[at + 1 :]:
            value = float(r[second].loc[first])
            if run.withheld.fields & {first, second}:
                continue
            pair = f"{run.labels.get(first, first)} / {run.labels.get(second, second)}"
            if value < 0:
                text = tr("{pair}: r = {r}, conflicting: they partly cancel each other out.", run.language)
            elif value > REDUNDANT:
                text = tr("{pair}: r = {r}, redundant: they say nearly the same and count twice.", run.language)
            else:
                continue
            sentences.append(text.format(pair=pair, r=run.number(value)))
    return sentences


def _distribution(run: Explained) -> Section:
    language = run.language
    status, dynamics = (
        [None if pd.isna(code) else int(code) for code in run.classes[name]]
        for name in ("status_class", "dynamics_class")
    )
    legend = legend_svg(
        Legend(run.method.profile, run.palette, language, ClassCounts.of(zip(status, dynamics, strict=True)))
    )
    return Section(
        tr("Areas per class", language), [Picture(legend.svg, tr("Number of areas in each class", language))]
    )


def _caveats(language: str) -> Section:
    return Section(tr("How to read the index", language), [Bullets(caveats(language))])


def caveats(language: str) -> list[str]:
    """What belongs on every map and report of the index."""
    return [
        tr("The index is relative: it compares the areas of this city with each other at one time.", language),
        tr("It is a search strategy and no diagnosis: it says where to look, not what is the matter.", language),
        tr("Negative dynamics means worse than the city's trend, not necessarily worse in absolute terms.", language),
        tr("It says nothing about individual people.", language),
        tr("Near a class limit chance may decide: read the class together with the distance to the limit.", language),
    ]
