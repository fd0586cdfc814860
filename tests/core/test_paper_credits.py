"""Sources as pages print them, and what a public edition asks of them."""

from __future__ import annotations

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.papers.credits import OSM, check_sources, credit_lines, missing
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.core.register.licences import known_licence

MSS = Source(
    "Senatsverwaltung für Stadtentwicklung Berlin", "Monitoring Soziale Stadtentwicklung 2019",
    "https://www.berlin.de/mss", "dl-de/zero-2-0", "", "2019", True,
)  # fmt: skip
SCHOOLS = Source("MSB NRW", "Schulverzeichnis", "https://www.schulministerium.nrw", "dl-de-by-2.0", "", "2024")


def test_a_source_is_printed_as_its_licence_asks() -> None:
    first, second = credit_lines([MSS, SCHOOLS], "de")
    assert first == (
        "Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2019 "
        "(https://www.berlin.de/mss), Datenlizenz Deutschland – Zero – Version 2.0 (www.govdata.de/dl-de/zero-2-0), "
        "2019, Daten geändert"
    )
    assert second == (
        "MSB NRW, Schulverzeichnis (https://www.schulministerium.nrw), Datenlizenz Deutschland – Namensnennung – "
        "Version 2.0 (www.govdata.de/dl-de/by-2-0), 2024"
    )


def test_each_layer_that_says_nothing_is_named() -> None:
    lines = credit_lines([Source(layer="Einrichtungen"), SCHOOLS, Source(layer="Bezirke")], "de")
    assert lines[0] == "Quelle: nicht angegeben (Einrichtungen)"
    assert lines[2] == "Quelle: nicht angegeben (Bezirke)"
    assert missing(Source(layer="Bezirke")) == missing(Source())


def test_openstreetmap_is_printed_in_its_own_words_however_it_is_named() -> None:
    others = (
        Source("OSM", "", "", "Open Database License"),
        Source("OpenStreetMap contributors", "Overpass", changed=True),
    )
    line = "© OpenStreetMap-Mitwirkende, ODbL 1.0 (www.openstreetmap.org/copyright)"
    assert credit_lines([OSM, *others], "de") == [line]
    assert missing(others[0]) == []


def test_a_data_set_is_printed_once_with_all_its_years() -> None:
    earlier = Source(**{**MSS.to_json(), "year": "2017", "changed": False})
    [line] = credit_lines([earlier, MSS, earlier], "de")
    assert line.endswith(", 2017, 2019, Daten geändert")


def test_nothing_known_is_said() -> None:
    assert credit_lines([], "de") == credit_lines([Source(), Source(year="2019")], "de") == ["Quelle: nicht angegeben"]
    assert credit_lines([], "en") == ["Source: not stated"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("dl-de/by-2-0", "dl-de/by-2-0"),
        ("Datenlizenz Deutschland – Namensnennung – Version 2.0", "dl-de/by-2-0"),
        ("DL-DE-Zero 2.0", "dl-de/zero-2-0"),
        ("CC BY 4.0", "cc by 4.0"),
        ("CC-BY-SA-4.0", "cc by-sa 4.0"),
        ("CC0-1.0", "cc0"),
        ("ODbL 1.0", "odbl 1.0"),
        ("CC BY 3.0", ""),
        ("nur intern", ""),
        ("", ""),
    ],
)
def test_licences_are_known_however_they_are_written(text: str, key: str) -> None:
    assert known_licence(text) == key


def test_what_is_missing_is_named() -> None:
    assert missing(MSS) == []
    assert missing(Source("Statistikstelle", year="2024")) == [
        "data set", "address of the data set", "licence", "address of the licence",
    ]  # fmt: skip
    assert missing(Source("A", "B", "https://c", "nur mit Erlaubnis", "", "2024")) == ["address of the licence"]


def test_an_internal_edition_warns_and_a_public_one_is_refused() -> None:
    named = {"Planungsräume": (MSS,), "Bezirke": (), "Schulen": (SCHOOLS, Source("Schulamt", "Liste"))}
    first, second = check_sources(named, public=False)
    assert "'Bezirke'" in first
    assert "data provider, data set" in first
    assert "'Schulen'" in second
    with pytest.raises(PlanningError) as refused:
        check_sources(named, public=True)
    assert "'Bezirke': data provider" in str(refused.value)
    assert "'Planungsräume'" not in str(refused.value)
    assert "'Sources'" in refused.value.hint
    assert check_sources({"Planungsräume": (MSS,)}, public=True) == []
