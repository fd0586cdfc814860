"""The register's project as plain QGIS opens it: what people see, what their edits leave behind, what is refused."""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from binascii import unhexlify
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSettings,
    QgsSymbol,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.store.address import Address, GeoPackageAddress, PostgresAddress
from sozialplanung.plugin.store.project.opened import follow_categories, follow_file
from sozialplanung.plugin.store.project.plan import ALL, MAIN, PREFIX, SHELTERED, WITHOUT_POINT, groups
from sozialplanung.plugin.store.project.sources import project_uri
from sozialplanung.plugin.store.project.user import VARIABLE, announce_user
from sozialplanung.plugin.store.project.write import refresh_symbols, write_project
from sozialplanung.plugin.store.register import create_register, open_register

from .postgres import PASSWORD, USER, available, running_server

KITA = {
    "institution_id": "kita", "name": "Kita Sonnenstrahl", "category": "childcare", "street": "Lindenweg",
    "house_number": "4", "postcode": "46045", "city": "Oberhausen", "phone": "0208 123", "x": 362000.0, "y": 5704000.0,
    "provider_id": "caritas", "further_categories": '{"advice"}',
}  # fmt: skip
OTHERS: list[dict[str, Any]] = [
    {"institution_id": "shelter", "name": "Frauenhaus", "category": "advice", "phone": "0208 456"},
    {"institution_id": "online", "name": "Onlineberatung", "category": "advice", "location_kind": "online"},
    {"institution_id": "school", "name": "Postwegschule", "category": "school", "x": 363000.0, "y": 5705000.0},
    {
        "institution_id": "error",
        "name": "Irrtum",
        "category": "other",
        "x": 364000.0,
        "y": 5705000.0,
        "withdrawn": True,
    },
]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    if not available():
        pytest.skip("no PostgreSQL on this machine")
    with running_server() as running, pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGUSER", USER)  # what QGIS asks people for
        patch.setenv("PGPASSWORD", PASSWORD)
        yield running.uri()


@pytest.fixture(params=["geopackage", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Address]:
    """A small register with its German project."""
    made: Address = GeoPackageAddress(tmp_path / "bestand.gpkg")
    if request.param == "postgres":
        made = PostgresAddress(request.getfixturevalue("server"), f"bestand_{abs(hash(tmp_path))}")
    use_language("de")
    announce_user("AB")
    fill(made)
    write_project(made)
    yield made
    QgsExpressionContextUtils.removeGlobalVariable(VARIABLE)
    use_language("en")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[GeoPackageAddress]:
    use_language("de")
    made = GeoPackageAddress(tmp_path / "bestand.gpkg")
    fill(made)
    write_project(made)
    yield made
    use_language("en")


def fill(address: Address) -> None:
    create_register(address, "EPSG:25832", {"retention_years": "2"})
    with open_register(address) as register, register.step("import", "Anfangsbestand", "XY") as step:
        step.insert("providers", [{"provider_id": "caritas", "name": "Caritasverband"}])
        step.insert("institutions", [KITA])
        step.insert("institutions", [{**OTHERS[0], "street": "Geheimweg", "house_number": "7"}, *OTHERS[1:]])
        step.insert("offers", [{"offer_id": "o1", "institution_id": "kita", "name": "Elterncafé"}])
        hidden = {"location_kind": "protected", "street": None, "house_number": None}
        step.update("institutions", "shelter", hidden)


def opened(address: Address) -> QgsProject:
    project = QgsProject()
    assert project.read(project_uri(address)), project.error()
    return project


def layer(project: QgsProject, name: str) -> QgsVectorLayer:
    found = project.mapLayer(name if name.startswith(PREFIX) else PREFIX + name)
    assert isinstance(found, QgsVectorLayer), project.mapLayers().keys()
    return found


def ids(layer: QgsVectorLayer) -> set[str]:
    return {feature["institution_id"] for feature in layer.getFeatures()}


def one(layer: QgsVectorLayer, expression: str) -> QgsFeature:
    [found] = layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression))
    return found


def change(layer: QgsVectorLayer, expression: str, values: dict[str, object]) -> tuple[bool, str]:
    """Change a record as a form does, and save; what QGIS says."""
    assert layer.startEditing()
    feature = one(layer, expression)
    for name, value in values.items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)
    done = layer.commitChanges()
    said = " ".join(layer.commitErrors())
    layer.rollBack()
    return done, said


