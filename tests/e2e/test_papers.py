"""The maps of the strategy papers in the layout designer of the real QGIS, in German."""

from __future__ import annotations

import json
from pathlib import Path

from .real_qgis import run_script

ROOT = Path(__file__).resolve().parents[2]


def test_pages_open_in_the_designer_and_templates_fill_themselves(tmp_path: Path) -> None:
    images, result_file = tmp_path / "images", tmp_path / "result.json"
    images.mkdir()
    environment = {
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "SOZIALPLANUNG_IMAGES": str(images),
        "SOZIALPLANUNG_RESULT": str(result_file),
    }
    done = run_script(tmp_path, Path(__file__).with_name("papers_walk.py"), environment, seconds=120)
    assert result_file.exists(), done.stdout + done.stderr
    result = json.loads(result_file.read_text(encoding="utf-8"))
    assert done.returncode == 0, result.get("traceback")
    assert {"Titelseite", "Karte der Stadt", "Indexkarte: Sozialräume"} <= set(result["layouts"])
    for name in ("designer", "template"):
        first, second = result[name]
        assert "Charlottenburg-Wilmersdorf" in first
        assert "Friedrichshain-Kreuzberg" in second, "all follows the atlas"
