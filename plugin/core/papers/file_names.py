"""Names of files from the names of documents: what Windows, macOS and Linux all take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_LONGEST = 80  # characters; paths on Windows end at 260, and pages get a number behind the name
_FORBIDDEN = re.compile(r'\s*[<>:"/\\|?*][<>:"/\\|?*\s]*')
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def file_names(names: Sequence[str], nameless: str) -> list[str]:
    """A name without extension for each document, in their order, no two of them equal whatever their case.

    ``Mitte/Styrum`` becomes ``Mitte-Styrum``; umlauts stay; the second ``Mitte`` becomes ``Mitte (2)``. Where nothing
    is left of a name, ``nameless`` takes its place.
    """
    taken: set[str] = set()
    return [_apart(_safe(name) or nameless, taken) for name in names]


def _safe(name: str) -> str:
    clean = _CONTROL.sub(" ", unicodedata.normalize("NFC", name))
    clean = " ".join(_FORBIDDEN.sub("-", clean).split())[:_LONGEST].strip(" .-")
    return f"_{clean}" if _RESERVED.match(clean) else clean


def _apart(name: str, taken: set[str]) -> str:
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add(free.casefold())
    return free
