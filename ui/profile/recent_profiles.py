"""The profile files that were used last, so that they need not be looked for again."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettingsEntryStringList, QgsSettingsTree

_PLUGIN, _KEY, _KEPT = "sozialplanung", "recent-profiles", 8


def recent_profiles() -> list[str]:
    """The paths, the latest first; files that are gone are left out."""
    return [path for path in _entry().value() if Path(path).is_file()]


def remember_profile(path: str) -> None:
    """Put a path at the head of the list."""
    paths = [path, *(other for other in recent_profiles() if other != path)]
    _entry().setValue(paths[:_KEPT])


def _entry() -> QgsSettingsEntryStringList:
    # An entry may be made only once for as long as the application runs, so one that is there is used again.
    node = QgsSettingsTree.createPluginTreeNode(_PLUGIN)
    known = node.childSetting(_KEY)
    return known if isinstance(known, QgsSettingsEntryStringList) else QgsSettingsEntryStringList(_KEY, node, [])
