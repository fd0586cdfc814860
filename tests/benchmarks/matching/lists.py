"""The lists that are matched: tables as ``reconcile`` takes them (index = id), and the true pairs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

DATA = Path(__file__).resolve().parents[2] / "data"
FIELDS = ("name", "category", "street", "house_number", "postcode", "city", "phone", "email", "website")
Pair = tuple[str, str]  # institution id, poi id
# What a list may lack, by name.
LACKING = {
    "phone": ("phone",),
    "coordinates": ("x", "y"),
    "addresses": ("street", "house_number", "postcode"),
}


@dataclass(frozen=True)
class Lists:
    """``truth``: the pairs that are the same institution."""

    name: str
    register: pd.DataFrame
    poi: pd.DataFrame
    truth: frozenset[Pair]

    def without(self, what: str) -> Lists:
        """The same without one of ``LACKING``."""
        columns = list(LACKING[what])
        register, poi = (table.drop(columns=columns) for table in (self.register, self.poi))
        return replace(self, name=f"{self.name} without {what}", register=register, poi=poi)


def read_list(path: Path) -> pd.DataFrame:
    """A published list: the first column is the id; all is text but ``x`` and ``y``."""
    table = pd.read_csv(path, dtype=str, keep_default_na=False, index_col=0).astype(object)
    return table.assign(x=pd.to_numeric(table["x"]), y=pd.to_numeric(table["y"]))


def schools(poi: str = "schools") -> Lists:
    """The schools of the region of Düsseldorf, 2021, with ``schools`` or ``osmnames``."""
    folder = DATA / "nrw_schools"
    truth = pd.read_csv(folder / f"{poi}_truth.csv", dtype=str)
    pairs = frozenset(zip(truth["institution_id"], truth["poi_id"], strict=True))
    return Lists(poi, read_list(folder / "schools_register.csv"), read_list(folder / f"{poi}_poi.csv"), pairs)


def berlin(kind: str = "") -> pd.DataFrame:
    """Berlin's institutions, all or those of a category, with their ``provider``."""
    table = read_list(DATA / "berlin_institutions.csv")
    return table[table["category"] == kind] if kind else table
