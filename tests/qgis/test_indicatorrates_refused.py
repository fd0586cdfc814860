"""What ``sozialplanung:indicatorrates`` refuses, with a sentence."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]  # qgis-stubs lack the exception
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.method_record import MethodRecord, write_record

from .helpers import areas
from .test_indicatorrates import COUNTS, EARLIER, NOW_AND_THEN, rates


@pytest.mark.parametrize(
    ("columns", "parameters", "said"),
    [
        ({}, {}, ["No indicator was given"]),
        ({}, {"PROFILE": "oberhausen"}, ["No field has the title"]),
        ({}, {"INDICATORS": "a = arm_2033 / ew_2023"}, ["no field 'arm_2033'", "It has: id"]),
        ({}, {"INDICATORS": 'a = "arm_2023 / ew_2023'}, ["'a = \"arm_2023 / ew_2023' was given"]),
        ({}, {"INDICATORS": "a = arm_2023 + / ew_2023"}, ["'arm_2023 +' is neither a field", "nor an expression"]),
        ({}, {"INDICATORS": "a = to_int('x') / ew_2023"}, ["cannot be evaluated", "to_int('x')"]),
        ({}, {"INDICATORS": "a = sozialraum || 'x' / ew_2023"}, ["should give numbers", "01: 'Westx'"]),
        ({}, {"INDICATORS": "a = sozialraum / ew_2023"}, ["'sozialraum' should hold numbers", "01: 'West'"]),
        ({}, {"INDICATORS": "a = ew_2023 / arm_2023"}, ["above the denominator", "01 (100 of 10), 02"]),
        ({"ew_2023": [100, -9999, 50]}, {"INDICATORS": "a = arm_2023 / ew_2023"}, ["'ew_2023' has (1): 02: -9999"]),
        ({"id": ["01", "01", "02"]}, {"INDICATORS": NOW_AND_THEN}, ["more than once: 01"]),
        ({"arm": [1, 2, 3]}, {"INDICATORS": "arm = arm / ew_2023"}, ["names of result fields", "arm"]),
        ({}, {"INDICATORS": NOW_AND_THEN, "GROUP_FIELD": "bezirk"}, ["no field 'bezirk'"]),
        ({"sozialraum": ["W", None, "O"]}, {"INDICATORS": NOW_AND_THEN, "GROUP_FIELD": "sozialraum"}, ["(1): 02"]),
        ({}, {"INDICATORS": NOW_AND_THEN, "PROFILE": "nope"}, ["no method profile 'nope'"]),
        ({"sign_ew_2023": ["x y", None, None]}, {"INDICATORS": NOW_AND_THEN}, ["'sign_ew_2023' should hold signs"]),
    ],
)
def test_refused_with_a_sentence(columns: dict[str, list[Any]], parameters: dict[str, Any], said: list[str]) -> None:
    with pytest.raises(QgsProcessingException) as error:
        rates(parameters, columns)
    assert all(words in str(error.value) for words in said), str(error.value)


def test_percentages_are_no_counts() -> None:
    layer = areas(COUNTS)
    write_record(layer, MethodRecord(sheets={"arm_2023": Sheet(Texts("Arme", "Poor"), unit=Texts("%", "%"))}))
    with pytest.raises(QgsProcessingException, match=r"'arm_2023'.*holds percentages, but a rate needs counts"):
        rates({"INPUT": layer, "INDICATORS": NOW_AND_THEN})


def test_an_earlier_area_without_group_is_named() -> None:
    earlier = areas(EARLIER | {"key": ["01", "02", "07"]}, geometry=False)
    with pytest.raises(QgsProcessingException, match=r"no field 'sozialraum'.*: 07"):
        rates({"INDICATORS": "arm = arm_2023 / ew_2023", "PREVIOUS": earlier, "GROUP_FIELD": "sozialraum"})
