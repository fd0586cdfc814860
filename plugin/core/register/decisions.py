"""What people decided about findings, and the hashes by which it shows whether that still holds.

What a decision does in the next reconciliation while neither side has changed since:

=============  =======================================================================================================
same           the two are matched, whatever their score
source_wrong   the same, and their differences are not proposed again; of a record of the list alone, or an institution
               that the list lacks: no question
different      the two are never matched nor shown as a pair
successor,     the two are never matched; what is left over of them on either side is no question
merged, split
branch         the two are never matched; the list's record, if it is left over, is no question; nor is an institution
               that was decided to be the branch office of another one, if the list lacks it
closed         the institution, if the list lacks it, is no question, nor is the record with which it was decided; if
               another record of the list is like it, that is for review
not_ours       the list's record is not matched, and no question
inquiry        no question until the date on which to come back to it
new            nothing: the institution is in the register, or the list's record is new again
withdrawn      takes an earlier decision back
=============  =======================================================================================================

"No question" is the verdict ``not_in_scope`` with a note that names the decision. Where one of the hashed fields has
changed on either side, the question is open again, and the note names the fields. A machine never overrules a person:
a pair decided as different, or a source decided as wrong, comes back for review only; a pair decided as the same is
matched again where the score or a stable key says so too, and comes back for review where they do not.

A list whose key is stable finds its decisions by that key. One whose ids are those of rows finds them by content: by
the hash of the list's record. Hashes that a table of decisions leaves empty are taken as unchanged.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from hashlib import blake2b
from typing import Any

from ..errors import PlanningError, listed
from ..texts import tr
from .fields import COMPARED, POSITION

WITHDRAWN = "withdrawn"
KINDS = (
    "same", "different", "source_wrong", "successor", "merged", "split", "branch", "closed", "inquiry", "new",
    "not_ours",
)  # fmt: skip
HASHED = (*COMPARED, POSITION)
_PIECE = 6  # hexadecimal digits per field
_PLACE = ("street", "house_number", POSITION)
_FINDING = {"kind": "decision", "reason": "decision_note"}  # what a layer of findings calls these columns

Pair = tuple[str, str]  # institution_id and poi_id, of which one may be ''


@dataclass(frozen=True)
class Decision:
    """A row of the register's table ``decisions``. All texts, '' for none; ``due`` and ``decided_on`` are ISO dates."""

    kind: str
    institution_id: str = ""
    poi_id: str = ""
    source: str = ""
    other_id: str = ""
    register_hash: str = ""
    poi_hash: str = ""
    reason: str = ""
    due: str = ""
    decided_on: str = ""

    @property
    def pair(self) -> Pair:
        return self.institution_id, self.poi_id


def read_decisions(rows: Iterable[Mapping[str, Any]]) -> list[Decision]:
    """Decisions from rows of the table ``decisions``, or from findings with the column ``decision`` filled in.

    Rows without a decision are left out. PlanningError lists kinds that do not exist and dates that are none.
    """
    found = [_decision(row) for row in rows]
    decisions = [decision for decision in found if decision.kind]
    unknown = {decision.kind for decision in decisions} - {*KINDS, WITHDRAWN}
    if unknown:
        raise PlanningError(
            tr("These decisions are not known: {decisions}.").format(decisions=listed(sorted(unknown))),
            tr("Known are: {kinds}.").format(kinds=", ".join(KINDS)),
        )
    return decisions


def in_force(
    decisions: Iterable[Decision], pairs: Callable[[Decision], Iterable[Pair]] = lambda decision: [decision.pair]
) -> dict[Pair, Decision]:
    """The newest decision of each pair, without those that were withdrawn.

    ``pairs``: of which records a decision speaks. Those of one day count in the order in which they come, as the
    register's table is append-only.
    """
    newest: dict[Pair, Decision] = {}
    for decision in sorted(decisions, key=lambda decision: decision.decided_on):
        for pair in pairs(decision):
            newest.pop(pair, None)
            if decision.kind != WITHDRAWN:
                newest[pair] = decision
    return newest


def content_hash(values: Mapping[str, Any]) -> str:
    """A hash of the compared fields and of the point ``x``, ``y``, which is rounded to a metre (in degrees: 0.00001).

    It is made of one piece per field, so that ``changed_since`` can name the fields. None, NaN and absent fields are
    empty; line breaks, repeated blanks and ways to write an umlaut make no difference; capital letters do.
    """
    return content_hashes({name: [values.get(name)] for name in (*COMPARED, "x", "y")})[0]


def content_hashes(columns: Mapping[str, Sequence[Any]]) -> list[str]:
    """``content_hash`` of many records, by columns, of which none may be absent."""
    texts = [columns[name] for name in COMPARED]
    places = [_position(*point) for point in zip(columns["x"], columns["y"], strict=True)]
    return ["".join(pieces) for pieces in zip(*map(_pieces, (*texts, places)), strict=True)]


def _pieces(values: Sequence[Any]) -> list[str]:
    """The piece of each value; equal values are looked at once."""
    known = {value: _piece(text_of(value)) for value in set(values)}
    return [known[value] for value in values]


def changed_since(then: str, now: str) -> list[str]:
    """The fields that changed between two hashes. A hash that is '' is not known, and taken as unchanged."""
    if not then or not now or then == now:
        return []
    places = enumerate(range(0, _PIECE * len(HASHED), _PIECE))
    return [HASHED[number] for number, at in places if then[at : at + _PIECE] != now[at : at + _PIECE]] or [*HASHED]


def without_place(known: str) -> str:
    """The hash of the same record without street, house number and point, as a protected one is kept."""
    if len(known) != _PIECE * len(HASHED):
        return known
    pieces = (known[at : at + _PIECE] for at in range(0, len(known), _PIECE))
    return "".join(_piece("") if name in _PLACE else piece for name, piece in zip(HASHED, pieces, strict=True))


def text_of(value: Any) -> str:
    """A value as text in composed Unicode, with single blanks; 7.0 is '7', None and NaN are ''."""
    if isinstance(value, float):
        if math.isnan(value):
            return ""
        value = int(value) if value.is_integer() else value
    return "" if value is None else unicodedata.normalize("NFC", " ".join(str(value).split()))


def iso_date(text: str) -> str:
    """A date as ISO text, from that or from 31.12.2026; '' stays '', ValueError for what is no date."""
    if found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        day, month, year = map(int, found.groups())
        return date(year, month, day).isoformat()
    return date.fromisoformat(text[:10]).isoformat() if text else ""


def _decision(row: Mapping[str, Any]) -> Decision:
    names = _FINDING if "decision" in row else {}
    values = {item.name: text_of(row.get(names.get(item.name, item.name))) for item in fields(Decision)}
    return Decision(**values | {name: _date(values[name], name) for name in ("due", "decided_on")})


def _date(text: str, column: str) -> str:
    try:
        return iso_date(text)
    except ValueError as error:
        raise PlanningError(
            tr("The decisions have '{text}' in column '{column}', which is no date.").format(text=text, column=column),
            tr("Write dates as 2026-12-31 or 31.12.2026."),
        ) from error


def _position(x: Any, y: Any) -> str:
    if x is None or y is None or math.isnan(x) or math.isnan(y):
        return ""
    digits = 5 if abs(x) <= 180 and abs(y) <= 90 else 0
    return " ".join(f"{round(value, digits) + 0.0:.{digits}f}" for value in (float(x), float(y)))  # never "-0"


def _piece(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_PIECE // 2).hexdigest() if text else "0" * _PIECE
