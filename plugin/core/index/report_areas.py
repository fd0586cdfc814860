"""The parts of the method report that speak of single areas."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..disclosure.reasons import without_counts
from ..document import Block, Cell, Paragraph, Section, Table
from ..texts import tr
from .diagnostics import NEAR_LIMIT, weighted_parts
from .explained import Explained

MOST_ROWS = 500
MOST_TITLES = 4  # columns that have room for their titles on a page


def coverage(run: Explained) -> Section:
    """How much of the city the index speaks of, and each area that stayed out."""
    language = run.language
    reasons = run.index.frame["excluded_because"].dropna().sort_index()
    if run.withheld.public:
        reasons = reasons.map(without_counts)
    valid = run.index.frame["valid"].to_numpy()
    text = tr("{valid} of {total} areas ({share} %) have an index.", language).format(
        valid=run.number(valid.sum(), 0), total=run.number(len(valid), 0), share=run.number(100 * valid.mean(), 1)
    )
    populated = run.population is not None and np.nansum(run.population) > 0
    if run.population is not None and populated:
        share = np.nansum(run.population[valid]) / np.nansum(run.population)
        text += " " + tr("{share} % of the inhabitants live in them.", language).format(
            share=run.number(100 * share, 1)
        )
    blocks: list[Block] = [Paragraph(text)]
    if len(reasons):
        header = [tr("Excluded area", language), tr("Reason", language)]
        rows = [[run.area(str(key)), reason] for key, reason in reasons.items()]
        blocks.extend(shortened(run, header, rows, frozenset()))
    blocks.extend(Paragraph(sentence) for sentence in run.index.warnings)
    return Section(tr("Coverage", language), blocks)


def near_limits(run: Explained) -> Section:
    """The areas whose class hangs on little."""
    language = run.language
    title = tr("Areas within {distance} SD of a class limit", language).format(distance=run.number(NEAR_LIMIT, 1))
    if "limit_distance" in run.withheld.fields:
        return Section(title, [withheld(run)])
    near = run.classes[run.classes["limit_distance"] < NEAR_LIMIT].sort_values("limit_distance", kind="stable")
    if near.empty:
        return Section(title, [Paragraph(tr("None.", language))])
    header = [
        tr("Area", language), tr("Class", language), tr("Name", language), tr("Status index", language),
        tr("Dynamics index", language), tr("Distance", language),
    ]  # fmt: skip
    indices = run.index.frame[["status_index", "dynamics_index"]]
    rows: list[list[str | Cell]] = [
        [
            run.area(str(key)), str(row["class_short"]), str(row["class_name"]),
            run.number(row["status_index"], 4), run.number(row["dynamics_index"], 4),
            run.number(row["limit_distance"], 4),
        ]
        for key, row in near.join(indices).iterrows()
    ]  # fmt: skip
    text = tr("A small change of the data or the method may move these areas ({count}) to the next class.", language)
    table = shortened(run, header, rows, frozenset({3, 4, 5}))
    return Section(title, [Paragraph(text.format(count=run.number(len(near), 0))), *table])


def contributions(run: Explained) -> Section:
    """What makes the index of the conspicuous areas: weight times normalised value of each indicator."""
    language = run.language
    title = tr("Areas with a conspicuous social index: contribution of each indicator", language)
    frame, classes = run.index.frame, run.classes
    chosen = frame[classes["attention"].eq(True)].sort_index()
    if chosen.empty:
        return Section(title, [Paragraph(tr("No area needs special attention by the rule of the profile.", language))])
    if run.withheld.fields:
        return Section(title, [*_named(run, chosen), withheld(run)])
    blocks: list[Block] = [Paragraph(_what_contributions_are(run))]
    for part, what, names in (
        (tr("Status", language), "status", run.method.status_fields),
        (tr("Dynamics", language), "dynamics", run.method.dynamics_fields),
    ):
        if names:
            # The most disadvantaged first, whichever sign the index is shown in.
            upwards = run.method.profile.sign == "advantage"
            ordered = chosen.sort_values(f"{what}_index", ascending=upwards, kind="stable")
            parts = _parts(run, ordered, names)
            blocks.extend(_contribution_table(run, part, what, ordered, parts))
    return Section(title, blocks)


def _named(run: Explained, chosen: pd.DataFrame) -> list[Block]:
    """The areas and their classes, in the order of ids: that of the index would tell of it."""
    header = [tr("Area", run.language), tr("Class", run.language)]
    rows: list[list[str | Cell]] = [
        [run.area(str(key)), str(run.classes.at[key, "class_short"])] for key in chosen.index
    ]
    return shortened(run, header, rows, frozenset())


def _what_contributions_are(run: Explained) -> str:
    language, profile = run.language, run.method.profile
    rule = tr("Special need for attention by the rule of the profile.", language)
    if profile.combination == "geometric_mean":
        return rule + " " + tr("Shown are the normalised values, which the geometric mean multiplies.", language)
    part = tr("Contributions are weight times normalised value; they add up to the combined value.", language)
    if profile.combination == "mean":
        part = tr("Contributions are weight times normalised value, divided by the sum of the weights.", language)
    if all(profile.setting(name).normaliser.in_standard_deviations for name in run.method.fields):
        return f"{rule} {part} " + tr("Positive ones speak for disadvantage.", language)
    return f"{rule} {part} " + tr("The higher, the more they speak for disadvantage.", language)


def _parts(run: Explained, frame: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """The contributions by field name; for a geometric mean the normalised values."""
    if run.method.profile.combination != "geometric_mean":
        return weighted_parts(frame, names, run.method.profile)
    return pd.DataFrame({name: frame[f"z_{name}"] for name in names if run.method.profile.setting(name).counts})


def _contribution_table(run: Explained, part: str, what: str, frame: pd.DataFrame, parts: pd.DataFrame) -> list[Block]:
    longest = float(np.nanmax(np.abs(parts.to_numpy()))) or 1.0
    header = [part, tr("Class", run.language), tr("Index", run.language)]
    titles = [run.labels.get(str(name), str(name)) for name in parts]
    numbered = len(titles) > MOST_TITLES
    header += [str(number) for number in range(1, len(titles) + 1)] if numbered else titles
    rows: list[list[str | Cell]] = []
    for key in frame.index:
        row: list[str | Cell] = [run.area(str(key)), str(run.classes.at[key, "class_short"])]
        row.append(run.number(frame[f"{what}_index"].loc[key]))
        row += [Cell(run.number(value), bar=value / longest) for value in parts.loc[key]]
        rows.append(row)
    blocks = shortened(run, header, rows, frozenset(range(2, len(header))))
    legend = "; ".join(f"{number} {title}" for number, title in enumerate(titles, 1))
    return [*blocks, Paragraph(legend, quiet=True)] if numbered else blocks


def withheld(run: Explained) -> Paragraph:
    """In the place of what would lead back to small counts."""
    text = tr(
        "• Withheld (disclosure control): together with the rates, it would lead back to small counts.", run.language
    )
    return Paragraph(text)


def shortened(run: Explained, header: list[str], rows: list[list[str | Cell]], numeric: frozenset[int]) -> list[Block]:
    """The table; a very long one is cut, and says how much."""
    blocks: list[Block] = [Table(header, rows[:MOST_ROWS], numeric)]
    if len(rows) > MOST_ROWS:
        text = tr("The first {shown} of {total} rows; the layer holds them all.", run.language)
        blocks.append(
            Paragraph(text.format(shown=run.number(MOST_ROWS, 0), total=run.number(len(rows), 0)), quiet=True)
        )
    return blocks
