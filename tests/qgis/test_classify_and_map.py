"""``classify`` and ``socialmap``: classes, style, and what stays with the layer."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsVectorLayer
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.method_record import read_record

from .helpers import BERLIN, DATA, SAMPLE, Log, areas, by_id, run

CLASSES = ("status_class", "dynamics_class", "class_code", "class_short", "class_name", "attention")


def fields_of(year: int) -> dict[str, Any]:
    """The parameters for the published table of a year."""
    numbers = "1234" if year == 2013 else "134"
    return BERLIN | {
        "INPUT": str(DATA / f"mss_{year}.csv"),
        "STATUS_FIELDS": [f"s{n}" for n in numbers],
        "DYNAMICS_FIELDS": [f"d{n}" for n in numbers],
        "EXCLUDED_IDS": "10010203" if year == 2013 else BERLIN["EXCLUDED_IDS"],
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.mark.parametrize(("year", "count"), [(2013, 434), (2019, 436)])
def test_every_published_class_of_the_tables(year: int, count: int) -> None:
    layer = run("socialmap", fields_of(year))["OUTPUT"]
    rows = by_id(layer, ["status_class", "dynamics_class", "pub_si_n", "pub_di_n"])
    classed = [row for row in rows.values() if row[0] is not None]
    assert len(classed) == count
    assert all((s, d) == (float(ps), float(pd)) for s, d, ps, pd in classed)


def test_every_published_class_of_the_geopackage_in_two_steps(tmp_path: Path) -> None:
    index = tmp_path / "index.gpkg"
    run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": str(index)})
    layer = run("classify", {"INPUT": str(index), "STATUS_FIELD": "status_index", "DYNAMICS_FIELD": "dynamics_index",
                             "OUTPUT": str(tmp_path / "classes.gpkg")})["OUTPUT"]  # fmt: skip
    rows = by_id(layer, ["status_class", "dynamics_class", "pub_status_class", "pub_dynamics_class"]).values()
    classed = [row for row in rows if row[0] is not None]
    assert len(classed) == 435
    assert all(row[:2] == row[2:] for row in classed)
    in_one_step = run("socialmap", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": str(tmp_path / "map.gpkg")})["OUTPUT"]
    assert by_id(in_one_step, [*CLASSES, "limit_distance", "profile"]) == by_id(
        layer, [*CLASSES, "limit_distance", "profile"]
    )


def test_classes_of_a_hand_written_layer() -> None:
    layer = areas({"id": ["a", "b", "c", "d"], "si": [-1.0, 1.2, 1.6, None], "di": ["0", "1,5", "-2", ""]})
    result = run("classify", {"INPUT": layer, "STATUS_FIELD": "si", "DYNAMICS_FIELD": "di", "LANGUAGE": "de",
                              "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    assert by_id(result, CLASSES, "id") == {
        "a": (2, 3, 23, "2+/-", "Mittel & Stabil", False),
        "b": (3, 5, 35, "3-", "Niedrig & Negativ", True),
        "c": (4, 1, 41, "4+", "Sehr niedrig & Positiv", True),
        "d": (None,) * 6,
    }


def test_status_alone() -> None:
    layer = areas({"id": ["a", "b"], "si": [0.0, 2.0]})
    result = run("classify", {"INPUT": layer, "STATUS_FIELD": "si", "LANGUAGE": "en", "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    assert by_id(result, CLASSES, "id") == {
        "a": (2, None, None, "2", "Medium", False),
        "b": (4, None, None, "4", "Very low", True),
    }


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("palette", ["accessible", "mss", "grey"])
def test_loaded_layer_is_styled(language: str, palette: str, tmp_path: Path) -> None:
    path = tmp_path / "map.gpkg"
    run("socialmap", BERLIN | {"INPUT": str(SAMPLE), "PALETTE": palette, "LANGUAGE": language, "OUTPUT": str(path)})
    layer = QgsVectorLayer(str(path), "map", "ogr")
    renderer = layer.renderer()  # from the GeoPackage's default style
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    labels = [category.label() for category in renderer.categories()]
    assert len(labels) == 13
    assert ("geringe soziale Benachteiligung" if language == "de" else "little social disadvantage") in labels[0]
    assert labels[-1].lower().startswith("ohne zuordnung" if language == "de" else "no class")


def test_geopackage_keeps_method_sheets_and_aliases(tmp_path: Path) -> None:
    path = tmp_path / "map.gpkg"
    run("socialmap", BERLIN | {"INPUT": str(SAMPLE), "LANGUAGE": "de", "WEIGHTS": "s1=2", "OUTPUT": str(path)})
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    table = dataset.GetLayer(0)
    record = json.loads(table.GetMetadataItem("sozialplanung"))
    layer = QgsVectorLayer(str(path), "map", "ogr")
    assert set(record) >= {"profile", "sheets", "hash"}
    assert record["profile"]["indicators"]["s1"]["weight"] == 2
    assert record["sheets"]["s4"]["title"]["de"] == "Kinderarmut"
    assert all(row[0] == f"mss 1.0 {record['hash']}" for row in by_id(layer, ["profile"]).values())
    aliases = {field.name(): field.alias() for field in layer.fields().toList()}
    assert aliases["s4"] == "Kinderarmut in %"
    assert aliases["z_s4"] == "Kinderarmut in % (normiert)"
    assert aliases["status_index"] == "Statusindex"
    assert aliases["plr_name"] == "Planungsraum"


def test_other_formats_keep_them_beside_the_file_or_in_the_layer(tmp_path: Path) -> None:
    path = tmp_path / "index.csv"
    run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": str(path)})
    beside = json.loads((tmp_path / "index.csv.sozialplanung.json").read_text(encoding="utf-8"))
    memory = run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": "memory:"})["OUTPUT"]
    record = read_record(memory)
    assert record.method
    assert record.method.hash == beside["hash"]
    assert record.sheets["s1"].label("en") == "Unemployment in %"


def test_classify_uses_the_method_that_the_layer_carries(tmp_path: Path) -> None:
    profile = json.loads(json.dumps(load_profile("mss").to_json()))
    profile |= {"name": "stadt", "version": "3"}
    profile["status_classes"]["limits"][0]["value"] = -0.5
    own = tmp_path / "stadt.json"
    own.write_text(json.dumps(profile), encoding="utf-8")
    index = run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "PROFILE": str(own), "OUTPUT": "TEMPORARY_OUTPUT"})[
        "OUTPUT"
    ]
    base = {
        "INPUT": index,
        "STATUS_FIELD": "status_index",
        "DYNAMICS_FIELD": "dynamics_index",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    same = run("classify", base)["OUTPUT"]
    other = run("classify", base | {"PROFILE": "mss"})["OUTPUT"]
    labels = {
        name: by_id(layer, ["profile"])["01011101"][0]
        for name, layer in {"index": index, "same": same, "other": other}.items()
    }
    assert labels["same"] == labels["index"]
    assert labels["other"].startswith("stadt+mss 3+1.0 ")
    status = by_id(same, ["status_index", "status_class"]).values()
    assert all(code == 1 for index_value, code in status if index_value is not None and index_value < -0.5)


def test_profile_sheets_and_missing_codes_of_a_users_profile(tmp_path: Path) -> None:
    profile = load_profile("mss").to_json() | {
        "name": "stadt", "missing_values": [-1, "x"], "min_population": 0,
        "indicators": {"s1": {"sheet": {"title": {"de": "Armut", "en": "Poverty"}, "unit": "%"}}},
    }  # fmt: skip
    path = tmp_path / "stadt.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    layer = areas({"id": ["a", "b", "c", "d", "e"], "s1": ["1", "2,5", "4", "x", "-1"]})
    log = Log()
    result = run("socialmap", {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["s1"], "PROFILE": str(path),
                               "LANGUAGE": "de", "OUTPUT": str(tmp_path / "o.gpkg")}, log)  # fmt: skip
    assert (result["VALID_COUNT"], result["EXCLUDED_COUNT"]) == (3, 2)
    output = result["OUTPUT"]
    assert output.attributeAlias(output.fields().indexFromName("s1")) == "Armut in %"
    assert next(output.getFeatures())["class_code"] == NULL
    assert math.isclose(
        sum(row[0] for row in by_id(output, ["status_index"], "id").values() if row[0] is not None), 0, abs_tol=1e-12
    )


def test_published_ranks_of_the_svi_by_a_users_profile() -> None:
    table = str(DATA / "cdc_svi_2020_counties.csv")
    fields = [field.name() for field in QgsVectorLayer(table, "svi", "ogr").fields().toList()]
    indicators = [name for name in fields if name.startswith("EP_")]
    parameters = {
        "INPUT": table,
        "ID_FIELD": "FIPS",
        "STATUS_FIELDS": indicators,
        "PROFILE": str(DATA / "svi_2020.json"),
    }
    result = run("socialmap", parameters | {"OUTPUT": "TEMPORARY_OUTPUT"})
    rows = by_id(result["OUTPUT"], ["status_index", "RPL_THEMES", "z_EP_POV150", "EPL_POV150"], "FIPS").values()
    assert len(rows) == result["VALID_COUNT"] == 3143
    assert all(round(rank, 4) == float(theme) and round(z, 4) == float(z_theirs) for rank, theme, z, z_theirs in rows)


def test_classify_knows_the_missing_codes_of_the_profile() -> None:
    layer = areas({"id": ["a", "b"], "si": [-9999.0, 0.0]})
    result = run("classify", {"INPUT": layer, "STATUS_FIELD": "si", "PROFILE": "mss", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert by_id(result["OUTPUT"], ["status_class"], "id") == {"a": (None,), "b": (2,)}
