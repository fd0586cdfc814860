"""The people that a category's places are for: the field that counts them, and what they are called."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from ..texts import tr

# What a name may say beside the ages and a year; with any other word it counts somebody else, as children on benefits.
_PEOPLE = frozenset({
    "pop", "population", "people", "persons", "inhabitants", "residents", "children", "number", "count", "total", "n",
    "ew", "einwohner", "innen", "einwohnerinnen", "bev", "bevoelkerung", "bevölkerung", "menschen", "personen",
    "kinder", "jugendliche", "anzahl", "insgesamt", "gesamt", "im", "alter", "von", "jahr", "jahre", "jahren", "j",
    "age", "aged", "from", "year", "years",
})  # fmt: skip
_UNDER = frozenset({"u", "unter", "under"})
_OVER = frozenset({"plus", "ab", "ue", "ü", "ueber", "über", "over", "up", "und", "mehr", "aelter", "älter", "older"})
_UNTIL = frozenset({"bis", "to", "b"})


def population_fields(groups: Iterable[str], names: Sequence[str], given: Mapping[str, str]) -> dict[str, str]:
    """The field for each target group: the one that is given, else the one whose name says the ages.

    Recognised are ``pop_u6``, ``kinder_unter_6_jahren_2024``, ``ew_6_18``, ``einwohner_von_6_bis_unter_18_jahren``,
    ``ew_65plus``, ``bev_ab_65``; of several years the last. A group that has no field is not in the result.
    """
    found = dict(given)
    for group in groups:
        dated = sorted((year, name) for name in names for said, year in [_ages(name)] if said == group)
        if group not in found and dated:
            found[group] = dated[-1][1]
    return {group: found[group] for group in groups if group in found}


def tellable(groups: Sequence[str], withheld: Collection[str]) -> set[str]:
    """The groups whose people can be told: those of no withheld group are a sum or a difference of what is told.

    The first groups go before later ones. A withheld group of unknown ages leaves none.
    """
    import numpy as np

    ages = {group: _range(group) for group in groups}
    limits = sorted({limit for both in ages.values() for limit in both})
    parts = {group: [float(first <= limit < last) for limit in limits] for group, (first, last) in ages.items()}
    told: list[str] = []
    for group in groups:
        known = [parts[name] for name in (*told, group)]
        rank = np.linalg.matrix_rank(known)
        if group not in withheld and all(np.linalg.matrix_rank([*known, parts[name]]) > rank for name in withheld):
            told.append(group)
    return set(told)


def _range(group: str) -> tuple[float, float]:
    """The ages from which and below which; from 0 to 0 where the name of a group says none."""
    ages = [float(age) for age in re.findall(r"\d+", group)]
    if not ages:
        return (0.0, 0.0 if group else math.inf)
    if len(ages) > 1:
        return ages[0], ages[1]
    return (ages[0], math.inf) if group.endswith("+") else (0.0, ages[0])


def people(group: str, language: str) -> str:
    """What the target group is called: ``unter 6 Jahren``; '' for all inhabitants."""
    ages = re.findall(r"\d+", group)
    if group.startswith("u"):
        return tr("under {age}", language).format(age=ages[0])
    if group.endswith("+"):
        return tr("aged {age} and over", language).format(age=ages[0])
    return tr("aged {first} to under {last}", language).format(first=ages[0], last=ages[1]) if ages else ""


def _ages(name: str) -> tuple[str, str]:
    """The target group that a field name says ('' where it says none), and the year in it."""
    words = re.findall(r"[^\W\d_]+|\d+|\+", name.casefold())
    year = next((word for word in words if re.fullmatch(r"(19|20)\d\d", word)), "")
    said = [word for word in words if word != year and word not in _PEOPLE]
    ages = [str(int(word)) for word in said if word.isdigit()]
    signs = [word for word in said if not word.isdigit()]
    if len(ages) == 1 and signs and _UNDER.issuperset(signs):
        return f"u{ages[0]}", year
    if len(ages) == 1 and signs and {*_OVER, "+"}.issuperset(signs):
        return f"{ages[0]}+", year
    if len(ages) == 2 and (_UNDER | _UNTIL).issuperset(signs):
        return "-".join(ages), year
    return "", year
