"""Areas on the scale of an index: limits, classes, and as many names as find room."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from sozialplanung.plugin.core.charts.palettes import PALETTES, class_colours
from sozialplanung.plugin.core.charts.scale import (
    IndexAxis,
    Mark,
    dynamics_bands,
    index_scale,
    limit_values,
    status_bands,
)
from sozialplanung.plugin.core.charts.svg import Drawing, Size
from sozialplanung.plugin.core.index.classes import Limit
from sozialplanung.plugin.core.index.profile import Profile, load_profile

from .drawings import check, found, place, words

SIZE = Size(92, 80)
NAMES = ("Heckenstraße", "Alsterdamm/Elbviertel", "Nordend", "Stadtmitte", "Bahnhofsviertel", "Südpark-Siedlung")


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("mss")


def marks(number: int, seed: int = 1) -> list[Mark]:
    draw = random.Random(seed)
    return [Mark(f"{NAMES[at % 6]} {at}", draw.gauss(0.3, 1)) for at in range(number)]


def drawn(profile: Profile, areas: list[Mark], palette: str = "accessible", named: bool = True) -> Drawing:
    limits = limit_values(profile.status_classes, [])
    axes = [
        IndexAxis("Statusindex", status_bands(profile, palette, "de", limits), areas, "de", named),
        IndexAxis("Dynamikindex", dynamics_bands(profile, palette, "de", (-1.0, 1.0)), areas, "de", named),
    ]
    return index_scale(axes, SIZE)


def test_limits_and_classes_stand_on_the_scale(profile: Profile) -> None:
    drawing = drawn(profile, marks(5))
    assert {"−1", "0", "1", "1,5", "hoch", "mittel", "niedrig", "sehr niedrig", "positiv", "stabil", "negativ"} <= set(
        words(drawing)
    )
    assert found(drawing, "−1").x < found(drawing, "0").x < found(drawing, "1").x < found(drawing, "1,5").x


def test_limits_stand_clear_of_the_band_and_its_ticks(profile: Profile) -> None:
    drawing = drawn(profile, marks(5))
    for text in ("−1", "0", "1,5"):
        number = place(found(drawing, text))
        ticks = re.findall(rf"M{found(drawing, text).x:.1f} [\d.]+L[\d.]+ ([\d.]+)", drawing.shapes)
        above = [float(end) for end in ticks if float(end) < number.bottom]
        assert above
        assert number.top - max(above) > 3, "0.3 mm"


def test_bands_have_the_colours_of_the_classes(profile: Profile) -> None:
    shapes = drawn(profile, marks(5)).shapes
    for row in class_colours("accessible", 4, 1):
        assert f'fill="{row[0]}"' in shapes


def test_a_dot_for_each_area_at_its_place(profile: Profile) -> None:
    drawing = drawn(profile, [Mark("A", -1.0), Mark("B", 1.5)])
    assert drawing.shapes.count("<circle") == 4
    for text in ("−1", "1,5"):
        assert f'cx="{found(drawing, text).x:.1f}"' in drawing.shapes


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("number", [0, 1, 2, 5, 9, 12, 27, 60])
def test_texts_keep_clear(profile: Profile, palette: str, number: int) -> None:
    check(drawn(profile, marks(number), palette), SIZE)


@pytest.mark.parametrize("seed", range(8))
def test_few_areas_are_nearly_all_named(profile: Profile, seed: int) -> None:
    areas = marks(6, seed)
    text = words(index_scale([IndexAxis("S", status_bands(profile, "mss", "de", (-1, 1, 1.5)), areas, "de")], SIZE))
    assert sum(mark.label in text for mark in areas) >= 5


def test_of_many_areas_the_outermost_are_named(profile: Profile) -> None:
    areas = marks(60)
    text = words(drawn(profile, areas))
    for mark in (min(areas, key=lambda item: item.value), max(areas, key=lambda item: item.value)):
        assert mark.label in text


def test_the_public_edition_names_nobody(profile: Profile) -> None:
    text = words(drawn(profile, marks(9), named=False))
    assert not [word for word in text if word.startswith(NAMES)]


def test_quantiles_become_values(profile: Profile) -> None:
    scheme = replace(
        profile.status_classes, by="quantile", limits=tuple(Limit(at, "below") for at in (0.25, 0.5, 0.75))
    )
    assert limit_values(scheme, [4.0, None, 0.0, 1.0, 2.0, 3.0]) == (1.0, 2.0, 3.0)
    assert limit_values(profile.status_classes, []) == (-1.0, 1.0, 1.5)
