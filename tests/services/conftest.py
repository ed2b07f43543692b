from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.services.paying_world import World
from tests.services.trust_bench import Bench, open_bench
from tests.services.trust_life import Life


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """One account that can pay, open."""
    there = World(tmp_path)
    await there.open()
    yield there
    await there.store.close()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """Services of a wallet over a sandbox."""
    async with open_bench(tmp_path) as there:
        yield there


@pytest.fixture
async def life(bench: Bench) -> AsyncIterator[Life]:
    """A wallet that runs over that sandbox."""
    there = Life(bench)
    await there.begin()
    tasks = [asyncio.create_task(work) for work in (there.outbox.run(), bench.trust_sync.run(), there.sync.run())]
    yield there
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
