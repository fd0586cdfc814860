"""Two lists of any size with the truth: institutions of made-up towns, named as the real ones of the test data are.

The words come from the published names, as often as they stand there; towns have their own streets and postcodes, and
about one institution for 300 people. The list differs from the register as ``publishers`` says, in broader strokes.
"""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import numpy.typing as npt
import pandas as pd

from .lists import Lists, berlin, schools

Rng = np.random.Generator
Texts = npt.NDArray[np.object_]

# A kind, how many of a thousand institutions are of it, and how lists name it: in the register, and elsewhere.
KINDS = (
    ("Kita", 300, ("Kita", "Städt. Kita", "Ev. Kindergarten", "Kath. Kita", "AWO Kita", "Kindertagesstätte"),
     ("Kita", "Kindertagesstätte", "Evangelischer Kindergarten", "Katholische Kita", "Kita der AWO", "Kita")),
    ("Grundschule", 140, ("Städt. Gem. Grundschule", "Kath. Grundschule", "Grundschule"),
     ("GGS", "KGS", "Grundschule")),
    ("Gymnasium", 40, ("Städt. Gymnasium", "Gymnasium"), ("Gymnasium", "Gymnasium")),
    ("Gesamtschule", 40, ("Gesamtschule", "Städt. Gesamtschule"), ("Gesamtschule", "Gesamtschule")),
    ("Berufskolleg", 30, ("Berufskolleg",), ("Berufskolleg",)),
    ("Jugendzentrum", 110, ("Jugendzentrum", "Jugendclub", "JFE"), ("JZ", "Jugendclub", "Jugendfreizeiteinrichtung")),
    ("Altenheim", 120, ("Seniorenzentrum", "AWO Seniorenheim", "Pflegeheim"),
     ("Seniorenzentrum", "Seniorenheim", "Pflegeheim")),
    ("Beratungsstelle", 100, ("Beratungsstelle", "Caritas-Beratungsstelle"), ("Beratungsstelle", "Caritas Beratung")),
    ("Sportverein", 120, ("Turnverein", "Sportverein", "SV"), ("TV", "SV", "Sportverein")),
)  # fmt: skip
# Words that say the kind, not which one.
KNOWN = (
    "kita kindertagesstätte kindergarten kinder kinderladen schule schulen grundschule gemeinschaftsgrundschule "
    "gymnasium realschule hauptschule gesamtschule förderschule berufskolleg sekundarstufe sekundarstufen primarstufe "
    "schulamt stadt städt städtische städtisches städtischer förderschwerpunkt entwicklung pflege jugendclub jugend"
)
SYLLABLES = (
    "al", "ber", "dor", "el", "fel", "gra", "hei", "kir", "lin", "mar", "neu", "ober", "rat", "sten", "wal", "wes",
)  # fmt: skip
ENDS = ("burg", "dorf", "feld", "hausen", "heim", "berg", "stadt", "bach", "rode", "kirchen")


def synthetic(size: int, seed: int = 4) -> Lists:
    """About ``size`` records on each side; 12 % of either have no partner."""
    rng = np.random.default_rng(seed)
    total = round(size / 0.94)
    base, plain = _institutions(total, rng)
    lot = rng.random(total)
    register = base[lot < 0.94]
    poi = _listed(base[lot >= 0.06], plain[lot >= 0.06], rng)
    order = rng.permutation(len(poi))
    ids = pd.Index([f"P{number:07d}" for number in range(len(poi))], name="poi_id")
    own = poi.index.to_numpy()[order]
    both = (lot >= 0.06) & (lot < 0.94)
    in_both = set(base.index[both])
    truth = frozenset((one, other) for one, other in zip(own.tolist(), ids.tolist(), strict=True) if one in in_both)
    return Lists(f"synthetic, {size:,}", register, poi.iloc[order].set_axis(ids), truth)


