"""The table of findings: its columns, and what protected institutions show."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from sozialplanung.plugin.core.register.decisions import KINDS, content_hash, without_place
from sozialplanung.plugin.core.register.fields import COMPARED
from sozialplanung.plugin.core.register.findings import (
    CHANGES,
    DECIDED,
    MATCHED,
    VERDICTS,
    ListOrigin,
    change_of,
    change_titles,
    decision_titles,
    finding_fields,
    finding_rows,
    verdict_titles,
)

RECORD = {"name": "Kita", "street": "Weg", "house_number": "1", "city": "Oberhausen", "x": 10.0, "y": 20.0}


def side(records: dict[str, dict[str, Any]], **more: str) -> pd.DataFrame:
    rows = [
        dict.fromkeys(COMPARED, "") | RECORD | {"protected": False, "values": "{}"} | more | record
        for record in records.values()
    ]
    table = pd.DataFrame(rows, index=pd.Index([*records], dtype=object)).astype({"x": float, "y": float})
    return table.assign(hash=[content_hash(row) for row in rows])


def found(*rows: tuple[str, str, str]) -> pd.DataFrame:
    values = [(one, two, 0.9, "match", "changed", 5.0, fields, "{}", "") for one, two, fields in rows]
    return pd.DataFrame(values, columns=list(MATCHED))


ORIGIN = {"source": "", "source_date": "", "licence": ""}


def test_all_columns_are_there_once_in_the_documented_order() -> None:
    names = [item.name for item in finding_fields()]
    assert names[: len(MATCHED) + 1 + len(DECIDED)] == [*MATCHED, "finding_id", *DECIDED]
    assert len(names) == len(set(names))
    assert all(item.title for item in finding_fields())
    table = finding_rows(found(("R", "P", "")), side({"R": {}}), side({"P": {}}, **ORIGIN), ListOrigin())
    assert [*table.columns] == [*names, "x", "y"]


def test_every_machine_word_has_a_title() -> None:
    assert [*verdict_titles()] == [*VERDICTS]
    assert [*change_titles()] == [*CHANGES]
    assert [*decision_titles()] == [*KINDS]


def test_a_record_says_itself_where_it_comes_from_or_the_list_does() -> None:
    register = side({"R": {}})
    poi = side({"P": {"source": "Jugendamt"}, "Q": {}}, **ORIGIN)
    table = finding_rows(
        found(("R", "P", ""), ("", "Q", "")), register, poi, ListOrigin("Stadt", "2026-01-01", "dl-de/by-2-0", "stable")
    )
    assert table["source"].tolist() == ["Jugendamt", "Stadt"]
    assert table["licence"].tolist() == ["dl-de/by-2-0"] * 2
    assert table["source_key"].tolist() == ["stable"] * 2


def test_the_point_is_the_lists_else_the_registers() -> None:
    nowhere = {"x": float("nan"), "y": float("nan")}
    poi = side({"P": {"x": 1.0, "y": 2.0}, "Q": nowhere}, **ORIGIN)
    table = finding_rows(found(("R", "P", ""), ("S", "Q", "")), side({"R": {}, "S": {}}), poi, ListOrigin())
    assert table[["x", "y"]].to_numpy().tolist() == [[1, 2], [10, 20]]


@pytest.mark.parametrize("who", ["register", "poi"])
def test_protected_findings_have_no_place_and_no_difference_in_it(who: str) -> None:
    register = side({"R": {"protected": who == "register"}})
    poi = side({"P": {"protected": who == "poi", "street": "Geheimweg"}}, **ORIGIN)
    fields = "name,street,house_number,position"
    (row,) = finding_rows(found(("R", "P", fields)), register, poi, ListOrigin()).to_dict("records")
    assert (row["changed_fields"], row["change"]) == ("name", "renamed")
    empty = [f"{prefix}_{name}" for prefix in ("register", "poi") for name in ("street", "house_number")]
    assert all(pd.isna(row[name]) for name in (*empty, "x", "y", "distance"))
    assert row["poi_hash"] == without_place(str(poi.loc["P", "hash"]))
    assert "Protected" in row["note"]


@pytest.mark.parametrize(
    ("fields", "change"),
    [("", "unchanged"), ("name", "renamed"), ("name,phone", "renamed"), ("city,phone", "moved"), ("position", "moved"),
     ("name,street", "changed"), ("phone", "changed")],
)  # fmt: skip
def test_the_change_follows_from_the_fields(fields: str, change: str) -> None:
    assert change_of(fields) == change


def test_ids_of_findings_are_the_same_in_every_run_and_differ() -> None:
    both = found(("R", "P", ""), ("R", "", ""), ("", "P", ""))
    ids = [
        finding_rows(both, side({"R": {}}), side({"P": {}}, **ORIGIN), ListOrigin())["finding_id"].tolist()
        for _ in range(2)
    ]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 3
