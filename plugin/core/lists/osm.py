"""Extracts of OpenStreetMap: tags packed into one column, ids of their objects, and what the tags say in German."""

from __future__ import annotations

import re
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence

from .grid import Grid
from .mapping import BY_HEADER, Mapping
from .values import PACKED
from .vocabulary import osm

LICENCE = "ODbL"
TAGS = "other_tags"
# Columns that are added: their names cannot be tags.
ID, CATEGORY, FURTHER = "osm_full_id", "OSM category", "OSM further categories"
_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)')
_KINDS = {"n": "node", "w": "way", "r": "relation"}
_SURELY = {"@id", "osm_id", "osm_way_id", "full_id", TAGS}
# A tag and its alternatives, the first one that is filled counts. German tags speak of the same under other keys.
_SAME = {
    "phone": ("phone", "contact:phone"), "email": ("email", "contact:email"),
    "website": ("website", "contact:website", "url"),
}  # fmt: skip


def is_osm(grid: Grid) -> bool:
    """Whether a list comes from OpenStreetMap, by the titles of its columns."""
    titles = set(grid.columns)
    surely = bool(titles & _SURELY) or any(title.startswith("addr:") for title in titles)
    return surely or len(titles & set(osm()["columns"])) > 1


def osm_mapping(grid: Grid) -> Mapping:
    """The fields that ``with_tags`` has made columns for."""
    made = {"poi_id": ID, "category": CATEGORY, "further_categories": FURTHER}
    columns = {name: (title,) for name, title in made.items() if title in grid.columns}
    return Mapping(columns, dict.fromkeys(columns, BY_HEADER))


def unpack(text: str) -> dict[str, str]:
    r"""The tags of ``"addr:city"=>"Oberhausen","name"=>"\"Haus\""``, the hstore text that GDAL writes."""
    return {_plain(key): _plain(value) for key, value in _TAG.findall(text)}


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def with_tags(grid: Grid, layer: str = "") -> Grid:
    """The list with a column for each packed tag, and with id, category and further categories made of the tags."""
    if TAGS in grid.columns:
        tags = [unpack(cell) for cell in grid.column(TAGS)]
        names = sorted({name for row in tags for name in row} - set(grid.columns))
        grid = grid.with_columns({name: [row.get(name, "") for row in tags] for name in names})
    records = [dict(zip(grid.columns, row, strict=True)) for row in grid.rows]
    categories = [categories_of(record) for record in records]
    added: dict[str, Sequence[str]] = {
        name: [next((record[key] for key in keys if record.get(key)), "") for record in records]
        for name, keys in _SAME.items()
        if set(keys[1:]) & set(grid.columns)
    }
    made = {
        ID: [_id(record, layer) for record in records],
        CATEGORY: [found[0] if found else "" for found in categories],
        FURTHER: [PACKED.join(found[1:]) for found in categories],
    }
    return grid.with_columns(added | {title: cells for title, cells in made.items() if any(cells)})


def categories_of(tags: AnyMapping[str, str]) -> list[str]:
    """What an object is, in German where its tags are known, the most telling tag first; general words that a more
    telling one makes superfluous are left out."""
    found: list[str] = []
    for key in osm()["keys"]:
        for value in filter(None, (part.strip() for part in tags.get(key, "").split(";"))):
            word = osm()["categories"].get(f"{key}={value}")
            if word and word not in found:
                found.append(word)
            elif not word and not found and key in ("amenity", "social_facility", "healthcare", "office", "club"):
                found.append(f"{key}={value}")
    general = {"Soziale Einrichtung", "Schule", "Gemeinschaftszentrum"}
    return [word for number, word in enumerate(found) if number == 0 or word not in general]


def _id(tags: AnyMapping[str, str], layer: str) -> str:
    """``node/123``: from overpass-turbo's @id, QuickOSM's full_id or osm_type, or GDAL's tables; '' for none."""
    if match := re.fullmatch(r"(node|way|relation)/\d+", tags.get("@id", "") or tags.get("id", "")):
        return match[0]
    if match := re.fullmatch(r"([nwr])(\d+)", tags.get("full_id", "")):
        return f"{_KINDS[match[1]]}/{match[2]}"
    if tags.get("osm_way_id"):
        return f"way/{tags['osm_way_id']}"
    number = tags.get("osm_id", "")
    kind = tags.get("osm_type", "") or {"points": "node", "lines": "way", "multipolygons": "relation"}.get(layer, "")
    kind = _KINDS.get(kind, kind)
    return f"{kind}/{number}" if kind and number else number
