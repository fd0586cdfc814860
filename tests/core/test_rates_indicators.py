"""How indicators are said, proposed from titles, and pooled over dates."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.profile import Profile, load_profile
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.core.rates.indicators import Indicator, parse_indicators
from sozialplanung.plugin.core.rates.pooling import overlap, pooled_fields
from sozialplanung.plugin.core.rates.propose import propose_indicators
from sozialplanung.plugin.core.rates.sheets import KnownTexts, rate_sheets

SGB2 = Indicator("sgb2", "lb_2023", "ew_2023", "lb_2021", "ew_2021")
YOUNG = Indicator("young", '("a" + "b") / 2', "c")


@pytest.mark.parametrize(
    "given",
    [
        'sgb2 = lb_2023 / ew_2023 | lb_2021 / ew_2021\n\nyoung = (("a" + "b") / 2) / c\n',
        [SGB2.to_json(), YOUNG.to_json()],
        json.dumps([SGB2.to_json(), YOUNG.to_json()]),
        [["sgb2", "lb_2023", "ew_2023", "lb_2021", "ew_2021"], ["young", '("a" + "b") / 2', "c"]],
        ["sgb2", "lb_2023", "ew_2023", "lb_2021", "ew_2021", "young", '("a" + "b") / 2', "c", "", ""],
        [SGB2.to_line(), YOUNG.to_line()],
        "\n".join([SGB2.to_line(), YOUNG.to_line()]),
    ],
)
def test_every_form_says_the_same(given: Any) -> None:
    assert [item.to_line() for item in parse_indicators(given)] == [SGB2.to_line(), YOUNG.to_line()]


def test_versions_and_excess_come_with_objects() -> None:
    given = {"name": "n", "numerator": "a", "denominator": "b", "definition_version": 2, "may_exceed": True}
    assert parse_indicators(given) == [Indicator("n", "a", "b", definition_version="2", may_exceed=True)]


def test_slashes_in_quotes_and_joined_texts_are_no_separators() -> None:
    assert parse_indicators("n = \"Kinder u. 3/6\" / to_int(a || '|/')") == [
        Indicator("n", '"Kinder u. 3/6"', "to_int(a || '|/')")
    ]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("sgb2 = lb", "'sgb2 = lb' was given"),
        ("sgb2 lb / ew", "was given"),
        ("a = b / c / d", "was given"),
        ("a = b / c | d / e | f / g", "was given"),
        ("2a = b / c", "'2a = b / c'"),
        ("a = b / ", "no denominator: a rate needs counts of both"),
        ([{"name": "a", "numerator": "", "denominator": "b"}], "no numerator"),
        ([["a", "b"]], "was given"),
        (["a", "b", "c", "d"], "a, b, c, d"),
        ([{"name": "a", "numerator": "b", "denominator": "c", "previous_numerator": "d"}], "only one of"),
        ([{"name": "a", "numerator": "b", "denominator": "c", "factor": 2}], "unknown keys 'factor'"),
        ([{"name": "a", "numerator": "b", "denominator": "c", "may_exceed": "no"}], "was given"),
        ("[{]", "line 1, column 3"),
        ("a = b / c\nA = b / c", "made more than once: a"),
        ("x = b / c\nd_x = b / c", "made more than once: d_x"),
        ([7], "'7' was given"),
    ],
)
def test_other_forms_get_a_sentence(given: Any, words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        parse_indicators(given)


def test_counts_are_recognised_by_the_sheets_of_the_profile() -> None:
    titles = {
        "lb_2021": "Leistungsberechtigte nach SGB II 2021",
        "lb_2023": "Leistungsberechtigte nach SGB II, 31.12.2023",
        "u65_2021": "EINWOHNER*INNEN unter der Regelaltersgrenze (2021)",
        "u65_2023": "Einwohner*innen unter der Regelaltersgrenze",
        "sign_lb_2023": "Leistungsberechtigte nach SGB II, 31.12.2023",
        "kinder_2023": "Kinder unter 15 Jahren",
    }
    profile = load_profile("oberhausen")
    assert propose_indicators(titles, profile) == [Indicator("sgb2", "lb_2023", "u65_2023", "lb_2021", "u65_2021")]
    pooled = Profile(**{**vars(profile), "pooled_dates": 2})
    assert propose_indicators(titles, pooled) == [Indicator("sgb2", "lb_2023", "u65_2023")]
    assert propose_indicators({}, profile) == []


FIELDS = ["lb_2020", "lb_2021", "lb_2022", "lb_2023", "lb_2023_06_30", "lbx_2019", "ew"]


def test_pooled_dates_are_those_before() -> None:
    assert pooled_fields("lb_2023", FIELDS, 3) == ("lb_2021", "lb_2022", "lb_2023")
    assert pooled_fields("lb_2021", FIELDS, 2) == ("lb_2020", "lb_2021")
    assert pooled_fields("anything at all", FIELDS, 1) == ("anything at all",)
    assert overlap(("lb_2022", "lb_2023"), ("lb_2021", "lb_2022")) == ["2022"]


@pytest.mark.parametrize(
    ("field", "words"), [("lb_2021", "only: 2020, 2021"), ("ew", "no field with a year"), ("a + b", "no field")]
)
def test_too_few_dates_and_expressions_cannot_be_pooled(field: str, words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        pooled_fields(field, FIELDS, 3)


def test_sheets_say_what_the_new_fields_are() -> None:
    profile = load_profile("oberhausen")
    of_count = Sheet(
        Texts("Leistungsberechtigte", "Recipients"), source="BA", reference_date="2023-12-31", definition_version="4"
    )
    sheets = rate_sheets([Indicator("sgb2", "lb", "ew")], KnownTexts(profile.sheets, {"lb": of_count}))
    assert sheets["sgb2"].label("de") == "SGB-II-Quote in %"
    assert (sheets["sgb2"].source, sheets["sgb2"].reference_date) == ("BA", "2023-12-31")
    assert sheets["sgb2"].definition_version == "4"
    assert sheets["d_sgb2"].label("de") == "Veränderung: SGB-II-Quote in Prozentpunkten"
    assert sheets["num_sgb2"].title.en == "Numerator: Recipients of benefits under SGB II"
    unknown = rate_sheets([Indicator("x", "a", "b")], KnownTexts(titles={"a": "Arme"}))
    assert unknown["x"].label("en") == "x in %"
    assert unknown["num_prev_x"].title.en == "Earlier numerator: Arme"
