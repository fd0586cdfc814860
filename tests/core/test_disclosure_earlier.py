"""What was published of an edition before and what is published of it now, together, narrow nothing."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from sozialplanung.plugin.core.disclosure.edition import Edition
from sozialplanung.plugin.core.disclosure.publication import Publication, publish
from sozialplanung.plugin.core.disclosure.rule import Rule
from sozialplanung.plugin.core.errors import PlanningError

from .attacks import bounds, by_area, of_tables

IDS, IDS_BESIDE = list("abcdef"), ["*1", "*2"]
# Two are counted in a, and all but two in c; b and d protect them.
COUNTS, PEOPLE = [2, 20, 128, 30, 40, 50], [110, 120, 130, 140, 150, 160]
SPACES = list("AABBCC")
LABOUR, SCHOOLS = list("PQPQRR"), list("XYYXZZ")  # ac, bd and ad, bc: with ab, this is each of them


def then(**others: list[Any]) -> Publication:
    """What was published of the edition before: areas, sums of social spaces, the city's rows."""
    areas = pd.DataFrame({"num_x": COUNTS, "den_x": PEOPLE}, IDS, dtype=float).assign(space=SPACES)
    return publish(Edition(areas, ("space",), pd.DataFrame(others, IDS_BESIDE[: len(others.get("role", []))])), Rule())


def now(levels: tuple[str, ...], **earlier: Any) -> Publication:
    """What is published of the next edition, which holds the counts of the one before as well."""
    counts = {"num_x": [31, 42, 53, 64, 75, 86], "den_x": [250] * 6, "num_prev_x": COUNTS, "den_prev_x": PEOPLE}
    areas = pd.DataFrame(counts, IDS, dtype=float).assign(space=SPACES, labour=LABOUR, school=SCHOOLS)
    return publish(Edition(areas, levels, **earlier), Rule())


def attacked(before: Publication, public: Publication) -> dict[str, tuple[int, int]]:
    """How far somebody who has both publications narrows each withheld count of the edition before."""
    told, sums = of_tables(public.areas, public.groups, public.city, "num_prev_x")
    told_then, sums_then = of_tables(before.areas, before.groups, before.city, "num_x")
    return bounds(told_then | told, by_area(pd.Series(PEOPLE, IDS)), [*sums_then, *sums])


def test_sums_of_earlier_groups_and_of_others_now_do_not_lead_back() -> None:
    before, levels = then(), ("labour", "school")
    without = attacked(before, now(levels, earlier=before.areas))
    assert without == {"a": (2, 2), "b": (20, 20), "c": (128, 128), "d": (30, 30)}
    public = now(levels, earlier=before.areas, earlier_groups=before.groups.reset_index())
    together = attacked(before, public)
    assert list(together) == list("abcd")
    assert all(high > low for low, high in together.values()), together
    assert not public.pattern.exposed
    assert set(public.pattern.withheld.index.get_level_values(0)) == {"", "*", *levels}


def test_total_of_then_less_that_of_the_areas_does_not_tell_who_was_of_no_area() -> None:
    """One person of no area was withheld then; without a city row, the sum of the areas would tell."""
    before = then(role=["city", "unassigned"], num_x=[271.0, 1.0], den_x=[880.0, 70.0])
    told = before.city.reset_index(level="key", drop=True)
    assert (told.loc["city", "num_x"], told.loc["unassigned", "sign_num_x"]) == (271, "•")
    rows = before.city.reset_index("role").set_axis(["*1 then", "*2 then"])
    total = [
        now((), earlier=before.areas, **more).city["num_prev_x"].iloc[0]
        for more in ({}, {"earlier_city": rows})
    ]  # fmt: skip
    assert total[0] == 270
    assert pd.isna(total[1])


def test_the_same_total_as_then_may_be_told_again() -> None:
    before = then()
    rows = before.city.reset_index("role").set_axis(["*1 then"])
    public = now((), earlier=before.areas, earlier_city=rows)
    assert public.city["num_prev_x"].tolist() == [270]
    pd.testing.assert_frame_equal(public.areas, now((), earlier=before.areas).areas)


def test_revised_sums_of_then_bind_nothing() -> None:
    before = then()
    groups = before.groups.assign(num_x=before.groups["num_x"] + 1).reset_index()
    public = now(("labour", "school"), earlier=before.areas, earlier_groups=groups)
    assert public.groups["num_prev_x"].notna().all()


def test_groups_that_no_layer_knows_are_refused() -> None:
    before = then()
    groups = before.groups.reset_index().assign(level="district")
    with pytest.raises(PlanningError, match="those of district, but no layer says"):
        now((), earlier=before.areas, earlier_groups=groups)
