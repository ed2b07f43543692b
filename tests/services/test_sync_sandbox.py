"""The sync against the real sandbox: its sockets, its metadata, its indexer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.money import Cents
from sakia_ng.ports.store import Account, HistoryQuery, HistoryRow
from sakia_ng.services.bus import Bus
from sakia_ng.services.sync import Pace, Sync
from tests.adapters.duniter_v2.paying import sign
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.services.sync_support import until

PAYER = "Hacklab Le Lierre"


class Bench:
    """A wallet that follows all accounts the sandbox publishes."""

    def __init__(self, sandbox: Sandbox, ledger: DuniterV2Ledger, store: SqliteStore) -> None:
        self.sandbox = sandbox
        self.ledger = ledger
        self.store = store
        self.accounts = list(dict.fromkeys([*sandbox.people.values(), *sandbox.members]))
        pace = Pace(first_retry_s=0.1, longest_retry_s=0.5)
        self.sync = Sync(ledger=ledger, store=store, bus=Bus(), clock=SystemClock(), pace=pace)

    async def wrong_sums(self) -> dict[Address, tuple[int, int]]:
        """Accounts whose lines do not add up to their balance, with both figures."""
        states = await self.store.figures.states()
        sums = {address: await self.store.history.sum(address) for address in self.accounts}
        totals = {address: states[address].total_cents if address in states else -1 for address in self.accounts}
        return {address: (sums[address], totals[address]) for address in sums if sums[address] != totals[address]}

    async def sums_are_right(self) -> bool:
        return not await self.wrong_sums()

    async def newest(self, owner: Address) -> HistoryRow:
        query = HistoryQuery(accounts=(owner,))
        while True:  # a line may vanish between its number and itself
            ids = await self.store.history.ids(query)
            for found in await self.store.history.lines(query, ids[:1]):
                return found.row

    async def pay(self, cents: int) -> tuple[Address, Address]:
        payer, payee = self.sandbox.people[PAYER], self.sandbox.members[0]
        draft = await self.ledger.draft(Pay(payer, payee, InCents(Cents(cents)), "merci"))
        await self.ledger.submit(await sign(self.ledger, self.sandbox, draft))
        return payer, payee


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = SqliteStore(tmp_path / "sandbox.sqlite")
    await store.open()
    async with running_sandbox() as sandbox:
        ledger = DuniterV2Ledger(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
        await ledger.start()
        bench = Bench(sandbox, ledger, store)
        for position, address in enumerate(bench.accounts):
            key, now = public_key_of(address), SystemClock().now()
            await store.accounts.add(Account(address, f"{position}", key, None, position, now))
        yield bench
        await ledger.close()
    await store.close()


@pytest.fixture
async def synced(bench: Bench) -> AsyncIterator[Bench]:
    task = asyncio.create_task(bench.sync.run())
    try:
        await until(bench.sums_are_right, 60)
        yield bench
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_the_lines_of_each_account_add_up_to_its_balance_now_and_after_a_dividend(synced: Bench) -> None:
    assert len(synced.accounts) > 10
    assert sum([await synced.store.history.sum(address) for address in synced.accounts]) > 0
    before = await synced.store.history.sum(synced.sandbox.members[0])
    dividend = await synced.ledger.dividend_state(await synced.ledger.finalized_head())
    assert dividend.next_ud_at is not None
    next_day = dividend.next_ud_at + timedelta(minutes=1)
    await synced.sandbox.control("sandbox_advance", {"to": next_day.isoformat()})
    await synced.sandbox.control("sandbox_finalize")

    async def has_dividend() -> bool:
        return await synced.store.history.sum(synced.sandbox.members[0]) > before and await synced.sums_are_right()

    await until(has_dividend, 60)
    assert await synced.store.figures.dividend_values() != ()


async def test_a_payment_shows_on_both_sides_with_names_once_it_is_final(synced: Bench) -> None:
    payer, payee = await synced.pay(1_234)
    await synced.sandbox.blocks()

    async def is_there() -> bool:
        return (await synced.newest(payee)).movement.amount_cents == 1_234 and await synced.sums_are_right()

    await until(is_there, 30)
    for owner, other, cents in ((payer, payee, -1_234), (payee, payer, 1_234)):
        row = await synced.newest(owner)
        assert (row.movement.counterpart, row.movement.amount_cents) == (other, cents)
        assert row.movement.comment is not None
        assert row.movement.comment.raw == "merci"
        assert not row.is_provisional
    assert (await synced.newest(payer)).movement.counterpart_name is not None


async def test_a_payment_whose_block_is_undone_vanishes_and_comes_back_with_the_next(synced: Bench) -> None:
    _, payee = await synced.pay(777)
    await synced.sandbox.blocks(final=False)
    await synced.sync.refresh()

    async def is_provisional() -> bool:
        row = await synced.newest(payee)
        return row.is_provisional and row.movement.amount_cents == 777

    async def is_gone() -> bool:
        return (await synced.newest(payee)).movement.amount_cents != 777

    async def is_final() -> bool:
        row = await synced.newest(payee)
        return row.movement.amount_cents == 777 and not row.is_provisional

    await until(is_provisional, 30)
    await synced.sandbox.control("sandbox_retract", 1)
    await synced.sync.refresh()
    await until(is_gone, 30)
    await synced.sandbox.blocks()
    await until(is_final, 30)
    await until(synced.sums_are_right, 30)
