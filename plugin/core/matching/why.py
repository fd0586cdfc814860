"""Why a pair is probable: the contribution of each comparison, as JSON text."""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt
import pandas as pd


def why_texts(contributions: pd.DataFrame, settled: npt.NDArray[np.object_]) -> list[str]:
    """``{"name": 3.1, "address": 2.05, ..., "gap": 0.4, "prior": -3.2}``: log-odds, of which the sum is the logit of
    the probability. What counts nothing is left out. For a settled pair instead ``{"decided": "same"}``.

    ``settled``: for each pair, what settled it; '' for those that were compared.
    """
    columns = []
    for name in contributions:
        hundredths = np.round(contributions[name].to_numpy() * 100).astype(np.int64)
        position, values = pd.factorize(hundredths)
        texts = [f', "{name}": {value / 100}' if value or name == "prior" else "" for value in values.tolist()]
        columns.append(np.array(texts, dtype=object)[position].tolist())
    compared = ["{" + "".join(parts)[2:] + "}" for parts in zip(*columns, strict=True)]
    return [
        json.dumps({"decided": reason}) if reason else text
        for text, reason in zip(compared, settled.tolist(), strict=True)
    ]
