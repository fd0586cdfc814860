"""Parameters that the algorithms about a register share."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..plugin.core.errors import PlanningError, listed
from ..plugin.core.texts import tr
from ..plugin.settings import checked_user
from .base import Parameters, PlanningAlgorithm, helped

if TYPE_CHECKING:
    from ..plugin.core.register.as_of import Tables

REGISTER, USER = "REGISTER", "USER"


def register_parameter() -> QgsProcessingParameterDefinition:
    """The register, by its layer or file."""
    return helped(
        QgsProcessingParameterVectorLayer(REGISTER, tr("Register"), [Qgis.ProcessingSourceType.Vector]),
        tr("The layer 'institutions' of the register, or its GeoPackage."),
    )


def user_parameter() -> QgsProcessingParameterDefinition:
    """Who changes the register."""
    return helped(
        QgsProcessingParameterString(USER, tr("Your initials"), optional=True),
        tr("They go into the history. Empty: those in the options."),
    )


def user_of(algorithm: PlanningAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """The initials given, else those in the options. Refuses to go on without any."""
    return checked_user(str(algorithm.parameterAsString(parameters, USER, context)))


def day_parameter(name: str, label: str, hint: str) -> QgsProcessingParameterDefinition:
    """A day that may be left empty."""
    return helped(
        QgsProcessingParameterDateTime(name, label, Qgis.ProcessingDateTimeParameterDataType.Date, optional=True), hint
    )


def categories_parameter(hint: str) -> QgsProcessingParameterDefinition:
    """Keys of categories, as text or list."""
    return helped(QgsProcessingParameterString("CATEGORIES", tr("Categories"), optional=True), hint)


def day_of(
    algorithm: PlanningAlgorithm, name: str, parameters: Parameters, context: QgsProcessingContext
) -> date | None:
    """The day of a parameter; None where it was left empty. Refuses what is none."""
    raw = parameters.get(name)
    if raw is None or raw == "":
        return None
    found = algorithm.parameterAsDateTime(parameters, name, context)
    if not found.isValid():
        raise PlanningError(
            tr("'{text}' in {parameter} is no date.").format(text=raw, parameter=name),
            tr("Write dates as 2026-12-31."),
        )
    return date(found.date().year(), found.date().month(), found.date().day())


def words_of(
    algorithm: PlanningAlgorithm, name: str, parameters: Parameters, context: QgsProcessingContext
) -> list[str]:
    """The items of a text, separated by commas, semicolons or lines, or of a list."""
    raw = parameters.get(name)
    if not isinstance(raw, list | tuple):
        raw = re.split(r"[,;\n]", algorithm.parameterAsString(parameters, name, context) or "")
    return [text for item in raw if (text := str(item).strip())]


def check_categories(names: list[str], tables: Tables) -> None:
    """Refuse categories that the register does not have."""
    known = [str(row["category"]) for row in tables["categories"]]
    if unknown := [name for name in names if name not in known]:
        raise PlanningError(
            tr("The register has no such categories: {categories}.").format(categories=listed(unknown)),
            tr("It has: {categories}.").format(categories=", ".join(known)),
        )
