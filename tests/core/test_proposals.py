"""What the reading dialog proposes."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.index.profile import load_profile
from sozialplanung.plugin.core.rates.indicators import Indicator
from sozialplanung.plugin.core.rates.pooling import earlier_period
from sozialplanung.plugin.core.rates.proposals import (
    best_profile,
    population_field,
    proposed_rates,
    spelt_out,
    with_earlier_counts,
)


@pytest.mark.parametrize(
    ("periods", "now", "expected"),
    [
        (["2020", "2021", "2022", "2023", "2024"], "2024", "2022"),
        (["2018", "2024"], "2024", "2018"),
        (["2023", "2024"], "2024", "2023"),
        (["2024"], "2024", ""),
        (["2022_06_30", "2022_12_31", "2024_12_31"], "2024_12_31", "2022_12_31"),
        (["2022", "2024_12_31"], "2024_12_31", ""),
        ([], "", ""),
    ],
)
def test_the_earlier_period_is_two_years_back_if_there_is_one(periods: list[str], now: str, expected: str) -> None:
    assert earlier_period(periods, now) == expected


def test_population_is_found_by_its_title() -> None:
    titles = {
        "ew_2022": "Einwohner*innen 2022",
        "ew_2024": "Einwohner*innen 2024",
        "mig_2024": "Einwohner*innen mit Migrationshintergrund 2024",
    }
    assert population_field(titles, "2024") == "ew_2024"
    assert population_field(titles, "2022") == "ew_2022"
    assert population_field({"mig_2024": titles["mig_2024"]}, "2024") == ""


def test_the_profile_that_knows_the_fields_is_proposed() -> None:
    known = {"a_2024": "Leistungsberechtigte nach SGB II", "b_2024": "Einwohner*innen unter der Regelaltersgrenze"}
    assert best_profile(known, ["", "mss", "oberhausen"]) == "oberhausen"
    assert best_profile({"x": "Unbekanntes"}, ["/gone.json", "mss", "oberhausen"]) == "mss"
    assert best_profile(known, []) == ""


def test_shortened_titles_are_spelt_out_where_one_text_only_can_be_meant() -> None:
    titles = {
        "a": "Grundsicherung im Alter",
        "b": "kommonitor ab Regelaltersgrenze 2024",
        "c": "Regelaltersgrenze",
        "d": "Einwohner*innen insgesamt",
    }
    assert spelt_out(titles, load_profile("oberhausen")) == {
        "a": "Empfänger*innen von Grundsicherung im Alter",
        "b": "Einwohner*innen ab der Regelaltersgrenze",
        "c": "Regelaltersgrenze",
        "d": "Einwohner*innen",
    }


def test_rates_are_those_of_the_chosen_periods() -> None:
    titles = {
        f"{name}_{year}": f"{title} {year}"
        for year in (2020, 2022, 2024)
        for name, title in {
            "ew": "Einwohner*innen insgesamt",
            "mig": "Einwohner*innen mit Migrationshintergrund",
        }.items()
    } | {"kinder_2022": "Kinder unter 15 Jahren 2022"}
    profile = load_profile("oberhausen")
    assert proposed_rates(titles, profile, "2024", "2020") == [
        Indicator("migration", "mig_2024", "ew_2024", "mig_2020", "ew_2020")
    ]
    assert proposed_rates(titles, profile, "2022", "") == [Indicator("migration", "mig_2022", "ew_2022")]
    assert proposed_rates(titles, profile, "2023", "2022") == [], "never counts of another year in silence"


def test_earlier_counts_have_the_same_names() -> None:
    item = Indicator("sgb2", "lb_2024", "ew_2024")
    changed = with_earlier_counts(item, ["lb_2022", "ew_2022"], "2022")
    assert (changed.previous_numerator, changed.previous_denominator) == ("lb_2022", "ew_2022")
    assert with_earlier_counts(changed, ["lb_2022"], "2022") == item, "one count alone makes no rate"
    assert with_earlier_counts(changed, ["lb_2022", "ew_2022"], "") == item
