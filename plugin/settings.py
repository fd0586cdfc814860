"""What a user sets once, in the options of QGIS."""

from __future__ import annotations

from qgis.core import QgsSettings

from .core.errors import PlanningError
from .core.texts import tr

USER, AREA_CODE = "sozialplanung/user", "sozialplanung/area_code"


def user_initials() -> str:
    """The initials under which the history names this user; '' where none are set."""
    return str(QgsSettings().value(USER, "") or "").strip()


def save_user_initials(initials: str) -> None:
    QgsSettings().setValue(USER, initials.strip())


def checked_user(given: str = "") -> str:
    """Initials for the history: those given, else those in the options. PlanningError if there are none."""
    user = given.strip() or user_initials()
    if not user:
        raise PlanningError(
            tr("The history needs to know who changes the register, but there are no initials."),
            tr("Enter your initials, or set them in the options."),
        )
    return user


def area_code() -> str:
    """The area code of phone numbers without one, such as 0208; '' where none is set."""
    return str(QgsSettings().value(AREA_CODE, "") or "").strip()


def save_area_code(code: str) -> None:
    QgsSettings().setValue(AREA_CODE, code.strip())
