"""From Musterstadt's files to the classified layer in the real QGIS, in German, in under ten clicks."""

from __future__ import annotations

from pathlib import Path

from .real_qgis import run_walk


def test_from_files_to_the_classified_layer_in_under_ten_clicks(tmp_path: Path) -> None:
    result, images = run_walk(tmp_path, "musterstadt_shots.py", seconds=120)
    assert len(result["clicks"]) < 10, result["clicks"]
    [layer] = result["layers"]
    assert layer["areas"] == 27
    assert layer["renderer"] == "categorizedSymbol"
    assert result["others"] == ["Sozialquartiere 2024", "Sozialräume"], "nothing else lands in the project"
    assert "Sozialindex" in result["said"]
    assert len(list(images.glob("musterstadt_*.png"))) == 6
