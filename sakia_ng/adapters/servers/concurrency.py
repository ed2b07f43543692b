"""Several questions at once, leaving none behind when one fails; long work in turns, so that the loop stays free."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Iterable
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")
_LONGEST_TURN_S = 0.001  # many readings go on at once, each with its turn, before the loop comes to anything else


async def together(coroutines: Iterable[Coroutine[object, object, T]]) -> list[T]:
    """Run all at once and return their results in order; the first error cancels the others and is raised."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def both(first: Coroutine[object, object, T], second: Coroutine[object, object, U]) -> tuple[T, U]:
    """Run two of different kinds as ``together`` does."""
    one, other = asyncio.ensure_future(first), asyncio.ensure_future(second)
    try:
        return await one, await other
    except BaseException:
        one.cancel()
        other.cancel()
        await asyncio.gather(one, other, return_exceptions=True)
        raise


async def in_turns(items: Iterable[T]) -> list[T]:
    """Work a lazy sequence out, giving the loop its turn after each millisecond."""
    results: list[T] = []
    until = time.monotonic() + _LONGEST_TURN_S
    for item in items:
        results.append(item)
        if time.monotonic() > until:
            await asyncio.sleep(0)
            until = time.monotonic() + _LONGEST_TURN_S
    return results


def report_mistake(task: asyncio.Task[list[None]]) -> None:
    """Tell of what ended a task that only a cancellation ends: it is a mistake of ours, to be seen."""
    if not task.cancelled() and (mistake := task.exception()) is not None:
        report(mistake)


def report(mistake: BaseException) -> None:
    """Hand a mistake of ours to whoever watches the loop."""
    context = {"message": "mistake in the links of a ledger", "exception": mistake}
    asyncio.get_running_loop().call_exception_handler(context)
