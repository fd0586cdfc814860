"""The people of Musterstadt: how many live in each block, in which Arbeitsmarktbezirk, and what is counted of them.

Every count is drawn for every block and year on its own (binomial), with a rate that grows with the block's burden;
so counts of areas carry the chance that real ones have. A last row holds the people who can be assigned to no block.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from . import geometry
from .geometry import FloatArray
from .places import ACROSS, CUTS, PEOPLE_OF_A_DISTRICT, QUARTERS, Quarter

YEARS = (2020, 2021, 2022, 2023, 2024)
QUARTER = {quarter.id: quarter for quarter in QUARTERS}
NOWHERE = Quarter("", "nicht zuordenbar", "", 0, 0, 0, people=90, growth=0, burden=0.0, drift=0)
TITLES = {
    "einwohner": "Einwohner*innen insgesamt",
    "migration": "Einwohner*innen mit Migrationshintergrund",
    "unter_regelalter": "Einwohner*innen unter der Regelaltersgrenze",
    "ab_regelalter": "Einwohner*innen ab der Regelaltersgrenze",
    "kinder": "Kinder unter 15 Jahren",
    "jugend": "Einwohner*innen von 15 bis unter 25 Jahren",
    "sgb2": "Leistungsberechtigte nach SGB II",
    "sgb2_kinder": "Kinder unter 15 Jahren in Bedarfsgemeinschaften nach SGB II",
    "arbeitslos": "Arbeitslose von 15 bis unter 25 Jahren",
    "langzeit": "Langzeitarbeitslose",
    "grundsicherung": "Empfänger*innen von Grundsicherung im Alter",
    "haushalte": "Haushalte mit Kindern",
    "alleinerziehend": "Haushalte von Alleinerziehenden",
    "kinderreich": "Haushalte mit drei und mehr Kindern",
}
INDICATORS = {
    "migration": "einwohner",
    "sgb2": "unter_regelalter",
    "sgb2_kinder": "kinder",
    "arbeitslos": "jugend",
    "grundsicherung": "ab_regelalter",
    "alleinerziehend": "haushalte",
    "kinderreich": "haushalte",
}
# Of each age: its share of the people where the burden is 0, and the slope of the share with the burden.
COMPOSITION = {"kinder": (0.135, 0.014), "jugend": (0.100, 0.006), "ab_regelalter": (0.195, -0.024)}
# Of each count: the logit of its rate where the burden is 0, its slope with the burden, its change from 2020 to 2024.
RATES = {
    "migration": (-0.85, 0.55, 0.15),
    "sgb2_erwachsene": (-2.5, 0.60, 0.05),
    "sgb2_kinder": (-1.75, 0.75, 0.05),
    "arbeitslos": (-3.6, 0.65, -0.10),
    "langzeit": (-3.9, 0.60, -0.15),
    "grundsicherung": (-3.7, 0.85, 0.20),
    "alleinerziehend": (-1.25, 0.35, 0.05),
    "kinderreich": (-1.95, 0.28, 0.10),
}


@dataclass(frozen=True)
class City:
    """Musterstadt: ``blocks`` with their polygon and the ids of their areas, ``counts`` of each block, count and year.

    The last row of both holds the people of no block: it has no polygon, and the id '' on every level.
    """

    blocks: pd.DataFrame
    counts: pd.DataFrame  # columns: (count, year)
    district_names: dict[str, str]

    def sums(self, level: str) -> pd.DataFrame:
        """The counts of a level's areas by id, '' for nowhere; columns (count, year)."""
        return self.counts.groupby(self.blocks[level]).sum()


def city() -> City:
    """Musterstadt, the same at every call."""
    blocks, names = settled(geometry.blocks())
    nowhere = {"polygon": None, "sq_2022": "", "sq_2024": "", "sr": "", "amb": ""}
    blocks = pd.concat([blocks, pd.DataFrame([nowhere])], ignore_index=True)
    return City(blocks, counted(blocks, np.random.default_rng([geometry.SEED, 3, 43])), names)


def settled(blocks: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, str]]:
    """The blocks with the columns share (of its quarter's people), sr and amb (ids); and the names of the latter."""
    rng = np.random.default_rng([geometry.SEED, 2])
    quarters = [QUARTER[key] for key in blocks["sq_2024"]]
    sites = blocks[["east", "north"]].to_numpy()
    centres = np.array([[quarter.east, quarter.north] for quarter in quarters])
    weight = np.exp(-np.hypot(*(sites - centres).T) / 1.1 + rng.normal(0, 0.5, len(blocks)))
    weight[rng.random(len(blocks)) < 0.15] = 0  # parks, water, works
    weight[geometry.allotments(sites)] = 0
    share = weight / pd.Series(weight).groupby(blocks["sq_2024"]).transform("sum")
    name = districts(blocks, share)
    ids = {one: f"{i:03d}" for i, one in enumerate(dict.fromkeys(name.sort_values()), start=1)}
    sr = [quarter.sozialraum for quarter in quarters]
    return blocks.assign(share=share, sr=sr, amb=name.map(ids)), {ids[one]: spelt(one) for one in ids}


