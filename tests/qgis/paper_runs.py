"""Runs of ``strategymaps`` for tests, what they print, and a made city for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from sozialplanung.plugin.core.charts.svg import Size

from .exported import poppler
from .helpers import Log, run
from .paper_layers import Box, polygons

AREA_FIELDS = {
    "Nr.": str, "Name der Fläche": str, "Bezirk": str, "Einwohner*innen": int, "armut": float, "d_armut": float,
    "num_armut": float, "den_armut": float,
}  # fmt: skip
CITY = {"city": "Übersee", "area_one": "Quartier", "area_many": "Quartiere", "district_one": "Sozialraum",
        "district_many": "Sozialräume"}  # fmt: skip
OUTER, HARBOUR, ISLAND = "Äußere Stadt", "Mitte/Hafen", "Insel"
DISTRICTS: list[tuple[Box, list[object]]] = [
    ((0, 0, 10.3, 6), [OUTER]), ((10.3, 0, 13, 2), [HARBOUR]), ((15, 0, 17, 2), [ISLAND]),
]  # fmt: skip
# The first lies to 70 % in the harbour, the last in no district.
_HARBOUR: list[Box] = [(10, 0, 11, 1), (11, 0, 12, 1), (12, 0, 13, 1), (11, 1, 12, 2), (12, 1, 13, 2)]
BOXES: list[Box] = [*((x, y, x + 1, y + 1) for y in range(6) for x in range(10)), *_HARBOUR, (15, 0, 17, 2),
                    (20, 0, 21, 1)]  # fmt: skip
_POINT = 25.4 / 72  # mm


class WordBox(NamedTuple):
    """A printed word and its place in millimetres."""

    word: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True)
class Printed:
    """What a run has left: its results, its log, its files."""

    folder: Path
    results: Mapping[str, Any]
    log: str

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def pdf(self, name: str) -> Path:
        return self.folder / f"{name}.pdf"

    def pages(self, name: str) -> list[str]:
        """The text of each page, words with single blanks between them, without ligatures."""
        text = unicodedata.normalize("NFKC", poppler("pdftotext", "-layout", self.pdf(name), "-"))
        return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def print_papers(folder: Path, log: Log | None = None, **parameters: Any) -> Printed:
    """``strategymaps`` in German into a folder."""
    log = log or Log()
    results = run("strategymaps", {"LANGUAGE": "de", "OUTPUT_FOLDER": str(folder)} | parameters, log)
    return Printed(folder, results, log.text)


@contextmanager
def city_variables(**values: str) -> Iterator[None]:
    """The project's variables that name a city, for a while."""
    project = QgsProject.instance()
    assert project
    before = project.customVariables()
    project.setCustomVariables({f"sozialplanung_{name}": value for name, value in values.items()})
    try:
        yield
    finally:
        project.setCustomVariables(before)


def rows() -> list[tuple[Box, list[object]]]:
    """Boxes in kilometres and the attributes of 67 areas; the counts differ, and with them the city value from the
    mean of the areas.
    """
    made = []
    for at, box in enumerate(BOXES, 1):
        people, poor = 400 + 137 * at % 1900, 5 + (at * 7919) % 31
        counts = [round(people * poor / 100), people]
        rate = 100 * counts[0] / counts[1]
        change = ((at * 104729) % 23 - 11) / 4
        assigned = OUTER if at == 61 else HARBOUR if at in range(62, 66) else OUTER if at < 61 else ISLAND
        made.append((box, [f"{at:03}", f"Quartier {at}", "" if at == 67 else assigned, people, rate, change, *counts]))
    return made


def city_value() -> float:
    """The share of the poor in the made city, in percent, by hand."""
    values = [row for _, row in rows()]
    return 100 * sum(float(str(row[6])) for row in values) / sum(float(str(row[7])) for row in values)


def mean_of_areas() -> float:
    rates = [float(str(row[4])) for _, row in rows()]
    return sum(rates) / len(rates)


def one_page(city: dict[str, Any], folder: Path, **parameters: Any) -> Printed:
    """Title and index map of the district with one area alone."""
    return print_papers(folder, **city | {"PAGES": ["district"], "DISTRICT_FILTER": ISLAND} | parameters)


