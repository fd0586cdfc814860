"""``strategymaps`` on Musterstadt, from its office's files on: an earlier edition, counts, sheets, sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from ..e2e import demo_musterstadt
from .exported import needs_poppler
from .paper_runs import Printed, city_variables, print_papers

pytest.importorskip("pypdf")
pytestmark = needs_poppler

RECIPIENTS = 21_999  # of SGB II in the office's row of the whole city


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("musterstadt")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo_musterstadt, "OUTPUT", folder)
        now = demo_musterstadt.edition(2024, demo_musterstadt.NEW_FILES)
        then = demo_musterstadt.edition(2022, [demo_musterstadt.OLD / "sozialdaten_2022.xlsx"])
    polygons = demo_musterstadt.POLYGONS
    with city_variables(**demo_musterstadt.CITY):
        yield {
            "AREAS": str(now), "PREVIOUS_AREAS": str(then), "DISTRICTS": f"{polygons}|layername=sozialraeume",
            "DISTRICT_NAME_FIELD": "sr_name", "DISTRICT_FIELD": "sr_id", "DISTRICT_FILTER": "Innenstadt",
            "OVERLAY": f"{polygons}|layername=arbeitsmarktbezirke",
        }  # fmt: skip


@pytest.fixture(scope="module")
def printed(chosen: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Printed:
    return print_papers(tmp_path_factory.mktemp("papers"), **chosen)


def test_the_city_value_is_that_of_the_office(printed: Printed, chosen: Mapping[str, Any]) -> None:
    (city,) = QgsVectorLayer(str(Path(chosen["AREAS"]).with_name("stadt.gpkg")), "city", "ogr").getFeatures()
    by_hand = f"{100 * RECIPIENTS / city['den_sgb2']:.1f}".replace(".", ",")
    for name in ("Musterstadt", "Innenstadt"):
        assert any("SGB-II-Quote" in page and f"Stadtwert {by_hand}" in page for page in printed.pages(name))


def test_indicators_have_the_titles_of_their_sheets(printed: Printed) -> None:
    text = " ".join(printed.pages("Innenstadt"))
    assert "Familien mit drei und mehr Kindern" in text
    assert "kinderreiche" not in text
    assert "no sheet" not in printed.log


def test_what_changed_since_the_earlier_edition(printed: Printed) -> None:
    pages = printed.pages("Innenstadt")
    table = next(page for page in pages if page.startswith("Kennzahlen"))
    assert "2▲2→2▲" in table.replace(" ", ""), "Gerberviertel"
    assert any(page.startswith("Vergleich mit dem früheren Stand: Innenstadt") for page in pages)
    assert any(page.startswith("Frühwarnung: Innenstadt") and "Gerberviertel" in page for page in pages)


def test_the_public_edition_names_its_sources_and_withholds_small_counts(
    printed: Printed, chosen: Mapping[str, Any], tmp_path: Path
) -> None:
    public = print_papers(tmp_path, **chosen, EDITION="public")
    pages = public.pages("Innenstadt")
    for page in pages:
        assert "Statistikstelle Musterstadt (fiktiv)" in page
        assert "CC0-1.0" in page
        assert "Öffentliche Fassung" in page
    table, internal = (
        next(page for page in found if page.startswith("Kennzahlen")) for found in (pages, printed.pages("Innenstadt"))
    )
    assert "Am Stadtwall 5.602" in table
    assert "1,4 (•)" in table, "the change of a rate whose earlier count is small"
    assert "1,4 (0,0)" in internal
    assert "zum Schutz einzelner Menschen" in table
    assert "+1,60 −1,94" in internal
    assert "+1,60" not in table, "no index, which would be a ranking"
