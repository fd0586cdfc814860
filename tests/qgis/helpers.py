"""Layers and runs for the tests of the algorithms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"
DATA = ROOT / "tests" / "data"
BERLIN = {
    "ID_FIELD": "plr_id",
    "STATUS_FIELDS": ["s1", "s3", "s4"],
    "DYNAMICS_FIELDS": ["d1", "d3", "d4"],
    "POPULATION_FIELD": "ew",
    "EXCLUDED_IDS": "10010203 = Ausreißer\n04041239 = 213 Einwohner*innen zu Beginn",
}
# Four hand-written areas, and the parameters that they need.
COLUMNS: dict[str, list[Any]] = {
    "id": ["01", "02", "03", "04"],
    "s1": [1.0, 2.0, 3.0, 5.0],
    "s2": [4.0, 3.0, 9.0, 1.0],
    "text": ["1,5", "k. A.", "3", ""],
    "ew": [400, 500, 600, 700],
}
BASE = {"ID_FIELD": "id", "STATUS_FIELDS": ["s1", "s2"]}
TYPES = {float: QMetaType.Type.Double, int: QMetaType.Type.LongLong, str: QMetaType.Type.QString}


class Log(QgsProcessingFeedback):
    """A feedback that keeps what it is told; ``cancel_at`` cancels at that many percent."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.percents: list[float] = []
        self.cancel_at = cancel_at
        self.progressChanged.connect(self._moved)

    def _moved(self, percent: float) -> None:
        self.percents.append(percent)
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.lines.append(warning)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def run(algorithm: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> dict[str, Any]:
    """Run one of the plugin's algorithms as a script would."""
    result = processing.run(f"sozialplanung:{algorithm}", parameters, feedback=feedback or Log())
    assert result is not None
    output = result.get("OUTPUT")
    if isinstance(output, str) and Path(output).exists():
        result["OUTPUT"] = QgsVectorLayer(output, "output", "ogr")
    return dict(result)


def areas(columns: Mapping[str, Sequence[Any]], geometry: bool = True) -> QgsVectorLayer:
    """A memory layer of squares with these columns; the type of a column is that of its first value that is none."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832" if geometry else "NoGeometry", "areas", "memory")
    kinds = {
        name: next((type(value) for value in values if value is not None), str) for name, values in columns.items()
    }
    layer.dataProvider().addAttributes([QgsField(name, TYPES[kind]) for name, kind in kinds.items()])
    layer.updateFields()
    for number, row in enumerate(zip(*columns.values(), strict=True)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([NULL if value is None else value for value in row])
        if geometry:
            x = number * 100
            feature.setGeometry(QgsGeometry.fromWkt(f"Polygon(({x} 0, {x + 90} 0, {x + 90} 90, {x} 90, {x} 0))"))
        layer.dataProvider().addFeature(feature)
    return layer


def by_id(layer: QgsVectorLayer, names: Iterable[str], key: str = "plr_id") -> dict[str, tuple[Any, ...]]:
    """The named attributes of each area, NULL as None."""
    names = list(names)
    return {
        str(feature[key]): tuple(None if feature[name] == NULL else feature[name] for name in names)
        for feature in layer.getFeatures()
    }
