"""The call list of the review and of the register, saved from the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QWidget

from ....plugin.core.texts import tr
from ..session import Session
from .saving import save_as


def save_call_list(session: Session, parent: QWidget) -> None:
    """Ask where, and write all inquiries: of the review that is open, if there is one, and of the register."""
    from ....plugin.change_files import save_calls

    address, review = session.address, session.review
    if address:
        entries = review.entries if review else ()
        source = str(review.record.get("source") or "") if review else ""

        def write(path: Path) -> None:
            save_calls(address, path, entries, source)

        save_as(session, tr("Save call list"), tr("Call list"), write, parent)
