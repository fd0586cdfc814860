"""Run by QGIS itself (`--code`): the social index of Berlin 2019, by the plugin and on the data of the user's profile.

Writes what came out to the file named in the environment, and ends QGIS with an exit code.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any


def social_index(folder: Path) -> dict[str, Any]:
    from qgis import processing
    from qgis.core import QgsVectorLayer
    from qgis.utils import plugins

    plugin = Path(str(sys.modules[type(plugins["sozialplanung"]).__module__].__file__)).parents[1]
    areas = QgsVectorLayer(f"{plugin}/resources/sample/berlin_mss_2019.gpkg|layername=planungsraeume", "areas", "ogr")
    results = processing.run(
        "sozialplanung:socialindex",
        {
            "INPUT": areas,
            "ID_FIELD": "plr_id",
            "STATUS_FIELDS": ["s1", "s3", "s4"],
            "DYNAMICS_FIELDS": ["d1", "d3", "d4"],
            "POPULATION_FIELD": "ew",
            "EXCLUDED_IDS": "10010203, 04041239",
            "OUTPUT": str(folder / "index.gpkg"),
        },
    )
    assert results
    return {"plugin": str(plugin), **results}


def main() -> None:
    target = Path(os.environ["SOZIALPLANUNG_RESULT"])
    failed = False
    try:
        result = social_index(target.parent)
    except Exception:  # noqa: BLE001 - whatever it is, the test has to see it
        failed, result = True, {"traceback": traceback.format_exc()}
    target.write_text(json.dumps(result, default=str), encoding="utf-8")
    # Not by closing QGIS, which may ask questions that nobody answers here.
    os._exit(failed)


main()
