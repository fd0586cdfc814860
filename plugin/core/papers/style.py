"""How the pages of a paper are set: wording, the places in the templates, colours."""

from __future__ import annotations

from dataclasses import dataclass

from .page import Frames
from .words import Words


@dataclass(frozen=True)
class Style:
    """``occurring_only``: legends show only the classes that occur."""

    words: Words
    frames: Frames
    palette: str = "accessible"
    occurring_only: bool = False
