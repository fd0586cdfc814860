"""``strategymaps`` on the Berlin sample: what stands on the printed pages, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QImage
from sozialplanung.plugin.core.charts.palettes import class_colours

from .exported import names, needs_poppler, picture_of, poppler
from .helpers import BERLIN, SAMPLE, run
from .paper_runs import Printed, city_variables, inked, misplaced, print_papers, word_boxes

pytest.importorskip("pypdf")
pytestmark = needs_poppler

DPI = 150
MM = DPI / 25.4
DOCUMENTS = ("Berlin", "Neukölln", "Steglitz-Zehlendorf")
DEPARTMENT = "Bereich für Übersicht"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "index.gpkg"
    source = f"{SAMPLE}|layername=planungsraeume"
    run("socialmap", BERLIN | {"INPUT": source, "NAME_FIELD": "plr_name", "LANGUAGE": "de", "OUTPUT": str(path)})
    return path


@pytest.fixture(scope="module")
def printed(index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    folder = tmp_path_factory.mktemp("papers")
    logo = folder / "wappen.png"
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("#C00000"))
    picture.save(str(logo))
    words = {"area_one": "Planungsraum", "area_many": "Planungsräume"}
    bezirke = {"district_one": "Bezirk", "district_many": "Bezirke"}
    with city_variables(
        city="Berlin", department=DEPARTMENT, logo=str(logo), map_date="1. Mai 2026", **words, **bezirke
    ):
        yield print_papers(
            folder / "papiere", AREAS=str(index), DISTRICTS=f"{SAMPLE}|layername=bezirke", DISTRICT_NAME_FIELD="name",
            DISTRICT_FIELD="bez_id", DISTRICT_FILTER="Neukölln; Steglitz-Zehlendorf",
        )  # fmt: skip


def test_a_document_for_the_city_and_for_each_chosen_district(printed: Printed) -> None:
    assert printed.names == sorted(f"{name}{end}" for name in DOCUMENTS for end in (".pdf", "_Alternativtexte.txt"))
    assert printed.results["FILE_COUNT"] == len(printed.names)
    assert printed.results["FILES"].split("\n") == [
        str(printed.folder / f"{name}{end}") for name in DOCUMENTS for end in (".pdf", "_Alternativtexte.txt")
    ]
    counts = [len(printed.pages(name)) for name in DOCUMENTS]
    assert counts[0] == 3, "title, map, indicators"
    assert sum(counts) == printed.results["PAGE_COUNT"]
    assert f"Page {sum(counts)} of {sum(counts)}" in printed.log


def test_each_page_says_what_belongs_on_it(printed: Printed) -> None:
    for name in DOCUMENTS:
        pages = printed.pages(name)
        for number, page in enumerate(pages, 1):
            for words in ("Berlin", "Senatsverwaltung für Stadtentwicklung Berlin", "dl-de/zero-2-0", "Daten geändert",
                          "Kartenstand: 1. Mai 2026", "Interne Fassung"):  # fmt: skip
                assert words in page, (name, number)
            assert number == 1 or f"{number}/{len(pages)}" in page.replace(" / ", "/"), "over the whole document"
        assert DEPARTMENT in pages[0]
    city = printed.pages("Berlin")[1]
    for words in ("446 Planungsräume in 12 Bezirken", "42 von 435", "399.938", "keine Diagnose", "Maßstab 1:",
                  "ohne Zuordnung", "Hellersdorf", "Neukölln: 11 von 40"):  # fmt: skip
        assert words in city
    values = printed.pages("Neukölln")[2]
    for words in ("Kennzahlen: Neukölln", "Buschkrugallee Nord 11.646 7,8 (−2,3)", "+1,50 −1,21 4▲", "Stadtwert"):
        assert words in values.replace("4 ▲", "4▲")


def test_without_counts_no_city_value_is_invented(printed: Printed) -> None:
    """The sample has rates alone."""
    values = [page for page in printed.pages("Neukölln") if page.startswith("Kennzahlen: Neukölln")]
    assert "Ohne Stadtwert" in " ".join(values)
    assert "Ohne Stadtwerte, da Zähler und Nenner fehlen" in printed.pages("Berlin")[2]


def test_vectors_with_their_fonts_and_one_picture(printed: Printed) -> None:
    for name in DOCUMENTS:
        pdf = printed.pdf(name)
        fonts = [line.split() for line in poppler("pdffonts", pdf).splitlines()[2:]]
        assert fonts
        assert all(line[-5] == "yes" for line in fonts), "embedded"
        pictures = [line.split() for line in poppler("pdfimages", "-list", pdf).splitlines()[2:]]
        assert {(int(line[3]), int(line[4])) for line in pictures} == {(60, 40)}, "the coat of arms, and nothing else"
        assert pdf.stat().st_size < 1_000_000 * len(printed.pages(name))


def test_nobody_is_named(printed: Printed) -> None:
    for path in printed.folder.iterdir():
        for who in {QgsApplication.userLoginName(), QgsApplication.userFullName()} - {""}:
            assert not names(path, who), path.name
    info = poppler("pdfinfo", printed.pdf("Berlin"))
    assert f"Author:          {DEPARTMENT}" in info


def test_sizes_of_paper(printed: Printed) -> None:
    info = poppler("pdfinfo", "-f", "1", "-l", "3", printed.pdf("Berlin"))
    assert [line.split(maxsplit=3)[3] for line in info.splitlines() if " size:" in line and "Page " in line] == [
        "595 x 842 pts (A4)", "1191 x 842 pts (A3)", "595 x 842 pts (A4)",
    ]  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_words_keep_to_the_page_and_out_of_each_others_way(printed: Printed, name: str) -> None:
    assert misplaced(printed.pdf(name)) == []


@pytest.fixture(scope="module")
def city_map(printed: Printed, tmp_path_factory: pytest.TempPathFactory) -> QImage:
    copy = tmp_path_factory.mktemp("map") / "berlin.pdf"
    copy.write_bytes(printed.pdf("Berlin").read_bytes())
    return picture_of(copy, 2, DPI)


def pixel_finder(printed: Printed, image: QImage, layer: QgsVectorLayer) -> Callable[[QgsGeometry], tuple[int, int]]:
    """A function that gives the pixel of a geometry's inner point, from where the city's outline stands on the page."""
    boxes = word_boxes(printed.pdf("Berlin"), 2)
    at = next(number for number, box in enumerate(boxes) if box.word == "Maßstab")
    scale = int(boxes[at + 1].word.removeprefix("1:").replace(".", ""))
    city = inked(image, QgsRectangle(10 * MM, 33 * MM, 298 * MM, (boxes[at].top - 1) * MM))
    extent = layer.extent()
    per_unit = city.width() / extent.width()
    assert per_unit == pytest.approx(1000 * MM / scale, rel=0.01), "the printed scale is the true one"
    assert city.height() / extent.height() == pytest.approx(per_unit, rel=0.01)

    def find(geometry: QgsGeometry) -> tuple[int, int]:
        point = geometry.poleOfInaccessibility(50)[0].asPoint()
        x = city.xMinimum() + (point.x() - extent.xMinimum()) * per_unit
        y = city.yMinimum() + (extent.yMaximum() - point.y()) * per_unit
        return round(x), round(y)

    return find


def test_areas_have_the_colours_of_the_legend(printed: Printed, city_map: QImage, index: Path) -> None:
    layer = QgsVectorLayer(str(index), "index", "ogr")
    largest: dict[int, QgsFeature] = {}
    for row in sorted(layer.getFeatures(), key=lambda row: row.geometry().area()):
        if row["class_code"]:
            largest[row["class_code"]] = row
    assert len(largest) == 11, "no area is high and positive"
    to_pixel = pixel_finder(printed, city_map, layer)
    colours = class_colours("accessible", 4, 3)
    for code, row in largest.items():
        x, y = to_pixel(row.geometry())
        steps = range(-8, 9, 2)
        around = [city_map.pixelColor(x + dx, y + dy).name().upper() for dx in steps for dy in steps]
        assert around.count(colours[code // 10 - 1][(code % 10 - 1) // 2].upper()) > len(around) / 4, code


def test_the_legend_is_drawn_in_its_colours(city_map: QImage) -> None:
    legend = city_map.copy(round(300 * MM), round(30 * MM), round(110 * MM), round(90 * MM))
    found = [
        legend.pixelColor(x, y).name().upper()
        for x in range(0, legend.width(), 4)
        for y in range(0, legend.height(), 4)
    ]
    for row in class_colours("accessible", 4, 3):
        for colour in row:
            assert found.count(colour.upper()) > 100, colour


def test_counts_in_the_legend_are_those_of_the_layer(printed: Printed, index: Path) -> None:
    codes = [row["class_code"] for row in QgsVectorLayer(str(index), "index", "ogr").getFeatures()]
    page = printed.pages("Berlin")[1]
    for status in range(1, 5):
        assert " {} {} {} ".format(*(codes.count(10 * status + dynamics) for dynamics in (1, 3, 5))) in page


def test_what_pages_show_in_words(printed: Printed) -> None:
    words = (printed.folder / "Neukölln_Alternativtexte.txt").read_text(encoding="utf-8")
    for number in range(1, len(printed.pages("Neukölln")) + 1):
        assert f"Seite {number}: " in words
    assert "haben den Status „sehr niedrig“: Buschkrugallee Nord, " in words


def test_the_run_leaves_qgis_as_it_was(index: Path, tmp_path: Path) -> None:
    project = QgsProject.instance()
    assert project
    layer = QgsVectorLayer(str(index), "index", "ogr")
    districts = QgsVectorLayer(f"{SAMPLE}|layername=bezirke", "Bezirke", "ogr")

    def state() -> list[object]:
        return [
            layer.renderer().type(), layer.labelsEnabled(), layer.featureCount(), districts.renderer().type(),
            QLocale().name(), len(project.mapLayers()), len(project.layoutManager().layouts()),
        ]  # fmt: skip

    before = state()
    print_papers(tmp_path, AREAS=layer, DISTRICTS=districts, DISTRICT_NAME_FIELD="name", PAGES=["city"])
    assert state() == before
