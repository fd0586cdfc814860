"""A small city of squares for tests of papers: classified areas and their districts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsProcessingFeedback, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.core.papers.words import Noun, Words

TYPES = {str: QMetaType.Type.QString, float: QMetaType.Type.Double, int: QMetaType.Type.Int}
Box = tuple[float, float, float, float]


def words(public: bool = False, language: str = "de") -> Words:
    return Words(
        language, public, Noun("Quartier", "Quartiere", "Quartieren"), Noun("Sozialraum", "Sozialräume", "Sozialräumen")
    )


def polygons(
    name: str, fields: Mapping[str, type], rows: Sequence[tuple[Box | None, Sequence[object]]], crs: str = "EPSG:25832"
) -> QgsVectorLayer:
    """A layer in memory of rectangles in kilometres from a corner of a city."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, TYPES[kind]) for field, kind in fields.items()])
    layer.updateFields()
    features = []
    for box, values in rows:
        feature = QgsFeature(layer.fields())
        if box:
            x1, y1, x2, y2 = (1000 * value for value in box)
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(360000 + x1, 5700000 + y1, 360000 + x2, 5700000 + y2))
            )
        feature.setAttributes([NULL if value is None else value for value in values])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


class Log(QgsProcessingFeedback):
    """What a run tells."""

    def __init__(self) -> None:
        super().__init__(False)
        self.facts: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.facts.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
