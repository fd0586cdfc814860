"""Makes the templates: a layout for each kind of page and each paper.

``python -m sozialplanung.plugin.papers.composing`` writes those that travel with the plugin.
"""

from __future__ import annotations

import re
import uuid
from functools import cache
from pathlib import Path
from xml.etree import ElementTree  # what QGIS has just written  # nosec B405

from qgis.core import QgsLayoutSize, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..core.papers.page import KINDS
from ..core.resources import RESOURCES
from .compose.items import Draughtsman
from .compose.measures import measures
from .compose.places import places

VERSION = 1
FOLDER = RESOURCES / "layouts"
# Papers whose templates are files that users can open; the others are the same, drawn larger, and made when needed.
SHIPPED = ("a4_portrait", "a4_landscape", "a3_landscape", "proposal")
_PROPERTY = "sozialplanung/"
KIND, PAPER, TEMPLATE_VERSION, FACTOR = (_PROPERTY + name for name in ("kind", "paper", "version", "factor"))
BINDING = _PROPERTY + "binding"  # only while pages are put into a layout
_KIND_NAMES = {
    "title": "titelseite", "city": "stadtkarte", "district": "sozialraum", "values": "kennzahlen",
    "institutions": "einrichtungen", "indicators": "indikatoren", "comparison": "vergleich", "table": "tabelle",
}  # fmt: skip
_PAPER_NAMES = {
    "a4_portrait": "a4-hoch", "a4_landscape": "a4-quer", "proposal": "vorlage-a4-hoch", "a3_landscape": "a3-quer",
    "a1": "a1-quer", "a0": "a0-quer", "slide": "folie",
}  # fmt: skip
_CITY_PAPERS = {"a4_portrait": "a3-quer", "a4_landscape": "a3-quer", "proposal": "vorlage-a3-quer"}
_UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
_SURPLUS = (
    "text-buffer", "text-mask", "background", "shadow", "families", "substitutions", "Grid", "Snapper", "FrameColor",
    "BackgroundColor",
)  # fmt: skip
_PROPERTIES = ("dataDefinedProperties", "data_defined_properties", "dd_properties")


def file_name(kind: str, paper: str) -> str:
    """``sozialplanung-sozialraum-a4-hoch.qpt``; the city's map of all papers of A4 is the one in A3."""
    names = _PAPER_NAMES | _CITY_PAPERS if kind == "city" else _PAPER_NAMES
    return f"sozialplanung-{_KIND_NAMES[kind]}-{names[paper]}.qpt"


def compose(project: QgsProject, kind: str, paper: str) -> QgsPrintLayout:
    """The layout of a kind of page, bound to nothing. ``project`` owns it."""
    size = measures(paper, kind)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    name = file_name(kind, paper).removesuffix(".qpt")
    layout.setName(name)
    project.layoutManager().addLayout(layout)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(size.width, size.height))
    for key, value in ((KIND, kind), (PAPER, paper), (TEMPLATE_VERSION, VERSION), (FACTOR, size.factor)):
        layout.setCustomProperty(key, value)
    draughtsman = Draughtsman(layout, kind, size.factor)
    for role, box in places(kind, size).items():
        draughtsman.put(role, box)
    return layout


@cache
def template(kind: str, paper: str) -> str:
    """The same as the text of a template file, which is always the same for the same layout."""
    project = QgsProject()
    document = QDomDocument()
    document.appendChild(compose(project, kind, paper).writeXml(document, QgsReadWriteContext()))
    root = ElementTree.fromstring(document.toString())  # nosec B314
    _without_surplus(root)
    known: dict[str, str] = {}

    def renamed(found: re.Match[str]) -> str:
        name = f"sozialplanung {kind} {paper} {len(known)}"
        return known.setdefault(found[0], f"{{{uuid.uuid5(uuid.NAMESPACE_URL, name)}}}")

    ElementTree.indent(root, " ")
    return _UUID.sub(renamed, ElementTree.canonicalize(ElementTree.tostring(root, "unicode"))) + "\n"


def _without_surplus(element: ElementTree.Element) -> None:
    """Leaves out what QGIS takes for granted when it is not there."""
    for child in list(element):
        unused = child.tag in _PROPERTIES and not any(option.get("name") == "expression" for option in child.iter())
        frame = child.tag == "FrameColor" and element.get("frame") == "true"
        if (child.tag in _SURPLUS and not frame) or unused:
            element.remove(child)
        else:
            _without_surplus(child)


def write_templates(folder: Path = FOLDER) -> None:
    """Write the templates that travel with the plugin."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {file_name(kind, paper): (kind, paper) for paper in reversed(SHIPPED) for kind in KINDS}
    for name, (kind, paper) in texts.items():
        (folder / name).write_text(template(kind, paper), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    write_templates()
    application.exitQgis()
