"""The demo: what the README promises."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_demo_makes_layer_report_and_map_in_under_half_a_minute() -> None:
    started = time.time()
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("demo.py"))], capture_output=True, text=True, check=False
    )
    seconds = time.time() - started
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 10
    assert "435 von 435 Klassen" in done.stdout
    files = [Path(line.split()[-1]) for line in lines[-4:]]
    assert {path.suffix for path in files} == {".gpkg", ".html", ".pdf", ".png"}
    assert all(path.stat().st_mtime >= started - 1 for path in files)
    assert seconds < 30
