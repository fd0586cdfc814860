"""The demo's third part: the schools of Oberhausen of 2021 become a register, which the list of 2024/25 brings up to
date.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping

from .demo_musterstadt import run
from .headless_qgis import ROOT

SAMPLE = ROOT / "resources" / "sample" / "oberhausen_schools"
OUTPUT = ROOT / "build" / "demo" / "bestand"
REGISTER = OUTPUT / "bestand_oberhausen.gpkg"
INSTITUTIONS = f"{REGISTER}|layername=institutions"
FIRST, NEXT = SAMPLE / "register_2021.csv", SAMPLE / "list_2024.csv"
VERDICTS = {
    "MATCH": "Treffer", "REVIEW": "zu prüfen", "ONLY_REGISTER": "nur im Bestand", "ONLY_POI": "nur in der Liste",
    "NOT_IN_SCOPE": "nicht im Umfang",
}  # fmt: skip
# The list's coordinates are OpenStreetMap's, whose licence would bind what the city publishes.
WITHOUT_COORDINATES = '{"x": "", "y": ""}'


def make() -> str:
    """Register, list, reconciliation, decisions applied, report and public extract; and what came out, in lines."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    findings, changes, public = (OUTPUT / f"{name}.gpkg" for name in ("befunde", "aenderungen", "oeffentlich"))
    create()
    listed = run("readlist", {
        "INPUT": str(NEXT), "SOURCE": "Schulliste NRW", "SOURCE_DATE": "2024-08-01", "LICENCE": "dl-de/by-2-0",
        "FIELDS": WITHOUT_COORDINATES, "REGISTER": INSTITUTIONS, "OUTPUT": str(OUTPUT / "liste_2024.gpkg"),
        "PROBLEMS": str(OUTPUT / "probleme.gpkg"),
    })  # fmt: skip
    found = run("reconcile", {
        "REGISTER": INSTITUTIONS, "POI": listed["OUTPUT"], "SCOPE": "Schulen", "OUTPUT": str(findings),
    })  # fmt: skip
    applying: Mapping[str, object] = {
        "REGISTER": INSTITUTIONS, "FINDINGS": str(findings), "TAKE_NEW": True, "USER": "AB",
        "CHANGES": str(changes),
    }  # fmt: skip
    planned = run("applydecisions", {**applying, "DRY_RUN": True})
    applied = run("applydecisions", {**applying, "DRY_RUN": False})
    numbers = ("UPDATED", "INSERTED", "CLOSED", "KEPT", "CONFLICTS")
    assert [planned[name] for name in numbers] == [applied[name] for name in numbers]
    release()
    report = OUTPUT / "jahresbericht.html"
    status = run("registerstatus", {
        "REGISTER": INSTITUTIONS, "LANGUAGE": "de", "OUTPUT": str(OUTPUT / "stand.gpkg"), "REPORT": str(report),
    })  # fmt: skip
    extract = run("publicextract", {
        "REGISTER": INSTITUTIONS, "OUTPUT": str(public), "LICENCES": str(OUTPUT / "lizenzen.gpkg"),
    })  # fmt: skip
    facts = {
        "Abgleich": ", ".join(f"{found[f'{name}_COUNT']} {word}" for name, word in VERDICTS.items()),
        "Probelauf = Übernahme": f"{applied['UPDATED']} geändert, {applied['INSERTED']} neu aufgenommen",
        "im Bestand": f"{status['VALID']} Einrichtungen, davon öffentlich {extract['RELEASED']}",
        "Bestand (mit Projekt)": REGISTER,
        "Befunde": findings,
        "Änderungen": changes,
        "Veröffentlichung": public,
        "Jahresbericht": report,
    }
    head = f"Sozialnavigator Oberhausen: {listed['READ']} Schulen der Liste 2024/25 gegen den Bestand von 2021"
    return "\n".join([head, *(f"  {label:<24}{value}" for label, value in facts.items())])


def create() -> None:
    """The register, filled from the list of 2021."""
    first = run("readlist", {
        "INPUT": str(FIRST), "SOURCE": "Schulen in NRW", "SOURCE_DATE": "2021-08-01", "LICENCE": "dl-de/by-2-0",
        "CRS": "EPSG:25832", "OUTPUT": str(OUTPUT / "liste_2021.gpkg"),
    })  # fmt: skip
    run("createregister", {
        "OUTPUT": str(REGISTER), "CRS": "EPSG:25832", "AREA_CODE": "0208", "USER": "AB", "LIST": first["OUTPUT"],
        "ID_FIELD": "poi_id", "LEFT_OUT": str(OUTPUT / "nicht_aufgenommen.gpkg"),
    })  # fmt: skip


def release() -> None:
    """The schools become public, by hand, as a person does it in the register's project."""
    from qgis.core import QgsProject, QgsVectorLayer
    from sozialplanung.plugin.store.project.user import announce_user

    announce_user("AB")
    project = QgsProject()
    assert project.read(f"geopackage:{REGISTER}?projectName=Sozialnavigator")
    institutions = project.mapLayer("register_institutions")
    assert isinstance(institutions, QgsVectorLayer)
    institutions.startEditing()
    values = {"release": "public", "released_by": "AB", "released_on": "2024-09-02"}
    for feature in institutions.getFeatures("\"category\" = 'school'"):
        for name, value in values.items():
            institutions.changeAttributeValue(feature.id(), institutions.fields().lookupField(name), value)
    assert institutions.commitChanges(), institutions.commitErrors()
