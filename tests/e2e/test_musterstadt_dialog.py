"""From Musterstadt's files to the classified layer in the real QGIS, in German, in under ten clicks."""

from __future__ import annotations

import json
from pathlib import Path

from .real_qgis import run_script

ROOT = Path(__file__).resolve().parents[2]


def test_from_files_to_the_classified_layer_in_under_ten_clicks(tmp_path: Path) -> None:
    images, result_file = tmp_path / "images", tmp_path / "result.json"
    images.mkdir()
    environment = {
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "SOZIALPLANUNG_IMAGES": str(images),
        "SOZIALPLANUNG_RESULT": str(result_file),
    }
    done = run_script(tmp_path, Path(__file__).with_name("musterstadt_shots.py"), environment, seconds=120)
    assert result_file.exists(), done.stdout + done.stderr
    result = json.loads(result_file.read_text(encoding="utf-8"))
    assert done.returncode == 0, result.get("traceback")
    assert len(result["clicks"]) < 10, result["clicks"]
    [layer] = result["layers"]
    assert layer["areas"] == 27
    assert layer["renderer"] == "categorizedSymbol"
    assert result["others"] == ["Sozialquartiere 2024", "Sozialräume"], "nothing else lands in the project"
    assert "Sozialindex" in result["said"]
    assert len(list(images.glob("musterstadt_*.png"))) == 6
