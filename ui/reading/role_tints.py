"""Colours of the preview: a hue for each role, laid thinly over the palette's own ground, so that it fits any theme."""

from __future__ import annotations

import html

from qgis.PyQt.QtGui import QColor, QPalette

# Degrees on the colour wheel, far enough apart to be told from each other; without a hue: what is not read.
_HUES = {"header": 215, "key": 40, "name": 65, "value": 150, "city": 275, "unassigned": 325}
_STRENGTH = 0.28


def tint(role: str, palette: QPalette) -> QColor:
    """The ground of a cell with this role."""
    ground = palette.color(QPalette.ColorRole.Base)
    if role not in _HUES:
        return _mixed(ground, palette.color(QPalette.ColorRole.Text), 0.1)
    return _mixed(ground, QColor.fromHsv(_HUES[role], 255, 230), _STRENGTH)


def is_read(role: str) -> bool:
    """Whether cells of this role are part of the table; the others are shown in the colour of disabled text."""
    return role in _HUES


def legend(titles: dict[str, str], palette: QPalette) -> str:
    """The roles with their tints in one line of HTML, which breaks between two of them only."""
    edge = palette.color(QPalette.ColorRole.Mid).name()
    parts = [
        f'<span style="background-color:{tint(role, palette).name()}; color:{edge}">&nbsp;&nbsp;&nbsp;&nbsp;</span>'
        f"&nbsp;{html.escape(title).replace(' ', '&nbsp;')}"
        for role, title in titles.items()
    ]
    return "&nbsp;&nbsp; ".join(parts)


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    mixed = (
        round(low + (high - low) * share) for low, high in zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)
    )
    return QColor(*mixed)
