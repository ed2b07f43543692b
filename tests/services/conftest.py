from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.services.paying_world import World
from tests.services.trust_bench import Bench, open_bench
from tests.services.trust_life import Life, living


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
    async with living(bench) as there:
        yield there
