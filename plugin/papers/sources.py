"""Where the data of a layer come from: what its metadata, its record or its register say, and saying it.

Sources that somebody entered stand in the layer's own metadata (Layer Properties > Metadata), one line of its history
for each, so that they stay with the data and QGIS shows them: ``Quelle: provider | data set | address | licence |
address of the licence | year | changed``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (  # type: ignore[attr-defined]  # qgis-stubs lack QgsNotSupportedException
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsNotSupportedException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..core.errors import PlanningError
from ..core.index.sheets import Sheet
from ..core.papers.credits import OSM, credit_lines, is_osm, merged
from ..core.papers.source import Source
from ..core.register.licences import Licence, credits_of
from ..core.texts import current_language
from ..internal import MARK, save_mark
from ..method_record import MethodRecord, read_record
from ..store.address import address_of
from ..store.register import open_register

LINE, BETWEEN, CHANGED = "Quelle: ", " | ", "Daten geändert"  # in every language, as they are read again
_TEXTS = ("provider", "dataset", "uri", "licence", "licence_uri", "year")


def sources_of(layer: QgsVectorLayer) -> tuple[Source, ...]:
    """What is known of a layer's data, () where nothing is.

    The first of these counts: what somebody entered; what the layer's record, its standard metadata and the sheets of
    its indicators say; the origin of the values of a register. OpenStreetMap is named in any case.
    """
    record, register = read_record(layer), _of_register(layer)
    known = _entered(layer.metadata())
    if not known:
        stored = stored_sources(layer, record)
        known = (*stored, *_of_sheets(record, stored))
    if not known:
        return register
    return tuple(merged((*known, *filter(is_osm, register))))


def named_sources(layer: QgsVectorLayer) -> tuple[Source, ...]:
    """The sources for a page's credits; of a layer that says nothing one that holds its name."""
    return sources_of(layer) or (Source(layer=layer.name()),)


def stored_sources(layer: QgsVectorLayer, record: MethodRecord) -> tuple[Source, ...]:
    """What the layer itself carries, without a look at its indicators or into a register."""
    metadata = layer.metadata()
    return (
        _entered(metadata) or record.sources or _published(record.source_list.get("licences", ())) or _usual(metadata)
    )


def set_sources(layer: QgsVectorLayer, sources: Sequence[Source]) -> bool:
    """Write the sources into the layer's metadata, in place of those entered before.

    False: they stay with the project only, since the layer is no file, or one that cannot be written.
    """
    metadata = QgsLayerMetadata(layer.metadata())
    lines = [line for line in metadata.history() if not line.startswith(LINE)]
    metadata.setHistory([*lines, *map(_line, sources)])
    if sources and MARK not in metadata.title():
        metadata.setTitle(sources[0].dataset)
    metadata.setRights(credit_lines(sources, current_language()) if sources else [])
    metadata.setLicenses(list(dict.fromkeys(item.licence for item in sources if item.licence)))
    layer.setMetadata(metadata)
    if layer.providerType() != "ogr":
        return False
    try:
        save_mark(layer)
    except (PlanningError, QgsNotSupportedException):
        return False
    return True


def _line(source: Source) -> str:
    texts = [getattr(source, name).replace("|", "/").strip() for name in _TEXTS]
    return LINE + BETWEEN.join([*texts, CHANGED if source.changed else ""])


def _entered(metadata: QgsLayerMetadata) -> tuple[Source, ...]:
    """The sources in the lines of the history."""
    lines = [line.removeprefix(LINE) for line in metadata.history() if line.startswith(LINE)]
    return tuple(_read(line) for line in lines)


def _read(line: str) -> Source:
    parts = [part.strip() for part in line.split(BETWEEN.strip())]
    texts: dict[str, Any] = dict(zip(_TEXTS, parts, strict=False))
    return Source(**texts, changed=any(parts[len(_TEXTS) :]))


def _usual(metadata: QgsLayerMetadata) -> tuple[Source, ...]:
    """What the standard fields of the metadata say. A title alone names no source: QGIS and other programs set it."""
    named = [item.organization or item.name or "" for item in metadata.contacts()] or metadata.rights()
    links = [link.url or "" for link in metadata.links()]
    licence_links = [url for url in links if any(word in url.casefold() for word in ("licen", "govdata.de/dl-de"))]
    data_links = [url for url in links if url not in licence_links]
    provider, licence, uri, licence_uri = (
        next(iter(found), "") for found in (named, metadata.licenses(), data_links, licence_links)
    )
    if not (provider or licence or uri):
        return ()
    year = next(map(_period, metadata.extent().temporalExtents()), "")
    return (Source(provider, metadata.title(), uri, licence, licence_uri, year),)


def _period(period: QgsDateTimeRange) -> str:
    """A day, a year, or several years."""
    first, last = period.begin().date(), period.end().date()
    if first == last:
        return str(first.toString(Qt.DateFormat.ISODate))
    return "–".join(dict.fromkeys(str(day.year()) for day in (first, last) if day.isValid()))


def _of_sheets(record: MethodRecord, known: Sequence[Source]) -> tuple[Source, ...]:
    """The sources that the sheets of the indicators name beside the known ones."""
    method = record.method
    used = [sheet for name, sheet in record.sheets.items() if sheet.source and (not method or name in method.fields)]
    new = (sheet for sheet in used if not any(_is_named(sheet, item) for item in known))
    return tuple(merged(_named(item.source, item.licence, item.reference_date, method is not None) for item in new))


def _is_named(sheet: Sheet, source: Source) -> bool:
    """Whether a source is that of a sheet, which tells it in one text."""
    return sheet.source == source.provider or bool(source.dataset and source.dataset in sheet.source)


def _published(licences: Iterable[Mapping[str, Any]]) -> tuple[Source, ...]:
    """The sources of an extract of a register."""
    return _of_licences(Licence(**licence) for licence in licences)


def _of_register(layer: QgsVectorLayer) -> tuple[Source, ...]:
    """The sources of the values of the register that the layer belongs to; () for any other layer."""
    address = address_of(layer)
    if address is None:
        return ()
    with open_register(address) as register:
        rows = {(str(row["institution_id"]), str(row["field"])): row for row in register.rows("value_sources")}
    return _of_licences(credits_of(rows, rows)[0])


def _of_licences(licences: Iterable[Licence]) -> tuple[Source, ...]:
    found = (_named(item.source, item.licence, item.date, changed=True) for item in licences)
    return tuple(merged(OSM if is_osm(item) else item for item in found))


def _named(text: str, licence: str, year: str, changed: bool) -> Source:
    """A source that is told in one text: ``Statistikstelle, Melderegister`` is a provider and a data set."""
    provider, _, dataset = text.rpartition(", ")
    return Source(provider or text, dataset if provider else "", licence=licence, year=year, changed=changed)
