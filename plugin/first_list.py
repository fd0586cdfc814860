"""A first list that a new register is filled with: each record becomes an institution."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingFeedback

from .common_crs import CommonPlace, far_off, with_crs
from .core.applying.decided import Finding, read_findings
from .core.applying.plan import Order, plan
from .core.applying.planned import Plan
from .core.applying.present import Present
from .core.errors import listed
from .core.register.categories import default_categories
from .core.register.decisions import content_hash
from .core.register.fields import COMPARED, LISTED, POSITION
from .core.texts import tr
from .record_source import ORIGIN, Records
from .store.rules import GERMAN

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Target:
    """Where the records go: the register's CRS; ``keep_ids``: under the ids that the list gives them."""

    crs: QgsCoordinateReferenceSystem
    transform: QgsCoordinateTransformContext
    keep_ids: bool = False


@dataclass(frozen=True)
class Filling:
    """What goes into a new register, and how: findings that are all new, and what the plan makes of them."""

    findings: Sequence[Finding]
    order: Order
    plan: Plan

    def __bool__(self) -> bool:
        return bool(self.findings)

    @property
    def reason(self) -> str:
        """What the history says of it."""
        known = filter(None, map(self.order.source_list.get, ("source", "source_date")))
        return tr("First list: {list}", GERMAN).format(list=" ".join(known))


def filling(findings: Sequence[Finding], order: Order) -> Filling:
    """What becomes of each record in a register that has nothing but the default categories."""
    present = Present(categories=[category.row() for category in default_categories()])
    return Filling(findings, order, plan(findings, present, order) if findings else Plan())


def first_findings(
    records: Records, source_list: Mapping[str, Any], target: Target, feedback: QgsProcessingFeedback
) -> list[Finding]:
    """Each record as a finding that is new. ``source_list``: see the table of that name.

    Points are brought to the register's CRS; those far from all others are listed, and taken up all the same.
    """
    empty = Records(records.table.iloc[:0], target.crs, "")
    table = CommonPlace(target.crs, target.crs, target.transform).bring(with_crs(records, empty, feedback), feedback)
    _tell_far(table, records.name, feedback)
    found = read_findings(_rows(table, source_list))
    if not target.keep_ids:
        return found
    return [replace(item, values={**item.values, "institution_id": item.poi_id}) for item in found]


def left_out_rows(filling: Filling) -> Iterator[tuple[str | None, ...]]:
    """What does not go into the register, each with its reason: id in the list, name, field, value, reason."""
    records = {
        write.values["institution_id"]: write.values["poi_id"]
        for write in filling.plan.writes
        if write.table == "links"
    }
    for change in filling.plan.changes:
        if change.action == "conflict":
            yield change.new_value, change.name, "", None, change.reason
        elif change.action == "kept":
            yield records[change.institution_id], change.name, change.field, change.new_value, change.reason
    for write in filling.plan.writes:
        if write.table == "institutions" and write.values.get("location_kind") == "protected":
            yield None, write.values["name"], POSITION, None, tr("Protected: the address is not stored.")


def _rows(table: pd.DataFrame, source_list: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    further = [name for name in LISTED if name not in COMPARED and name in table]
    origin = {name: source_list.get(name) or "" for name in ORIGIN}
    columns = [table[name].tolist() for name in table]
    for key, *values in zip(table.index, *columns, strict=True):
        record = {str(name): value for name, value in zip(table, values, strict=True)}
        x, y = (None if math.isnan(record[axis]) else record[axis] for axis in ("x", "y"))
        yield {
            "finding_id": key, "poi_id": key, "verdict": "only_poi", "x": x, "y": y, "poi_hash": content_hash(record),
            "poi_values": json.dumps({name: record[name] for name in further}),
            "source_key": source_list.get("key_kind") or "row",
            **{name: record.get(name) or origin[name] for name in ORIGIN},
            **{f"poi_{name}": record[name] for name in COMPARED},
        }  # fmt: skip


def _tell_far(table: pd.DataFrame, name: str, feedback: QgsProcessingFeedback) -> None:
    xy = table[["x", "y"]].to_numpy(float)
    far = table.index[far_off(xy[:0], xy)[1]]
    if len(far):
        feedback.pushWarning(
            tr("Layer '{layer}': these points ({count}) lie far from all others: {ids}.").format(
                layer=name, count=len(far), ids=listed(far)
            )
        )
