"""A page that has its place in a layout: what is exported, or opened in the designer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsPrintLayout, QgsProject

from ..core.papers.imprint import Imprint
from ..core.papers.page import Page


@dataclass(frozen=True)
class Sheet:
    """``place`` is the page's number in the atlas of ``layout``, from 0; ``number`` the one that is printed on it."""

    page: Page
    layout: QgsPrintLayout
    place: int
    number: int


@dataclass(frozen=True)
class Document:
    """The sheets of one file. ``name`` is that of the file before it is made safe for a file system."""

    name: str
    title: str
    sheets: Sequence[Sheet]


@dataclass(frozen=True)
class Book:
    """All documents of a run, and the project that owns layouts and layers; ``folder`` holds the pictures."""

    project: QgsProject
    documents: Sequence[Document]
    folder: Path


@dataclass(frozen=True)
class Material:
    """What pages are bound from, beside their contents.

    ``project`` owns layers and layouts. ``sets`` are the layers of each layer set, top first, ``shapes`` the outline of
    each district by its key and, under '', of the city, in ``crs``. ``folder`` takes the pictures. ``language`` is that
    of numbers and fixed words. ``apart``: pictures are written without their letterings, which the export sets as text.
    """

    project: QgsProject
    sets: Mapping[str, Sequence[QgsMapLayer]]
    shapes: Mapping[str, QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    imprint: Imprint
    language: str
    folder: Path
    apart: bool
