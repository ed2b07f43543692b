"""A sandbox in this process, whose blocks are made on demand, and a client connected to it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from sakia_ng.sandbox.population.calendar import at
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.sandbox.server.state_file import Origin
from tests.sandbox.server.client import Client, connected

ORIGIN = Origin(seed=1, members=30, now_ms=at(2026, 11, 23, 8))


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    running = Sandbox(Settings(ORIGIN, block_time_s=0))
    await running.start()
    yield running
    await running.stop()


@pytest_asyncio.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with connected(sandbox.node.rpc_url) as opened:
        yield opened
