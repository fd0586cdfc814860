"""Addresses with points: a layer of the city's house coordinates, or a file of the surveying office."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import pandas as pd
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsProcessingFeedback

from ..core.errors import PlanningError
from ..core.lists.address_file import read_address_file, system_of
from ..core.lists.coordinates import columns_of, guess_system
from ..core.lists.grid import Point
from ..core.lists.guess import guess_mapping
from ..core.lists.locate import COLUMNS, AddressPoints
from ..core.lists.records import cells_of, positions, take_address
from ..core.texts import tr
from ..layers import NO_GEOMETRY_CHECK, stop_if_cancelled
from .files import grid_of_features
from .moving import Mover

_PARTS = ("street", "house_number", "house_number_addition", "address", "place", "postcode", "city")


def addresses_of_layer(
    source: QgsProcessingFeatureSource, mover: Mover, feedback: QgsProcessingFeedback
) -> AddressPoints:
    """The addresses of a layer, its columns guessed as those of a list; refuses one without streets or points."""
    features = source.getFeatures(QgsFeatureRequest(), NO_GEOMETRY_CHECK)
    grid = grid_of_features(source.sourceName(), source.fields().names(), features, feedback)
    if not grid.rows:
        raise PlanningError(
            tr("The layer of addresses '{layer}' has no rows.").format(layer=grid.name), tr("Choose another layer.")
        )
    mapping = guess_mapping(grid)
    if not (mapping.holds("street") or mapping.holds("address")):
        raise PlanningError(
            tr("The layer of addresses '{layer}' has no column with streets. It has: {existing}.").format(
                layer=grid.name, existing=", ".join(f"'{title}'" for title in grid.columns)
            ),
            tr("Title the columns as usual: Straße, Hausnummer, PLZ, Ort."),
        )
    columns = {name: cells_of(grid, mapping, name) for name in _PARTS if mapping.holds(name)}
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    for row in rows:
        take_address(row)
    points, _ = positions(grid, mapping)
    if not any(points):
        raise PlanningError(
            tr("The layer of addresses '{layer}' has no points, and no columns with coordinates.").format(
                layer=grid.name
            ),
            tr("Choose a layer of points, or a table with the columns x and y."),
        )
    system = source.sourceCrs().authid()
    if points is not grid.points or not system:
        system, swapped = guess_system(points, [row.get("postcode", "") for row in rows])
        points = [point and (point[1], point[0]) for point in points] if swapped else points
    texts = {name: pd.Series([row.get(name, "") for row in rows], dtype=object) for name in COLUMNS[:4]}
    return _moved(pd.DataFrame(texts), points, system, mover)


def addresses_of_file(
    path: Path, streets: Collection[str], mover: Mover, feedback: QgsProcessingFeedback
) -> AddressPoints:
    """The addresses of a file in the streets with these keys (of a whole Land, there are millions of others)."""

    def tell(share: float) -> None:
        stop_if_cancelled(feedback)
        feedback.setProgress(20 * share)

    frame = read_address_file(path, streets, tell)
    points: list[Point | None] = list(zip(frame["x"].tolist(), frame["y"].tolist(), strict=True))
    return _moved(frame, points, system_of(frame), mover)


def _moved(frame: pd.DataFrame, points: Sequence[Point | None], system: str, mover: Mover) -> AddressPoints:
    x, y = columns_of(mover.move(points, system))
    return AddressPoints(frame.assign(x=x, y=y))
