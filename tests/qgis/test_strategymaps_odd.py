"""``strategymaps`` with layers as they come: placeholders for no value, broken outlines, odd names, nothing set."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from sozialplanung.plugin.method_record import KEY

from .counted_city import COUNTS, EAST, WEST, changed, city, counted, districts
from .exported import needs_poppler
from .paper_runs import Printed, city_variables, print_papers

pytestmark = needs_poppler

NO_CLASS = {"status_class": None, "dynamics_class": None, "class_code": None, "status_index": None}


def table(printed: Printed, name: str = WEST) -> str:
    page = next(page for page in printed.pages(name) if page.startswith("Kennzahlen"))
    return page.split("Klasse ", 1)[1]


def told(printed: Printed, name: str = WEST) -> str:
    return (printed.folder / f"{name}_Alternativtexte.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [0.0, -9999.0])
def test_a_placeholder_outside_of_the_index_is_no_value(tmp_path: Path, number: float) -> None:
    """Berlin prints 0.0 in every indicator of an area that is not in its index."""
    layer = changed(counted(), "Quartier 2", armut=number, d_armut=number, **NO_CLASS)
    printed = print_papers(tmp_path, **city(AREAS=layer))
    assert "Quartier 2 2.002 – –" in table(printed) or "Quartier 2 2.002 – ohne" in table(printed)
    assert "Quartier 3 2.003 12,3 (+0,1)" in table(printed)
    sheet = next(page for page in printed.pages(WEST) if page.startswith("Indikatoren"))
    assert sheet.count("kein Wert") >= 2, "both maps have areas without a value"
    assert "−9.999" not in told(printed)
    assert "armut in %: 0,2 bis 13,1" in told(printed), "the values of the others"


def test_a_zero_in_the_index_is_a_zero(tmp_path: Path) -> None:
    layer = counted([(0.0, 90.0), *COUNTS[1:]])
    printed = print_papers(tmp_path, **city(AREAS=layer) | {"PAGES": ["district"]})
    assert "Quartier 1 2.001 0,0 (−9,0)" in table(printed)


def test_an_outline_whose_hole_touches_its_border(tmp_path: Path) -> None:
    """Mending such a polygon leaves lines, in which no name has room."""
    outlines = districts()
    west, east = outlines.getFeatures()
    folded = QgsGeometry.fromWkt(
        "MultiPolygon(((360000 5700000, 365000 5700000, 365000 5702000, 360000 5702000, 360000 5700000), "
        "(361000 5700000, 362000 5700000, 362000 5701000, 361000 5701000, 361000 5700000)))"
    )
    assert not folded.isGeosValid()
    outlines.dataProvider().changeGeometryValues({west.id(): folded})
    printed = print_papers(tmp_path / "papers", **city(DISTRICTS=outlines))
    assert "5 Quartiere" in printed.pages(WEST)[1]
    line = QgsGeometry.fromWkt("MultiPolygon(((365000 5700000, 366000 5700000, 365000 5700000)))")
    outlines.dataProvider().changeGeometryValues({east.id(): line})
    with pytest.raises(QgsProcessingException, match=f"'{EAST}' in layer 'Sozialräume' are damaged.*Mend them"):
        print_papers(tmp_path / "none", **city(DISTRICTS=outlines))


def test_without_classes_nothing_is_said_of_attention(tmp_path: Path) -> None:
    layer = counted()
    for at in range(1, 11):
        changed(layer, f"Quartier {at}", **NO_CLASS)
    printed = print_papers(tmp_path / "none", **city(AREAS=layer))
    assert "Aufmerksamkeitsbedarf" not in told(printed)
    lead = next(page for page in printed.pages(WEST) if page.startswith("Sozialindex: "))
    assert "5 ohne Zuordnung" in lead
    assert "kein besonderer Aufmerksamkeitsbedarf" not in lead
    assert "0 von 10" not in lead
    some = changed(counted(), "Quartier 2", **NO_CLASS)
    printed = print_papers(tmp_path / "some", **city(AREAS=some))
    assert "In den 4 klassifizierten Quartieren besteht kein" in told(printed)


def test_a_city_that_nobody_has_named(tmp_path: Path) -> None:
    with city_variables():
        printed = print_papers(tmp_path, **city())
    assert "Indikatoren: stadtweit" in told(printed, "Stadt")
    assert "  " not in told(printed, "Stadt")
    assert "Indikatoren: \n" not in told(printed, "Stadt")


def test_names_are_printed_as_they_are(tmp_path: Path) -> None:
    """No markup, no expression, no path."""
    layer = counted(names={1: "<b>Alt</b> & [% 1 + 1 %]", 2: "Ost/West\\'Süd' \"x\""})
    name = "A/B: [% 2 * 3 %] <i>"
    printed = print_papers(tmp_path, **city(AREAS=layer, DISTRICTS=districts(west=name)))
    (document,) = (path.stem for path in printed.folder.glob("A-B*.pdf"))
    pages = printed.pages(document)
    assert pages[1].startswith(f"Sozialindex: {name}")
    assert "<b>Alt</b> & [% 1 + 1 %] 2.001" in table(printed, document)
    assert "Ost/West\\'Süd' \"x\" 2.002" in " ".join(pages)


def test_a_table_of_texts(tmp_path: Path) -> None:
    """A CSV file has nothing but texts."""
    layer, path = counted(), tmp_path / "gebiete.csv"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerOptions = "CSV", ["GEOMETRY=AS_WKT"]
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    uri = f"file://{path}?type=csv&detectTypes=no&wktField=WKT&crs=EPSG:25832"
    texts = QgsVectorLayer(uri, "Texte", "delimitedtext")
    assert {field.typeName() for field in texts.fields().toList()} == {"text"}
    texts.setCustomProperty(KEY, layer.customProperty(KEY))
    chosen = {"PAGES": ["district"], "POPULATION_FIELD": "ew", "AREA_ID_FIELD": "nr", "AREA_NAME_FIELD": "name"}
    both = [print_papers(tmp_path / name, **city(AREAS=given) | chosen)
            for name, given in (("a", layer), ("b", texts))]  # fmt: skip
    numbers, others = (table(printed).split("(±)")[0] for printed in both)
    assert "Quartier 4 2.004 13,1 (−1,6)" in numbers
    assert numbers == others


@pytest.mark.parametrize("name", ["nichts", "datei"])
def test_a_folder_of_templates_that_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "datei").write_text("", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=f"no folder with templates at '.*{name}'.*Choose the folder"):
        print_papers(tmp_path / "papers", **city(), TEMPLATES=str(tmp_path / name))
    assert not (tmp_path / "papers").exists()


def test_a_layer_without_features(tmp_path: Path) -> None:
    layer = counted()
    assert layer.setSubsetString("\"nr\" > '99'")
    with pytest.raises(QgsProcessingException, match=r"'Sozialindex' has no features: .*filter.*Check its filter"):
        print_papers(tmp_path / "papers", **city(AREAS=layer))
    assert not (tmp_path / "papers").exists()


def test_what_a_filter_lets_through(tmp_path: Path) -> None:
    layer = counted()
    assert layer.setSubsetString("\"nr\" <= '04'")
    layer.selectAll()
    printed = print_papers(tmp_path, **city(AREAS=layer) | {"PAGES": ["district"]})
    assert printed.names == ["Westen.pdf", "Westen_Alternativtexte.txt"]
    assert "Quartier 4 2.004" in table(printed)
    assert "Quartier 5" not in table(printed)
