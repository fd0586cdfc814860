"""Feedback that keeps what a run says, for a window that shows it afterwards."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class CollectingFeedback(QgsProcessingFeedback):
    """``warnings`` are the sentences that somebody has to read."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str | None) -> None:
        super().pushWarning(warning)
        if warning:
            self.warnings.append(warning)
