"""The matching against Splink 5 with DuckDB, side by side in one run, on the same normalised input.

`.ci/bench` makes the peer's venv. Splink at a million takes minutes and many GB: it runs with BENCH_SPLINK_MILLION=1.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "plugins"))

from sozialplanung.tests.benchmarks.matching import crossvalidated, peer_run
from sozialplanung.tests.benchmarks.matching.lists import LACKING, Lists, Pair, berlin, schools
from sozialplanung.tests.benchmarks.matching.publishers import another_publisher, retyped
from sozialplanung.tests.benchmarks.matching.score import Score, f1_of, ours, pairs_of, reliability, score
from sozialplanung.tests.benchmarks.matching.synthetic import synthetic

MEASURED = Path(__file__).with_name("matching") / "measured.py"
SIZES = (10_000, 100_000, 1_000_000)
MILLION_TOO = "BENCH_SPLINK_MILLION"


def table(title: str, heads: str, rows: Iterable[Iterable[object]]) -> None:
    print(f"\n## {title}\n\n| {heads} |\n|{'---|' * (heads.count('|') + 1)}", flush=True)
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |", flush=True)


def lacks(lists: Lists, what: str) -> bool:
    """Whether a list has nothing to take away."""
    return any((side[column] == "").all() for side in (lists.register, lists.poi) for column in LACKING[what])


def shares(result: Score) -> list[str]:
    return [f"{result.f1:.4f}", f"{result.right:.2%}", f"{result.holds:.1%}", f"{result.review:.1%}"]


def quality() -> Iterable[list[str]]:
    """Each pair of lists, also without a column: the peer, ours by weights from elsewhere, ours as shipped."""
    real = [schools(), schools("osmnames")]
    made = [another_publisher(berlin(), seed, f"Berlin, another publisher {seed}") for seed in (1, 2)]
    for whole in (*real, *made):
        apart = crossvalidated.over_towns if whole in real else crossvalidated.by_schools
        for what in ("", *LACKING):
            if what and lacks(whole, what):
                continue
            lists = whole.without(what) if what else whole
            peer = peer_run.linked(lists)
            results = [score(found, lists) for found in (apart(lists), ours(lists))]
            yield [lists.name, f"{peer.f1:.4f}", f"{peer.at_half:.4f}", *shares(results[0]), *shares(results[1])]


def calibration() -> Iterable[list[str]]:
    """By weights from elsewhere, of each kind of lists."""
    real, made = [schools(), schools("osmnames")], [another_publisher(berlin(), seed, "Berlin") for seed in (1, 2)]
    for group in ([real[0]], [real[1]], made):
        apart = crossvalidated.by_schools if group is made else crossvalidated.over_towns
        for chances, count, mean, true in reliability([(apart(lists), lists.truth) for lists in group]):
            yield [group[0].name, chances, f"{count:,}", f"{mean:.3f}", f"{true:.3f}"]


def cross_checks() -> Iterable[list[str]]:
    kitas = berlin("Kindertageseinrichtungen")
    plain = kitas.drop(columns="provider")
    truth = frozenset((str(one), f"P{one}") for one in plain.index)
    lot = np.random.default_rng(8).random(len(plain)) < 0.5
    half = Lists("one half and the other half: all are strangers", plain[lot], plain[~lot], frozenset())
    same = Lists("themselves", plain, plain.set_axis([f"P{one}" for one in plain.index]), truth)
    for lists in (same, half, retyped(kitas, 9)):
        found = ours(lists)
        result = score(found, lists)
        given = pairs_of(found, "match", "review")
        recall = f"{len(given & lists.truth) / len(lists.truth):.2%}" if lists.truth else "-"
        yield [lists.name, f"{f1_of(given, lists.truth):.4f}", recall, str(len(pairs_of(found, "match"))),
               str(result.wrong), f"{result.review:.1%}"]  # fmt: skip


def misses(lists: Lists) -> None:
    """Every pair that is wrong or lost, for a person to judge."""
    found = ours(lists)
    match, review = pairs_of(found, "match"), pairs_of(found, "review")
    ids = zip(found["institution_id"], found["poi_id"], strict=True)
    chance = {pair: f", {value:.3f}" for pair, value in zip(ids, found["probability"], strict=True)}
    kinds = {
        "wrong match": match - lists.truth, "wrong review": review - lists.truth,
        "lost": lists.truth - match - review,
    }  # fmt: skip
    print(f"\n## Misses: {lists.name}\n")
    for kind, pairs in kinds.items():
        for pair in sorted(pairs):
            print(f"- {kind}{chance.get(pair, '')}: {_told(lists, pair)}")


def _told(lists: Lists, pair: Pair) -> str:
    one, other = lists.register.loc[pair[0]], lists.poi.loc[pair[1]]
    metres = np.hypot(one["x"] - other["x"], one["y"] - other["y"])
    fields = ("name", "street", "house_number", "postcode", "phone")
    sides = [" ".join(str(side[field]) for field in fields if side[field]) for side in (one, other)]
    return f"{pair[0]} {sides[0]} / {pair[1]} {sides[1]} ({metres:.0f} m)"


def measure(lists: Lists) -> tuple[float, float]:
    """Seconds and peak of memory (MB) of our own matching, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("register.csv", "poi.csv")]
        for side, path in zip((lists.register, lists.poi), paths, strict=True):
            side.to_csv(path)
        command = [sys.executable, str(MEASURED), *map(str, paths)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    result = json.loads(done.stdout.splitlines()[-1])
    return result["seconds"], result["megabytes"]


def speed() -> Iterable[list[str]]:
    """Ours and the peer take turns. The peer's one-to-one clustering grows with the square: it ends at 10,000."""
    for size in (0, *SIZES):
        lists = synthetic(size) if size else schools()
        turns = [(*measure(lists), *theirs(lists, size)) for _ in range(1 if size else 3)]
        seconds, megabytes, scored, linked, memory = np.median(turns, axis=0)
        records = len(lists.register)
        yield [
            f"{records:,} x {len(lists.poi):,}", f"{seconds:.2f}", f"{seconds / records * 1e6:.0f}", f"{megabytes:.0f}",
            *(["-"] * 3 if np.isnan(scored) else [f"{scored:.1f}", f"{memory:.0f}", f"{scored / seconds:.1f}"]),
            *(["-"] * 2 if np.isnan(linked) else [f"{linked:.1f}", f"{linked / seconds:.1f}"]),
        ]  # fmt: skip


def theirs(lists: Lists, size: int) -> tuple[float, float, float]:
    """Seconds until the peer's pairs are scored and until they are one to one, and MB; NaN: not run."""
    if size <= SIZES[0]:
        peer = peer_run.linked(lists)
        return peer.scored, peer.seconds, peer.megabytes
    if size == SIZES[-1] and MILLION_TOO not in os.environ:
        return np.nan, np.nan, np.nan
    seconds, megabytes = peer_run.scored(lists)
    return seconds, np.nan, megabytes


def main() -> None:
    print("# Matching, against Splink 5 with DuckDB on the same normalised input")
    print("\nApart: by weights learned without the town (schools, osmnames) or from schools alone (Berlin).")
    table(
        "Quality",
        "lists | Splink, best threshold | Splink at .5 | apart: F1 | `match` right | holds | review "
        "| shipped: F1 | `match` right | holds | review",
        quality(),
    )
    table("Is the probability right? (apart)", "lists | probability | pairs | mean | true", calibration())
    table("Berlin's 2,880 Kitas", "with | F1 | recall | match | of these wrong | review", cross_checks())
    for lists in (schools("osmnames"), schools()):
        misses(lists)
    table(
        "Speed: seconds from tables in memory to all findings; Splink until its pairs are scored, and one to one",
        "records | ours s | µs per record | ours MB | Splink scored s | Splink MB | times | one to one s | times",
        speed(),
    )


if __name__ == "__main__":
    main()
