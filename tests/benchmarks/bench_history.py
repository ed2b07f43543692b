"""A history of 100,000 lines in the store: the first screenful, the order of all lines, pages of 256, the sums."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.store import Account, HistoryOrder, HistoryQuery, SyncMark
from tests.benchmarks.figure import Figure

LINES = 100_000
PAGE = 256
_END = datetime(2026, 11, 23, tzinfo=UTC)
_OWNER = to_address(PublicKey(bytes(32)), G1)
_COMMENTS = (None, "merci pour les carottes", "loyer", "Café & gâteaux")
_QUERIES = {
    "by time": HistoryQuery(accounts=(_OWNER,)),
    "by time, UDs folded": HistoryQuery(accounts=(_OWNER,), fold_dividends=True),
    "by name": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.COUNTERPART),
    "by amount": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.AMOUNT),
    "by amount, UDs folded": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.AMOUNT, fold_dividends=True),
    "by comment": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.COMMENT),
    "by balance": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.BALANCE),
    "by state": HistoryQuery(accounts=(_OWNER,), order=HistoryOrder.STATE),
    "searched": HistoryQuery(accounts=(_OWNER,), text="cafe"),
}


def run() -> list[Figure]:
    """Write the lines, then measure each kind of question five times."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    store = SqliteStore(folder / "g1.sqlite")
    await store.open()
    await store.accounts.add(Account(_OWNER, "mine", PublicKey(bytes(32)), None, 0, _END))
    started = time.perf_counter()
    await _fill(store)
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


async def _fill(store: SqliteStore) -> None:
    chance = random.Random(1)
    await store.history.set_finalized(BlockNumber(LINES))
    await store.history.begin(_OWNER)
    lines = [_line(number, chance) for number in reversed(range(LINES))]
    for start in range(0, LINES, 200):
        mark = SyncMark(False, str(start), BlockNumber(LINES))
        await store.history.apply(_OWNER, lines[start : start + 200], mark)
    await store.history.finish(_OWNER, None, SyncMark(True, None, BlockNumber(LINES), BlockNumber(LINES)))


def _line(number: int, chance: random.Random) -> Movement:
    is_dividend = number % 4 == 0
    other = chance.randrange(300)
    return Movement(
        id=f"{number:010d}-2bb1d-000000",
        account=_OWNER,
        kind=MovementKind.DIVIDEND if is_dividend else MovementKind.TRANSFER,
        amount_cents=Cents(1_148 if is_dividend else chance.randrange(-9_999, 9_999)),
        counterpart=None if is_dividend else _stranger(other),
        counterpart_name=None if is_dividend else UntrustedText(f"Élodie{other}"),
        comment=None if is_dividend or number % 3 else _text(chance),
        block=BlockNumber(number),
        time=_END - timedelta(minutes=45 * (LINES - number)),
    )


def _stranger(number: int) -> Address:
    return to_address(PublicKey(number.to_bytes(32, "big")), G1)


def _text(chance: random.Random) -> UntrustedText | None:
    comment = chance.choice(_COMMENTS)
    return None if comment is None else UntrustedText(comment)
