"""What a database says, in the sentences that both kinds of register share."""

from __future__ import annotations

from ..core.errors import PlanningError
from ..core.texts import tr


def not_taken(reason: object) -> PlanningError:
    """A row that breaks a rule; ``reason`` is the sentence of the rule."""
    return PlanningError(tr("The register did not take a record: {reason}").format(reason=reason))


def busy(place: str) -> PlanningError:
    """Somebody else is writing, and did not end in time."""
    return PlanningError(
        tr("Another program or another person is writing to the register '{path}'.").format(path=place),
        tr("Nothing was changed. Save or end edits that are open elsewhere, and run this again."),
    )


def read_only(place: str, reason: object, hint: str) -> PlanningError:
    """One may read, and not write."""
    return PlanningError(
        tr("The register '{path}' cannot be written: {reason}.").format(path=place, reason=reason), hint
    )


def unwritten(place: str, reason: object, hint: str = "") -> PlanningError:
    """No room, or a drive that went away."""
    return PlanningError(
        tr("The register '{path}' could not be written: {reason}.").format(path=place, reason=reason),
        hint or tr("Nothing was changed. Make room on the drive, check the connection to it, and run this again."),
    )


def refused(place: str, reason: object) -> PlanningError:
    """Whatever has no sentence of its own."""
    return PlanningError(
        tr("The register '{path}' refused: {reason}.").format(path=place, reason=reason), tr("Nothing was changed.")
    )
