"""The choices of a method profile in words: what the profile stores, and what people read."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QComboBox

from ...plugin.core.texts import tr

Choices = tuple[tuple[Any, str], ...]


def methods() -> Choices:
    return (
        ("z", tr("z score")),
        ("log_z", tr("z score of the logarithm")),
        ("min_max", tr("Min-max scale")),
        ("percentile_rank", tr("Percentile rank")),
        ("rank_exponential", tr("Rank, exponentially transformed")),
        ("none", tr("None (values as they are)")),
    )


def divisors() -> Choices:
    return ((0, tr("n (population)")), (1, tr("n − 1 (sample)")))


def centres() -> Choices:
    return (
        ("mean", tr("mean of the areas")),
        ("weighted_mean", tr("mean weighted by population")),
        ("number", tr("given value")),
    )


def spreads() -> Choices:
    return (("unweighted", tr("unweighted")), ("weighted", tr("weighted by population")))


def spread_origins() -> Choices:
    return (("mean", tr("the mean")), ("centre", tr("the centre")))


def ties() -> Choices:
    return (("min", tr("the smallest rank")), ("average", tr("the mean rank")), ("max", tr("the largest rank")))


def inputs() -> Choices:
    return (("values", tr("values")), ("ranks", tr("ranks")))


def directions() -> Choices:
    return (("disadvantage", tr("more disadvantage")), ("inverted", tr("less disadvantage")))


def roles() -> Choices:
    return (("index", tr("part of the index")), ("context", tr("context: reported, not summed")))


def combinations() -> Choices:
    return (("sum", tr("Sum")), ("mean", tr("Mean")), ("geometric_mean", tr("Geometric mean")))


def signs() -> Choices:
    return (("disadvantage", tr("more disadvantage")), ("advantage", tr("less disadvantage")))


def limit_kinds() -> Choices:
    return (("value", tr("values of the index")), ("quantile", tr("quantiles (shares of the areas)")))


def quantile_types() -> Choices:
    return ((7, "7"), (9, "9"))


def limit_sides() -> Choices:
    return (("below", tr("this class")), ("above", tr("next class")))


def missing_dynamics() -> Choices:
    return (("no_class", tr("no index and no class")), ("status_only", tr("status class alone")))


def references() -> Choices:
    return (("own", tr("the areas themselves")), ("other_level", tr("another level")))


def label(choices: Choices, value: Any) -> str:
    """The words for a value; the value itself where it is no choice, as while a profile is being changed."""
    return next((words for key, words in choices if key == value), str(value))


def fill(combo: QComboBox, choices: Choices) -> None:
    """Put the choices into a combo box, in place of what it held."""
    combo.clear()
    for value, words in choices:
        combo.addItem(words, value)


def choose(combo: QComboBox, value: Any) -> None:
    """Select the choice with this value."""
    combo.setCurrentIndex(combo.findData(value))
