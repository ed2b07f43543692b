"""Read a long history page by page until killed: ``python -m tests.services.sync_child STORE PAGES``.

At the page of that number it stays, so that it never comes to the end.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.services.bus import Bus
from sakia_ng.services.sync import Sync
from tests.services.sync_support import Indexer, address_of, old_lines, opened

LINES = 2_500


async def main(path: Path, pages: int) -> None:
    store = await opened(path, [1])
    indexer = Indexer()
    indexer.histories[address_of(1)] = old_lines(address_of(1), LINES)

    async def tell() -> None:
        print(len(indexer.asked), flush=True)  # noqa: T201 - the parent listens
        await (asyncio.sleep(0.05) if len(indexer.asked) < pages else asyncio.Event().wait())

    indexer.before_page = tell
    await Sync(ledger=indexer, store=store, bus=Bus(), clock=SystemClock()).run()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
