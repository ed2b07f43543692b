"""A sandbox, and a ledger connected to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from tests.adapters.sandbox_process import Sandbox, SystemClock, running_sandbox

VERSION = RuntimeVersion("g1", 1100, 1)


@pytest.fixture(scope="session")
def runtime() -> Runtime:
    """The sandbox's runtime, read as from a node."""
    return Runtime(VERSION, trim(read_metadata(metadata_v14())))


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox() as running:
        yield running


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    opened = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
    await opened.start()
    yield opened
    await opened.close()
