"""The legend as SVG: what it says, and that it keeps to what QtSvg draws."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from sozialplanung.plugin.core.charts.grid import ClassCounts, ClassGrid, Codes
from sozialplanung.plugin.core.charts.legend import Legend, legend_svg
from sozialplanung.plugin.core.charts.palettes import PALETTES, Hatch
from sozialplanung.plugin.core.charts.svg import Box, Size, _lines, shortened, text_width, wrapped
from sozialplanung.plugin.core.index.classes import AreaClass, ClassScheme, Limit
from sozialplanung.plugin.core.index.profile import Profile, load_profile
from sozialplanung.plugin.core.index.schema import Texts

from .drawings import check

SVG = "{http://www.w3.org/2000/svg}"
# Each number occurs once, so that it can be found in the drawing.
BOTH: dict[Codes, int] = {
    (status, dynamics): 100 * status + dynamics for status in (1, 2, 3, 4) for dynamics in (1, 3, 5)
}


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("mss")


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def drawn(profile: Profile, counts: ClassCounts | None, palette: str = "accessible", language: str = "en") -> list[str]:
    return texts(legend_svg(Legend(profile, palette, language, counts)).svg)


def many_classes(profile: Profile, statuses: int, dynamics: int) -> Profile:
    def scheme(number: int, what: str) -> ClassScheme:
        names = [Texts(f"{what} {at}", f"{what} {at}") for at in range(1, number + 1)]
        classes = [AreaClass(at, str(at), name, name) for at, name in enumerate(names, 1)]
        limits = tuple(Limit(float(at), "below") for at in range(1, number))
        return replace(profile.status_classes, classes=tuple(classes), limits=limits)

    return replace(
        profile, status_classes=scheme(statuses, "Status"), dynamics_classes=scheme(dynamics, "Dynamics"), attention=()
    )


@pytest.mark.parametrize("palette", PALETTES)
def test_every_cell_holds_its_number(profile: Profile, palette: str) -> None:
    words = drawn(profile, ClassCounts({**BOTH, (None, None): 11}), palette)
    for number in (*BOTH.values(), 11):
        assert words.count(str(number)) == 1


def test_classes_have_names_and_meanings(profile: Profile) -> None:
    words = " ".join(drawn(profile, ClassCounts(BOTH), language="de"))
    for text in ("1  hoch", "geringe soziale Benachteiligung", "4  sehr niedrig", "positiv", "stabil", "negativ",
                 "ohne Zuordnung", "Dynamik"):  # fmt: skip
        assert text in words


def test_large_numbers_are_written_in_the_language(profile: Profile) -> None:
    counts = ClassCounts({(2, 3): 1278})
    assert "1.278" in drawn(profile, counts, language="de")
    assert "1,278" in drawn(profile, counts, language="en")


def test_without_counts_there_are_codes_alone(profile: Profile) -> None:
    words = drawn(profile, None)
    assert [word for word in words if word.isdigit()] == ["1"] * 3 + ["2"] * 3 + ["3"] * 3 + ["4"] * 3


def test_status_alone_has_one_column(profile: Profile) -> None:
    words = drawn(profile, ClassCounts({(1, None): 71, (4, None): 74, (None, None): 9}))
    assert "Dynamics" not in words
    assert {"71", "74", "9"} <= set(words)


def test_areas_without_dynamics_get_a_column_of_their_own(profile: Profile) -> None:
    words = drawn(profile, ClassCounts({**BOTH, (3, None): 77}))
    assert {"77", "unknown", "301"} <= set(words)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("statuses", "dynamics"), [(5, 5), (10, 1), (2, 2)])
def test_other_numbers_of_classes(profile: Profile, palette: str, statuses: int, dynamics: int) -> None:
    other = many_classes(profile, statuses, dynamics)
    drawing = legend_svg(Legend(other, palette, "en", ClassCounts({(statuses, dynamics): 4321})))
    assert "4,321" in texts(drawing.svg)
    assert len([word for word in texts(drawing.svg) if word == "0"]) == statuses * dynamics - 1 + 1  # and no class


def test_the_best_class_stands_first_whatever_the_sign(profile: Profile) -> None:
    status, dynamics = profile.status_classes, profile.dynamics_classes
    turned = replace(
        profile,
        sign="advantage",
        status_classes=replace(status, classes=status.classes[::-1]),
        dynamics_classes=replace(dynamics, classes=dynamics.classes[::-1]),
    )
    assert drawn(turned, ClassCounts(BOTH)) == drawn(profile, ClassCounts(BOTH))
    assert ClassGrid(turned).arrows == {1: 1, 3: 0, 5: -1}


@pytest.mark.parametrize(("number", "arrows"), [(1, [0]), (2, [1, -1]), (4, [2, 1, -1, -2]), (5, [2, 1, 0, -1, -2])])
def test_arrows(profile: Profile, number: int, arrows: list[int]) -> None:
    assert list(ClassGrid(many_classes(profile, 2, number)).arrows.values()) == arrows


@pytest.mark.parametrize("palette", PALETTES)
def test_nothing_that_qtsvg_cannot_draw(profile: Profile, palette: str) -> None:
    drawing = legend_svg(Legend(profile, palette, "de", ClassCounts({**BOTH, (2, None): 1})))
    root = ElementTree.fromstring(drawing.svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg",
        "title",
        "style",
        "rect",
        "path",
        "text",
    }
    assert {element.get("font-family") for element in root.iter(f"{SVG}text")} == {"Open Sans"}


def test_the_note_has_the_city_s_own_word_for_areas(profile: Profile) -> None:
    for areas, word in (("", "Gebiete"), ("Planungsräume", "Planungsräume")):
        drawing = legend_svg(Legend(profile, "accessible", "de", ClassCounts(BOTH), areas=areas))
        assert f"Zahl im Feld: {word} in dieser Klasse" in " ".join(item.words for item in drawing.letterings)


@pytest.mark.parametrize("palette", PALETTES)
def test_everything_lies_on_the_sheet(profile: Profile, palette: str) -> None:
    drawing = legend_svg(Legend(profile, palette, "de", ClassCounts(BOTH)))
    for element in ElementTree.fromstring(drawing.svg).iter(f"{SVG}text"):
        wide = text_width(element.text or "", float(element.get("font-size", 0)))
        x = float(element.get("x", 0)) - (wide / 2 if element.get("text-anchor") == "middle" else 0)
        assert 0 <= x < x + wide <= drawing.width * 10
        assert 0 < float(element.get("y", 0)) < drawing.height * 10


FEW: dict[Codes, int] = {(2, 3): 41, (4, 5): 17, (4, 3): 23}


def test_of_what_occurs_there_are_no_empty_rows_columns_and_cells(profile: Profile) -> None:
    drawing = legend_svg(Legend(profile, "accessible", "de", ClassCounts(FEW), occurring_only=True))
    words = " ".join(texts(drawing.svg))
    assert all(text in words for text in ("41", "17", "23", "mittel", "sehr niedrig", "stabil", "negativ"))
    assert not [
        text for text in ("hoch", "3  niedrig", "positiv", "ohne Zuordnung") if text in words.replace("hohe", "")
    ]
    assert "0" not in texts(drawing.svg)
    assert "#AF705D" not in drawing.shapes, "no area is low and negative"
    assert "#9C9C9C" in drawing.shapes
    assert legend_svg(Legend(profile, "mss", "de", ClassCounts({(None, None): 3}), True)).height < 10


def test_all_classes_are_there_unless_asked(profile: Profile) -> None:
    assert texts(legend_svg(Legend(profile, "accessible", "de", ClassCounts(FEW))).svg).count("0") == 10


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("occurring_only", [False, True])
@pytest.mark.parametrize("size", [Size(84, 66), Size(80, 60), Size(66, 53), Size(62, 36)])
def test_it_fits_the_place_it_is_given(profile: Profile, palette: str, occurring_only: bool, size: Size) -> None:
    for counts in (ClassCounts({**BOTH, (None, None): 11}), ClassCounts({**BOTH, (2, None): 1234}), ClassCounts(FEW)):
        check(legend_svg(Legend(profile, palette, "de", counts, occurring_only), size), size, 4.6)


def test_a_smaller_place_leaves_the_meanings_out_before_letters_shrink(profile: Profile) -> None:
    roomy, tight = (
        legend_svg(Legend(profile, "accessible", "de", ClassCounts(BOTH)), size)
        for size in (Size(84, 60), Size(66, 53))
    )
    assert "Benachteiligung" in roomy.svg
    assert "Benachteiligung" not in tight.svg
    assert max(item.pen.size for item in tight.letterings) > 34


def test_names_are_escaped(profile: Profile) -> None:
    status = profile.status_classes
    first = replace(status.classes[0], name=Texts("a < b & c", "a < b & c"))
    odd = replace(profile, status_classes=replace(status, classes=(first, *status.classes[1:])))
    assert "1  a < b & c" in drawn(odd, None)


@pytest.mark.parametrize("angle", [0.0, 45.0, -45.0, 90.0])
def test_hatch_lines_end_at_the_box(angle: float) -> None:
    path = _lines(Box(10, 20, 100, 50), Hatch("lines", angle, 1.0, 0.1, "#000000"))
    points = [(float(x), float(y)) for x, y in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", path)]
    assert len(points) >= 8
    assert all(9.9 <= x <= 110.1 and 19.9 <= y <= 70.1 for x, y in points)


def test_counts(profile: Profile) -> None:
    counts = ClassCounts.of([(4, 3), (4, 3), (3, 5), (3, 1), (2, None), (None, None), (None, 1)])
    assert (counts.of_class(4, 3), counts.unassigned, counts.assigned) == (2, 2, 5)
    assert counts.needing_attention(profile) == 3
    assert counts.with_dynamics
    assert counts.status_alone


def test_long_texts_are_cut_with_an_ellipsis() -> None:
    assert shortened("Friedrichshain", 20, 200) == "Friedrichshain"
    cut = shortened("Friedrichshain-Kreuzberg", 20, 120)
    assert cut.startswith("Friedr")
    assert cut.endswith("…")
    assert text_width(cut, 20) <= 120


def test_lines_break_after_hyphens_and_slashes() -> None:
    assert wrapped("Friedrichshain-Kreuzberg", 20, 160) == ["Friedrichshain-", "Kreuzberg"]
    assert wrapped("Plätze je\u00a01.000", 20, 100) == ["Plätze", "je\u00a01.000"]
    assert wrapped("15- bis unter 18-Jährige", 20, 500) == ["15- bis unter 18-Jährige"]


def test_lines_break_between_words() -> None:
    assert wrapped("ungünstiger als der Stadttrend", 20, 170) == ["ungünstiger als", "der Stadttrend"]
    assert wrapped("Benachteiligung", 20, 10) == ["Benachteiligung"]
    assert wrapped("", 20, 10) == []