def classified(rows: Sequence[tuple[Box, list[object]]], crs: str = "EPSG:25832") -> QgsVectorLayer:
    unclassified = polygons("source", AREA_FIELDS, rows, crs)
    layer: QgsVectorLayer = run("socialmap", {
        "INPUT": unclassified, "ID_FIELD": "Nr.", "NAME_FIELD": "Name der Fläche", "STATUS_FIELDS": ["armut"],
        "DYNAMICS_FIELDS": ["d_armut"], "POPULATION_FIELD": "Einwohner*innen", "LANGUAGE": "de",
        "OUTPUT": "TEMPORARY_OUTPUT",
    })["OUTPUT"]  # fmt: skip
    return layer


def made_city() -> dict[str, Any]:
    """The parameters of a run over the made city, whose layers and fields are called oddly."""
    areas = classified(rows())
    areas.setName("O'Hara's \"Ebene\" [% 1 + 1 %] <b>&amp; §")
    return {
        "AREAS": areas,
        "DISTRICTS": polygons("1 Layer/2.gpkg|layername=x", {"Wie es heißt": str}, DISTRICTS),
        "DISTRICT_NAME_FIELD": "Wie es heißt",
        "POPULATION_FIELD": "Einwohner*innen",
    }


def earlier_edition() -> QgsVectorLayer:
    """The same areas; the first had more poor people then, and a higher class."""
    before = rows()
    values = before[0][1]
    values[4:7] = [38.0, 0.0, round(0.38 * float(str(values[7])))]
    layer = classified(before)
    layer.setName("2020")
    return layer


def institutions() -> QgsVectorLayer:
    """Seven day-care centres and a hospital in the harbour district, and one in no district."""
    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=name:string&field=category:string", "Orte", "memory")
    places = [(f"Kita Möwe {at}", "Kita", 10.4 + at / 3, 0.5) for at in range(7)]
    places += [("Krankenhaus Süd", "Krankenhaus", 12.5, 1.5), ("Kita Wald", "Kita", 20.5, 0.5)]
    features = []
    for name, category, x, y in places:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(360000 + 1000 * x, 5700000 + 1000 * y)))
        feature.setAttributes([name, category])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def word_boxes(pdf: Path, page: int) -> list[WordBox]:
    """The words on a page."""
    return _pages_of_words(pdf, "-f", str(page), "-l", str(page))[0][1]


def misplaced(pdf: Path) -> list[tuple[int, str]]:
    """Page and word for all that stands too near the edge of a page, and for letters that cover others."""
    found = []
    for number, (size, boxes) in enumerate(_pages_of_words(pdf), 1):
        found += [(number, box.word) for box in boxes if not _is_on_page(box, size)]
        found += [
            (number, f"{one.word} / {other.word}") for one, other in combinations(boxes, 2) if _is_covered(one, other)
        ]
    return found


def _pages_of_words(pdf: Path, *pages: str) -> list[tuple[Size, list[WordBox]]]:
    found: list[tuple[Size, list[WordBox]]] = []
    for line in poppler("pdftotext", "-bbox", *pages, pdf, "-").splitlines():
        numbers = [float(value) * _POINT for value in re.findall(r'[a-zA-Z]="([\d.]+)"', line)]
        if "<page" in line:
            found.append((Size(*numbers), []))
        elif "<word" in line:
            found[-1][1].append(WordBox(line.split(">")[1].split("<")[0], *numbers))
    return found


def _is_on_page(box: WordBox, page: Size) -> bool:
    return (
        box.left >= 0.03 * page.width and box.right <= 0.97 * page.width
        and box.top >= 0.02 * page.height and box.bottom <= 0.98 * page.height
    )  # fmt: skip


def _is_covered(one: WordBox, other: WordBox) -> bool:
    """Whether letters cover others; the room above and below them, a quarter of the box each, does not count."""
    across = min(one.right, other.right) - max(one.left, other.left)
    first, second = ((box.top + box.height / 4, box.bottom - box.height / 4) for box in (one, other))
    return across > 0.3 and min(first[1], second[1]) - max(first[0], second[0]) > 0.1


def inked(image: QImage, box: QgsRectangle) -> QgsRectangle:
    """The bounding box of all that is dark in a part of the page, in pixels."""
    places = [
        (x, y)
        for y in range(round(box.yMinimum()), round(box.yMaximum()))
        for x in range(round(box.xMinimum()), round(box.xMaximum()))
        if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = zip(*places, strict=True)
    return QgsRectangle(min(xs), min(ys), max(xs) + 1, max(ys) + 1)