def test_the_project_opens_with_its_layers_in_german(address: Address) -> None:
    project = opened(address)
    assert project.title() == "Sozialnavigator: Bestand der Einrichtungen"
    assert project.crs().authid() == "EPSG:25832"
    layers = project.mapLayers()
    assert set(layers) == {shown.id for members in groups().values() for shown in members}
    assert all(found.isValid() for found in layers.values())
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == [
        "Einrichtungen", "Verlauf und Listen", "Einstellungen",
    ]  # fmt: skip
    institutions = layer(project, MAIN)
    titles = {column.name(): institutions.attributeAlias(n) for n, column in enumerate(institutions.fields().toList())}
    assert (titles["house_number"], titles["location_kind"]) == ("Hausnummer", "Art des Standorts")
    relations = project.relationManager().relations()
    assert {f"{MAIN}_history", f"{MAIN}_offers", f"{MAIN}_provider"} <= set(relations)
    assert all(relation.isValid() for relation in relations.values())


def test_each_institution_is_in_the_layer_where_it_belongs(address: Address) -> None:
    project = opened(address)
    assert ids(layer(project, MAIN)) == {"kita", "school"}
    assert ids(layer(project, WITHOUT_POINT)) == {"online"}
    assert ids(layer(project, SHELTERED)) == {"shelter"}
    assert ids(layer(project, ALL)) == {"kita", "school", "online", "shelter"}
    assert not layer(project, MAIN).extent().isNull(), "QGIS can zoom to it"


def test_no_secret_address_is_shown_anywhere(address: Address) -> None:
    """It is still in the history, until the erasure of personal data takes it out."""
    with open_register(address) as register:
        assert "Geheimweg" in {row["new_value"] for row in register.rows("history")}
    project = opened(address)
    texts = [
        str(value)
        for found in project.mapLayers().values()
        for feature in found.getFeatures()
        for value in feature.attributes()
    ]
    assert "Lindenweg" in texts
    assert "Geheimweg" not in texts
    tabs = layer(project, SHELTERED).editFormConfig().invisibleRootContainer()
    in_form = {element.name() for element in tabs.findElements(tabs.AeTypeField)}
    assert {"name", "phone"} <= in_form
    assert not {"street", "house_number", "position_quality"} & in_form


def test_an_edit_by_hand_is_in_the_history_with_its_user(address: Address) -> None:
    project = opened(address)
    assert change(layer(project, MAIN), "name = 'Kita Sonnenstrahl'", {"phone": "0208 999"})[0]
    with open_register(address) as register:
        rows = register.rows("history", {"record_id": "kita", "field": "phone", "action": "update"})
    assert [(row["old_value"], row["new_value"], row["changed_by"]) for row in rows] == [("0208 123", "0208 999", "AB")]
    assert rows[0]["reason"] == "von Hand"
    related = project.relationManager().relation(f"{MAIN}_history")
    kita = one(layer(project, MAIN), "institution_id = 'kita'")
    shown = {row["new_value"]: row["local_time"] for row in related.getRelatedFeatures(kita)}
    assert "0208 999" in shown
    there = datetime.fromisoformat(rows[0]["changed_at"]).astimezone()
    assert shown["0208 999"] == f"{there:%d.%m.%Y %H:%M:%S}", "as the clock on the wall says"


def test_a_point_moved_by_hand_is_in_the_history(address: Address) -> None:
    project = opened(address)
    institutions = layer(project, MAIN)
    institutions.startEditing()
    point = QgsGeometry.fromPointXY(QgsPointXY(362010.5, 5704000))
    institutions.changeGeometry(one(institutions, "institution_id = 'kita'").id(), point)
    assert institutions.commitChanges(), institutions.commitErrors()
    with open_register(address) as register:
        [row] = register.rows("history", {"record_id": "kita", "field": "position", "action": "update"})
    assert row["changed_by"] == "AB"


