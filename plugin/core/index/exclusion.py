"""Which areas stay out of the index, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ..numerals import FloatArray
from ..texts import format_number, tr
from .areas import Areas, populations
from .profile import Method


class Wording(NamedTuple):
    """The language of reasons (None: the one in use), and what fields are called in them."""

    language: str | None
    labels: Mapping[str, str]


PLAIN_WORDING = Wording(None, {})


class Reason(NamedTuple):
    """Why an area stays out: the kind, to count by, and the whole text, with the area's own numbers or words."""

    kind: str
    text: str


def exclusion_reasons(
    areas: Areas, method: Method, exclusions: Mapping[str, str], wording: Wording
) -> dict[int, list[Reason]]:
    """Why areas stay out, by row."""
    profile, indicators, language = method.profile, areas.indicators, wording.language
    needed = method.fields if profile.missing_dynamics == "no_class" else method.status_fields
    needed = tuple(name for name in needed if profile.setting(name).counts)
    reasons: defaultdict[int, list[Reason]] = defaultdict(list)
    position = {key: row for row, key in enumerate(indicators.index)}
    for key, words in exclusions.items():
        kind = tr("on the exclusion list", language)
        with_words = tr("on the exclusion list: {reason}", language).format(reason=words)
        reasons[position[key]].append(Reason(kind, with_words if words else kind))
    for name, counts in populations(areas, language).items():
        _add_population_reasons(reasons, name, counts, profile.min_population, language)
    empty = indicators[list(needed)].isna().to_numpy()
    for row in np.flatnonzero(empty.any(axis=1)).tolist():
        fields = ", ".join(
            wording.labels.get(name, name) for name, gone in zip(needed, empty[row], strict=True) if gone
        )
        text = tr("no value in {fields}", language).format(fields=fields)
        reasons[row].append(Reason(text, text))
    return reasons


def _add_population_reasons(
    reasons: defaultdict[int, list[Reason]], name: str, counts: FloatArray, minimum: float, language: str | None
) -> None:
    unknown = tr("{population} unknown", language).format(population=name)
    least = format_number(minimum, language=language)
    under = tr("{population} under {minimum}", language).format(population=name, minimum=least)
    exactly = tr("{population} {count} under {minimum}", language)
    for row in np.flatnonzero(np.isnan(counts)).tolist():
        reasons[row].append(Reason(unknown, unknown))
    for row in np.flatnonzero(counts < minimum).tolist():
        count = format_number(counts[row], language=language)
        reasons[row].append(Reason(under, exactly.format(population=name, count=count, minimum=least)))
