"""Registers with schools of invented names, and the findings about them, for the tests of applying decisions."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType
from sozialplanung.plugin.core.applying.decided import Finding, read_findings
from sozialplanung.plugin.core.applying.plan import Order
from sozialplanung.plugin.core.applying.planned import value_text
from sozialplanung.plugin.core.register.decisions import content_hash
from sozialplanung.plugin.core.register.fields import COMPARED
from sozialplanung.plugin.core.register.findings import finding_fields
from sozialplanung.plugin.store.address import Address, GeoPackageAddress
from sozialplanung.plugin.store.register import create_register, open_register
from sozialplanung.plugin.store.step import Reader

TODAY = "2026-03-01"
X, Y = 350000.0, 5700000.0


def school(number: int, **values: Any) -> dict[str, Any]:
    """A row of institutions; its id is ``i`` and the number."""
    return {
        "institution_id": f"i{number}", "name": f"Schule {number}", "category": "school", "street": "Lindenweg",
        "house_number": str(number), "postcode": "46045", "city": "Oberhausen", "phone": f"0208 {number}",
        "location_kind": "site", "release": "internal", "x": X + number, "y": Y, "position_quality": "list",
    } | values  # fmt: skip


def fill(address: Address, rows: Sequence[Mapping[str, Any]]) -> None:
    """Make a register with these institutions."""
    create_register(address, "EPSG:25832", {})
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        step.insert("institutions", rows)


def made(folder: Path, *rows: Mapping[str, Any]) -> GeoPackageAddress:
    """A register in a GeoPackage with these institutions, or with schools 1 and 2."""
    address = GeoPackageAddress(folder / "bestand.gpkg")
    fill(address, rows or [school(1), school(2)])
    return address


def found(row: Mapping[str, Any] | None, poi: Mapping[str, Any] | None, **values: Any) -> dict[str, Any]:
    """A row of findings about an institution and a record of a list; of the pair the record's values count as changed
    where they differ."""
    given = {name: value for name, value in (poi or {}).items() if name != "poi_id"}
    key, both = (poi or {}).get("poi_id", "p1") if poi is not None else None, row is not None and poi is not None
    changed = [name for name in COMPARED if both and row and name in given and given[name] != row.get(name)]
    return {
        "finding_id": f"{row and row['institution_id']}-{key}", "institution_id": row and row["institution_id"],
        "poi_id": key, "verdict": "match" if both else "only_register" if row else "only_poi",
        "changed_fields": ",".join(changed), "register_hash": content_hash(row) if row else None,
        "poi_hash": content_hash(given) if poi is not None else None,
        "poi_values": json.dumps({name: given[name] for name in given if name not in (*COMPARED, "x", "y")}),
        "source": "Schulamt", "source_date": "2026-02-01", "licence": "dl-de/by-2-0", "source_key": "stable",
        "distance": 0.0 if both and "x" in given else None,
        "x": given.get("x", row and row["x"]), "y": given.get("y", row and row["y"]),
        **{f"poi_{name}": given.get(name) for name in COMPARED}, **values,
    }  # fmt: skip


def findings(*rows: Mapping[str, Any]) -> list[Finding]:
    """Findings as the plan takes them."""
    return read_findings(rows)


def order(**values: Any) -> Order:
    """What is applied: with every default, and a list that is known."""
    source_list = {"source": "Schulamt", "file_name": "schulen.csv", "file_hash": "aa", "source_date": "2026-02-01",
                   "row_count": 2, "mapping": {"name": "Schule"}, "complete": True, "key_kind": "stable"}  # fmt: skip
    return Order(TODAY, "list-1", **{"source_list": source_list} | values)


def layer_of(*rows: Mapping[str, Any], crs: str = "EPSG:25832") -> QgsVectorLayer:
    """Findings as the layer that the reconciliation makes."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "findings", "memory")
    types = {float: QMetaType.Type.Double, str: QMetaType.Type.QString}
    layer.dataProvider().addAttributes([QgsField(item.name, types[item.kind]) for item in finding_fields()])
    layer.updateFields()
    for row in rows:
        feature = QgsFeature(layer.fields())
        for item in finding_fields():
            value = row.get(item.name)
            feature[item.name] = NULL if value is None else value
        if row.get("x") is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row["x"], row["y"])))
        layer.dataProvider().addFeature(feature)
    return layer


def register_layer(address: GeoPackageAddress) -> QgsVectorLayer:
    """The institutions of a register, as QGIS opens them."""
    return QgsVectorLayer(f"{address.path}|layername=institutions", "Bestand", "ogr")


def edit_by_hand(address: GeoPackageAddress, institution_id: str, **values: Any) -> None:
    """Change an institution as a form of QGIS does: without a step."""
    layer = register_layer(address)
    feature = next(layer.getFeatures(f"institution_id = '{institution_id}'"))
    assert layer.startEditing()
    for name, value in ({"changed_by": "CD"} | values).items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(name), value)
    assert layer.commitChanges(), layer.commitErrors()


def table(address: Address, name: str, /, **where: Any) -> list[dict[str, Any]]:
    """Rows of a table of a register."""
    with open_register(address) as register:
        return register.rows(name, where)


def replayed(register: Reader) -> dict[tuple[str, str], str]:
    """The values of institutions that the history gives."""
    rows = register.rows("history", {"table_name": "institutions"})
    values = {(row["record_id"], row["field"]): row["new_value"] for row in rows}
    return {key: value for key, value in values.items() if value is not None}


def present(register: Reader) -> dict[tuple[str, str], str]:
    """The values that the register has."""
    return {
        (row["institution_id"], name): text
        for row in register.rows("institutions")
        for name in (*(set(row) - {"x", "y", "institution_id", "changed_by"}), "position")
        if (text := value_text(row, name)) is not None
    }
