"""The colours of the classes: as documented, apart for everybody, and sensible for other numbers of classes."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from sozialplanung.plugin.core.charts.colours import (
    Lab,
    between,
    from_lab,
    readable_on,
    to_lab,
)
from sozialplanung.plugin.core.charts.palettes import (
    PALETTES,
    class_colours,
    class_fills,
    status_alone_fills,
    unassigned_fill,
)

from .eyes import DEUTAN, GREY, NORMAL, PROTAN, TRITAN, Matrix, ciede2000, distance, seen


@pytest.mark.parametrize(
    ("one", "two", "published"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_the_measure_is_the_published_one(one: Lab, two: Lab, published: float) -> None:
    assert ciede2000(one, two) == pytest.approx(published, abs=1e-4)


def test_the_classes_of_the_reference_have_the_documented_colours() -> None:
    assert class_colours("mss", 4, 3)[0] == ("#D6FEBB", "#B1CA8D", "#68934A")
    assert class_colours("mss", 4, 3)[3] == ("#FFCFF3", "#F58FBF", "#CC3670")
    assert class_colours("accessible", 4, 3) == (
        ("#B3D2E6", "#C9C9C9", "#FDC7B7"),
        ("#7FA6BD", "#9C9C9C", "#D59785"),
        ("#558199", "#777777", "#AF705D"),
        ("#215067", "#474747", "#794030"),
    )


@pytest.mark.parametrize(("matrix", "least"), [(NORMAL, 11.8), (PROTAN, 9.7), (DEUTAN, 11.0), (TRITAN, 12.1)])
def test_accessible_colours_are_apart_for_everybody(matrix: Matrix, least: float) -> None:
    colours = [seen(colour, matrix) for row in class_colours("accessible", 4, 3) for colour in row]
    assert min(distance(*pair) for pair in combinations(colours, 2)) >= least - 0.1


@pytest.mark.parametrize(("matrix", "least"), [(NORMAL, 10.0), (PROTAN, 2.1), (DEUTAN, 6.6), (TRITAN, 6.5)])
def test_how_far_apart_the_colours_of_berlin_are(matrix: Matrix, least: float) -> None:
    """They are for comparison with Berlin's own maps; the codes on the map tell apart what these do not."""
    colours = [seen(colour, matrix) for row in class_colours("mss", 4, 3) for colour in row]
    assert min(distance(*pair) for pair in combinations(colours, 2)) >= least - 0.1


def test_a_grey_print_keeps_the_status_of_accessible_colours() -> None:
    rows = [[seen(colour, GREY) for colour in row] for row in class_colours("accessible", 4, 3)]
    for better, worse in pairwise(rows):
        assert min(distance(one, other) for one in better for other in worse) > 8


def test_accessible_lightness_is_the_status() -> None:
    rows = [[to_lab(colour)[0] for colour in row] for row in class_colours("accessible", 4, 3)]
    for better, worse in pairwise(rows):
        assert min(better) - max(worse) > 10


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("statuses", "dynamics"), [(1, 1), (2, 2), (3, 5), (5, 1), (10, 3), (10, 5)])
def test_other_numbers_of_classes(palette: str, statuses: int, dynamics: int) -> None:
    rows = class_colours(palette, statuses, dynamics)
    assert [len(row) for row in rows] == [dynamics] * statuses
    assert [[fill.colour for fill in row] for row in class_fills(palette, statuses, dynamics)] == [
        list(r) for r in rows
    ]
    looks = {fill for row in class_fills(palette, statuses, dynamics) for fill in row}
    assert len(looks) == statuses * dynamics


@pytest.mark.parametrize("palette", ["accessible", "mss"])
def test_sizes_in_between_keep_the_corners(palette: str) -> None:
    reference, larger = class_colours(palette, 4, 3), class_colours(palette, 10, 5)
    assert (larger[0][0], larger[0][-1], larger[-1][0], larger[-1][-1]) == (
        reference[0][0], reference[0][-1], reference[-1][0], reference[-1][-1],
    )  # fmt: skip


def test_status_alone_takes_the_colours_of_stable() -> None:
    assert [row[0] for row in class_colours("mss", 4, 1)] == [row[1] for row in class_colours("mss", 4, 3)]


@pytest.mark.parametrize("palette", PALETTES)
def test_areas_without_a_class_and_without_dynamics_look_like_no_class(palette: str) -> None:
    classes = {fill for row in class_fills(palette, 4, 3) for fill in row}
    others = {*status_alone_fills(palette, 4), unassigned_fill(palette)}
    assert len(classes | others) == 12 + 4 + 1
    assert unassigned_fill(palette).hatch is not None


def test_grey_says_status_by_ink_and_dynamics_by_direction() -> None:
    rows = class_fills("grey", 4, 3)
    assert [fill.hatch.angle for fill in rows[0] if fill.hatch] == [45.0, 0.0, -45.0]
    assert [fill.hatch.kind for fill in rows[0] if fill.hatch] == ["lines", "dots", "lines"]
    grounds = [to_lab(row[0].colour)[0] for row in rows]
    assert grounds == sorted(grounds, reverse=True)
    assert not [ground for ground in grounds if 40 < ground < 75], "a copier could turn it either way"


@pytest.mark.parametrize("colour", ["#000000", "#FFFFFF", "#CC3670", "#3667CA", "#D6FEBB", "#777777"])
def test_lab_and_back(colour: str) -> None:
    assert from_lab(to_lab(colour)) == colour


def test_mixing_passes_the_given_colours() -> None:
    assert [between(["#000000", "#FFFFFF"], at) for at in (0, 1)] == ["#000000", "#FFFFFF"]
    assert to_lab(between(["#000000", "#FFFFFF"], 0.5))[0] == pytest.approx(50, abs=0.5)


def test_text_is_readable() -> None:
    assert readable_on("#FFFFFF") != readable_on("#000000")
    assert readable_on("#474747") == "#FFFFFF"