def _institutions(total: int, rng: Rng) -> tuple[pd.DataFrame, Texts]:
    """The register of all, and how another publisher names the same kinds."""
    towns = max(3, total // 250)
    share = rng.lognormal(0, 1.1, towns)
    town = np.sort(rng.choice(towns, total, p=share / share.sum()))
    inhabitants = np.bincount(town, minlength=towns)
    radius = 900 * np.sqrt(np.maximum(inhabitants, 4) / 12)
    centre = rng.uniform((280_000, 5_250_000), (880_000, 6_050_000), (towns, 2))
    town_names = _place_names(towns, rng)
    names, first, place = _words()
    # About eight institutions in a street; the number in the street is told from the town's first street on.
    streets = np.maximum(inhabitants // 4, 3)
    offset = np.cumsum(streets) - streets
    street = offset[town] + rng.integers(0, streets[town])
    all_streets = _streets(int(streets.sum()), place, rng)
    of_town = np.repeat(np.arange(towns), streets)
    middle = centre[of_town] + rng.normal(0, 0.5, (len(of_town), 2)) * radius[of_town, None]
    angle = rng.uniform(0, np.pi, len(of_town))
    number = rng.integers(1, 120, total)
    # One in twenty stands where the one before it in the street stands: a Kita in a school, two schools in one house.
    by_street = np.argsort(street, kind="stable")
    shared = by_street[1:][(rng.random(total - 1) < 0.12) & (np.diff(street[by_street]) == 0)]
    before = np.empty(total, dtype=np.int64)
    before[by_street[1:]] = by_street[:-1]
    number[shared] = number[before[shared]]
    along = (number - 60) * 9.0
    xy = middle[street] + np.column_stack([np.cos(angle[street]), np.sin(angle[street])]) * along[:, None]
    letters = np.array(["", "", "", "", "", "", "a", "b"], dtype=object)
    kind = rng.choice(len(KINDS), total, p=np.array([row[1] for row in KINDS]) / sum(row[1] for row in KINDS))
    register_kind, other_kind = _kind_names(kind, rng)
    proper = _proper_names(kind, all_streets[street], names, first, rng)
    area = town * 3 + (rng.random(total) * np.minimum(3, 1 + inhabitants[town] // 150)).astype(int)
    code = (rng.permutation(90_000)[area % 90_000] + 10_000).astype(str).astype(object)
    digits = rng.integers(10_000, 9_999_999, total).astype(str).astype(object)
    prefix = ("0" + (rng.permutation(8_000)[town % 8_000] + 2_000).astype(str).astype(object)).astype(object)
    ids = pd.Index([f"R{row:07d}" for row in range(total)], name="institution_id")
    table = pd.DataFrame(
        {
            "name": register_kind + " " + proper,
            "category": np.array([row[0] for row in KINDS], dtype=object)[kind],
            "street": all_streets[street],
            "house_number": number.astype(str).astype(object) + rng.choice(letters, total),
            "postcode": code,
            "city": town_names[town],
            "phone": np.where(rng.random(total) < 0.1, "", prefix + digits),
            "x": xy[:, 0].round(1),
            "y": xy[:, 1].round(1),
        },
        index=ids,
    )
    return table, other_kind + " " + proper


def _words() -> tuple[list[list[str]], list[int], Texts]:
    """Proper parts of the real names and how often they stand there; and the real names of streets."""
    lists = schools()
    tables = [lists.register, lists.poi, berlin()]
    known = set(KNOWN.split())
    counts = Counter(
        word
        for table in tables
        for name in table["name"]
        for word in re.findall(r"[A-ZÄÖÜ][\wäöüß]{3,}", str(name))
        if word.casefold() not in known
    )
    streets = sorted({str(street) for table in tables for street in table["street"]} - {""})
    return [list(counts)], list(counts.values()), np.array(streets, dtype=object)


def _proper_names(
    kind: npt.NDArray[np.int64], street: Texts, words: list[list[str]], counts: list[int], rng: Rng
) -> Texts:
    """By street, by one word, by two, or by two and a number; common words more often, and a tail of rare ones."""
    total = len(kind)
    pool = np.array(words[0], dtype=object)
    share = np.array(counts, dtype=float) ** 0.8
    one, two = (pool[rng.choice(len(pool), total, p=share / share.sum())] for _ in range(2))
    rare = _place_names(max(total // 3, 1), rng)[rng.integers(0, max(total // 3, 1), total)]
    form = rng.random(total)
    numbered = two + " " + rng.integers(1, 9, total).astype(str).astype(object)
    return np.select(
        [form < 0.2, form < 0.45, form < 0.75, form < 0.97], [street, one + "-" + two, one + " " + rare, rare], numbered
    )


def _kind_names(kind: npt.NDArray[np.int64], rng: Rng) -> tuple[Texts, Texts]:
    lengths = np.array([len(row[2]) for row in KINDS])
    choice = rng.integers(0, lengths[kind])
    offset = np.cumsum(lengths) - lengths
    register, other = ([name for row in KINDS for name in row[column]] for column in (2, 3))
    flat = offset[kind] + choice
    return np.array(register, dtype=object)[flat], np.array(other, dtype=object)[flat]


def _place_names(count: int, rng: Rng) -> Texts:
    parts = np.array(SYLLABLES, dtype=object)
    ends = np.array(ENDS, dtype=object)
    first = parts[rng.integers(0, len(parts), (count, 2))]
    third = np.where(rng.random(count) < 0.4, parts[rng.integers(0, len(parts), count)], "")
    names = first[:, 0] + first[:, 1] + third + ends[rng.integers(0, len(ends), count)]
    return np.array([name.capitalize() for name in names], dtype=object)


def _streets(count: int, real: Texts, rng: Rng) -> Texts:
    """Half of the streets are called as real ones, the other half after a place."""
    after = (
        _place_names(count, rng)
        + np.array(["er Str.", "er Weg", "straße", "platz"], dtype=object)[rng.integers(0, 4, count)]
    )
    return np.where(rng.random(count) < 0.5, real[rng.integers(0, len(real), count)], after)


def _listed(base: pd.DataFrame, plain: Texts, rng: Rng) -> pd.DataFrame:
    """What another publisher has of the same institutions."""
    total = len(base)

    def chance(share: float) -> npt.NDArray[np.bool_]:
        return rng.random(total) < share

    name = np.where(chance(0.5), plain, base["name"])
    name = np.where(chance(0.05), base["category"] + " " + base["street"], name).astype(object)
    wrong = np.flatnonzero(chance(0.06))
    place = rng.integers(3, 12, len(wrong))
    name[wrong] = [text[:at] + text[at + 1 :] for text, at in zip(name[wrong], place, strict=True)]
    moved = np.flatnonzero(chance(0.03))
    other = np.clip(moved + rng.integers(1, 60, len(moved)), 0, total - 1)  # rows are in the order of towns
    poi = base.assign(name=name, street=base["street"].str.replace("Str.", "Straße", regex=False))
    site = poi.columns.get_indexer(pd.Index(["street", "postcode", "x", "y"]))
    poi.iloc[moved, site] = poi[["street", "postcode", "x", "y"]].to_numpy()[other]
    digits = base["phone"].to_numpy()
    extension = digits.astype(object) + rng.integers(0, 9, total).astype(str).astype(object)
    phone = np.where(chance(0.08) & (digits != ""), extension, digits)
    changed = np.where(chance(0.05) & (digits != ""), extension[rng.permutation(total)], phone)
    poi["phone"] = np.where(chance(0.3), "", changed)
    poi["house_number"] = np.where(chance(0.04), "", poi["house_number"])
    distance = np.where(chance(0.02), rng.uniform(1000, 9000, total), 29 * np.exp(rng.normal(0, 1.22, total)))
    angle = rng.uniform(0, 2 * np.pi, total)
    none = chance(0.05)
    poi["x"] = np.where(none, np.nan, poi["x"] + distance * np.cos(angle)).round(1)
    poi["y"] = np.where(none, np.nan, poi["y"] + distance * np.sin(angle)).round(1)
    return poi
