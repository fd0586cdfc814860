"""The same institutions as another publisher would list them: made from Berlin's real ones, with the truth.

What differs between two publishers, and how often, follows what was seen between the real lists of schools: a house
style of names that holds for the whole list, and single deviations; phones that are missing or lead to another
extension; addresses geocoded 29 m off in the median and kilometres in 2 %; institutions that closed, opened, moved,
took another name, or share a house with another.
"""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from .lists import Lists

Rng = np.random.Generator
# One after the other; a list applies each of them or none of it.
HOUSE_STYLE = (
    (r"\bKita\b", "Kindertagesstätte"),
    (r"\bEKT\b(?: ?-)? ?", "Eltern-Initiativ-Kita "),
    (r"\bEv\.(?= )", "Evangelische"),
    (r"\bKath\.(?= )", "Katholische"),
    (r" \((?:Grundschule|Gymnasium|Gemeinschaftsschule|Integrierte Sekundarschule)\)$", ""),
    (r"^([A-ZÄÖÜ][a-zäöüß]+)-Schule$", r"\1schule"),
    (r"-Grundschule$", "-GS"),
    (r"\bOberschule\b", "OS"),
    (r"\bOSZ\b", "Oberstufenzentrum"),
    (r"\bJFE\b", "Jugendfreizeiteinrichtung"),
    (r"\bJugendfreizeiteinrichtung\b|\bJugendfreizeitheim\b|\bJugendfreizeitstätte\b", "Jugendclub"),
    (r"\bSenioren(?:wohn)?heim\b|\bSeniorenzentrum\b|\bSeniorenresidenz\b", "Pflegeheim"),
    (r"\be\. ?V\.$", ""),
    (r"\bg?GmbH\b.*$", ""),
    (r"\s*[\"„“]|[\"„“]\s*", " "),
)
CATEGORIES = {
    "Kindertageseinrichtungen": "Kita", "Schulen": "Schule", "Jugendeinrichtungen": "Jugend und Freizeit",
    "Alten- und Pflegeeinrichtungen": "Pflege",
}  # fmt: skip
GENERIC = {
    "Kindertageseinrichtungen": "Kita", "Schulen": "Schule", "Jugendeinrichtungen": "Jugendclub",
    "Alten- und Pflegeeinrichtungen": "Pflegezentrum",
}  # fmt: skip
NEIGHBOURS = {"a": "s", "e": "r", "i": "o", "n": "m", "r": "t", "s": "d", "t": "r", "l": "k", "o": "i", "u": "z"}


def another_publisher(table: pd.DataFrame, seed: int, name: str) -> Lists:
    """``table`` (with ``provider``) as a register and as another publisher's list, each lacking about a tenth."""
    rng = np.random.default_rng(seed)
    lot = rng.random(len(table))
    register, listed = table[lot >= 0.08], table[(lot < 0.08) | (lot >= 0.17)]
    poi = listed.drop(columns="provider").copy()
    poi["name"] = _names(listed, rng)
    poi["category"] = poi["category"].map(CATEGORIES)
    poi["website"] = [site if rng.random() < 0.4 else "" for site in poi["website"]]
    poi[["street", "house_number"]] = _streets(poi, rng)
    poi["phone"] = [_phone(phone, rng) for phone in poi["phone"]]
    _move(poi, listed, register, rng)
    _shift(poi, rng)
    order = rng.permutation(len(poi))
    ids = pd.Index([f"P{number:06d}" for number in range(len(poi))], name="poi_id")
    poi = poi.iloc[order]
    pairs = zip(poi.index, ids, strict=True)
    truth = frozenset((str(own), str(other)) for own, other in pairs if own in register.index)
    return Lists(name, register.drop(columns="provider"), poi.set_axis(ids), truth)


def retyped(table: pd.DataFrame, seed: int) -> Lists:
    """The same institutions typed anew: a typing error in half of the names, words and streets shortened or spelled
    out, phones as others write them, points that are off."""
    rng = np.random.default_rng(seed)
    poi = table.drop(columns="provider").copy()
    style = [(re.compile(pattern), text) for pattern, text in HOUSE_STYLE]
    for pattern, text in style:
        poi["name"] = [pattern.sub(text, name) if rng.random() < 0.5 else name for name in poi["name"]]
    poi["name"] = [typing_error(name, rng) if rng.random() < 0.5 else name for name in poi["name"]]
    poi[["street", "house_number"]] = _streets(poi, rng)
    poi["phone"] = [_phone(phone, rng) for phone in poi["phone"]]
    poi["website"] = ""
    _shift(poi, rng)
    ids = pd.Index([f"P{number:06d}" for number in rng.permutation(len(poi))], name="poi_id")
    truth = frozenset(zip(poi.index, ids, strict=True))
    return Lists("retyped", table.drop(columns="provider"), poi.set_axis(ids), truth)


