"""Which areas are still the same piece of land."""

from __future__ import annotations

import pytest
from shapely import Polygon, box
from sozialplanung.plugin.core.boundaries import changed_areas, merged

NOW = {"01": box(0, 0, 100, 100), "02": box(100, 0, 200, 100)}


def test_areas_that_stayed_are_not_listed() -> None:
    redrawn = {"01": box(0, 0, 101, 100), "02": box(101, 0, 200, 100)}
    assert changed_areas(NOW, NOW) == changed_areas(NOW, redrawn) == {}


def test_the_share_is_of_the_land_of_both() -> None:
    moved = {"01": box(0, 0, 125, 100), "02": box(125, 0, 200, 100)}
    assert changed_areas(NOW, moved) == pytest.approx({"01": 0.2, "02": 0.25})


def test_two_percent_is_the_limit() -> None:
    assert changed_areas({"01": box(0, 0, 100, 100)}, {"01": box(0, 0, 98, 100)}) == {}
    assert list(changed_areas({"01": box(0, 0, 100, 100)}, {"01": box(0, 0, 97.9, 100)})) == ["01"]


def test_areas_of_one_edition_only_have_no_share() -> None:
    assert changed_areas(NOW, {"02": NOW["02"], "03": NOW["01"]}) == {"01": None, "03": None}


def test_invalid_and_empty_polygons() -> None:
    bow = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    assert changed_areas({"01": bow}, {"01": bow}) == {}
    assert changed_areas({"01": Polygon()}, {"01": Polygon()}) == {}
    assert changed_areas({"01": Polygon()}, {"01": NOW["01"]}) == {"01": 1}


def test_a_line_moved_within_a_group_changes_no_group() -> None:
    moved = {"01": box(0, 0, 150, 100), "02": box(150, 0, 200, 100)}
    groups = {"01": "west", "02": "west"}
    assert changed_areas(merged(NOW, groups), merged(moved, groups)) == {}
