"""Forms in several groups, one below the other, whose fields begin at the same place."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget


def align_labels(page: QWidget) -> None:
    """Give the labels of all forms on a page the width of the widest."""
    labels = [
        label
        for form in page.findChildren(QFormLayout)
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) and isinstance(label := item.widget(), QLabel)
    ]
    width = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(width)
