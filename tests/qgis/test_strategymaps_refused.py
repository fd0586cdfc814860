"""``strategymaps`` refuses in sentences what cannot be printed, and leaves no file behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsProcessingException
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsVectorLayer,
)
from sozialplanung.plugin.papers.composing import FOLDER, TEMPLATE_VERSION, VERSION, file_name

from .paper_layers import polygons
from .paper_runs import AREA_FIELDS, ISLAND, city_variables, made_city, print_papers, rows


@pytest.fixture
def city() -> dict[str, Any]:
    return made_city() | {"PAGES": ["district"], "DISTRICT_FILTER": ISLAND}


def refused(folder: Path, sentence: str, **parameters: Any) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        print_papers(folder, **parameters)
    assert not folder.is_dir() or not list(folder.iterdir())


def elsewhere() -> QgsVectorLayer:
    return polygons("Bremen", {"Wie es heißt": str}, [((500, 500, 501, 501), [ISLAND])])


def nowhere() -> QgsVectorLayer:
    layer = polygons("ohne Ort", {"Wie es heißt": str}, [((15, 0, 17, 2), [ISLAND])])
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize(("name", "layer", "sentence"), [
    ("AREAS", lambda: polygons("Rohdaten", AREA_FIELDS, rows()), r"'Rohdaten' has no field status_class.*Classify"),
    ("DISTRICTS", elsewhere, r"None of the 1 districts in layer 'Bremen' contains an area of layer 'O'Hara"),
    ("DISTRICTS", nowhere, r"'ohne Ort' has no coordinate reference system.*Set it in the properties"),
])  # fmt: skip
def test_layers_that_do_not_fit(
    city: dict[str, Any], tmp_path: Path, name: str, layer: Callable[[], QgsVectorLayer], sentence: str
) -> None:
    refused(tmp_path / "papiere", sentence, **city | {name: layer()})


@pytest.mark.parametrize("name", ["DISTRICT_FIELD", "AREA_ID_FIELD", "AREA_NAME_FIELD", "POPULATION_FIELD",
                                  "INDICATOR_FIELDS"])  # fmt: skip
def test_a_field_that_is_not_there(city: dict[str, Any], tmp_path: Path, name: str) -> None:
    given = ["fehlt"] if name == "INDICATOR_FIELDS" else "fehlt"
    refused(tmp_path / "papiere", r"O'Hara.* has no field 'fehlt'.*Nr\..*Choose", **city | {name: given})


def test_the_field_with_the_names_of_the_districts(city: dict[str, Any], tmp_path: Path) -> None:
    refused(tmp_path / "papiere", r"has no field 'nam'\. It has: Wie es heißt", **city | {"DISTRICT_NAME_FIELD": "nam"})


def test_a_district_that_is_not_there(city: dict[str, Any], tmp_path: Path) -> None:
    refused(
        tmp_path / "papiere",
        r"names Atlantis, but the districts are: .*Insel",
        **city | {"DISTRICT_FILTER": "Atlantis"},
    )


def test_a_logo_that_is_not_there(city: dict[str, Any], tmp_path: Path) -> None:
    with city_variables(logo=str(tmp_path / "wappen.svg")):
        refused(tmp_path / "papiere", r"logo is not there: .*wappen\.svg.*Choose it anew", **city)
    broken = tmp_path / "wappen.png"
    broken.write_text("kein Bild")
    with city_variables(logo=str(broken)):
        refused(tmp_path / "papiere", r"logo cannot be read: .*wappen\.png", **city)


def test_a_folder_that_is_a_file(city: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "papiere"
    path.write_text("bleibt")
    refused(path, r"folder.*papiere", **city)
    assert path.read_text() == "bleibt"


def test_a_folder_that_nobody_may_write_to(city: dict[str, Any]) -> None:
    refused(Path("/proc/papiere"), r"'/proc/papiere' cannot be written.*Check", **city)


def test_a_template_of_a_newer_version(city: dict[str, Any], tmp_path: Path) -> None:
    own = tmp_path / "vorlagen"
    own.mkdir()
    name = file_name("values", "a4_portrait")
    text = (FOLDER / name).read_text(encoding="utf-8")
    newer = re.sub(rf'({TEMPLATE_VERSION}".* value)="{VERSION}"', r'\1="99"', text)
    assert newer != text
    (own / name).write_text(newer, encoding="utf-8")
    refused(
        tmp_path / "papiere", r"kennzahlen-a4-hoch\.qpt' is of version 99, but this plugin knows.*Update", **city,
        TEMPLATES=str(own),
    )  # fmt: skip


def test_pages_for_which_there_is_no_layer(city: dict[str, Any], tmp_path: Path) -> None:
    refused(tmp_path / "papiere", r"None of the chosen pages can be made", **city | {"PAGES": ["comparison"]})
