"""The map of Musterstadt: blocks of houses, of which all areas of all levels and editions consist.

The blocks are Voronoi cells of jittered points. Along the city's outline, the river and the railway the points come in
mirrored pairs, so that the cells' borders follow these lines. All areas are unions of blocks: they share their borders
to the last vertex, and a count of an area is the sum over its blocks. Lengths are in km from the city's centre.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from scipy.spatial import Voronoi, cKDTree

from .places import ALLOTMENTS, MOVED_TO_09, PART_OF_2022, QUARTERS

FloatArray = npt.NDArray[np.float64]

SEED = 20241231
CENTRE = (500_000, 5_700_000)  # EPSG:25832, in metres: round numbers, on the zone's meridian
SPACING = 0.22  # between blocks


def outline(rng: np.random.Generator) -> FloatArray:
    """The city's border as a ring of points: an ellipse with waves of every length."""
    angle = np.linspace(0, 2 * np.pi, 1440, endpoint=False)
    waves = np.arange(2, 40)[:, None]
    wave = (0.2 / waves**1.2 * np.sin(waves * angle + rng.uniform(0, 2 * np.pi, waves.shape))).sum(axis=0)
    return np.column_stack([4.5 * (1 + wave) * np.cos(angle), 6.1 * (1 + wave) * np.sin(angle) + 0.3])


def river(east: FloatArray) -> FloatArray:
    """How far north the river Muste flows at a place that far east."""
    course: FloatArray = -1.75 + 0.06 * east + 0.32 * np.sin(1.1 * east + 0.4) + 0.1 * np.sin(2.9 * east)
    return course


def railway(north: FloatArray) -> FloatArray:
    """How far east the railway runs at a place that far north; it ends at the river."""
    course: FloatArray = -2.4 + 0.045 * north**2 + 0.08 * np.sin(2.1 * north)
    return course


def part_of_town(sites: FloatArray) -> npt.NDArray[np.int_]:
    """The parts that river and railway make: 0 south of the river, 1 east and 2 west of the railway."""
    east, north = sites.T
    return np.where(north < river(east), 0, np.where(east > railway(north), 1, 2))


def blocks() -> pd.DataFrame:
    """One row per block: polygon (EPSG:25832), east and north (km), ids of its quarters of 2022 and 2024."""
    rng = np.random.default_rng([SEED, 1])
    border = outline(rng)
    sites = block_sites(border, rng)
    cells = Voronoi(sites)
    corners = np.round(cells.vertices * 1000 + CENTRE, 2)
    inside = shapely.contains_xy(shapely.Polygon(border), *sites.T)
    rings = [cells.regions[region] for region in cells.point_region[inside]]
    sites = sites[inside]
    quarter = nearest_quarter(sites)
    return pd.DataFrame(
        {
            "polygon": [shapely.Polygon(corners[ring]) for ring in rings],
            "east": sites[:, 0],
            "north": sites[:, 1],
            "sq_2022": quarter_before(quarter, sites),
            "sq_2024": quarter,
        }
    )


def block_sites(border: FloatArray, rng: np.random.Generator) -> FloatArray:
    """The points whose Voronoi cells become blocks, those outside the city included."""
    east, north = np.meshgrid(np.arange(-7, 7, SPACING), np.arange(-8.5, 8.5, SPACING))
    free = np.column_stack([east.ravel(), north.ravel()]) + rng.uniform(-0.42, 0.42, (east.size, 2)) * SPACING
    across, up = np.linspace(-7, 7, 500), np.linspace(-1.7, 7, 300)
    pairs = []
    for line in (
        np.vstack([border, border[:1]]),
        np.column_stack([across, river(across)]),
        np.column_stack([railway(up), up]),
    ):
        points, normals = along(line)
        distance, _ = cKDTree(line).query(free)
        free = free[distance > 0.6 * SPACING]
        pairs += [points + 0.4 * SPACING * normals, points - 0.4 * SPACING * normals]
    return np.vstack([free, *pairs])


def along(line: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Points at even spacing on a line, and the unit normals there."""
    place = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.arange(0, place[-1], SPACING)
    points = np.column_stack([np.interp(at, place, line[:, axis]) for axis in (0, 1)])
    direction = np.gradient(points, axis=0)
    normals = np.column_stack([-direction[:, 1], direction[:, 0]])
    return points, normals / np.hypot(*normals.T)[:, None]


def nearest_quarter(sites: FloatArray) -> npt.NDArray[np.object_]:
    """The quarter of each site: the nearest in its part of town, in multiples of its reach, in a bent plane."""
    east, north = sites.T
    bent_east = east + 0.22 * np.sin(1.7 * north + 0.5) + 0.1 * np.sin(4.1 * north)
    bent_north = north + 0.2 * np.sin(1.9 * east + 2.0) + 0.1 * np.sin(3.7 * east)
    centres = np.array([[quarter.east, quarter.north] for quarter in QUARTERS])
    reach = np.array([quarter.reach for quarter in QUARTERS])
    distance = np.hypot(bent_east[:, None] - centres[:, 0], bent_north[:, None] - centres[:, 1]) / reach
    apart = part_of_town(sites)[:, None] != part_of_town(centres)
    nearest = np.where(apart, np.inf, distance).argmin(axis=1)
    found: npt.NDArray[np.object_] = np.array([quarter.id for quarter in QUARTERS], dtype=object)[nearest]
    return found


def quarter_before(quarter: npt.NDArray[np.object_], sites: FloatArray) -> npt.NDArray[np.object_]:
    """The quarter of each site in 2022."""
    before = np.array([PART_OF_2022.get(key, key) for key in quarter], dtype=object)
    east, north, radius = MOVED_TO_09
    before[(quarter == "09") & (np.hypot(*(sites - (east, north)).T) < radius)] = "08"
    before[allotments(sites)] = "20"
    return before


def allotments(sites: FloatArray) -> int:
    """The number of the block with the allotments."""
    return int(np.hypot(*(sites - ALLOTMENTS).T).argmin())


def areas(blocks: pd.DataFrame, level: str) -> pd.Series:
    """The polygons of a level's areas by their ids, sorted: the unions of their blocks."""
    return blocks.groupby(level)["polygon"].agg(
        lambda cells: shapely.normalize(shapely.coverage_union_all(list(cells)))
    )
