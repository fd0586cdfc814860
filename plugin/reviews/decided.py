"""The findings of a review as the reconciliation writes them: with the decisions, and with other candidates where some
were chosen. The register and the layer of a project take the same rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..core.register.findings import DECIDED
from ..core.reviewing.entry import Choice, Entry
from ..core.reviewing.pairing import Pairing
from ..core.reviewing.rows import fields_text

_NOBODY = Choice("")
Row = Mapping[str, Any]


def decided_rows(rows: Sequence[Row], entries: Iterable[Entry], pairing: Pairing) -> list[dict[str, Any]]:
    """A row for each entry, in their order. ``rows``: as the reconciliation wrote them, with ``x`` and ``y``; an entry
    that is none of those has no ``fid``."""
    found = {str(row["finding_id"]): row for row in rows}
    return [{**_row(entry, found, pairing), **_decision(entry.choice or _NOBODY)} for entry in entries]


def _decision(choice: Choice) -> dict[str, str | None]:
    values = (choice.kind, choice.note, choice.due, choice.other_id, fields_text(choice.take))
    return {name: value or None for name, value in zip(DECIDED, values, strict=True)}


def _row(entry: Entry, found: Mapping[str, Row], pairing: Pairing) -> Row:
    """The row of an entry; where its sides are not those found, each side is taken from where it was found."""
    own = found.get(entry.finding_id, {})
    if own and entry.pair == pairing.found[entry.finding_id].pair:
        return own
    one, two = (pairing.finding_of(side, record) for side, record in enumerate(entry.pair))
    left: Row = found[one.finding_id] if one else {}
    listed: Row = found[two.finding_id] if two else {}
    point = listed if entry.poi_point else {}  # else the row shows the point of another institution
    return {
        **(listed or left),
        **{name: left.get(name) for name in listed or left if name.startswith("register_")},
        **{name: listed.get(name) for name in listed or left if name.startswith("poi_")},
        "fid": own.get("fid"), "finding_id": entry.finding_id, "institution_id": entry.institution_id or None,
        "poi_id": entry.poi_id or None, "verdict": entry.verdict, "change": entry.change,
        "probability": entry.probability, "distance": entry.distance, "changed_fields": ",".join(entry.changed),
        "why": json.dumps(entry.why) if entry.why else None, "note": entry.note, "x": point.get("x"),
        "y": point.get("y"),
    }  # fmt: skip
