"""``strategymaps``: sizes of paper, room for the binding, slides, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from .exported import needs_poppler, picture_of, poppler
from .paper_runs import CITY, city_variables, made_city, misplaced, one_page

pytest.importorskip("pypdf")
pytestmark = needs_poppler


@pytest.fixture(autouse=True)
def _in_the_city() -> Iterator[None]:
    with city_variables(**CITY):
        yield


@pytest.fixture(scope="module")
def city() -> Iterator[dict[str, Any]]:
    made = made_city()
    yield made
    made.clear()  # a layer that outlives QGIS would crash its end


@pytest.mark.parametrize("kind", ["PNG", "SVG"])
def test_pictures_of_each_page(city: dict[str, Any], tmp_path: Path, kind: str) -> None:
    printed = one_page(city, tmp_path, FORMAT=kind, DPI=100)
    ends = [f"_{at:02}.{kind.lower()}" for at in range(1, printed.results["PAGE_COUNT"] + 1)]
    assert printed.names == sorted([*(f"Insel{end}" for end in ends), "Insel_Alternativtexte.txt"])
    if kind == "SVG":
        assert "Sozialindex: Insel" in (tmp_path / "Insel_02.svg").read_text(encoding="utf-8")
        return
    image = QImage(str(tmp_path / "Insel_02.png"))
    assert (image.width(), image.height()) == pytest.approx((210 / 25.4 * 100, 297 / 25.4 * 100), abs=2)


@pytest.mark.parametrize(("paper", "size"), [
    ("a4_landscape", (297, 210)), ("proposal", (210, 297)), ("a3_landscape", (420, 297)), ("a1", (841, 594)),
    ("a0", (1189, 841)),
])  # fmt: skip
def test_sizes_of_paper(city: dict[str, Any], tmp_path: Path, paper: str, size: tuple[int, int]) -> None:
    printed = one_page(city, tmp_path, PAPER=paper)
    lines = poppler("pdfinfo", "-f", "1", "-l", "9", printed.pdf("Insel")).splitlines()
    sizes = [
        tuple(float(part) * 25.4 / 72 for part in line.split()[3:6:2])
        for line in lines
        if " size: " in line and line.startswith("Page ")
    ]
    assert len(sizes) == printed.results["PAGE_COUNT"]
    assert all(found == pytest.approx(size, abs=0.5) for found in sizes)
    assert misplaced(printed.pdf("Insel")) == []


def test_a_proposal_leaves_room_for_the_binding(city: dict[str, Any], tmp_path: Path) -> None:
    chosen = {"PAGES": ["city", "district", "indicators"], "PAPER": "proposal", "PROPOSAL": "B/17/0815", "ANNEX": "3"}
    printed = one_page(city, tmp_path, **chosen)
    for name in ("Insel", "Übersee"):
        for number, text in enumerate(printed.pages(name), 1):
            image = picture_of(printed.pdf(name), number, 50)
            margin = [
                image.pixelColor(x, y).lightness() for x in range(int(25 / 25.4 * 50)) for y in range(image.height())
            ]
            assert min(margin) == 255, (name, number)
            assert "B/17/0815" in text
            assert "Anlage 3" in text


def test_slides_are_wide(city: dict[str, Any], tmp_path: Path) -> None:
    one_page(city, tmp_path, PAPER="slide", FORMAT="PNG", DPI=96)
    image = QImage(str(tmp_path / "Insel_02.png"))
    assert image.width() / image.height() == pytest.approx(16 / 9, rel=0.002)
