"""Where data come from, as a page has to say it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..index.schema import Node


@dataclass(frozen=True)
class Source:
    """A data set that a layer or table is made of; '' where nothing is known.

    ``year`` is the year or day that the data stand for, ``changed`` whether they were changed since ("Daten geändert").
    ``layer`` is the name of one of which nothing else is known; it is not stored.
    """

    provider: str = ""
    dataset: str = ""
    uri: str = ""
    licence: str = ""
    licence_uri: str = ""
    year: str = ""
    changed: bool = False
    layer: str = ""

    def to_json(self) -> dict[str, Any]:
        """What is known, by the names of the fields."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def read(cls, node: Node) -> Source:
        """What ``to_json`` has stored; PlanningError for anything else."""
        names = ("provider", "dataset", "uri", "licence", "licence_uri", "year")
        made = cls(**{name: node.text(name, "") for name in names}, changed=node.take("changed", False) is True)
        node.close((*names, "changed"))
        return made
