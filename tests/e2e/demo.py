"""`make demo`: Berlin 2019, from the indicators to layer, method report and pages of strategy papers; Musterstadt, from
its files; and the register of Oberhausen's schools.
"""

from __future__ import annotations

import os
import time
from collections import Counter

from . import demo_musterstadt, demo_register
from .demo_papers import make_papers
from .headless_qgis import ROOT, start_qgis

SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"
OUTPUT = ROOT / "build" / "demo"
LAYER, REPORT = OUTPUT / "sozialindex_berlin_2019.gpkg", OUTPUT / "methodenbericht_berlin_2019.html"
PAPERS = OUTPUT / "strategiepapiere_berlin"
PARAMETERS: dict[str, object] = {
    "INPUT": f"{SAMPLE}|layername=planungsraeume",
    "ID_FIELD": "plr_id",
    "NAME_FIELD": "plr_name",
    "STATUS_FIELDS": ["s1", "s3", "s4"],
    "DYNAMICS_FIELDS": ["d1", "d3", "d4"],
    "POPULATION_FIELD": "ew",
    "EXCLUDED_IDS": "10010203 = Ausreißer\n04041239 = unter 300 Einwohner*innen zu Beginn des Zeitraums",
    "LANGUAGE": "de",
    "OUTPUT": str(LAYER),
    "REPORT": str(REPORT),
}


def make_index() -> None:
    from qgis import processing

    OUTPUT.mkdir(parents=True, exist_ok=True)
    processing.run("sozialplanung:socialmap", PARAMETERS)


def make_pages() -> str:
    areas = {"area_one": "Planungsraum", "area_many": "Planungsräume"}
    districts = {"district_one": "Bezirk", "district_many": "Bezirke"}
    return make_papers(
        {"city": "Berlin", **areas, **districts},
        PAPERS,
        {
            "AREAS": str(LAYER), "DISTRICTS": f"{SAMPLE}|layername=bezirke", "DISTRICT_NAME_FIELD": "name",
            "DISTRICT_FIELD": "bez_id",
        },
    )  # fmt: skip


def summary(seconds: float, pages: str) -> str:
    """What came out, in lines."""
    from qgis.core import NULL, QgsVectorLayer

    rows = list(QgsVectorLayer(str(LAYER), "index", "ogr").getFeatures())
    classed = [row for row in rows if row["class_code"] != NULL]
    published = sum(
        (row["status_class"], row["dynamics_class"]) == (row["pub_status_class"], row["pub_dynamics_class"])
        for row in classed
    )
    names = Counter(row["class_name"] for row in classed)
    attention = sum(row["attention"] is True for row in classed)
    near = sum(row["limit_distance"] < 0.1 for row in classed)
    head = f"Sozialindex Berlin 2019: {len(classed)} von {len(rows)} Planungsräumen im Index ({seconds:.1f} s)"
    facts = {
        "Methode": rows[0]["profile"],
        "wie veröffentlicht": f"{published} von {len(classed)} Klassen (Status und Dynamik)",
        "Aufmerksamkeitsbedarf": f"{attention} Planungsräume",
        "häufigste Klassen": ", ".join(f"{name} {count}" for name, count in names.most_common(3)),
        "knapp an einer Grenze": f"{near} mit weniger als 0,1 Standardabweichungen Abstand",
        "Layer (gestaltet)": LAYER,
        "Methodenbericht": REPORT,
        "Kartenseiten": pages,
    }
    return "\n".join([head, *(f"  {label:<24}{value}" for label, value in facts.items())])


def main() -> None:
    started = time.perf_counter()
    _qgis = start_qgis()
    make_index()
    pages = make_pages()
    print(summary(time.perf_counter() - started, pages), flush=True)
    print(demo_musterstadt.make(), flush=True)
    print(demo_register.make(), flush=True)
    os._exit(0)  # QGIS's own clean-up of a script without a window may crash


if __name__ == "__main__":
    main()
