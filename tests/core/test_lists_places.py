"""Where the institutions of a list are: systems, far points, addresses looked up, files of house coordinates."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.lists.address_file import read_address_file, system_of
from sozialplanung.plugin.core.lists.addresses import Address
from sozialplanung.plugin.core.lists.coordinates import (
    far_away,
    fits,
    guess_system,
    look_like_positions,
    parse_coordinates,
)
from sozialplanung.plugin.core.lists.locate import AddressPoints
from sozialplanung.plugin.core.lists.naming import date_of, source_of
from sozialplanung.plugin.core.lists.notation import split_pair
from sozialplanung.plugin.core.lists.osm import categories_of, is_osm, osm_mapping, unpack, with_tags

from .lists import DATA, grid

# The same place in Oberhausen in each system.
PLACES = {
    "EPSG:4326": (6.8638, 51.4963), "EPSG:25832": (351700.0, 5707000.0), "EPSG:4647": (32351700.0, 5707000.0),
    "EPSG:31466": (2559900.0, 5707200.0), "EPSG:31467": (3351750.0, 5708900.0), "EPSG:3857": (764075.0, 6710400.0),
}  # fmt: skip


@pytest.mark.parametrize("system", PLACES)
def test_systems_are_known_by_their_numbers_either_way_round(system: str) -> None:
    points = [PLACES[system], None, PLACES[system]]
    assert guess_system(points, ["46045"]) == (system, False)
    assert guess_system([point and point[::-1] for point in points], ["46045"]) == (system, True)
    assert fits(PLACES[system], system)
    assert not fits(PLACES[system][::-1], system)


def test_zone_33_by_postcodes_and_unknown_systems_by_a_sentence() -> None:
    assert guess_system([(391700.0, 5819000.0)], ["10115", "12043", "46045"]) == ("EPSG:25833", False)
    with pytest.raises(PlanningError, match="not known: x lies between 17 and 18, y between 3 and 4"):
        guess_system([(17.0, 3.0), (18.0, 4.0)], [])


@pytest.mark.parametrize(
    ("x", "y", "numbers"),
    [("352.100,50", "5.706.200,25", (352100.5, 5706200.25)), ("352100,5", "5706200", (352100.5, 5706200)),
     ("352.100", "5.706.200", (352100, 5706200)), ("6.8638", "51.4963", (6.8638, 51.4963)),
     ("352,100.50", "5,706,200.25", (352100.5, 5706200.25)), ("6,8638° E", "51,4963°N", (6.8638, 51.4963)),
     ("51° 28' 12,0\" N", "6°51'36\"O", (51.47, 6.86)), ("6,85° O", "-7° 30'", (6.85, -7.5)),
     ("7° W", "51.5° S", (-7, -51.5)),
     ("−6,5", "x", (-6.5, np.nan)), ("", "k. A.", (np.nan, np.nan)), ("9" * 5000, "1", (np.nan, 1))],
)  # fmt: skip
def test_numbers_of_all_kinds(x: str, y: str, numbers: tuple[float, float]) -> None:
    parsed = parse_coordinates([x], [y])
    np.testing.assert_array_equal([column[0] for column in parsed], numbers)


def test_pairs_in_one_column() -> None:
    assert split_pair("POINT (6.85 51.47)") == ("6.85", "51.47")
    assert split_pair("51,47; 6,85") == ("51,47", "6,85")
    assert split_pair("irgendwo") == ("", "")
    assert split_pair("51° 28' 12\" N, 6° 51' 30\" E") == ("51.47", "6.858333333")
    assert split_pair("N 51,47 E 6,85") == ("51,47", "6,85")


@pytest.mark.parametrize("text", ["32U 351234,5 5703456", "32 351234,5 5703456", "32U E 351234,5 / N 5703456"])
def test_a_zone_of_utm_stands_in_front_of_the_east_value(text: str) -> None:
    pair = split_pair(text)
    assert pair == ("32351234,5", "5703456")
    assert guess_system([(float(pair[0].replace(",", ".")), float(pair[1]))], []) == ("EPSG:4647", False)


def test_numbers_of_mixed_notation_in_one_column() -> None:
    x, y = parse_coordinates(["351234.5", "351234,5", "351.234,5", "351.234"],
                             ["5703456.7", "5703456,7", "5.703.456,7", "5.703.456"])  # fmt: skip
    assert x.tolist() == [351234.5, 351234.5, 351234.5, 351234]
    assert y.tolist() == [5703456.7, 5703456.7, 5703456.7, 5703456]


def test_numbers_of_places_are_no_positions() -> None:
    assert not look_like_positions(["10", "12"], ["48", "50"])
    assert look_like_positions(["6,85", "6,86"], ["51,47", "51,48"])


def test_points_far_from_all_others_or_from_known_surroundings() -> None:
    city = [(350000.0 + 100 * step, 5700000.0) for step in range(50)]
    assert not far_away(city, []).any()
    assert far_away([*city, None, (350000.0, 5800000.0)], []).nonzero()[0].tolist() == [51]
    elsewhere = [(450000.0, 5700000.0), (460000.0, 5710000.0)]
    assert far_away(city, elsewhere).all()
    degrees = [(6.85 + step / 1000, 51.47) for step in range(50)]
    far = far_away([*degrees, (6.85, 53.0)], [], (69000.0, 111320.0))
    assert far.nonzero()[0].tolist() == [50]
    assert not far_away([None], []).any()


def addresses(*rows: tuple[str, str, str, str, float, float]) -> AddressPoints:
    return AddressPoints(pd.DataFrame(rows, columns=["street", "house_number", "postcode", "city", "x", "y"]))


@pytest.fixture
def city() -> AddressPoints:
    return addresses(
        ("Marktstraße", "1", "46045", "Oberhausen", 10, 0), ("Marktstraße", "5", "46045", "Oberhausen", 50, 0),
        ("Marktstraße", "8", "46045", "Oberhausen", 80, 1), ("Marktstraße", "12a", "46045", "Oberhausen", 120, 1),
        ("Marktstraße", "5", "47051", "Duisburg", 9000, 0), ("Feldweg", "3", "", "", 500, 500),
        ("Bahnhofstraße", "1", "46045", "Oberhausen", 0, 0), ("Bahnhofstraße", "1", "45000", "Essen", 12000, 0),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("address", "point", "quality"),
    [
        (Address("Marktstr.", "5", "46045", "Oberhausen"), (50, 0), "house_number"),
        (Address("MARKT-STRASSE", "5", "", "Duisburg"), (9000, 0), "house_number"),
        (Address("Marktstr.", "5", "46049", "Oberhausen-Mitte"), (50, 0), "house_number"),
        (Address("Marktstr.", "12 A", "46045", ""), (120, 1), "house_number"),
        (Address("Marktstr.", "6-8", "46045", ""), (80, 1), "house_number"),
        (Address("Marktstr.", "12", "46045", ""), (120, 1), "neighbour"),
        (Address("Marktstr.", "7", "46045", ""), (50, 0), "neighbour"),
        (Address("Marktstr.", "6", "46045", ""), (80, 1), "neighbour"),
        (Address("Marktstr.", "99", "46045", ""), (50, 0), "street"),
        (Address("Marktstr.", "", "46045", ""), (50, 0), "street"),
        (Address("Feldweg", "3", "46045", "Oberhausen"), (500, 500), "house_number"),
        (Address("Feldweg", "3"), (500, 500), "house_number"),
        (Address("Bahnhofstr.", "1"), None, "none"),
        (Address("Marktstr.", "5", "10115", "Berlin"), None, "none"),
        (Address("Nirgendweg", "1"), None, "none"),
        (Address(), None, "none"),
    ],
)
def test_addresses_are_found_or_told_why_not(
    city: AddressPoints, address: Address, point: tuple[float, float] | None, quality: str
) -> None:
    found = city.locate(address)
    assert (found.point, found.quality) == (point, quality)
    assert bool(found.reason) == (point is None)


def test_streets_of_the_same_name_are_told_apart_or_not_at_all() -> None:
    """Two Hauptstraßen in one city: no guess which one is meant."""
    city = addresses(
        ("Hauptstraße", "1", "46045", "Oberhausen", 0, 0), ("Hauptstraße", "3", "46045", "Oberhausen", 30, 0),
        ("Hauptstraße", "1", "46145", "Oberhausen", 0, 6000), ("Hauptstraße", "99", "46145", "Oberhausen", 900, 6000),
        ("Dorfstraße", "1", "46045", "Adorf", 0, 0), ("Dorfstraße", "1", "46045", "Bedorf", 3000, 0),
        ("Lange Straße", "1", "46045", "Oberhausen", 0, 0), ("Lange Straße", "9", "46047", "Oberhausen", 900, 0),
    )  # fmt: skip
    for number in ("1", "2", ""):
        found = city.locate(Address("Hauptstr.", number, "", "Oberhausen"))
        assert (found.point, found.quality) == (None, "none")
        assert "46045, 46145" in found.reason
    assert city.locate(Address("Hauptstr.", "1", "46145", "Oberhausen")).point == (0, 6000)
    assert city.locate(Address("Hauptstr.", "99", "", "Oberhausen")).point == (900, 6000)
    assert city.locate(Address("Dorfstr.", "1", "46045", "Bedorf")).point == (3000, 0)
    assert city.locate(Address("Dorfstr.", "1", "46045", "")).point is None
    assert city.locate(Address("Lange Str.", "9", "", "Oberhausen")).point == (900, 0)


def test_a_hundred_thousand_addresses_are_no_matter() -> None:
    count = 100_000
    frame = pd.DataFrame({
        "street": [f"Straße {chr(65 + number % 26)}{number // 100}weg" for number in range(count)],
        "house_number": [str(number % 100 + 1) for number in range(count)], "postcode": "46045",
        "city": "Oberhausen", "x": np.arange(count) * 1.0, "y": 0.0,
    })  # fmt: skip
    start = time.perf_counter()
    points = AddressPoints(frame)
    found = [points.locate(Address(frame["street"][row], "50", "46045", "")) for row in range(0, count, 100)]
    assert time.perf_counter() - start < 5
    assert all(item.point for item in found)
    assert points.corners() == [(0, 0), (count - 1, 0)]


def test_gebaeudereferenzen_of_nrw() -> None:
    frame = read_address_file(DATA / "gebref.txt")
    assert system_of(frame) == "EPSG:4647"
    assert frame.iloc[1].tolist() == ["Große Straße", "12a", "", "Musterstadt", 32352300.0, 5706400.0]
    some = read_address_file(DATA / "gebref.txt", {"nordweg"})
    assert some["city"].tolist() == ["Musterstadt", "Nachbarstadt"]


@pytest.mark.parametrize(
    "text",
    [
        "nba;oid;qua;str;hnr;adz;ostwert;nordwert;postplz\nN;DENW1;A;Große Straße;12;a;352300,0;5706400,0;46045",
        "N;DENW22AL10000002;A;05;1;19;000;0000;00011;12;a;352300,0;5706400,0;Große Straße;46045;Ort;;;;",
        "N;DENW22AL10000002;A;05;1;19;000;0000;00011;12;a;32352300,0;5706400,0;Große Straße;2022-01-01",
    ],
)
def test_other_files_of_house_coordinates(text: str, tmp_path: Path) -> None:
    path = tmp_path / "hk.txt"
    path.write_text(text + "\n", encoding="cp1252")
    frame = read_address_file(path)
    assert frame[["street", "house_number"]].to_numpy().tolist() == [["Große Straße", "12a"]]
    assert system_of(frame) == ("EPSG:4647" if frame["x"][0] > 32_000_000 else "EPSG:25832")


def test_a_foreign_address_file_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "hk.txt"
    path.write_text("a;b;c\n1;2;3\n", encoding="utf-8")
    with pytest.raises(PlanningError, match="no file of house coordinates"):
        read_address_file(path)


@pytest.mark.parametrize(
    ("stem", "source", "day"),
    [("Kitas_Stand_2024-08-01", "Kitas", date(2024, 8, 1)), ("schulen 2023", "schulen", date(2023, 12, 31)),
     ("20240801_Sportvereine_final", "Sportvereine", date(2024, 8, 1)), ("POI", "POI", date(2025, 3, 4)),
     ("Kitas_2025", "Kitas", date(2025, 3, 4)), ("Pflege 2024-03", "Pflege", date(2024, 3, 31)),
     ("Kitas Stand 01.08.2024 final neu (2)", "Kitas", date(2024, 8, 1)),
     ("export_20240801", "export", date(2024, 8, 1)), ("Kitas(3)", "Kitas", date(2025, 3, 4))],
)  # fmt: skip
def test_file_names_tell_source_and_day(stem: str, source: str, day: date) -> None:
    assert (source_of(stem), date_of(stem, date(2025, 3, 4))) == (source, day)


def test_tags_of_openstreetmap() -> None:
    assert unpack('"addr:city"=>"Oberhausen","name"=>"\\"Haus\\" am Weg","x"=>NULL') == {
        "addr:city": "Oberhausen", "name": '"Haus" am Weg', "x": "",
    }  # fmt: skip
    given = grid(
        'osm_id | name | other_tags\n7 | Kita | "amenity"=>"kindergarten","contact:phone"=>"0208 11111"\n'
        '8 | Heim | "amenity"=>"social_facility","social_facility"=>"nursing_home"'
    )
    assert is_osm(given)
    tagged = with_tags(given, "points")
    mapping = osm_mapping(tagged)
    assert tagged.column(mapping.of("poi_id")[0]) == ["node/7", "node/8"]
    assert tagged.column(mapping.of("category")[0]) == ["Kindertageseinrichtung", "Pflegeheim"]
    assert tagged.column("phone") == ["0208 11111", ""]
    assert categories_of({"amenity": "kindergarten;school"}) == ["Kindertageseinrichtung"]
    assert categories_of({"amenity": "wunschbrunnen"}) == ["amenity=wunschbrunnen"]
    assert not is_osm(grid("Name | Amenity\nHaus | x"))
    own = grid("osm_id | Name | Kategorie\n7 | Haus | Beratung")
    assert is_osm(own)
    assert with_tags(own).columns == ["osm_id", "Name", "Kategorie", "osm_full_id"]
