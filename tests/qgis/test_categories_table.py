"""The city's list of categories: what is saved, who is told, what follows, and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject, QgsVectorLayer
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.register.categories import Category
from sozialplanung.plugin.core.register.category_list import suggested_key
from sozialplanung.plugin.store.address import Address
from sozialplanung.plugin.store.category_table import read_categories, save_categories
from sozialplanung.plugin.store.project.opened import show_categories
from sozialplanung.plugin.store.project.plan import MAIN
from sozialplanung.plugin.store.project.sources import project_uri
from sozialplanung.plugin.store.project.write import write_project
from sozialplanung.plugin.store.register import open_register
from sozialplanung.plugin.store.step import Signature
from sozialplanung.plugin.store.undo import step_to_undo, undo
from sozialplanung.plugin.store.undo_plan import plan_undo

from .postgres import PASSWORD, USER
from .stores import BOTH, everything, institution, made, place, told

SIGNATURE = Signature("AB", "Beschluss des Ausschusses")
CLUB = Category("youth_club", "Jugendclubs", "6-18", ("Jugendclub", "Juz"), "#123456", "heart")


@pytest.fixture
def address(kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Address:
    address = place(kind, tmp_path, request)
    monkeypatch.setenv("PGUSER", USER)  # what QGIS asks people for
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    made(address, institution(institution_id="kita"))
    return address


def save(address: Address, wanted: Sequence[Category], seen: Sequence[Category] | None = None) -> str:
    with open_register(address) as register:
        return save_categories(register, wanted, read_categories(address) if seen is None else seen, SIGNATURE)


def with_changes(seen: Sequence[Category]) -> list[Category]:
    """The last one first, a new one after it, and the first one renamed."""
    first, *others, last = seen
    return [last, CLUB, replace(first, name="Dienste", words=("Tafel",)), *others]


@BOTH
def test_a_changed_list_is_one_step_with_history(address: Address) -> None:
    seen = read_categories(address)
    step = save(address, with_changes(seen))
    now = read_categories(address)
    assert [item.name for item in now[:3]] == [seen[-1].name, "Jugendclubs", "Dienste"]
    assert now[1] == replace(CLUB, sort_order=2)
    assert [item.sort_order for item in now] == list(range(1, len(seen) + 2))
    with open_register(address) as register:
        [row] = register.rows("steps", {"step_id": step})
        history = register.rows("history", {"step_id": step, "record_id": seen[0].category})
    assert (row["kind"], row["done_by"], row["reason"]) == ("settings", "AB", "Beschluss des Ausschusses")
    assert set(told(history, "field", "old_value", "new_value")) == {
        ("name", seen[0].name, "Dienste"),
        ("words", ", ".join(seen[0].words), "Tafel"),
        ("sort_order", "1", "3"),
    }


@BOTH
def test_it_can_be_undone(address: Address) -> None:
    seen = read_categories(address)
    step = save(address, with_changes(seen))
    with open_register(address) as register:
        undo(register, plan_undo(register, step_to_undo(register, step)), "CD")
    now = read_categories(address)
    assert set(now) == {*seen, replace(CLUB, sort_order=2)}, "what was added stays; nothing is deleted"


@BOTH
def test_nothing_changed_is_no_step(address: Address) -> None:
    before = everything(address)
    assert save(address, read_categories(address)) == ""
    assert everything(address) == before


@BOTH
def test_a_list_that_somebody_changed_meanwhile_is_refused(address: Address) -> None:
    seen = read_categories(address)
    with open_register(address) as register, register.step("settings", "anderes", "CD") as step:
        step.update("categories", "school", {"name": "Lernorte"})
    before = everything(address)
    with pytest.raises(PlanningError, match=r"Somebody else has changed these categories meanwhile: .*Lernorte"):
        save(address, with_changes(seen), seen)
    assert everything(address) == before


def first(**values: object) -> Callable[[Sequence[Category]], list[Category]]:
    return lambda seen: [replace(seen[0], **values), *seen[1:]]  # type: ignore[arg-type]


def added(**values: object) -> Callable[[Sequence[Category]], list[Category]]:
    return lambda seen: [*seen, replace(CLUB, **values)]  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["geopackage"])
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (first(name=""), "Each category needs a name"),
        (first(target_group="Kinder"), "should be ages, such as u6, 6-18 or 65\\+, but is 'Kinder'"),
        (added(category="Jugend,Club"), "The key of a category begins"),
        (added(category=""), "The key of a category begins"),
        (added(category="school"), "Two categories have the key 'school'"),
        (added(name="schools"), "Two categories are called 'schools'"),
        (lambda seen: seen[1:], "are not deleted, but these are missing: Providers of social services"),
    ],
)
def test_a_list_that_is_none_is_refused(
    address: Address, change: Callable[[Sequence[Category]], Sequence[Category]], told: str
) -> None:
    before = everything(address)
    with pytest.raises(PlanningError, match=told):
        save(address, change(read_categories(address)))
    assert everything(address) == before


@pytest.mark.parametrize("kind", ["geopackage"])
def test_what_is_odd_in_the_register_already_stays_and_bars_nobody(address: Address) -> None:
    with open_register(address) as register, register.step("settings", "von Hand", "CD") as step:
        step.insert("categories", [{"category": "Ältere Leute", "name": "Ältere", "target_group": "Senioren"}])
    seen = read_categories(address)
    assert save(address, [*seen, CLUB])
    assert "Ältere Leute" in {item.category for item in read_categories(address)}


@pytest.mark.parametrize(
    ("name", "key"),
    [("Jugendclubs & Cafés", "jugendclubs_cafes"), ("Kitas (ü3)", "kitas_ue3"), ("2. Schulen", "schulen"),
     ("School", "school_2"), ("???", "")],
)  # fmt: skip
def test_a_key_is_made_from_the_name(name: str, key: str) -> None:
    assert suggested_key(name, {"school"}) == key


def symbols(project: QgsProject) -> dict[str, str]:
    layer = project.mapLayer(MAIN)
    assert isinstance(layer, QgsVectorLayer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    return {str(entry.value()): entry.label() for entry in renderer.categories()}


@pytest.fixture
def project() -> Iterator[QgsProject]:
    project = QgsProject()
    yield project
    project.clear()


@BOTH
def test_the_symbols_of_the_project_in_the_register_follow(address: Address, project: QgsProject) -> None:
    write_project(address)
    save(address, with_changes(read_categories(address)))
    show_categories(address, QgsProject())
    assert project.read(project_uri(address))
    assert symbols(project)["youth_club"] == "Jugendclubs"


@BOTH
def test_the_symbols_of_the_opened_project_follow_at_once(address: Address, project: QgsProject) -> None:
    write_project(address)
    assert project.read(project_uri(address))
    assert "youth_club" not in symbols(project)
    save(address, with_changes(read_categories(address)))
    show_categories(address, project)
    assert symbols(project)["youth_club"] == "Jugendclubs"
    assert project.isDirty(), "the user stores it"
