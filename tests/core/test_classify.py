"""From indices to classes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from sozialplanung.plugin.core.index.classify import classify
from sozialplanung.plugin.core.index.profile import load_profile

from .published import variant

NAN = math.nan


def quantiles(kind: int, belongs_to: str, shares: list[float]) -> dict[str, Any]:
    return {
        "by": "quantile",
        "quantile_type": kind,
        "limits": [{"value": share, "belongs_to": belongs_to} for share in shares],
        "classes": [{"code": code, "name": f"group {code}"} for code in range(1, len(shares) + 2)],
    }


def test_inner_limits_belong_to_the_middle_class() -> None:
    status = np.array([-1.0000001, -1, 0, 1, 1.0000001, 1.5, 1.5000001, NAN])
    classes = classify(status, None, load_profile("mss"), "de")
    assert classes["status_class"].tolist()[:7] == [1, 2, 2, 2, 3, 3, 4]
    dynamics = classify(np.zeros(4), np.array([-1.01, -1, 1, 1.01]), load_profile("mss"), "de")
    assert dynamics["dynamics_class"].tolist() == [1, 3, 3, 5]


def test_codes_short_forms_names_and_attention() -> None:
    classes = classify(np.array([-2, 0, 1.2, 1.2, 2]), np.array([-2, 0, 0, 2, -2.0]), load_profile("mss"), "de")
    assert classes["class_code"].tolist() == [11, 23, 33, 35, 41]
    assert classes["class_short"].tolist() == ["1+", "2+/-", "3+/-", "3-", "4+"]
    assert classes["class_name"].tolist() == [
        "Hoch & Positiv", "Mittel & Stabil", "Niedrig & Stabil", "Niedrig & Negativ", "Sehr niedrig & Positiv",
    ]  # fmt: skip
    assert classes["attention"].tolist() == [False, False, False, True, True]
    english = classify(np.array([2.0]), np.array([2.0]), load_profile("mss"), "en")
    assert english["class_name"].tolist() == ["Very low & Negative"]


def test_status_alone() -> None:
    classes = classify(np.array([0, 1.2, 2.0]), None, load_profile("mss"), "de")
    assert classes["class_code"].isna().all()
    assert classes["dynamics_class"].isna().all()
    assert classes["class_short"].tolist() == ["2", "3", "4"]
    assert classes["attention"].tolist() == [False, False, True]


def test_an_area_without_index_has_nothing() -> None:
    classes = classify(np.array([0.0, NAN]), np.array([0.0, NAN]), load_profile("mss"), "de")
    assert classes.iloc[1].isna().all()


@pytest.mark.parametrize(("choice", "short"), [("no_class", None), ("status_only", "4")])
def test_missing_dynamics_does_what_the_profile_says(choice: str, short: str | None) -> None:
    profile = variant({"missing_dynamics": choice})
    classes = classify(np.array([2.0, 2.0]), np.array([0.0, NAN]), profile, "de")
    assert classes["class_short"].tolist() == ["4+/-", short]
    alone = classify(np.array([2.0, 2.0]), np.array([NAN, NAN]), profile, "de")
    assert alone["class_short"].tolist() == ["4", "4"], "a layer without any dynamics is classified by status alone"


def test_quantile_limits_ignore_rounding_noise() -> None:
    profile = variant({"status_classes": quantiles(7, "above", [0.5]), "attention": []})
    classes = classify(np.array([0.1, 0.3, 0.1 + 0.2, 0.5]), None, profile, "de")
    assert classes["status_class"].tolist() == [1, 2, 2, 2]


def test_limit_distance_is_the_smaller_of_both_indices() -> None:
    classes = classify(np.array([0.7, 1.25]), np.array([0.0, -0.999]), load_profile("mss"), "de")
    assert classes["limit_distance"].tolist() == pytest.approx([0.3, 0.001])


def test_limit_distance_is_in_standard_deviations_of_any_index() -> None:
    profile = variant({"restandardise": {"method": "none"}})
    classes = classify(np.array([0.0, 2.0, 4.0]), None, profile, "de")
    assert classes["limit_distance"].tolist() == pytest.approx(np.array([1, 0.5, 2.5]) / math.sqrt(8 / 3))


@pytest.mark.parametrize(("belongs_to", "expected"), [("above", [1, 1, 2, 2]), ("below", [1, 1, 1, 2])])
def test_quantiles_and_the_side_of_their_limits(belongs_to: str, expected: list[int]) -> None:
    # The type 7 quantile of 2/3 over four values is the third value itself.
    profile = variant({"status_classes": quantiles(7, belongs_to, [2 / 3]), "attention": []})
    classes = classify(np.array([1.0, 2, 3, 4]), None, profile, "de")
    assert classes["status_class"].tolist() == expected


def test_type_9_differs_from_type_7() -> None:
    # R: quantile(c(1, 2, 3, 4, 10), .3, type = 7) = 2.2, type = 9: 1.95
    for kind, status in ((7, [1, 1, 2, 2, 2]), (9, [1, 2, 2, 2, 2])):
        profile = variant({"status_classes": quantiles(kind, "above", [0.3]), "attention": []})
        classes = classify(np.array([1.0, 2, 3, 4, 10]), None, profile, "de")
        assert classes["status_class"].tolist() == status
