"""The review by keyboard against QGIS's own form of the same findings, in one run: from a key press until the next
finding is painted, with the decision on the disk.

The queue has 100 pairs, each with its other candidates; the register gets larger.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import chdir
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZES = (150, 1_500, 20_000)
PAIRS, OTHERS = 100, 9
NAMES = ("Astrid-Müller-Schule", "Kita Sonnenschein", "Jugendzentrum Nord", "Beratungsstelle Caritas", "Haus Straßburg")
STREETS = ("Lindenstraße", "Müllerweg", "Am Förderturm", "Straßburger Platz", "Marktplatz")
WHY = '{"name": 3.1, "address": 2.05, "distance": 1.1, "phone": -1.4, "gap": 0.4, "prior": -3.2}'


def make(folder: Path, count: int) -> None:
    """A register with invented institutions, and a review of the first of them, from the same seed always."""
    from sozialplanung.plugin.reviews.review import create_review, folder_of
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.tests.qgis.registers import layer_of, made, school
    from sozialplanung.tests.qgis.reviewing import candidates, record, saved, seen

    draw = random.Random(2026)  # no secret
    schools = [
        school(number, name=f"{draw.choice(NAMES)} {number}", street=draw.choice(STREETS),
               x=350_000 + draw.random() * 9000, y=5_700_000 + draw.random() * 9000)
        for number in range(count)
    ]  # fmt: skip
    listed = [
        record(f"P{number}", row["name"].replace("ü", "ue"), row["house_number"], street=row["street"],
               phone=f"0208 {number:06}", website=f"www.schule-{number}.example.org", x=row["x"] + 20, y=row["y"])
        for number, row in enumerate(schools[:PAIRS])
    ]  # fmt: skip
    rows = [
        seen(row, poi, finding_id=f"f{number:03}", verdict="review", change="changed", distance=20.0,
             probability=0.4 + draw.random() * 0.4, why=WHY)
        for number, (row, poi) in enumerate(zip(schools, listed, strict=False))
    ]  # fmt: skip
    pairs = [(f"i{a}", f"P{b}") for a in range(PAIRS) for b in draw.sample(range(PAIRS), OTHERS) if a != b]
    others = [(*pair, draw.random() * 0.4, "changed", 250.0, "name,phone", WHY) for pair in pairs]
    address = made(folder, *schools)
    assert isinstance(address, GeoPackageAddress)
    findings = saved(layer_of(*rows), folder / "findings.gpkg")
    create_review(folder_of(address), findings, candidates(folder, others), {"source": "Schulamt"})


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def measure_here(folder: Path) -> None:
    """Measure one review in this process, and print the numbers as JSON."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    numbers = {"dock": decided(application, folder), **form(application, folder)}
    found = {name: statistics.median(values) for name, values in numbers.items()}
    print(json.dumps(found | {"worst": max(numbers["dock"])}), flush=True)
    os._exit(0)


def decided(application: Any, folder: Path) -> list[float]:
    """The page of the dock: a key decides, and the next finding is shown; the map follows in its own time."""
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from sozialplanung.plugin.reviews.review import open_review, reviews_of
    from sozialplanung.plugin.store.address import GeoPackageAddress
    from sozialplanung.ui.navigator.map_link import MapLink
    from sozialplanung.ui.navigator.reviewing.map_follower import MAP_AFTER
    from sozialplanung.ui.navigator.reviewing.page import ReviewPage
    from sozialplanung.ui.navigator.session import Session

    session, canvas = Session(), QgsMapCanvas()
    page = ReviewPage(session, MapLink(canvas))
    page.resize(440, 900)
    page.show()
    address = GeoPackageAddress(folder / "bestand.gpkg")
    session.open(address)
    review = open_review(reviews_of(address)[0].path)
    session.open_review(review)
    application.processEvents()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(page, key)
        painted(application, page)

    times = []
    for number in range(PAIRS - 1):
        key = (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_W)[number % 3]
        before = review.position
        times.append(milliseconds(partial(press, key)))
        assert review.position != before, "the next one is shown"
        QTest.qWait(MAP_AFTER * 2)  # as somebody reads
    assert sum(entry.choice is not None for entry in review.entries) == PAIRS - 1
    return times


def painted(application: Any, page: Any) -> None:
    """Let a widget be laid out and painted, as it is before anybody sees it; nothing else that is due."""
    application.sendPostedEvents()
    page.repaint()


def form(application: Any, folder: Path) -> dict[str, list[float]]:
    """QGIS's form of the findings' layer: to the next feature alone; and with the decision entered and saved."""
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsAttributeForm

    layer = QgsVectorLayer(str(folder / "findings.gpkg"), "findings", "ogr")
    shown = QgsAttributeForm(layer, next(layer.getFeatures()))
    shown.resize(440, 900)
    shown.show()
    application.processEvents()
    features, place = list(layer.getFeatures()), layer.fields().indexFromName("decision")

    def show(feature: Any) -> None:
        shown.setFeature(feature)
        painted(application, shown)

    def decide(feature: Any, following: Any) -> None:
        layer.startEditing()
        layer.changeAttributeValue(feature.id(), place, "same")
        layer.commitChanges()
        show(following)

    return {
        "form": [milliseconds(partial(show, feature)) for feature in features[1:]],
        "saved": [milliseconds(partial(decide, *pair)) for pair in pairwise(features)],
    }


def measure(folder: Path) -> dict[str, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    command = [sys.executable, str(Path(__file__).resolve()), str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    print(f"review of {PAIRS} pairs: from a key press to the next finding, milliseconds; medians")
    print("   rows  dock, decided and on disk  (worst)  QGIS's form, next only  QGIS's form, decided and saved")
    for count in SIZES:
        with tempfile.TemporaryDirectory() as name, chdir(name):  # where QGIS puts its files without a profile
            make(Path(name), count)
            found = measure(Path(name))
        print(f"{count:>7,} {found['dock']:>26.1f} {found['worst']:>8.1f} {found['form']:>23.1f} "
              f"{found['saved']:>31.1f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    measure_here(Path(sys.argv[1])) if len(sys.argv) == 2 else main()
