"""Time of class stability, 1,000 draws at once, against the same method run 1,000 times, in one run.

The peer is ``compute_index`` with its classes; it is timed over 20 runs and extrapolated. Memory is the peak of the
process after each size, so read the sizes downwards.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "plugins"))

from sozialplanung.plugin.core.index.areas import Areas
from sozialplanung.plugin.core.index.classify import classify
from sozialplanung.plugin.core.index.compute import Index, compute_index
from sozialplanung.plugin.core.index.draws import DRAWS
from sozialplanung.plugin.core.index.profile import Method, load_profile
from sozialplanung.plugin.core.index.sensitivity import outcomes
from sozialplanung.plugin.core.index.stability import class_stability

INDICATORS = [f"i{number}" for number in range(7)]
SIZES = (27, 500, 2_000, 20_000)
RUNS = 20


def make_counts(areas: int) -> pd.DataFrame:
    """Numerators and denominators of both periods."""
    rng = np.random.default_rng(2019)
    population = rng.integers(1_500, 16_000, areas)
    columns: dict[str, object] = {}
    for name in INDICATORS:
        size = np.round(population * rng.uniform(0.1, 1)).astype(int)
        chance = np.clip(0.15 * np.exp(rng.normal(0, 0.5, areas)), 0.01, 0.9)
        for period in ("", "prev_"):
            columns |= {f"num_{period}{name}": rng.binomial(size, chance), f"den_{period}{name}": size}
    return pd.DataFrame(columns, index=[f"{row:06d}" for row in range(areas)], dtype=float)


def make_rates(counts: pd.DataFrame) -> pd.DataFrame:
    rates = {name: 100 * counts[f"num_{name}"] / counts[f"den_{name}"] for name in INDICATORS}
    before = {name: 100 * counts[f"num_prev_{name}"] / counts[f"den_prev_{name}"] for name in INDICATORS}
    return pd.DataFrame(rates | {f"d_{name}": rates[name] - before[name] for name in INDICATORS})


def run_once(rates: pd.DataFrame, method: Method) -> Index:
    index = compute_index(Areas(rates), method, {})
    classify(index.frame["status_index"].to_numpy(), index.frame["dynamics_index"].to_numpy(), method.profile, "en")
    return index


def main() -> None:
    method = Method(load_profile("mss"), tuple(INDICATORS), tuple(f"d_{name}" for name in INDICATORS))
    print(f"{DRAWS} draws, {len(INDICATORS)} indicators with dynamics; the peer is extrapolated from {RUNS} runs")
    print("   areas  stability   peer    times  other methods  peak MB")
    for areas in SIZES:
        counts = make_counts(areas)
        rates = make_rates(counts)
        index = run_once(rates, method)
        start = time.perf_counter()
        class_stability(index, method, counts)
        stability = time.perf_counter() - start
        start = time.perf_counter()
        for _ in range(RUNS):
            run_once(rates, method)
        peer = (time.perf_counter() - start) / RUNS * DRAWS
        start = time.perf_counter()
        outcomes(index, method, {}, "en")
        others = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        times = f"{stability:>7.2f} s  {peer:>5.1f} s  {stability / peer:>5.3f}  {others:>11.2f} s"
        print(f"{areas:>8,}  {times}  {peak:>7.0f}")


if __name__ == "__main__":
    main()
