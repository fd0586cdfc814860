"""What the reading dialog remembers between two times: the method profile and the folder of the files."""

from __future__ import annotations

from qgis.core import QgsSettingsEntryString, QgsSettingsTree

_PLUGIN, _PROFILE, _FOLDER = "sozialplanung", "reading-profile", "reading-folder"


def last_profile() -> str:
    """Name or path; '' before the first time."""
    return str(_entry(_PROFILE).value())


def remember_last_profile(value: str) -> None:
    _entry(_PROFILE).setValue(value)


def last_folder() -> str:
    """The folder of the files that were read last; '' before the first time."""
    return str(_entry(_FOLDER).value())


def remember_folder(path: str) -> None:
    _entry(_FOLDER).setValue(path)


def _entry(key: str) -> QgsSettingsEntryString:
    # An entry may be made only once for as long as the application runs, so one that is there is used again.
    node = QgsSettingsTree.createPluginTreeNode(_PLUGIN)
    known = node.childSetting(key)
    return known if isinstance(known, QgsSettingsEntryString) else QgsSettingsEntryString(key, node, "")
