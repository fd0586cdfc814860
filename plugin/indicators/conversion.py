"""Counts converted to other areas: what toolbox, models, command line and dialogs all call."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsProcessingFeedback

from ..core.errors import PlanningError, listed
from ..core.rates.fields import NAME_FIELD, ROLE_FIELD, SIGN
from ..core.tables.signs import MISSING
from ..core.tables.vocabulary import AREA, CITY, UNASSIGNED
from ..core.texts import tr
from ..layers import Input, as_numbers, check_fields, id_text, read_columns, read_ids
from .count_layer import CountLayer
from .count_reading import CountReader
from .land import geometries

if TYPE_CHECKING:
    from ..core.rates.crosswalk import Crosswalk
    from ..core.rates.edition import Edition
    from ..core.rates.signs import Cells


@dataclass(frozen=True)
class CrosswalkTable:
    """A table of old ids, new ids and, unless it is '', shares."""

    given: Input
    from_field: str
    to_field: str
    share_field: str = ""

    @property
    def fields(self) -> list[str]:
        return [name for name in (self.from_field, self.to_field, self.share_field) if name]


@dataclass(frozen=True)
class NewAreas:
    """A layer of the new areas."""

    given: Input
    id_field: str


@dataclass(frozen=True)
class Converted:
    """Rows of id, name, role, then counts and signs by field: new areas in the order of their ids, then the rest.

    ``geometries`` are those of the new areas by id; None where they have none.
    """

    ids: Sequence[str]
    names: Sequence[str]
    roles: Sequence[str]
    counts: Mapping[str, Cells]
    geometries: Mapping[str, QgsGeometry] | None

    @property
    def signed(self) -> list[str]:
        """The counts that need a column for their signs."""
        return [name for name, cells in self.counts.items() if any(cells.signs)]

    def rows(self) -> list[list[Any]]:
        """Attributes for a writer, None for NULL."""
        numbers = [[None if math.isnan(value) else value for value in self.counts[name].values] for name in self.counts]
        signs = [[sign or None for sign in self.counts[name].signs] for name in self.signed]
        ids, names = ([text or None for text in texts] for texts in (self.ids, self.names))
        return list(map(list, zip(ids, names, self.roles, *numbers, *signs, strict=True)))


def convertible(layer: CountLayer, chosen: Sequence[str]) -> list[str]:
    """Those of the chosen fields that hold counts; PlanningError where none does, or fields don't exist."""
    from ..core.rates.sheets import is_percent

    check_fields([layer.id_field, *chosen], layer.given.source)
    counts = [
        name for name in dict.fromkeys(chosen)
        if not is_percent(layer.record.sheets.get(name)) and "%" not in layer.title(name)
    ]  # fmt: skip
    if layer.id_field in counts:
        raise PlanningError(
            tr("Field '{field}' was chosen both as id and as a count.").format(field=layer.id_field),
            tr("Choose another field for one of the two."),
        )
    if not counts:
        raise PlanningError(
            tr("No count was chosen: {fields}. Rates cannot be converted.").format(fields=listed(chosen) or "–"),
            tr("Choose the numbers of people, and compute the rates afterwards."),
        )
    return counts


def convert_counts(
    layer: CountLayer,
    chosen: Sequence[str],
    table: CrosswalkTable,
    areas: NewAreas | None,
    feedback: QgsProcessingFeedback,
) -> Converted:
    """The chosen counts on the new areas; rows that are no areas stay as they are. PlanningError as in the core."""
    from ..core.rates.crosswalk import convert

    names = convertible(layer, chosen)
    edition = CountReader(1, (), feedback).read(layer, None, names).edition
    old = edition.areas
    crosswalk = _read_crosswalk(table, old, feedback)
    targets = list(crosswalk.targets)
    titles = _area_names(areas, feedback) if areas else dict.fromkeys(targets, "")
    _check_targets(targets, titles)
    rest = edition.places(CITY, UNASSIGNED)
    ids = sorted(titles)
    counts = {
        name: _placed(convert(cells.at(list(old.values())), list(old), crosswalk), targets, ids, cells.at(rest))
        for name, cells in edition.counts.items()
    }
    result = Converted(
        (*ids, *(edition.ids[row] for row in rest)),
        (*(titles[key] for key in ids), *(edition.names[row] for row in rest)),
        (*(AREA for _ in ids), *(edition.roles[row] for row in rest)),
        counts,
        geometries(areas.given.source, areas.id_field) if areas else None,
    )
    _tell(edition, crosswalk, result, layer, feedback)
    return result


