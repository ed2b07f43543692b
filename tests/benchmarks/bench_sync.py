"""How long the event loop is held during the first sync of 200 accounts with 20,000 lines.

All of it is real: the sandbox over its sockets, the adapter, the store in its file, the window's own event loop. The
loop is asked for a tick every 5 ms; how late a tick comes is how long the loop was held. An idle loop's worst tick just
before tells how busy the machine is with other things.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.addresses import public_key_of, to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.ports.store import Account
from sakia_ng.services.bus import Bus
from sakia_ng.services.sync import Sync
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.benchmarks.figure import Figure
from tests.benchmarks.ticks import Ticks, percentile_99

ACCOUNTS = 200
LINES = 20_000
_LONGEST_S = 300
_IDLE_S = 2


def run() -> list[Figure]:
    """Sync once, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only this figure needs a window system

    from sakia_ng.gui import qtloop  # noqa: PLC0415 - as above

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        figures = qtloop.run(_sync(Path(folder)))
    del app
    return figures


async def _sync(folder: Path) -> list[Figure]:
    async with running_sandbox() as sandbox:
        store = SqliteStore(folder / "sandbox.sqlite")
        await store.open()
        await _follow(store, sandbox)
        ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], folder, SystemClock())
        sync = Sync(ledger=ledger, store=store, bus=Bus(), clock=SystemClock())
        idle = Ticks()
        await idle.take_for(_IDLE_S)
        started = time.monotonic()
        await ledger.start()
        late = await _ticks_late_until_done(sync)
        seconds = time.monotonic() - started
        await ledger.close()
        await store.close()
    lines = sync.progress.rows
    return [
        Figure("first sync of 200 accounts: lines read", lines, "lines"),
        Figure("first sync of 200 accounts: whole", seconds, "s"),
        Figure("first sync of 200 accounts: idle loop just before, worst", max(idle.late_ms), "ms"),
        Figure("first sync of 200 accounts: loop held, 99th percentile", percentile_99(late), "ms", 16),
        Figure("first sync of 200 accounts: loop held, worst", max(late), "ms", 60),
    ]


async def _follow(store: SqliteStore, sandbox: Sandbox) -> None:
    """Follow members, whose histories are long, and accounts that nobody used, until there are enough."""
    known = [*sandbox.people.values(), *sandbox.members]
    strangers = [to_address(PublicKey(bytes([n, 1]) * 16), G1) for n in range(ACCOUNTS)]
    for position, address in enumerate(list(dict.fromkeys([*known, *strangers]))[:ACCOUNTS]):
        key = public_key_of(address)
        await store.accounts.add(Account(address, f"{position}", key, None, position, SystemClock().now()))


async def _ticks_late_until_done(sync: Sync) -> list[float]:
    """Run the sync until every history was read."""
    ticks, running = Ticks(), asyncio.create_task(sync.run())
    async with asyncio.timeout(_LONGEST_S):
        await ticks.take(lambda: sync.progress.accounts_done < ACCOUNTS)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    return ticks.late_ms
