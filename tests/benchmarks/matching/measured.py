"""One matching in a process of its own, so that its time and its peak of memory are its own.

``python measured.py REGISTER.csv POI.csv`` prints JSON: seconds of ``reconcile`` from tables in memory to the findings,
and the peak of memory in MB of the whole process, the reading of both tables included.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import pandas as pd

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "build" / "plugins"))
    from sozialplanung.plugin.core.matching.reconcile import reconcile
    from sozialplanung.tests.benchmarks.matching.lists import read_list

    register, poi = (read_list(Path(path)) for path in sys.argv[1:3])
    start = time.perf_counter()
    findings: pd.DataFrame = reconcile(register, poi)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak, "findings": len(findings)}))
