"""What a user asks of strategy papers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..core.papers.words import Words

PUBLIC = "public"
EDITIONS = ("internal", PUBLIC)
# What a user can choose; title, values and tables come with these.
PAGES = ("city", "district", "institutions", "indicators", "comparison")
# A4 with city maps in A3, as a proposal for the council with a binding margin, posters, slides (16:9).
PAPERS = ("a4_portrait", "a4_landscape", "proposal", "a3_landscape", "a1", "a0", "slide")
FORMATS = ("PDF", "PNG", "SVG")
# The parameters that give the layers, in the order of ``PaperLayers``.
LAYERS = ("AREAS", "DISTRICTS", "INSTITUTIONS", "PREVIOUS_AREAS", "OVERLAY")


@dataclass(frozen=True)
class PaperLayers:
    """The layers that a run reads; None for what was not given. ``overlay`` is drawn over the areas as outlines."""

    areas: QgsVectorLayer
    districts: QgsVectorLayer
    institutions: QgsVectorLayer | None = None
    previous: QgsVectorLayer | None = None
    overlay: QgsVectorLayer | None = None


@dataclass(frozen=True)
class PaperOrder:
    """The user's choices; '' and empty where nothing was said.

    ``district_field`` is in the areas and holds what ``district_key_field`` or ``district_name_field`` holds in the
    districts. ``target_groups`` names a population field of the areas for each target group, ``u6`` or ``65+``.
    ``templates`` is a folder with templates that take the place of the shipped ones of the same name.
    """

    words: Words
    district_name_field: str
    district_field: str = ""
    id_field: str = ""
    name_field: str = ""
    population_field: str = ""
    indicator_fields: tuple[str, ...] = ()
    profile: str = ""
    palette: str = "accessible"
    occurring_only: bool = False
    pages: tuple[str, ...] = PAGES
    district_filter: tuple[str, ...] = ()
    paper: str = "a4_portrait"
    target_groups: dict[str, str] = field(default_factory=dict)
    category_field: str = ""
    templates: Path | None = None
    proposal: str = ""
    annex: str = ""
