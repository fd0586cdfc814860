"""The present state of a register, as far as applying decisions needs to know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .precedence import Origin

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Present:
    """Rows of the register's tables as the store gives them: None for NULL, dates as ISO text, points as x and y.

    ``institutions`` by id. ``origins`` by institution and column, as ``precedence.origins`` gives them. ``sources``:
    value_sources. ``links``: those not ended. ``decisions``: all, in the order of their writing. ``lists`` and
    ``list_rows``: source_lists and their source_rows.
    """

    institutions: Mapping[str, Row] = field(default_factory=dict)
    origins: Mapping[str, Mapping[str, Origin]] = field(default_factory=dict)
    sources: Sequence[Row] = ()
    providers: Sequence[Row] = ()
    categories: Sequence[Row] = ()
    links: Sequence[Row] = ()
    decisions: Sequence[Row] = ()
    lists: Sequence[Row] = ()
    list_rows: Sequence[Row] = ()
