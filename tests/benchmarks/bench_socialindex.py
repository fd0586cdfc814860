"""Time and memory of ``socialindex`` against ``native:savefeatures`` copying the same layer, in one run.

Every measurement is a process of its own, so that its peak memory is its own; the two take turns, since machines are
noisy. The time is that of the algorithm, without the start of QGIS.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

INDICATORS = [f"s{i}" for i in range(1, 7)]
PAIRS = 5
AREAS = 200_000
OTHER_SIZES = (20_000,)


def make_areas(path: Path, count: int) -> None:
    """A grid of polygons of 13 corners with 12 attributes, as an area layer has them."""
    from osgeo import ogr, osr

    rng = np.random.default_rng(2019)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(25833)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = dataset.CreateLayer("areas", crs, ogr.wkbPolygon)
    for name in ("area_id", "name", "district"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in ("ew", "ew_prev"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for name in (*INDICATORS, "other"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    rates = rng.gamma(4, 3, (count, len(INDICATORS) + 1))
    people = rng.integers(100, 9000, (count, 2))
    circle = np.linspace(0, 2 * np.pi, 13)
    ring = np.column_stack([np.cos(circle), np.sin(circle)]) * 45
    table.StartTransaction()
    for row in range(count):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["area_id"], feature["name"], feature["district"] = f"{row:08d}", f"Gebiet {row}", f"{row % 12:02d}"
        feature["ew"], feature["ew_prev"] = int(people[row, 0]), int(people[row, 1])
        for place, name in enumerate((*INDICATORS, "other")):
            feature[name] = float(rates[row, place])
        corners = ring + np.array([390_000 + 100 * (row % 500), 5_800_000 + 100 * (row // 500)])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(
            "POLYGON((" + ",".join(f"{x:.2f} {y:.2f}" for x, y in corners) + "))"
        ))  # fmt: skip
        table.CreateFeature(feature)
    table.CommitTransaction()


def run_once(algorithm: str, source: str, output: str) -> None:
    """Run one algorithm in this process and print seconds and peak memory as JSON."""
    plugins = Path(__file__).resolve().parents[2] / "build" / "plugins"
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(plugins)]
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing  # QGIS's own

    Processing.initialize()
    from sozialplanung.processing.provider import SozialplanungProvider

    import processing

    provider = SozialplanungProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    parameters: dict[str, object] = {"INPUT": source, "OUTPUT": output}
    if algorithm.startswith("sozialplanung"):
        parameters |= {"ID_FIELD": "area_id", "STATUS_FIELDS": INDICATORS, "POPULATION_FIELD": "ew"}
    start = time.perf_counter()
    processing.run(algorithm, parameters)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak}), flush=True)
    os._exit(0)


def measure(algorithm: str, source: Path, folder: Path) -> tuple[float, float]:
    output = folder / "out.gpkg"
    output.unlink(missing_ok=True)
    command = [sys.executable, __file__, algorithm, str(source), str(output)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    result = json.loads(done.stdout.splitlines()[-1])
    return result["seconds"], result["megabytes"]


def compare(count: int, folder: Path) -> None:
    source = folder / f"areas_{count}.gpkg"
    make_areas(source, count)
    ours, copies = [], []
    for _ in range(PAIRS):
        copies.append(measure("native:savefeatures", source, folder))
        ours.append(measure("sozialplanung:socialindex", source, folder))
    (copy_s, copy_mb), (our_s, our_mb) = ([statistics.median(c) for c in zip(*m, strict=True)] for m in (copies, ours))
    print(f"{count:>9,}  {copy_s:>12.2f}  {our_s:>11.2f}  {our_s / copy_s:>6.2f}  {copy_mb:>10.0f}  {our_mb:>9.0f}  "
          f"{our_mb / copy_mb:>6.2f}")  # fmt: skip


def main() -> None:
    print(f"socialindex, {len(INDICATORS)} indicators, GeoPackage; medians of {PAIRS} alternating pairs")
    print("    areas  savefeatures  socialindex   times  MB (save)  MB (index)   times")
    with tempfile.TemporaryDirectory() as folder:
        for count in (*OTHER_SIZES, AREAS):
            compare(count, Path(folder))


if __name__ == "__main__":
    run_once(*sys.argv[1:]) if len(sys.argv) == 4 else main()