def districts(blocks: pd.DataFrame, share: pd.Series) -> pd.Series:
    """Of which strip or strips (as '05-2', '01-2 04-1') the Arbeitsmarktbezirk of each block is made."""
    strip = pd.Series("", index=blocks.index, dtype=object)
    for quarter in QUARTERS:
        mine = blocks.index[blocks["sq_2024"] == quarter.id]
        sites = blocks.loc[mine, ["east", "north"]].to_numpy()
        longest = np.linalg.svd(sites - sites.mean(axis=0), full_matrices=False)[2][0]
        order = np.argsort(sites @ (longest * np.sign(longest[0])), kind="stable")
        place = share[mine].to_numpy()[order].cumsum() - 1e-9
        parts = max(1, round(quarter.people / PEOPLE_OF_A_DISTRICT))
        limits = CUTS.get(quarter.id, np.arange(1, parts) / parts)
        names = [f"{quarter.id}-{number + 1}" for number in np.searchsorted(limits, place)]
        strip.update(pd.Series(names, index=mine[order], dtype=object))
    return strip.replace({part: " ".join(pair) for pair in ACROSS for part in pair})


def spelt(strips: str) -> str:
    """'01-2 04-1' as 'Altstadt 2 / Schlossgarten 1'."""
    parts = [strip.split("-") for strip in strips.split()]
    return " / ".join(f"{QUARTER[quarter].name} {number}" for quarter, number in parts)


def counted(blocks: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """All counts of each block; columns (count, year)."""
    quarters = [QUARTER.get(key, NOWHERE) for key in blocks["sq_2024"]]
    share = blocks["share"].fillna(1).to_numpy()
    burden = np.array([quarter.burden for quarter in quarters]) + rng.normal(0, 0.3, len(blocks))
    drift = np.array([quarter.drift for quarter in quarters])
    own = {name: quarter_noise(quarters, 0.25, rng) for name in RATES}
    rounding = rng.random((len(COMPOSITION) + 1, len(blocks)))
    columns: dict[tuple[str, int], FloatArray] = {}
    for year in YEARS:
        time = (year - YEARS[0]) / (YEARS[-1] - YEARS[0])
        people = np.array([quarter.people * (1 + quarter.growth) ** (year - YEARS[-1]) for quarter in quarters])
        people *= 1 + quarter_noise(quarters, 0.004, rng)
        counts = inhabitants(np.floor(share * people + rounding[0]), burden, rounding[1:])
        logits = {
            name: level + slope * (burden + drift * time) + change * time + own[name]
            for name, (level, slope, change) in RATES.items()
        }
        counts |= drawn(counts, {name: 1 / (1 + np.exp(-logit)) for name, logit in logits.items()}, rng)
        columns |= {(name, year): counts[name] for name in TITLES}
    return pd.DataFrame(columns).astype(int)


def quarter_noise(quarters: Sequence[Quarter], spread: float, rng: np.random.Generator) -> FloatArray:
    """A normal draw for each quarter, repeated for each of its blocks."""
    noise = {quarter.id: rng.normal(0, spread) for quarter in [*QUARTERS, NOWHERE]}
    return np.array([noise[quarter.id] for quarter in quarters])


def inhabitants(people: FloatArray, burden: FloatArray, rounding: FloatArray) -> dict[str, FloatArray]:
    """The denominators per block: its people by age, and its households with children."""
    left, ages = people, {}
    for (name, (level, slope)), luck in zip(COMPOSITION.items(), rounding, strict=True):
        ages[name] = np.minimum(np.floor(people * (level + slope * burden) + luck), left)
        left = left - ages[name]
    households = np.ceil(ages["kinder"] * 0.58)
    return {"einwohner": people, "unter_regelalter": people - ages["ab_regelalter"], "haushalte": households, **ages}


def drawn(
    denominators: Mapping[str, FloatArray], rates: Mapping[str, FloatArray], rng: np.random.Generator
) -> dict[str, FloatArray]:
    """The numerators per block, each a binomial draw."""
    among = {**INDICATORS, "langzeit": "unter_regelalter"}
    counts = {
        name: rng.binomial(denominators[of].astype(int), rates[name]).astype(float)
        for name, of in among.items()
        if name != "sgb2"
    }
    adults = denominators["unter_regelalter"] - denominators["kinder"]
    counts["sgb2"] = counts["sgb2_kinder"] + rng.binomial(adults.astype(int), rates["sgb2_erwachsene"])
    return counts
