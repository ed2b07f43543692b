"""How long the event loop is held while servers come and go, with 60 accounts, three nodes and a large window.

All of it is real: the sandbox with three nodes of three operators, the program with its window on Qt's loop, the store
in its file. The lines between the program and its servers, in a process of their own, are cut, silenced, answered with
pages and mended, the machine sleeps for hours, its clock is set wrong and right, while blocks are made; changing the
page is the user's own doing and is not counted. An idle loop's worst tick just before tells how busy the machine is
with other things. The servers' processes have a lower priority, for they share no processor with a user's program.
"""

from __future__ import annotations

import asyncio
import gc
import os
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from unittest.mock import patch

from sakia_ng.bootstrap import composition, places
from sakia_ng.bootstrap.interpreter import set_up_interpreter
from sakia_ng.bootstrap.program import _HEAVY
from sakia_ng.domain.addresses import to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.gui.navigation import Destination, PageId
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.async_qt import AsyncQt
from tests.benchmarks.figure import Figure
from tests.benchmarks.lines_apart import SERVERS_NICENESS, LinesApart, lines_to
from tests.benchmarks.ticks import Ticks, percentile_99
from tests.bootstrap.outages.movable_clock import MovableClock
from tests.bootstrap.running import Running, keep_place, running

ACCOUNTS = 60
_IDLE_S, _SETTLED_S, _AWAY_S, _LONGEST_S = 2.0, 1.0, 2.0, 120.0
_OPERATORS = ("asso", "bistro", "coop")
_WAYS = ("cut", "mute", "answer with a page")
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
    set_up_interpreter()
    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        return qtloop.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running_sandbox("--extra-ports", "2", "--block-time", "1"))
        os.setpriority(os.PRIO_PROCESS, sandbox.process.pid, SERVERS_NICENESS)
        lines = stack.enter_context(lines_to([sandbox.rpc, *sandbox.others, sandbox.squid]))
        stack.enter_context(patch.object(places, "built_in", lambda kind, _name: _servers(kind, lines.urls)))
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
                for going in (_outages(lines, number), _sleep_and_clock(lines, clock)):
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
        Figure(f"{name}: loop held, worst but for waits for a processor", max(held.but_for_waits_ms), "ms"),
        Figure(f"{name}: work between ticks, 99th percentile", percentile_99(held.worked_ms), "ms", 16),
        Figure(f"{name}: work between ticks, worst", max(held.worked_ms), "ms", 16),
    ]


def _servers(kind: ServerKind, urls: Sequence[str]) -> tuple[Server, ...]:
    *nodes, squid = urls
    if kind is ServerKind.INDEXER:
        return (Server(squid, "asso", Origin.BUILT_IN),)
    pairs = zip(nodes, _OPERATORS, strict=True)
    return tuple(Server(url, operator, Origin.BUILT_IN) for url, operator in pairs)


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


async def _outages(lines: LinesApart, number: int) -> int:
    """Take servers away, one, the indexer, several, all, in one way after the other; return how often."""
    everyone = range(len(lines.urls))
    groups = (everyone[:1], everyone[-1:], everyone[1:], everyone)
    for place, group in enumerate(groups):
        await lines.do(_WAYS[(number + place) % len(_WAYS)], group)
        await asyncio.sleep(_AWAY_S)
        await lines.do("mend", everyone)
        await asyncio.sleep(_AWAY_S)
    return len(groups)


async def _sleep_and_clock(lines: LinesApart, clock: MovableClock) -> int:
    """Sleep for hours, in which connections die unheard, then set the clock wrong, and right; return how often."""
    await lines.do("freeze", range(len(lines.urls)))
    clock.slept_s += 8 * _HOUR_S
    await asyncio.sleep(2 * _AWAY_S)
    for clock.set_by_s in _CLOCKS_S:
        await asyncio.sleep(_AWAY_S)
    return 1 + len(_CLOCKS_S)
