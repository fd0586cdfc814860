"""The dock in the real QGIS, in German: a year of Oberhausen's schools, and what a crash leaves behind."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.reviews.review import open_review

from .real_qgis import run_script

ROOT = Path(__file__).resolve().parents[2]
NEW_SCHOOL, GONE_SCHOOL = "Gesamtschule", "Osterfelder-Heide-Schule"


def in_qgis(
    folder: Path, script: str, further: Mapping[str, str]
) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """How a script ended, and what it wrote down."""
    images, result = folder / "images", folder / "result.json"
    images.mkdir()
    environment = {
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "SOZIALPLANUNG_IMAGES": str(images),
        "SOZIALPLANUNG_RESULT": str(result),
    }
    done = run_script(folder, Path(__file__).with_name(script), {**environment, **further}, seconds=240)
    assert result.exists(), done.stdout + done.stderr
    return done, json.loads(result.read_text(encoding="utf-8"))


@pytest.mark.timeout(300)
def test_a_year_in_the_dock(tmp_path: Path) -> None:
    done, result = in_qgis(tmp_path, "navigator_walk.py", {})
    assert done.returncode == 0, result.get("traceback")
    assert result["title"] == "Bedienfeld Sozialnavigator"
    assert (result["all"], result["found"]) == ("50 Einrichtungen", "1 von 50 Einrichtungen")
    assert result["shown"].startswith("Gesamtschule Osterfeld")
    assert "48 Einrichtungen" in result["scope"]
    lists = {name: int(count) for name, count in result["lists"].items()}
    assert lists["Treffer"] + lists["zu prüfen"] == 47
    assert lists["zu prüfen"] == 2
    assert (lists["nur im Bestand"], lists["nur in der Liste"], lists["nicht im Umfang"]) == (1, 1, 2)
    assert result["tab"] == "Prüfliste"
    assert result["taken_back"] == result["decided"][1][0], "undo shows the finding whose decision it took back"
    asked = [verdict for _, verdict in result["decided"]]
    assert asked.count("review") == lists["zu prüfen"]
    assert asked.index("only_register") > asked.index("review"), "the uncertain ones come first"
    assert result["progress"].endswith("0 offen")
    check_register(result)


def check_register(result: dict[str, Any]) -> None:
    """One institution came, none went, some changed; the undo brings all of it back but for the withdrawn newcomer."""
    before, after, undone = (result[name] for name in ("before", "after", "undone"))
    [new] = set(after) - set(before)
    assert after[new]["release"] == "internal"
    assert NEW_SCHOOL in after[new]["name"]
    assert set(before) < set(after)
    changed = {key for key in before if before[key] != after[key]}
    assert len(changed) == 47, "whom the list names is confirmed by it"
    assert not any(GONE_SCHOOL in after[key]["name"] for key in changed)
    assert undone.keys() == before.keys()
    own = ("changed_by", "confirmed_on", "confirmed_by")
    plain = [{key: {name: row[name] for name in row if name not in own} for key, row in rows.items()}
             for rows in (before, undone)]  # fmt: skip
    assert plain[0] == plain[1]
    assert ["undo", "AB", 1] in result["history"]
    assert any("1 aufgenommen" in text for text in result["told"])


@pytest.mark.timeout(300)
def test_a_killed_qgis_loses_no_decision(tmp_path: Path) -> None:
    done, result = in_qgis(tmp_path, "navigator_walk.py", {"SOZIALPLANUNG_KILL": "3"})
    # xvfb-run may have an exit code of its own, when its server is gone before it tidies up.
    killed = done.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL) or "Killed" in done.stderr
    assert killed, result.get("traceback")
    [path] = (tmp_path / "bestand_oberhausen_abgleich").glob("*.gpkg")
    review = open_review(path)
    assert len(result["decided"]) == 3
    assert all(review.entry(finding_id).choice for finding_id, _ in result["decided"])
    assert sum(entry.choice is not None for entry in review.entries) == 3, "the rest is still open"


@pytest.mark.timeout(300)
def test_unloading_ten_times_leaves_nothing_behind(tmp_path: Path) -> None:
    done, counts = in_qgis(tmp_path, "reload_ten_times.py", {})
    assert done.returncode == 0, done.stdout + done.stderr
    assert counts["after"] == counts["before"]
    assert counts["after"]["settings"] == []
    assert not counts["after"]["provider"]
