"""The attributes of a layer of areas as the index needs them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFields, QgsProcessingFeedback

from .layers import Input, as_numbers, read_columns, read_ids

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.profile import Method
    from .core.numerals import FloatArray


@dataclass(frozen=True)
class AreaTable:
    """Columns of a layer as they come, and the ids of its rows; ``signs`` are texts that mean "missing"."""

    fields: QgsFields
    ids: Sequence[str]
    columns: Mapping[str, Any]
    signs: frozenset[str]

    @classmethod
    def read(
        cls, given: Input, names: Sequence[str], id_field: str, method: Method, feedback: QgsProcessingFeedback
    ) -> AreaTable:
        """Read the named columns; without an id field (''), the ids are QGIS's."""
        keys, columns = read_columns(given, list(dict.fromkeys(names)), feedback)
        ids = read_ids(columns[id_field], id_field) if id_field else [str(key) for key in keys]
        signs = frozenset(value for value in method.profile.missing_values if isinstance(value, str))
        return cls(given.source.fields(), ids, columns, signs)

    def numbers(self, name: str) -> FloatArray | None:
        """A column as floats, NaN for what is missing; None for ''."""
        return as_numbers(self.columns[name], self.fields.field(name), self.ids, self.signs) if name else None

    def frame(self, names: Sequence[str]) -> pd.DataFrame:
        """Number columns by id."""
        import pandas as pd

        return pd.DataFrame({name: self.numbers(name) for name in names}, index=pd.Index(list(self.ids), dtype=object))
