"""The program over a sandbox of three nodes, each of another operator, every server at the end of a line."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, IndexerLimits, LinkDelays, RpcLimits, WatchPace
from sakia_ng.adapters.duniter_v2 import indexer_link as indexer_links
from sakia_ng.adapters.servers import health
from sakia_ng.bootstrap import composition, ledgers, places
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.gui.application import use_language
from tests.adapters.sandbox_process import Sandbox, described, sandbox_process
from tests.async_qt import AsyncQt
from tests.bootstrap.outages.line import Line, line_to
from tests.bootstrap.outages.movable_clock import MovableClock
from tests.bootstrap.running import Running, keep_place, running

OPERATORS = ("asso", "bistro", "coop")
_PATIENCE_S, _BLOCK_S = 60.0, 0.5
SPACES = {0xA0: " ", 0x202F: " "}
"""Spaces that no line breaks at, as French has them before some marks, read as any other."""


@dataclass
class World:
    """A sandbox behind lines, and what the program needs to find it.

    Attributes:
        nodes: lines to its nodes, one an operator.
        squid: line to its indexer.
        clock: of the program.
        servers: those it knows from the start.
    """

    aqt: AsyncQt
    app: QApplication
    folder: Path
    sandbox: Sandbox
    nodes: list[Line]
    squid: Line
    clock: MovableClock
    servers: dict[ServerKind, tuple[Server, ...]] = field(default_factory=dict)

    @property
    def lines(self) -> list[Line]:
        return [*self.nodes, self.squid]

    @asynccontextmanager
    async def program(self) -> AsyncIterator[Running]:
        """Run the program; once it has ended, nothing of it is connected or listens any more."""
        keep_place(self.folder, self.sandbox.currency)
        async with running(self.aqt, self.folder) as run:
            await run.opened()
            bus = run.session.bus
            yield run
            await run.close()
        assert not bus._listeners
        await self.aqt.until(lambda: not any(line.connections for line in self.lines), what="the end of connections")

    async def said(self, run: Running, words: str, french: str) -> None:
        """Wait until the status bar says this, in both languages."""
        await self._until(run, lambda status: status == words, words)
        use_language(self.app, "fr")
        await self._until(run, lambda status: status.translate(SPACES) == french, french)
        use_language(self.app, "en")

    async def begins(self, run: Running, words: str) -> None:
        """Wait until what the status bar says begins so."""
        await self._until(run, lambda status: status.startswith(words), words)

    async def _until(self, run: Running, holds: Callable[[str], bool], words: str) -> None:
        try:
            await self.aqt.until(lambda: holds(run.status), _PATIENCE_S)
        except AssertionError:
            raise AssertionError(f"{words!r} was awaited, and the status bar says {run.status!r}") from None

    @asynccontextmanager
    async def real_pace(self) -> AsyncIterator[None]:
        """Let the sandbox make blocks at the pace of their dates for as long as the block lasts."""
        await self.sandbox.control("sandbox_setBlockTime", 6)
        try:
            yield
        finally:
            await self.sandbox.control("sandbox_setBlockTime", _BLOCK_S)

    async def chain_time(self) -> datetime:
        """Return the date of the newest block."""
        return datetime.fromisoformat((await self.sandbox.control("sandbox_status"))["timestamp"])

    def age_s(self, run: Running) -> float:
        """Return how long ago the newest final block was heard of, by the program's clock."""
        heard_at = run.session.ledger.connection.heard_at
        assert heard_at is not None
        return (self.clock.now() - heard_at).total_seconds()

    def name_servers(self, address: Callable[[Line, str], str], origin: Origin = Origin.BUILT_IN) -> None:
        """Let the program know its servers by other addresses, made from a line and its operator."""
        self.servers[ServerKind.NODE] = tuple(
            Server(address(line, operator), operator, origin)
            for line, operator in zip(self.nodes, OPERATORS, strict=True)
        )
        self.servers[ServerKind.INDEXER] = (Server(address(self.squid, "asso"), "asso", origin),)

    async def all_lines(self, do: Callable[[Line], Awaitable[None]]) -> None:
        """Do the same to every line."""
        await asyncio.gather(*(do(line) for line in self.lines))


@pytest.fixture(scope="session")
def several_child() -> Iterator[tuple[dict[str, Any], subprocess.Popen[str]]]:
    """A sandbox with three nodes and two blocks a second for all tests of the folder, and the line it printed."""
    with sandbox_process("--extra-ports", "2", "--block-time", str(_BLOCK_S)) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline()), process


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> MovableClock:
    """The clock of the program."""
    clock = MovableClock()
    monkeypatch.setattr(composition, "SystemClock", lambda: clock)
    return clock


@pytest.fixture
def short_patience() -> None:
    """What a test asks for where servers stay silent."""


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Ask again after tenths of a second where a user's wallet waits for seconds."""
    is_short = "short_patience" in request.fixturenames
    ledger = partial(
        DuniterV2Ledger,
        rpc_limits=RpcLimits(connect_s=2, request_s=2) if is_short else RpcLimits(),
        indexer_limits=IndexerLimits(request_s=2) if is_short else IndexerLimits(),
        delays=LinkDelays(first_retry_s=0.05, longest_retry_s=0.2, steady_s=0.5),
        pace=WatchPace(compare_s=0.1, probe_s=2.0 if is_short else 8.0, look_around_s=1.0),
    )
    monkeypatch.setattr(ledgers, "DuniterV2Ledger", ledger)
    monkeypatch.setattr(health, "Patience", partial(health.Patience, unreachable_s=0.3, longest_s=1.0))
    monkeypatch.setattr(indexer_links, "_RECHECK_S", 0.3)


@pytest_asyncio.fixture
async def world(
    aqt: AsyncQt,
    app: QApplication,
    tmp_path: Path,
    clock: MovableClock,
    several_child: tuple[dict[str, Any], subprocess.Popen[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[World]:
    """A sandbox without faults behind lines that are open."""
    ready, process = several_child
    async with AsyncExitStack() as stack:
        sandbox = described(ready, await stack.enter_async_context(aiohttp.ClientSession()), process)
        nodes = [await stack.enter_async_context(line_to(url)) for url in (sandbox.rpc, *sandbox.others)]
        squid = await stack.enter_async_context(line_to(sandbox.squid))
        world = World(aqt, app, tmp_path, sandbox, nodes, squid, clock)
        world.name_servers(lambda line, _: line.url)
        monkeypatch.setattr(places, "built_in", lambda kind, _name: world.servers[kind])
        yield world
        for url in (sandbox.rpc, *sandbox.others):
            await sandbox.control("sandbox_clearFaults", at=url)