def test_a_new_record_starts_with_what_the_form_fills_in(address: Address) -> None:
    project = opened(address)
    institutions = layer(project, MAIN)
    institutions.startEditing()
    point = QgsGeometry.fromPointXY(QgsPointXY(362500, 5704500))
    place = {name: institutions.fields().lookupField(name) for name in ("name", "category")}
    new = QgsVectorLayerUtils.createFeature(institutions, point, {place["name"]: "Neu", place["category"]: "sports"})
    assert institutions.addFeature(new)
    assert institutions.commitChanges(), institutions.commitErrors()
    with open_register(address) as register:
        [row] = register.rows("institutions", {"name": "Neu"})
    assert len(row["institution_id"]) == 36
    assert (row["location_kind"], row["release"], row["position_quality"]) == ("site", "internal", "by_hand")
    assert (row["changed_by"], row["withdrawn"], row["x"]) == ("AB", False, 362500)


def test_deleting_is_refused_in_german(address: Address) -> None:
    project = opened(address)
    institutions = layer(project, MAIN)
    institutions.startEditing()
    assert institutions.deleteFeature(one(institutions, "institution_id = 'kita'").id())
    assert not institutions.commitChanges()
    assert "Gültig bis" in " ".join(institutions.commitErrors())
    institutions.rollBack()
    assert "kita" in ids(institutions)


def test_what_only_the_plugin_writes_is_read_only(address: Address) -> None:
    project = opened(address)
    for table in ("history", "steps", "decisions", "source_lists", "value_sources"):
        assert layer(project, table).readOnly(), table
    assert not layer(project, "categories").readOnly()
    assert "schema_version" not in {feature["name"] for feature in layer(project, "settings").getFeatures()}


@pytest.mark.parametrize(
    ("name", "values", "sentence"),
    [
        ("name", {"name": " "}, "Bitte einen Namen eintragen."),
        ("valid_until", {"valid_from": "2024-01-01", "valid_until": "2023-12-31"}, "„Gültig bis“ darf nicht vor"),
        ("location_kind", {"location_kind": "protected"}, "Zu einer geschützten Einrichtung werden weder Straße"),
        ("part_of", {"part_of": "kita"}, "nicht ihre eigene Nebenstelle"),
    ],
)
def test_forms_refuse_in_sentences(
    file: GeoPackageAddress, name: str, values: dict[str, object], sentence: str
) -> None:
    project = opened(file)
    institutions = layer(project, MAIN)
    place = institutions.fields().lookupField(name)
    feature = one(institutions, "institution_id = 'kita'")
    assert QgsVectorLayerUtils.validateAttribute(institutions, feature, place)[0]
    for field, value in values.items():
        feature[field] = value
    fine, _ = QgsVectorLayerUtils.validateAttribute(institutions, feature, place)
    assert not fine
    assert sentence in institutions.constraintDescription(place)


def test_without_initials_the_form_warns_and_takes_no_other_name(file: GeoPackageAddress) -> None:
    QgsExpressionContextUtils.removeGlobalVariable(VARIABLE)
    project = opened(file)
    institutions = layer(project, MAIN)
    assert change(institutions, "institution_id = 'kita'", {"phone": "1"})[0]
    feature, place = one(institutions, "institution_id = 'kita'"), institutions.fields().lookupField("changed_by")
    assert QgsVariantUtils.isNull(feature["changed_by"]) or feature["changed_by"] == ""
    assert not QgsVectorLayerUtils.validateAttribute(institutions, feature, place)[0]
    assert "Kürzel" in institutions.constraintDescription(place)


def test_lists_show_words_and_names(file: GeoPackageAddress) -> None:
    project = QgsProject.instance()  # where QGIS looks for the layers that names come from
    assert project
    assert project.read(project_uri(file))
    institutions = layer(project, MAIN)
    feature = one(institutions, "institution_id = 'kita'")
    shown = {name: represent(institutions, feature, name) for name in ("category", "location_kind", "provider_id")}
    assert shown == {
        "category": "Kindertageseinrichtungen", "location_kind": "fester Standort", "provider_id": "Caritasverband",
    }  # fmt: skip
    assert represent(institutions, feature, "further_categories") == "{Anlauf- und Beratungsstellen}"
    assert QgsVectorLayerUtils.getFeatureDisplayString(institutions, feature) == "Kita Sonnenstrahl"
    project.clear()


def represent(layer: QgsVectorLayer, feature: QgsFeature, name: str) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression(f'represent_value("{name}")').evaluate(context))


