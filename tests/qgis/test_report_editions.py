"""The internal and the public edition of the method report."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.resources import RESOURCES

from .helpers import Log, areas, run
from .test_publiclayer import COUNTS, INDEX


def report(
    folder: Path, edition: str, columns: dict[str, list[Any]] = COUNTS, log: Log | None = None, **more: str
) -> str:
    path = folder / f"{edition}.html"
    parameters = {"INPUT": areas(columns), "REPORT": str(path), "EDITION": edition, "LANGUAGE": "de"}
    run("socialmap", INDEX | parameters | more, log)
    return path.read_text(encoding="utf-8")


def row_of(page: str, first: str) -> list[str]:
    """The texts of the table row whose first cell is ``first``."""
    row = next(row for row in page.split("<tr>") if row.startswith(f"<td>{first}<") or f"<span>{first}<" in row)
    return [re.sub("<[^>]+>", "", cell).strip() for cell in row.split("</td>")[:-1]]


def test_internal_report_says_so_and_public_one_withholds(tmp_path: Path) -> None:
    inside, outside = (report(tmp_path, edition) for edition in ("internal", "public"))
    assert "INTERN" in inside
    mean = f"{sum(COUNTS['sgb2']) / 6:.4f}".replace(".", ",")
    assert row_of(inside, "sgb2")[4:6] == ["6", mean]
    assert "INTERN" not in outside
    for name in ("sgb2", "old"):  # a public layer may withhold further counts, of the other indicator too
        assert row_of(outside, name)[4:] == ["6", "•", "•", "•"]
    assert "gesperrt" in outside
    assert mean not in outside


def test_report_without_small_counts_is_the_same_in_both_editions(tmp_path: Path) -> None:
    harmless = COUNTS | {"num_sgb2": [90, *COUNTS["num_sgb2"][1:]], "sgb2": [10.0, *COUNTS["sgb2"][1:]]}
    inside, outside = (report(tmp_path, edition, harmless) for edition in ("internal", "public"))
    assert "INTERN" not in inside
    assert "•" not in outside.replace("<li>", "")
    assert row_of(outside, "sgb2") == row_of(inside, "sgb2")


def test_public_report_does_not_tell_the_order_of_the_index(tmp_path: Path) -> None:
    """Conspicuous areas stand by index in an internal report, and by id in a public one, without contributions."""
    profile = json.loads((RESOURCES / "profiles" / "mss.json").read_text(encoding="utf-8"))
    profile |= {"name": "all", "attention": [{"status": code} for code in (1, 2, 3, 4)]}
    path = tmp_path / "all.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    inside, outside = (
        report(tmp_path, edition, PROFILE=str(path)).partition("auffälligem Sozialindex")[2].partition("<h2>")[0]
        for edition in ("internal", "public")
    )
    ids = [re.findall(r">(0\d)\s*<", page) for page in (inside, outside)]
    assert ids[0][:6] != sorted(ids[0][:6])
    assert ids[1] == COUNTS["id"]
    assert "bar" not in outside


def test_public_report_names_indicators_that_it_cannot_judge(tmp_path: Path) -> None:
    log = Log()
    report(tmp_path, "public", {name: values for name, values in COUNTS.items() if name != "den_old"}, log)
    assert "not in the layer, so nothing of them is withheld: old" in log.text


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        (["num_sgb2", "num_old"], ["nicht beurteilbar, da Zählwerte fehlen: sgb2, old"]),
        (["num_old"], ["• gesperrt (Geheimhaltung)", "nicht beurteilbar, da Zählwerte fehlen: old"]),
    ],
)
def test_public_report_without_counts_does_not_reassure(left_out: list[str], said: list[str], tmp_path: Path) -> None:
    page = report(tmp_path, "public", {name: values for name, values in COUNTS.items() if name not in left_out})
    assert not [text for text in said if text not in page]
    assert "nichts zu sperren" not in page


def test_public_report_does_not_call_withheld_areas_firm(tmp_path: Path) -> None:
    """Only the class of area 00, whose count is withheld, lies within chance."""
    counts = [2, 2500, 4000, 3010, 2500, 4000, 2010, 3010, 1000]
    people = [20, *[20000] * 8]
    columns: dict[str, list[Any]] = {
        "id": [f"0{number}" for number in range(9)], "num_sgb2": counts, "den_sgb2": people,
        "sgb2": [100 * n / d for n, d in zip(counts, people, strict=True)],
    }  # fmt: skip
    path = tmp_path / "report.html"
    run("socialmap", {"INPUT": areas(columns), "ID_FIELD": "id", "STATUS_FIELDS": ["sgb2"], "EDITION": "public",
                      "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(path), "LANGUAGE": "en"})  # fmt: skip
    page = path.read_text(encoding="utf-8")
    assert "Every area gets its class again in at least 80 % of the draws." not in page
    assert "The class of 1 of 9 areas lies within chance; which these are is withheld." in page


def test_public_report_of_counts_that_the_office_withheld_tells_no_means(tmp_path: Path) -> None:
    """A public layer withholds a second count against the sums; a mean over the areas would give its rate back."""
    counts = COUNTS | {"num_sgb2": [None, *COUNTS["num_sgb2"][1:]], "sgb2": [None, *COUNTS["sgb2"][1:]]}
    inside, outside = (report(tmp_path, edition, counts) for edition in ("internal", "public"))
    assert row_of(inside, "sgb2")[5] != "•"
    assert row_of(outside, "sgb2")[5:] == ["•", "•", "•"]
