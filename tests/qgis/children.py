"""Work in a process of its own: under limits that the tests themselves must not be under, or at the same time."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from sozialplanung.plugin.core.errors import PlanningError

_NOBODY = 65534


@dataclass
class Child:
    """A forked process."""

    process: int
    pipe: int

    def said(self) -> str:
        """Wait for its end; the sentence of its refusal, '' where it went well."""
        with os.fdopen(self.pipe, encoding="utf-8") as pipe:
            text = pipe.read()
        os.waitpid(self.process, 0)
        return text


def start(work: Callable[[], object]) -> Child:
    """Do the work in a child; whatever it raises is its text."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        text = ""
        try:
            work()
        except PlanningError as error:
            text = str(error)
        except BaseException:  # noqa: BLE001  a child of a test must not go on as a second test run
            text = traceback.format_exc()
        os.write(writing, text.encode())
        os._exit(0)
    os.close(writing)
    return Child(process, reading)


def become_nobody() -> None:
    """Root may write everywhere; what is read-only shows to others alone."""
    if os.geteuid() == 0:
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
