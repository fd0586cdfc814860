"""Numbers and lists as people type them."""

from __future__ import annotations

import math

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.overrides import parse_exclusions, parse_remarks, parse_weights
from sozialplanung.plugin.core.numerals import parse_column, parse_number
from sozialplanung.plugin.core.texts import format_number

IDS = ["a", "b", "c", "d"]


def test_a_column_with_decimal_commas() -> None:
    values = parse_column(["12,5", "1.234,5", "", None], "s1", IDS)
    assert values.tolist()[:2] == [12.5, 1234.5]
    assert math.isnan(values[2])
    assert math.isnan(values[3])


def test_a_column_with_decimal_points() -> None:
    assert parse_column(["12.5", "-1e3", " 7 ", ".5"], "s1", IDS).tolist() == [12.5, -1000, 7, 0.5]


@pytest.mark.parametrize("text", ["k. A.", "12,5 %", "1_000", "nan", "inf", "1.23,4", "12.5.1"])
def test_text_that_is_no_number_is_named(text: str) -> None:
    with pytest.raises(PlanningError, match=r"'s1'.*b: '") as error:
        parse_column(["1", text, "2", "3"], "s1", IDS)
    assert text in str(error.value)


def test_a_point_beside_commas_must_separate_thousands() -> None:
    with pytest.raises(PlanningError, match=r"'12\.5'"):
        parse_column(["12.5", "12,5", "1", "2"], "s1", IDS)


def test_signs_that_the_profile_names_are_missing() -> None:
    assert math.isnan(parse_column(["x", "1", "2", "3"], "s1", IDS, frozenset({"x"}))[0])


def test_weights() -> None:
    assert parse_weights("s1=2; s3 = 0,5;", ["s1", "s2", "s3"]) == {"s1": 2, "s3": 0.5}
    assert parse_number("1.234,5") == 1234.5
    for text, said in (("s1", "'s1'"), ("s1=-1", "'s1=-1'"), ("s9=1", "s1, s2"), ("s1=1;s1=2", "twice"), ("s1=x", "x")):
        with pytest.raises(PlanningError, match=said):
            parse_weights(text, ["s1", "s2"])


def test_exclusions_by_comma_or_line_with_reasons() -> None:
    ids = ["01", "02", "03", "04"]
    assert parse_exclusions("01, 02 = new estate\n03\r\n", ids) == {"01": "", "02": "new estate", "03": ""}
    with pytest.raises(PlanningError, match="'99'"):
        parse_exclusions("01, 99", ids)
    with pytest.raises(PlanningError, match=r"leading zeros.*'1' \('01'\)"):
        parse_exclusions("1", ids)


def test_remarks_may_hold_commas() -> None:
    assert parse_remarks("01 = Unterkunft, eröffnet 2022 = neu\n\n02=x", ["01", "02"]) == {
        "01": "Unterkunft, eröffnet 2022 = neu",
        "02": "x",
    }
    with pytest.raises(PlanningError, match=r"no remark.*02"):
        parse_remarks("02", ["01", "02"])


def test_numbers_for_people() -> None:
    assert format_number(-1234.567, 2, "de") == "−1.234,57"
    assert format_number(-1234.567, 2, "en") == "−1,234.57"
    assert format_number(-0.001, 2, "de") == "0,00"
    assert format_number(math.nan, 2, "de") == "–"
