"""A history of 100,000 lines in the store: the first screenful, the order of all lines, pages of 256, the sums."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.ports.store import HistoryOrder, HistoryQuery
from tests.benchmarks.figure import Figure
from tests.benchmarks.long_history import OWNER, fill

LINES = 100_000
PAGE = 256
_QUERIES = {
    "by time": HistoryQuery(accounts=(OWNER,)),
    "by time, UDs folded": HistoryQuery(accounts=(OWNER,), fold_dividends=True),
    "by name": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.COUNTERPART),
    "by amount": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.AMOUNT),
    "by amount, UDs folded": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.AMOUNT, fold_dividends=True),
    "by comment": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.COMMENT),
    "by balance": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.BALANCE),
    "by state": HistoryQuery(accounts=(OWNER,), order=HistoryOrder.STATE),
    "searched": HistoryQuery(accounts=(OWNER,), text="cafe"),
}


def run() -> list[Figure]:
    """Write the lines, then measure each kind of question five times."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    store = SqliteStore(folder / "g1.sqlite")
    await store.open()
    started = time.perf_counter()
    await fill(store, LINES)
    figures = [Figure("history of 100,000 lines: written", time.perf_counter() - started, "s")]
    for name, query in _QUERIES.items():
        figures += await _ask(store, name, query)
    await store.close()
    return figures


async def _ask(store: SqliteStore, name: str, query: HistoryQuery) -> list[Figure]:
    ids = await store.history.ids(query)
    page = ids[len(ids) // 2 :][:PAGE]
    first = await _median_ms(lambda: store.history.ids(query, PAGE))
    order = await _median_ms(lambda: store.history.ids(query))
    lines = await _median_ms(lambda: store.history.lines(query, page))
    sums = await _median_ms(lambda: store.history.sums(query))
    return [
        Figure(f"history of 100,000 lines: first screenful, {name}", first, "ms", 100),
        Figure(f"history of 100,000 lines: order, {name}", order, "ms"),
        Figure(f"history of 100,000 lines: {PAGE} lines, {name}", lines, "ms"),
        Figure(f"history of 100,000 lines: sums, {name}", sums, "ms"),
    ]


async def _median_ms(question: Callable[[], Awaitable[object]]) -> float:
    times = []
    for _ in range(5):
        started = time.perf_counter()
        await question()
        times.append((time.perf_counter() - started) * 1_000)
    return statistics.median(times)
