"""Counts of a layer as an edition: values with their signs, and rows that are no areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsProcessingFeedback, QgsWkbTypes

from ..core.errors import PlanningError, listed
from ..core.rates.fields import NAME_FIELD, ROLE_FIELD, SIGN
from ..core.tables.vocabulary import AREA, CITY, UNASSIGNED
from ..core.texts import tr
from ..layers import NO_GEOMETRY_CHECK, as_numbers, id_text, read_columns, read_ids
from .count_layer import Count, CountLayer, count_of
from .expressions import evaluate

if TYPE_CHECKING:
    from ..core.numerals import FloatArray
    from ..core.rates.edition import Edition
    from ..core.rates.signs import Cells

Missing = tuple[float | str, ...]  # numbers and texts


@dataclass(frozen=True)
class ReadEdition:
    """An edition; its first rows come from the layer itself and have the feature ids ``keys``.

    ``groups`` are the texts of the group field by area id.
    """

    edition: Edition
    keys: Sequence[int]
    groups: Mapping[str, str]

    @property
    def left_out(self) -> dict[int, str]:
        """The rows of the layer that are no areas: what they are called, by feature id."""
        return {key: self.edition.called(row) for row, key in enumerate(self.keys) if self.edition.roles[row] != AREA}


@dataclass(frozen=True)
class CountReader:
    """Reads counts as a method profile says: so many dates are pooled; ``missing`` are its signs for missing values."""

    dates: int
    missing: Missing
    feedback: QgsProcessingFeedback

    def read(
        self, layer: CountLayer, others: CountLayer | None, texts: Sequence[str], group_field: str = ""
    ) -> ReadEdition:
        """The counts *texts* of a layer, and of a table with rows that have no area.

        A row is the city's or nobody's area's if its role says so, or, where it has no polygon, its id or name. Raises
        PlanningError for areas without an id of their own, and for what is no number.
        """
        from ..core.rates.edition import stacked

        edition, keys, groups = self._edition(layer, texts, group_field)
        areas = edition.places(AREA)
        read_ids([edition.ids[row] for row in areas], layer.id_field)
        if others:
            rest, _, _ = self._edition(others, texts, "")
            stray = [rest.called(row) for row in rest.places(AREA)]
            if stray:
                self.feedback.pushWarning(
                    tr(
                        "These rows of '{table}' are neither the city nor 'not assignable', and do not count "
                        "({count}): {rows}."
                    ).format(table=others.given.source.sourceName(), count=len(stray), rows=listed(stray))
                )
            edition = stacked(edition, rest, rest.places(CITY, UNASSIGNED))
        return ReadEdition(edition, keys, {edition.ids[row]: groups[row] for row in areas} if group_field else {})

    def _edition(
        self, layer: CountLayer, texts: Sequence[str], group_field: str
    ) -> tuple[Edition, list[int], list[str]]:
        """All rows of one layer, their feature ids, and their groups."""
        from ..core.rates.edition import Edition

        counts = {text: count_of(text, layer, self.dates) for text in texts}
        table = self._table(layer, counts, group_field)
        ids, names, roles, groups = map(table.texts, (layer.id_field, NAME_FIELD, ROLE_FIELD, group_field))
        edition = Edition(
            tuple(ids),
            tuple(_roles(table, list(zip(ids, names, roles, strict=True)))),
            {text: table.cells(count) for text, count in counts.items()},
            tuple(names),
            {text: layer.version(count.columns) for text, count in counts.items()},
        )
        return edition, table.keys, groups

    def _table(self, layer: CountLayer, counts: Mapping[str, Count], group_field: str) -> _Table:
        """Read all columns that are needed, and compute the expressions."""
        labels = [name for name in (layer.id_field, NAME_FIELD, ROLE_FIELD, group_field) if name in layer.names]
        numbers = list(dict.fromkeys(column for count in counts.values() for column in count.columns))
        wanted = list(dict.fromkeys([*labels, *numbers, *layer.signs_of(numbers)]))
        keys, columns = read_columns(layer.given, wanted, self.feedback)
        expressions = {text: count.expression for text, count in counts.items() if count.expression}
        if expressions:
            values = evaluate(list(expressions.values()), layer.given.source, self.feedback)
            for place, text in enumerate(expressions):
                columns[text] = [values[key][place] for key in keys]
        return _Table(layer, keys, columns, self.missing)


@dataclass(frozen=True)
class _Table:
    """Columns of a layer as they were read, computed ones included, and the feature ids of the rows."""

    layer: CountLayer
    keys: list[int]
    columns: Mapping[str, Any]
    missing: Missing

    def texts(self, name: str) -> list[str]:
        return [id_text(value) for value in self.columns[name]] if name in self.columns else [""] * len(self.keys)

    @property
    def called(self) -> list[str]:
        """How people know the rows: id, else name, else number."""
        known = zip(self.texts(self.layer.id_field), self.texts(NAME_FIELD), strict=True)
        return [key or name or str(number) for number, (key, name) in enumerate(known, 1)]

    def cells(self, count: Count) -> Cells:
        """The numbers of a count with their signs; those of an expression have the signs of what it reads."""
        from ..core.rates.signs import added, cells, combined

        if count.expression is None:
            return added([
                cells(self._numbers(name), self._signs(name), SIGN + name, self.called) for name in count.columns
            ])  # fmt: skip
        read = [signs for name in count.columns if (signs := self._signs(name))]
        signs = [combined([sign or "" for sign in row]) for row in zip(*read, strict=True)] if read else None
        return cells(self._computed(count.text), signs, count.text, self.called)

    def _signs(self, name: str) -> list[str] | None:
        return self.texts(SIGN + name) if SIGN + name in self.columns else None

    def _numbers(self, name: str) -> FloatArray:
        import numpy as np

        texts = frozenset(value for value in self.missing if isinstance(value, str))
        values = as_numbers(self.columns[name], self.layer.given.source.fields().field(name), self.called, texts)
        codes = [value for value in self.missing if not isinstance(value, str)]
        return np.where(np.isin(values, codes), np.nan, values)

    def _computed(self, text: str) -> FloatArray:
        import numpy as np

        values = self.columns[text]
        wrong = [
            f"{row}: '{value}'"
            for row, value in zip(self.called, values, strict=True)
            if not (value is None or isinstance(value, int | float))
        ]
        if wrong:
            raise PlanningError(
                tr("The expression '{text}' should give numbers, but gives ({count}): {wrong}.").format(
                    text=text, count=len(wrong), wrong=listed(wrong)
                ),
                tr("Correct it; to_int() makes numbers of texts."),
            )
        return np.array([np.nan if value is None else value for value in values], dtype=float)


def _roles(table: _Table, rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """The role of each row of id, name and the text of the role field, '' where there is none."""
    from ..core.tables.roles import role_of

    if ROLE_FIELD in table.columns:
        return [role if role in (CITY, UNASSIGNED) else AREA for _, _, role in rows]
    found = [role_of(key, name) for key, name, _ in rows]
    named = [key for key, role in zip(table.keys, found, strict=True) if role != AREA]
    located = _located(table.layer, named)  # an area may be called like a city
    return [AREA if key in located else role for key, role in zip(table.keys, found, strict=True)]


def _located(layer: CountLayer, keys: Sequence[int]) -> set[int]:
    """Those of the features that have a geometry."""
    source = layer.given.source
    if not keys or source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return set()
    request = QgsFeatureRequest().setFilterFids(list(keys)).setNoAttributes()
    return {feature.id() for feature in source.getFeatures(request, NO_GEOMETRY_CHECK) if feature.hasGeometry()}
