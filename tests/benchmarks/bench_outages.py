"""How long the event loop is held while servers come and go, with 60 accounts, three nodes and a large window.

All of it is real: the sandbox with three nodes of three operators, the program with its window on Qt's loop, the store
in its file. The lines between the program and its servers are cut, silenced, answered with pages and mended, the
machine sleeps for hours, its clock is set wrong and right, while blocks are made; changing the page is the user's own
doing and is not counted. An idle loop's worst tick just before tells how busy the machine is with other things.
"""

from __future__ import annotations

import asyncio
import gc
import os
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from unittest.mock import patch

from sakia_ng.bootstrap import composition, places
from sakia_ng.bootstrap.program import _HEAVY
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
from tests.bootstrap.outages.movable_clock import MovableClock
from tests.bootstrap.running import Running, keep_place, running

ACCOUNTS = 60
_IDLE_S, _SETTLED_S, _AWAY_S, _LONGEST_S = 2.0, 1.0, 2.0, 120.0
_OPERATORS = ("asso", "bistro", "coop")
_PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/html\r\n\r\n<html>"
_PAGES = (PageId.HOME, PageId.NETWORK, PageId.ACCOUNT, PageId.CURRENCY, PageId.PAY, PageId.TRUST)
_SCREEN = (1920, 1080)
_HOUR_S = 3_600.0
_CLOCKS_S = (3.5 * _HOUR_S, -5.5 * 24 * _HOUR_S, 0.0)


def run() -> list[Figure]:
    """Let servers come and go under a program with its window open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import qtloop  # noqa: PLC0415 - only then a window system is needed
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    for name in _HEAVY:
        import_module(name)
    gc.collect()  # of other measures before this one
    gc.freeze()  # as the program does
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
        clock = MovableClock()
        stack.enter_context(patch.object(composition, "SystemClock", lambda: clock))
        idle, held = Ticks(), Ticks()
        await idle.take_for(_IDLE_S)
        keep_place(folder, sandbox.currency)
        async with running(AsyncQt(), folder) as run:
            await _follow(run, sandbox)
            count = 0
            for number, page in enumerate(_PAGES):
                _go(run, page)
                await asyncio.sleep(_SETTLED_S)
                for going in (_outages([*nodes, squid], number), _sleep_and_clock([*nodes, squid], clock)):
                    outages = asyncio.create_task(going)
                    await held.take_until(outages)
                    count += await outages
    return _figures(idle, held, count)


def _figures(idle: Ticks, held: Ticks, outages: int) -> list[Figure]:
    name = f"outages with {ACCOUNTS} accounts and 3 nodes, Full HD"
    return [
        Figure(f"{name}: outages", outages, "outages"),
        Figure(f"{name}: idle loop just before, worst", max(idle.late_ms), "ms"),
        Figure(f"{name}: loop held, 99th percentile", percentile_99(held.late_ms), "ms", 16),
        Figure(f"{name}: loop held, worst", max(held.late_ms), "ms", 16),
        Figure(f"{name}: work between ticks, 99th percentile", percentile_99(held.worked_ms), "ms", 16),
        Figure(f"{name}: work between ticks, worst", max(held.worked_ms), "ms", 16),
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
    run.window.resize(*_SCREEN)
    strangers = [to_address(PublicKey(bytes([n, 2]) * 16), G1) for n in range(ACCOUNTS)]
    for position, address in enumerate([*sandbox.members, *strangers][:ACCOUNTS]):
        await session.accounts.watch(address, f"Account {position}")
    await run.aqt.until(lambda: session.sync.progress.accounts_done >= ACCOUNTS, _LONGEST_S)


def _go(run: Running, page: PageId) -> None:
    account = run.window.shell.live.overview.views[0].account.address
    run.window.go(Destination(page, account=account))


async def _outages(lines: Sequence[Line], number: int) -> int:
    """Take servers away, one, the indexer, several, all, in one way after the other; return how often."""
    ways: Sequence[Callable[[Line], Awaitable[None]]] = (Line.cut, Line.mute, lambda line: line.answer(_PAGE))
    groups = (lines[:1], lines[-1:], lines[1:], lines)
    for place, group in enumerate(groups):
        way = ways[(number + place) % len(ways)]
        await asyncio.gather(*(way(line) for line in group))
        await asyncio.sleep(_AWAY_S)
        await asyncio.gather(*(line.mend() for line in lines))
        await asyncio.sleep(_AWAY_S)
    return len(groups)


async def _sleep_and_clock(lines: Sequence[Line], clock: MovableClock) -> int:
    """Sleep for hours, in which connections die unheard, then set the clock wrong, and right; return how often."""
    for line in lines:
        line.freeze()
    clock.slept_s += 8 * _HOUR_S
    await asyncio.sleep(2 * _AWAY_S)
    for clock.set_by_s in _CLOCKS_S:
        await asyncio.sleep(_AWAY_S)
    return 1 + len(_CLOCKS_S)
