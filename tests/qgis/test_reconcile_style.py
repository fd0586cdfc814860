"""Findings in plain QGIS: a list in which people can decide."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsExpression, QgsExpressionContext, QgsVectorLayer
from sozialplanung.plugin.core.register.decisions import KINDS
from sozialplanung.plugin.core.register.findings import DECIDED, VERDICTS

from .institutions import reconcile


@pytest.fixture(params=["memory", "file"])
def layer(request: pytest.FixtureRequest, tmp_path: Path) -> QgsVectorLayer:
    """The findings as Processing gives them, or as somebody opens their file later."""
    if request.param == "memory":
        output = reconcile()["OUTPUT"]
        assert isinstance(output, QgsVectorLayer)
        return output
    path = tmp_path / "findings.gpkg"
    reconcile(OUTPUT=str(path))
    return QgsVectorLayer(str(path), "findings", "ogr")


def test_each_verdict_has_its_own_symbol(layer: QgsVectorLayer) -> None:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    looks = {
        item.value(): (item.symbol().color().name(), item.symbol().symbolLayer(0).shape())
        for item in renderer.categories()
    }
    assert set(looks) == set(VERDICTS)
    assert len(set(looks.values())) == len({colour for colour, _ in looks.values()}) == len(VERDICTS)


def test_people_fill_in_the_decision_and_nothing_else(layer: QgsVectorLayer) -> None:
    form, names = layer.editFormConfig(), layer.fields().names()
    editable = {name for place, name in enumerate(names) if not form.readOnly(place)}
    assert editable == {*DECIDED}
    choices = layer.editorWidgetSetup(names.index("decision")).config()["map"]
    words = [next(iter(choice.values())) for choice in choices]
    assert words[1:] == [*KINDS]


def test_differences_stand_out(layer: QgsVectorLayer) -> None:
    ((style,), (other,)) = (layer.conditionalStyles().fieldStyles(f"{side}_phone") for side in ("register", "poi"))
    expression = QgsExpression(style.rule())
    marked = set()
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        if expression.evaluate(context):
            marked.add(feature["institution_id"])
    assert style.rule() == other.rule()
    assert marked == {"R2"}


def test_every_column_is_in_the_form(layer: QgsVectorLayer) -> None:
    tabs = layer.editFormConfig().tabs()
    elements = [item for tab in tabs for item in tab.findElements(Qgis.AttributeEditorType.Field)]  # type: ignore[attr-defined]
    assert sorted(item.name() for item in elements) == sorted(layer.fields().names())


def test_open_questions_come_first_and_machine_columns_are_hidden(layer: QgsVectorLayer) -> None:
    config = layer.attributeTableConfig()
    assert not QgsExpression(config.sortExpression()).hasParserError()
    hidden = {column.name for column in config.columns() if column.hidden}
    assert {"register_hash", "poi_hash", "why"} <= hidden
    assert not {"note", "decision", "register_name"} & hidden


def test_a_record_is_called_by_its_name(layer: QgsVectorLayer) -> None:
    assert not QgsExpression(layer.displayExpression()).hasParserError()
    assert "poi_phone" in layer.mapTipTemplate()
