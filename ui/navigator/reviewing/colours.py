"""Colours of the review, mixed from those of the palette, so that they fit any theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

_ROLE = QPalette.ColorRole
_PALER, _READABLE = (0.35, 0.25, 0.15), 4.5


def mark(palette: QPalette) -> QColor:
    """The ground of what differs."""
    return _mixed(palette.color(_ROLE.Window), palette.color(_ROLE.Highlight), 0.35)


def muted(palette: QPalette) -> QColor:
    """The colour of text that needs no look; it can still be read, on dark ground too."""
    text, ground = palette.color(_ROLE.WindowText), palette.color(_ROLE.Window)
    paler = (_mixed(text, ground, share) for share in _PALER)
    return next((colour for colour in paler if contrast(colour, ground) >= _READABLE), text)


def contrast(one: QColor, other: QColor) -> float:
    """As the guidelines for accessible web pages (WCAG) reckon it: from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def against(palette: QPalette) -> QColor:
    """The colour of bars that speak against; those that speak for have the highlight."""
    return _mixed(palette.color(_ROLE.WindowText), palette.color(_ROLE.Window), 0.5)


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    pairs = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)
    return QColor(*(round(low + (high - low) * share) for low, high in pairs))


def _luminance(colour: QColor) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
