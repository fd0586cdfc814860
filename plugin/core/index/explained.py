"""A computed index with all that a report tells of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from ..disclosure.in_report import INTERNAL, Withheld
from ..document import Cell
from ..numerals import FloatArray
from ..texts import format_number
from .compute import Index
from .profile import Method
from .sheets import Sheet
from .stability import ChanceChanges, Stability


@dataclass(frozen=True)
class Explained:
    """The run as data.

    ``classes`` has the rows of ``index.frame``; ``population`` (same order) is None where no
    field was chosen. Names and remarks are by id, labels and sheets by field; ``overrides`` say what the run
    changed in the profile. ``other_level`` is the name of the layer that the profile refers to, '' for none.
    ``stability`` and ``chance`` are None where the counts behind the rates are not known. ``withheld`` says what must
    not be told.
    """

    layer: str
    index: Index
    method: Method
    classes: pd.DataFrame
    population: FloatArray | None
    names: Mapping[str, str]
    remarks: Mapping[str, str]
    labels: Mapping[str, str]
    sheets: Mapping[str, Sheet]
    overrides: Sequence[str]
    palette: str
    language: str
    other_level: str = ""
    stability: Stability | None = None
    chance: ChanceChanges | None = None
    withheld: Withheld = INTERNAL

    def number(self, value: float | None, decimals: int = 2) -> str:
        return format_number(value, decimals, self.language)

    def told(self, names: Sequence[str], value: float | None, decimals: int = 2) -> str:
        """A number that comes of these fields, where none of them is withheld."""
        return self.withheld.told(names, self.number(value, decimals))

    @cached_property
    def notes(self) -> dict[str, int]:
        """Footnote numbers by id, in the order of ids."""
        return {key: number for number, key in enumerate(sorted(self.remarks), 1)}

    def area(self, key: str) -> Cell:
        """An area as a cell: id, name, footnote."""
        note = (self.notes[key],) if key in self.notes else ()
        return Cell(f"{key} {self.names.get(key, '')}".strip(), notes=note)
