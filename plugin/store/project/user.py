"""Who edits by hand: a variable of QGIS that the project's forms write into each changed record.

It outlives the session, and can be set in QGIS's own options where the plugin is not installed. The name of the
system's account is no business of the register.
"""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils

VARIABLE = "sozialplanung_user"


def announce_user(initials: str) -> None:
    """Let the forms know the initials from the plugin's options; '' leaves what was set in QGIS's own."""
    if initials:
        QgsExpressionContextUtils.setGlobalVariable(VARIABLE, initials)
