"""Layers and tables that hold counts, and what a numerator or denominator means in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import Qgis, QgsExpression, QgsWkbTypes

from ..core.errors import PlanningError
from ..core.rates.fields import SIGN
from ..core.texts import tr
from ..layers import Input
from ..method_record import MethodRecord
from .expressions import columns_of, parse_expression


@dataclass(frozen=True)
class CountLayer:
    """A layer or table with counts. ``id_field`` is '' where its rows need no id; ``titles`` are aliases by field."""

    given: Input
    id_field: str
    record: MethodRecord = field(default_factory=MethodRecord)
    titles: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def names(self) -> list[str]:
        """Its fields."""
        return list(self.given.source.fields().names())

    @property
    def has_polygons(self) -> bool:
        return bool(QgsWkbTypes.geometryType(self.given.source.wkbType()) == Qgis.GeometryType.Polygon)

    def title(self, name: str) -> str:
        """What a field is called: its alias, else its sheet's title, else its name."""
        sheet = self.record.sheets.get(name)
        return self.titles.get(name) or (sheet.title.de if sheet else name)

    def signs_of(self, columns: Sequence[str]) -> list[str]:
        """The fields with the signs of these fields, as far as there are any."""
        return [SIGN + name for name in columns if SIGN + name in self.names]

    def version(self, columns: Sequence[str]) -> str:
        """The version of the definition of these fields, '' where none is known."""
        sheets = self.record.sheets
        versions = dict.fromkeys(sheets[name].definition_version for name in columns if name in sheets)
        return " / ".join(filter(None, versions))


@dataclass(frozen=True)
class Count:
    """A numerator or denominator: ``columns`` are the fields that are added up, or those that its expression reads."""

    text: str
    columns: tuple[str, ...]
    expression: QgsExpression | None = None


def count_of(text: str, layer: CountLayer, dates: int) -> Count:
    """What *text* means in a layer, with so many reference dates pooled.

    Raises PlanningError for percentages, for what is neither field nor expression, and for what cannot be pooled.
    """
    from ..core.rates.pooling import pooled_fields

    quoted = text[:1] == text[-1:] == '"' and text[1:-1] in layer.names
    name = text[1:-1] if quoted else text
    if name not in layer.names and dates == 1:
        expression = parse_expression(text, layer.given.source)
        return Count(text, tuple(columns_of(expression)), expression)
    columns = pooled_fields(name, layer.names, dates)
    _refuse_percentages(name, layer)
    return Count(text, columns)


def _refuse_percentages(name: str, layer: CountLayer) -> None:
    from ..core.rates.sheets import is_percent

    if is_percent(layer.record.sheets.get(name)) or "%" in layer.title(name):
        raise PlanningError(
            tr(
                "Field '{field}' ('{title}') holds percentages, but a rate needs counts: numerator and denominator."
            ).format(field=name, title=layer.title(name)),
            tr("Choose the field with the number of people, or ask the office for it."),
        )
