"""Values on their way into a register."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

_MISSING = ("nan", "NaT", "<NA>")  # numpy's and pandas's, whichever of them are there


def new_id() -> str:
    """A new key for any table."""
    return str(uuid.uuid4())


def this_day() -> datetime.date:
    """Today, where the user is."""
    return datetime.date.today()  # noqa: DTZ011  dates of the register are days where its users are


def today() -> str:
    """The same as ISO text."""
    return this_day().isoformat()


def now() -> str:
    """This moment in UTC, as GeoPackage writes times."""
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"


def stored(value: Any) -> Any:
    """A value as both databases take it: NaN, NaT, NA and '' are None, dates ISO text, numpy's numbers Python's.

    Text loses NUL, which no database holds, and what is no Unicode.
    """
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8") or None
    if value is None or str(value) in _MISSING:
        return None
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value


def from_history(text: str | None, kind: str) -> Any:
    """What a row holds where the history has this text, for a field of this kind."""
    if text is None or kind not in ("integer", "boolean"):
        return text
    return int(text) if kind == "integer" else text == "true"


def point_from_history(text: str | None) -> tuple[float | None, float | None]:
    """The coordinates of a position in the history; None for no point."""
    if text is None:
        return None, None
    x, y = map(float, text.split())
    return x, y
