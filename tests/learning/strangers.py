"""Two lists in which many an address has one institution in each, and never the same: what only the place says.

Without them the weights learn that whoever is alone at an address must be the same.
"""

from __future__ import annotations

import zlib

import numpy as np
import pandas as pd

from .lists import DATA, FOLDS, Lists, retyped, table_of

# Institutions of many kinds that share houses, by category: no two of them are the same.
TENANTS = {
    "Arztpraxis": ["Dr. med. Anna Weber", "Dr. med. Klaus Berger"],
    "Zahnarzt": ["Zahnarztpraxis Aydin"],
    "Apotheke": ["Markt-Apotheke"],
    "Therapie": ["Physiotherapie Lauf", "Logopädie Sprechzeit"],
    "Beratung": [
        "Caritas-Beratungsstelle für Familien",
        "Pro Familia",
        "Selbsthilfe-Kontaktstelle",
        "Ev. Beratungsstelle",
        "Kath. Beratungsstelle",
        "Schuldnerberatung der Diakonie",
        "Suchtberatung der Diakonie",
    ],
    "Verband": ["Caritasverband"],
    "Verein": ["AWO Ortsverein Nord", "AWO Ortsverein Süd", "DRK Ortsverein"],
    "Sportverein": [
        "Rot-Weiß 1920",
        "Blau-Weiß 1911",
        "Tennisclub Grün-Gold",
        "Turnclub Grün-Gold",
        "DJK Adler",
        "Schachklub Springer",
    ],
    "Jugendzentrum": ["Jugendzentrum Place 2 Be", "Jugendclub Courage", "Falkenheim"],
    "Kita": ["Kita Wunderland", "Kita Entdeckerhaus", "Kita Astrid Lindgren", "Kita Seekinder 1", "Kita Seekinder 2"],
    "Familienzentrum": ["Familienzentrum Am Park"],
    "Grundschule": ["Astrid-Lindgren-Schule", "Grundschule Heide"],
    "OGS": ["OGS Heide"],
    "Moschee": ["Moschee am Hafen", "Bosnische Moschee"],
    "Kirche": ["Ev. Kirche am Ring", "Kath. Kirche am Ring"],
    "Bibliothek": ["Stadtbücherei"],
    "": ["Sparkasse"],
    "Verwaltung": ["Bürgerbüro"],
    "Hilfe": ["Tafel"],
    "Pflegeheim": ["Seniorenzentrum Lindenhof", "Haus A", "Haus B"],
    "Tagespflege": ["Tagespflege Lindenhof"],
    "Pflegedienst": ["Pflegedienst Herzlich"],
}


def strangers(seed: int = 2) -> Lists:
    """Berlin's addresses of two institutions, of which each list has another one; at some other addresses two of
    ``TENANTS``; the rest is there twice."""
    rng = np.random.default_rng(seed)
    table = table_of(DATA / "berlin_institutions.csv", "institution_id")
    copy = retyped(table, rng)
    key = table["street"].str.lower() + "|" + table["house_number"].str.lower() + "|" + table["postcode"]
    shared = key.map(key.value_counts()) == 2
    first, second = shared & ~key.duplicated(), shared & key.duplicated()
    tenants = ~shared & (rng.random(len(table)) < 0.08)
    known = [(name, category) for category, names in TENANTS.items() for name in names]
    chosen = np.array([rng.permutation(len(known))[:2] for _ in range(len(table))])
    sides = []
    for side, source, absent in ((0, table.drop(columns="provider"), second), (1, copy, first)):
        own = source.copy()
        for place, column in enumerate(("name", "category")):
            texts = [known[number][place] for number in chosen[:, side]]
            own[column] = own[column].where(~tenants, pd.Series(texts, own.index))
        own.loc[tenants, ["website", "phone"]] = ""
        sides.append(
            own.set_axis(pd.Index([f"{'RP'[side]}{row:05}" for row in range(len(own))], dtype=object))[
                ~absent.to_numpy()
            ]
        )
    same = np.flatnonzero(~(shared | tenants).to_numpy())
    truth = {(f"R{row:05}", f"P{row:05}") for row in same.tolist()}
    fold = sides[0]["postcode"].map(lambda postcode: zlib.crc32(postcode.encode()) % FOLDS)
    return Lists("strangers", sides[0], sides[1], truth, fold)
