"""The demo's second half: Musterstadt's files as its office sends them, to classes, report, early-warning list, public
layer and the pages of strategy papers.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .demo_papers import make_papers
from .headless_qgis import ROOT

SAMPLE = ROOT / "resources" / "sample" / "musterstadt"
OUTPUT = ROOT / "build" / "demo" / "musterstadt"
NEW, OLD = SAMPLE / "lieferung_2024", SAMPLE / "lieferung_2022"
NEW_FILES = [
    NEW / name
    for name in (
        "bevoelkerung.xlsx", "sgb2.xlsx", "arbeitslose.csv", "haushalte.xlsx",
        "Empfaenger_innen_von_Grundsicherung_im_Alter.csv", "Einwohner_innen_ab_der_Regelaltersgrenze.csv",
    )
]  # fmt: skip
PROFILE, POLYGONS = SAMPLE / "musterstadt.json", SAMPLE / "musterstadt.gpkg"
CITY = {"city": "Musterstadt", "department": "Bereich Statistik und Sozialplanung"}
NAMES = [
    "migration",
    "sgb2",
    "kinderarmut",
    "jugendarbeitslosigkeit",
    "altersarmut",
    "alleinerziehende",
    "kinderreiche",
]
INDEX: Mapping[str, object] = {
    "ID_FIELD": "sq_id",
    "NAME_FIELD": "sq_name",
    "STATUS_FIELDS": NAMES,
    "DYNAMICS_FIELDS": [f"d_{name}" for name in NAMES],
    "PROFILE": str(PROFILE),
    "LANGUAGE": "de",
}


def run(algorithm: str, parameters: Mapping[str, object]) -> dict[str, Any]:
    """One algorithm, as a script runs it."""
    from qgis import processing

    return dict(processing.run(f"sozialplanung:{algorithm}", dict(parameters)) or {})


def edition(year: int, files: list[Path]) -> Path:
    """From the office's files to the classified layer of one edition, with its report."""
    folder = OUTPUT / str(year)
    folder.mkdir(parents=True, exist_ok=True)
    numbers, areas, others, rates, index = (
        folder / f"{name}.gpkg" for name in ("zahlen", "gebiete", "ohne_gebiet", "quoten", "sozialindex")
    )
    run("readindicators", {"INPUT": str(files[0]), "MORE_FILES": list(map(str, files[1:])), "OUTPUT": str(numbers)})
    run("joinindicators", {
        "INPUT": f"{POLYGONS}|layername=sozialquartiere_{year}", "ID_FIELD": "sq_id",
        "TABLE": str(numbers), "OUTPUT": str(areas), "OTHERS": str(others),
    })  # fmt: skip
    run("indicatorrates", {
        "INPUT": str(areas), "ID_FIELD": "sq_id", "OTHERS": str(others), "PROFILE": str(PROFILE),
        "OUTPUT": str(rates), "CITY": str(folder / "stadt.gpkg"),
    })  # fmt: skip
    population = {
        "POPULATION_FIELD": f"einwohner_innen_insgesamt_{year}",
        "PREVIOUS_POPULATION_FIELD": f"einwohner_innen_insgesamt_{year - 2}",
    }
    report = folder / "methodenbericht.html"
    run("socialmap", {**INDEX, **population, "INPUT": str(rates), "OUTPUT": str(index), "REPORT": str(report)})
    return index


def make() -> str:
    """Both editions, what changed between them, what may be published; and what came out, in lines."""
    from qgis.core import NULL, QgsVectorLayer

    index, earlier = edition(2024, NEW_FILES), edition(2022, [OLD / "sozialdaten_2022.xlsx"])
    warning, public = OUTPUT / "fruehwarnliste.html", OUTPUT / "sozialindex_2024_oeffentlich.gpkg"
    compared = run("compareeditions", {
        "INPUT": str(index), "PREVIOUS": str(earlier), "ID_FIELD": "sq_id", "NAME_FIELD": "sq_name", "LANGUAGE": "de",
        "OUTPUT": str(OUTPUT / "vergleich.gpkg"), "REPORT": str(warning),
    })  # fmt: skip
    withheld = run("publiclayer", {
        "INPUT": str(index), "ID_FIELD": "sq_id", "NAME_FIELD": "sq_name", "GROUP_FIELDS": ["sr_id"],
        "OTHERS": str(index.with_name("stadt.gpkg")), "OUTPUT": str(public),
    })  # fmt: skip
    pages = make_papers(CITY, OUTPUT / "strategiepapiere", {
        "AREAS": str(index), "PREVIOUS_AREAS": str(earlier), "DISTRICTS": f"{POLYGONS}|layername=sozialraeume",
        "DISTRICT_NAME_FIELD": "sr_name", "DISTRICT_FIELD": "sr_id",
        "OVERLAY": f"{POLYGONS}|layername=arbeitsmarktbezirke",
    })  # fmt: skip
    rows = list(QgsVectorLayer(str(index), "index", "ogr").getFeatures())
    classed = [row for row in rows if row["class_code"] != NULL]
    firm = sum(row["class_stability"] >= 0.8 for row in classed)
    facts = {
        "gelesen": f"{len(NEW_FILES)} Dateien der Statistikstelle, 7 Indikatoren",
        "sichere Klassen": f"{firm} von {len(classed)}; die übrigen liegen innerhalb der Zufallsschwankung",
        "seit 2022": f"{compared['CHANGED_COUNT']} mit anderer Klasse, {compared['WARNING_COUNT']} mit Warnung",
        "gesperrt": f"{withheld['PRIMARY_COUNT']} Zählwerte, zu ihrem Schutz weitere {withheld['SECONDARY_COUNT']}",
        "Layer (gestaltet)": index,
        "Methodenbericht": index.with_name("methodenbericht.html"),
        "Frühwarnliste": warning,
        "Veröffentlichung": public,
        "Kartenseiten": pages,
    }
    head = f"Sozialindex Musterstadt 2024: {len(classed)} von {len(rows)} Sozialquartieren mit Klasse"
    return "\n".join([head, *(f"  {label:<24}{value}" for label, value in facts.items())])
