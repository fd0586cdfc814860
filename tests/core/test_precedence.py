"""Whose value holds, and where present values come from."""

from __future__ import annotations

from typing import Any

import pytest
from sozialplanung.plugin.core.applying.precedence import BY_HAND, Origin, Precedence, origins
from sozialplanung.plugin.core.errors import PlanningError

LIST = Origin("Schulamt", "2026-02-01")


@pytest.mark.parametrize(
    ("given", "present", "taken"),
    [
        (None, Origin(), True),  # nobody knows where the value comes from
        (None, Origin("OSM", "2025-01-01"), True),
        (None, Origin("OSM", "2026-02-01"), True),  # of the same day: what is being imported
        (None, Origin("OSM", "2026-02-02"), False),
        (None, Origin(BY_HAND, "2020-01-01"), False),
        (["Schulamt", "OSM"], Origin("OSM", "2026-12-31"), True),
        (["OSM", "Schulamt"], Origin("osm", "1999-01-01"), False),
        (["OSM"], Origin("Jugendamt", "1999-01-01"), True),  # both without rank
        (["Schulamt", "by hand"], Origin(BY_HAND, "2026-12-31"), True),
        (["by hand", "Schulamt"], Origin(BY_HAND, "1999-12-31"), False),
        ({"OSM": {"phone": 1}, "Schulamt": {"*": 2}}, Origin("OSM", "1999-01-01"), False),
        ({"OSM": {"email": 1}, "Schulamt": {"*": 2}}, Origin("OSM", "2026-12-31"), True),
        (None, Origin(date="2020-01-01", erased=True), False),
        (["Schulamt"], Origin(date="2020-01-01", erased=True), False),
    ],
)
def test_the_better_rank_wins_then_the_newer_source(given: Any, present: Origin, taken: bool) -> None:
    assert (Precedence.read(given).kept_because("phone", present, LIST) == "") == taken


def test_a_newer_source_is_hinted_at() -> None:
    kept = Precedence().kept_because("phone", Origin(BY_HAND, "2025-05-05", "AB"), LIST)
    assert "Set by hand on 2025-05-05 by AB" in kept
    assert "newer source (Schulamt, 2026-02-01)" in kept
    assert "newer" not in Precedence().kept_because("phone", Origin(BY_HAND, "2026-05-05"), LIST)


@pytest.mark.parametrize("given", ["{", "3", '{"OSM": 3}', '{"OSM": {"phone": "high"}}', '{"OSM": {"fax": 1}}', "[1]"])
def test_a_misread_precedence_gets_a_sentence(given: str) -> None:
    with pytest.raises(PlanningError):
        Precedence.read(given)


def entry(field: str, new: str | None, step: str | None = None, **values: Any) -> dict[str, Any]:
    """A row of the history."""
    return {
        "field": field, "new_value": new, "step_id": step, "changed_at": "2025-05-05T10:00:00.000Z", "changed_by": "AB",
        "erased_on": None, **values,
    }  # fmt: skip


SOURCE = {"field": "phone", "source": "OSM", "source_date": "2024-01-01"}


def origin_of(history: list[dict[str, Any]], phone: str | None = "1", **row: Any) -> Origin:
    return origins({"phone": phone, **row}, history, [SOURCE], ["undo"]).get("phone", Origin())


def test_what_was_changed_without_a_step_is_by_hand() -> None:
    assert origin_of([entry("phone", "1")]) == Origin(BY_HAND, "2025-05-05", "AB")
    assert origin_of([entry("phone", None)], None).by_hand
    assert origin_of([entry("phone", "1"), entry("phone", "1", "step")]) == Origin("OSM", "2024-01-01")
    assert origin_of([]) == Origin("OSM", "2024-01-01")


def test_an_undo_brings_the_origin_back() -> None:
    undone = [entry("phone", "1"), entry("phone", "2", "step"), entry("phone", "1", "undo")]
    assert origin_of(undone).by_hand
    assert origin_of([entry("phone", "1", "first"), *undone[1:]]) == Origin("OSM", "2024-01-01")


def test_an_erased_value_stays_erased_until_somebody_enters_it_again() -> None:
    erasure = [entry("phone", None, "step", erased_on="2025-01-01"), entry("phone", None, "erasure")]
    assert origin_of(erasure, None).erased
    assert origin_of([*erasure, entry("phone", "1")]).by_hand


def test_a_point_written_in_another_way_is_the_same() -> None:
    row = {"x": 350000.0, "y": 5700000.5}
    assert origins(row, [entry("position", "350000 5700000.5")], [], [])["position"].by_hand


def test_a_confirmation_by_the_same_source_makes_a_value_newer() -> None:
    row = {"phone": "1", "confirmed_by": "OSM", "confirmed_on": "2025-06-01"}
    assert origins(row, [], [SOURCE], [])["phone"].date == "2025-06-01"