def test_a_moved_copy_shows_and_changes_itself(file: GeoPackageAddress, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    copy = GeoPackageAddress(tmp_path / "elsewhere" / file.path.name)
    shutil.copy(file.path, copy.path)
    project = opened(copy)
    assert change(layer(project, MAIN), "institution_id = 'kita'", {"phone": "copy"})[0]
    assert phone(copy) == "copy"
    assert phone(file) == "0208 123"


def test_a_copy_under_another_name_is_turned_to_itself(file: GeoPackageAddress) -> None:
    """QGIS itself would open the original's layers, and change them."""
    copy = GeoPackageAddress(file.path.with_name("kopie.gpkg"))
    shutil.copy(file.path, copy.path)
    project = opened(copy)
    assert len(follow_file(project)) == len(project.mapLayers())
    assert change(layer(project, MAIN), "institution_id = 'kita'", {"phone": "copy"})[0]
    assert (phone(copy), phone(file)) == ("copy", "0208 123")
    assert ids(layer(project, MAIN)) == {"kita", "school"}, "with the filter"
    assert follow_file(opened(file)) == []


def phone(address: Address) -> str:
    with open_register(address) as register:
        [row] = register.rows("institutions", {"institution_id": "kita"})
    return str(row["phone"])


def test_symbols_follow_the_table_of_categories(address: Address) -> None:
    project = opened(address)
    project.setTitle("Unser Bestand")
    assert project.write(project_uri(address))
    table = layer(project, "categories")
    assert change(table, "category = 'school'", {"colour": "#123456", "symbol": "heart", "name": "Lernorte"})[0]
    assert change(table, "category = 'sports'", {"colour": "bunt", "symbol": "quark"})[0]
    refresh_symbols(address)
    project = opened(address)
    assert project.title() == "Unser Bestand", "what people changed stays"
    renderer = layer(project, MAIN).renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    categories = {str(entry.value()): entry for entry in renderer.categories()}
    assert categories["school"].label() == "Lernorte"
    assert categories["school"].symbol().color().name() == "#123456"
    assert categories["sports"].symbol().color().name() == "#ffffff"
    assert [entry.label() for entry in renderer.categories()][-1] == "nicht in der Liste der Kategorien"


def test_with_the_plugin_symbols_follow_at_once(file: GeoPackageAddress) -> None:
    project = opened(file)
    assert follow_categories(project)
    assert not follow_categories(QgsProject())
    assert change(layer(project, "categories"), "category = 'school'", {"name": "Lernorte"})[0]
    assert "Lernorte" in {entry.label() for entry in layer(project, MAIN).renderer().categories()}


def test_closed_ones_are_pale_and_nameless(file: GeoPackageAddress) -> None:
    project = opened(file)
    institutions = layer(project, MAIN)
    assert change(institutions, "institution_id = 'school'", {"valid_until": "2020-07-31"})[0]
    symbols = {entry.value(): entry.symbol().clone() for entry in institutions.renderer().categories()}
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(institutions))
    opacity = {}
    for feature in institutions.getFeatures():
        context.setFeature(feature)
        properties = symbols[feature["category"]].dataDefinedProperties()
        opacity[feature["institution_id"]] = properties.valueAsDouble(QgsSymbol.Property.Opacity, context)[0]
    assert opacity == {"kita": 100, "school": 30}


@pytest.mark.parametrize("address", ["postgres"], indirect=True)
def test_the_project_holds_nobodys_login(address: PostgresAddress) -> None:
    refresh_symbols(address)
    with open_register(address) as register:
        [(content,)] = register.connection.execute("SELECT content FROM qgis_projects")
    text = unzipped(bytes(content))
    assert PASSWORD not in text
    assert USER not in text
    assert "dbname='stadt'" in text


def test_the_project_names_nobody_and_no_place(file: GeoPackageAddress) -> None:
    with closing(sqlite3.connect(file.path)) as database:
        [(content, metadata)] = database.execute("SELECT content, metadata FROM qgis_projects").fetchall()
    text = unzipped(unhexlify(content))
    assert str(file.path.parent) not in text
    assert "saveUser" not in text
    assert "user" not in metadata
    assert QgsSettings().value("core/projects/anonymize_saved_projects") is None


def unzipped(content: bytes) -> str:
    """The XML of a stored project."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
