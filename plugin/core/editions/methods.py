"""Whether two editions were computed alike: the same fields but for the year in their names, and the same method."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..index.profile import Method
from ..index.wording import classes_in_words, normaliser_in_words
from ..texts import format_number, tr

_YEAR = re.compile(r"_?(?<!\d)(?:19|20)\d{2}(?:_\d{2}_\d{2})?(?!\d)")


@dataclass(frozen=True)
class MethodChange:
    """How the methods of two editions differ; ``changed`` is None where one of them is not known.

    ``only_years``: the hashes differ, but only since the names of the fields carry the year.
    """

    changed: bool | None
    only_years: bool = False
    differences: tuple[str, ...] = ()


def without_year(name: str) -> str:
    """A field name without the year or date that it carries: ``sgb2_2024`` and ``sgb2_2022`` are both ``sgb2``."""
    return _YEAR.sub("", name)


def matched_names(now: Sequence[str], then: Sequence[str]) -> dict[str, str]:
    """Field names of the new edition with those of the earlier one: the same, else the same but for the year.

    A name with several partners but for the year has none.
    """
    stems_now, stems_then = Counter(map(without_year, now)), Counter(map(without_year, then))
    by_stem = {without_year(name): name for name in then}
    found = {}
    for name in now:
        stem = without_year(name)
        if name in then:
            found[name] = name
        elif stems_now[stem] == stems_then[stem] == 1:
            found[name] = by_stem[stem]
    return found


def compare_methods(now: Method | None, then: Method | None, language: str) -> MethodChange:
    """The change between two methods, with every difference in words."""
    if now is None or then is None:
        return MethodChange(changed=None)
    if now.hash == then.hash:
        return MethodChange(changed=False)
    renamed = _renamed(then, {old: new for new, old in matched_names(now.fields, then.fields).items()})
    if now.hash == renamed.hash:
        return MethodChange(changed=False, only_years=True)
    hidden = tr("a detail of the standardisation or of the classes; see the two profiles", language)
    return MethodChange(changed=True, differences=tuple(_differences(now, renamed, language) or [hidden]))


def _renamed(method: Method, names: Mapping[str, str]) -> Method:
    indicators = {names.get(name, name): setting for name, setting in method.profile.indicators.items()}
    return Method(
        replace(method.profile, indicators=indicators),
        tuple(names.get(name, name) for name in method.status_fields),
        tuple(names.get(name, name) for name in method.dynamics_fields),
    )


def _differences(now: Method, then: Method, language: str) -> list[str]:
    new, old = _described(now, language), _described(then, language)
    sentence = tr("{what}: earlier {then}, now {now}", language)
    return [
        sentence.format(what=what, then=old.get(what, "–"), now=new.get(what, "–"))
        for what in {**old, **new}
        if old.get(what) != new.get(what)
    ]


def _described(method: Method, language: str) -> dict[str, str]:
    """Every choice that the hash is taken of, by what it is called; unknown keys of the profile by their own name."""
    document = method.to_json()
    words = {key: _plain(value, language) for key, value in document.items() if key != "settings"} | _words(
        method, language
    )
    labels = _labels(language)
    described = {labels.get(key, key): text for key, text in words.items()}
    for name in method.fields:
        setting = method.profile.setting(name)
        values = {
            tr("Weight of {field}", language): _plain(setting.weight, language),
            tr("Direction of {field}", language): tr("inverted", language)
            if setting.sign < 0
            else tr("high means more disadvantage", language),
            tr("Role of {field}", language): tr("context only", language)
            if setting.role == "context"
            else tr("part of the index", language),
            tr("Standardisation of {field}", language): normaliser_in_words(setting.normaliser, language),
        }
        described |= {label.format(field=name): text for label, text in values.items()}
    return described


def _words(method: Method, language: str) -> dict[str, str]:
    """The values that need words of their own, by key."""
    profile = method.profile
    combinations = {
        "sum": tr("Sum", language), "mean": tr("Mean", language), "geometric_mean": tr("Geometric mean", language),
    }  # fmt: skip
    schemes = {"status_classes": profile.status_classes, "dynamics_classes": profile.dynamics_classes}
    intervals = {
        key: "; ".join(f"{short}: {interval}" for short, _, interval in classes_in_words(scheme, language))
        for key, scheme in schemes.items()
    }
    return intervals | {
        "combination": combinations[profile.combination],
        "reference": tr("another level", language)
        if profile.reference == "other_level"
        else tr("the areas themselves", language),
        "pooled_dates": format_number(profile.pooled_dates, language=language),
        "restandardise": normaliser_in_words(profile.restandardise, language),
        "attention": "; ".join(
            f"{rule.status}" + ("" if rule.dynamics is None else f" & {rule.dynamics}") for rule in profile.attention
        ),
    }


def _labels(language: str) -> dict[str, str]:
    return {
        "name": tr("Name of the profile", language),
        "version": tr("Version of the profile", language),
        "combination": tr("Combination of the indicators", language),
        "restandardise": tr("Standardisation of the combined values", language),
        "reference": tr("Mean and spread of", language),
        "pooled_dates": tr("Number of pooled reference dates", language),
        "rounding": tr("Rounding", language),
        "sign": tr("Sign of the index", language),
        "status_classes": tr("Status classes", language),
        "dynamics_classes": tr("Dynamics classes", language),
        "attention": tr("Rule for special need for attention (class codes)", language),
        "min_population": tr("Minimum population", language),
        "missing_values": tr("Values that mean missing", language),
        "missing_dynamics": tr("Areas without dynamics", language),
        "status_fields": tr("Status indicators", language),
        "dynamics_fields": tr("Dynamics indicators", language),
    }


def _plain(value: Any, language: str) -> str:
    """A value of the profile as text: numbers as people write them, lists joined, objects as JSON."""
    if isinstance(value, list) and not any(isinstance(item, dict | list) for item in value):
        return ", ".join(_plain(item, language) for item in value) or "–"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return format_number(value, len(f"{value:.10f}".rstrip("0").partition(".")[2]), language)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
