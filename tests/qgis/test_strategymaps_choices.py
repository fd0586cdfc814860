"""``strategymaps`` on a made city: what each choice does to the printed pages. Districts of 60, five and one areas."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsProcessingException,
    QgsRectangle,
)
from sozialplanung.plugin.core.charts.palettes import class_colours
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.method_record import KEY
from sozialplanung.plugin.papers.composing import FOLDER, file_name
from sozialplanung.plugin.papers.sources import set_sources

from .exported import needs_poppler, picture_of, poppler
from .helpers import Log
from .paper_layers import polygons
from .paper_runs import (
    CITY,
    HARBOUR,
    ISLAND,
    OUTER,
    Printed,
    city_value,
    city_variables,
    earlier_edition,
    inked,
    institutions,
    made_city,
    mean_of_areas,
    misplaced,
    one_page,
    print_papers,
    rows,
    word_boxes,
)

pytest.importorskip("pypdf")
pytestmark = needs_poppler

SOURCE = Source("Statistikstelle Übersee", "Sozialatlas", "https://uebersee.example/atlas", "dl-de/by-2-0",
                "https://www.govdata.de/dl-de/by-2-0", "2024", changed=True)  # fmt: skip
DPI = 150
MM = DPI / 25.4


@pytest.fixture(autouse=True)
def _in_the_city() -> Iterator[None]:
    with city_variables(**CITY):
        yield


@pytest.fixture(scope="module")
def city() -> Iterator[dict[str, Any]]:
    made = made_city()
    yield made
    made.clear()  # a layer that outlives QGIS would crash its end


@pytest.fixture(scope="module")
def printed(city: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """All kinds of pages."""
    with city_variables(**CITY):
        return print_papers(
            tmp_path_factory.mktemp("papers"), **city, PREVIOUS_AREAS=earlier_edition(), INSTITUTIONS=institutions()
        )


def test_files_are_named_after_the_districts(printed: Printed) -> None:
    names = ["Insel", "Mitte-Hafen", "Äußere Stadt", "Übersee"]
    assert printed.names == sorted(f"{name}{end}" for name in names for end in (".pdf", "_Alternativtexte.txt"))


def test_all_kinds_of_pages(printed: Printed) -> None:
    titles = [" ".join(page.split()[:2]) for page in printed.pages("Mitte-Hafen")]
    for start in ("Sozialindex: Mitte/Hafen", "Kennzahlen: Mitte/Hafen", "Einrichtungen: Mitte/Hafen",
                  "Indikatoren: Mitte/Hafen", "Vergleich mit"):  # fmt: skip
        assert start in titles
    assert "Kita Möwe 3" in " ".join(printed.pages("Mitte-Hafen"))
    assert "Quartier 1 " in next(page for page in printed.pages("Übersee") if page.startswith("Frühwarnung"))


@pytest.mark.parametrize("name", ["Insel", "Mitte-Hafen", "Äußere Stadt", "Übersee"])
def test_words_keep_to_the_page_and_out_of_each_others_way(printed: Printed, name: str) -> None:
    assert misplaced(printed.pdf(name)) == []


def test_another_language_and_palette(city: dict[str, Any], tmp_path: Path) -> None:
    printed = one_page(city, tmp_path, LANGUAGE="en", PALETTE="grey")
    assert "Scale 1:" in printed.pages("Insel")[1]
    assert "1,842" in printed.pages("Insel")[1]
    assert misplaced(printed.pdf("Insel")) == []
    image = picture_of(printed.pdf("Insel"), 2, 50)
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert all(colour.red() == colour.green() == colour.blue() for colour in colours), "fit for a photocopy"


def test_the_city_value_is_that_of_the_sums(printed: Printed) -> None:
    by_hand, mean = (f"{value:.1f}".replace(".", ",") for value in (city_value(), mean_of_areas()))
    assert by_hand != mean
    for name in ("Äußere Stadt", "Insel"):
        values = " ".join(printed.pages(name))
        assert "Stadtwert 27.5" not in values
        assert f"Stadtwert {people()} {by_hand}" in values


def people() -> str:
    return f"{sum(int(str(row[3])) for _, row in rows()):,}".replace(",", ".")


def test_districts_of_sixty_areas_and_of_one(printed: Printed) -> None:
    large, small = printed.pages("Äußere Stadt"), printed.pages("Insel")
    table = " ".join(page for page in large if page.startswith("Kennzahlen"))
    assert [at for at in range(1, 61) if f"Quartier {at} " not in table] == []
    assert "60 Quartiere" in large[1]
    assert small[1].startswith("Sozialindex: Insel 1 Quartier · 1.842 Einwohner*innen")
    assert "Quartier 66" in small[1]


def test_what_is_split_and_what_lies_in_no_district_is_told(printed: Printed) -> None:
    assert "Quartier 61: Mitte/Hafen 70 %, Äußere Stadt 30 %" in printed.log
    assert "Areas in no district, which no district's page shows (1): Quartier 67" in printed.log
    page = printed.pages("Übersee")[1]
    assert "67 Quartiere in 3 Sozialräumen" in page
    assert "Außerhalb der Sozialräume: Quartier 67" in page


def test_codes_stand_on_areas_of_their_colour(printed: Printed, city: dict[str, Any], tmp_path: Path) -> None:
    pdf = tmp_path / "karte.pdf"
    shutil.copy(printed.pdf("Äußere Stadt"), pdf)
    page, colours = picture_of(pdf, 2, DPI), class_colours("accessible", 4, 3)
    boxes = word_boxes(pdf, 2)
    (below,) = (box.top for box in boxes if box.word == "Maßstab")
    found = {
        arrow: next(box.word for box in boxes if 0 < arrow.left - box.right < 2 and abs(arrow.top - box.top) < 1)
        for arrow in boxes
        if arrow.word in "▲▼" and arrow.top < below
    }
    classes = [row["class_code"] for row in city["AREAS"].getFeatures() if 1 <= int(row["Nr."]) <= 60]
    assert sorted(status + arrow.word for arrow, status in found.items()) == sorted(
        f"{code // 10}{'▲' if code % 10 == 1 else '▼'}" for code in classes if code % 10 != 3
    )
    for arrow, status in found.items():
        colour = colours[int(status) - 1][0 if arrow.word == "▲" else 2]
        aside = page.pixelColor(round((arrow.left - 6) * MM), round((arrow.top + 1) * MM))
        assert aside.name().upper() == colour.upper(), (status, arrow)


def test_one_file_holds_all_districts(city: dict[str, Any], tmp_path: Path) -> None:
    from pypdf import PdfReader

    printed = print_papers(tmp_path, **city, ONE_FILE=True, PAGES=["city", "district"])
    assert printed.names == ["Übersee.pdf", "Übersee_Alternativtexte.txt"]
    pages = printed.pages("Übersee")
    assert [page.split(" in ")[-1].endswith(f"{at}/{len(pages)}") for at, page in enumerate(pages[1:], 2)].count(
        False
    ) == 0
    reader = PdfReader(printed.pdf("Übersee"))
    outline = str(reader.outline)
    for district in (OUTER, HARBOUR, ISLAND):
        assert district in outline
        assert any(page.startswith(f"Sozialindex: {district}") for page in pages)
        assert district in pages[0], "in the list of contents"


def test_pages_that_nobody_chose_are_not_there(city: dict[str, Any], tmp_path: Path) -> None:
    printed = print_papers(tmp_path, **city, PAGES=["indicators"], DISTRICT_FILTER=f"{ISLAND}\n{HARBOUR}")
    for name in ("Insel", "Mitte-Hafen", "Übersee"):
        assert [page.split(":")[0] for page in printed.pages(name)[1:]] == ["Indikatoren"]
    assert not (tmp_path / "Äußere Stadt.pdf").exists()


def test_the_public_edition_needs_its_sources(city: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="has to name the source of each layer"):
        one_page(city, tmp_path, EDITION="public")
    assert not list(tmp_path.iterdir())
    internal = one_page(city, tmp_path)
    assert "Quelle: nicht angegeben" in internal.pages("Insel")[1]
    assert "is not complete" in internal.log
    for layer in (city["AREAS"], city["DISTRICTS"]):
        set_sources(layer, [SOURCE])
    try:
        pages = one_page(city, tmp_path, EDITION="public").pages("Insel")
    finally:
        for layer in (city["AREAS"], city["DISTRICTS"]):
            set_sources(layer, [])
    for page in pages:
        assert "Statistikstelle Übersee, Sozialatlas (https://uebersee.example/atlas)" in page
        assert "dl-de/by-2-0" in page
        assert "Interne Fassung" not in page


def test_the_official_assignment_goes_before_the_surface(city: dict[str, Any], tmp_path: Path) -> None:
    printed = one_page(city, tmp_path, DISTRICT_FIELD="Bezirk", DISTRICT_FILTER=HARBOUR, PAGES=["district"])
    assert "4 Quartiere" in printed.pages("Mitte-Hafen")[1]
    assert "Quartier 61: " in printed.log, "what is split is told all the same"
    assert "Quartier 61 " not in printed.pages("Mitte-Hafen")[2]


def test_an_overlay_is_drawn_over_the_areas(city: dict[str, Any], tmp_path: Path) -> None:
    overlay = polygons("Arbeitsmarktbezirke", {"name": str}, [((15, 0, 16, 2), ["A"]), ((16, 0, 17, 2), ["B"])])
    pictures = []
    for number, more in enumerate(({}, {"OVERLAY": overlay})):
        printed = one_page(city, tmp_path / str(number), **more)
        pictures.append(picture_of(printed.pdf("Insel"), 2, 50))
    assert pictures[0].size() == pictures[1].size()
    assert pictures[0] != pictures[1]
    assert "Arbeitsmarktbezirke" in one_page(city, tmp_path, OVERLAY=overlay).log, "its source is missing"


def test_a_citys_own_template(city: dict[str, Any], tmp_path: Path) -> None:
    own = tmp_path / "vorlagen"
    own.mkdir()
    name = file_name("district", "a4_portrait")
    text, title = (FOLDER / name).read_text(encoding="utf-8"), "[% &quot;text_title&quot; %]"
    (own / name).write_text(text.replace(title, f"Stadt am Meer: {title}"), encoding="utf-8")
    pages = one_page(city, tmp_path / "papiere", TEMPLATES=str(own)).pages("Insel")
    assert pages[1].startswith("Stadt am Meer: Sozialindex: Insel")
    assert pages[2].startswith("Kennzahlen: Insel")


def test_a_city_in_degrees_looks_the_same(city: dict[str, Any], tmp_path: Path) -> None:
    areas = city["AREAS"]
    parameters = {"INPUT": areas, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    degrees = (processing.run("native:reprojectlayer", parameters) or {})["OUTPUT"]
    degrees.setCustomProperty(KEY, areas.customProperty(KEY))
    flat = print_papers(tmp_path / "metres", **city, PAGES=["city"]).pdf("Übersee")
    round_earth = print_papers(tmp_path / "degrees", **city | {"AREAS": degrees}, PAGES=["city"]).pdf("Übersee")
    one, other = (inked(picture_of(pdf, 2, 50), QgsRectangle(20, 70, 560, 500)) for pdf in (flat, round_earth))
    assert (other.width(), other.height()) == pytest.approx((one.width(), one.height()), rel=0.05), "true to shape"
    texts = [poppler("pdftotext", "-f", "2", "-l", "2", pdf, "-") for pdf in (flat, round_earth)]
    assert all("Maßstab 1:" in text for text in texts)


def test_cancelling_leaves_nothing(city: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cancelled"):
        print_papers(tmp_path, Log(cancel_at=30), **city)
    assert not list(tmp_path.iterdir())
