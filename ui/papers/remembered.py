"""What a project remembers of its papers: the parameters of the last time, layers by their id."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

_SCOPE, _KEY = "sozialplanung", "papers/parameters"
# The layers among the parameters, and the fields that are read of each.
FIELDS_OF = {
    "AREAS": ("DISTRICT_FIELD", "AREA_ID_FIELD", "AREA_NAME_FIELD", "POPULATION_FIELD"),
    "DISTRICTS": ("DISTRICT_NAME_FIELD",),
    "INSTITUTIONS": ("CATEGORY_FIELD",),
    "PREVIOUS_AREAS": (),
    "OVERLAY": (),
}
_REQUIRED = ("AREAS", "DISTRICTS", "DISTRICT_NAME_FIELD")


def remember(project: QgsProject, parameters: dict[str, Any]) -> None:
    """Keep the parameters with the project, once it is saved."""
    project.writeEntry(_SCOPE, _KEY, json.dumps(parameters, ensure_ascii=False))
    project.setDirty(True)


def remembered(project: QgsProject) -> dict[str, Any] | None:
    """The parameters of the last time, without layers and fields that are gone; None where one is gone that is needed,
    or where nothing is remembered.
    """
    text, _ = project.readEntry(_SCOPE, _KEY)
    if not text:
        return None
    parameters: dict[str, Any] = json.loads(text)
    for name, fields in FIELDS_OF.items():
        layer = project.mapLayer(parameters.get(name) or "")
        known = layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
        if not known:
            parameters[name] = None
        for field in fields:
            if parameters.get(field) not in known:
                parameters[field] = ""
    return parameters if all(parameters.get(name) for name in _REQUIRED) else None
