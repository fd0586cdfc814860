"""Which field of a layer holds the keys of a table, and how far the two meet: what a dialog shows before the join."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeatureRequest, QgsVariantUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..core.rates.joining import filled
from ..layers import id_text

_KEY_TYPES = (QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.Double)


@dataclass(frozen=True)
class KeyMatch:
    """How the keys of areas and of a table's rows meet, as text; lists in the order of their side.

    ``padding_helps``: more would meet if numbers were filled up with zeros.
    """

    areas: int
    matched: int
    rows_without_area: tuple[int, ...]  # places in the keys
    areas_without_row: tuple[str, ...]
    padding_helps: bool


def field_keys(layer: QgsVectorLayer, field: str) -> list[str]:
    """The values of a field as key texts, '' for NULL."""
    place = layer.fields().indexFromName(field)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes([place])
    values = (feature.attribute(place) for feature in layer.getFeatures(request))
    return [id_text(None if QgsVariantUtils.isNull(value) else value) for value in values]


def key_fields(layer: QgsVectorLayer) -> list[str]:
    """The fields that may hold keys."""
    return [field.name() for field in layer.fields().toList() if field.type() in _KEY_TYPES]


def propose_key_field(layer: QgsVectorLayer, keys: Sequence[str]) -> str:
    """The field whose values meet most of the keys, with zeros filled up if need be; text fields before numbers.

    '' where no field meets any.
    """
    best, name = (0, 0, False), ""
    for field in key_fields(layer):
        own = field_keys(layer, field)
        if len(set(own)) < len(own):  # repeats itself, so it names something above the areas
            continue
        is_text = layer.fields().field(field).type() == QMetaType.Type.QString
        padded, plain = match_keys(own, keys, pad=True).matched, match_keys(own, keys, pad=False).matched
        if padded and (padded, plain, is_text) > best:
            best, name = (padded, plain, is_text), field
    return name


def best_layer(layers: Iterable[QgsVectorLayer], keys: Sequence[str]) -> QgsVectorLayer | None:
    """The layer with a field that meets most keys, and has the fewest areas without one; None where none meets any."""
    best: tuple[int, int] = (0, 0)
    found = None
    for layer in layers:
        field = propose_key_field(layer, keys)
        if not field:
            continue
        match = match_keys(field_keys(layer, field), keys, pad=True)
        rank = (match.matched, -len(match.areas_without_row))
        if rank > best:
            best, found = rank, layer
    return found


def match_keys(areas: Sequence[str], keys: Sequence[str], pad: bool) -> KeyMatch:
    """Compare keys as text; with ``pad``, numbers among them are filled up with zeros to the same length first."""
    plain = set(areas) & set(keys) - {""}
    filled_areas, filled_keys = filled(areas, keys)
    helped = set(filled_areas) & set(filled_keys) - {""}
    mine, theirs, common = (filled_areas, filled_keys, helped) if pad else (areas, keys, plain)
    return KeyMatch(
        areas=len(areas),
        matched=sum(key in common for key in mine),
        rows_without_area=tuple(place for place, key in enumerate(theirs) if key not in common),
        areas_without_row=tuple(area for area, key in zip(areas, mine, strict=True) if key not in common),
        padding_helps=len(helped) > len(plain),
    )
