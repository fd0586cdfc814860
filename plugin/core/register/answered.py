"""The answers of providers as findings, which are applied as those of a reconciliation are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from ..applying.decided import NOTHING
from ..texts import tr
from .answers import Answer
from .as_of import Row
from .decisions import content_hash, without_place
from .fields import COMPARED
from .findings import DECIDED, MATCHED, ListOrigin, change_of, finding_rows
from .inquiry import CLOSED
from .licences import INQUIRY


def answer_findings(answers: Sequence[Answer], institutions: Sequence[Row], day: str) -> pd.DataFrame:
    """The table of findings of the usable answers, already decided: nothing is left to do but to apply them.

    ``institutions``: rows of the register. ``day``: when the answers came, as ISO date. An institution is its own
    record of the source. New values alone are taken over.
    """
    usable = [answer for answer in answers if not answer.problem]
    by_id = {str(row["institution_id"]): row for row in institutions}
    present = [by_id[answer.institution_id] for answer in usable]
    listed = [{**row, **answer.new} for row, answer in zip(present, usable, strict=True)]
    register, poi = _side(present), _side(listed)
    known = [_known_hash(answer, row) for answer, row in zip(usable, present, strict=True)]
    register["hash"] = pd.Series(known, register.index, dtype=object)
    further = [{name: value for name, value in answer.new.items() if name not in COMPARED} for answer in usable]
    poi["values"] = pd.Series([json.dumps(new, ensure_ascii=False) for new in further], poi.index, dtype=object)
    poi["source"], poi["source_date"], poi["licence"] = INQUIRY, day, ""
    matched = [_matched(answer, row) for answer, row in zip(usable, present, strict=True)]
    found = pd.DataFrame(matched, columns=list(MATCHED), dtype=object)
    findings = finding_rows(found, register, poi, ListOrigin(INQUIRY, day, "", "stable"))
    decided = pd.DataFrame([_decided(answer) for answer in usable], columns=list(DECIDED), dtype=object)
    findings[list(DECIDED)] = decided
    return findings


def _side(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """One side of the findings, by the institution's id."""
    ids = [str(row["institution_id"]) for row in rows]
    side = pd.DataFrame({name: [row[name] for row in rows] for name in COMPARED}, ids, dtype=object)
    side["hash"] = pd.Series([content_hash(row) for row in rows], ids, dtype=object)
    for axis in ("x", "y"):
        side[axis] = pd.Series([row[axis] for row in rows], ids, dtype=float)
    side["protected"] = pd.Series([row["location_kind"] == "protected" for row in rows], ids, dtype=bool)
    return side


def _matched(answer: Answer, row: Row) -> tuple[Any, ...]:
    """What a reconciliation would say, in the order of MATCHED."""
    changed = ",".join(name for name in COMPARED if name in answer.new and answer.new[name] != (row[name] or ""))
    key = answer.institution_id
    return key, key, 1.0, "match", change_of(changed), float("nan"), changed, "{}", ""


def _known_hash(answer: Answer, row: Row) -> str:
    """What was asked about, as a hash; where the address was not told, with the present one."""
    present = content_hash(row)
    return present if answer.register_hash == without_place(present) else answer.register_hash


def _decided(answer: Answer) -> tuple[str, str, str, str, str]:
    """What the answer decides, in the order of DECIDED."""
    reason = tr("Answer of the provider ({file}).").format(file=answer.file)
    reason = f"{reason} {answer.remark}".strip()
    if answer.answer == CLOSED:
        return "closed", reason, answer.closed_on, "", ""
    return "same", reason, "", "", ",".join(answer.new) or NOTHING
