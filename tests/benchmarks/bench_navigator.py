"""Searching in the dock against QGIS's own filters over the same institutions, in one run; and the memory it takes.

Each size is a process of its own, so that its peak memory is its own. A key press is timed until the list is painted.
"""

from __future__ import annotations

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1_500, 10_000, 20_000)
QUERIES = ("müller", "schule", "lindenstr 12", "caritas kita", "46045", "gibtsnicht", "s")
ROUNDS = 5
NAMES = ("Astrid-Müller-Schule", "Kita Sonnenschein", "Jugendzentrum Nord", "Beratungsstelle Caritas", "Haus Straßburg")
STREETS = ("Lindenstraße", "Müllerweg", "Am Förderturm", "Straßburger Platz", "Marktplatz")


def make_register(path: Path, count: int) -> None:
    """A register with invented institutions, from the same seed always."""
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.plugin.store.register import create_register, open_register

    draw = random.Random(2026)  # no secret
    address = GeoPackageAddress(path)
    create_register(address, "EPSG:25832", {})
    with open_register(address) as register, register.step("import", "Anfang", "AB") as step:
        keys = [row["category"] for row in register.rows("categories")]
        step.insert("institutions", [
            {"institution_id": f"i{number}", "name": f"{draw.choice(NAMES)} {number}", "category": draw.choice(keys),
             "street": draw.choice(STREETS), "house_number": str(draw.randrange(1, 200)), "city": "Oberhausen",
             "postcode": draw.choice(("46045", "46047", "46117")), "phone": f"0208 {number:06}",
             "x": 350_000 + draw.random() * 9000, "y": 5_700_000 + draw.random() * 9000, "position_quality": "list",
             "location_kind": "site", "release": "internal"}
            for number in range(count)
        ])  # fmt: skip


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def megabytes() -> float:
    """What the process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def measure_here(path: Path) -> None:
    """Measure one register in this process, and print the numbers as JSON."""
    from qgis.core import QgsApplication, QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    application = QgsApplication([], True)
    application.initQgis()
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.ui.navigator.institutions.page import InstitutionsPage
    from sozialplanung.ui.navigator.map_link import MapLink
    from sozialplanung.ui.navigator.session import Session

    session = Session()
    page = InstitutionsPage(session, MapLink(QgsMapCanvas()))
    page.resize(440, 900)
    page.show()
    application.processEvents()
    before = megabytes()
    opening = milliseconds(partial(session.open, GeoPackageAddress(path)))
    application.processEvents()
    held = megabytes() - before
    layer, other = (QgsVectorLayer(f"{path}|layername=institutions", "Bestand", "ogr") for _ in range(2))
    table, proxy = attribute_table(other), item_model(layer)
    search = page.filter_bar.search

    def press(query: str) -> None:
        search.setText(query)
        application.processEvents()

    ways: dict[str, Callable[[str], object]] = {
        "dock": press, "proxy": proxy, "table": table, "subset": partial(subset, layer)
    }  # fmt: skip
    found: dict[str, list[float]] = {name: [] for name in ways}
    for query in QUERIES * ROUNDS:
        for name, way in ways.items():
            found[name].append(milliseconds(partial(way, query)))
    numbers = {name: statistics.median(times) for name, times in found.items()}
    print(json.dumps(numbers | {"worst": max(found["dock"]), "opening": opening, "megabytes": held}), flush=True)
    os._exit(0)


def item_model(layer: QgsVectorLayer) -> Callable[[str], object]:
    """Qt's own filter: a regular expression over the name, without umlauts made equal and with one column only."""
    from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
    from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

    model = QStandardItemModel()
    for feature in layer.getFeatures():
        model.appendRow(QStandardItem(f"{feature['name']} {feature['street']} {feature['postcode']}"))
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def run(query: str) -> int:
        proxy.setFilterRegularExpression(query)
        return proxy.rowCount()

    return run


def attribute_table(layer: QgsVectorLayer) -> Callable[[str], object]:
    """The filter of QGIS's attribute table: an expression over the features of its cache."""
    from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayerCache
    from qgis.gui import QgsAttributeTableFilterModel, QgsAttributeTableModel, QgsMapCanvas

    canvas = QgsMapCanvas()
    cache = QgsVectorLayerCache(layer, layer.featureCount())
    cache.setFullCache(True)
    model = QgsAttributeTableModel(cache)
    model.loadLayer()
    shown = QgsAttributeTableFilterModel(canvas, model)
    shown.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowFilteredList)

    def run(query: str) -> object:
        wanted = QgsFeatureRequest(QgsExpression(_expression(query, "ILIKE")))
        shown.setFilteredFeatures([feature.id() for feature in cache.getFeatures(wanted)])
        return canvas, shown.rowCount()

    return run


def subset(layer: QgsVectorLayer, query: str) -> int:
    """The filter of a layer, and the features that it leaves."""
    layer.setSubsetString(_expression(query, "LIKE"))  # of SQLite, which minds no case
    count = sum(1 for _ in layer.getFeatures())
    layer.setSubsetString("")
    return count


def _expression(query: str, like: str) -> str:
    fields = ("name", "street", "house_number", "postcode", "city", "phone")
    words = ["(" + " OR ".join(f"\"{field}\" {like} '%{word}%'" for field in fields) + ")" for word in query.split()]
    return " AND ".join(words)


def measure(path: Path, folder: Path) -> dict[str, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    done = subprocess.run(
        [sys.executable, __file__, str(path)], capture_output=True, text=True, env=environment, check=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    print(f"institutions in the dock: a key press, milliseconds; medians of {ROUNDS * len(QUERIES)} searches in turns")
    print("   rows   dock  (worst)  QSortFilterProxyModel  attribute table  layer filter   opening ms   MB")
    with tempfile.TemporaryDirectory() as folder:
        for count in SIZES:
            path = Path(folder, f"bestand_{count}.gpkg")
            make_register(path, count)
            found = measure(path, Path(folder))
            print(f"{count:>7,} {found['dock']:>6.1f} {found['worst']:>8.1f} {found['proxy']:>22.1f} "
                  f"{found['table']:>16.1f} {found['subset']:>13.1f} {found['opening']:>12.0f} "
                  f"{found['megabytes']:>4.0f}")  # fmt: skip


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    measure_here(Path(sys.argv[1])) if len(sys.argv) == 2 else main()
