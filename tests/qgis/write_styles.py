"""Writes resources/styles from plugin/styles.py: run it after a change of colours, legend texts or labels.

.venv/bin/python tests/qgis/write_styles.py
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")

import conftest  # type: ignore[import-not-found]  # noqa: F401 - makes the plugin importable as a package
from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsVectorLayer, QgsVectorLayerSimpleLabeling
from sozialplanung.plugin.core.charts.palettes import PALETTES
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.core.resources import RESOURCES
from sozialplanung.plugin.core.texts import LANGUAGES
from sozialplanung.plugin.styles import FIELDS, class_labels, classified_renderer, label_halo

PROFILE = "mss"
LABEL_SIZE = 7.0


def styled_layer(palette: str, language: str) -> QgsVectorLayer:
    """An empty layer with the style of a classified one, areas with their status alone included."""
    fields = "&".join(f"field={name}:int" for name in FIELDS)
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", "classes", "memory")
    profile = load_profile(PROFILE)
    layer.setRenderer(classified_renderer(profile, palette, language))
    labels = class_labels(profile, Qgis.GeometryType.Polygon, LABEL_SIZE, label_halo(palette))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    return layer


def write_styles(folder: Path) -> None:
    for palette in PALETTES:
        for language in LANGUAGES:
            path = folder / f"socialindex_{palette}_{language}.qml"
            parts = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
            # To the stubs the flags are numbers.
            message, done = styled_layer(palette, language).saveNamedStyle(str(path), parts)  # type: ignore[arg-type]
            if not done:
                raise SystemExit(message)
            # Ids that are drawn anew each time would make every run a change; so would Qt's order of attributes.
            text = re.sub(r' (?:uu)?id=("|&quot;)\{[0-9a-f-]+\}\1', "", path.read_text(encoding="utf-8"))
            path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    app = QgsApplication([], False)
    app.initQgis()
    write_styles(RESOURCES / "styles")
    os._exit(0)  # without QGIS's own tidying up, which may crash after the work is done
