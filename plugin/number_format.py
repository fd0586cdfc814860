"""Numbers that QGIS writes itself on a page, as the page's language writes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QLocale


@contextmanager
def number_format(language: str) -> Iterator[None]:
    """Scale bars write their numbers as Qt's default locale does; it is put back afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE" if language == "de" else "en_GB"))
    try:
        yield
    finally:
        QLocale.setDefault(before)
