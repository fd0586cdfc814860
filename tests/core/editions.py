"""Small editions of the index, written by hand, for tests that compare them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sozialplanung.plugin.core.editions.compare import Comparison, compare_editions
from sozialplanung.plugin.core.editions.edition import Edition, State
from sozialplanung.plugin.core.editions.tables import (
    area_fields,
    area_rows,
)  # fmt: skip
from sozialplanung.plugin.core.editions.words import Words
from sozialplanung.plugin.core.index.profile import Method, load_profile
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet

MSS = Method(load_profile("mss"), ("poor",), ("d_poor",))
OTHER = Method(load_profile("oberhausen"), ("poor",), ("d_poor",))
SHEET = Sheet(Texts("Kinderarmut", "Child poverty"), unit=Texts("%", "%"), definition_version="1")
ENGLISH = Words("en", {"poor": SHEET})
SHORTS = {1: "+", 3: "+/-", 5: "-", None: ""}


def state(code: str, distance: float = 0.5, stability: float | None = None) -> State:
    """A class as planners write it: '3-', '2+/-', '2' without dynamics, '' without a class."""
    if not code:
        return State()
    status, dynamics = int(code[0]), {text: number for number, text in SHORTS.items()}[code[1:]]
    attention = status == 4 or (status, dynamics) == (3, 5)
    return State(status, dynamics, code, attention, None, None, distance, stability, stability)


def edition(classes: Mapping[str, str], name: str = "2024", **more: Any) -> Edition:
    stability, distance = more.pop("stability", None), more.pop("distance", 0.5)
    states = {key: state(code, distance, stability) for key, code in classes.items()}
    return Edition(name, states, method=more.pop("method", MSS), **more)


def counted(numerators: Mapping[str, float], denominators: Mapping[str, float], name: str = "poor") -> dict[str, Any]:
    rates = {key: 100 * numerators[key] / denominators[key] for key in numerators}
    return {name: rates, f"num_{name}": numerators, f"den_{name}": denominators}


def compare(now: Edition, then: Edition, boundaries: Mapping[str, float | None] | None = None) -> Comparison:
    return compare_editions(now, then, {} if boundaries is None else boundaries, "en")


def table(run: Comparison, *names: str) -> dict[str, tuple[Any, ...]]:
    """The named result fields of each area."""
    places = [[field.name for field in area_fields("en")].index(name) for name in names]
    return {str(key): tuple(row[place] for place in places) for key, row in area_rows(run, ENGLISH).items()}
