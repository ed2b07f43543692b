"""How much is tried, and what every reader is held to: our own errors alone, and bounds of work and of memory."""

from __future__ import annotations

import asyncio
import os
import signal
import tracemalloc
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from hypothesis import HealthCheck, Phase, settings

from sakia_ng.errors import EnvironmentProblem, UserError

T = TypeVar("T")

EXAMPLES = int(
    os.environ.get("FUZZ_EXAMPLES") or (10_000 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 100)
)
FUZZ = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
"""Decorates every test here."""

OURS: tuple[type[Exception], ...] = (UserError, EnvironmentProblem)
"""What a reader may raise. A ``BugError`` is one of ours too, and never the fault of what is read."""

LONGEST_CPU_S = 20.0
"""Seconds of this process's own work after which one example counts as one that never ends."""


class NeverEnds(Exception):
    """One example takes far more work than any may."""


@contextmanager
def watched() -> Iterator[None]:
    """Stop work that does not end, by the processor's time: how busy the machine is does not matter."""
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise NeverEnds

    former = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_CPU_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)


def held(read: Callable[[], T], *refusals: type[Exception]) -> T | None:
    """Read, and return None for a refusal: one of ours, unless others are named. Anything else fails the test."""
    expected = refusals or OURS
    with watched():
        try:
            return read()
        except expected:
            return None


def held_async(read: Callable[[], Coroutine[object, object, T]], *refusals: type[Exception]) -> T | None:
    """Do the same with a coroutine, on a loop of its own."""

    def run() -> T:
        with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
            return runner.run(read())

    return held(run, *refusals)


def peak_of(read: Callable[[], object]) -> int:
    """Return how many bytes reading took at its highest, whether it ends well or is refused."""
    tracemalloc.start()
    try:
        held(read)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
