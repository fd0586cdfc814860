"""A page of a strategy paper, before QGIS draws it: what each role of its template holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..charts.svg import Drawing, Size
from .source import Source

# In the order of a paper. ``values`` has charts and the table of areas, ``table`` goes on with any table.
KINDS = ("title", "city", "district", "values", "institutions", "indicators", "comparison", "table")
Frames = Mapping[str, Mapping[str, Size]]  # places in the templates by kind of page, then by role


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its share of the width (of the sum of all), and how its cells are aligned.

    ``align`` is left, right or centre. ``wraps``: long cells go on in a second line; others are short by nature.
    """

    title: str
    share: float = 1.0
    align: str = "left"
    wraps: bool = False


@dataclass(frozen=True)
class Table:
    """Cells as they are printed. ``name`` tells tables with different columns apart: areas, institutions, changes.

    ``colours`` are grounds of cells, '#RRGGBB' by row and column; ``strong`` are rows set bold (sums, city).
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    colours: Mapping[tuple[int, int], str] = field(default_factory=dict)
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Page:
    """One page. Roles are the ids of the template's items: ``text:lead``, ``picture:legend``, ``map:areas``.

    ``variant`` tells pages of a kind apart that need a layout of their own, since maps or columns differ. ``district``
    is the key of the district that it shows ('': the whole city). ``maps`` names the layer set of each map role.
    ``sources`` are exactly those that the page uses. ``bookmark`` and ``level`` (1 paper, 2 page) stand in the outline
    of the PDF ('': none), ``alt`` says what the page shows to people who cannot see it.
    """

    kind: str
    title: str
    subtitle: str = ""
    district: str = ""
    variant: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, Drawing] = field(default_factory=dict)
    tables: Mapping[str, Table] = field(default_factory=dict)
    maps: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    bookmark: str = ""
    level: int = 2
    alt: str = ""


@dataclass(frozen=True)
class Paper:
    """A document of several pages: ``name`` is that of its file before it is made safe for a file system."""

    name: str
    title: str
    pages: tuple[Page, ...]
