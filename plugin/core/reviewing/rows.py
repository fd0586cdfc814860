"""Findings as the reconciliation wrote them, read for review."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..register.decisions import KINDS, changed_since, content_hash, iso_date
from ..register.fields import COMPARED, POSITION
from .entry import Choice, Entry, Point
from .reasons import settled_as

_NOTHING = content_hash({})


def entry_of(row: Mapping[str, Any]) -> Entry:
    """A finding from its row, by the columns of ``findings.finding_fields`` and ``x``, ``y``; None is empty."""
    texts = {name: str(value) for name, value in row.items() if value not in (None, "")}
    return Entry(
        finding_id=texts["finding_id"],
        verdict=texts.get("verdict", ""),
        change=texts.get("change", ""),
        institution_id=texts.get("institution_id", ""),
        poi_id=texts.get("poi_id", ""),
        probability=row.get("probability"),
        distance=row.get("distance"),
        changed=names_in(texts.get("changed_fields", "")),
        why=why_of(texts.get("why", "")),
        note=texts.get("note", ""),
        register=_side(texts, "register"),
        poi=_side(texts, "poi") | {name: str(value) for name, value in _object(texts.get("poi_values", "")).items()},
        poi_point=poi_point(row),
        register_hash=texts.get("register_hash", ""),
        choice=_filled_in(texts),
    )


def names_in(text: str) -> tuple[str, ...]:
    """The names in a comma list."""
    return tuple(filter(None, (name.strip() for name in text.split(","))))


def why_of(text: str) -> dict[str, float]:
    """Why a pair is probable, from the JSON text of ``matching.why``."""
    found = _object(text)
    if "decided" in found:
        return settled_as(str(found["decided"]))
    return {name: float(value) for name, value in found.items()}


def poi_point(row: Mapping[str, Any]) -> Point | None:
    """The point of the list's record: where it has none, a finding shows the institution's."""
    x, y = row.get("x"), row.get("y")
    if x is None or y is None or not row.get("poi_id"):
        return None
    its_own = not row.get("institution_id") or row.get("distance") is not None
    return (x, y) if its_own or POSITION in changed_since(str(row.get("poi_hash") or ""), _NOTHING) else None


def fields_in(text: str | None) -> frozenset[str] | None:
    """Fields to take over from a comma list; None where nothing was said, no field for ``none``."""
    return frozenset(names_in(text)) - {"none"} if text else None


def fields_text(take: frozenset[str] | None) -> str | None:
    """The reverse, as the findings' column ``take`` has it."""
    return None if take is None else ",".join(sorted(take)) or "none"


def _side(texts: Mapping[str, str], side: str) -> dict[str, str]:
    return {name: texts[f"{side}_{name}"] for name in COMPARED if f"{side}_{name}" in texts}


def _filled_in(texts: Mapping[str, str]) -> Choice | None:
    """What somebody has entered into the columns of the findings' layer itself."""
    kind = texts.get("decision", "").casefold()
    if kind not in KINDS:
        return None
    return Choice(
        kind,
        texts.get("decision_note", ""),
        iso_date(texts.get("due", "")),
        texts.get("other_id", ""),
        fields_in(texts.get("take")),
    )


def _object(text: str) -> dict[str, Any]:
    found = json.loads(text or "{}")
    return found if isinstance(found, dict) else {}