def _names(table: pd.DataFrame, rng: Rng) -> list[str]:
    style = [(re.compile(pattern), text) for pattern, text in HOUSE_STYLE if rng.random() < 0.6]
    streets = rng.permutation(table["street"].to_numpy())
    names = []
    for place, row in enumerate(table.itertuples()):
        text = str(row.name)
        chance, generic, provider = rng.random(), GENERIC[str(row.category)], short(str(row.provider))
        for pattern, replacement in style:
            text = pattern.sub(replacement, text)
        if chance < 0.06:  # not known by its own name
            text = f"{generic} {row.street}"
        elif chance < 0.10:  # renamed
            text = f"{generic} {streets[place]}"
        elif chance < 0.25 and provider:
            text = f"{provider} {text}" if rng.random() < 0.5 else f"{text} ({provider})"
        elif chance < 0.32:  # the bearer, or what stands in brackets, left out
            text = re.sub(r" \(.*\)| / .*|/.*| - .*", "", text)
        elif chance < 0.40:
            text = typing_error(text, rng)
        elif chance < 0.43:
            text = text.upper()
        elif chance < 0.47:
            text = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
        names.append(" ".join(text.split()) or str(row.name))
    return names


def short(provider: str) -> str:
    """The provider as people call it: without its legal form, and no more than three words."""
    if provider in {"öffentlich", "privat"}:
        return ""
    plain = re.sub(r"\b(?:g?GmbH|gUG|e\. ?V\.|gemeinnützige.*|gAG|gG|mbH|AG)|\(.*?\)|,.*", "", provider)
    return " ".join(plain.split()[:3])


def typing_error(text: str, rng: Rng) -> str:
    """One letter left out, doubled, swapped with the next, or taken for its neighbour on the keyboard."""
    if len(text) < 5:
        return text
    place = int(rng.integers(1, len(text) - 1))
    before, letter, after = text[:place], text[place], text[place + 1 :]
    return (
        before + after,
        before + letter + letter + after,
        before + after[:1] + letter + after[1:],
        before + NEIGHBOURS.get(letter, "e") + after,
    )[int(rng.integers(4))]


def _streets(poi: pd.DataFrame, rng: Rng) -> pd.DataFrame:
    """Another spelling; numbers without letter, as a range, or missing; now and then no street at all."""
    long = rng.random() < 0.5
    streets, numbers = [], []
    for street, number in zip(poi["street"], poi["house_number"], strict=True):
        text, chance = str(street), rng.random()
        text = re.sub(r"tr\.", "traße", text) if long else re.sub(r"traße\b", "tr.", text)
        house = str(number)
        if chance < 0.02:
            text, house = "", ""
        elif chance < 0.05:
            house = ""
        elif chance < 0.08:
            house = re.sub(r"\D.*", "", house)
        elif chance < 0.11 and house.isdigit():
            house = f"{house}-{int(house) + 2}"
        elif chance < 0.14:
            text, house = f"{text} {house}", ""
        elif chance < 0.17:
            text = typing_error(text, rng)
        streets.append(text)
        numbers.append(house)
    return pd.DataFrame({"street": streets, "house_number": numbers}, index=poi.index, dtype=object)


def _phone(phone: str, rng: Rng) -> str:
    digits, chance = re.sub(r"\D", "", phone.replace("+49", "0")), rng.random()
    if len(digits) < 6 or chance < 0.35:
        return ""
    digits = digits if digits.startswith("0") else f"030{digits}"
    if chance < 0.43:
        return f"{digits[:-2]}{int(rng.integers(10, 99))}"
    if chance < 0.48:
        return f"030{int(rng.integers(2_000_000, 9_999_999))}"
    return f"+49 {digits[1:3]} {digits[3:]}" if chance < 0.8 else f"({digits[:3]}) {digits[3:6]} {digits[6:]}"


def _move(poi: pd.DataFrame, listed: pd.DataFrame, register: pd.DataFrame, rng: Rng) -> None:
    """4 % are now in a street of their quarter, a fourth of these in another's house; of the new ones a fifth came
    where a closed one of their kind was."""
    site = ["street", "house_number", "postcode", "x", "y"]
    columns = poi.columns.get_indexer(pd.Index(site))
    moved = np.flatnonzero(rng.random(len(poi)) < 0.04)
    _, near = cKDTree(listed[["x", "y"]]).query(listed[["x", "y"]].to_numpy()[moved], k=40)
    poi.iloc[moved, columns] = listed[site].to_numpy()[near[np.arange(len(moved)), rng.integers(1, 40, len(moved))]]
    for place in moved[rng.random(len(moved)) < 0.75]:
        poi.iloc[place, columns[1]] = str(int(rng.integers(1, 140)))
        poi.iloc[place, columns[3:]] += rng.normal(0, 120, 2)
    gone = register[~register.index.isin(listed.index)]
    for place in np.flatnonzero(~poi.index.isin(register.index) & (rng.random(len(poi)) < 0.2)):
        same = gone[gone["category"] == listed["category"].iloc[place]]
        if len(same):
            poi.iloc[place, columns] = same[site].to_numpy()[int(rng.integers(len(same)))]


def _shift(poi: pd.DataFrame, rng: Rng) -> None:
    """Points of another geocoder: 29 m off in the median, 216 m at the 95th percentile, 2 % by kilometres, 5 % none."""
    distance = 29 * np.exp(rng.normal(0, 1.22, len(poi)))
    far = rng.random(len(poi)) < 0.02
    distance[far] = rng.uniform(1000, 9000, far.sum())
    angle = rng.uniform(0, 2 * np.pi, len(poi))
    none = rng.random(len(poi)) < 0.05
    poi["x"] = np.where(none, np.nan, poi["x"] + distance * np.cos(angle)).round(1)
    poi["y"] = np.where(none, np.nan, poi["y"] + distance * np.sin(angle)).round(1)
