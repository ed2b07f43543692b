"""Several questions at once, leaving none behind when one fails; long work in turns, so that the loop stays free."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")


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


async def in_turns(items: Iterable[T], size: int = 100) -> list[T]:
    """Work a lazy sequence out, giving the loop its turn after each ``size`` items."""
    results: list[T] = []
    for item in items:
        results.append(item)
        if len(results) % size == 0:
            await asyncio.sleep(0)
    return results


def report_mistake(task: asyncio.Task[list[None]]) -> None:
    """Tell of what ended a task that only a cancellation ends: it is a mistake of ours, to be seen."""
    if not task.cancelled() and (mistake := task.exception()) is not None:
        report(mistake)


def report(mistake: BaseException) -> None:
    """Hand a mistake of ours to whoever watches the loop."""
    context = {"message": "mistake in the links of a ledger", "exception": mistake}
    asyncio.get_running_loop().call_exception_handler(context)
