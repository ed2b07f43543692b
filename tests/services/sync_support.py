"""A scripted indexer and a followed store, for tests of the sync."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.ledger import HistoryPage
from sakia_ng.ports.store import Account, HistoryLine, HistoryQuery
from tests.fakes.amounts import absent_account
from tests.fakes.ledger import FIRST_NUMBER, START, FakeLedger

DIVIDEND = DividendState(Cents(1_000), 40, ((1, Cents(990)), (15, Cents(1_000))), Cents(10**9), 60)


def address_of(number: int) -> Address:
    return to_address(_key(number), G1)


def account(number: int) -> Account:
    return Account(address_of(number), f"account {number}", _key(number), None, number, START)


def state(number: int, cents: int, ledger: FakeLedger) -> AccountState:
    return replace(absent_account(address_of(number), ledger.final_ref), exists=True, free_cents=Cents(cents))


def line(owner: Address, number: int, block: int, counterpart: Address | None = None) -> Movement:
    return Movement(
        id=f"{block:08d}-{number}",
        account=owner,
        kind=MovementKind.TRANSFER if number % 3 else MovementKind.DIVIDEND,
        amount_cents=Cents(number * 7 - 100),
        counterpart=counterpart,
        counterpart_name=None,
        comment=None,
        block=BlockNumber(block),
        time=START + timedelta(seconds=6 * (block - FIRST_NUMBER)),
    )


def old_lines(owner: Address, count: int) -> list[Movement]:
    """Lines of long before, newest first."""
    return [line(owner, number, FIRST_NUMBER - 1_000 - number) for number in range(count)]


class Indexer(FakeLedger):
    """The scripted ledger, which also counts lines and notes what it was asked.

    Attributes:
        asked: accounts and cursors of each page, in order.
        before_page: called before each page is made; it may change what the page holds, or raise.
        tells_totals: pages tell how many lines there are.
    """

    def __init__(self) -> None:
        super().__init__(G1, DIVIDEND)
        self.asked: list[tuple[Address, str | None]] = []
        self.before_page: Callable[[], Awaitable[None]] | None = None
        self.tells_totals = True

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        self.asked.append((address, cursor))
        if self.before_page is not None:
            await self.before_page()
        page = await super().history(address, cursor, limit)
        return replace(page, total=len(self.histories.get(address, ()))) if self.tells_totals else page


async def opened(path: Path, numbers: Iterable[int]) -> SqliteStore:
    store = SqliteStore(path)
    await store.open()
    for number in numbers:
        await store.accounts.add(account(number))
    return store


async def kept(store: SqliteStore, owner: Address) -> tuple[HistoryLine, ...]:
    """What the store has of the indexer's lines; the scripted figures have no reason to agree with them."""
    query = HistoryQuery(accounts=(owner,), kinds=(MovementKind.TRANSFER, MovementKind.DIVIDEND))
    return await store.history.lines(query, await store.history.ids(query))


async def kept_ids(store: SqliteStore, owner: Address) -> list[str]:
    return [found.row.movement.id for found in await kept(store, owner)]


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 30) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 - what is waited for may be in another process
            await asyncio.sleep(0.005)


def _key(number: int) -> PublicKey:
    return PublicKey(number.to_bytes(32, "big"))
