"""The tables of a comparison: what is added to the areas, one row per changed area and indicator, the transitions."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from ..index.result_fields import ResultField
from ..texts import tr
from .area_change import AreaChange
from .compare import Comparison, Matrix
from .edition import Codes, State
from .explain import explained_by, remark
from .rates import RateChange
from .words import Words

Row = tuple[Any, ...]
_NOTHING = State()


def area_fields(language: str) -> list[ResultField]:
    """What the areas of the new edition get; each field ``..._then`` is followed by its ``..._now``."""
    both = {
        "class": (str, tr("Class", language)),
        "class_code": (int, tr("Class code", language)),
        "status_class": (int, tr("Status class", language)),
        "dynamics_class": (int, tr("Dynamics class", language)),
        "status_index": (float, tr("Status index", language)),
        "dynamics_index": (float, tr("Dynamics index", language)),
        "attention": (bool, tr("Special need for attention", language)),
        "limit_distance": (float, tr("Distance to the nearest class limit (SD)", language)),
    }
    then, now = tr("{what}, earlier", language), tr("{what}, now", language)
    return [
        *(
            ResultField(f"{name}_{when}", kind, text.format(what=what))
            for name, (kind, what) in both.items()
            for when, text in (("then", then), ("now", now))
        ),
        ResultField("changed", bool, tr("Class changed", language)),
        ResultField("status_change", int, tr("Status: classes for the worse (+) or better (−)", language)),
        ResultField("dynamics_change", int, tr("Dynamics: classes for the worse (+) or better (−)", language)),
        ResultField("warning", bool, tr("Early warning", language)),
        ResultField("urgency", int, tr("Place in the early-warning list", language)),
        ResultField("boundary_changed", bool, tr("Boundary changed", language)),
        ResultField("boundary_share", float, tr("Share of the area that changed", language)),
        ResultField("definition_changed", bool, tr("Definition changed", language)),
        ResultField("profile_then", str, then.format(what=tr("Method", language))),
        ResultField("profile_now", str, now.format(what=tr("Method", language))),
        ResultField("method_changed", bool, tr("Method changed", language)),
        ResultField("within_chance", bool, tr("Within random variation", language)),
        ResultField("explained_by", str, tr("Explained by", language)),
        ResultField("remark", str, tr("Remark", language)),
    ]


def area_rows(run: Comparison, words: Words) -> dict[Hashable, Row]:
    """The values of ``area_fields`` by area id; None for what is not known, or does not apply."""
    return {key: _area_row(area, run, words) for key, area in run.areas.items()}


def _area_row(area: AreaChange, run: Comparison, words: Words) -> Row:
    then, now = area.then or _NOTHING, area.now
    methods = (edition.method.label if edition.method else None for edition in (run.then, run.now))
    return (
        *(value for pair in zip(_state(then), _state(now), strict=True) for value in pair),
        area.changed, area.status_change, area.dynamics_change, area.warning, run.urgency.get(area.area),
        area.boundary_changed, area.boundary, bool(run.redefined), *methods, run.method.changed, area.within_chance,
        explained_by(area, run, words) or None, remark(area, words) or None,
    )  # fmt: skip


def _state(state: State) -> Row:
    """The values that a state has then and now, in the order of ``area_fields``."""
    return (
        state.short or None, state.class_code, *state.codes, state.status_index, state.dynamics_index, state.attention,
        state.limit_distance,
    )  # fmt: skip


def rate_fields(language: str) -> list[ResultField]:
    """The columns of the table of changes."""
    return [
        ResultField("urgency", int, tr("Place in the early-warning list", language)),
        ResultField("area", str, tr("Area", language)),
        ResultField("name", str, tr("Name", language)),
        ResultField("class_then", str, tr("{what}, earlier", language).format(what=tr("Class", language))),
        ResultField("class_now", str, tr("{what}, now", language).format(what=tr("Class", language))),
        ResultField("indicator", str, tr("Field", language)),
        ResultField("title", str, tr("Indicator", language)),
        ResultField("part", str, tr("Part of", language)),
        ResultField("rate_then", float, tr("Own value, earlier", language)),
        ResultField("rate_now", float, tr("Own value, now", language)),
        ResultField("sign_rate_then", str, tr("Sign, earlier", language)),
        ResultField("sign_rate_now", str, tr("Sign, now", language)),
        ResultField("change", float, tr("Own change (percentage points)", language)),
        ResultField("city_then", float, tr("City value, earlier", language)),
        ResultField("city_now", float, tr("City value, now", language)),
        ResultField("city_change", float, tr("Change of the city value (percentage points)", language)),
        ResultField("against_city", float, tr("Own change less that of the city (percentage points)", language)),
        ResultField("within_chance", bool, tr("Within random variation", language)),
        ResultField("definition_then", str, tr("Definition, earlier", language)),
        ResultField("definition_now", str, tr("Definition, now", language)),
        ResultField("definition_changed", bool, tr("Definition changed", language)),
        ResultField("boundary_changed", bool, tr("Boundary changed", language)),
        ResultField("method_changed", bool, tr("Method changed", language)),
    ]


def rate_rows(run: Comparison, words: Words) -> list[Row]:
    """One row per changed area and indicator, the most urgent area first."""
    return [_rate_row(area, rate, run, words) for area in run.changed for rate in area.rates]


def _rate_row(area: AreaChange, rate: RateChange, run: Comparison, words: Words) -> Row:
    pair, then = rate.pair, area.then or _NOTHING
    return (
        run.urgency[area.area], area.area, words.names.get(area.area), then.short or None, area.now.short or None,
        pair.now, words.title(pair), pair.part, rate.then, rate.now, rate.sign_then or None, rate.sign_now or None,
        rate.change, rate.city_then, rate.city_now, rate.city_change, rate.against_city, rate.within_chance,
        pair.definition_then or None, pair.definition_now or None, pair.redefined, area.boundary_changed,
        run.method.changed,
    )  # fmt: skip


def matrix_fields(matrix: Matrix, language: str) -> list[ResultField]:
    """The columns of the transition matrix: the class then, a column for each class now, the sum."""
    return [
        ResultField("class_then", str, tr("Earlier class", language)),
        *(
            ResultField(_column_name(column), int, class_title(column, matrix.shorts, language, dissolved=True))
            for column in matrix.columns
        ),
        ResultField("total", int, tr("Sum", language)),
    ]


def matrix_rows(matrix: Matrix, language: str) -> list[Row]:
    """A row for each class then, and the sums."""
    sums = [matrix.column_sum(column) for column in matrix.columns]
    return [
        *(
            (
                class_title(row, matrix.shorts, language),
                *(matrix.counts.get((row, column), 0) for column in matrix.columns),
                matrix.row_sum(row),
            )
            for row in matrix.rows
        ),
        (tr("Sum", language), *sums, sum(sums)),
    ]


def class_title(codes: Codes | None, shorts: Mapping[Codes, str], language: str, dissolved: bool = False) -> str:
    """What stands beside a row, or (``dissolved``) above a column of the transition matrix."""
    if codes is None:
        return tr("dissolved", language) if dissolved else tr("new area", language)
    return shorts.get(codes) or tr("no class", language)


def _column_name(codes: Codes | None) -> str:
    if codes is None:
        return "dissolved"
    return "now_" + ("".join(str(code) for code in codes if code is not None) or "none")
