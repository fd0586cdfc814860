"""``strategymaps`` in the public edition: what is withheld is on no page, in no text, and cannot be worked out."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)
from sozialplanung.plugin.papers.sources import set_sources
from sozialplanung.plugin.settings import save_paper_sentences

from .counted_city import COUNTS, EAST, SMALL, SOURCE, WEST, changed, city, counted
from .exported import needs_poppler
from .paper_runs import Printed, print_papers

pytestmark = needs_poppler

RATE = "0,2"  # of the quarter whose count is small
DOCUMENTS = ("Stadt", WEST, EAST)


def words_of(printed: Printed) -> str:
    """All that is printed, and all that is told beside it."""
    told = [(printed.folder / f"{name}_Alternativtexte.txt").read_text(encoding="utf-8") for name in DOCUMENTS]
    return " ".join([*(page for name in DOCUMENTS for page in printed.pages(name)), *told])


@pytest.fixture(scope="module")
def internal(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    return print_papers(tmp_path_factory.mktemp("intern"), **city())


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    return print_papers(tmp_path_factory.mktemp("public"), **city(), EDITION="public")


def row(printed: Printed, name: str) -> str:
    """The row of a quarter in the table of the West, or its last two rows."""
    page = next(page for page in printed.pages(WEST) if page.startswith("Kennzahlen"))
    return page.split("Klasse ", 1)[1].split(f"{name} ", 1)[1][:40]


def test_a_small_count_is_on_no_page_and_in_no_text(internal: Printed, public: Printed) -> None:
    assert f"{RATE} (−8,8)" in row(internal, SMALL)
    assert f"{RATE} bis 13,1" in words_of(internal), "the alternative text tells the least value"
    assert "2.001 •" in row(public, SMALL)
    everything = f" {words_of(public)} "
    for number in (f" {RATE} ", f"{RATE} bis", "−8,8"):
        assert number not in everything


def test_nobody_can_work_it_out_from_the_sums(public: Printed) -> None:
    """One withheld count among told ones and their sum would be a subtraction."""
    withheld = [at for at in range(1, 6) if "•" in row(public, f"Quartier {at}")[:9]]
    sums = row(public, WEST)
    assert "1" in str(withheld)
    assert len(withheld) > 1 or sums.startswith("10.015 •")
    everywhere = next(page for page in public.pages(EAST) if page.startswith("Kennzahlen"))
    in_east = everywhere.split(f"{EAST} 10.040 ")[1].startswith("•")
    assert in_east or row(public, "Stadtwert").startswith("20.055 •") or len(withheld) > 1


def test_numbers_of_the_index_would_lead_back_and_are_not_told(internal: Printed, public: Printed) -> None:
    assert "Statusindex" in words_of(internal)
    assert "Statusindex" not in words_of(public)
    assert "Skala des Index" in words_of(internal)
    assert "Skala des Index" not in words_of(public)
    assert "Indexwerte" in " ".join(public.pages(WEST)), "and says so"


def test_a_withheld_city_value_is_not_called_a_gap(public: Printed) -> None:
    sheet = next(page for page in public.pages("Stadt") if page.startswith("Indikatoren"))
    assert "Zähler und Nenner fehlen" not in sheet


def test_words_are_neutral(public: Printed) -> None:
    for name in DOCUMENTS:
        told = (public.folder / f"{name}_Alternativtexte.txt").read_text(encoding="utf-8")
        assert "negativ" not in told
        assert "als der Stadttrend" in told
        for page in public.pages(name):
            legends = page.count("positiv stabil")
            assert page.count("negativ") == legends, "the name of a class in the legend, and nowhere else"


def test_the_citys_own_sentences(tmp_path: Path) -> None:
    chosen = city() | {"PAGES": ["district"], "DISTRICT_FILTER": WEST}
    save_paper_sentences({"index": "Unser Satz für {areas_dative}."})
    printed = print_papers(tmp_path, **chosen, EDITION="public")
    pages = printed.pages(WEST)
    assert any("Unser Satz für Quartieren." in page for page in pages)
    assert not any("keine Diagnose" in page for page in pages)


@pytest.mark.parametrize("field", ["roh", "d_armut"])
def test_what_nobody_can_judge_is_refused_beside_small_counts(tmp_path: Path, field: str) -> None:
    """Without its earlier counts a change would tell a withheld rate together with the earlier one."""
    layer = counted()
    gone = [layer.fields().indexFromName(name) for name in ("num_prev_armut", "den_prev_armut")]
    assert layer.dataProvider().deleteAttributes(gone)
    layer.updateFields()
    with pytest.raises(QgsProcessingException, match=rf"judge what may be told of these indicators: {field}\..*Choose"):
        print_papers(tmp_path / "papers", **city(AREAS=layer), EDITION="public", INDICATOR_FIELDS=[field])
    assert not (tmp_path / "papers").exists()


def test_without_small_counts_it_is_a_warning(tmp_path: Path) -> None:
    layer = counted([(102.0, 90.0), *COUNTS[1:]])
    chosen = city(AREAS=layer) | {"PAGES": ["city"], "INDICATOR_FIELDS": ["roh"]}
    assert "nothing of them is withheld: roh" in print_papers(tmp_path, **chosen, EDITION="public").log


def test_institutions_that_nobody_has_released(tmp_path: Path) -> None:
    fields = "&field=".join(f"{name}:string" for name in ("name", "category", "release"))
    layer = QgsVectorLayer(f"Point?crs=EPSG:25832&field={fields}", "Orte", "memory")
    for at, (name, release) in enumerate((("Haus A", "public"), ("Haus B", "internal"), ("Haus C", None))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(360500 + 1000 * at, 5701000)))
        feature.setAttributes([name, "Kita", release])
        layer.dataProvider().addFeature(feature)
    set_sources(layer, [SOURCE])
    chosen = city(INSTITUTIONS=layer) | {"PAGES": ["institutions"]}
    inside = " ".join(print_papers(tmp_path / "intern", **chosen).pages(WEST))
    printed = print_papers(tmp_path / "public", **chosen, EDITION="public")
    outside = " ".join(printed.pages(WEST))
    assert all(f"Haus {letter}" in inside for letter in "ABC")
    assert "Haus A" in outside
    assert "Haus B" not in outside
    assert "Haus C" not in outside, "no value is no release"
    assert "not released are not on the pages (2): Haus B, Haus C" in printed.log


def test_reasons_say_nothing_of_people(tmp_path: Path) -> None:
    layer = changed(
        counted(), SMALL, status_class=None, dynamics_class=None, excluded_because="Einwohnerzahl 40 unter 300"
    )
    pages = print_papers(tmp_path, **city(AREAS=layer) | {"PAGES": ["district"]}, EDITION="public").pages(WEST)
    assert any("Einwohnerzahl unter 300" in page for page in pages)
    assert not any("Einwohnerzahl 40" in page for page in pages)
