"""Classes for a layer that has its indices already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from .core.errors import PlanningError, listed
from .core.texts import tr
from .layers import Input, as_numbers, read_columns

if TYPE_CHECKING:
    import pandas as pd

    from .core.index.profile import Method, Profile


def classifying_method(profile: str, stored: Method | None, status_field: str, dynamics_field: str) -> Method:
    """The method behind the classes of a layer.

    With the stored method of the index and no profile, or one with the same classes, it is the stored one. Another
    profile's classes on a stored index give a method of both names, so that its hash is neither's. Other fields than
    the stored method's own index have nothing to do with it: they are classified by the profile alone.
    """
    from .core.index.profile import Method, load_profile

    fields = (status_field.lower(), dynamics_field.lower())
    if stored and fields == ("status_index", ""):
        stored = replace(stored, dynamics_fields=())
    elif fields != ("status_index", "dynamics_index"):
        stored = None
    if stored and not profile:
        return stored
    chosen = load_profile(profile or "mss")
    if stored is None:
        return Method(chosen, (status_field,), (dynamics_field,) if dynamics_field else ())
    own = stored.profile
    if (own.status_classes, own.dynamics_classes, own.attention) == (
        chosen.status_classes, chosen.dynamics_classes, chosen.attention,
    ):  # fmt: skip
        return stored
    mixed = replace(
        own,
        name=f"{own.name}+{chosen.name}",
        version=f"{own.version}+{chosen.version}",
        status_classes=chosen.status_classes,
        dynamics_classes=chosen.dynamics_classes,
        attention=chosen.attention,
    )
    return replace(stored, profile=mixed)


def classify_layer(
    given: Input,
    fields: tuple[str, str],
    profile: Profile,
    language: str,
    feedback: QgsProcessingFeedback,
) -> tuple[list[int], pd.DataFrame]:
    """Feature ids and, row for row, the classes of a layer that has an index already.

    ``fields`` are those of the status and the dynamics index; the latter may be ''.
    """
    import numpy as np

    from .core.index.classify import classify

    names = [name for name in fields if name]
    keys, columns = read_columns(given, names, feedback)
    labels = [str(key) for key in keys]
    signs = frozenset(value for value in profile.missing_values if isinstance(value, str))
    codes = [value for value in profile.missing_values if not isinstance(value, str)]
    indices = {}
    for name in names:
        values = as_numbers(columns[name], given.source.fields().field(name), labels, signs)
        indices[name] = np.where(np.isin(values, codes), np.nan, values)
    for name, values in indices.items():
        infinite = [label for label, value in zip(labels, values, strict=True) if np.isinf(value)]
        if infinite:
            raise PlanningError(
                tr("'{field}' is infinite in these rows: {ids}.").format(field=name, ids=listed(infinite)),
                tr("Compute the index anew."),
            )
    classes = classify(indices[fields[0]], indices.get(fields[1]), profile, language)
    feedback.pushInfo(
        tr("{count} of {total} areas have a class.").format(
            count=int(classes["status_class"].notna().sum()), total=len(classes)
        )
    )
    return keys, classes
