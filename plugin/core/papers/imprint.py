"""Who publishes a paper, as its pages name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Imprint:
    """'' leaves a line out. ``logo`` is the path of the coat of arms or logo.

    ``publisher`` is the Herausgeberin (Stadt Oberhausen), ``head`` the line below it (Der Oberbürgermeister),
    ``division`` Bereich or Fachbereich, ``design`` who designed the paper, ``editor`` the Bearbeitung of the maps.
    ``department`` stands on each page, and is the author of the PDF. ``map_date`` is the Kartenstand.
    ``proposal`` is the number of the council's Vorlage, ``annex`` the Anlage.
    """

    city: str = ""
    department: str = ""
    logo: str = ""
    publisher: str = ""
    head: str = ""
    division: str = ""
    design: str = ""
    editor: str = ""
    map_date: str = ""
    proposal: str = ""
    annex: str = ""
