"""Long work leaves the loop its turns."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from sakia_ng.adapters.servers.concurrency import in_turns


def slow_items(count: int) -> Iterator[int]:
    for number in range(count):
        time.sleep(0.0015)
        yield number


async def test_other_work_goes_on_between_items_that_take_long() -> None:
    seen: list[str] = []

    async def other() -> None:
        for _ in range(5):
            seen.append("other")
            await asyncio.sleep(0)

    task = asyncio.create_task(other())
    assert await in_turns(slow_items(8)) == list(range(8))
    seen.append("done")
    await task
    assert seen == ["other"] * 5 + ["done"]


async def test_short_work_is_done_in_one_turn() -> None:
    seen: list[str] = []
    asyncio.get_running_loop().call_soon(seen.append, "other")
    assert await in_turns(range(20)) == list(range(20))
    assert not seen
