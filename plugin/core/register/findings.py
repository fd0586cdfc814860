"""The findings of a reconciliation as a table: its columns, their words, and its rows."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pandas as pd

from ..index.result_fields import ResultField
from ..texts import tr
from .decisions import without_place
from .fields import ADDRESS, COMPARED, POSITION, title

VERDICTS = ("match", "review", "only_register", "only_poi", "not_in_scope")
CHANGES = ("unchanged", "renamed", "moved", "changed", "new", "missing")
MATCHED = ("institution_id", "poi_id", "probability", "verdict", "change", "distance", "changed_fields", "why", "note")
DECIDED = ("decision", "decision_note", "due", "other_id", "take")  # what people fill in
ORIGIN = ("source", "source_date", "licence", "source_key")
_PLACE = ("street", "house_number", POSITION)
_MOVED = {*ADDRESS, POSITION}


@dataclass(frozen=True)
class ListOrigin:
    """Where a list comes from, for records that do not say so themselves. ``source_key``: stable or row."""

    source: str = ""
    source_date: str = ""
    licence: str = ""
    source_key: str = "row"


def finding_fields() -> list[ResultField]:
    """The columns of the findings, in their order; scripts rely on the names."""
    numbers = {"probability", "distance"}
    sides = [
        ResultField(f"{side}_{name}", str, template.format(field=title(name)))
        for side, template in (("register", tr("{field} (register)")), ("poi", tr("{field} (list)")))
        for name in COMPARED
    ]
    own = {
        "institution_id": tr("Institution"), "poi_id": tr("Record of the list"), "probability": tr("Probability"),
        "verdict": tr("Verdict"), "change": tr("Change"), "distance": tr("Distance (m)"),
        "changed_fields": tr("Changed fields"), "why": tr("Why"), "note": tr("Remarks on the finding"),
        "finding_id": tr("Finding"), "decision": tr("Decision"), "decision_note": tr("Reason of the decision"),
        "due": tr("Ask again on"), "other_id": tr("Other institution (successor, merger, branch)"),
        "take": tr("Fields to take over"), "poi_values": tr("Further values of the list"),
        "register_hash": tr("Hash of the institution"), "poi_hash": tr("Hash of the list's record"),
        "source": tr("Source"), "source_date": tr("Date of the source"), "licence": tr("Licence"),
        "source_key": tr("Kind of key"),
    }  # fmt: skip
    fields = {name: ResultField(name, float if name in numbers else str, text) for name, text in own.items()}
    before = [fields[name] for name in (*MATCHED, "finding_id", *DECIDED)]
    return [*before, *sides, *(item for item in fields.values() if item not in before)]


def verdict_titles() -> dict[str, str]:
    """What people call the verdicts."""
    words = (tr("Match"), tr("To review"), tr("Only in the register"), tr("Only in the list"), tr("Not in scope"))
    return dict(zip(VERDICTS, words, strict=True))


def change_titles() -> dict[str, str]:
    """What people call the changes."""
    words = (tr("unchanged"), tr("renamed"), tr("moved"), tr("changed"), tr("new"), tr("missing"))
    return dict(zip(CHANGES, words, strict=True))


def decision_titles() -> dict[str, str]:
    """What people call the kinds of decisions."""
    return {
        "same": tr("The same"), "different": tr("Different"), "source_wrong": tr("The source is wrong"),
        "successor": tr("Successor"), "merged": tr("Merged"), "split": tr("Split"), "branch": tr("Branch office"),
        "closed": tr("Closed"), "inquiry": tr("Inquiry"), "new": tr("Take up"), "not_ours": tr("Not ours"),
    }  # fmt: skip


def change_of(changed_fields: str) -> str:
    """The change of a pair by its changed fields, as ``matching.reconcile`` says it."""
    fields = set(filter(None, changed_fields.split(",")))
    renamed, moved = "name" in fields, bool(fields & _MOVED)
    if renamed != moved:
        return "renamed" if renamed else "moved"
    return "changed" if fields else "unchanged"


def without_fields(changed_fields: str, names: tuple[str, ...]) -> str:
    """A comma list of fields without some of them."""
    return ",".join(name for name in changed_fields.split(",") if name not in names)


def finding_rows(found: pd.DataFrame, register: pd.DataFrame, poi: pd.DataFrame, origin: ListOrigin) -> pd.DataFrame:
    """The table of findings, with the columns of ``finding_fields`` and the point ``x``, ``y``.

    ``found``: the columns MATCHED. ``register`` and ``poi``: by id, the compared fields as text, ``hash``, floats
    ``x``, ``y`` in the register's CRS, ``protected``; ``poi`` also ``values`` (JSON text) and what it has of
    ``source``, ``source_date`` and ``licence``. A protected finding, and one whose list record looks so, has neither
    point nor street nor house number, and no difference in them.
    """
    left, right = (
        side.reindex(found[key]).reset_index(drop=True) for side, key in ((register, "institution_id"), (poi, "poi_id"))
    )
    rows = found.reset_index(drop=True)[list(MATCHED)].copy()
    rows["finding_id"] = [_finding_id(*pair) for pair in zip(rows["institution_id"], rows["poi_id"], strict=True)]
    for name in DECIDED:
        rows[name] = None
    for prefix, side in (("register", left), ("poi", right)):
        for name in COMPARED:
            rows[f"{prefix}_{name}"] = side[name]
        rows[f"{prefix}_hash"] = side["hash"]
    rows["poi_values"] = right["values"]
    for name in ("source", "source_date", "licence"):
        rows[name] = right[name].where(right[name].fillna("") != "", getattr(origin, name) or None)
    rows["source_key"] = origin.source_key
    for axis in ("x", "y"):
        rows[axis] = right[axis].where(right["x"].notna() & right["y"].notna(), left[axis])
    _withhold(rows, (left["protected"].eq(True) | right["protected"].eq(True)).to_numpy())
    return rows[[*(item.name for item in finding_fields()), "x", "y"]]


def hide_distances(rows: pd.DataFrame, protected: Any) -> None:
    """Take the places out of what differs in protected pairs. ``rows``: with some of the columns MATCHED."""
    rows.loc[protected, "distance"] = float("nan")
    pairs = protected & (rows["institution_id"] != "") & (rows["poi_id"] != "")
    compared = rows.loc[pairs, ["changed_fields", "change"]].to_numpy().tolist()
    left = [without_fields(fields, _PLACE) for fields, _ in compared]
    rows.loc[pairs, "changed_fields"] = left
    rows.loc[pairs, "change"] = [
        change if fields == all_fields else change_of(fields)
        for fields, (all_fields, change) in zip(left, compared, strict=True)
    ]


def _withhold(rows: pd.DataFrame, protected: Any) -> None:
    """Take the places out of protected findings."""
    if not protected.any():
        return
    hide_distances(rows, protected)
    for name in ("x", "y"):
        rows.loc[protected, name] = float("nan")
    for name in ("register_street", "register_house_number", "poi_street", "poi_house_number"):
        rows.loc[protected, name] = None
    listed = protected & (rows["poi_id"] != "")
    rows.loc[listed, "poi_hash"] = [without_place(known) for known in rows.loc[listed, "poi_hash"]]
    hint = tr("Protected: the place is not shown.")
    rows.loc[protected, "note"] = [f"{note} {hint}".strip() for note in rows.loc[protected, "note"]]


def _finding_id(institution_id: str, poi_id: str) -> str:
    """The same for the same records in every run."""
    return sha256(f"{institution_id}\n{poi_id}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
