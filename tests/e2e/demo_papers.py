"""The demo's pages of strategy papers: what a city sets once, and one run for all districts."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path


def make_papers(city: Mapping[str, str], folder: Path, parameters: Mapping[str, object]) -> str:
    """All pages of a city in German, and what they took. ``city`` holds the project's variables by their names."""
    from qgis import processing
    from qgis.core import QgsExpressionContextUtils, QgsProject

    variables = {f"sozialplanung_{name}": value for name, value in city.items()}
    QgsExpressionContextUtils.setProjectVariables(QgsProject.instance(), variables)
    started = time.perf_counter()
    given = {**parameters, "LANGUAGE": "de", "OUTPUT_FOLDER": str(folder)}
    made = processing.run("sozialplanung:strategymaps", given)
    assert made
    seconds = time.perf_counter() - started
    documents = [path for path in made["FILES"].split("\n") if path.endswith(".pdf")]
    return f"{made['PAGE_COUNT']} Seiten in {len(documents)} PDF-Dateien ({seconds:.1f} s): {folder}"
