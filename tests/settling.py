"""Waiting until a window rests: nothing reads, computes or writes any more, but for what waits for its user."""

from __future__ import annotations

import asyncio
import time
from types import CoroutineType
from typing import Any

from sakia_ng.gui import aio

_TURNS = 12
_PATIENCE_S, _LOOK_EVERY_S = 10.0, 0.05
_ENDLESS = ("hear when nobody is there",)


def _waits_for_the_user(task: asyncio.Task[Any]) -> bool:
    """Whether a task goes on once a dialog is answered, or never ends."""
    awaited: object = task.get_coro()
    while isinstance(awaited, CoroutineType):
        if awaited.cr_code is aio.ask.__code__:
            return True
        awaited = awaited.cr_await
    return task.get_name() in _ENDLESS


def _at_work() -> set[asyncio.Task[Any]]:
    return {task for task in aio._tasks if not _waits_for_the_user(task)} - {asyncio.current_task()}


async def settle(held: set[asyncio.Task[Any]] | None = None) -> None:
    """Let what was started end: the bus gathers for 40 ms, and what is read waits for its turn.

    Args:
        held: tasks that go on all the same, such as those that a test holds up; they are added to, and not waited for.
    """
    held = set() if held is None else held
    is_busy = True
    while is_busy:
        for _ in range(_TURNS):
            await asyncio.sleep(0.01)
        end = time.monotonic() + _PATIENCE_S
        is_busy = False
        while (left := _at_work() - held) and time.monotonic() < end:
            is_busy = True
            await asyncio.wait(left, timeout=_LOOK_EVERY_S)  # one may open a dialog meanwhile
        held |= left


__all__ = ["settle"]
