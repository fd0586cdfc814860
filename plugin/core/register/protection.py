"""Institutions whose place must not be known: shelters for people who flee from violence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

# Beginnings and ends are open: Autonomes Frauenhaus, Frauenhäuser, Gewaltschutzwohnung, Mädchenzufluchtsstätte.
_PROTECTED = re.compile(
    r"frauen[\s-]*(?:(?:und|u\.|&)[\s-]*kinder[\s-]*)?(?:schutz)?[\s-]*h(?:ä|ae|a)us"
    r"|schutz[\s-]*(?:wohnung|unterk[uü]nft|unterkuenft|einrichtung für frauen)"
    r"|(?:gewalt|frauen|männer|maenner|mädchen|maedchen|kinder)schutz[\s-]*h(?:ä|ae|a)us"
    r"|zuflucht(?:s(?:wohnung|haus|häus|haeus|stätte|staette|ort)|\s+für\s+(?:frauen|mädchen))"
    r"|(?:frauen|mädchen|maedchen|kinder)[\s-]*zuflucht"
    r"|anonyme\w*\s+(?:unterbringung|unterkunft|wohn|schutz)"
    r"|women'?s\s+(?:refuge|shelter)",
    re.IGNORECASE,
)


def is_protected(row: Mapping[str, Any]) -> bool:
    """Whether the address of an institution must not be stored."""
    return row.get("location_kind") == "protected"


def looks_protected(name: str, kind: str = "") -> bool:
    """Whether an institution's name, or what its list says of its kind, is that of a protected place.

    In doubt it is: the advice centre of a shelter counts too, for its address may be the shelter's.
    """
    return any(_PROTECTED.search(text) is not None for text in (name, kind))
