"""The review of a real reconciliation: the schools of Oberhausen, by keyboard, until they are applied."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel
from sozialplanung.plugin.core.applying.plan import Order
from sozialplanung.plugin.core.texts import use_language
from sozialplanung.plugin.reviews.review import Review, open_review
from sozialplanung.plugin.store.address import GeoPackageAddress
from sozialplanung.plugin.store.apply import plan_for
from sozialplanung.plugin.store.register import open_register
from sozialplanung.ui.navigator.map_link import MapLink
from sozialplanung.ui.navigator.reviewing.page import ReviewPage
from sozialplanung.ui.navigator.session import Notice, Session

from .reviewing import oberhausen


class Office:
    """The page with the schools, all of them for review but those that are alone."""

    def __init__(self, qtbot: QtBot, address: GeoPackageAddress, review: Review) -> None:
        self.review, self.session = review, Session()
        self.notices: list[Notice] = []
        self.session.told.connect(self.notices.append)
        assert self.session.open(address)
        self.canvas = QgsMapCanvas()
        self.page = ReviewPage(self.session, MapLink(self.canvas))
        for widget in (self.canvas, self.page):
            qtbot.addWidget(widget)
        self.page.show()
        self.session.open_review(review)
        self.page.setFocus()

    def progress(self) -> str:
        label = self.page.findChild(QLabel, "review_progress_label")
        assert label
        return label.text()


@pytest.fixture(scope="module")
def schools(tmp_path_factory: pytest.TempPathFactory) -> tuple[GeoPackageAddress, Path]:
    """Register and review; a run that takes only the surest pairs leaves more to decide."""
    address, review = oberhausen(tmp_path_factory.mktemp("schools"), ACCEPT=0.999)
    return address, review.path


@pytest.fixture
def office(qtbot: QtBot, schools: tuple[GeoPackageAddress, Path], tmp_path: Path) -> Office:
    """With a copy of the review, as the file is written to."""
    address, path = schools
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    return Office(qtbot, address, open_review(copy))


def test_a_whole_review_by_german_keys_can_be_applied(qtbot: QtBot, schools: tuple[GeoPackageAddress, Path]) -> None:
    use_language("de")
    try:
        address, path = schools
        office = Office(qtbot, address, open_review(path))
        asked = [entry for entry in office.review.entries if entry.verdict not in {"match", "not_in_scope"}]
        assert len(asked) > 2
        for _ in asked:
            entry = office.review.entry(office.review.position)
            assert entry.choice is None  # each is shown once
            qtbot.keyClick(office.page.focusWidget() or office.page, "A" if entry.poi_id else "Q")
        assert office.progress() == f"{len(asked)} von {len(asked)} · 0 offen"
        assert office.notices == []
    finally:
        use_language("en")
    again = open_review(path)
    assert all(again.entry(entry.finding_id).choice for entry in asked)
    with open_register(address) as register:
        plan = plan_for(register, again.findings(), Order("2025-01-01", "list-1"))
    assert not [change.reason for change in plan.changes if change.action == "conflict"]


def test_the_order_by_area_takes_a_layer_of_the_project(office: Office, qtbot: QtBot) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832&field=name:string", "Sozialräume", "memory")
    for name, west, east in (("Süd", 340000, 351000), ("Nord", 351000, 360000)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(
            f"Polygon(({west} 5690000, {east} 5690000, {east} 5720000, {west} 5720000, {west} 5690000))"
        ))  # fmt: skip
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    try:
        before, shown = office.progress(), office.review.position
        order = office.page.findChild(QComboBox, "review_order")
        assert order
        order.setFocus()
        qtbot.keyClick(order, Qt.Key.Key_End)
        layers = office.page.findChild(QgsMapLayerComboBox, "review_area_layer")
        assert layers.isVisible()
        layers.setLayer(layer)
        assert office.page.findChild(QgsFieldComboBox, "review_area_field").currentField() == "name"
        assert office.review.position == shown
        assert office.progress().split(" von ")[-1] == before.split(" von ")[-1]
        assert office.notices == []
    finally:
        QgsProject.instance().removeMapLayer(layer)


def test_a_layer_without_names_gets_a_sentence(office: Office, qtbot: QtBot) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832&field=number:integer", "nameless", "memory")
    QgsProject.instance().addMapLayer(layer)
    try:
        order = office.page.findChild(QComboBox, "review_order")
        assert order
        qtbot.keyClick(order, Qt.Key.Key_End)
        assert "has no field with the names of its areas" in office.notices[-1].text
        assert office.review.position
    finally:
        QgsProject.instance().removeMapLayer(layer)
