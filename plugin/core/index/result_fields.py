"""The fields that the index algorithms add: names that scripts rely on, types, and titles for people."""

from __future__ import annotations

from dataclasses import dataclass

from ..texts import tr
from .profile import Method


@dataclass(frozen=True)
class ResultField:
    """A field of a result: ``kind`` is float, int, bool or str; ``title`` is what tables and maps print."""

    name: str
    kind: type
    title: str


def index_fields(
    method: Method, titles: dict[str, str], language: str, with_stability: bool = False
) -> list[ResultField]:
    """What ``socialindex`` adds; ``titles`` are those of the indicators, by field."""
    z_title = tr("{title} (normalised)", language)
    return [
        *(ResultField(f"z_{name}", float, z_title.format(title=titles.get(name, name))) for name in method.fields),
        ResultField("status_sum", float, tr("Status: combined indicators", language)),
        ResultField("status_index", float, tr("Status index", language)),
        ResultField("dynamics_sum", float, tr("Dynamics: combined indicators", language)),
        ResultField("dynamics_index", float, tr("Dynamics index", language)),
        ResultField("valid", bool, tr("In the index", language)),
        ResultField("excluded_because", str, tr("Excluded because", language)),
        *(stability_fields(language) if with_stability else []),
        profile_field(language),
    ]


def stability_fields(language: str) -> list[ResultField]:
    """What ``socialindex`` adds where the counts behind the rates are known: shares from 0 to 1."""
    return [
        ResultField("status_stability", float, tr("Stability of the status", language)),
        ResultField("dynamics_stability", float, tr("Stability of the dynamics", language)),
        ResultField("class_stability", float, tr("Stability of the class", language)),
    ]


def profile_field(language: str) -> ResultField:
    """Name, version and hash of the effective method, on each row."""
    return ResultField("profile", str, tr("Method profile", language))


def class_fields(language: str) -> list[ResultField]:
    """What ``classify`` adds."""
    return [
        ResultField("status_class", int, tr("Status class", language)),
        ResultField("dynamics_class", int, tr("Dynamics class", language)),
        ResultField("class_code", int, tr("Class code", language)),
        ResultField("class_short", str, tr("Class (short)", language)),
        ResultField("class_name", str, tr("Social index", language)),
        ResultField("attention", bool, tr("Special need for attention", language)),
        ResultField("limit_distance", float, tr("Distance to the nearest class limit (SD)", language)),
    ]