def _placed(converted: Cells, targets: Sequence[str], ids: Sequence[str], rest: Cells) -> Cells:
    """The converted cells at the places of the new ids, those that got nothing missing, and the rest behind."""
    from ..core.rates.signs import joined

    found = dict(zip(targets, converted.parts(), strict=True))
    return joined([*(found.get(key, (math.nan, MISSING)) for key in ids), *rest.parts()])


def _read_crosswalk(table: CrosswalkTable, areas: Mapping[str, int], feedback: QgsProcessingFeedback) -> Crosswalk:
    from ..core.rates.crosswalk import read_crosswalk

    _, columns = read_columns(table.given, list(dict.fromkeys(table.fields)), feedback)
    sources, targets = ([id_text(value) for value in columns[name]] for name in (table.from_field, table.to_field))
    shares = [1.0] * len(sources)
    if table.share_field:
        field = table.given.source.fields().field(table.share_field)
        shares = as_numbers(columns[table.share_field], field, sources).tolist()
    return read_crosswalk(list(zip(sources, targets, shares, strict=True)), areas)


def _area_names(areas: NewAreas, feedback: QgsProcessingFeedback) -> dict[str, str]:
    """The names of the new areas by id, '' where the layer has none."""
    named = areas.given.source.fields().indexFromName(NAME_FIELD) >= 0
    wanted = dict.fromkeys([areas.id_field, *([NAME_FIELD] if named else [])])
    _, columns = read_columns(areas.given, list(wanted), feedback)
    ids = read_ids(columns[areas.id_field], areas.id_field)
    return dict(zip(ids, map(id_text, columns[NAME_FIELD]) if named else [""] * len(ids), strict=True))


def _check_targets(targets: Sequence[str], areas: Mapping[str, str]) -> None:
    unknown = [key for key in targets if key not in areas]
    if unknown:
        raise PlanningError(
            tr("The crosswalk names new ids that no area has ({count}): {ids}. Their counts would be lost.").format(
                count=len(unknown), ids=listed(unknown)
            ),
            tr("Correct the ids, or choose the layer of the new areas. Leading zeros count."),
        )


def _tell(
    edition: Edition, crosswalk: Crosswalk, result: Converted, layer: CountLayer, feedback: QgsProcessingFeedback
) -> None:
    """The log: what was converted, and what was not."""
    feedback.pushInfo(
        tr("{fields} counts of {old} areas converted to {new} areas: {names}").format(
            fields=len(result.counts), old=len(edition.areas), new=len(crosswalk.targets), names=listed(result.counts)
        )
    )
    kept = {layer.id_field, NAME_FIELD, ROLE_FIELD, "fid", *result.counts, *(SIGN + name for name in result.counts)}
    left = [name for name in layer.names if name not in kept]
    if left:
        feedback.pushInfo(
            tr("Fields that are not converted ({count}): {names}").format(count=len(left), names=listed(left))
        )
    if crosswalk.unused:
        feedback.pushWarning(
            tr("Old ids of the crosswalk that no area has ({count}): {ids}").format(
                count=len(crosswalk.unused), ids=listed(crosswalk.unused)
            )
        )
    areas = [key for key, role in zip(result.ids, result.roles, strict=True) if role == AREA]
    empty = sorted(set(areas) - set(crosswalk.targets))
    if empty:
        feedback.pushWarning(
            tr("New areas that get no counts, which are missing there ({count}): {ids}").format(
                count=len(empty), ids=listed(empty)
            )
        )
