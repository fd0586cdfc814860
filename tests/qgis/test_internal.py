"""INTERN: the mark stays wherever small counts, or what comes of them, go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsVectorLayer
from sozialplanung.plugin.internal import is_internal
from sozialplanung.plugin.method_record import read_record

from .helpers import areas, run

TABLE = "Nr.;Quartier;AL 2022;Quote 2022 in %\n01;A;{count};1,5\n02;B;40;2,5\n;Stadt;{sum};2,1\n"


def read(folder: Path, count: int) -> dict[str, Any]:
    """Two areas with this count of unemployed people in the first one."""
    path = folder / f"al_{count}.csv"
    path.write_text(TABLE.format(count=count, sum=count + 40), encoding="utf-8")
    return run("readindicators", {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT", "LONG": "TEMPORARY_OUTPUT"})


def is_marked(layer: QgsVectorLayer) -> bool:
    marks = {"INTERN" in layer.name(), "INTERN" in layer.metadata().title(), read_record(layer).internal}
    assert len(marks) == 1, "name, metadata and record say the same"
    return marks.pop()


@pytest.mark.parametrize(("count", "internal"), [(2, True), (30, False)])
def test_counts_are_marked_from_the_office_table_on(count: int, internal: bool, tmp_path: Path) -> None:
    """The percentages between 1 and 2 are no counts."""
    result = read(tmp_path, count)
    assert [is_marked(result[name]) for name in ("OUTPUT", "LONG")] == [internal] * 2
    polygons = areas({"nr": ["01", "02"]})
    joined = run("joinindicators", {"INPUT": polygons, "ID_FIELD": "nr", "TABLE": result["OUTPUT"],
                                    "TABLE_FIELD": "key", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    assert is_marked(joined) == internal
    links = areas({"old_id": ["01", "02"], "new_id": ["01", "02"]}, geometry=False)
    converted = run("crosswalk", {"INPUT": joined, "ID_FIELD": "nr", "COUNT_FIELDS": ["al_2022"], "CROSSWALK": links,
                                  "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    assert is_marked(converted) == internal


def test_a_table_that_nobody_marked_is_judged_by_its_whole_numbers() -> None:
    polygons = areas({"nr": ["01", "02"]})
    for counts, internal in (([2, 40], True), ([2.5, 40.5], False), ([20, 40], False)):
        table = areas({"key": ["01", "02"], "al": counts}, geometry=False)
        parameters = {"INPUT": polygons, "ID_FIELD": "nr", "TABLE": table, "TABLE_FIELD": "key"}
        assert is_marked(run("joinindicators", parameters | {"OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]) == internal


def test_what_is_added_to_an_internal_layer_does_not_take_its_mark() -> None:
    """The index of a layer that holds raw counts, in fields that are no 'num_'."""
    table = areas({"key": ["01", "02", "03"], "al": [2, 30, 40], "quote": [1.5, 2.5, 4.5]}, geometry=False)
    joined = run("joinindicators", {"INPUT": areas({"nr": ["01", "02", "03"]}), "ID_FIELD": "nr", "TABLE": table,
                                    "TABLE_FIELD": "key", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    index = run("socialmap", {"INPUT": joined, "ID_FIELD": "nr", "STATUS_FIELDS": ["quote"],
                              "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    assert is_marked(index)


def test_the_early_warning_list_of_a_copy_without_record_is_marked_all_the_same(tmp_path: Path) -> None:
    counts, people = [2, 310, 120, 440], [900, 1610, 950, 2700]
    columns: dict[str, list[Any]] = {"id": ["01", "02", "03", "04"], "num_sgb2": counts, "den_sgb2": people,
               "sgb2": [100 * n / d for n, d in zip(counts, people, strict=True)]}  # fmt: skip
    layer = run("socialmap", {"INPUT": areas(columns), "ID_FIELD": "id", "STATUS_FIELDS": ["sgb2"],
                              "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]  # fmt: skip
    saved = processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(tmp_path / "saved.gpkg")})
    assert saved
    copy = QgsVectorLayer(saved["OUTPUT"], "copy", "ogr")
    assert not read_record(copy).internal
    page = tmp_path / "list.html"
    compared = run("compareeditions", {"INPUT": copy, "PREVIOUS": copy, "ID_FIELD": "id", "ALLOW_OTHER_METHOD": True,
                                       "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(page)})["OUTPUT"]  # fmt: skip
    assert is_marked(compared)
    assert 'class="stamp"' in page.read_text(encoding="utf-8")


def test_counts_that_are_text_are_judged_too() -> None:
    layer = areas({"id": ["01", "02"], "al": ["2", "40"]}, geometry=False)
    assert is_internal(layer, counts=["al"])
    assert not is_internal(layer, counts=["id_of_nobody"])
