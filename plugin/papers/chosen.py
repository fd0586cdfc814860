"""Choices by the names of the algorithm's parameters, as scripts and the dialog give them, made into an order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..core.papers.target_fields import read_target_groups
from ..core.texts import LANGUAGES, current_language
from .imprint_settings import words_of
from .order import PAGES, PUBLIC, PaperOrder


def paper_order(chosen: Mapping[str, Any], settings: QgsProject | None) -> PaperOrder:
    """The order of ``chosen``; what it does not name keeps its default.

    ``settings`` is the project whose variables name the city. PlanningError for target groups that cannot be read.
    """

    def text(name: str) -> str:
        return str(chosen.get(name) or "").strip()

    language = text("LANGUAGE") if text("LANGUAGE") in LANGUAGES else current_language()
    return PaperOrder(
        words=words_of(language, text("EDITION") == PUBLIC, settings),
        district_name_field=text("DISTRICT_NAME_FIELD"),
        district_field=text("DISTRICT_FIELD"),
        id_field=text("AREA_ID_FIELD"),
        name_field=text("AREA_NAME_FIELD"),
        population_field=text("POPULATION_FIELD"),
        indicator_fields=_names(chosen.get("INDICATOR_FIELDS")),
        profile=text("PROFILE"),
        palette=text("PALETTE") or "accessible",
        occurring_only=bool(chosen.get("OCCURRING_ONLY")),
        pages=_names(chosen.get("PAGES")) or PAGES,
        district_filter=_names(chosen.get("DISTRICT_FILTER")),
        paper=text("PAPER") or "a4_portrait",
        target_groups=read_target_groups(text("TARGET_GROUPS")),
        category_field=text("CATEGORY_FIELD"),
        templates=Path(text("TEMPLATES")) if text("TEMPLATES") else None,
        proposal=text("PROPOSAL"),
        annex=text("ANNEX"),
    )


def _names(given: str | Sequence[object] | None) -> tuple[str, ...]:
    """Names as a list, or as a text with one in each line or between semicolons."""
    items = given.replace("\n", ";").split(";") if isinstance(given, str) else given or ()
    return tuple(name for name in (str(item).strip() for item in items) if name)
