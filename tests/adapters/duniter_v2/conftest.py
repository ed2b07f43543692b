"""A sandbox, and a ledger connected to it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from tests.adapters.sandbox_process import Sandbox, SystemClock, described, running_sandbox, sandbox_process

VERSION = RuntimeVersion("g1", 1100, 1)


@pytest.fixture(scope="session")
def runtime() -> Runtime:
    """The sandbox's runtime, read as from a node."""
    return Runtime(VERSION, trim(read_metadata(metadata_v14())))


@pytest.fixture(scope="module")
def lasting_process() -> Iterator[tuple[dict[str, Any], subprocess.Popen[str]]]:
    """A sandbox for all tests of a module that asks for it, and the line it printed."""
    with sandbox_process() as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline()), process


@pytest_asyncio.fixture
async def lasting_sandbox(
    lasting_process: tuple[dict[str, Any], subprocess.Popen[str]],
) -> AsyncIterator[Sandbox]:
    """The sandbox of the module, without faults left from the test before."""
    ready, process = lasting_process
    async with aiohttp.ClientSession() as http:
        running = described(ready, http, process)
        yield running
        await running.control("sandbox_clearFaults")


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
