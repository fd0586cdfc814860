"""Method profiles: reading, refusing, overriding, hashing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sozialplanung.plugin.core.errors import PlanningError
from sozialplanung.plugin.core.index.normaliser import METHODS, OPTIONS
from sozialplanung.plugin.core.index.profile import (
    KEYS,
    SETTING_KEYS,
    Method,
    built_in_profiles,
    load_profile,
    read_profile,
)
from sozialplanung.plugin.core.index.sheets import KEYS as SHEET_KEYS
from sozialplanung.plugin.core.resources import RESOURCES


def changed(path: str, value: Any) -> dict[str, Any]:
    """The JSON of ``mss`` with another value at ``a.b[0].c``."""
    data = load_profile("mss").to_json()
    node: Any = data
    *way, last = path.replace("[", ".").replace("]", "").split(".")
    for key in way:
        node = node[int(key)] if key.isdigit() else node[key]
    node[int(last) if last.isdigit() else last] = value
    return data


def test_built_in_profiles_and_what_they_say_they_are() -> None:
    assert built_in_profiles() == ("mss", "oberhausen")
    oberhausen = load_profile("oberhausen")
    assert "Vorschlag" in oberhausen.title.de
    assert "nicht veröffentlicht" in oberhausen.source.de
    assert len([name for name in oberhausen.sheets if not name.startswith("d_")]) == 7


@pytest.mark.parametrize("name", built_in_profiles())
def test_a_profile_survives_the_way_through_json(name: str, tmp_path: Path) -> None:
    profile = load_profile(name)
    path = tmp_path / "Straßen & Plätze.json"
    path.write_text(json.dumps(profile.to_json(), ensure_ascii=False), encoding="utf-8-sig")
    assert load_profile(str(path)) == profile


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("default.normaliser.method", "zscore", ["default.normaliser.method", '"zscore"', "'z', 'log_z'"]),
        ("default.normaliser.centre", "median", ["default.normaliser.centre", '"median"', "'weighted_mean'"]),
        ("default.normaliser.ddof", 2, ["ddof", "0 (divide by n) or 1"]),
        ("default.weight", -1, ["default.weight", "at least 0", "-1"]),
        ("default.weight", "2", ["default.weight", '"2"', "a number"]),
        ("default.wieght", 2, ["default.wieght", "normaliser, direction, weight, role"]),
        ("min_population", None, ["min_population", "null"]),
        ("min_population", -5, ["min_population", "-5"]),
        ("sign", "good", ["sign", "'disadvantage', 'advantage'"]),
        ("status_classes.limits[0].belongs_to", "middle", ["status_classes.limits[0].belongs_to", "'below', 'above'"]),
        ("status_classes.limits[0].value", 3, ["status_classes.limits", "ascending"]),
        ("status_classes.classes[0].code", 2, ["status_classes.classes", "each code once"]),
        ("dynamics_classes.classes[0].code", 10, ["dynamics_classes.classes[0].code", "1 to 9"]),
        ("status_classes.limits", [], ["status_classes.classes", "1 classes"]),
        ("attention[0].status", 7, ["attention[0].status", "7", "[1, 2, 3, 4]"]),
        ("missing_dynamics", "drop", ["missing_dynamics", "'no_class', 'status_only'"]),
        ("missing_values", [None], ["missing_values", "numbers and texts"]),
        ("rounding.normalised", 1.5, ["rounding.normalised", "whole number"]),
        ("schema", 2, ["schema", "2"]),
        ("title", {"de": "x"}, ["title", "'de' and 'en'"]),
        ("name", "", ["name", "a text"]),
    ],
)
def test_an_error_names_the_key_what_came_and_what_is_allowed(path: str, value: Any, said: list[str]) -> None:
    with pytest.raises(PlanningError) as error:
        read_profile(changed(path, value), "city.json")
    assert all(part in str(error.value) for part in ["city.json", *said]), str(error.value)


def test_a_missing_key_is_named() -> None:
    data = load_profile("mss").to_json()
    del data["status_classes"]["limits"]
    with pytest.raises(PlanningError, match=r"status_classes\.limits"):
        read_profile(data, "city.json")


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"{", "line 1"), (b"[]", "the whole file"), (b'{"name": "\xe4"}', "UTF-8"), (b"", "line 1")],
)
def test_a_broken_file_is_named(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(PlanningError, match=f"broken.json.*{said}"):
        load_profile(str(path))


def test_an_unknown_name_lists_the_built_in_ones() -> None:
    with pytest.raises(PlanningError, match=r"'msss'.*mss, oberhausen"):
        load_profile("msss")


def test_overrides_change_the_hash_and_titles_do_not() -> None:
    profile = load_profile("mss")
    method = Method(profile, ("s1", "s2"), ("d1",))
    hashes = {
        method.hash,
        Method(profile.with_overrides(weights={"s1": 2}), ("s1", "s2"), ("d1",)).hash,
        Method(profile.with_overrides(inverted=["s1"]), ("s1", "s2"), ("d1",)).hash,
        Method(profile.with_overrides(min_population=200), ("s1", "s2"), ("d1",)).hash,
        Method(profile, ("s2", "s1"), ("d1",)).hash,
        Method(profile, ("s1", "s2", "d1")).hash,
    }
    assert len(hashes) == 6
    retitled = read_profile(changed("title", "another"), "x")
    assert Method(retitled, ("s1", "s2"), ("d1",)).hash == method.hash
    assert Method(profile.with_overrides(weights={"s1": 1}), ("s1", "s2"), ("d1",)).hash == method.hash
    assert method.label == f"mss 1.0 {method.hash}"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_schema_page_names_every_key(language: str) -> None:
    page = (RESOURCES / "help" / f"method_profile.{language}.html").read_text(encoding="utf-8")
    options = {option for known in OPTIONS.values() for option in known}
    for key in {*KEYS, *SETTING_KEYS, *SHEET_KEYS, *METHODS, *options, "sheet", "quantile", "belongs_to", "meaning"}:
        assert f"<code>{key}</code>" in page, key
