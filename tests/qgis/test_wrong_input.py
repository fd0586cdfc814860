"""Wrong input gets a sentence, and nothing is written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
)
from sozialplanung.processing.socialindex import SocialIndexAlgorithm

from .helpers import BASE, COLUMNS, Log, areas, by_id, run


@pytest.mark.parametrize(
    ("columns", "parameters", "said"),
    [
        ({}, {"STATUS_FIELDS": ["s1", "s9", "s8"]}, ["no field 's9', 's8'", "It has: id, s1, s2, text, ew"]),
        ({}, {"ID_FIELD": "key"}, ["no field 'key'"]),
        ({}, {"POPULATION_FIELD": "people"}, ["no field 'people'"]),
        ({}, {"STATUS_FIELDS": ["s1", "text"]}, ["'text'", "02: 'k. A.'"]),
        ({"id": ["01", "01", "02", "02"]}, {}, ["'id'", "01, 02", "more than once"]),
        ({"id": ["01", None, "", "02"]}, {}, ["'id' is empty in these rows (2): 2, 3"]),
        ({}, {"EXCLUDED_IDS": "77"}, ["no area with these ids: '77'"]),
        ({}, {"EXCLUDED_IDS": "1"}, ["leading zeros", "'1' ('01')"]),
        ({}, {"REMARKS": "9 = x"}, ["Remarks", "'9'"]),
        ({}, {"EXCLUDED_IDS": "01, 02"}, ["2 of 4 areas are valid; at least 3"]),
        ({"s1": [7.0, 7.0, 7.0, 7.0]}, {}, ["'s1' has the same value, 7"]),
        ({}, {"WEIGHTS": "s1=2; s7=1"}, ["'s7'", "s1, s2"]),
        ({}, {"WEIGHTS": "s1=-2"}, ["'s1=-2'", "0 or more"]),
        ({"ew": [400, -5, 600, 700]}, {"POPULATION_FIELD": "ew"}, ["population is negative", "02"]),
        ({"s1": [1.0, float("inf"), 3.0, 4.0]}, {}, ["'s1' is infinite", "02"]),
        ({}, {"STATUS_FIELDS": ["s1", "s1"]}, ["'s1' was chosen as an indicator more than once"]),
        ({}, {"STATUS_FIELDS": ["s1"], "DYNAMICS_FIELDS": ["s1"]}, ["'s1' was chosen as an indicator more than once"]),
        ({}, {"INVERTED_FIELDS": ["ew"]}, ["inverted fields", "ew"]),
        ({}, {"PROFILE": "msss"}, ["no method profile 'msss'", "mss, oberhausen"]),
        ({"status_sum": [1.0, 2.0, 3.0, 4.0]}, {"STATUS_FIELDS": ["status_sum"]}, ["names of result fields"]),
        ({"id": ["1", "1 ", "2", "3"]}, {}, ["more than once: 1"]),
        ({}, {"MIN_POPULATION": "abc"}, ["MIN_POPULATION|minimum population should be a number"]),
        ({}, {"MIN_POPULATION": float("nan")}, ["MIN_POPULATION|minimum population should be a number"]),
        ({}, {"WEIGHTS": "s1=1e999"}, ["'s1=1e999'"]),
        ({"s1": [1e308, -1e308, 0.0, 5.0]}, {}, ["spread of 's1' is inf|'s1'"]),
        ({}, {"STATUS_FIELDS": []}, ["STATUS_FIELDS|status indicator"]),
    ],
)
def test_refused_with_a_sentence(
    columns: dict[str, list[Any]], parameters: dict[str, Any], said: list[str], tmp_path: Path
) -> None:
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException) as error:
        run("socialindex", {"INPUT": areas(COLUMNS | columns), "OUTPUT": str(output)} | BASE | parameters)
    message = str(error.value)
    assert all(any(words in message for words in part.split("|")) for part in said), message
    assert not list(tmp_path.iterdir())


def test_empty_layer(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="0 of 0 areas"):
        run("socialindex", BASE | {"INPUT": areas({name: [] for name in COLUMNS}), "OUTPUT": str(tmp_path / "o.gpkg"),
                                   "STATUS_FIELDS": ["s1"]})  # fmt: skip
    assert not list(tmp_path.iterdir())


def test_null_values_exclude_with_a_reason_and_a_count() -> None:
    log = Log()
    columns = COLUMNS | {"s1": [1.0, None, 3.0, 5.0], "ew": [400, 500, None, 700], "s2": [4.0, 3.0, 9.0, 1.0]}
    columns = {name: [*values, *values] for name, values in columns.items()}
    columns["id"] = [f"{n:02d}" for n in range(8)]
    columns["s2"] = [float(n * n) for n in range(8)]
    result = run(
        "socialindex", BASE | {"INPUT": areas(columns), "POPULATION_FIELD": "ew", "OUTPUT": "TEMPORARY_OUTPUT"}, log
    )
    assert result["EXCLUDED_COUNT"] == 4
    assert "no value in s1 (2): 01, 05" in log.text
    assert "population unknown (2): 02, 06" in log.text


@pytest.mark.parametrize(
    "given",
    [
        {"WEIGHTS": {"s1": 2}, "EXCLUDED_IDS": {"04": "new, and large"}, "REMARKS": {"01": "x"}},
        {"WEIGHTS": ["s1=2"], "EXCLUDED_IDS": ["04 = new, and large"], "REMARKS": ["01 = x"]},
    ],
)
def test_lists_may_come_as_objects_too(given: dict[str, Any]) -> None:
    result = run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": "TEMPORARY_OUTPUT"} | given)
    rows = by_id(result["OUTPUT"], ["z_s1", "z_s2", "status_sum", "excluded_because"], "id")
    assert rows["04"][3] == "on the exclusion list: new, and large"
    assert rows["01"][2] == pytest.approx(2 * rows["01"][0] + rows["01"][1])


@pytest.mark.parametrize("kind", [int, float])
def test_ids_that_are_numbers(kind: type, tmp_path: Path) -> None:
    ids: list[Any] = [9007199254740993, 9007199254740992, 3, 4] if kind is int else [1.0, 2.0, 3.5, 4.0]
    source = tmp_path / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    layer = areas(COLUMNS | {"id": ids})
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(source), context, options)
    given = BASE | {"INPUT": str(source), "OUTPUT": "TEMPORARY_OUTPUT"}
    result = run("socialindex", given | {"EXCLUDED_IDS": str(ids[2])})
    assert result["EXCLUDED_COUNT"] == 1
    layer.dataProvider().changeAttributeValues({1: {0: None}})
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(source), context, options)
    with pytest.raises(QgsProcessingException, match=r"empty in these rows \(1\): 1"):
        run("socialindex", given)


def test_broken_profile_file_is_named(tmp_path: Path) -> None:
    profile = tmp_path / "stadt.json"
    profile.write_text('{"schema": 1, "name": "stadt", }', encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"stadt\.json.*line 1"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "PROFILE": str(profile), "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize("damage", ["{", "[]", '{"profile": {}}', '{"sheets": {"s1": {"title": 7}}}'])
def test_damaged_metadata_of_the_input_is_named(damage: str, tmp_path: Path) -> None:
    source = tmp_path / "result.gpkg"
    run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(source)})
    dataset = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_UPDATE)
    table = dataset.GetLayer(0)
    table.SetMetadataItem("sozialplanung", damage)
    table = dataset = None  # closes the file
    classify = {"INPUT": str(source), "STATUS_FIELD": "status_index", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="'result'"):
        run("classify", classify)
    log = Log()
    run("classify", classify | {"PROFILE": "mss"}, log)
    assert "result" in log.text, "with a profile of one's own the damage is only reported"


@pytest.mark.parametrize("package", ["pandas", "scipy"])
def test_missing_package_is_named(package: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(QgsProcessingException, match=f"lacks these packages.*{package}"):
        run("socialindex", BASE | {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / "out.gpkg")})
    assert not list(tmp_path.iterdir())
    assert SocialIndexAlgorithm().canExecute()[0] is False


def test_a_direct_run_is_checked_too(tmp_path: Path, qgis_processing: Callable[[], None]) -> None:
    """``alg.run`` skips checkParameterValues."""
    algorithm = SocialIndexAlgorithm().create()
    context = QgsProcessingContext()
    parameters = {"INPUT": areas(COLUMNS), "OUTPUT": str(tmp_path / "out.gpkg")} | BASE | {"STATUS_FIELDS": ["s9"]}
    with pytest.raises(QgsProcessingException, match="no field 's9'"):
        algorithm.run(parameters, context, Log(), catchExceptions=False)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"STATUS_FIELD": "x"}, "no field 'x'"),
        ({"STATUS_FIELD": "text"}, "k. A."),
        ({"STATUS_FIELD": "s1", "PROFILE": "none.json"}, "no method profile"),
        ({"STATUS_FIELD": "inf"}, "infinite"),
    ],
)
def test_classify_refuses_too(parameters: dict[str, Any], said: str, tmp_path: Path) -> None:
    layer = areas(COLUMNS | {"inf": [1.0, float("inf"), 2.0, 3.0]})
    with pytest.raises(QgsProcessingException, match=said):
        run("classify", {"INPUT": layer, "OUTPUT": str(tmp_path / "out.gpkg")} | parameters)
    assert not list(tmp_path.iterdir())
