from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.services.paying_world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """One account that can pay, open."""
    there = World(tmp_path)
    await there.open()
    yield there
    await there.store.close()
