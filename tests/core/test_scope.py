"""What a list speaks for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.categories import default_categories
from sozialplanung.plugin.core.register.scope import Scope, in_places, in_scope, read_scope, strangers

CATEGORIES = default_categories("de")
COLUMNS = ["category", "further_categories", "provider", "postcode", "city", "x", "y"]
RECORDS = pd.DataFrame(
    [
        ["Grundschule", "", "Stadt Oberhausen", "46045", "Oberhausen", 10.0, 10.0],
        ["Schulamt", "", "Stadt Oberhausen", "46045", "Oberhausen", 20.0, 10.0],
        ["Kita", "{advice}", "AWO Kreisverband e.V.", "45127", "Essen", 110.0, 10.0],
        ["childcare", "", "", "", "", float("nan"), float("nan")],
        ["Gymnasium", "", "Bistum Essen", "45127", "ESSEN", 110.0, 90.0],
    ],
    columns=COLUMNS,
)


def inside(given: Any) -> list[int]:
    return [number for number, flag in enumerate(in_scope(read_scope(given), RECORDS, CATEGORIES)) if flag]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, [0, 1, 2, 3, 4]),
        ("", [0, 1, 2, 3, 4]),
        ("Schulen", [0, 4]),
        ("school", [0, 4]),
        ("Schule", [0, 4]),
        ("Grundschule", [0]),
        ("grundschule, Schulamt", [0, 1]),
        ("Kitas", [2, 3]),
        (["Gymnasium"], [4]),
        ('["Gymnasium"]', [4]),
        ({"categories": ["Anlauf- und Beratungsstellen"]}, [2]),
        ({"providers": ["AWO"]}, [2]),
        ({"providers": "Stadt Oberhausen; Bistum Essen"}, [0, 1, 4]),
        ({"cities": ["essen"]}, [2, 4]),
        ({"postcodes": [46045]}, [0, 1]),
        ('{"categories": "Schulen", "cities": "Essen"}', [4]),
        ({"area": [0, 0, 50, 50]}, [0, 1]),
        ({"area": "0, 0, 50, 50"}, [0, 1]),
        ({"area": "POLYGON((100 0, 120 0, 120 20, 100 20, 100 0))"}, [2]),
        ("Sportvereine", []),
    ],
)
def test_what_lies_in_a_scope(given: Any, expected: list[int]) -> None:
    assert inside(given) == expected


def test_places_limit_the_list_too_but_categories_do_not() -> None:
    """A list has its own words for categories: it is what it says that is judged, not in which words."""
    scope = read_scope({"categories": ["Kita"], "cities": ["Oberhausen"]})
    assert in_places(scope, RECORDS).tolist() == [True, True, False, False, False]


@pytest.mark.parametrize(
    "given",
    [
        '{"categories": ', {"kategorien": ["Kita"]}, {"categories": [["Kita"]]}, 7,
        {"area": "somewhere"}, {"area": "POINT(1 1)"}, {"area": [1, 2, 3]}, {"area": [50, 0, 0, 50]},
    ],
)  # fmt: skip
def test_what_is_no_scope_is_refused(given: Any) -> None:
    with pytest.raises(PlanningError, match="The scope should be"):
        read_scope(given)


def test_what_no_record_has_is_named() -> None:
    scope = read_scope({"categories": ["Kita", "Sportvereine"], "providers": ["Caritas"]})
    assert strangers(scope, RECORDS, CATEGORIES) == ["Sportvereine", "Caritas"]


def test_a_scope_is_kept_as_json_without_what_sets_no_limit() -> None:
    assert Scope().to_json() == {}
    assert not Scope()
    scope = read_scope({"cities": "Essen", "area": [0, 0, 5, 5]})
    assert scope.to_json() == {"cities": ["Essen"], "area": [0.0, 0.0, 5.0, 5.0]}
    assert read_scope(scope.to_json()) == scope


def test_no_function_that_crashes_qgis_on_linux() -> None:
    """shapely's functions of single coordinates need GEOS 3.12: the shapely of pip brings one, QGIS has loaded another.
    Called within QGIS, and nowhere else, they end it.
    """
    root = Path(__file__).resolve().parents[2]
    sources = [path for folder in ("plugin", "processing", "ui") for path in (root / folder).rglob("*.py")]
    assert sources
    assert not [path for path in sources if re.search(r"shapely\.(intersects|contains)_xy\(", path.read_text("utf-8"))]
