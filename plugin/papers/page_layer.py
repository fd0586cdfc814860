"""The layer of pages: one feature for each page with all that its layout asks for, and the layers of the tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsConditionalStyle,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor, QFont

from ..core.charts.colours import readable_on
from ..core.charts.svg import FONT
from ..core.papers.credits import credit_lines
from ..core.papers.page import Page, Table
from ..core.papers.phrases import edition_name
from ..core.texts import format_number, tr
from .compose.items import field_of, fit_field
from .fitting import fitting_share
from .order import PaperOrder
from .scales import round_length
from .sheet import Material
from .templates import factor, items
from .views import fitting_scale

Value = str | int | float | None
_SEGMENT = 20.0  # mm, the longest segment of a scale bar
_COUNTED = {"page", "number", "pages", "place"}
_ALIKE = (re.compile(r"text:\d+"), re.compile(r"text:(then|now)"))  # headings that are set in one size on a page


@dataclass(frozen=True)
class Leaf:
    """A page with its number in its document of ``pages`` pages; ``key`` is its number in the whole run."""

    key: int
    page: Page
    number: int
    pages: int


def page_values(leaf: Leaf, layout: QgsPrintLayout, material: Material, order: PaperOrder) -> dict[str, Value]:
    """What the page's feature says, by field. Writes the files of its pictures."""
    page, found = leaf.page, items(layout)
    values: dict[str, Value] = {
        "page": leaf.key, "number": leaf.number, "pages": leaf.pages, "kind": page.kind, "variant": page.variant,
        "district": page.district,
    }  # fmt: skip
    values |= _maps(found, factor(layout), material.shapes[page.district], material.language)
    texts = _common_texts(leaf, material, order) | dict(page.texts)
    values |= {field_of(role): words for role, words in texts.items()}
    values |= {field_of(role): _picture(leaf, role, material) for role in page.pictures}
    shares: dict[str, float] = {}
    for role, item in found.items():
        if isinstance(item, QgsLayoutItemLabel):
            words = str(values.setdefault(field_of(role), "") or "")
            shares[fit_field(role)] = fitting_share(item, words, factor(layout))
        elif isinstance(item, QgsLayoutItemPicture) and role != "picture:logo":
            values.setdefault(field_of(role), "")
    values |= shares
    for alike in _ALIKE:
        names = [fit_field(role) for role in found if alike.fullmatch(role)]
        values |= dict.fromkeys(names, min((shares[name] for name in names), default=1.0))
    return values


