"""Reviews for the tests of their page: a small one by hand, and the schools of Oberhausen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsCoordinateTransformContext, QgsFeature, QgsVectorFileWriter, QgsVectorLayer
from sozialplanung.plugin.core.register.fields import COMPARED
from sozialplanung.plugin.reviews.review import Review, create_review, folder_of
from sozialplanung.plugin.store.address import GeoPackageAddress

from .helpers import ROOT, run
from .registers import X, Y, found, layer_of, made, school

SAMPLE = ROOT / "resources" / "sample" / "oberhausen_schools"
CANDIDATE = ("institution_id", "poi_id", "probability", "change", "distance", "changed_fields", "why")
SCHOOLS = [
    school(1, name="Brüder-Grimm-Schule", x=X), school(2, name="Schule am Park", house_number="1", x=X + 10),
    school(3, name="Waldschule", x=X + 300), school(4, name="Hafenschule", x=X + 400), school(5, name="Parkschule"),
]  # fmt: skip
_WHY = '{"name": 3.1, "address": 2.05, "phone": -1.4, "gap": 0.4, "prior": -3.2}'


def record(key: str, name: str, number: str = "1", **values: Any) -> dict[str, Any]:
    """A record of the list."""
    place = {"street": "Lindenweg", "house_number": number, "postcode": "46045", "city": "Oberhausen"}
    return {"poi_id": key, "name": name, "category": "Grundschule", **place, "x": X + 20, "y": Y} | values


GRIMM = record("P1", "Brueder-Grimm-Grundschule", phone="0208 99", website="www.brueder-grimm-schule.example.org")
NORTH = record("P2", "Gesamtschule Nord", "40", places="120")
PARK = record("P3", "Schule im Park", "2")
HARBOUR = record("P4", "Hafenschule", "4", phone="0208 4")


def seen(institution: Mapping[str, Any] | None, listed: Mapping[str, Any] | None, **more: Any) -> dict[str, Any]:
    """A finding with what the reconciliation saw of the institution."""
    own = {f"register_{name}": (institution or {}).get(name) for name in COMPARED}
    return found(institution, listed, **own, **more)


ROWS = (
    seen(SCHOOLS[0], GRIMM, finding_id="a", verdict="review", change="renamed", probability=0.52, distance=20.0,
         why=_WHY, note="Gleiche Adresse im Bestand: Schule am Park."),
    seen(SCHOOLS[1], PARK, finding_id="b", verdict="review", change="renamed", probability=0.61, distance=10.0,
         why=_WHY),
    seen(SCHOOLS[2], None, finding_id="c"),
    seen(None, NORTH, finding_id="d"),
    seen(SCHOOLS[3], HARBOUR, finding_id="e", verdict="match", probability=0.99, distance=3.0, why=_WHY),
)  # fmt: skip
OTHERS = (
    ("i1", "P2", 0.31, "changed", 260.0, "name,street,phone", _WHY),
    ("i1", "P3", 0.12, "changed", 20.0, "name,phone", _WHY),
    ("i3", "P2", 0.22, "changed", 280.0, "name,phone", _WHY),
)


def small(folder: Path, rows: Sequence[Mapping[str, Any]] = ROWS) -> tuple[GeoPackageAddress, Review]:
    """Two pairs to review, one institution and one record alone, and a match."""
    address = made(folder, *SCHOOLS)
    findings = saved(layer_of(*rows), folder / "findings.gpkg")
    return address, create_review(folder_of(address), findings, candidates(folder), {"source": "Schulamt"})


def candidates(folder: Path, others: Sequence[Sequence[Any]] = OTHERS) -> Path:
    """A file with other candidates."""
    kinds = {name: "double" if name in ("probability", "distance") else "string" for name in CANDIDATE}
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "candidates", "memory")
    for values in others:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([NULL if value is None else value for value in values])
        layer.dataProvider().addFeature(feature)
    return saved(layer, folder / "candidates.gpkg")


def saved(layer: QgsVectorLayer, path: Path) -> Path:
    """A layer as a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", path.stem
    context = QgsCoordinateTransformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return path


def oberhausen(folder: Path, **more: Any) -> tuple[GeoPackageAddress, Review]:
    """The register of 2021 and the findings of the list of 2024, with other candidates; ``more``: for the run."""
    address = GeoPackageAddress(folder / "bestand.gpkg")
    first = run("readlist", {
        "INPUT": str(SAMPLE / "register_2021.csv"), "SOURCE": "Schulen in NRW", "SOURCE_DATE": "2021-08-01",
        "LICENCE": "dl-de/by-2-0", "CRS": "EPSG:25832", "OUTPUT": str(folder / "first.gpkg"),
    })  # fmt: skip
    run("createregister", {
        "OUTPUT": str(address.path), "CRS": "EPSG:25832", "AREA_CODE": "0208", "USER": "AB", "LIST": first["OUTPUT"],
        "ID_FIELD": "poi_id",
    })  # fmt: skip
    institutions = f"{address.path}|layername=institutions"
    listed = run("readlist", {
        "INPUT": str(SAMPLE / "list_2024.csv"), "SOURCE": "Schulliste NRW", "SOURCE_DATE": "2024-08-01",
        "CRS": "EPSG:25832", "REGISTER": institutions, "OUTPUT": str(folder / "next.gpkg"),
    })  # fmt: skip
    files = {"OUTPUT": str(folder / "findings.gpkg"), "CANDIDATES": str(folder / "candidates.gpkg")}
    run("reconcile", {"REGISTER": institutions, "POI": listed["OUTPUT"], "SCOPE": "Schulen", **files, **more})
    record = {"source": "Schulliste NRW", "source_date": "2024-08-01"}
    review = create_review(folder_of(address), Path(files["OUTPUT"]), Path(files["CANDIDATES"]), record)
    return address, review
