"""The register at a date, and the yearly report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]  # qgis-stubs lack it
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import open_register

from .helpers import Log, by_id, run
from .places import KINDS, institutions, place, set_back
from .registers import fill, school

STEPS: tuple[tuple[str, str, dict[str, dict[str, Any]]], ...] = (
    ("2025-05-02", "Schulentwicklungsplan", {"i1": {"name": "Schule am Park", "places": 90}}),
    ("2025-08-01", "Umzug", {"i2": {"street": "Bergstr.", "x": 350500.0, "y": 5700500.0}}),
    ("2025-08-01", "Aufgelöst", {"i3": {"valid_until": "2025-07-31"}}),
    ("2025-08-15", "Schutz", {"i4": {
        "location_kind": "protected", "street": None, "house_number": None, "x": None, "y": None,
    }}),
)  # fmt: skip


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Address]:
    """A register with a past: schools 1 to 4 entered in January 2025, changed until August, school 5 new then."""
    with place(request.param, tmp_path) as found:
        fill(found, [])
        days = {}
        with open_register(found) as register:
            with register.step("import", "Erste Liste", "AB") as step:
                step.insert("institutions", [school(number, contact_person="Erika Beispiel") for number in range(1, 5)])
                days[step.step_id] = "2025-01-10"
            for day, reason, updates in STEPS:
                with register.step("apply", reason, "AB") as step:
                    for key, values in updates.items():
                        step.update("institutions", key, values)
                    days[step.step_id] = day
            with register.step("apply", "Neubau", "AB") as step:
                step.insert("institutions", [school(5, confirmed_on="2025-09-01")])
                days[step.step_id] = "2025-09-01"
        for step_id, day in days.items():
            set_back(found, step_id, day)
        yield found


def status(address: Address, log: Log | None = None, **more: Any) -> dict[str, Any]:
    layer = institutions(address)
    parameters = {"REGISTER": layer, "OUTPUT": "memory:", "CHANGES": "memory:", "COUNTS": "memory:"}
    return run("registerstatus", parameters | more, log)


def test_values_of_then(address: Address) -> None:
    outputs = status(address, DATE="2025-03-31")
    rows = by_id(outputs["OUTPUT"], ("name", "street", "valid_until"), "institution_id")
    assert rows == {
        "i1": ("Schule 1", "Lindenweg", None), "i2": ("Schule 2", "Lindenweg", None),
        "i3": ("Schule 3", "Lindenweg", None), "i4": ("Schule 4", None, None),
    }  # fmt: skip
    points = {row["institution_id"]: row.geometry().asWkt() for row in outputs["OUTPUT"].getFeatures()}
    assert points["i2"] == "Point (350002 5700000)"
    assert not points["i4"]
    assert "contact_person" not in outputs["OUTPUT"].fields().names()
    assert outputs["CHANGES"].featureCount() == 0


def test_changes_and_numbers_between_two_dates(address: Address, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    outputs = status(address, DATE="2025-12-31", COMPARE_DATE="2025-03-31", REPORT=str(report), LANGUAGE="de")
    rows = [
        tuple(row[name] or None for name in ("institution_id", "change", "field", "old", "new", "changed_on", "reason"))
        for row in outputs["CHANGES"].getFeatures()
    ]
    assert rows == [
        ("i2", "moved", "position", "350002 5700000", "350500 5700500", "2025-08-01", "Umzug"),
        ("i2", "moved", "street", "Lindenweg", "Bergstr.", "2025-08-01", "Umzug"),
        ("i3", "closed", None, None, None, "2025-08-01", "Aufgelöst"),
        ("i4", "changed", "location_kind", "fixed site", "protected: address is secret", "2025-08-15", "Schutz"),
        ("i5", "new", None, None, None, "2025-09-01", "Neubau"),
        ("i1", "changed", "places", None, "90", "2025-05-02", "Schulentwicklungsplan"),
        ("i1", "renamed", "name", "Schule 1", "Schule am Park", "2025-05-02", "Schulentwicklungsplan"),
    ]
    (schools,) = (row for row in outputs["COUNTS"].getFeatures() if row["category"] == "school")
    assert [schools[name] for name in ("valid", "new", "closed", "changed", "unconfirmed")] == [4, 1, 1, 3, 3]
    page = report.read_text(encoding="utf-8")
    assert "Schule am Park" in page
    assert "Erika" not in page
    assert "geschützt: Anschrift ist geheim" in page
    assert (outputs["VALID"], outputs["CHANGE_COUNT"]) == (4, 7)


def test_today_is_the_default(address: Address) -> None:
    log = Log()
    outputs = status(address, log)
    assert "Institutions: 4" in log.text
    assert {"remarks", "changed_by", "confirmed_by", "released_by"}.isdisjoint(outputs["OUTPUT"].fields().names())
    assert set(by_id(outputs["OUTPUT"], ["name"], "institution_id")) == {"i1", "i2", "i4", "i5"}


def test_wrong_dates_get_a_sentence(address: Address) -> None:
    with pytest.raises(QgsProcessingException, match="should lie before"):
        status(address, DATE="2025-03-31", COMPARE_DATE="2025-03-31")
    with pytest.raises(QgsProcessingException, match="DATE"):
        status(address, DATE="Ostern")


def test_private_homes_and_remarks_stay(tmp_path: Path) -> None:
    address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(address, [])
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        step.insert("institutions", [school(1, address_is_private=True, street="Heimweg", accessibility="Heimweg 1")])
    set_back(address, step.step_id, "2025-01-10")
    with open_register(address) as register, register.step("apply", "Umzug", "AB") as step:
        step.update("institutions", "i1", {"street": "Neuer Heimweg", "x": 350500.0, "remarks": "Ärger"})
    report, log = tmp_path / "report.html", Log()
    outputs = status(address, log, COMPARE_DATE="2025-03-31", REPORT=str(report))
    (row,) = outputs["OUTPUT"].getFeatures()
    assert (row["street"] or None, row["accessibility"] or None, row.hasGeometry()) == (None, None, False)
    assert outputs["CHANGES"].featureCount() == 0
    assert not [name for name in outputs["CHANGES"].fields().names() if name.endswith("_by")]  # nothing per clerk
    assert "Heimweg" not in report.read_text(encoding="utf-8")
    assert "Accessibility 1" in log.text
