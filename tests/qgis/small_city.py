"""A small city of four areas and two districts, as layers, and how a paper reads it, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.index.profile import Method, load_profile
from sozialplanung.plugin.core.index.schema import Texts
from sozialplanung.plugin.core.index.sheets import Sheet
from sozialplanung.plugin.core.papers.city import City
from sozialplanung.plugin.method_record import KEY, MethodRecord
from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder
from sozialplanung.plugin.papers.reading import read_city

from .paper_layers import Box, Log, polygons, words

FIELDS = {
    "q_id": str, "q_name": str, "sr": str, "ew": int, "armut": float, "d_armut": float, "num_armut": float,
    "den_armut": float, "num_prev_armut": float, "den_prev_armut": float, "sign_armut": str, "sign_num_armut": str,
    "z_armut": float, "z_d_armut": float, "status_index": float, "status_class": int, "dynamics_class": int,
    "class_code": int, "excluded_because": str,
}  # fmt: skip
DISTRICTS = [((0, 0, 2, 2), ["N", "Nord"]), ((2, 0, 4, 2), ["Ö", "Östlich"])]
# Box, id, name, official district, people, numerator and denominator now and before, classes.
AREAS: list[tuple[Box | None, Sequence[Any]]] = [
    ((0, 0, 1, 2), ["01", "Altstadt", "N", 1000, (10, 100), (20, 100), (1, 3)]),
    ((1, 0, 2, 2), ["02", "Zeche", "N", 2000, (120, 400), (100, 400), (2, 5)]),
    ((2, 0, 2.71, 2), ["03", "Ämterviertel", "Ö", 3000, (50, 500), (50, 500), (3, 1)]),
    ((2.71, 0, 4, 2), ["04", "Hafen", "Ö", 40, (None, 200), (3, 200), (None, None)]),
]


def areas(rows: list[tuple[Box | None, Sequence[Any]]] = AREAS, crs: str = "EPSG:25832") -> QgsVectorLayer:
    def values(row: Sequence[Any]) -> list[object]:
        key, name, district, people, now, before, (status, dynamics) = row
        rates: list[Any] = [None if None in pair else 100 * pair[0] / pair[1] for pair in (now, before)]
        change = None if None in rates else rates[0] - rates[1]
        sign = None if rates[0] is not None else "suppressed"
        code = None if status is None else 10 * status + dynamics
        index = None if status is None else status - 2.0
        because = None if status else "Einwohnerzahl 40 unter 300"
        return [key, name, district, people, rates[0], change, *now, *before, sign, sign, rates[0], change, index,
                status, dynamics, code, because]  # fmt: skip

    layer = polygons("Quartiere", FIELDS, [(box, values(row)) for box, row in rows], crs)
    method = Method(load_profile("mss"), ("armut",), ("d_armut",))
    sheet = Sheet(Texts("Kinderarmut", "Child poverty"), unit=Texts("%", "%"), reference_date="2024-12-31")
    layer.setCustomProperty(KEY, MethodRecord(method, {"armut": sheet}, city={"armut": 16.2}).to_text())
    return layer


def districts(rows: Sequence[tuple[Box, list[Any]]] = DISTRICTS) -> QgsVectorLayer:
    return polygons("Sozialräume", {"id": str, "name": str}, rows)


ORDER = PaperOrder(words(), "name")


def read(order: PaperOrder = ORDER, log: Log | None = None, **layers: Any) -> City:
    given = {"areas": areas(), "districts": districts(), **layers}
    return read_city(order, PaperLayers(**given), log or Log())


def forget_the_city(layer: QgsVectorLayer, **changed: Any) -> QgsVectorLayer:
    record = MethodRecord.from_text(layer.customProperty(KEY), "")
    layer.setCustomProperty(KEY, replace(record, city={}, **changed).to_text())
    return layer
