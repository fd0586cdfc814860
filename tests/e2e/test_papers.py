"""The maps of the strategy papers in the layout designer of the real QGIS, in German."""

from __future__ import annotations

from pathlib import Path

from .real_qgis import run_walk


def test_pages_open_in_the_designer_and_templates_fill_themselves(tmp_path: Path) -> None:
    result, _ = run_walk(tmp_path, "papers_walk.py", seconds=120)
    assert {"Titelseite", "Karte der Stadt", "Indexkarte: Sozialräume"} <= set(result["layouts"])
    for name in ("designer", "template"):
        first, second = result[name]
        assert "Charlottenburg-Wilmersdorf" in first
        assert "Friedrichshain-Kreuzberg" in second, "all follows the atlas"
