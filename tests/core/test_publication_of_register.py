"""What may be published of a register, and what must not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sozialplanung.plugin.core.register.licences import credit, is_share_alike
from sozialplanung.plugin.core.register.publication import Extract, ExtractOrder, extract

from .register_rows import tables, updated

TODAY = date(2026, 3, 1)
KITA: dict[str, Any] = {
    "institution_id": "a", "name": "Kita Sonne", "category": "kitas", "street": "Marktstr.", "house_number": "9",
    "postcode": "46045", "city": "Oberhausen", "phone": "0208 1234567", "remarks": "Ärger mit dem Amt",
    "contact_person": "Erika Beispiel", "direct_phone": "0208 7654321", "changed_by": "mm", "confirmed_by": "mm",
    "x": 1.0, "y": 2.0, "position_quality": "house_number", "released_on": "2026-01-01",
}  # fmt: skip


def published(order: ExtractOrder | None = None, **given: Any) -> Extract:
    return extract(tables(**given), order or ExtractOrder(TODAY, TODAY))


def only(**given: Any) -> dict[str, Any]:
    (row,) = published(**given).rows
    return row


def source(field: str, licence: str = "dl-de/by-2-0", **more: Any) -> dict[str, Any]:
    known = {
        "institution_id": "a",
        "field": field,
        "source": "Schulamt",
        "licence": licence,
        "source_date": "2025-10-01",
    }
    return known | more


def test_released_records_and_public_fields_alone() -> None:
    found = published(
        institutions=[
            KITA,
            KITA | {"institution_id": "b", "release": "internal"},
            KITA | {"institution_id": "c", "valid_until": "2026-02-28"},
            KITA | {"institution_id": "d", "withdrawn": True},
            KITA | {"institution_id": "e", "valid_from": "2026-03-02"},
            KITA | {"institution_id": "f", "released_on": "2026-03-02"},
        ]
    )
    assert [row["institution_id"] for row in found.rows] == ["a"]
    assert (found.not_released, found.not_valid, found.withdrawn) == (2, 2, 1)
    (row,) = found.rows
    assert {
        "remarks",
        "contact_person",
        "direct_phone",
        "release",
        "changed_by",
        "confirmed_by",
        "withdrawn",
    }.isdisjoint(row)
    assert (row["street"], row["x"], row["phone"]) == ("Marktstr.", 1.0, "0208 1234567")


def test_categories_choose_by_main_and_further_ones() -> None:
    rows = [KITA, KITA | {"institution_id": "b", "category": "schools", "further_categories": "{kitas,sports}"},
            KITA | {"institution_id": "c", "category": "schools"}]  # fmt: skip
    found = published(ExtractOrder(TODAY, TODAY, frozenset({"kitas"})), institutions=rows)
    assert [row["institution_id"] for row in found.rows] == ["a", "b"]


def test_the_city_decides_which_fields_are_public() -> None:
    settings = [
        {"table_name": "institutions", "field": "phone", "public": False, "personal": False},
        {"table_name": "institutions", "field": "confirmed_on", "public": True, "personal": False},
    ]
    row = only(institutions=[KITA | {"confirmed_on": "2026-01-01"}], field_settings=settings)
    assert "phone" not in row
    assert row["confirmed_on"] == "2026-01-01"


def test_personal_and_internal_fields_stay_even_if_flagged_public() -> None:
    settings = [
        {"table_name": "institutions", "field": "contact_person", "public": True, "personal": True},
        {"table_name": "institutions", "field": "remarks", "public": True, "personal": False},
    ]
    found = published(institutions=[KITA], field_settings=settings)
    assert {"contact_person", "remarks"}.isdisjoint(found.rows[0])
    assert found.columns.refused == ["institutions.contact_person", "institutions.remarks"]


def test_protected_and_private_addresses() -> None:
    house = only(institutions=[KITA | {"location_kind": "protected"}])  # whatever an old file may hold
    assert {house[name] for name in ("street", "house_number", "postcode", "position_quality", "x", "y")} == {None}
    assert house["city"] == "Oberhausen"
    club = only(institutions=[KITA | {"address_is_private": True}])
    assert {club[name] for name in ("street", "house_number", "position_quality", "x", "y")} == {None}
    assert (club["postcode"], club["city"]) == ("46045", "Oberhausen")


def test_a_personal_value_in_a_public_field_is_withheld() -> None:
    chair = KITA | {
        "phone": "0208/765 4321", "opening_hours": "nach Anruf bei Erika Beispiel", "address_is_private": True,
        "consultation_hours": "bei uns, Marktstr. 9",
    }  # fmt: skip
    found = published(
        institutions=[chair],
        offers=[{"offer_id": "o", "institution_id": "a", "name": "Tee", "description": "mit Erika Beispiel"}],
    )
    assert {found.rows[0][name] for name in ("phone", "opening_hours", "consultation_hours")} == {None}
    assert found.offers[0]["description"] is None
    assert dict(found.secrets) == {"phone": 1, "opening_hours": 1, "consultation_hours": 1, "description": 1}


def test_no_trace_of_an_unpublished_main_office() -> None:
    main = KITA | {"institution_id": "m", "release": "internal"}
    branch = KITA | {"part_of": "m"}
    assert only(institutions=[main, branch])["part_of"] is None
    both = published(institutions=[main | {"release": "public"}, branch]).rows
    assert [row["part_of"] for row in both] == ["m", None]


def test_the_provider_has_its_name_alone() -> None:
    provider = {"provider_id": "p", "name": "Sonne e. V.", "contact_person": "Max Muster", "phone": "1"}
    row = only(institutions=[KITA | {"provider_id": "p"}], providers=[provider])
    assert row["provider"] == "Sonne e. V."
    assert not any("Muster" in str(value) or value == "p" for value in row.values())
    hidden = [{"table_name": "providers", "field": "name", "public": False, "personal": False}]
    assert "provider" not in only(institutions=[KITA], providers=[provider], field_settings=hidden)


def test_offers_of_published_institutions() -> None:
    offers = [
        {"offer_id": key, "institution_id": of, "name": key, "valid_until": end}
        for key, of, end in (("1", "a", None), ("2", "a", "2026-02-01"), ("3", "b", None))
    ]
    found = published(institutions=[KITA, KITA | {"institution_id": "b", "release": "internal"}], offers=offers)
    assert [row["offer_id"] for row in found.offers] == ["1"]
    assert "changed_by" not in found.offers[0]


def test_licences_are_those_of_the_published_values() -> None:
    sources = [
        source("name"), source("phone"), source("position", "CC BY 4.0", source="Land NRW"),
        source("remarks", "geheim"), source("email", "leer"), source("name", "nicht frei", institution_id="b"),
    ]  # fmt: skip
    found = published(institutions=[KITA, KITA | {"institution_id": "b", "release": "internal"}], value_sources=sources)
    assert [(item.source, item.licence, item.date, item.values) for item in found.licences] == [
        ("Schulamt", "dl-de/by-2-0", "2025-10-01", 2), ("Land NRW", "CC BY 4.0", "2025-10-01", 1),
    ]  # fmt: skip
    assert found.licences[0].credit == "Schulamt, as of 2025-10-01, dl-de/by-2-0, www.govdata.de/dl-de/by-2-0"
    assert found.own_values == 7  # category, four of the address, kind of location, quality of the position


def test_the_licence_of_a_withheld_position_is_not_named() -> None:
    found = published(institutions=[KITA | {"location_kind": "protected"}], value_sources=[source("position")])
    assert not found.licences


def test_values_under_the_odbl_are_left_out_unless_wanted() -> None:
    sources = [source("phone", "ODbL 1.0", source="OSM"), source("position", "", source="OpenStreetMap")]
    left = published(institutions=[KITA], value_sources=sources)
    assert (left.rows[0]["phone"], left.rows[0]["x"]) == (None, None)
    assert (dict(left.share_alike), left.licences) == ({"phone": 1, "position": 1}, [])
    wanted = published(ExtractOrder(TODAY, TODAY, share_alike=True), institutions=[KITA], value_sources=sources)
    assert (wanted.rows[0]["phone"], wanted.rows[0]["x"]) == ("0208 1234567", 1.0)
    assert dict(wanted.share_alike) == {"phone": 1, "position": 1}
    assert {item.credit for item in wanted.licences} == {
        "© OpenStreetMap contributors, ODbL 1.0, www.openstreetmap.org/copyright"
    }


def test_what_the_city_has_found_out_itself_needs_no_credit() -> None:
    sources = [source("phone", "", source="von Hand"), source("name", "", source="Rückfrage")]
    assert not published(institutions=[KITA], value_sources=sources).licences


def test_without_its_name_an_institution_is_left_out() -> None:
    found = published(institutions=[KITA], value_sources=[source("name", "ODbL")])
    assert (found.rows, found.nameless) == ([], ["a"])


@pytest.mark.parametrize(
    ("where", "licence", "expected"),
    [
        ("OSM", "", True),
        ("Liste", "Open Database License", True),
        ("OSM-Auszug", "CC0", False),
        ("Overpass", "© OpenStreetMap-Mitwirkende", True),
        ("Auszug (ODbL)", "siehe dort", True),
        ("Schulamt", "", False),
    ],
)
def test_share_alike_is_told_by_licence_else_by_source(where: str, licence: str, expected: bool) -> None:
    assert is_share_alike({"source": where, "licence": licence}) is expected


def test_a_credit_names_what_is_known() -> None:
    assert credit("Stadt", "", "") == "Stadt"


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("Petra Muster", "Bei Frau Muster klingeln"), ("Petra Müßig", "mit Fr. Muessig"), ("P. Muessig", "Herrn Müßig"),
        ("Li Wu", "Frau Wu öffnet"), ("Muster, Petra", "Petra Musters Büro"),
    ],
)  # fmt: skip
def test_contact_persons_are_found_however_they_are_written(person: str, text: str) -> None:
    found = published(institutions=[KITA | {"contact_person": person, "accessibility": text}])
    assert found.rows[0]["accessibility"] is None
    assert dict(found.secrets) == {"accessibility": 1}


@pytest.mark.parametrize("number", ["+49 208 7654321", "0049-208-765 43 21", "(0208) 76 54 321", "02087654321"])
def test_direct_phones_are_found_however_they_are_written(number: str) -> None:
    assert only(institutions=[KITA | {"opening_hours": f"Anruf: {number}"}])["opening_hours"] is None


def test_the_words_of_the_name_tell_nobody() -> None:
    anna = KITA | {"name": "Kita Anna", "contact_person": "Anna Kita", "accessibility": "Rampe der Kita"}
    assert only(institutions=[anna])["accessibility"] == "Rampe der Kita"
    assert only(institutions=[anna | {"direct_phone": "12", "places": 12, "target_groups": "bis 12"}])["target_groups"]


def test_the_contact_of_the_provider_is_confidential_too() -> None:
    provider = {"provider_id": "p", "name": "Sonne e. V.", "contact_person": "Max Muster"}
    row = only(institutions=[KITA | {"provider_id": "p", "opening_hours": "bei Herrn Muster"}], providers=[provider])
    assert (row["opening_hours"], row["provider"]) == (None, "Sonne e. V.")


def test_an_offer_whose_name_tells_a_person_is_left_out() -> None:
    offers = [
        {"offer_id": "1", "institution_id": "a", "name": "Sprechstunde Frau Beispiel"},
        {"offer_id": "2", "institution_id": "a", "name": "Tee"},
    ]
    found = published(institutions=[KITA], offers=offers)
    assert ([row["offer_id"] for row in found.offers], found.telling) == (["2"], ["1"])


@pytest.mark.parametrize("kind", [{"address_is_private": True}, {"location_kind": "protected"}])
def test_former_streets_and_the_providers_address_tell_nothing(kind: dict[str, Any]) -> None:
    provider = {"provider_id": "p", "name": "Sonne", "street": "Marktstr.", "house_number": "9", "phone": "1"}
    settings = [
        {"table_name": "providers", "field": name, "public": True, "personal": False}
        for name in ("street", "house_number", "phone")
    ]
    house = KITA | {"provider_id": "p", "street": None, "accessibility": "Rampe Geheimgasse 1"}
    past = [updated("a", "2025-05-02", "street", "Geheimgasse", None)]
    given: dict[str, Any] = {"providers": [provider], "field_settings": settings, "history": past}
    row = only(institutions=[house | kind], **given)
    assert {row[name] for name in ("provider_street", "provider_house_number", "accessibility")} == {None}
    assert row["provider_phone"] == "1"
    site = only(institutions=[house], **given)
    assert (site["provider_street"], site["accessibility"]) == ("Marktstr.", "Rampe Geheimgasse 1")


def test_a_branch_does_not_tell_where_a_protected_main_office_is() -> None:
    main = KITA | {"institution_id": "m", "location_kind": "protected"}
    assert [row["part_of"] for row in published(institutions=[main, KITA | {"part_of": "m"}]).rows] == [None, None]
