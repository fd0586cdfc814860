"""What a user types into the text parameters: weights, excluded ids with reasons, remarks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..errors import PlanningError, listed
from ..numerals import parse_number
from ..texts import tr
from .typed import Typed, parts_of

HEAVIEST = 1e6


def parse_weights(given: Typed, fields: Collection[str]) -> dict[str, float]:
    """``s1=2; s3=0,5`` as weights by field; PlanningError for what is no pair, no number, negative or no indicator."""
    weights: dict[str, float] = {}
    for part in parts_of(given, ";\n"):
        name, equals, value = (item.strip() for item in part.rpartition("="))
        try:
            weight = parse_number(value)
        except ValueError:
            weight = -1.0
        if not equals or not 0 <= weight < HEAVIEST:
            raise PlanningError(
                tr("Weights: '{part}' was given; expected 'field=weight' with a weight of 0 or more.").format(
                    part=part
                ),
                tr("Write the weights like this: s1=2; s3=0.5"),
            )
        if name not in fields:
            raise PlanningError(
                tr("Weights: '{name}' is not one of the chosen indicators. These are: {fields}.").format(
                    name=name, fields=", ".join(fields)
                ),
                tr("Correct the field name, or choose the field as an indicator."),
            )
        if name in weights:
            raise PlanningError(tr("Weights: '{name}' is named twice.").format(name=name), tr("Keep one weight."))
        weights[name] = weight
    return weights


def parse_exclusions(given: Typed, ids: Sequence[str]) -> dict[str, str]:
    """``10010203 = outlier, 04041239`` as reasons ('' without one) by id, separated by comma or line."""
    return _by_known_id(parts_of(given, ",\n"), ids, tr("Excluded ids"))


def parse_remarks(given: Typed, ids: Sequence[str]) -> dict[str, str]:
    """``id = remark`` per line as remarks by id; a remark may hold commas and equals signs."""
    lines = parts_of(given, "\n")
    without = [line for line in lines if not line.partition("=")[2].strip()]
    if without:
        raise PlanningError(
            tr("Remarks: expected 'id = remark' on each line, but these have no remark: {lines}.").format(
                lines=listed(without)
            ),
            tr("Write each remark on a line of its own, after the id and an equals sign."),
        )
    return _by_known_id(lines, ids, tr("Remarks"))


def _by_known_id(parts: list[str], ids: Sequence[str], what: str) -> dict[str, str]:
    known = set(ids)
    found: dict[str, str] = {}
    unknown: list[str] = []
    for part in parts:
        # An id may hold an equals sign itself.
        key, words = (part, "") if part in known else _pair(part)
        if key not in known:
            unknown.append(key)
        elif words and found.get(key):
            found[key] = f"{found[key]}; {words}"
        else:
            found[key] = words or found.get(key, "")
    if unknown:
        _refuse_unknown(unknown, known, what)
    return found


def _pair(part: str) -> tuple[str, str]:
    key, _, words = part.partition("=")
    return key.strip(), words.strip()


def _refuse_unknown(unknown: list[str], known: set[str], what: str) -> None:
    without_zeros = {key.lstrip("0"): key for key in known}
    near = {key: without_zeros[key.lstrip("0")] for key in unknown if key.lstrip("0") in without_zeros}
    if near:
        pairs = listed(f"'{key}' ('{area}')" for key, area in near.items())
        hint = tr("Only the leading zeros differ for {pairs}: write the ids as the layer has them.").format(pairs=pairs)
    else:
        hint = tr("Correct or remove them. A comma separates ids, so a reason must not contain one.")
    raise PlanningError(
        tr("{what}: the layer has no area with these ids: {ids}.").format(
            what=what, ids=listed(f"'{key}'" for key in unknown)
        ),
        hint,
    )
