"""Classes of an index: their limits, codes and names, and the area that falls into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..numerals import FloatArray
from ..texts import tr
from .normaliser import without_noise
from .schema import Node, Texts

QUANTILE_METHODS = {7: "linear", 9: "normal_unbiased"}  # numpy's names for types 7 and 9 of Hyndman & Fan (1996)


@dataclass(frozen=True)
class Limit:
    """A limit between two classes and the one it belongs to: ``below`` (x <= limit) or ``above`` (x >= limit)."""

    value: float
    belongs_to: str


@dataclass(frozen=True)
class AreaClass:
    """One class: its code in tables, its short form on maps, its name, and what the name means to a reader."""

    code: int
    short: str
    name: Texts
    meaning: Texts


def class_name(status: AreaClass, dynamics: AreaClass | None, language: str) -> str:
    """``Mittel & Stabil``, or ``Mittel`` for status alone."""
    names = [item.name.in_language(language) for item in (status, dynamics) if item]
    return " & ".join(name[:1].upper() + name[1:] for name in names)


@dataclass(frozen=True)
class ClassScheme:
    """Classes in ascending order of the shown index, with one limit between each two.

    ``by`` is ``value`` (limits are index values) or ``quantile`` (limits are shares between 0 and 1, turned into
    values by quantiles of type 7 or 9 over the areas that have an index).
    """

    by: str
    quantile_type: int
    limits: tuple[Limit, ...]
    classes: tuple[AreaClass, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            "by": self.by,
            "quantile_type": self.quantile_type,
            "limits": [{"value": limit.value, "belongs_to": limit.belongs_to} for limit in self.limits],
            "classes": [
                {"code": c.code, "short": c.short, "name": c.name.to_json(), "meaning": c.meaning.to_json()}
                for c in self.classes
            ],
        }

    @classmethod
    def read(cls, node: Node, highest_code: int) -> ClassScheme:
        by = node.choice("by", ("value", "quantile"), "value")
        kind = node.integer("quantile_type", 7)
        if kind not in QUANTILE_METHODS:
            node.refuse("quantile_type", kind, tr("7 or 9"))
        limits = tuple(_read_limit(item, by) for item in node.nodes("limits"))
        classes = tuple(_read_class(item, highest_code) for item in node.nodes("classes"))
        node.close(("by", "quantile_type", "limits", "classes"))
        values = [limit.value for limit in limits]
        if values != sorted(set(values)):
            node.refuse("limits", values, tr("limits in ascending order, each one once"))
        if len(classes) != len(limits) + 1:
            node.refuse(
                "classes", len(classes), tr("{number} classes, one more than limits").format(number=len(limits) + 1)
            )
        codes = [item.code for item in classes]
        if len(set(codes)) != len(codes):
            node.refuse("classes", codes, tr("each code once"))
        return cls(by, kind, limits, classes)

    def limit_values(self, index: FloatArray) -> FloatArray:
        """The limits on the scale of the index (shape: number of limits; of many indices, shape (draws, n): number of
        limits, draws); quantiles are taken without NaN.
        """
        values = np.array([limit.value for limit in self.limits], dtype=float)
        if self.by == "value":
            return values
        known = index[~np.isnan(index)] if index.ndim == 1 else index
        if not known.size:
            return np.full(len(values), np.nan)
        method = QUANTILE_METHODS[self.quantile_type]
        quantiles: FloatArray = np.quantile(np.sort(known, axis=-1), values, axis=-1, method=method)  # type: ignore[call-overload]
        return quantiles

    def positions(self, index: FloatArray, limit_values: FloatArray) -> npt.NDArray[np.int64]:
        """The position of each value's class in ``classes`` (shape of the index); -1 where the index is NaN."""
        found = np.zeros(index.shape, dtype=np.int64)
        if self.by == "quantile":  # limits by value are met exactly: never round before classifying
            index, limit_values = without_noise(index), without_noise(limit_values.T).T
        for limit, value in zip(self.limits, limit_values, strict=True):
            edge = np.expand_dims(value, -1)
            found += index > edge if limit.belongs_to == "below" else index >= edge
        found[np.isnan(index)] = -1
        return found

    def place(self, index: FloatArray) -> npt.NDArray[np.int64]:
        """The positions of the classes of an index (shape n), or of each of many (shape draws, n)."""
        return self.positions(index, self.limit_values(index))


def _read_limit(node: Node, by: str) -> Limit:
    value = node.number("value")
    if by == "quantile" and not 0 < value < 1:
        node.refuse("value", value, tr("a share between 0 and 1"))
    limit = Limit(value, node.choice("belongs_to", ("below", "above")))
    node.close(("value", "belongs_to"))
    return limit


def _read_class(node: Node, highest_code: int) -> AreaClass:
    code = node.integer("code", low=1)
    if code > highest_code:
        node.refuse("code", code, tr("a whole number from 1 to {high}").format(high=highest_code))
    name = node.texts("name")
    item = AreaClass(code, node.text("short", str(code)), name, node.texts("meaning", name))
    node.close(("code", "short", "name", "meaning"))
    return item
