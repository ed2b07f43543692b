"""How long the event loop is held while servers come and go, with 60 accounts, three nodes and the window open.

All of it is real: the sandbox with three nodes of three operators, the program with its window on Qt's loop, the store
in its file. The lines between the program and its servers are cut, silenced, answered with pages and mended, while
blocks are made. An idle loop's worst tick just before tells how busy the machine is with other things.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from unittest.mock import patch

from sakia_ng.bootstrap import places
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.gui.navigation import Destination, PageId
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.async_qt import AsyncQt
from tests.benchmarks.figure import Figure
from tests.benchmarks.ticks import Ticks, percentile_99
from tests.bootstrap.outages.line import Line, line_to
from tests.bootstrap.running import Running, keep_place, running

ACCOUNTS, ROUNDS = 60, 4
_IDLE_S, _AWAY_S, _LONGEST_S = 2.0, 2.0, 120.0
_OPERATORS = ("asso", "bistro", "coop")
_PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/html\r\n\r\n<html>"
_PAGES = (PageId.HOME, PageId.NETWORK, PageId.ACCOUNT, PageId.CURRENCY)


def run() -> list[Figure]:
    """Let servers come and go under a program with its window open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import qtloop  # noqa: PLC0415 - only then a window system is needed
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        return qtloop.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running_sandbox("--extra-ports", "2", "--block-time", "1"))
        nodes = [await stack.enter_async_context(line_to(url)) for url in (sandbox.rpc, *sandbox.others)]
        squid = await stack.enter_async_context(line_to(sandbox.squid))
        stack.enter_context(patch.object(places, "built_in", lambda kind, _name: _servers(kind, nodes, squid)))
        idle, held = Ticks(), Ticks()
        await idle.take_for(_IDLE_S)
        keep_place(folder, sandbox.currency)
        async with running(AsyncQt(), folder) as run:
            await _follow(run, sandbox)
            opening = [await _open_ms(run, page) for page in _PAGES]
            outages = asyncio.create_task(_outages(run, [*nodes, squid]))
            await held.take(lambda: not outages.done())
            count = await outages
    return [*_figures(idle, held, count), Figure("first opening of a page, worst", max(opening), "ms")]


def _figures(idle: Ticks, held: Ticks, outages: int) -> list[Figure]:
    name = f"outages with {ACCOUNTS} accounts and 3 nodes"
    return [
        Figure(f"{name}: outages", outages, "outages"),
        Figure(f"{name}: idle loop just before, worst", max(idle.late_ms), "ms"),
        Figure(f"{name}: loop held, 99th percentile", percentile_99(held.late_ms), "ms", 16),
        Figure(f"{name}: loop held, worst", max(held.late_ms), "ms", 60),
        Figure(f"{name}: work between ticks, 99th percentile", percentile_99(held.worked_ms), "ms", 16),
        Figure(f"{name}: work between ticks, worst", max(held.worked_ms), "ms", 60),
    ]


def _servers(kind: ServerKind, nodes: Sequence[Line], squid: Line) -> tuple[Server, ...]:
    if kind is ServerKind.INDEXER:
        return (Server(squid.url, "asso", Origin.BUILT_IN),)
    pairs = zip(nodes, _OPERATORS, strict=True)
    return tuple(Server(line.url, operator, Origin.BUILT_IN) for line, operator in pairs)


async def _follow(run: Running, sandbox: Sandbox) -> None:
    """Follow members, whose histories are long, and accounts that nobody used, until all were read."""
    session = await run.opened()
    run.window.end_guide()
    strangers = [to_address(PublicKey(bytes([n, 2]) * 16), G1) for n in range(ACCOUNTS)]
    for position, address in enumerate([*sandbox.members, *strangers][:ACCOUNTS]):
        await session.accounts.watch(address, f"Account {position}")
    await run.aqt.until(lambda: session.sync.progress.accounts_done >= ACCOUNTS, _LONGEST_S)


async def _open_ms(run: Running, page: PageId) -> float:
    """Open a page, which makes it the first time, and return how long that held the loop."""
    started = time.perf_counter()
    _go(run, page)
    took = (time.perf_counter() - started) * 1_000
    await asyncio.sleep(0.3)
    return took


def _go(run: Running, page: PageId) -> None:
    account = run.window.shell.live.overview.views[0].account.address
    run.window.go(Destination(page, account=account))


async def _outages(run: Running, lines: Sequence[Line]) -> int:
    """Take servers away in turn, one, several or all, in each of the ways, looking at a page at a time."""
    ways: Sequence[Callable[[Line], Awaitable[None]]] = (Line.cut, Line.mute, lambda line: line.answer(_PAGE))
    groups = (lines[:1], lines[-1:], lines[1:], lines)
    count = 0
    for number in range(ROUNDS):
        for way, group in zip((*ways, ways[number % 3]), groups, strict=True):
            _go(run, _PAGES[count % len(_PAGES)])
            await asyncio.gather(*(way(line) for line in group))
            await asyncio.sleep(_AWAY_S)
            await asyncio.gather(*(line.mend() for line in lines))
            await asyncio.sleep(_AWAY_S)
            count += 1
    return count
