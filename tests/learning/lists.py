"""Pairs of lists with known truth: the published ones, and Berlin's institutions beside a re-typed copy of them.

The copy is there because the published truth knows schools only: it varies names, addresses, phones and points of
Kitas, youth centres, care homes and schools as second publishers do, and closes, opens, moves and renames some.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.spatial import cKDTree

DATA = Path(__file__).resolve().parents[1] / "data"
FOLDS = 5

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Lists:
    """A register and a list with the true pairs of ids; ``fold`` by record of the register: towns stay together."""

    name: str
    register: pd.DataFrame
    poi: pd.DataFrame
    truth: set[tuple[str, str]]
    fold: pd.Series

    def without(self, columns: list[str]) -> Lists:
        """The same lists without some columns."""
        register, poi = (table.drop(columns=columns, errors="ignore") for table in (self.register, self.poi))
        return Lists(self.name, register, poi, self.truth, self.fold)


def schools() -> Lists:
    """A real yearly update."""
    return _published("schools", "schools_poi.csv", "schools_truth.csv")


def osmnames() -> Lists:
    """The same register beside OpenStreetMap's names."""
    return _published("osmnames", "osmnames_poi.csv", "osmnames_truth.csv")


def _published(name: str, poi: str, truth: str) -> Lists:
    folder = DATA / "nrw_schools"
    register = table_of(folder / "schools_register.csv", "institution_id")
    towns = np.random.default_rng(4).permutation(sorted(register["city"].unique()))
    fold = register["city"].map({town: place % FOLDS for place, town in enumerate(towns.tolist())})
    pairs = pd.read_csv(folder / truth, dtype=str)
    found = set(zip(pairs["institution_id"], pairs["poi_id"], strict=True))
    return Lists(name, register, table_of(folder / poi, "poi_id"), found, fold)


def table_of(path: Path, index: str) -> pd.DataFrame:
    """A table as text, with its points as numbers."""
    table = pd.read_csv(path, dtype=str, keep_default_na=False).set_index(index).sort_index()
    return table.assign(x=pd.to_numeric(table["x"]), y=pd.to_numeric(table["y"]))


def berlin(gone: float = 0.08, seed: int = 0) -> Lists:
    """Berlin's institutions and a copy as another publisher would have it; the share ``gone`` is missing on each side.

    Where half is gone, many a Kita's best candidate is another one of the same name, or its neighbour in the house.
    """
    rng = np.random.default_rng(seed)
    table = table_of(DATA / "berlin_institutions.csv", "institution_id")
    register, poi = table.drop(columns="provider"), retyped(table, rng)
    numbers = [f"{number:05}" for number in range(len(table))]
    closed, new = rng.random(len(table)) < gone, rng.random(len(table)) < gone
    register.index = pd.Index([f"R{number}" for number in numbers], dtype=object)
    poi.index = pd.Index([f"P{number}" for number in numbers], dtype=object)
    truth = {(f"R{number}", f"P{number}") for number, single in zip(numbers, closed | new, strict=True) if not single}
    fold = register["postcode"].map(lambda postcode: zlib.crc32(postcode.encode()) % FOLDS)
    return Lists("berlin" if gone < 0.5 else "half", register[~new], poi[~closed], truth, fold[~new])


_SYNONYMS = [
    (r"\b(?:Kita|Kindertagesstätte|Kindergarten|EKT)\b", ["Kita", "Kindertagesstätte", "KiTa", "Kindergarten", "KTE"]),
    (r"\b(?:Senioren[- ]?[Zz]entrum|Pflegeheim|Seniorenheim)\b", ["Seniorenzentrum", "Pflegeheim", "Altenheim"]),
    (r"\b(?:JFE|Jugendfreizeiteinrichtung|Jugendclub)\b", ["JFE", "Jugendfreizeiteinrichtung", "Jugendclub"]),
]
_ABBREVIATIONS = {"straße": "str.", "Straße": "Str.", "Evangelische": "Ev.", "Sankt": "St.", " und ": " u. "}
_CATEGORIES = {
    "Kindertageseinrichtungen": "Kita",
    "Schulen": "Schule",
    "Jugendeinrichtungen": "Jugendzentrum",
    "Alten- und Pflegeeinrichtungen": "Pflegeheim",
}


def retyped(table: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The records of ``berlin_institutions.csv`` as another publisher would have them."""

    def some(share: float) -> Bools:
        return rng.random(len(table)) < share

    copy = table.drop(columns="provider")
    copy["name"] = _names(table, rng, some)
    copy["category"] = copy["category"].map(_CATEGORIES).where(~some(0.15), "")
    copy["street"] = copy["street"].str.replace("straße", "str.", regex=False)
    new_phones = pd.Series([f"030 {number}" for number in rng.integers(2_000_000, 9_999_999, len(copy))], copy.index)
    copy["phone"] = copy["phone"].where(~some(0.1), new_phones).where(~some(0.12), "")
    extension = copy["phone"].str[:-2] + [f"{number:02}" for number in rng.integers(0, 99, len(copy))]
    copy["phone"] = copy["phone"].where(~some(0.03) | (copy["phone"].str.len() < 7), extension)
    copy["website"] = copy["website"].where(~some(0.05), rng.permutation(copy["website"])).where(~some(0.4), "")
    letter = copy["house_number"].where(~copy["house_number"].str.isdigit(), copy["house_number"] + "a")
    copy["house_number"] = copy["house_number"].where(~some(0.05), letter).where(~some(0.04), "")
    # Most points are off by some 25 m, some by hundreds of metres, a few by kilometres: as geocoding is.
    metres = np.where(some(0.06), rng.exponential(400, len(copy)), np.abs(rng.normal(0, 30, len(copy))))
    metres = np.where(some(0.02), rng.exponential(4000, len(copy)), metres)
    angle = rng.random(len(copy)) * 2 * np.pi
    copy["x"], copy["y"] = copy["x"] + metres * np.cos(angle), copy["y"] + metres * np.sin(angle)
    # Who moves stays in the quarter: to one of the thirty nearest other addresses.
    points = table[["x", "y"]].to_numpy(dtype=float)
    near = cKDTree(points).query(points, k=30)[1][np.arange(len(copy)), rng.integers(5, 30, len(copy))]
    moved = some(0.03)
    for column in ("street", "house_number", "postcode", "x", "y"):
        copy[column] = copy[column].where(~moved, table[column].to_numpy()[near])
    return copy


def _names(table: pd.DataFrame, rng: np.random.Generator, some: Callable[[float], Bools]) -> list[str]:
    names = table["name"].tolist()
    by_category = {category: rows["name"].tolist() for category, rows in table.groupby("category")}
    other_word, short, provider, typo, renamed, upper = (some(share) for share in (0.3, 0.3, 0.15, 0.08, 0.03, 0.05))
    result = []
    for row, original in enumerate(names):
        text = original
        if other_word[row]:
            for pattern, words in _SYNONYMS:
                text = re.sub(pattern, words[rng.integers(len(words))], text, count=1)
        if short[row]:
            for long, abbreviation in _ABBREVIATIONS.items():
                text = text.replace(long, abbreviation)
        if provider[row] and table["provider"].iloc[row] not in {"", "privat", "öffentlich"}:
            text = f"{text} {table['provider'].iloc[row]}"
        if typo[row] and len(text) > 5:
            place = int(rng.integers(1, len(text) - 1))
            text = text[:place] + text[place + 1 :]
        if renamed[row]:
            others = by_category[table["category"].iloc[row]]
            text = others[rng.integers(len(others))]
        result.append(text.upper() if upper[row] else text)
    return result
