"""Killing a process in the middle of a step, over and over: the parent imports all once, and forks for each try."""

from __future__ import annotations

import os
import random
import select
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from unittest.mock import patch

from sozialplanung.plugin.store.register import Register
from sozialplanung.plugin.store.step import Step

_BEGUN, _DONE = b"b", b"d"
_START = 60  # seconds for a child to begin its step


@dataclass
class Kills:
    """What became of the tries. ``inside`` were killed between begin and the end of commit."""

    tries: int = 0
    inside: int = 0
    finished: int = 0
    lasted: float = 0.0  # seconds from begin to the end of commit of a step that nobody killed
    states: dict[str, int] = field(default_factory=dict)  # how often `check` gave what

    def __str__(self) -> str:
        states = ", ".join(f"{count} x {state}" for state, count in sorted(self.states.items()))
        return (
            f"{self.tries} tries, {self.inside} killed between begin and commit (step of {self.lasted:.3f} s): {states}"
        )


def kill_steps(
    work: Callable[[], None], reset: Callable[[], None], check: Callable[[], str], tries: int, seed: int = 1
) -> Kills:
    """Kill ``work``, which makes one step of a register, at ``tries`` random moments after its step has begun.

    ``reset`` puts the register back as it was before; ``check`` looks at it afterwards, and gives a word for what it
    finds ('before', 'after'). A first run, which nobody kills, tells how long a step takes.
    """
    moments, kills = random.Random(seed), Kills()
    reset()
    kills.lasted = _lasted(_start(work))
    assert check() == "after"
    while kills.inside < tries:
        assert kills.tries < 3 * tries, f"Too few were hit: {kills}"
        reset()
        child = _start(work)
        _sleep(moments.uniform(0, kills.lasted))
        os.kill(child.process, signal.SIGKILL)
        os.waitpid(child.process, 0)
        done = os.read(child.pipe, 1) == _DONE
        os.close(child.pipe)
        kills.tries += 1
        kills.finished += done
        kills.inside += not done
        state = check()
        kills.states[state] = kills.states.get(state, 0) + 1
        assert not done or state == "after", "A step that was committed is lost."
    return kills


@dataclass
class _Child:
    process: int
    pipe: int


def _start(work: Callable[[], None]) -> _Child:
    """Fork a child that does the work, and wait until its step has begun."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        try:
            with _told(writing):
                work()
        except BaseException:  # noqa: BLE001  a child of a test must not go on as a second test run
            traceback.print_exc()
        os._exit(0)
    os.close(writing)
    assert select.select([reading], [], [], _START)[0], "The child began no step."
    assert os.read(reading, 1) == _BEGUN, "The child failed before its step began."
    return _Child(process, reading)


def _lasted(child: _Child) -> float:
    begun = time.perf_counter()
    assert os.read(child.pipe, 1) == _DONE
    lasted = time.perf_counter() - begun
    os.waitpid(child.process, 0)
    os.close(child.pipe)
    return lasted


def _sleep(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:  # sleep() is too coarse for steps of some milliseconds
        pass


@contextmanager
def _told(pipe: int) -> Iterator[None]:
    """Every step writes to the pipe when it has begun, and when it is committed."""
    step = Register.step

    @contextmanager
    def told(self: Register, *args: str, **kwargs: str) -> Iterator[Step]:
        with step(self, *args, **kwargs) as opened:
            os.write(pipe, _BEGUN)
            yield opened
        os.write(pipe, _DONE)

    with patch.object(Register, "step", told):
        yield
