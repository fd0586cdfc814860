"""The early-warning list as a page: what changed between two editions, and how far that can be relied on."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import Block, Bullets, Cell, Document, Paragraph, Section, Table, internal_stamp, made_by
from ..index.report import caveats
from ..texts import tr
from .compare import Comparison
from .edition import Edition
from .explain import reservations
from .report_areas import details, early_warning, near_limits
from .tables import class_title
from .words import Words


def comparison_report(run: Comparison, words: Words) -> Document:
    """The whole report, in the language of ``words``."""
    language = words.language
    return Document(
        title=tr("Early-warning list: two editions of the social index", language),
        subtitle=tr("{now} compared with {then}", language).format(now=run.now.layer, then=run.then.layer),
        language=language,
        facts=_facts(run, words),
        sections=[
            *_reservations(run, words),
            early_warning(run, words),
            _matrix(run, words),
            near_limits(run, words),
            *details(run, words),
            _reading(language),
        ],
        footer=made_by(language),
        stamp=internal_stamp(language) if words.internal else "",
    )


def _facts(run: Comparison, words: Words) -> list[tuple[str, str]]:
    language, areas = words.language, run.areas.values()
    in_both = tr("{now} now, {then} earlier, {both} in both editions", language).format(
        now=len(run.areas), then=len(run.then.states), both=len(run.areas) - len(run.new)
    )
    changed = sum(bool(area.changed) for area in areas)
    within_chance = sum(area.within_chance is True for area in areas)
    changes = tr("{changed} of {both}", language).format(changed=changed, both=len(run.areas) - len(run.new))
    if within_chance:
        changes += ", " + tr("{count} of them within random variation", language).format(count=within_chance)
    steps = [area.status_change for area in areas if area.status_change]
    no_longer = sum(bool(area.then and area.then.attention and area.now.attention is False) for area in areas)
    newly = tr("{count} newly, {gone} no longer", language).format(
        count=sum(area.newly_needing_attention for area in areas), gone=no_longer
    )
    status = tr("{worse} worse, {better} better", language).format(
        worse=sum(step > 0 for step in steps), better=sum(step < 0 for step in steps)
    )
    return [
        (tr("New edition", language), _edition(run.now, language)),
        (tr("Earlier edition", language), _edition(run.then, language)),
        (tr("Areas", language), in_both),
        (tr("Class changed", language), changes),
        *([(tr("Status", language), status)] if run.same_classes else []),
        (tr("Special need for attention", language), newly),
    ]


def _edition(edition: Edition, language: str) -> str:
    """Layer, method with hash, and the reference dates of the indicators."""
    method = edition.method.label if edition.method else tr("not stored", language)
    parts = [edition.layer, tr("Method: {method}", language).format(method=method)]
    used = edition.method.fields if edition.method else edition.sheets
    dates = {edition.sheets[name].reference_date for name in used if name in edition.sheets} - {""}
    if dates:
        parts.append(tr("Data as of {dates}", language).format(dates=", ".join(sorted(dates))))
    return " · ".join(parts)


def _reservations(run: Comparison, words: Words) -> list[Section]:
    sentences = reservations(run, words)
    title = tr("What to bear in mind", words.language)
    return [Section(title, [Bullets(sentences)])] if sentences else []


def _matrix(run: Comparison, words: Words) -> Section:
    language, matrix = words.language, run.matrix()
    header = [
        tr("Earlier class", language),
        *(class_title(column, matrix.shorts, language, dissolved=True) for column in matrix.columns),
        tr("Sum", language),
    ]
    sums = [matrix.column_sum(column) for column in matrix.columns]
    rows: list[list[str | Cell]] = [
        [
            class_title(row, matrix.shorts, language),
            *(
                Cell(_count(matrix.counts.get((row, column), 0), words), strong=row == column)
                for column in matrix.columns
            ),
            _count(matrix.row_sum(row), words),
        ]
        for row in matrix.rows
    ]
    rows.append([tr("Sum", language), *(_count(number, words) for number in (*sums, sum(sums)))])
    text = tr(
        "Rows: class in the earlier edition. Columns: class now. In bold: areas whose class is the same.", language
    )
    listed_areas = [
        tr("{what} ({count}): {areas}", language).format(what=what, count=len(keys), areas=_all(keys, words))
        for what, keys in (
            (tr("New areas", language), run.new), (tr("Dissolved areas", language), run.dissolved),
        )
        if keys
    ]  # fmt: skip
    blocks: list[Block] = [Paragraph(text), Table(header, rows, frozenset(range(1, len(header))))]
    return Section(tr("From class to class", language), [*blocks, *([Bullets(listed_areas)] if listed_areas else [])])


def _count(number: int, words: Words) -> str:
    return words.number(number, 0) if number else "·"


def _all(keys: Iterable[str], words: Words) -> str:
    return ", ".join(words.area(key) for key in keys)


def _reading(language: str) -> Section:
    own = [
        tr(
            "A class changes when an area moves against the others: all rates may fall and an area still be worse than "
            "the city's trend.", language
        ),
        tr(
            "Within random variation: in one of the editions less than 80 % of the random draws around the observed "
            "counts give this class; for a rate, its change is smaller than 1.96 standard errors.", language
        ),
        tr(
            "The list says where to look first. What is the matter is for people who know the area to say.", language
        ),
    ]  # fmt: skip
    return Section(tr("How to read the list", language), [Bullets([*own, *caveats(language)])])
