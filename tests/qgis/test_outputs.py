"""Where results may go, and what is left when a run fails."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.processing import output
from sozialplanung.processing.output import Results

from .helpers import BASE, COLUMNS, SAMPLE, Log, areas, run


def test_input_as_output_is_refused_and_unharmed(tmp_path: Path) -> None:
    source = tmp_path / "areas.gpkg"
    shutil.copy(SAMPLE, source)
    before = source.read_bytes()
    with pytest.raises(QgsProcessingException, match="is the file of an input"):
        run("socialindex", {"INPUT": str(source), "ID_FIELD": "plr_id", "STATUS_FIELDS": ["s1"], "OUTPUT": str(source)})
    profile = tmp_path / "profile.json"
    shutil.copy(SAMPLE.parents[1] / "profiles" / "mss.json", profile)
    with pytest.raises(QgsProcessingException, match="is the file of an input"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "PROFILE": str(profile), "OUTPUT": str(profile)})
    with pytest.raises(QgsProcessingException, match=r"ends in \.html"):
        run("socialindex", {"INPUT": str(source), "ID_FIELD": "plr_id", "STATUS_FIELDS": ["s1"],
                            "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(source)})  # fmt: skip
    assert source.read_bytes() == before


def test_the_file_beside_a_result_must_not_be_an_input(tmp_path: Path) -> None:
    profile = tmp_path / "out.csv.sozialplanung.json"
    shutil.copy(SAMPLE.parents[1] / "profiles" / "mss.json", profile)
    before = profile.read_bytes()
    with pytest.raises(QgsProcessingException, match="is the file of an input"):
        run(
            "socialindex",
            BASE | {"INPUT": areas(COLUMNS), "PROFILE": str(profile), "OUTPUT": str(tmp_path / "out.csv")},
        )
    assert profile.read_bytes() == before


@pytest.mark.parametrize("form", ["{}", "ogr:dbname='{}' table=\"new\" (geom)"])
def test_geopackage_with_other_layers_is_refused_and_unharmed(form: str, tmp_path: Path) -> None:
    target = tmp_path / "city.gpkg"
    shutil.copy(SAMPLE, target)
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException, match="holds other layers: bezirke, bezirksregionen, planungsraeume"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": form.format(target)})
    assert target.read_bytes() == before


def test_own_earlier_result_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "result.gpkg"
    for _ in range(2):
        run("socialmap", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(target)})
    assert QgsVectorLayer(str(target), "result", "ogr").featureCount() == 4


@pytest.mark.parametrize("output", ["missing/folder/out{}", "a_folder{}"])
def test_output_that_cannot_be_written_is_refused(output: str, tmp_path: Path) -> None:
    for name, suffix in (("OUTPUT", ".gpkg"), ("REPORT", ".html")):
        (tmp_path / f"a_folder{suffix}").mkdir()
        place = {name: str(tmp_path / output.format(suffix))}
        with pytest.raises(QgsProcessingException, match="cannot be written"):
            run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": "TEMPORARY_OUTPUT"} | place)


def test_output_without_extension_is_checked_as_the_file_that_it_becomes(tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "stadt.gpkg")
    before = (tmp_path / "stadt.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="holds other layers"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / "stadt")})
    assert (tmp_path / "stadt.gpkg").read_bytes() == before
    result = run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / "neu")})
    assert result["OUTPUT"].featureCount() == 4
    assert (tmp_path / "neu.gpkg").exists()


@pytest.mark.parametrize("suffix", [".shp", ".tab", ".dxf"])
def test_formats_that_cannot_hold_the_result_are_refused(suffix: str, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot hold the result"):
        run("socialmap", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / f"out{suffix}")})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [".csv", ".geojson", ".sqlite", ".xlsx", ".fgb"])
def test_other_formats_hold_the_whole_result(suffix: str, tmp_path: Path) -> None:
    output = tmp_path / f"ergebnis{suffix}"
    result = run("socialmap", BASE | {"INPUT": areas(COLUMNS), "EXCLUDED_IDS": "04", "OUTPUT": str(output)})
    names = [name.lower() for name in result["OUTPUT"].fields().names()]
    assert {"status_index", "excluded_because", "limit_distance"} <= set(names)
    assert result["OUTPUT"].featureCount() == 4
    assert {path.name for path in tmp_path.iterdir()} == {output.name, f"{output.name}.sozialplanung.json"}


def test_a_failed_run_keeps_the_earlier_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output, report = tmp_path / "out.gpkg", tmp_path / "report.html"
    run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(output), "REPORT": str(report)})
    before = output.read_bytes(), report.read_bytes()
    monkeypatch.setattr("sozialplanung.processing.output.write_features", _full_disk)
    with pytest.raises(QgsProcessingException, match="not written completely: 0 of 4"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(output), "REPORT": str(report)})
    assert (output.read_bytes(), report.read_bytes()) == before
    assert len(list(tmp_path.iterdir())) == 2


def test_a_second_output_that_fails_leaves_the_first_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    columns: dict[str, list[Any]] = {"id": ["01", "02"], "n": [20, 30], "d": [100, 200]}
    outputs = {"OUTPUT": str(tmp_path / "rates.gpkg"), "CITY": str(tmp_path / "city.gpkg")}
    order = {"ID_FIELD": "id", "INDICATORS": "poor = n / d"} | outputs
    run("indicatorrates", order | {"INPUT": areas(columns)})
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(before) == 2
    monkeypatch.setattr("sozialplanung.processing.output.write_new_rows", _full_disk)
    with pytest.raises(QgsProcessingException, match="not written completely: 0 of 1"):
        run("indicatorrates", order | {"INPUT": areas(columns | {"n": [50, 60]})})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_report_that_cannot_be_written_stops_all_outputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = run("socialmap", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]

    def refuse(*arguments: object) -> None:
        raise PlanningError("no room")

    monkeypatch.setattr("sozialplanung.processing.compareeditions.write_text", refuse)
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "CHANGES", "MATRIX")}
    with pytest.raises(QgsProcessingException, match="no room"):
        run("compareeditions", {"INPUT": layer, "PREVIOUS": layer, "ID_FIELD": "id",
                                "REPORT": str(tmp_path / "list.html")} | outputs)  # fmt: skip
    assert not list(tmp_path.iterdir())


def _full_disk(*arguments: object) -> None:
    """What a full disk looks like from Python: nothing is written, and nobody says so."""


def test_output_over_a_layer_that_the_project_shows(tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    run("socialmap", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(output)})
    shown = QgsVectorLayer(str(output), "shown", "ogr")
    QgsProject.instance().addMapLayer(shown)
    changed = COLUMNS | {"d1": [3.0, 1.0, 7.0, 2.0]}
    run("socialmap", BASE | {"INPUT": areas(changed), "DYNAMICS_FIELDS": ["d1"], "OUTPUT": str(output)})
    assert shown.fields().indexFromName("z_d1") >= 0, "the project's layer shows the new file"
    assert len(shown.renderer().categories()) == 13
    QgsProject.instance().removeMapLayer(shown.id())


def test_file_that_is_no_geopackage_is_refused_and_unharmed(tmp_path: Path) -> None:
    target = tmp_path / "letter.gpkg"
    target.write_text("Sehr geehrte Damen und Herren", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no readable GeoPackage"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(target)})
    assert target.read_text(encoding="utf-8").startswith("Sehr geehrte")


def test_the_file_in_its_place_is_what_the_project_loads(tmp_path: Path) -> None:
    output = tmp_path / "Sozialindex Süd.gpkg"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:socialmap")
    destination = QgsProcessingOutputLayerDefinition(str(output), QgsProject.instance())
    destination.destinationName = "Sozialindex"
    result, fine = algorithm.run(BASE | {"INPUT": areas(COLUMNS), "OUTPUT": destination}, context, Log())
    assert fine
    assert result["OUTPUT"] == str(output)
    [(layer_id, details)] = context.layersToLoadOnCompletion().items()
    assert (layer_id, details.name) == (str(output), "Sozialindex")
    loaded = context.getMapLayer(layer_id)
    assert len(loaded.renderer().categories()) == 5, "four status classes and no class"
    assert loaded.attributeAlias(loaded.fields().indexFromName("status_index")) == "Status index"


def test_the_file_that_qgis_will_name_is_the_one_that_is_checked(tmp_path: Path) -> None:
    """QGIS makes ``areas.json.geojson`` of ``areas.json``."""
    source = tmp_path / "areas.json.geojson"
    run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(source)})
    before = source.read_bytes()
    again = {"INPUT": str(source), "ID_FIELD": "id", "STATUS_FIELDS": ["s1", "s2"]}
    with pytest.raises(QgsProcessingException, match="is the file of an input"):
        run("socialindex", again | {"OUTPUT": str(tmp_path / "areas.json")})
    assert source.read_bytes() == before


def test_a_format_that_refuses_the_layer_is_named_by_the_file_that_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException) as error:
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / "areas.gpx")})
    assert str(tmp_path / "areas.gpx") in str(error.value)
    assert ".sozialplanung-" not in str(error.value)
    assert not list(tmp_path.iterdir())


def test_a_record_that_cannot_be_read_is_named_and_stops_only_who_needs_it(tmp_path: Path) -> None:
    source = tmp_path / "index.csv"
    run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(source)})
    record = tmp_path / "index.csv.sozialplanung.json"
    record.unlink()
    record.mkdir()  # nobody can read a folder as a file, root neither
    log = Log()
    result = run("socialindex", BASE | {"INPUT": str(source), "OUTPUT": "TEMPORARY_OUTPUT"}, log)
    assert result["VALID_COUNT"] == 4
    assert "'" + str(record) + "' cannot be read: it is a folder" in log.text
    with pytest.raises(QgsProcessingException, match="cannot be read: it is a folder"):
        run("classify", {"INPUT": str(source), "STATUS_FIELD": "status_index", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_run_that_is_cancelled_at_the_last_moment_places_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few rows are written between two looks at the cancel button."""
    log = Log()

    def complete_and_cancel(drafted: str, results: Results) -> None:
        complete(drafted, results)
        finished.append(drafted)
        if len(finished) == 2:
            log.cancel()

    complete, finished = output._complete, list[str]()
    monkeypatch.setattr("sozialplanung.processing.output._complete", complete_and_cancel)
    given = {"INPUT": areas(COLUMNS), "ID_FIELD": "id", "INDICATORS": "rate = s1 / ew"}
    outputs = {"OUTPUT": str(tmp_path / "rates.gpkg"), "CITY": str(tmp_path / "city.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("indicatorrates", given | outputs, log)
    assert not list(tmp_path.iterdir())
