"""Writing the user's own profile: what may be saved, and the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QIODevice, QSaveFile

from ...plugin.core.errors import PlanningError
from ...plugin.core.texts import tr

if TYPE_CHECKING:
    from ...plugin.core.index.profile import Profile


def check_own_name(profile: Profile) -> None:
    """Refuse the name of a built-in profile: results carry the name, and it must not mean two methods."""
    from ...plugin.core.index.profile import built_in_profiles

    if profile.name.strip().casefold() in built_in_profiles():
        raise PlanningError(
            tr("The name '{name}' belongs to a built-in profile.").format(name=profile.name),
            tr("Give the profile a name of its own, since results carry it."),
        )


def save_profile(profile: Profile, path: Path) -> None:
    """Write a profile to ``path``, all or nothing; PlanningError says why it could not be written."""
    from ...plugin.core.index.profile import BUILT_IN_FOLDER

    check_own_name(profile)
    if path.resolve().parent == BUILT_IN_FOLDER.resolve():
        raise PlanningError(
            tr("'{path}' lies in the folder of the built-in profiles.").format(path=path),
            tr("Choose a folder of your own: this one is replaced with each new version of the plugin."),
        )
    text = json.dumps(profile.to_json(), ensure_ascii=False, indent=2) + "\n"
    file = QSaveFile(str(path))
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        file.write(text.encode())
        if file.commit():
            return
    raise PlanningError(
        tr("The profile cannot be saved as '{path}': {reason}.").format(
            path=path, reason=file.errorString().rstrip(".")
        ),
        tr("Choose a folder in which you may write."),
    )
