"""``sozialplanung:socialindex`` on real tables, whatever they come as."""

from __future__ import annotations

import csv
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    NULL,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from .helpers import BERLIN, DATA, SAMPLE, Log, areas, by_id, run

RESULTS = ("status_sum", "status_index", "dynamics_sum", "dynamics_index", "z_s1", "z_d4", "valid", "excluded_because")
CSV_2019 = str(DATA / "mss_2019.csv")


@pytest.fixture(scope="module")
def reference() -> dict[str, tuple[Any, ...]]:
    """The results for the table of 2019 as it is published."""
    result = run("socialindex", BERLIN | {"INPUT": CSV_2019, "OUTPUT": "TEMPORARY_OUTPUT"})
    return by_id(result["OUTPUT"], RESULTS)


def test_table_of_2019_gives_the_published_index(reference: dict[str, tuple[Any, ...]]) -> None:
    with Path(CSV_2019).open(encoding="utf-8") as file:
        published = {row["plr_id"]: row["pub_status_index"] for row in csv.DictReader(file)}
    compared = [abs(reference[key][1] - float(value)) for key, value in published.items() if value]
    assert len(compared) == 435
    assert max(compared) < 2e-5


def test_geopackage_is_within_what_its_missing_area_explains(reference: dict[str, tuple[Any, ...]]) -> None:
    result = run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (result["VALID_COUNT"], result["EXCLUDED_COUNT"]) == (435, 11)
    indices = by_id(result["OUTPUT"], ["status_index"])
    assert max(abs(reference[key][1] - value) for key, (value,) in indices.items() if value is not None) < 5e-3


def test_excluded_areas_stay_with_null_results_and_a_reason(reference: dict[str, tuple[Any, ...]]) -> None:
    assert len(reference) == 447
    assert reference["10010203"][:6] == (None,) * 6
    assert reference["10010203"][6:] == (False, "on the exclusion list: Ausreißer")
    assert "under 300" in reference["01011102"][7]


def variants(folder: Path) -> dict[str, Any]:
    """The table of 2019 as GeoPackage, memory layer, with decimal commas, and in other orders."""
    with Path(CSV_2019).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    shuffled = random.Random(7).sample(rows, len(rows))
    numbers = [name for name in rows[0] if name[0] in "sd" and name[1:].isdigit()]
    made: dict[str, Any] = {}
    for name, table, german in (("shuffled", shuffled, False), ("commas", rows, True), ("both", shuffled, True)):
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            for row in table:
                writer.writerow(row | ({n: row[n].replace(".", ",") for n in numbers} if german else {}))
        made[name] = str(path)
    typed = {"plr_id": str, "ew": int} | dict.fromkeys(numbers, float)
    memory = areas({n: [kind(row[n]) for row in shuffled] for n, kind in typed.items()}, geometry=False)
    made["memory"] = memory
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    made["geopackage"] = str(folder / "Gebiete älter.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, made["geopackage"], QgsProject.instance().transformContext(), options
    )
    return made


