"""What is known of the source of a layer, how it is entered, and that results carry it on."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsDateTimeRange, QgsLayerMetadata, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from sozialplanung.plugin.core.index.profile import Method, load_profile
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.core.papers.credits import OSM, check_sources
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.register.licences import Licence
from sozialplanung.plugin.internal import mark
from sozialplanung.plugin.method_record import MethodRecord, read_record, write_record
from sozialplanung.plugin.papers.sources import set_sources, sources_of
from sozialplanung.plugin.store.register import open_register

from .helpers import BERLIN, SAMPLE, areas
from .registers import made

STATISTICS = Source(
    "Stadt Musterstadt, Statistikstelle", "Melderegister", "https://musterstadt.example/daten", "dl-de/by-2-0",
    "https://www.govdata.de/dl-de/by-2-0", "2024",
)  # fmt: skip
OUTLINES = Source("Geobasis NRW", "ALKIS", "https://www.geoportal.nrw", "dl-de/zero-2-0", "", "31.12.2023", True)

MUSTERSTADT = SAMPLE.parent / "musterstadt" / "musterstadt.gpkg"


def opened(path: Path, table: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else str(path), path.stem, "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture
def berlin(tmp_path: Path) -> Path:
    """A copy of the sample of which nobody has said where it is from, but for the sheets of its indicators."""
    path = tmp_path / "berlin.gpkg"
    shutil.copy(SAMPLE, path)
    layer = opened(path, "planungsraeume")
    write_record(layer, replace(read_record(layer), sources=()))
    return path


@pytest.mark.parametrize("path", [SAMPLE, MUSTERSTADT])
def test_the_samples_say_all_that_a_public_edition_needs(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        tables = [name for (name,) in file.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")]
    assert len(tables) > 2
    found = {name: sources_of(opened(path, name)) for name in tables}
    assert check_sources(found, public=True) == []


def test_a_layer_that_says_nothing_has_no_source() -> None:
    assert sources_of(areas({"id": ["01"]})) == ()


@pytest.mark.parametrize("table", ["planungsraeume", "bezirke", ""])
def test_what_is_entered_stays_with_the_file(berlin: Path, table: str) -> None:
    layer = opened(berlin, table)
    sheets = read_record(layer).sheets
    count = layer.featureCount()
    assert set_sources(layer, [STATISTICS, OUTLINES])
    assert sources_of(layer) == (STATISTICS, OUTLINES)
    again = opened(berlin, table)
    assert sources_of(again) == (STATISTICS, OUTLINES)
    assert (read_record(again).sheets, again.featureCount()) == (sheets, count)


def test_qgis_shows_what_was_entered_and_all_else_in_the_metadata_stays(berlin: Path) -> None:
    layer = opened(berlin, "bezirke")
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setHistory(["Digitalisiert 2012"])
    metadata.setAbstract("Die Bezirke")
    layer.setMetadata(metadata)
    set_sources(layer, [OUTLINES])
    set_sources(layer, [STATISTICS])
    shown = opened(berlin, "bezirke").metadata()
    assert (shown.title(), shown.abstract(), shown.licenses()) == ("Melderegister", "Die Bezirke", ["dl-de/by-2-0"])
    assert "Statistikstelle, Melderegister" in shown.rights()[0]
    assert shown.history()[0] == "Digitalisiert 2012"
    assert len(shown.history()) == 2, "the source entered before is gone"


def test_a_layer_that_cannot_keep_it_has_it_in_the_project(tmp_path: Path) -> None:
    layer = areas({"id": ["01"]})
    assert not set_sources(layer, [STATISTICS])
    assert sources_of(layer) == (STATISTICS,)
    project = QgsProject()
    gone = QgsVectorLayer(str(tmp_path / "none.gpkg"), "x", "ogr")
    clone = layer.clone()
    assert clone
    project.addMapLayers([clone, gone])
    assert not set_sources(gone, [OUTLINES])
    project.write(str(tmp_path / "a.qgz"))
    other = QgsProject()
    other.read(str(tmp_path / "a.qgz"))
    assert {sources_of(found) for found in other.mapLayers().values()} == {(STATISTICS,), (OUTLINES,)}


def test_the_mark_of_an_internal_layer_stays_in_its_title() -> None:
    layer = areas({"id": ["01"]})
    mark(layer)
    set_sources(layer, [STATISTICS])
    assert "INTERN" in layer.metadata().title()
    assert sources_of(layer) == (STATISTICS,)


def test_a_stroke_in_a_name_does_not_break_the_line() -> None:
    layer = areas({"id": ["01"]})
    set_sources(layer, [Source("A | B", "", "", "", "", "2024")])
    assert sources_of(layer) == (Source("A / B", year="2024"),)


def test_metadata_of_other_programs_are_understood() -> None:
    layer = areas({"id": ["01"]})
    metadata = QgsLayerMetadata()
    metadata.setTitle("ALKIS")
    layer.setMetadata(metadata)
    assert sources_of(layer) == (), "a title alone is what QGIS itself writes"
    contact = QgsLayerMetadata.Contact("A. B.")
    contact.organization = "Geobasis NRW"
    metadata.addContact(contact)
    metadata.setLicenses(["dl-de/zero-2-0"])
    for url in ("https://www.govdata.de/dl-de/zero-2-0", "https://www.geoportal.nrw"):
        metadata.addLink(QgsLayerMetadata.Link("", "WWW:LINK", url))
    extent = QgsLayerMetadata.Extent()
    first, last = (QDateTime.fromString(day, Qt.DateFormat.ISODate) for day in ("2023-01-01", "2023-12-31"))
    extent.setTemporalExtents([QgsDateTimeRange(first, last)])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
    assert sources_of(layer) == (
        Source("Geobasis NRW", "ALKIS", "https://www.geoportal.nrw", "dl-de/zero-2-0",
               "https://www.govdata.de/dl-de/zero-2-0", "2023"),
    )  # fmt: skip


def test_the_sheets_of_the_indicators_name_their_source(berlin: Path) -> None:
    assert sources_of(opened(berlin, "planungsraeume")) == (
        Source("Senatsverwaltung für Stadtentwicklung Berlin", "Monitoring Soziale Stadtentwicklung 2019",
               licence="dl-de/zero-2-0", year="2018-12-31"),
    )  # fmt: skip


def sheet(source: str, date: str = "") -> Sheet:
    return Sheet(Texts("A", "A"), source=source, licence="CC0-1.0", reference_date=date)


def test_only_the_indicators_of_the_index_name_their_sources() -> None:
    """Counts behind the rates have sheets too, which name a file."""
    layer = areas({"id": ["01"]})
    sheets = {
        "sgb2": sheet("Statistikstelle"),
        "num_sgb2": sheet("sgb2.xlsx", "2022"),
        "num_b": sheet("sgb2.xlsx", "2024"),
    }
    write_record(layer, MethodRecord(sheets=sheets))
    counted = Source("sgb2.xlsx", licence="CC0-1.0", year="2022, 2024")
    assert sources_of(layer) == (Source("Statistikstelle", licence="CC0-1.0"), counted)
    method = Method(load_profile("mss"), ("sgb2",))
    write_record(layer, MethodRecord(method, sheets))
    assert sources_of(layer) == (Source("Statistikstelle", licence="CC0-1.0", changed=True),)
    write_record(layer, MethodRecord(method, sheets, sources=(replace(STATISTICS, provider="Statistikstelle"),)))
    assert [source.dataset for source in sources_of(layer)] == ["Melderegister"], "it says more of the same"


def test_an_extract_of_a_register_names_its_licences() -> None:
    layer = areas({"id": ["01"]})
    lists = [
        asdict(Licence("Schulamt, Liste", "dl-de/by-2-0", "2026-02-01", 3, "")),
        asdict(Licence("OSM", "ODbL", "", 1, "")),
    ]
    write_record(layer, MethodRecord(source_list={"licences": lists}))
    assert sources_of(layer) == (Source("Schulamt", "Liste", "", "dl-de/by-2-0", "", "2026-02-01", True), OSM)


def test_records_of_older_versions_are_read() -> None:
    layer = areas({"id": ["01"]})
    text = json.loads(MethodRecord(sources=(OUTLINES,)).to_text())
    assert text["sources"] == [OUTLINES.to_json()]
    del text["sources"]
    assert MethodRecord.from_text(json.dumps(text), "a").sources == ()
    write_record(layer, MethodRecord(sources=(STATISTICS, OUTLINES)))
    assert sources_of(layer) == (STATISTICS, OUTLINES)


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "index.gpkg", "index.geojson"])
def test_results_carry_the_sources_on_as_changed(berlin: Path, tmp_path: Path, output: str) -> None:
    layer = opened(berlin, "planungsraeume")
    set_sources(layer, [STATISTICS])
    found = output if output == "TEMPORARY_OUTPUT" else str(tmp_path / output)
    given: dict[str, Any] = {**BERLIN, "INPUT": layer, "OUTPUT": found}
    results = processing.run("sozialplanung:socialmap", given)
    assert results
    result = results["OUTPUT"]
    made_layer = result if isinstance(result, QgsVectorLayer) else opened(Path(result))
    [source] = sources_of(made_layer)[:1]
    assert source == Source(**{**STATISTICS.to_json(), "changed": True})


def test_a_join_names_both_of_its_inputs(tmp_path: Path) -> None:
    layer, table = areas({"id": ["01", "02"]}), areas({"id": ["01", "02"], "s1": [1.0, 2.0]})
    set_sources(layer, [OUTLINES])
    set_sources(table, [STATISTICS])
    given = {"INPUT": layer, "ID_FIELD": "id", "TABLE": table, "TABLE_FIELD": "id", "OUTPUT": "TEMPORARY_OUTPUT"}
    joined = processing.run("sozialplanung:joinindicators", given)
    assert joined
    assert sources_of(joined["OUTPUT"]) == (OUTLINES, Source(**{**STATISTICS.to_json(), "changed": True}))


def test_a_register_names_the_lists_that_its_values_are_from(tmp_path: Path) -> None:
    address = made(tmp_path)
    layer = opened(address.path, "institutions")
    assert sources_of(layer) == (), "what the office entered by itself has no source"
    dated = {"institution_id": "i1", "source_date": "2026-02-01"}
    listed = {"value_source_id": "v1", "field": "name", "source": "Schulamt, Schulliste", "licence": "dl-de/by-2-0"}
    mapped = {"value_source_id": "v2", "field": "phone", "source": "OSM", "licence": "ODbL"}
    with open_register(address) as register, register.step("import", "Liste", "AB") as step:
        step.insert("value_sources", [dated | listed, dated | mapped])
    schools = Source("Schulamt", "Schulliste", licence="dl-de/by-2-0", year="2026-02-01", changed=True)
    assert set(sources_of(layer)) == {schools, OSM}
    set_sources(layer, [STATISTICS])
    assert sources_of(layer) == (STATISTICS, OSM), "OpenStreetMap is named whatever somebody enters"
