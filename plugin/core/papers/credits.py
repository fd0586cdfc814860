"""The sources as a page prints them, and what they lack for an edition that leaves the office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..errors import PlanningError
from ..register.licences import TERMS, is_share_alike, known_licence
from ..texts import tr
from .source import Source

OSM = Source("OpenStreetMap", "OpenStreetMap", "www.openstreetmap.org", "ODbL 1.0", TERMS["odbl 1.0"])


def credit_lines(sources: Iterable[Source], language: str) -> list[str]:
    """One line for each data set in the order in which they come; nothing known gives the one line that says so."""
    lines = [_credit(_completed(item), language) for item in merged(sources)]
    return list(dict.fromkeys(lines)) or [_credit(Source(), language)]


def merged(sources: Iterable[Source]) -> list[Source]:
    """Each data set once, with all years that it is named for."""
    found: dict[tuple[str, ...], Source] = {}
    for item in sources:
        key = (
            ("osm",)
            if is_osm(item)
            else (item.provider, item.dataset, item.uri, item.licence, item.licence_uri, item.layer)
        )
        found[key] = _joined(found[key], item) if key in found else item
    return list(found.values())


def missing(source: Source) -> list[str]:
    """What a public edition has to say of a source and this one does not, in words; nothing for OpenStreetMap."""
    source = _completed(source)
    if is_osm(source):
        return []
    words = {
        tr("data provider"): source.provider,
        tr("data set"): source.dataset,
        tr("address of the data set"): source.uri,
        tr("licence"): source.licence,
        tr("address of the licence"): source.licence_uri,
        tr("year"): source.year,
    }
    return [word for word, value in words.items() if not value]


def check_sources(named: Mapping[str, Sequence[Source]], public: bool) -> list[str]:
    """Sentences about the layers whose sources are not complete, by the layer's name; a public edition is refused."""
    gaps = {
        layer: "; ".join(dict.fromkeys(", ".join(words) for item in sources or (Source(),) if (words := missing(item))))
        for layer, sources in named.items()
    }
    gaps = {layer: words for layer, words in gaps.items() if words}
    if public and gaps:
        layers = " ".join(f"'{layer}': {words}." for layer, words in gaps.items())
        raise PlanningError(
            tr("A public edition has to name the source of each layer, but this is missing: {layers}").format(
                layers=layers
            ),
            tr("Enter it in 'Strategy paper maps…' under 'Sources', or make the internal edition."),
        )
    sentence = tr("The source of layer '{layer}' is not complete. Missing: {missing}.")
    return [sentence.format(layer=layer, missing=words) for layer, words in gaps.items()]


def is_osm(source: Source) -> bool:
    """Whether data are OpenStreetMap's, whose licence binds all that is made of them."""
    return is_share_alike({"source": f"{source.provider}\n{source.dataset}", "licence": source.licence})


def _completed(source: Source) -> Source:
    """The source with the address of its licence, where that is known by the name."""
    return replace(source, licence_uri=source.licence_uri or TERMS.get(known_licence(source.licence), ""))


def _joined(one: Source, other: Source) -> Source:
    years = dict.fromkeys(filter(None, (*one.year.split(", "), other.year)))
    return replace(one, year=", ".join(years), changed=one.changed or other.changed)


def _credit(source: Source, language: str) -> str:
    if is_osm(source):
        return tr("© OpenStreetMap contributors, ODbL 1.0 (www.openstreetmap.org/copyright)", language)
    title = ", ".join(filter(None, (source.provider, source.dataset)))
    if not title:
        text = tr("Source: not stated ({layer})", language) if source.layer else tr("Source: not stated", language)
        return text.format(layer=source.layer)
    named = _with_address(title, source.uri)
    licence = _with_address(_licence_name(source.licence, language), source.licence_uri)
    changed = tr("data changed", language) if source.changed else ""
    return ", ".join(filter(None, (named, licence, source.year, changed)))


def _with_address(text: str, address: str) -> str:
    return f"{text} ({address})" if text and address else text or address


def _licence_name(licence: str, language: str) -> str:
    """A licence as its text wants to be named."""
    names = {
        "dl-de/by-2-0": tr("Data licence Germany – attribution – version 2.0", language),
        "dl-de/zero-2-0": tr("Data licence Germany – Zero – version 2.0", language),
    }
    return names.get(known_licence(licence), licence)
