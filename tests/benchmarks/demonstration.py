"""Child of ``bench_memory``: the demonstration, used for a moment; prints its resident megabytes."""

from __future__ import annotations

import asyncio
import sys

import psutil

from sakia_ng.__main__ import main
from sakia_ng.bootstrap.program import Program
from sakia_ng.gui import aio
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Session

ACCOUNTS = 6
_begin = Program._begin


async def _use(session: Session, window: MainWindow) -> None:
    await session.keystore.create("a password")
    for account in session.demo_accounts[:ACCOUNTS]:
        secret = session.recovery.restore(account.mnemonic)[0].secret
        await session.accounts.add_from_secret(secret, account.derivation, account.scheme, account.name)
    await session.sync.refresh()
    while session.sync.progress.accounts_done < ACCOUNTS:  # noqa: ASYNC110 - progress is a figure, not an event
        await asyncio.sleep(0.1)
    for page in PageId:
        window.go(Destination(page, account=session.demo_accounts[0].address))
        await asyncio.sleep(0.3)
    print(psutil.Process().memory_info().rss / 1e6)  # noqa: T201 - the answer of this process
    window.close_requested.emit()


async def _begin_and_use(self: Program, session: Session, live: Live) -> None:
    await _begin(self, session, live)
    aio.spawn(_use(session, self._window), owner=self._window, name="use")


if __name__ == "__main__":
    setattr(Program, "_begin", _begin_and_use)  # noqa: B010 - the moment at which a session is open
    sys.exit(main(["--demo", "--data-dir", sys.argv[1]]))
