"""How findings look in plain QGIS: a list to be gone through, with the verdicts on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsConditionalStyle,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .core.charts.colours import BLACK
from .core.register import fields
from .core.register.findings import DECIDED, change_titles, decision_titles, verdict_titles
from .core.texts import tr

# Okabe and Ito's colours, which the colour-blind can tell, and a shape each for black-and-white prints.
_LOOKS = {
    "review": ("#E69F00", "star", 4.4),
    "only_register": ("#D55E00", "triangle", 3.6),
    "only_poi": ("#0072B2", "diamond", 3.8),
    "match": ("#009E73", "circle", 2.4),
    "not_in_scope": ("#C9C9C9", "square", 2.0),
}
_DIFFERENT = "#FFF2B3"
_FIRST = ("verdict", "change", "probability", "distance", "changed_fields", "note")
# The first columns of the attribute table, with their widths in pixels.
_WIDTHS = {
    "verdict": 110, "change": 100, "register_name": 300, "poi_name": 300, "changed_fields": 150, "note": 320,
    "decision": 170, "decision_note": 200,
}  # fmt: skip
_READ_LAST = ("fid", "finding_id", "why", "poi_values", "register_hash", "poi_hash", "source_key")
_NAME = 'coalesce("poi_name", "register_name", \'–\')'


def style_findings(layer: QgsVectorLayer) -> None:
    """Give findings their symbols, value lists and form: people fill in the decision, all else is read-only."""
    if layer.geometryType() == Qgis.GeometryType.Point:
        layer.setRenderer(_renderer())
    choices: Mapping[str, Mapping[str, str]] = {
        "verdict": verdict_titles(),
        "change": change_titles(),
        "decision": decision_titles(),
    }
    for place, item in enumerate(layer.fields().toList()):
        if titles := choices.get(item.name()):
            layer.setEditorWidgetSetup(place, _value_map(titles, item.name() == "decision"))
        elif item.name() in ("note", "decision_note", "why", "poi_values"):
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
        elif item.name() == "due":
            layer.setEditorWidgetSetup(place, _date())
    layer.setEditFormConfig(_form(layer))
    _mark_differences(layer)
    layer.setDisplayExpression(_NAME)
    layer.setMapTipTemplate(_tip())
    _arrange(layer)
    layer.triggerRepaint()


def _form(layer: QgsVectorLayer) -> QgsEditFormConfig:
    """The finding and its decision, the two records side by side, and on a second page all else."""
    form = layer.editFormConfig()
    names = layer.fields().names()
    for place, name in enumerate(names):
        form.setReadOnly(place, name not in DECIDED)
    form.clearTabs()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    first, second = (_container(text, None, tab=True) for text in (tr("Finding"), tr("Details")))
    sides = {side: [f"{side}_{name}" for name in fields.COMPARED] for side in ("register", "poi")}
    groups = (
        (tr("Finding"), _FIRST),
        (tr("Decision"), DECIDED),
        (tr("Register"), sides["register"]),
        (tr("List"), sides["poi"]),
    )
    first.setColumnCount(2)
    shown: set[str] = set()
    for title, members in groups:
        first.addChildElement(_container(title, first, [(name, names.index(name)) for name in members]))
        shown.update(members)
    rest = [(name, place) for place, name in enumerate(names) if name not in shown]
    for name, place in rest:
        second.addChildElement(QgsAttributeEditorField(name, place, second))
    form.addTab(first)
    form.addTab(second)
    return form


def _container(
    title: str,
    parent: QgsAttributeEditorContainer | None,
    members: Sequence[tuple[str, int]] = (),
    tab: bool = False,
) -> QgsAttributeEditorContainer:
    kind = Qgis.AttributeEditorContainerType
    container = QgsAttributeEditorContainer(title, parent)
    container.setType(kind.Tab if tab else kind.GroupBox)
    for name, place in members:
        container.addChildElement(QgsAttributeEditorField(name, place, container))
    return container


def _mark_differences(layer: QgsVectorLayer) -> None:
    """Cells of changed fields stand out in the attribute table."""
    for name in fields.COMPARED:
        style = QgsConditionalStyle(f"array_contains(string_to_array(coalesce(\"changed_fields\", '')), '{name}')")
        style.setBackgroundColor(QColor(_DIFFERENT))
        for side in ("register", "poi"):
            layer.conditionalStyles().setFieldStyles(f"{side}_{name}", [style])


def _renderer() -> QgsCategorizedSymbolRenderer:
    titles = verdict_titles()
    categories = []
    for verdict, (colour, shape, size) in _LOOKS.items():
        symbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": colour, "outline_color": BLACK, "outline_width": "0.2", "size": str(size)}
        )
        categories.append(QgsRendererCategory(verdict, symbol, titles[verdict]))
    return QgsCategorizedSymbolRenderer("verdict", categories)


def _value_map(titles: Mapping[str, str], may_be_empty: bool) -> QgsEditorWidgetSetup:
    entries = [{title: key} for key, title in titles.items()]
    if may_be_empty:
        entries.insert(0, {tr("(not decided)"): "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"})  # QGIS's word for NULL
    return QgsEditorWidgetSetup("ValueMap", {"map": entries})


def _date() -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup(
        "DateTime",
        {"calendar_popup": True, "display_format": "dd.MM.yyyy", "field_format": "yyyy-MM-dd", "allow_null": True},
    )


def _tip() -> str:
    rows = "".join(
        f"<tr><td>{fields.title(name)}</td><td>[% coalesce(\"register_{name}\", '') %]</td>"
        f"<td>[% coalesce(\"poi_{name}\", '') %]</td></tr>"
        for name in fields.COMPARED
    )
    return f'<b>[% {_NAME} %]</b><table>{rows}</table><p>[% "note" %]</p>'


def _arrange(layer: QgsVectorLayer) -> None:
    """The attribute table: open questions first, then changes; who it is in front, columns for machines hidden."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.name in _READ_LAST
        column.width = _WIDTHS.get(str(column.name), -1)
    places = {name: place for place, name in enumerate(_WIDTHS)}
    config.setColumns(sorted(columns, key=lambda column: places.get(str(column.name), len(places))))
    ranks = " ".join(f"WHEN \"verdict\" = '{verdict}' THEN {place}" for place, verdict in enumerate(_LOOKS))
    config.setSortExpression(
        f'3 * (CASE {ranks} END) + if("change" = \'unchanged\', 2, 0) - coalesce("probability", 0)'
    )
    layer.setAttributeTableConfig(config)
