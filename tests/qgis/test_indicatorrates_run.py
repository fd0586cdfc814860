"""``sozialplanung:indicatorrates`` as a dialog, a model and the command line run it."""

from __future__ import annotations

from typing import Any

import pytest
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from .helpers import Log, areas, by_id
from .test_indicatorrates import COUNTS

OBJECTS = [{"name": "arm", "numerator": "arm_2023 + 0", "denominator": "ew_2023"}]


def test_in_the_background_with_expressions_and_groups() -> None:
    layer = areas(COUNTS)
    QgsProject.instance().addMapLayer(layer)
    context, loop = QgsProcessingContext(), QEventLoop()
    said: list[Any] = []

    def executed(*result: Any) -> None:
        said.extend(result)
        loop.quit()

    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialplanung:indicatorrates")
    parameters = {"INPUT": layer.id(), "ID_FIELD": "id", "GROUP_FIELD": "sozialraum", "OUTPUT": "TEMPORARY_OUTPUT",
                  "INDICATORS": "arm = arm_2023 + 0 / ew_2023"}  # fmt: skip
    log = Log()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
    task.executed.connect(executed)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    fine, result = said
    assert fine
    output = QgsProcessingUtils.mapLayerFromString(result["OUTPUT"], context)
    assert isinstance(output, QgsVectorLayer)
    assert by_id(output, ["arm"], "sozialraum")["Ost"] == (0,)
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("indicators", ["arm = arm_2023 + 0 / ew_2023", OBJECTS])
def test_as_a_step_of_a_model(indicators: Any) -> None:
    model = QgsProcessingModelAlgorithm("test", "test")
    model.addModelParameter(QgsProcessingParameterFeatureSource("AREAS"), QgsProcessingModelParameter("AREAS"))
    step = QgsProcessingModelChildAlgorithm("sozialplanung:indicatorrates")
    step.setChildId("rates")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("AREAS")])
    for name, value in (("ID_FIELD", "id"), ("INDICATORS", indicators)):
        step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("result")
    output.setChildId("rates")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"result": output})
    model.addChildAlgorithm(step)
    result = processing.run(model, {"AREAS": areas(COUNTS), "rates:result": "TEMPORARY_OUTPUT"})
    assert result
    assert by_id(result["rates:result"], ["arm"], "id")["01"] == (10,)
