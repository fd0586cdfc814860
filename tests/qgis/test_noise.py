"""Class stability, other methods and the other level, as the algorithms and the report show them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer  # type: ignore[attr-defined]  # qgis-stubs lack the former
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.ui.profile_dialog import ProfileDialog

from .helpers import Log, areas, by_id, run

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NUMERATOR = [20.0, 45.0, 52.0, 60.0, 75.0, 90.0, 110.0, 200.0]
DENOMINATOR = [400.0, 500.0, 450.0, 600.0, 500.0, 520.0, 480.0, 560.0]
PREVIOUS = [25.0, 40.0, 60.0, 50.0, 75.0, 80.0, 70.0, 190.0]
COUNTED: dict[str, list[Any]] = {
    "id": [f"{row:02d}" for row in range(8)],
    "poor": [100 * part / whole for part, whole in zip(NUMERATOR, DENOMINATOR, strict=True)],
    "d_poor": [100 * (n - p) / d for n, p, d in zip(NUMERATOR, PREVIOUS, DENOMINATOR, strict=True)],
    "num_poor": NUMERATOR,
    "den_poor": DENOMINATOR,
    "num_prev_poor": PREVIOUS,
    "den_prev_poor": DENOMINATOR,
}
BASE = {"ID_FIELD": "id", "STATUS_FIELDS": ["poor"], "DYNAMICS_FIELDS": ["d_poor"], "OUTPUT": "TEMPORARY_OUTPUT"}
SHARES = ("status_stability", "dynamics_stability", "class_stability")


def names(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields().toList()]


def without(*fields: str) -> dict[str, list[Any]]:
    return {name: values for name, values in COUNTED.items() if name not in fields}


@pytest.fixture
def other_level(tmp_path: Path) -> str:
    """A profile that refers to another level."""
    path = tmp_path / "other.json"
    path.write_text(json.dumps(load_profile("mss").to_json() | {"reference": "other_level"}), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("algorithm", ["socialindex", "socialmap"])
def test_counts_give_stabilities_with_titles(algorithm: str) -> None:
    layer = run(algorithm, BASE | {"INPUT": areas(COUNTED), "LANGUAGE": "de"})["OUTPUT"]
    found = by_id(layer, SHARES, "id")
    assert all(0 <= both <= min(status, dynamics) <= 1 for status, dynamics, both in found.values())
    assert found["07"][0] == 1
    assert min(both for *_, both in found.values()) < 0.8
    aliases = {field.name(): field.alias() for field in layer.fields().toList()}
    assert [aliases[name] for name in SHARES] == [
        "Stabilität des Status", "Stabilität der Dynamik", "Stabilität der Klasse",
    ]  # fmt: skip


def test_both_algorithms_and_any_order_of_rows_give_the_same() -> None:
    plain = by_id(run("socialindex", BASE | {"INPUT": areas(COUNTED)})["OUTPUT"], SHARES, "id")
    turned = areas({name: values[::-1] for name, values in reversed(COUNTED.items())}, geometry=False)
    assert by_id(run("socialmap", BASE | {"INPUT": turned})["OUTPUT"], SHARES, "id") == plain


def test_status_alone_has_no_stability_of_dynamics() -> None:
    layer = areas(without("num_prev_poor", "den_prev_poor"))
    found = by_id(run("socialindex", BASE | {"INPUT": layer, "DYNAMICS_FIELDS": []})["OUTPUT"], SHARES, "id")
    assert all(dynamics is None and status == both for status, dynamics, both in found.values())


def test_missing_count_fields_are_named_and_none_at_all_are_no_matter() -> None:
    log = Log()
    layer = run("socialindex", BASE | {"INPUT": areas(without("num_prev_poor"))}, log)["OUTPUT"]
    assert not set(SHARES) & set(names(layer))
    assert "num_prev_poor" in log.text
    assert "den_prev_poor" not in log.text
    log = Log()
    run("socialindex", BASE | {"INPUT": areas({name: COUNTED[name] for name in ("id", "poor", "d_poor")})}, log)
    assert "tability" not in log.text


def test_rates_of_other_counts_are_listed_and_give_no_stability(tmp_path: Path) -> None:
    log, report = Log(), tmp_path / "report.html"
    columns = COUNTED | {"num_poor": [21.0, *NUMERATOR[1:]]}
    layer = run("socialindex", BASE | {"INPUT": areas(columns), "REPORT": str(report), "LANGUAGE": "en"}, log)["OUTPUT"]
    assert not set(SHARES) & set(names(layer))
    assert "'poor'" in log.text
    assert "(1): 00" in log.text
    assert "How firm" not in report.read_text(encoding="utf-8")


def test_text_counts_with_decimal_commas_are_read() -> None:
    columns = COUNTED | {"num_poor": [f"{value:.1f}".replace(".", ",") for value in NUMERATOR]}
    plain = by_id(run("socialindex", BASE | {"INPUT": areas(COUNTED)})["OUTPUT"], SHARES, "id")
    assert by_id(run("socialindex", BASE | {"INPUT": areas(columns)})["OUTPUT"], SHARES, "id") == plain


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["Wie sicher sind die Klassen?", "innerhalb der Zufallsschwankung", "Was wäre bei anderer Methode?"]),
        ("en", ["How firm are the classes?", "lies within chance", "What if the method were another?"]),
    ],
)
def test_the_report_says_what_chance_does(language: str, said: list[str], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    layer = run("socialmap", BASE | {"INPUT": areas(COUNTED), "LANGUAGE": language, "REPORT": str(path)})["OUTPUT"]
    report = path.read_text(encoding="utf-8")
    assert not [text for text in said if text not in report]
    firm = report[report.index(said[0]) : report.index(said[2])]
    loose = [key for key, (both,) in by_id(layer, SHARES[2:], "id").items() if both < 0.8]
    assert loose
    assert all((f">{key}<" in firm) == (key in loose) for key in COUNTED["id"])
    assert "8 Gebieten" in firm or "of 8 areas" in firm


def test_other_methods_are_in_every_report(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    columns = {name: COUNTED[name] for name in ("id", "poor", "d_poor")}
    run("socialindex", BASE | {"INPUT": areas(columns), "LANGUAGE": "en", "REPORT": str(path)})
    report = path.read_text(encoding="utf-8")
    assert "Weight of d_poor −25 %" in report
    assert "not possible: it is the only indicator of its part" in report
    assert "How firm" not in report


def test_pooled_dates_make_the_stability_an_upper_bound(tmp_path: Path) -> None:
    profile, path = tmp_path / "pooled.json", tmp_path / "report.html"
    profile.write_text(json.dumps(load_profile("mss").to_json() | {"pooled_dates": 3}), encoding="utf-8")
    parameters = {"INPUT": areas(COUNTED), "LANGUAGE": "en", "REPORT": str(path), "PROFILE": str(profile)}
    run("socialindex", BASE | parameters)
    report = path.read_text(encoding="utf-8")
    assert "3 reference dates" in report
    assert "upper bound" in report


def test_a_level_on_the_scale_of_another_one(other_level: str, tmp_path: Path) -> None:
    path, log = tmp_path / "report.html", Log()
    districts = areas({"id": ["A", "B"], "poor": [20.0, 30.0], "d_poor": [1.0, -1.0]})
    parameters = BASE | {"INPUT": districts, "REFERENCE": areas(COUNTED), "PROFILE": other_level, "LANGUAGE": "en"}
    result = run("socialmap", parameters | {"REPORT": str(path)}, log)
    mean = sum(COUNTED["poor"]) / 8
    deviation = (sum((value - mean) ** 2 for value in COUNTED["poor"]) / 8) ** 0.5
    assert by_id(result["OUTPUT"], ["status_index"], "id")["B"] == (pytest.approx((30 - mean) / deviation),)
    assert "8 of 8 areas" in log.text
    assert "those of the valid areas of another level" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"REFERENCE": None}, "no layer was chosen for it"),
        ({"PROFILE": "mss"}, "takes mean and spread from the areas"),
        ({"REFERENCE": without("d_poor")}, "has no field 'd_poor'"),
        (
            {"REFERENCE": COUNTED | {"poor": [5.0] * 8}},
            "Other level 'areas': Indicator 'poor' has the same value",
        ),
    ],
)
def test_a_wrong_other_level_gets_a_sentence(changes: dict[str, Any], said: str, other_level: str) -> None:
    chosen = {"REFERENCE": COUNTED, "PROFILE": other_level} | changes
    reference = areas(chosen["REFERENCE"]) if chosen["REFERENCE"] else None
    with pytest.raises(QgsProcessingException, match=said):
        run("socialindex", BASE | chosen | {"INPUT": areas(COUNTED), "REFERENCE": reference})


def test_the_profile_dialog_gives_both_keys(qtbot: QtBot) -> None:
    dialog = ProfileDialog("mss")
    qtbot.addWidget(dialog)
    rules = dialog.rules_page
    rules.reference_combo.setCurrentIndex(rules.reference_combo.findData("other_level"))
    rules.pooled_dates_spin.setValue(3)
    assert (dialog.profile().reference, dialog.profile().pooled_dates) == ("other_level", 3)
    assert "3 reference dates" in dialog.summary_label.text()
