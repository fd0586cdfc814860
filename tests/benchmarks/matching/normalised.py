"""Two lists as the peer gets them: what our own normalisation makes of them, as plain text columns."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
from sozialplanung.plugin.core.matching.arrays import Ints
from sozialplanung.plugin.core.matching.names import Texts
from sozialplanung.plugin.core.matching.records import Records, read_records
from sozialplanung.plugin.core.matching.vocabulary import PLAIN, STOP

# A word in more than this share of the names is no rare word.
RARE = 0.005


def normalised(register: pd.DataFrame, poi: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Columns as ``peer.py`` wants them; '' is missing. ``rare``: the words of the name that few others have, the
    rarest first. ``kind`` and ``family``: bits."""
    records = read_records(register, poi)
    told = records.words.roles[records.names.code] != STOP
    documents = np.bincount(records.names.code, minlength=len(records.words.texts))
    few = (records.words.roles == PLAIN) & (documents <= max(2, RARE * len(records)))
    rare = few[records.names.code]
    order = np.lexsort((records.names.code, documents[records.names.code], records.names.row))
    by_rarity = Texts(records.names.row[order], records.names.code[order], records.names.rows)
    first = records.house[:, 0]
    whole = pd.Series(first.astype(str)) + "-" + pd.Series(records.house[:, 1:].astype(str).tolist()).str.join("-")
    table = pd.DataFrame(
        {
            "unique_id": [*register.index, *poi.index],
            "name": _joined(records, records.names, told),
            "words": _joined(records, records.names, told),
            "rare": _joined(records, by_rarity, rare[order]),
            "kind": records.kinds,
            "family": records.families,
            "street": ["" if code < 0 else records.streets[code] for code in records.street],
            "number": whole.where(first >= 0, "").to_numpy(),
            "first": [str(number) if number >= 0 else "" for number in first],
            "postcode": _coded(records.postcode),
            "city": _coded(records.city),
            "phone": _phones(records),
            "x": records.xy[:, 0],
            "y": records.xy[:, 1],
        }
    )
    return table[: len(register)], table[len(register) :]


def _joined(records: Records, texts: Texts, wanted: npt.NDArray[np.bool_]) -> list[str]:
    words = pd.Series(records.words.texts[texts.code[wanted]], dtype=object)
    joined = words.groupby(texts.row[wanted], sort=True).agg(" ".join)
    return joined.reindex(range(texts.rows), fill_value="").tolist()


def _coded(codes: Ints) -> list[str]:
    return ["" if code < 0 else f"c{code}" for code in codes]


def _phones(records: Records) -> list[str]:
    numbers = [bytes(row).rstrip(b"\0").decode() for row in records.phones]
    return ["" if code < 0 else numbers[code] for code in records.phone]
