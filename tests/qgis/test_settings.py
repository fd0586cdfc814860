"""What users set once stays, through QGIS's tree of settings, and unloading leaves no node behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings, QgsSettingsTree
from sozialplanung.plugin import settings
from sozialplanung.plugin.core.errors import PlanningError


@pytest.fixture(autouse=True)
def own_settings() -> Iterator[None]:
    """No test sees or leaves values of another."""
    kept = QgsSettings()
    before = {key: kept.value(key) for key in kept.allKeys() if "sozialplanung" in key}
    _clear()
    yield
    _clear()
    for key, value in before.items():
        kept.setValue(key, value)


def _clear() -> None:
    settings.unregister_settings()
    for group in ("sozialplanung", "plugins/sozialplanung"):
        QgsSettings().remove(group)


def nodes() -> list[str]:
    return [node.key() for node in QgsSettingsTree.node("plugins").childrenNodes() if "sozialplanung" in node.key()]


def test_what_is_saved_is_read_again() -> None:
    settings.save_user_initials(" AB ")
    settings.save_area_code("0208")
    settings.save_thresholds(0.9, None)
    settings.save_last_register("a.gpkg")
    settings.save_dock_shown(True)
    settings.unregister_settings()  # as after a restart
    assert (settings.user_initials(), settings.area_code()) == ("AB", "0208")
    assert settings.thresholds() == (0.9, None)
    assert (settings.last_register(), settings.dock_shown()) == ("a.gpkg", True)
    settings.save_thresholds(None, 0.25)
    assert settings.thresholds() == (None, 0.25)


def test_nothing_saved_is_no_value() -> None:
    assert (settings.user_initials(), settings.area_code(), settings.last_register()) == ("", "", "")
    assert settings.thresholds() == (None, None)
    assert not settings.dock_shown()
    assert settings.last_scope("Schulamt") == ""
    with pytest.raises(PlanningError, match="no initials"):
        settings.checked_user()
    assert settings.checked_user(" CD ") == "CD"


@pytest.mark.parametrize("source", ["Schulamt", "OSM / Overpass", "a\\b", "100 %1 Ümläut", ""])
def test_each_source_remembers_its_scope(source: str) -> None:
    settings.save_last_scope("Schul", '{"complete": true}')
    settings.save_last_scope(source, '{"categories": ["school"]}')
    assert settings.last_scope(source) == '{"categories": ["school"]}'
    assert settings.last_scope("Schul") == '{"complete": true}'


def test_initials_of_the_first_versions_are_not_lost() -> None:
    QgsSettings().setValue("sozialplanung/user", "EF")
    QgsSettings().setValue("sozialplanung/area_code", "030")
    assert (settings.user_initials(), settings.area_code()) == ("EF", "030")
    settings.save_user_initials("GH")
    settings.unregister_settings()
    assert settings.user_initials() == "GH"


def test_unregistering_ten_times_leaves_no_node() -> None:
    settings.unregister_settings()  # nothing was used yet
    for number in range(10):
        settings.save_user_initials(str(number))
        assert nodes() == ["sozialplanung"]
        settings.unregister_settings()
        assert nodes() == []
    assert settings.user_initials() == "9"
