"""What an algorithm knows of its inputs before the run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from ..plugin.arrow import PlainTable, plain_table
from ..plugin.core.errors import PlanningError
from ..plugin.core.papers.source import Source
from ..plugin.method_record import MethodRecord, read_record
from ..plugin.papers.sources import stored_sources
from ..plugin.store.address import Address, address_of

INPUT = "INPUT"


@dataclass(frozen=True)
class Origin:
    """What the layer of a source parameter brings along beside its rows."""

    table: PlainTable | None = None
    record: MethodRecord = field(default_factory=MethodRecord)
    unreadable: PlanningError | None = None  # why there is no record although one is stored
    aliases: Mapping[str, str] = field(default_factory=dict)
    address: Address | None = None  # of the register that the layer belongs to


@dataclass(frozen=True)
class Known:
    """What is known of the inputs before the run: taken in the main thread, where layers live."""

    files: Sequence[Path] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def origin(self, name: str) -> Origin:
        """What is known of a source parameter; nothing of one that was not given."""
        return self.origins.get(name, Origin())

    @property
    def records(self) -> dict[str, MethodRecord]:
        """The record that each source parameter's layer carries."""
        return {name: origin.record for name, origin in self.origins.items()}

    @property
    def sources(self) -> tuple[Source, ...]:
        """What all inputs are made of, as results name it: changed."""
        found = (source for record in self.records.values() for source in record.sources)
        return tuple(dict.fromkeys(replace(source, changed=True) for source in found))

    @property
    def record(self) -> MethodRecord:
        return self.origin(INPUT).record

    @property
    def aliases(self) -> Mapping[str, str]:
        return self.origin(INPUT).aliases


def origin_of(layer: QgsVectorLayer, given: Any, feedback: QgsProcessingFeedback) -> Origin:
    """What is known of the layer of a parameter; ``given`` is the parameter's raw value."""
    origin = Origin(plain_table(layer, given), aliases=_aliases(layer), address=address_of(layer))
    try:
        record = read_record(layer)
        return replace(origin, record=replace(record, sources=stored_sources(layer, record)))
    except PlanningError as error:
        feedback.pushWarning(str(error))
        return replace(origin, unreadable=error)


def _aliases(layer: QgsVectorLayer) -> dict[str, str]:
    """The titles of a layer's fields; Processing opens files without their default style, which holds them."""
    if layer.providerType() == "ogr" and not any(field.alias() for field in layer.fields().toList()):
        layer = QgsVectorLayer(layer.source(), layer.name(), "ogr")
    return {field.name(): field.alias() for field in layer.fields().toList() if field.alias()}
