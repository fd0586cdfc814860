"""Lists that users type as text, and scripts and models give as objects or lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Typed = str | Mapping[str, object] | Sequence[object]


def parts_of(given: Typed, separators: str) -> list[str]:
    """The entries, as ``key = words`` or as they are: a text is cut at any of the separators, an object or list is not.

    >>> parts_of("a = 1; b", ";"), parts_of({"a": 1}, ";"), parts_of(["a", "b"], ";")
    (['a = 1', 'b'], ['a = 1'], ['a', 'b'])
    """
    if isinstance(given, str):
        parts: Sequence[object] = re.split(f"[{separators}]", given.replace("\r", "\n"))
    elif isinstance(given, Mapping):
        parts = [f"{key} = {'' if words is None else words}" for key, words in given.items()]
    else:
        parts = given
    return [text for part in parts if (text := str(part).strip())]
