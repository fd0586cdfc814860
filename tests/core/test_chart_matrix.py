"""The transition matrix: every count in its cell, worse and better told apart, up to all classes on a small sheet."""

from __future__ import annotations

import random
import re

import pytest
from sozialplanung.plugin.core.charts.grid import ClassGrid, Codes
from sozialplanung.plugin.core.charts.matrix import _GREY_TINTS, _TINTS, Transitions, class_looks, transition_matrix
from sozialplanung.plugin.core.charts.palettes import PALETTES
from sozialplanung.plugin.core.charts.svg import Drawing, Size
from sozialplanung.plugin.core.editions.compare import Matrix
from sozialplanung.plugin.core.index.profile import Profile, load_profile

from .drawings import check, found, words
from .eyes import DEUTAN, GREY, NORMAL, PROTAN, TRITAN, distance, seen
from .eyes import Matrix as Eyes

SIZE = Size(120, 110)
SIGNS = {1: "+", 3: "+/-", 5: "-"}
ALL: tuple[Codes, ...] = tuple((status, dynamics) for status in (1, 2, 3, 4) for dynamics in SIGNS)
SHORTS = {codes: f"{codes[0]}{SIGNS[codes[1] or 3]}" for codes in ALL}


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("mss")


def everything() -> Matrix:
    draw = random.Random(1)
    classes: tuple[Codes | None, ...] = (*ALL, (None, None), None)
    counts = {(row, column): draw.randint(0, 130) for row in classes for column in classes if row or column}
    return Matrix(classes, classes, counts, SHORTS)


def tint_at(drawing: Drawing, text: str) -> str | None:
    """The colour of the cell below a number that occurs once."""
    item = found(drawing, text)
    for x, y, wide, high, fill in re.findall(
        r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="0" fill="(#\w+)"', drawing.shapes
    ):
        if float(x) < item.x < float(x) + float(wide) and float(y) < item.y < float(y) + float(high):
            return str(fill)
    return None


def test_counts_and_sums_stand_in_their_rows_and_columns(profile: Profile) -> None:
    rows: tuple[Codes, ...] = ((2, 3), (3, 5))
    matrix = Matrix(rows, rows, {((2, 3), (2, 3)): 71, ((2, 3), (3, 5)): 5, ((3, 5), (2, 3)): 8}, SHORTS)
    drawing = transition_matrix(Transitions(matrix, profile, "accessible", "de", "2022", "2024"), SIZE)
    assert "Zeilen: 2022, Spalten: 2024" in words(drawing)
    assert found(drawing, "71").y == found(drawing, "5").y == found(drawing, "76").y < found(drawing, "8").y
    assert found(drawing, "71").x == found(drawing, "79").x < found(drawing, "5").x
    assert "84" in words(drawing), "all areas"
    assert "0" not in words(drawing), "empty cells stay empty"
    tints = [tint_at(drawing, text) for text in ("71", "5", "8")]
    assert len({*tints, None}) == 4
    assert tint_at(drawing, "5") == "#F6CDBD", "worse"


def test_status_counts_before_dynamics_and_no_class_says_nothing(profile: Profile) -> None:
    classes: tuple[Codes, ...] = ((2, 3), (2, 5), (3, 1), (3, None), (None, None))
    counts: dict[tuple[Codes | None, Codes | None], int] = {
        ((2, 5), (3, 1)): 11, ((2, 3), (2, 5)): 12, ((3, 1), (3, None)): 13, ((3, None), (2, 3)): 14,
        ((2, 3), (None, None)): 15,
    }  # fmt: skip
    drawing = transition_matrix(Transitions(Matrix(classes, classes, counts, SHORTS), profile, "mss", "de"), SIZE)
    tints = [tint_at(drawing, str(number)) for number in (11, 12, 13, 14, 15)]
    assert tints == ["#F6CDBD", "#F6CDBD", "#FFFFFF", "#CFE3F0", "#FFFFFF"]


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("size", [SIZE, Size(84, 62), Size(62, 48)])
def test_all_classes_fit(profile: Profile, palette: str, size: Size) -> None:
    drawing = transition_matrix(Transitions(everything(), profile, palette, "de", "2022", "2024"), size)
    check(drawing, size, 3.1)
    assert {"neu", "entfallen", "keine", "Summe", "4", "4 ▼"} <= set(words(drawing))


def test_every_class_has_its_look(profile: Profile) -> None:
    looks = class_looks(profile, "accessible")
    assert looks[4, 5].colour == "#794030"
    assert looks[1, 1].colour == "#B3D2E6"
    assert len(set(looks.values())) == 12 + 4 + 1


@pytest.mark.parametrize("tints", [_TINTS, _GREY_TINTS], ids=["colours", "grey"])
@pytest.mark.parametrize(
    "eyes", [NORMAL, PROTAN, DEUTAN, TRITAN, GREY], ids=["normal", "protan", "deutan", "tritan", "grey"]
)
def test_worse_and_better_are_told_apart_by_everybody(tints: dict[str, str], eyes: Eyes) -> None:
    if tints is _TINTS and eyes is GREY:
        return  # the two sides of the diagonal say it
    better, same, worse = (seen(tints[way], eyes) for way in ("better", "same", "worse"))
    assert distance(better, worse) > 9
    assert min(distance(better, same), distance(same, worse)) > 5


def test_classes_have_one_form_on_maps_legends_and_tables(profile: Profile) -> None:
    grid = ClassGrid(profile)
    codes = [grid.code(*pair) for pair in ((2, 1), (2, 3), (4, 5), (2, None), (None, None), (None, 5))]
    assert codes == ["2 ▲", "2", "4 ▼", "2", "", ""]
    assert grid.code(2, 9, "2?") == "2?", "of an edition with other classes"
