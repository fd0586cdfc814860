"""What a user has chosen so far on the way to a reconciliation, and the parameters of the algorithms that follow."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QTemporaryDir

from ....plugin.core.lists.mapping import Mapping
from ....plugin.lists.layer_list import list_of_layer
from ....plugin.lists.preview import OpenedList, open_preview
from ....plugin.lists.reading import ListOrder
from ....plugin.settings import thresholds
from ....plugin.store.address import Address, layer_source

if TYPE_CHECKING:
    from ....plugin.core.register.scope import Scope

Parameters = dict[str, Any]


@dataclass(frozen=True)
class Choices:
    """What is said of the list. ``address_layer``: '' or a source that Processing can open."""

    path: Path
    part: str = ""
    source: str = ""
    source_date: str = ""
    licence: str = ""
    system: str = ""
    address_layer: str = ""
    address_file: str = ""


@dataclass
class Draft:
    """``given`` is what the user said of the columns; the rest is recognised. ``key_kind``: '' is recognised, too."""

    address: Address
    folder: QTemporaryDir = field(default_factory=QTemporaryDir)  # for copies of layers; goes with the draft
    choices: Choices | None = None
    opened: OpenedList | None = None
    given: Mapping = field(default_factory=Mapping)
    category: str = ""
    key_kind: str = ""
    scope: Scope | None = None
    complete: bool = True
    area: str = ""  # what people call the area of the scope

    def choose(self, choices: Choices) -> OpenedList:
        """Open a list; what was said of the columns of another one is forgotten. PlanningError where it is refused."""
        order = ListOrder(
            choices.path, choices.part, source=choices.source, source_date=choices.source_date,
            licence=choices.licence, system=choices.system, register=self.address,
        )  # fmt: skip
        opened = open_preview(order)
        if self.opened is None or (opened.file.hash, opened.file.part) != (
            self.opened.file.hash,
            self.opened.file.part,
        ):
            self.given, self.category, self.key_kind = Mapping(), "", ""
        origin = opened.order
        self.choices = replace(choices, source=origin.source, source_date=origin.source_date, licence=origin.licence)
        self.opened = opened
        return opened

    @property
    def list_path(self) -> str:
        """The file by which it is seen later whether the list has changed; '' for the copy of a layer, which goes."""
        assert self.choices, "the list is chosen first"
        path = self.choices.path
        return "" if Path(self.folder.path()) in path.parents else str(path)

    def layer_file(self, layer: QgsVectorLayer) -> tuple[Path, str]:
        """A layer as file and part."""
        return list_of_layer(layer, Path(self.folder.path()))

    def layer_source(self, layer: QgsVectorLayer) -> str:
        """A layer as a source that the run can open by itself."""
        if layer.providerType() == "memory":
            return str(list_of_layer(layer, Path(self.folder.path()))[0])
        return str(QgsProcessingUtils.encodeProviderKeyAndUri(layer.providerType(), layer.source()))

    def readlist_parameters(self, folder: Path) -> Parameters:
        """Parameters of ``readlist``, results in ``folder``."""
        assert self.choices, "the list is chosen first"
        chosen = self.choices
        wanted = {
            "SHEET": chosen.part, "SOURCE": chosen.source, "SOURCE_DATE": chosen.source_date,
            "LICENCE": chosen.licence, "CATEGORY": self.category, "KEY_KIND": self.key_kind, "CRS": chosen.system,
            "ADDRESS_POINTS": chosen.address_layer, "ADDRESS_FILE": chosen.address_file,
            "FIELDS": json.dumps(self.given.to_json(), ensure_ascii=False),
        }  # fmt: skip
        return {name: value for name, value in wanted.items() if value} | {
            "INPUT": str(chosen.path), "REGISTER": layer_source(self.address),
            "OUTPUT": str(folder / "liste.gpkg"), "PROBLEMS": str(folder / "probleme.gpkg"),
        }  # fmt: skip

    def reconcile_parameters(self, folder: Path) -> Parameters:
        """Parameters of ``reconcile`` for the list that ``readlist`` has put into ``folder``."""
        accept, review = thresholds()
        limits = {"ACCEPT": accept, "REVIEW": review}
        return {name: value for name, value in limits.items() if value is not None} | {
            "REGISTER": layer_source(self.address), "POI": str(folder / "liste.gpkg"),
            "SCOPE": json.dumps(self.scope.to_json(), ensure_ascii=False) if self.scope else "",
            "COMPLETE": self.complete,
            "OUTPUT": str(folder / "befunde.gpkg"), "CANDIDATES": str(folder / "kandidaten.gpkg"),
        }  # fmt: skip
