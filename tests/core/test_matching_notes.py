"""What the notes and the change tell: merger, split, branch, neighbours by name; moved only who moved; doubted keys."""

from __future__ import annotations

import pandas as pd
import pytest
from sozialplanung.plugin.core.matching.reconcile import Known, reconcile

from .matching_lists import MARKT, NORD, institutions, pairs

SUN = ("Kita Sonne", "Kita", *MARKT, "0208 123456", 0, 0)


def notes(result: pd.DataFrame, key: str) -> dict[str, str]:
    return dict(zip(result[key], result["note"], strict=True))


def test_a_merger_is_told() -> None:
    register = institutions(
        "R", ("Pfarrei St. Anna", "Kirche", *MARKT, "", 0, 0), ("Pfarrei St. Lara", "Kirche", *NORD, "", 800, 0)
    )
    result = reconcile(register, institutions("P", ("Pfarrei St. Anna und St. Lara", "Kirche", *MARKT, "", 0, 0)))
    assert pairs(result) == {"R0": "P0"}
    told = notes(result, "institution_id")
    assert "Possible merger: “Pfarrei St. Anna und St. Lara” (P0) in the list" in told["R1"]
    assert "“Pfarrei St. Lara” (R1)" in told["R0"]


def test_a_split_is_told() -> None:
    poi = institutions(
        "P", ("Jugendzentrum Nord", "Jugend", *MARKT, "", 0, 0), ("Jugendzentrum Süd", "Jugend", *NORD, "", 800, 0)
    )
    result = reconcile(institutions("R", ("Jugendzentrum Nord/Süd", "Jugend", *MARKT, "", 0, 0)), poi)
    assert pairs(result) == {"R0": "P0"}
    assert "Possible split or branch of “Jugendzentrum Nord/Süd” (R0)" in notes(result, "poi_id")["P1"]


def test_a_branch_is_told() -> None:
    branch = ("Kita Sonne - Waldgruppe", "Kita", *NORD, "0208 123456", 3000, 2000)
    result = reconcile(institutions("R", SUN), institutions("P", SUN, branch))
    assert pairs(result, "match") == {"R0": "P0"}
    assert "Possible split or branch of “Kita Sonne” (R0)" in notes(result, "poi_id")["P1"]


def test_a_misspelled_name_elsewhere_is_told() -> None:
    register = institutions("R", ("Kita Mullewapp", "Kita", *MARKT, "", 0, 0))
    result = reconcile(register, institutions("P", ("Kita Mulewap", "Kita", *NORD, "", 4000, 3000)))
    assert pairs(result, "match") == {}
    assert notes(result, "institution_id")["R0"] == "Similar name in the list: “Kita Mulewap” (P0)."
    assert notes(result, "poi_id")["P0"] == "Similar name in the register: “Kita Mullewapp” (R0)."


def test_notes_name_three_and_count_the_others() -> None:
    rows = [(f"Praxis {name}", "Arztpraxis", *MARKT, "", 0, 0) for name in ("Aster", "Buche", "Ceder", "Dahl", "Erle")]
    result = reconcile(institutions("R", *rows), institutions("P", *rows))
    told = notes(result, "institution_id")["R0"]
    assert "Same address in the register: “Praxis Buche” (R1), “Praxis Ceder” (R2), “Praxis Dahl” (R3), +1." in told
    assert "Same address in the list: “Praxis Buche” (P1)" in told


@pytest.mark.parametrize(
    ("register", "poi", "change", "fields"),
    [
        (("Marktstr.", "5", "", "Oberhausen"), MARKT, "changed", "postcode"),
        (("Marktstr.", "", "46045", "Oberhausen"), MARKT, "changed", "house_number"),
        (("", "", "", ""), MARKT, "changed", "street,house_number,postcode,city"),
        (MARKT, ("Marktstr.", "5", "46045", "Oberhausen-Sterkrade"), "changed", "city"),
        (MARKT, ("Marktstr.", "5-7", "46045", "Oberhausen"), "changed", "house_number"),
        (MARKT, ("Neue Str.", "5", "46045", "Oberhausen"), "changed", "street"),
    ],
)
def test_who_stays_in_place_has_not_moved(
    register: tuple[str, ...], poi: tuple[str, ...], change: str, fields: str
) -> None:
    result = reconcile(
        institutions("R", (*SUN[:2], *register, *SUN[6:])), institutions("P", (*SUN[:2], *poi, *SUN[6:]))
    )
    assert result[["change", "changed_fields"]].to_numpy().tolist() == [[change, fields]]


@pytest.mark.parametrize(
    ("poi", "change"), [(NORD, "moved"), (("Marktstr.", "9", "46045", "Oberhausen"), "moved"),
                        (("Marktstr.", "5-7", "46045", "Oberhausen"), "changed")]
)  # fmt: skip
def test_without_points_a_contradicting_address_is_a_move(poi: tuple[str, ...], change: str) -> None:
    nowhere = (float("nan"), float("nan"))
    one, other = (institutions(side, (*SUN[:2], *at, SUN[6], *nowhere)) for side, at in (("R", MARKT), ("P", poi)))
    assert reconcile(one, other)["change"].tolist() == [change]


def test_swapped_keys_are_told_and_the_right_pairs_are_asked_about() -> None:
    moon = ("Kita Mond", "Kita", *NORD, "0208 999999", 900, 0)
    result = reconcile(
        institutions("R", SUN, moon), institutions("P", SUN, moon), Known(links={("R0", "P1"), ("R1", "P0")})
    )
    assert pairs(result, "review") == {"R0": "P0", "R1": "P1"}
    told = notes(result, "institution_id")
    assert "Its key P1 now belongs to “Kita Mond” (P1) in the list." in told["R0"]
    assert "Key P0 belonged to “Kita Mond” (R1) so far." in told["R0"]
    assert not result["note"].str.contains("split").any()


def test_a_reused_key_leaves_the_old_institution_to_its_new_key() -> None:
    wirbel = ("Familienhaus Wirbel", "Kita", *NORD, "0208 999999", 900, 0)
    result = reconcile(institutions("R", SUN), institutions("P", wirbel, SUN), Known(links={("R0", "P0")}))
    assert pairs(result, "review") == {"R0": "P1"}
    told = notes(result, "poi_id")
    assert "Key P0 belonged to “Kita Sonne” (R0) so far." in told["P0"]
    assert "split" not in told["P0"]
