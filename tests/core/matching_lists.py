"""Small lists of institutions for the tests of the matching, and what a result says about a record."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from sozialplanung.plugin.core.matching.reconcile import COLUMNS

DATA = Path(__file__).resolve().parents[1] / "data"
FIELDS = ("name", "category", "street", "house_number", "postcode", "city", "phone", "x", "y")
MARKT = ("Marktstr.", "5", "46045", "Oberhausen")
NORD = ("Nordstr.", "71", "46145", "Oberhausen")


def institutions(prefix: str, *rows: tuple[object, ...]) -> pd.DataFrame:
    """Rows of (name, category, street, house number, postcode, city, phone, x, y); ids are prefix and place."""
    table = pd.DataFrame(rows, columns=list(FIELDS), index=[f"{prefix}{place}" for place in range(len(rows))])
    return table.astype(dict.fromkeys(FIELDS[:-2], object) | dict.fromkeys(("x", "y"), float))


def table(path: str, index: str) -> pd.DataFrame:
    """A table of tests/data as text, with its points as numbers."""
    read = pd.read_csv(DATA / path, dtype=str, keep_default_na=False).set_index(index)
    return read.assign(x=pd.to_numeric(read["x"]), y=pd.to_numeric(read["y"]))


def pairs(result: pd.DataFrame, *verdicts: str) -> dict[str, str]:
    """Which id of the list each institution has, in findings of these verdicts (default: match and review)."""
    chosen = result[result["verdict"].isin(verdicts or ("match", "review"))]
    return dict(zip(chosen["institution_id"], chosen["poi_id"], strict=True))


def is_complete(result: pd.DataFrame, register: pd.DataFrame, poi: pd.DataFrame) -> bool:
    """Whether every record stands in exactly one finding, in the columns and order that are promised."""
    institution, other = (result.loc[result[name] != "", name].tolist() for name in ("institution_id", "poi_id"))
    return (
        tuple(result.columns) == COLUMNS
        and institution == sorted(register.index)
        and sorted(other) == sorted(poi.index)
    )
