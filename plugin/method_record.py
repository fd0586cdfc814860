"""What stays with a result layer: the effective method and the sheets of its indicators.

GeoPackage: OGR layer metadata item, and a default style with the titles as aliases. Memory layers: custom property.
Other files: a JSON file beside them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from .core.disclosure.rule import Rule
from .core.errors import PlanningError
from .core.papers.source import Source
from .core.resources import version
from .core.texts import tr
from .outputs import GEOPACKAGE, reason_of, sidecar_of, write_text

if TYPE_CHECKING:
    from .core.index.profile import Method
    from .core.index.sheets import Sheet

KEY = "sozialplanung"


@dataclass(frozen=True)
class MethodRecord:
    """The effective method (None: sheets only, as an input layer may carry) and the sheets by field name.

    ``boundaries`` is the crosswalk by which the counts were converted to other areas; '' where they were not.
    ``internal``: the layer holds counts that the disclosure rule withholds. ``city`` are the city values of rates
    (percent) and changes (percentage points) by field, people who belong to no area included. ``rule`` is the one by
    which a public layer was made; None for other layers. ``source_list`` says of a list of institutions what was read:
    file, hash, columns, kind of key. ``sources`` are the data sets that the layer was made of.
    """

    method: Method | None = None
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    boundaries: str = ""
    internal: bool = False
    city: Mapping[str, float] = field(default_factory=dict)
    rule: Rule | None = None
    source_list: Mapping[str, Any] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()

    def to_text(self) -> str:
        """JSON with ``sheets``, ``internal``, ``plugin_version``, and, where there are any, ``profile``,
        ``status_fields``, ``dynamics_fields``, ``hash``, ``boundaries``, ``city``, ``rule``, ``source_list`` and
        ``sources``.
        """
        sheets = {name: sheet.to_json() for name, sheet in self.sheets.items()}
        document: dict[str, Any] = {"sheets": sheets, "internal": self.internal}
        if self.method:
            document |= {
                "profile": self.method.profile.to_json(),
                "status_fields": list(self.method.status_fields),
                "dynamics_fields": list(self.method.dynamics_fields),
                "hash": self.method.hash,
            }
        if self.boundaries:
            document["boundaries"] = self.boundaries
        if self.city:
            document["city"] = dict(self.city)
        if self.rule:
            document["rule"] = self.rule.to_json()
        if self.source_list:
            document["source_list"] = dict(self.source_list)
        if self.sources:
            document["sources"] = [source.to_json() for source in self.sources]
        return json.dumps(document | {"plugin_version": version()}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str, name: str) -> MethodRecord:
        """The record in a JSON text that ``to_text`` wrote; ``name`` is for the error sentence."""
        from .core.index.profile import Method, read_profile
        from .core.index.schema import Node
        from .core.index.sheets import Sheet

        try:
            document = json.loads(text)
        except json.JSONDecodeError as error:
            raise PlanningError(
                tr("The method stored with '{name}' is no valid JSON: {reason}.").format(name=name, reason=error.msg),
                tr("Compute the index anew, or remove the metadata item 'sozialplanung'."),
            ) from error
        node = Node(document, "", name)
        sheets_node, city_node = node.node("sheets", {}), node.node("city", {})
        method = None
        if node.given("profile"):
            profile = read_profile(node.take("profile"), name)
            method = Method(
                profile, *(tuple(map(str, node.items(key))) for key in ("status_fields", "dynamics_fields"))
            )
        return cls(
            method,
            sheets={key: Sheet.read(sheets_node.node(key)) for key in list(sheets_node.data)},
            boundaries=node.text("boundaries", ""),
            internal=node.take("internal", False) is True,
            city={key: city_node.number(key) for key in list(city_node.data)},
            rule=Rule.read(node.node("rule")) if node.given("rule") else None,
            source_list=dict(node.node("source_list", {}).data),
            sources=tuple(map(Source.read, node.nodes("sources"))) if node.given("sources") else (),
        )


def read_record(layer: QgsMapLayer | None) -> MethodRecord:
    """What is stored with a layer; an empty record where nothing is."""
    text = _stored_text(layer) if layer else ""
    return MethodRecord.from_text(text, layer.name()) if text and layer else MethodRecord()


def _stored_text(layer: QgsMapLayer) -> str:
    if text := layer.customProperty(KEY, ""):
        return str(text)
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    if not path.is_file():
        return ""
    sidecar = sidecar_of(path)
    if os.path.exists(sidecar):  # noqa: PTH110 - Path.exists raises where the name is too long
        return _text_of(sidecar)
    if path.suffix.lower() != GEOPACKAGE:
        return ""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        table = _table(dataset, parts.get("layerName") or "")
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        return ""
    return (table.GetMetadataItem(KEY) or "") if table else ""


def _text_of(sidecar: Path) -> str:
    try:
        return sidecar.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise PlanningError(
            tr("{what} '{path}' cannot be read: {reason}.").format(
                what=tr("Method record"), path=sidecar, reason=reason_of(error)
            ),
            tr("Check the path and your right to read it."),
        ) from error


def set_titles(layer: QgsVectorLayer, titles: Mapping[str, str]) -> None:
    """Give the fields of a layer their titles as aliases."""
    for name, title in titles.items():
        place = layer.fields().indexFromName(name)
        if place >= 0 and title != name:
            layer.setFieldAlias(place, title)


def write_record(layer: QgsVectorLayer, record: MethodRecord) -> None:
    """Store the record with a finished result layer; call once the sink is closed.

    The layer should already have the titles and the style that it is to be opened with: a GeoPackage keeps them as its
    default style.
    """
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    if layer.providerType() == "memory" or not path.is_file():
        layer.setCustomProperty(KEY, record.to_text())
    elif path.suffix.lower() == GEOPACKAGE:
        _write_metadata(path, parts.get("layerName") or "", record.to_text())
        problem = layer.saveStyleToDatabase(KEY, tr("Titles and classes of the social index"), True, "")
        if problem:
            raise not_stored(path, problem)
    else:
        write_text(sidecar_of(path), record.to_text())


def _table(dataset: Any, name: str) -> Any:
    """The named table of a GDAL dataset, or its first one; None where there is none. Keep the dataset in a variable."""
    if dataset is None:
        return None
    return dataset.GetLayerByName(name) if name else dataset.GetLayer(0)


def _write_metadata(path: Path, table_name: str, text: str) -> None:
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        table = _table(dataset, table_name)
        stored = table is not None and table.SetMetadataItem(KEY, text) == 0
    except RuntimeError as error:
        raise not_stored(path, str(error)) from error
    if not stored:
        raise not_stored(path, gdal.GetLastErrorMsg())


def not_stored(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        tr("Method and style could not be stored in '{path}': {reason}.").format(path=path, reason=reason),
        tr("Check that no other program has the file open."),
    )
