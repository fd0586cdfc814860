"""Time to read 50 indicators x 12 years x 500 areas from XLSX, against openpyxl looking at the same cells once.

The two take turns in one run, since machines are noisy; what is printed are medians.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build" / "plugins"))

INDICATORS, YEARS, AREAS, ROUNDS = 50, range(2012, 2024), 500, 5


def make_workbook(path: Path) -> None:
    """Two header rows, counts and rates, some signs, a city row."""
    rng = random.Random(12)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Indikatoren")
    columns = [(number, year) for number in range(INDICATORS) for year in YEARS]
    sheet.append(["Nr.", "Gebiet", *(
        f"Indikator {number}{' in %' if number % 2 else ''}" if year == YEARS[0] else None for number, year in columns
    )])  # fmt: skip
    sheet.append([None, None, *(year for _, year in columns)])
    for area in range(AREAS):
        cells = (rng.randint(0, 9999) if number % 2 == 0 else round(rng.uniform(0, 40), 2) for number, _ in columns)
        sheet.append([f"{area:04}", f"Gebiet {area}", *(cell if rng.random() > 0.01 else "." for cell in cells)])
    book.save(path)


def with_openpyxl(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    count = sum(value is not None for row in book.worksheets[0].iter_rows(values_only=True) for value in row)
    book.close()
    return count


def with_plugin(path: Path) -> int:
    from sozialplanung.plugin.core.tables.read import read_table
    from sozialplanung.plugin.core.tables.recognise import recognise
    from sozialplanung.plugin.core.tables.workbook import open_book

    book = open_book(path)
    return sum(len(item.numbers) for item in read_table(book, recognise(book)).values.values())


def timed(work: Callable[[Path], int], path: Path) -> float:
    start = time.perf_counter()
    work(path)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "indicators.xlsx"
        make_workbook(path)
        with_plugin(path)  # imports
        pairs = [(timed(with_openpyxl, path), timed(with_plugin, path)) for _ in range(ROUNDS)]
    plain, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    cells = INDICATORS * len(YEARS) * AREAS
    print(f"\n{INDICATORS} indicators x {len(YEARS)} years x {AREAS} areas = {cells:,} cells, XLSX\n")
    print(f"| openpyxl, cells only | {plain:.2f} s |\n|---|---|\n| readindicators, to the table | {whole:.2f} s |")
    print(f"| times | {whole / plain:.1f} |")


if __name__ == "__main__":
    main()