def page_layer(
    rows: Sequence[Mapping[str, Value]], shapes: Sequence[QgsGeometry], material: Material
) -> QgsVectorLayer:
    """The coverage of all layouts. Its fields are all that some page has a value for."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    layer = _memory_layer(f"MultiPolygon?crs={material.crs.authid()}", tr("Pages", material.language), names)
    layer.setCrs(material.crs)
    features = []
    for row, shape in zip(rows, shapes, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([row.get(name) for name in names])
        features.append(feature)
    _fill(layer, features)
    return layer


def table_layer(name: str, tables: Iterable[tuple[int, Table]]) -> QgsVectorLayer:
    """The rows of all tables with the same columns, each with the key of its page; cells are c1, c2 ...

    Grounds of cells and rows in bold are styles by condition; g1, g2 ... hold the grounds.
    """
    tables = list(tables)
    count = len(tables[0][1].columns)
    cells = [f"c{at}" for at in range(1, count + 1)]
    grounds = [f"g{at}" for at in range(1, count + 1)]
    layer = _memory_layer("None", name, ["page", "strong", *cells, *grounds])
    features = []
    for key, table in tables:
        for number, row in enumerate(table.rows):
            feature = QgsFeature(layer.fields())
            colours = [table.colours.get((number, at), "") for at in range(count)]
            feature.setAttributes([key, "1" if number in table.strong else "", *row, *colours])
            features.append(feature)
    _fill(layer, features)
    used = [sorted({table.colours[at] for _, table in tables for at in table.colours if at[1] == column})
            for column in range(count)]  # fmt: skip
    styles = layer.conditionalStyles()
    styles.setRowStyles([_bold()])
    for cell, ground, colours in zip(cells, grounds, used, strict=True):
        styles.setFieldStyles(cell, [_ground(ground, colour) for colour in colours])
    return layer


def _annex(text: str, language: str) -> str:
    """``Anlage 3``, whether the word was given with the number or not."""
    words = tr("Annex {annex}", language)
    return text if not text or text.startswith(words.partition("{")[0].strip()) else words.format(annex=text)


def _common_texts(leaf: Leaf, material: Material, order: PaperOrder) -> dict[str, str]:
    """What stands on the page because it is a page."""
    imprint, language = material.imprint, material.language
    proposal = [
        imprint.proposal and tr("Proposal no. {number}", language).format(number=imprint.proposal),
        _annex(imprint.annex, language),
    ]
    return {
        "text:title": leaf.page.title,
        "text:subtitle": leaf.page.subtitle,
        "text:footer": _joined(imprint.city, imprint.department),
        "text:number": f"{leaf.number} / {leaf.pages}",
        "text:edition": edition_name(order.words),
        "text:proposal": _joined(*proposal),
        "text:credits": _credits(leaf.page, material),
    }


def _credits(page: Page, material: Material) -> str:
    imprint, language = material.imprint, material.language
    own = _joined(
        imprint.editor and tr("Maps by: {value}", language).format(value=imprint.editor),
        imprint.map_date and tr("Map as of {value}", language).format(value=imprint.map_date),
    )
    data = tr("Data: {sources}", language).format(sources="; ".join(credit_lines(page.sources, language)))
    return "\n".join(filter(None, [data, own]))


def _joined(*texts: str) -> str:
    return " · ".join(filter(None, texts))


def _maps(found: Mapping[str, QgsLayoutItem], times: float, shape: QgsGeometry, language: str) -> dict[str, Value]:
    """For each map the scale at which it shows the shape, and the segments of its scale bar in km."""
    values: dict[str, Value] = {}
    for role, item in found.items():
        if not isinstance(item, QgsLayoutItemMap) or not item.atlasDriven():
            continue
        name = role.removeprefix("map:")
        scale = fitting_scale(item, shape)
        values[f"scale_{name}"] = scale
        if f"scalebar:{name}" in found:
            longest = scale * _SEGMENT / 1000 * times
            values[f"bar_{name}"] = round_length(longest) / 1000
            number = format_number(scale, language=language)
            values["text_scale"] = tr("Scale 1:{scale}", language).format(scale=number)
    return values


def _picture(leaf: Leaf, role: str, material: Material) -> str:
    drawing = leaf.page.pictures[role]
    path = material.folder / f"{leaf.key}-{role.removeprefix('picture:')}.svg"
    path.write_text(drawing.shapes if material.apart else drawing.svg, encoding="utf-8")
    return path.as_posix()


def _memory_layer(geometry: str, name: str, fields: Sequence[str]) -> QgsVectorLayer:
    layer = QgsVectorLayer(geometry, name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, _type_of(field)) for field in fields])
    layer.updateFields()
    return layer


def _type_of(field: str) -> QMetaType.Type:
    if field in _COUNTED:
        return QMetaType.Type.Int
    return QMetaType.Type.Double if field.startswith(("fit_", "scale_", "bar_")) else QMetaType.Type.QString


def _fill(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    done, _ = layer.dataProvider().addFeatures(features)
    assert done, layer.dataProvider().lastError()
    layer.updateExtents()


def _bold() -> QgsConditionalStyle:
    style = QgsConditionalStyle("\"strong\" = '1'")
    font = QFont(FONT)
    font.setBold(True)
    style.setFont(font)
    return style


def _ground(field: str, colour: str) -> QgsConditionalStyle:
    style = QgsConditionalStyle(f"\"{field}\" = '{colour}'")
    style.setBackgroundColor(QColor(colour))
    style.setTextColor(QColor(readable_on(colour)))
    return style
