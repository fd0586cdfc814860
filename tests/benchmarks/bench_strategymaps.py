"""Pages of strategy papers against QGIS's own atlas export of the same layouts, in one run; and the memory it takes.

Each measurement is a process of its own, so that its peak memory is its own; the two ways take turns, since machines
are noisy. Both draw the same pages of a layout one after another; a page of ours besides has the letterings of its
pictures as text, is checked, and its PDF gets bookmarks and tags. Making the pages ready is told apart.
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
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sozialplanung.plugin.papers.sheet import Book, Document

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "berlin_mss_2019.gpkg"
INSTITUTIONS = ROOT / "tests" / "data" / "berlin_institutions.csv"
PAIRS = 3
DPI = 300
MEGABYTE = 1e6
WAYS = ("ours", "native")


def make_areas(path: Path) -> None:
    """The classified areas of Berlin."""
    from qgis import processing

    processing.run("sozialplanung:socialmap", {
        "INPUT": f"{SAMPLE}|layername=planungsraeume", "ID_FIELD": "plr_id", "NAME_FIELD": "plr_name",
        "STATUS_FIELDS": ["s1", "s3", "s4"], "DYNAMICS_FIELDS": ["d1", "d3", "d4"], "POPULATION_FIELD": "ew",
        "LANGUAGE": "de", "OUTPUT": str(path),
    })  # fmt: skip


def measure_here(way: str, areas: Path) -> None:
    """Export all pages in this process, and print the numbers of each layout as JSON."""
    from qgis.core import QgsProcessingFeedback

    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = make_book(areas, folder)
        making = time.perf_counter() - start
        found = {}
        for document in by_layout(book):
            start = time.perf_counter()
            if way == "ours":
                path = export_ours(replace(book, documents=[document]), folder, QgsProcessingFeedback(False))
            else:
                path = export_natively(book, document, folder)
            seconds, count = time.perf_counter() - start, len(document.sheets)
            size = document.sheets[0].layout.pageCollection().page(0).pageSize()
            found[document.name] = {
                "pages": count, "seconds": seconds / count, "bytes": path.stat().st_size / count,
                "width": max(size.width(), size.height()),
            }  # fmt: skip
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"layouts": found, "making": making, "megabytes": memory}), flush=True)
    os._exit(0)


def make_book(areas: Path, folder: Path) -> Book:
    from qgis.core import QgsProcessingFeedback, QgsProject, QgsVectorLayer
    from sozialplanung.plugin.papers.imprint_settings import words_of
    from sozialplanung.plugin.papers.making import Place
    from sozialplanung.plugin.papers.making import make_book as make
    from sozialplanung.plugin.papers.order import PaperLayers, PaperOrder

    layers = PaperLayers(
        QgsVectorLayer(str(areas), "Planungsräume", "ogr"),
        QgsVectorLayer(f"{SAMPLE}|layername=bezirke", "Bezirke", "ogr"),
        QgsVectorLayer(
            f"{INSTITUTIONS.as_uri()}?delimiter=,&xField=x&yField=y&crs=EPSG:25833", "Einrichtungen", "delimitedtext"
        ),
    )
    order = PaperOrder(words_of("de", False, None), "name")
    return make(order, layers, Place(QgsProject(), folder, apart=True), True, QgsProcessingFeedback(False))


def by_layout(book: Book) -> list[Document]:
    """A document for each layout: an atlas knows no other pages."""
    (whole,) = book.documents
    layouts = dict.fromkeys(sheet.layout for sheet in whole.sheets)
    return [
        replace(whole, name=layout.name(), sheets=[sheet for sheet in whole.sheets if sheet.layout == layout])
        for layout in layouts
    ]


def export_ours(book: Book, folder: Path, feedback: Any) -> Path:
    from sozialplanung.plugin.papers.exporting import ExportOrder, export

    return export(book, ExportOrder(folder, dpi=DPI, author="Bereich Soziales"), feedback)[0]


def export_natively(book: Book, document: Document, folder: Path) -> Path:
    from qgis import processing
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(book.project)
    path = folder / "native.pdf"
    text_as_text = 1
    processing.run(
        "native:atlaslayouttopdf",
        {"LAYOUT": document.name, "DPI": DPI, "FORCE_VECTOR": True, "TEXT_FORMAT": text_as_text,
         "GEOREFERENCE": False, "OUTPUT": str(path)},
        context=context,
    )  # fmt: skip
    return path


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        areas = Path(folder) / "areas.gpkg"
        in_process("areas", areas)
        runs: dict[str, list[dict[str, Any]]] = {way: [] for way in WAYS}
        for _ in range(PAIRS):
            for way in WAYS:
                runs[way].append(json.loads(in_process(way, areas).splitlines()[-1]))
    report(runs)


def in_process(way: str, areas: Path) -> str:
    command = [sys.executable, __file__, way, str(areas)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def report(runs: dict[str, list[dict[str, Any]]]) -> None:
    def middle(way: str, layout: str, what: str) -> float:
        return float(statistics.median(run["layouts"][layout][what] for run in runs[way]))

    layouts = runs["ours"][0]["layouts"]
    print(f"Strategy papers, Berlin, {DPI} dpi: median of {PAIRS} runs; target: at most 1.3 times as long")
    print(f"{'layout':<44}{'pages':>6}{'ours s':>9}{'native s':>10}{'times':>7}{'MB':>7}{'MB native':>11}")
    sums = dict.fromkeys(WAYS, 0.0)
    for layout, facts in layouts.items():
        seconds = {way: middle(way, layout, "seconds") for way in WAYS}
        sums = {way: sums[way] + seconds[way] * facts["pages"] for way in WAYS}
        sizes = [middle(way, layout, "bytes") / MEGABYTE for way in WAYS]
        print(f"{layout:<44}{facts['pages']:>6}{seconds['ours']:>9.3f}{seconds['native']:>10.3f}"
              f"{seconds['ours'] / seconds['native']:>7.2f}{sizes[0]:>7.2f}{sizes[1]:>11.2f}")  # fmt: skip
    pages = sum(facts["pages"] for facts in layouts.values())
    per_page = {way: sums[way] / pages for way in WAYS}
    print(
        f"{'all':<44}{pages:>6}{per_page['ours']:>9.3f}{per_page['native']:>10.3f}{sums['ours'] / sums['native']:>7.2f}"
    )
    slowest = max(middle("ours", name, "seconds") for name, facts in layouts.items() if facts["width"] < 300)
    largest = max(middle("ours", name, "bytes") for name in layouts) / MEGABYTE
    memory = {way: max(run["megabytes"] for run in runs[way]) for way in WAYS}
    making = statistics.median(run["making"] for run in runs["ours"])
    print(f"making the pages ready: {making:.1f} s; slowest kind of A4 page {slowest:.3f} s (target 0.3); "
          f"largest {largest:.2f} MB (target 1)")  # fmt: skip
    print(f"peak memory: {memory['ours']:.0f} MB, native {memory['native']:.0f} MB (target 600)")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        sys.path.insert(0, str(ROOT / "build" / "plugins"))
        from sozialplanung.tests.e2e.headless_qgis import start_qgis

        lasting = start_qgis()
        make_areas(Path(sys.argv[2])) if sys.argv[1] == "areas" else measure_here(sys.argv[1], Path(sys.argv[2]))
