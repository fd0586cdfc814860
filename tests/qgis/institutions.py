"""Small lists of institutions for the tests of the reconciliation, as layers and as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer

from .helpers import DATA, TYPES, Log, run

SCHOOLS = DATA / "nrw_schools"
FIELDS = ("name", "category", "street", "house_number", "postcode", "city", "phone")
Row = dict[str, Any]


def row(key: str, name: str, category: str, place: tuple[str, str, float, float], **more: Any) -> Row:
    """A record of Oberhausen; ``place``: street, house number, x and y in EPSG:25832."""
    street, number, x, y = place
    own = {"id": key, "name": name, "category": category, "street": street, "house_number": number}
    return {**own, "postcode": "46045", "city": "Oberhausen", "phone": "", "x": x, "y": y, **more}


MARKT = ("Marktstraße", "12", 347000.0, 5706000.0)
PARK = ("Parkallee", "3a", 348000.0, 5707500.0)
HAFEN = ("Hafenweg", "88", 346200.0, 5704100.0)
WALD = ("Waldstraße", "7", 349500.0, 5708200.0)
BERG = ("Bergstraße", "21", 345100.0, 5709000.0)

REGISTER = [
    row("R1", "Kita Sonnenschein", "Kita", MARKT, phone="0208 111111"),
    row("R2", "Städt. Kita Parkallee", "Kita", PARK, phone="0208 222222"),
    row("R3", "Turnverein Sterkrade 1883 e.V.", "Sportverein", WALD, phone="0208 333333"),
    row("R4", "Grundschule am Hafen", "Grundschule", HAFEN, phone="0208 444444"),
    row("R5", "Kita Bergzwerge", "Kita", BERG, phone="0208 555555"),
]
POI = [
    row("P1", "Kita Sonnenschein", "Kita", MARKT, phone="0208 111111"),
    row("P2", "Städt. Kita Parkallee", "Kita", PARK, phone="0208 999999"),
    row("P4", "Grundschule am Hafen", "Grundschule", HAFEN, phone="0208 444444"),
    row("P6", "Waldkindergarten Wurzelkinder", "Kita", ("Ruhrufer", "1", 351000.0, 5703000.0), phone="0208 666666"),
]


def changed(rows: Iterable[Row], key: str, **values: Any) -> list[Row]:
    """The rows with other values in one of them."""
    return [{**row, **values} if row["id"] == key else row for row in rows]


def without(rows: Iterable[Row], *keys: str) -> list[Row]:
    return [row for row in rows if row["id"] not in keys]


def layer(rows: Sequence[Row], id_field: str, crs: str = "EPSG:25832", geometry: bool = True) -> QgsVectorLayer:
    """A memory layer of the rows; x and y become points, or stay columns."""
    result = QgsVectorLayer(f"Point?crs={crs}" if geometry else "NoGeometry", "list", "memory")
    names = [name for name in rows[0] if not (geometry and name in ("x", "y"))] if rows else ["id", *FIELDS]
    kinds = {name: next((type(row[name]) for row in rows if row[name] is not None), str) for name in names}
    fields = [QgsField(id_field if name == "id" else name, TYPES[kinds[name]]) for name in names]
    result.dataProvider().addAttributes(fields)
    result.updateFields()
    for values in rows:
        feature = QgsFeature(result.fields())
        feature.setAttributes([NULL if values[name] is None else values[name] for name in names])
        if geometry and values["x"] is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(values["x"], values["y"])))
        result.dataProvider().addFeature(feature)
    return result


def register(rows: Sequence[Row] = REGISTER, **more: Any) -> QgsVectorLayer:
    return layer(rows, "institution_id", **more)


def poi(rows: Sequence[Row] = POI, **more: Any) -> QgsVectorLayer:
    return layer(rows, "poi_id", **more)


def reconcile(log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    """A run on the two lists, or on those that are given."""
    given = {"REGISTER": register(), "POI": poi(), "OUTPUT": "memory:"} | parameters
    return run("reconcile", given, log)


def write_csv(path: Path, rows: Sequence[Row], id_field: str) -> str:
    lines = [[id_field, *[name for name in rows[0] if name != "id"]], *([str(v) for v in row.values()] for row in rows)]
    path.write_text("\n".join(",".join(line) for line in lines), encoding="utf-8")
    return str(path)


def findings(found: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """The findings of a run by their pairs of ids, '' for NULL; 'point' is x and y, or None."""
    rows = {}
    for feature in found["OUTPUT"].getFeatures():
        values = {name: "" if feature[name] == NULL else feature[name] for name in feature.fields().names()}
        point = feature.geometry()
        values["point"] = None if point.isNull() else (point.asPoint().x(), point.asPoint().y())
        rows[str(values["institution_id"]), str(values["poi_id"])] = values
    return rows


def verdicts(found: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    return {pair: str(values["verdict"]) for pair, values in findings(found).items()}