def test_same_result_for_any_source_and_order(reference: dict[str, tuple[Any, ...]], tmp_path: Path) -> None:
    for name, source in variants(tmp_path).items():
        result = run("socialindex", BERLIN | {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert by_id(result["OUTPUT"], RESULTS) == reference, name


def test_edited_filtered_and_selected_layers_are_read_as_qgis_shows_them(tmp_path: Path) -> None:
    source = shutil.copy(SAMPLE, tmp_path)
    layer = QgsVectorLayer(f"{source}|layername=planungsraeume", "planungsraeume", "ogr")
    layer.setSubsetString("bez_id = '01'")
    parameters = BERLIN | {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", "EXCLUDED_IDS": ""}
    assert len(by_id(run("socialindex", parameters)["OUTPUT"], [])) == layer.featureCount() == 41
    layer.setSubsetString("")
    layer.selectByExpression("bez_id = '02'")
    QgsProject.instance().addMapLayer(layer)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    result = run("socialindex", parameters | {"INPUT": selected})
    assert len(by_id(result["OUTPUT"], [])) == layer.selectedFeatureCount()
    layer.startEditing()
    place = layer.fields().indexFromName("s1")
    edited = next(feature for feature in layer.getFeatures() if feature["plr_id"] == "01011101")
    layer.changeAttributeValue(edited.id(), place, 50.0)
    result = run("socialindex", BERLIN | {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert by_id(result["OUTPUT"], ["s1"])["01011101"] == (50.0,)
    assert by_id(result["OUTPUT"], ["z_s1"])["01011101"][0] > 10
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer)


def test_fields_of_the_output() -> None:
    layer = areas({
        "fid": [5, 6, 7], "id": ["a", "b", "c"], "s1": [1.0, 2.0, 3.0],
        "STATUS_INDEX": ["x", "y", "z"], "note": ["1", "2", "3"],
    })  # fmt: skip
    log = Log()
    result = run(
        "socialindex",
        {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["s1"], "OUTPUT": "TEMPORARY_OUTPUT"},
        log,
    )
    assert [field.name() for field in result["OUTPUT"].fields().toList()] == [
        "id", "s1", "note", "z_s1", "status_sum", "status_index", "dynamics_sum", "dynamics_index", "valid",
        "excluded_because", "profile",
    ]  # fmt: skip
    assert "STATUS_INDEX" in log.text
    feature = next(result["OUTPUT"].getFeatures())
    assert feature["note"] == "1"
    assert feature["valid"] is True
    assert feature["dynamics_index"] == NULL
    assert feature["profile"].startswith("mss 1.0 ")


def test_options_reach_the_computation() -> None:
    layer = areas(
        {"id": [1, 2, 3, 4], "s1": [1.0, 2.0, 4.0, 50.0], "s2": [9.0, 7.0, 1.0, 2.0], "ew": [400, 500, 299, 600]}
    )
    base = {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["s1", "s2"], "OUTPUT": "TEMPORARY_OUTPUT"}
    plain = run("socialindex", base)["OUTPUT"]
    changed = run(
        "socialindex",
        base | {"INVERTED_FIELDS": ["s2"], "WEIGHTS": "s1=2; s2=0,5", "POPULATION_FIELD": "ew", "MIN_POPULATION": 100},
    )["OUTPUT"]
    for key, (z1, z2, total) in by_id(changed, ["z_s1", "z_s2", "status_sum"], "id").items():
        assert total == pytest.approx(2 * z1 + 0.5 * z2)
        assert z2 == pytest.approx(-by_id(plain, ["z_s2"], "id")[key][0])
    assert by_id(changed, ["profile"], "id")["1"] != by_id(plain, ["profile"], "id")["1"]
    strict = run("socialindex", base | {"POPULATION_FIELD": "ew"})
    assert strict["EXCLUDED_COUNT"] == 1


def test_the_log_says_what_stayed_out() -> None:
    log = Log()
    run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": "TEMPORARY_OUTPUT"}, log)
    assert "435 of 446 areas are in the index, 11 are excluded" in log.text
    assert "on the exclusion list (2): 04041239, 10010203" in log.text
    assert "population under 300 (9): " in log.text


def test_progress_moves_and_cancel_leaves_nothing(tmp_path: Path) -> None:
    log = Log()
    run("socialindex", BERLIN | {"INPUT": str(SAMPLE), "OUTPUT": "TEMPORARY_OUTPUT"}, log)
    assert len(set(log.percents)) > 3
    assert log.percents == sorted(log.percents), "the bar never goes back"
    count = 5000
    layer = areas({"id": list(range(count)), "s1": [float(n % 97) for n in range(count)]})
    output = tmp_path / "cancelled.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "socialindex",
            {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["s1"], "OUTPUT": str(output)},
            _CancelWhileWriting(tmp_path),
        )
    assert not list(tmp_path.iterdir())


class _CancelWhileWriting(Log):
    """Cancels as soon as something is being written."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def _moved(self, percent: float) -> None:
        if any(self.folder.rglob("*.gpkg")) and percent > 10:
            self.cancel()


def test_report_is_written(tmp_path: Path) -> None:
    report = tmp_path / "Bericht.html"
    parameters = BERLIN | {
        "INPUT": str(SAMPLE), "NAME_FIELD": "plr_name", "LANGUAGE": "de", "OUTPUT": "TEMPORARY_OUTPUT",
        "REPORT": str(report), "REMARKS": "01011303 = Unterkunft eröffnet 2022 <b>",
    }  # fmt: skip
    result = run("socialindex", parameters)
    text = report.read_text(encoding="utf-8")
    assert result["REPORT"] == str(report)
    for expected in (
        "Methodenbericht", "435 von 446", "Kinderarmut in %", "Cronbachs Alpha", "redundant", "Wassertorplatz",
        "Unterkunft eröffnet 2022 &lt;b&gt;", "<dd>42</dd>", "auf der Ausschlussliste: Ausreißer", "Suchstrategie",
    ):  # fmt: skip
        assert expected in text, expected


def test_report_on_areas_without_a_known_population(tmp_path: Path) -> None:
    layer = areas({"id": [1, 2, 3, 4], "s1": [1.0, 2.0, 4.0, 7.0], "ew": [400, 500, 600, -9999]})
    report = tmp_path / "report.html"
    run("socialindex", {"INPUT": layer, "ID_FIELD": "id", "STATUS_FIELDS": ["s1"], "POPULATION_FIELD": "ew",
                        "WEIGHTS": "s1=2", "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)})  # fmt: skip
    text = report.read_text(encoding="utf-8")
    assert "100.0 % of the inhabitants" in text
    assert "weights s1=2" in text
    assert "−9,999" not in text


def test_runs_in_the_background_as_the_dialog_does(tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{shutil.copy(SAMPLE, tmp_path)}|layername=planungsraeume", "areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    for output in ("TEMPORARY_OUTPUT", str(tmp_path / "out.gpkg")):
        context, loop = QgsProcessingContext(), QEventLoop()
        said: list[Any] = []
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:socialmap")
        log = Log()
        parameters = BERLIN | {"INPUT": layer.id(), "OUTPUT": output}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
        task.executed.connect(lambda *result, said=said, loop=loop: (said.extend(result), loop.quit()))
        QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(20_000, loop.quit)
        loop.exec()
        fine, result = said
        assert fine
        assert result["VALID_COUNT"] == 435
        styled = QgsProcessingUtils.mapLayerFromString(result["OUTPUT"], context)
        assert len(styled.renderer().categories()) == 13
        assert styled.attributeAlias(styled.fields().indexFromName("s4")) == "Child poverty in %"
    QgsProject.instance().removeMapLayer(layer.id())


def test_runs_as_a_step_of_a_model(tmp_path: Path) -> None:
    """In a model Processing does not check parameters before the run, so the algorithm has to."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    static, child_output = (
        QgsProcessingModelChildParameterSource.fromStaticValue,
        QgsProcessingModelChildParameterSource.fromChildOutput,
    )

    def model_with(status_fields: list[str]) -> QgsProcessingModelAlgorithm:
        model = QgsProcessingModelAlgorithm("test", "test")
        model.addModelParameter(QgsProcessingParameterFeatureSource("AREAS"), QgsProcessingModelParameter("AREAS"))
        index = QgsProcessingModelChildAlgorithm("sozialplanung:socialindex")
        index.setChildId("index")
        index.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("AREAS")])
        for name, value in (BERLIN | {"STATUS_FIELDS": status_fields}).items():
            index.addParameterSources(name, [static(value)])
        classes = QgsProcessingModelChildAlgorithm("sozialplanung:classify")
        classes.setChildId("classes")
        classes.addParameterSources("INPUT", [child_output("index", "OUTPUT")])
        classes.addParameterSources("STATUS_FIELD", [static("status_index")])
        classes.addParameterSources("DYNAMICS_FIELD", [static("dynamics_index")])
        output = QgsProcessingModelOutput("result")
        output.setChildId("classes")
        output.setChildOutputName("OUTPUT")
        classes.setModelOutputs({"result": output})
        model.addChildAlgorithm(index)
        model.addChildAlgorithm(classes)
        return model

    output = tmp_path / "model.gpkg"
    result = processing.run(model_with(["s1", "s3", "s4"]), {"AREAS": str(SAMPLE), "classes:result": str(output)})
    assert result is not None
    # Without a name: QGIS never frees the frames of the failed run below, and a layer in them crashes at the end.
    classes = by_id(QgsVectorLayer(result["classes:result"], "result", "ogr"), ["status_class", "pub_status_class"])
    counted = [row for row in classes.values() if row[0] is not None]
    assert len(counted) == 435
    assert all(ours == published for ours, published in counted)
    with pytest.raises(QgsProcessingException, match="no field 's9'"):
        processing.run(model_with(["s9"]), {"AREAS": str(SAMPLE), "classes:result": str(tmp_path / "no.gpkg")})
    assert not (tmp_path / "no.gpkg").exists()
