"""Keys that are the same but for leading zeros: shown and asked, never padded silently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..texts import tr
from .recipe import Recipe
from .recognition import Option, Question, SheetRecognition
from .vocabulary import AREA


def padded_differently(sheets: Sequence[SheetRecognition], recipe: Recipe) -> list[Question]:
    """Keys that are the same but for leading zeros, in different sheets."""
    written: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        for row in sheet.rows:
            if row.role == AREA and row.key.isdigit():
                written.setdefault(row.key.lstrip("0"), {}).setdefault(row.key, sheet.name)
    different = {bare: forms for bare, forms in written.items() if len(forms) > 1}
    if not different:
        return []
    forms = next(iter(different.values()))
    return [padding_question(forms, len(different), recipe)]


def padding_question(forms: Mapping[str, str], count: int, recipe: Recipe) -> Question:
    """The question about keys of which one example is given: how it is written, and where."""
    width = max(map(len, forms))
    shown = ", ".join(tr("'{key}' in '{place}'").format(key=key, place=place) for key, place in forms.items())
    return Question(
        "padding",
        tr("The same key is written with and without leading zeros ({count}): {shown}.").format(
            count=count, shown=shown
        ),
        tr("If they are the same areas, have the keys filled to {width} digits: PAD_KEY={width}.").format(width=width),
        options=(Option(tr("Fill all keys to {width} digits").format(width=width), replace(recipe, pad_key=width)),),
    )
