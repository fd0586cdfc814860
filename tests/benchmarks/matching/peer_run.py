"""Runs the peer in its own venv and process, and holds its pairs against the truth."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from .lists import Lists
from .normalised import normalised

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv-bench" / "bin" / "python"
PEER = Path(__file__).with_name("peer.py")


@dataclass(frozen=True)
class Peer:
    """``f1``: at the threshold at which it is best, found with the truth; ``at_half``: at .5. ``scored``: seconds until
    all pairs are scored; ``seconds``: until they are one to one."""

    f1: float
    at_half: float
    scored: float
    seconds: float
    megabytes: float


def linked(lists: Lists) -> Peer:
    """The peer with its own one-to-one clustering."""
    with tempfile.TemporaryDirectory() as folder:
        measured = _run(lists, Path(folder))
        pairs = pd.read_csv(Path(folder) / "pairs.csv").sort_values("probability", ascending=False)
    true = [pair in lists.truth for pair in zip(pairs["institution_id"], pairs["poi_id"], strict=True)]
    f1 = np.concatenate([[0.0], 2 * np.cumsum(true) / (np.arange(1, len(true) + 1) + len(lists.truth))])
    half = int((pairs["probability"] >= 0.5).sum())
    scored, seconds = measured["seconds"]
    return Peer(float(f1.max()), float(f1[half]), scored, seconds, measured["megabytes"])


def scored(lists: Lists) -> tuple[float, float]:
    """Seconds until all pairs are scored, and the peak of memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        measured = _run(lists, Path(folder), "scored")
    return measured["seconds"][0], measured["megabytes"]


def _run(lists: Lists, folder: Path, *arguments: str) -> dict[str, Any]:
    paths = [folder / name for name in ("register.csv", "poi.csv", "pairs.csv")]
    for table, path in zip(normalised(lists.register, lists.poi), paths, strict=False):
        table.to_csv(path, index=False)
    command = [str(PYTHON), str(PEER), *map(str, paths), *arguments]
    environment = {"PEER_MEMORY": "12GB"} | os.environ
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RuntimeError(f"The peer failed:\n{done.stderr[-2000:]}")
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured
