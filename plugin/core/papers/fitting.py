"""Texts that have to fit the place that a template gives them, judged without a font at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..charts.svg import Size, text_width, wrapped
from .style import Style

POINT = 25.4 / 72  # mm
LINE = 1.37  # height of a line of Open Sans, in its size
_SIZES = {"text:lead": 8.5, "text:notes": 7.0, "text:method": 7.0, "text:imprint": 7.0}  # points
_OTHER = 7.5
SAFE = 0.97  # of the width: lines break a little earlier than letters are wide
_SPARE = 0.3  # mm, within which no letter is cut


def place(style: Style, kind: str, role: str) -> Size | None:
    """The size of a role's place; None where the template has none: then the role stays out."""
    return style.frames.get(kind, {}).get(role)


class Room:
    """The place of a text on a page of a kind; one that the template does not have has room for everything."""

    def __init__(self, style: Style, kind: str, role: str) -> None:
        self.box = place(style, kind, role)
        self.size = _SIZES.get(role, _OTHER) * POINT

    def takes(self, text: str) -> bool:
        """Whether a text fits, down and across; each of its lines may wrap."""
        if self.box is None or not text:
            return True
        width = SAFE * self.box.width
        lines = [part for line in text.split("\n") for part in wrapped(line, self.size, width) or [""]]
        tall = len(lines) * LINE * self.size
        return tall <= self.box.height + _SPARE and all(text_width(line, self.size) <= width for line in lines)

    def first_fitting(self, texts: Iterable[str]) -> str:
        """The first text that fits, with the longest first; the last one where none does."""
        text = ""
        for text in texts:
            if self.takes(text):
                break
        return text

    def paragraphs(self, needed: Sequence[str], *more: str | tuple[str, ...]) -> str:
        """Sentences one below the other, or running on where that takes too much room.

        ``needed`` are always there. Of ``more``, each stands where it still fits; of several ways to say one (longest
        first) the first that fits. Empty ones are passed over.
        """
        texts = [text for text in needed if text]
        if not self.takes("\n".join(texts)):
            texts = [" ".join(texts)]
        for choice in more:
            ways = [choice] if isinstance(choice, str) else choice
            longer = (way for text in ways if text for way in ([*texts, text], [" ".join([*texts, text])]))
            texts = next((way for way in longer if self.takes("\n".join(way))), texts)
        return "\n".join(texts)
