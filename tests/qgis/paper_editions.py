"""A city of ten squares in two districts, in two editions, and maps of it as a page would draw them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsExpressionContextScope,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, QSize
from qgis.PyQt.QtGui import QColor
from sozialplanung.plugin.core.papers.words import Words, noun
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder

from .helpers import areas, run

# Poor people among 1,000; the first five squares are the West, the others the East.
RATES = {f"{at:02}": rate for at, rate in enumerate((100, 110, 120, 130, 140, 150, 160, 170, 180, 400), 1)}


def edition(rates: Mapping[str, int | None], name: str, key: str = "id", **parameters: Any) -> QgsVectorLayer:
    """A classified layer with the counts behind its rate; None is a suppressed one."""
    layer = areas({
        key: list(rates), "title": [f"Viertel {area}" for area in rates],
        "poor": [None if rate is None else rate / 10 for rate in rates.values()],
        "num_poor": list(rates.values()), "den_poor": [1000 for _ in rates],
    })  # fmt: skip
    choice = {"INPUT": layer, "ID_FIELD": key, "STATUS_FIELDS": ["poor"], "LANGUAGE": "de"}
    made: QgsVectorLayer = run("socialmap", choice | {"OUTPUT": "TEMPORARY_OUTPUT"} | parameters)["OUTPUT"]
    made.setName(name)
    return made


def districts() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832&field=name:string", "Sozialräume", "memory")
    features = []
    for name, left in (("Ost", 495), ("West", -5)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, -5, left + 500, 95)))
        feature.setAttributes([name])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def order(palette: str = "accessible", public: bool = False) -> PaperOrder:
    words = Words("de", public, noun("Viertel", "Viertel"), noun("Sozialraum", "Sozialräume"))
    return PaperOrder(words, "name", id_field="id", name_field="title", palette=palette)


def layers_of(now: QgsVectorLayer, then: QgsVectorLayer | None = None) -> PaperLayers:
    return PaperLayers(now, districts(), previous=then)


def colours(layers: Sequence[QgsMapLayer], district: str) -> dict[str, str]:
    """What a map shows in each square, near its lower left corner, on a page of this district ('': the city)."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(QgsRectangle(0, 0, 1000, 100))
    settings.setOutputSize(QSize(1000, 100))
    settings.setBackgroundColor(QColor("#123456"))
    fields = QgsFields()
    fields.append(QgsField("district", QMetaType.Type.QString))
    page = QgsFeature(fields)
    page.setAttributes([district])
    scope = QgsExpressionContextScope()
    scope.setVariable("atlas_feature", page)
    context = settings.expressionContext()
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return {f"{at + 1:02}": image.pixelColor(100 * at + 20, 80).name().upper() for at in range(10)}
