"""How notes name a record: by its name, with the id behind."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..texts import tr

_MOST = 3
_LONGEST = 60


class Labels:
    """Ids and names of all records, first the register's."""

    def __init__(self, ids: Sequence[str], names: Sequence[str]) -> None:
        self.ids = ids
        self._names = names

    def of(self, record: int) -> str:
        """``"Kita Sonne" (R1)``; only the id where there is no name."""
        name = " ".join(self._names[record].split())
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
        return tr("“{name}” ({id})").format(name=short, id=self.ids[record]) if short else self.ids[record]

    def listed(self, records: Sequence[int], count: int) -> str:
        """The first three of ``records``, of ``count`` altogether."""
        shown = ", ".join(self.of(record) for record in records[:_MOST])
        return shown if count <= _MOST else f"{shown}, +{count - _MOST}"


def names_of(table: pd.DataFrame) -> list[str]:
    """The names of a table's records as they are written; '' where there is none."""
    if "name" not in table:
        return [""] * len(table)
    return [str(name) for name in table["name"].to_numpy(dtype=object, na_value="").tolist()]
