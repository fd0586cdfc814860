"""The city value goes with the layer, from ``indicatorrates`` to the early-warning list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsProcessingException,
    QgsVectorLayer,
)
from sozialplanung.plugin.method_record import read_record

from .helpers import Log, areas, run

COUNTS: dict[str, list[Any]] = {
    "id": ["01", "02", "03", "04", "05"],
    "arm": [100, 120, 140, 160, 400],
    "ew": [1000, 1000, 1000, 1000, 1000],
}
CHOICE: dict[str, Any] = {"ID_FIELD": "id", "LANGUAGE": "en"}
SOON = "TEMPORARY_OUTPUT"


def rates(arm: list[int], nowhere: tuple[int, int], output: str = SOON) -> Any:
    """Rates of five areas and of people who belong to none of them: so many poor, of so many."""
    others = areas(
        {"role": ["unassigned"], "arm": [nowhere[0]], "ew": [nowhere[1]]}, geometry=False
    )  # fmt: skip
    given = {"INPUT": areas(COUNTS | {"arm": arm}), "OTHERS": others, "INDICATORS": "poor = arm / ew"}
    return run("indicatorrates", CHOICE | given | {"OUTPUT": output})["OUTPUT"]


def edition(arm: list[int], nowhere: tuple[int, int], folder: Path | None = None) -> QgsVectorLayer:
    """A classified edition: in memory, or, with a folder, in files."""
    paths = [str(folder / f"{name}_{arm[0]}.gpkg") if folder else SOON for name in ("rates", "index")]
    index = CHOICE | {"INPUT": rates(arm, nowhere, paths[0]), "STATUS_FIELDS": ["poor"], "OUTPUT": paths[1]}
    layer: QgsVectorLayer = run("socialmap", index)["OUTPUT"]
    return layer


@pytest.mark.parametrize("in_files", [False, True])
def test_people_of_no_area_count_in_the_compared_city_values(tmp_path: Path, in_files: bool) -> None:
    folder = tmp_path if in_files else None
    then, now = edition(COUNTS["arm"], (80, 1000), folder), edition([420, *COUNTS["arm"][1:]], (360, 1400), folder)
    log = Log()
    tables = {"CHANGES": SOON, "OUTPUT": SOON}
    found = run("compareeditions", CHOICE | {"INPUT": now, "PREVIOUS": then} | tables, log)["CHANGES"]
    values = [(row["city_then"], row["city_now"]) for row in found.getFeatures()]
    assert values == [pytest.approx((100 * 1000 / 6000, 100 * 1600 / 6400))] * len(values)
    assert values
    assert "cannot be assigned" not in log.text


def test_classes_made_anew_keep_the_city_value() -> None:
    layer = edition(COUNTS["arm"], (80, 1000))
    again = run("classify", {"INPUT": layer, "STATUS_FIELD": "status_index", "OUTPUT": SOON})["OUTPUT"]
    assert read_record(again).city == read_record(layer).city == {"poor": pytest.approx(100 * 1000 / 6000)}


def test_new_counts_know_no_city_value() -> None:
    layer = rates(COUNTS["arm"], (80, 1000))
    table = areas({"key": COUNTS["id"], "alt": [1, 2, 3, 4, 5]}, geometry=False)
    joined = run("joinindicators", {"INPUT": layer, "ID_FIELD": "id", "TABLE": table, "OUTPUT": SOON})["OUTPUT"]
    assert not read_record(joined).city


def test_a_public_layer_knows_no_city_value() -> None:
    layer = edition(COUNTS["arm"], (80, 1000))
    public = run("publiclayer", {"INPUT": layer, "ID_FIELD": "id", "OUTPUT": SOON, "CITY": SOON})
    assert not read_record(public["OUTPUT"]).city
    assert not read_record(public["CITY"]).city


@pytest.mark.parametrize(("nowhere", "internal"), [((80, 1000), False), ((0, 0), False), ((2, 1000), True)])
def test_a_city_value_that_gives_a_small_count_away_makes_the_layer_internal(
    nowhere: tuple[int, int], internal: bool
) -> None:
    """No area has a small count, but the city's less that of all areas is one."""
    assert read_record(rates(COUNTS["arm"], nowhere)).internal is internal
    layer = edition(COUNTS["arm"], nowhere)
    assert read_record(layer).internal is internal
    again = run("classify", {"INPUT": layer, "STATUS_FIELD": "status_index", "OUTPUT": SOON})["OUTPUT"]
    assert read_record(again).internal is internal


def test_keys_of_two_editions_that_differ_in_zeros_are_no_boundary_change() -> None:
    earlier = areas(COUNTS | {"id": ["1", "2", "3", "4", "5"]}, geometry=False)
    given = {"INPUT": areas(COUNTS), "PREVIOUS": earlier, "INDICATORS": "poor = arm / ew", "OUTPUT": SOON}
    with pytest.raises(QgsProcessingException, match=r"leading zeros only, id \(key\) \(5\): '01' \('1'\)"):
        run("indicatorrates", CHOICE | given)
