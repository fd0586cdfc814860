"""Finished files moved to their place: all of them or none."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path


def place_together(drafts: Sequence[Path], folder: Path) -> list[Path]:
    """Move the files, which lie in one draft folder, into ``folder``, and give their new paths.

    When one of them cannot be placed (a program has the older one open), all older files are back as they were. Raises
    OSError.
    """
    replaced: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        for draft in drafts:
            target = folder / draft.name
            if target.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
            if target.exists():
                older = draft.with_name(f"{draft.name}.older")
                target.rename(older)
                replaced.append((older, target))
            draft.rename(target)
            placed.append(target)
    except OSError:
        for path in placed:
            path.unlink()
        for older, target in replaced:
            older.rename(target)
        raise
    return placed
