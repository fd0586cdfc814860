"""A city of ten quarters in two districts with counts now and before, some of them small, for tests of papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsVectorLayer
from sozialplanung.plugin.core.papers.source import Source
from sozialplanung.plugin.papers.sources import set_sources

from .helpers import run
from .paper_layers import polygons

SOURCE = Source("Stadt Beispiel", "Sozialdaten", "https://example.org/daten", "dl-de/zero-2-0", year="2024")
FIELDS = {
    "nr": str, "name": str, "ew": int, "armut": float, "num_armut": float, "den_armut": float, "d_armut": float,
    "num_prev_armut": float, "den_prev_armut": float, "roh": float,
}  # fmt: skip
WEST, EAST = "Westen", "Östen"
# Poor people now and before among 1,000; the first five quarters are the West's. The first count is small.
COUNTS = ((2, 90), (110, 131), (123, 122), (131, 147), (97, 108), (161, 150), (172, 163), (188, 197), (175, 169),
          (404, 380))  # fmt: skip
SMALL = "Quartier 1"


def counted(
    counts: Sequence[tuple[float, float]] = COUNTS, names: Mapping[int, str] | None = None, **parameters: Any
) -> QgsVectorLayer:
    """The classified layer of the city; ``names`` are those of quarters, by number, that are not called by it."""
    rows = []
    for at, (now, before) in enumerate(counts, 1):
        x, y = (at - 1) % 5 + 5 * (at > 5), 0
        values = [f"{at:02}", (names or {}).get(at, f"Quartier {at}"), 2000 + at, now / 10, now, 1000.0,
                  (now - before) / 10, before, 1000.0, now / 10]  # fmt: skip
        rows.append(((x, y, x + 1, y + 2), values))
    given = {
        "INPUT": polygons("Zahlen", FIELDS, rows), "ID_FIELD": "nr", "NAME_FIELD": "name", "STATUS_FIELDS": ["armut"],
        "DYNAMICS_FIELDS": ["d_armut"], "POPULATION_FIELD": "ew", "LANGUAGE": "de", "OUTPUT": "TEMPORARY_OUTPUT",
    }  # fmt: skip
    layer: QgsVectorLayer = run("socialmap", given | parameters)["OUTPUT"]
    layer.setName("Sozialindex")
    set_sources(layer, [SOURCE])
    return layer


def districts(*, west: str = WEST) -> QgsVectorLayer:
    layer = polygons("Sozialräume", {"name": str}, [((0, 0, 5, 2), [west]), ((5, 0, 10, 2), [EAST])])
    set_sources(layer, [SOURCE])
    return layer


def changed(layer: QgsVectorLayer, quarter: str, **values: object) -> QgsVectorLayer:
    """The layer with other values of one quarter."""
    provider = layer.dataProvider()
    (row,) = layer.getFeatures(f"\"name\" = '{quarter}'")
    places = {layer.fields().indexFromName(name): value for name, value in values.items()}
    assert provider.changeAttributeValues({row.id(): places})
    return layer


def city(**layers: QgsVectorLayer) -> dict[str, Any]:
    """The parameters of a run over the city, whose pages are those of the index."""
    pages = {"PAGES": ["city", "district", "indicators"]}
    return {"AREAS": counted(), "DISTRICTS": districts(), "DISTRICT_NAME_FIELD": "name"} | pages | layers
