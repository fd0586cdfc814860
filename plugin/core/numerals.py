"""Numbers that come as text, as tables of statistics offices hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .errors import PlanningError, listed
from .texts import tr

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

_POINT = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_COMMA = re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?")


def parse_number(text: str) -> float:
    """One number as a person types it, with a decimal point or a decimal comma; ValueError if it is none."""
    text = text.strip().replace("−", "-")
    if _POINT.fullmatch(text):
        return float(text)
    if _COMMA.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    raise ValueError(text)


def parse_column(
    texts: Sequence[str | None], field: str, ids: Sequence[str], missing: frozenset[str] = frozenset()
) -> FloatArray:
    """A text column as numbers; None, '' and the signs in ``missing`` become NaN.

    One comma anywhere makes the column a German one, in which a dot can only separate thousands: "1.234" means 1234
    beside "12,5", and 1.234 in a column without commas. Raises PlanningError with field, ids and values of what is
    no number.
    """
    cleaned = [(text or "").replace("\u00a0", " ").replace("−", "-").strip() for text in texts]
    cleaned = ["" if text in missing else text for text in cleaned]
    german = any("," in text for text in cleaned)
    pattern = _COMMA if german else _POINT
    wrong = [f"{key}: '{text}'" for key, text in zip(ids, cleaned, strict=True) if text and not pattern.fullmatch(text)]
    if wrong:
        raise PlanningError(
            tr("Field '{field}' should hold numbers, but holds text that is none: {wrong}.").format(
                field=field, wrong=listed(wrong)
            ),
            tr("Correct these values. The field has decimal commas, so a dot may only separate thousands.")
            if german
            else tr("Correct these values, leave them empty, or name them as missing in the method profile."),
        )
    if german:
        cleaned = [text.replace(".", "").replace(",", ".") for text in cleaned]
    return np.array([float(text) if text else np.nan for text in cleaned], dtype=float)
