"""The demo: what the README promises."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_demo_makes_layers_reports_and_pages() -> None:
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-m", "e2e.demo"], cwd=ROOT / "tests", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 28
    assert "435 von 435 Klassen" in done.stdout
    assert "26 von 27 Sozialquartieren mit Klasse" in done.stdout
    assert "47 Treffer, 0 zu prüfen, 1 nur im Bestand, 1 nur in der Liste, 2 nicht im Umfang" in done.stdout
    assert "51 Einrichtungen, davon öffentlich 48" in done.stdout
    files = [Path(line.split()[-1]) for line in (*lines[6:8], *lines[14:18], *lines[-5:])]
    index, city, register = [".gpkg", ".html"], [".gpkg", ".html", ".html", ".gpkg"], [".gpkg"] * 4
    assert [path.suffix for path in files] == [*index, *city, *register, ".html"]
    papers = [(Path(line.split()[-1]), int(line.split("in ")[1].split()[0])) for line in (lines[8], lines[18])]
    for folder, count in papers:
        pages = sorted(folder.glob("*.pdf"))
        assert len(pages) == count
        files += pages
    assert [count for _, count in papers] == [13, 7], "the city and each district"
    assert all(path.stat().st_mtime >= started - 1 for path in files)
