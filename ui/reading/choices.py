"""The choices of the reading dialog in words: what is stored, and what people read."""

from __future__ import annotations

from ...plugin.core.tables import recognition, signs, vocabulary
from ...plugin.core.texts import tr
from ..profile.choices import Choices


def meanings() -> Choices:
    """What a sign can mean."""
    return (
        (signs.ZERO, tr("nothing (exactly zero)")),
        (signs.SUPPRESSED, tr("suppressed or unknown")),
        (signs.MISSING, tr("missing")),
        (signs.UNRELIABLE, tr("not reliable")),
        (signs.NOT_MEANINGFUL, tr("not meaningful")),
        (signs.LATER, tr("comes later")),
        (signs.PROVISIONAL, tr("value, provisional")),
        (signs.REVISED, tr("value, revised")),
        (signs.ESTIMATED, tr("value, estimated")),
        (signs.BRACKETED, tr("value, uncertain (in brackets)")),
    )


def row_roles() -> Choices:
    """What a row below the header can be."""
    return (
        (vocabulary.AREA, tr("area")),
        (vocabulary.CITY, tr("city")),
        (vocabulary.UNASSIGNED, tr("not assigned: counts for the city")),
        (vocabulary.SUBTOTAL, tr("subtotal: left out")),
        (vocabulary.STATISTIC, tr("mean, minimum …: left out")),
        (vocabulary.LEFT_OUT, tr("left out")),
    )


def column_roles() -> Choices:
    """What a column can be."""
    return (
        (recognition.KEY, tr("key")),
        (recognition.NAME, tr("name")),
        (recognition.VALUE, tr("numbers")),
        (recognition.PERIOD, tr("period of the row")),
        (recognition.DIMENSION, tr("indicator of the row")),
        (recognition.IGNORED, tr("not read")),
    )


def kinds() -> Choices:
    """What the numbers of a column are."""
    return (
        (recognition.COUNT, tr("count")),
        (recognition.PERCENT, tr("percent")),
        (recognition.NUMBER, tr("number")),
    )


def decimals(style: str, known: bool) -> Choices:
    """How numbers in text cells are written; what was found out is said."""
    comma, point = tr("decimal comma: 1.234,5"), tr("decimal point: 1,234.5")
    automatic = comma if style == "comma" else point
    return (("auto", automatic if known else tr("as the cells say")), ("comma", comma), ("point", point))
