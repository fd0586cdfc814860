"""Makes Musterstadt's files: ``cd tests && python -m musterstadt.generate [folder]`` (default: the shipped sample)."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pandas as pd

from . import people, textfiles, workbooks
from .office import TRUTH, Office

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "musterstadt"
WORKBOOKS = {
    "lieferung_2024/bevoelkerung.xlsx": workbooks.bevoelkerung,
    "lieferung_2024/sgb2.xlsx": workbooks.sgb2,
    "lieferung_2024/haushalte.xlsx": workbooks.haushalte,
    "lieferung_2024/arbeitsmarktbezirke.xlsx": workbooks.arbeitsmarktbezirke,
    "lieferung_2022/sozialdaten_2022.xlsx": workbooks.sozialdaten_2022,
}
TEXTS = {
    "lieferung_2024/arbeitslose.csv": (textfiles.arbeitslose, "cp1252"),
    "lieferung_2024/Empfaenger_innen_von_Grundsicherung_im_Alter.csv": (textfiles.kommonitor_wide, "utf-8"),
    "lieferung_2024/Einwohner_innen_ab_der_Regelaltersgrenze.csv": (textfiles.kommonitor_long, "utf-8"),
    "lieferung_2024/gebietsumstellung_2022_2024.csv": (textfiles.gebietsumstellung, "utf-8"),
    "lieferung_2024/amb_quartiere.csv": (textfiles.amb_quartiere, "utf-8"),
}


def write_tables(office: Office, folder: Path) -> None:
    """All files but the map and the README."""
    for delivery in ("lieferung_2022", "lieferung_2024"):
        (folder / delivery).mkdir(parents=True, exist_ok=True)
    for name, make in WORKBOOKS.items():
        workbooks.save(make(office), folder / name)
    for name, (write, encoding) in TEXTS.items():
        (folder / name).write_bytes(write(office).encode(encoding))
    profile = json.dumps(method_profile(), ensure_ascii=False, indent=2) + "\n"
    (folder / "musterstadt.json").write_text(profile, encoding="utf-8", newline="\n")


def method_profile() -> dict[str, Any]:
    """The method of the built-in profile 'oberhausen', with the sources of Musterstadt's indicators."""
    profile = json.loads((ROOT / "resources" / "profiles" / "oberhausen.json").read_text(encoding="utf-8"))
    profile |= {
        "name": "musterstadt",
        "version": "1.0",
        "title": {"de": "Sozialindex Musterstadt", "en": "Social index of Musterstadt"},
        "source": {
            "de": "Fiktive Stadt; Methode wie das mitgelieferte Profil oberhausen",
            "en": "Fictitious city; method like the built-in profile oberhausen",
        },
    }
    for name in ("migration", "d_migration"):
        profile["indicators"][name]["sheet"]["denominator"]["de"] = people.TITLES["einwohner"]
    for indicator in profile["indicators"].values():
        indicator["sheet"] |= {
            "source": "Statistikstelle Musterstadt (fiktiv)",
            "licence": "CC0-1.0",
        }
    return dict(profile)


def truth() -> pd.DataFrame:
    """What every cell of every file means: see ``office.TRUTH`` for the columns.

    ``value`` (None: there is none) and ``sign`` are what a reader must find, ``count`` is the number behind the cell.
    """
    office = Office(people.city())
    for make in WORKBOOKS.values():
        make(office)
    for write, _ in TEXTS.values():
        write(office)
    return pd.DataFrame(office.truth, columns=list(TRUTH)).astype({"value": float, "count": float})


def main(folder: Path = SAMPLE) -> None:
    from . import geopackage

    city = people.city()
    write_tables(Office(city), folder)
    geopackage.write(city, folder / "musterstadt.gpkg")
    print(folder)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
