"""Small registers and findings for the tests of applying decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sozialplanung.plugin.core.applying.decided import read_findings
from sozialplanung.plugin.core.applying.plan import Order, plan
from sozialplanung.plugin.core.applying.planned import Change, Plan
from sozialplanung.plugin.core.applying.present import Present
from sozialplanung.plugin.core.register.decisions import content_hash
from sozialplanung.plugin.core.register.fields import COMPARED, INSTITUTION

CATEGORIES = (
    {"category": "school", "name": "Schulen", "target_group": None, "words": "Schule, Grundschule", "colour": None,
     "symbol": None, "sort_order": 1},
    {"category": "childcare", "name": "Kindertageseinrichtungen", "target_group": None, "words": "Kita", "colour": None,
     "symbol": None, "sort_order": 2},
    {"category": "other", "name": "Sonstige", "target_group": None, "words": "", "colour": None, "symbol": None,
     "sort_order": 3},
)  # fmt: skip
LINDE = {
    "institution_id": "i1", "name": "Lindenschule", "category": "school", "street": "Lindenweg", "house_number": "3",
    "postcode": "46045", "city": "Oberhausen", "phone": "0208 1", "email": None, "website": None,
    "x": 100.0, "y": 200.0, "position_quality": "list", "location_kind": "site",
    "release": "public",
}  # fmt: skip
TODAY = "2026-03-01"


def institution(**values: Any) -> dict[str, Any]:
    """A row of institutions: the school Linde with other values."""
    return {field.name: None for field in INSTITUTION} | {"withdrawn": None} | LINDE | values


def register(*rows: Mapping[str, Any], **tables: Any) -> Present:
    """A register with these institutions."""
    return Present({row["institution_id"]: row for row in rows}, categories=CATEGORIES, **tables)


def finding(row: Mapping[str, Any] | None, poi: Mapping[str, Any] | None, **values: Any) -> dict[str, Any]:
    """A row of findings as the reconciliation writes it; ``poi`` has the compared fields, x, y and further ones."""
    given = dict(poi or {})
    key = given.pop("poi_id", "p1" if poi is not None else None)
    both = row is not None and poi is not None
    changed = [name for name in COMPARED if both and row and given.get(name) and given[name] != row[name]]
    moved = both and row and "x" in given and (given["x"], given["y"]) != (row["x"], row["y"])
    further = {name: value for name, value in given.items() if name not in (*COMPARED, "x", "y")}
    return {
        "finding_id": f"{row and row['institution_id']}-{key}",
        "institution_id": row and row["institution_id"], "poi_id": key,
        "verdict": "match" if both else "only_register" if row else "only_poi",
        "changed_fields": ",".join([*changed, *(["position"] if moved else [])]),
        "distance": 0.0 if both and "x" in given else None,
        "register_hash": content_hash(row) if row else None, "poi_hash": content_hash(given) if poi else None,
        "x": given.get("x", row and row["x"]), "y": given.get("y", row and row["y"]),
        "source": "Schulamt", "source_date": "2026-02-01", "licence": "dl-de/by-2-0", "source_key": "stable",
        "poi_values": str(further).replace("'", '"'),
        **{f"poi_{name}": given.get(name) for name in COMPARED}, **values,
    }  # fmt: skip


def planned(present: Present, rows: Iterable[Mapping[str, Any]], **order: Any) -> Plan:
    """The plan for rows of findings."""
    return plan(read_findings(rows), present, Order(TODAY, "list-1", **order))


def written(result: Plan, table: str) -> list[dict[str, Any]]:
    """What is written into a table; updates have their ``record_id``."""
    return [
        dict(write.values) | ({"record_id": write.record_id} if write.record_id else {})
        for write in result.writes
        if write.table == table
    ]


def lines(result: Plan, action: str) -> dict[str, Change]:
    """The lines of an action by field."""
    return {change.field: change for change in result.changes if change.action == action}


def applied(present: Present, result: Plan) -> Present:
    """The register after a plan was written."""
    tables: dict[str, list[dict[str, Any]]] = {
        "institutions": [dict(row) for row in present.institutions.values()],
        "value_sources": [dict(row) for row in present.sources], "providers": [dict(row) for row in present.providers],
        "links": [dict(row) for row in present.links], "decisions": [dict(row) for row in present.decisions],
        "source_lists": [dict(row) for row in present.lists], "source_rows": [dict(row) for row in present.list_rows],
    }  # fmt: skip
    keys = {"institutions": "institution_id", "links": "link_id", "value_sources": "value_source_id"}
    for number, write in enumerate(result.writes):
        rows = tables[write.table]
        key = keys.get(write.table, f"{write.table}_id")
        if write.record_id:
            next(row for row in rows if row[key] == write.record_id).update(write.values)
        else:
            empty = dict.fromkeys(institution()) if write.table == "institutions" else {}
            empty |= {"decided_on": "2026-03-01"} if write.table == "decisions" else {}
            rows.append({key: f"new-{number}", **empty, **write.values})
    return Present(
        {row["institution_id"]: row for row in tables["institutions"]}, present.origins, tables["value_sources"],
        tables["providers"], present.categories, [row for row in tables["links"] if not row.get("ended_on")],
        tables["decisions"], tables["source_lists"], tables["source_rows"],
    )  # fmt: skip
