"""Institutions in QGIS's search bar: found in threads, never where they must not be."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorResult
from sozialplanung.plugin.navigator.places import text_of
from sozialplanung.plugin.navigator.snapshot import Snapshot, read_snapshot
from sozialplanung.plugin.settings import save_last_register
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.ui.locator import MOST, MOST_ALONE, InstitutionLocatorFilter
from sozialplanung.ui.navigator.navigator import Navigator

from .registers import edit_by_hand, made, school
from .window import Window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = [
    school(1, name="Grundschule Königshardt"),
    school(2, name="Frauenhaus", category="advice", location_kind="protected", street=None, house_number=None,
           x=None, y=None),
    school(3, name="Alte Königschule", valid_until="2020-07-31"),
    school(4, name="Selbsthilfe Müller", category="advice", street="Geheimweg", address_is_private=True),
]  # fmt: skip


class Bar:
    """The search bar, with this filter alone."""

    def __init__(self, qtbot: QtBot, snapshot: Snapshot | None) -> None:
        self.qtbot, self.snapshot, self.chosen = qtbot, snapshot, list[str]()
        self.locator = QgsLocator()
        self.filter = InstitutionLocatorFilter(lambda: self.snapshot, self.chosen.append)
        self.locator.registerFilter(self.filter)
        self.results: list[QgsLocatorResult] = []
        self.locator.foundResult.connect(lambda result: self.results.append(QgsLocatorResult(result)))

    def search(self, text: str) -> list[QgsLocatorResult]:
        self.results.clear()
        with self.qtbot.waitSignal(self.locator.finished, timeout=10_000):
            self.locator.fetchResults(text, QgsLocatorContext())
        self.qtbot.waitUntil(lambda: not self.locator.isRunning())
        self.qtbot.wait(20)
        return list(self.results)


@pytest.fixture
def bar(qtbot: QtBot, tmp_path: Path) -> Iterator[Bar]:
    bar = Bar(qtbot, read_snapshot(made(tmp_path, *ROWS)))
    yield bar
    bar.locator.deregisterFilter(bar.filter)


def names(results: list[QgsLocatorResult]) -> list[str]:
    return [result.displayString or "" for result in results]


@pytest.mark.parametrize("text", ["königs", "KOENIGSHARDT", "grundschule konigshardt", "soz kö"])
def test_umlauts_or_none(bar: Bar, text: str) -> None:
    assert "Grundschule Königshardt" in names(bar.search(text))


def test_a_result_says_what_it_is(bar: Bar) -> None:
    [result] = bar.search("königshardt")
    assert (result.description, result.group) == ("Lindenweg 1, 46045 Oberhausen", "Schools")
    assert not result.icon.isNull()


def test_closed_ones_come_last_and_say_so(bar: Bar) -> None:
    results = sorted(bar.search("soz könig"), key=lambda result: -result.score)
    assert names(results) == ["Grundschule Königshardt", "Alte Königschule"]
    assert results[1].description.endswith("closed")


def test_the_chosen_one_is_shown(bar: Bar) -> None:
    [result] = bar.search("königshardt")
    assert result.filter is bar.filter
    result.filter.triggerResult(result)
    assert bar.chosen == ["i1"]


def test_protected_and_private_addresses_never_show(bar: Bar) -> None:
    [shelter] = bar.search("frauenhaus")
    assert "Lindenweg" not in (shelter.description or "")
    [private] = bar.search("selbsthilfe")
    assert "Geheimweg" not in (private.description or "")
    assert bar.search("geheimweg") == []


def test_few_letters_search_only_with_the_prefix(bar: Bar) -> None:
    assert bar.search("gr") == []
    assert "Grundschule Königshardt" in names(bar.search("soz gr"))


def test_without_a_register_nothing_is_found_and_another_one_is_searched_at_once(bar: Bar, tmp_path: Path) -> None:
    assert bar.search("schule")
    bar.snapshot = None
    assert bar.search("schule") == []
    (tmp_path / "other").mkdir()
    bar.snapshot = read_snapshot(made(tmp_path / "other", school(9, name="Nordschule")))
    assert names(bar.search("nordschule")) == ["Nordschule"]


def test_ten_searches_in_a_row_do_not_disturb_one_another(bar: Bar) -> None:
    """As somebody types: each search cancels the one before."""
    for text in ("g", "gr", "gru", "grun", "grund", "grunds", "grundsc", "grundsch", "grundschu"):
        bar.locator.fetchResults(text, QgsLocatorContext())
    assert "Grundschule Königshardt" in names(bar.search("grundschul"))


@pytest.fixture(scope="module")
def large() -> Snapshot:
    """20,000 institutions; the categories alone come from a register."""
    rows = [
        dict.fromkeys(COLUMNS) | school(number, name=f"Städtische Schule {number}", withdrawn=False)
        for number in range(20_000)
    ]
    categories = [dict.fromkeys(("target_group", "words", "colour", "symbol", "sort_order")) | SCHOOLS]
    tables: dict[str, list[dict[str, Any]]] = {"institutions": rows, "providers": [], "categories": categories}
    return Snapshot(GeoPackageAddress(Path("none.gpkg")), tables)


COLUMNS = (
    "address_is_private", "provider_id", "further_categories", "kind", "email", "website", "valid_from", "valid_until",
    "confirmed_on",
)  # fmt: skip
SCHOOLS = {"category": "school", "name": "Schools"}


def fetch(filter_: InstitutionLocatorFilter, text: str, feedback: QgsFeedback, prefix: bool = True) -> list[str]:
    """What a clone finds, as the search bar asks it."""
    context = QgsLocatorContext()
    context.usingPrefix = prefix
    clone, found = filter_.clone(), list[str]()
    clone.resultFetched.connect(lambda result: found.append(result.displayString))
    clone.prepare(text, context)
    clone.fetchResults(text, context, feedback)
    return found


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def test_20_000_institutions_are_searched_in_no_time(large: Snapshot) -> None:
    filter_ = InstitutionLocatorFilter(lambda: large, lambda _: None)
    assert fetch(filter_, "stadtische 19999", QgsFeedback()) == ["Städtische Schule 19999"]  # makes the index
    assert len(fetch(filter_, "schule", QgsFeedback())) == MOST_ALONE
    assert len(fetch(filter_, "schule", QgsFeedback(), prefix=False)) == MOST
    assert min(timed(lambda: fetch(filter_, "schule 123", QgsFeedback())) for _ in range(5)) < 0.2


def test_a_search_that_is_cancelled_stops(large: Snapshot) -> None:
    filter_ = InstitutionLocatorFilter(lambda: large, lambda _: None)
    feedback = QgsFeedback()
    feedback.cancel()
    assert fetch(filter_, "schule", feedback) == []


def test_institutions_are_found_before_the_dock_was_ever_shown(qtbot: QtBot, tmp_path: Path) -> None:
    address = made(tmp_path, *ROWS)
    save_last_register(text_of(address))
    window: Any = Window()  # as much of QGIS's interface as there is to use
    navigator = Navigator(window)
    bar = Bar(qtbot, None)
    bar.locator.deregisterFilter(bar.filter)
    try:
        bar.locator.registerFilter(navigator.locator.clone())
        assert names(bar.search("soz königshardt")) == ["Grundschule Königshardt"]
        edit_by_hand(address, "i1", name="Neue Schule")
        assert names(bar.search("soz königshardt")) == []
        assert names(bar.search("soz neue schule")) == ["Neue Schule"]
        address.path.unlink()
        assert names(bar.search("soz neue schule")) == []
        assert navigator.dock is None
    finally:
        navigator.unload()
        window.window.deleteLater()
