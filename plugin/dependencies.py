"""Packages that may be missing at a user's site."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec

from .core.errors import PlanningError
from .core.texts import tr

# What the index needs for every profile that somebody may choose: scipy ranks, pandas and numpy all else.
INDEX_PACKAGES = ("numpy", "pandas", "scipy")
# What leads from the office's tables to the index: workbooks, and polygons of two editions besides.
READING_PACKAGES = (*INDEX_PACKAGES, "openpyxl", "shapely")
# What completes a PDF: bookmarks, language, alternative texts. Without it, papers are made all the same.
PDF_PACKAGES = ("pypdf",)


def check_packages(names: Sequence[str]) -> None:
    """Refuse to work without a package, naming all that are missing and how to get them on this platform."""
    missing = missing_packages(names)
    if missing:
        raise PlanningError(
            tr("QGIS's Python lacks these packages, which this tool needs: {packages}.").format(
                packages=", ".join(missing)
            ),
            how_to_install(missing),
        )


def missing_packages(names: Sequence[str]) -> list[str]:
    """Those of the packages that QGIS's Python lacks."""
    return [name for name in names if not _present(name)]


def how_to_install(missing: Sequence[str]) -> str:
    """What to do to get the packages on this platform."""
    if sys.platform.startswith("win"):
        return tr("Run the QGIS installer (OSGeo4W setup) again and choose: {packages}.").format(
            packages=", ".join(f"python3-{name}" for name in missing)
        )
    if sys.platform == "darwin":
        return tr("Install the current QGIS for macOS, which contains them.")
    return tr("Install them with the package manager, for example: sudo apt install {packages}").format(
        packages=" ".join(f"python3-{name}" for name in missing)
    )


def _present(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:  # sys.modules holds None for it: the import is blocked
        return False
