"""The same services as on Duniter v2, over a real Duniter v1 node: figures, histories, payments until the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.actions import Everything, InCents, Pay
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, OperationState, OutboxEntry
from sakia_ng.ports.ledger_codes import SubmitFailure
from sakia_ng.ports.store import Account
from sakia_ng.services.bus import Bus
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from sakia_ng.services.sync import Sync
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node
from tests.fakes.keystore import FakeKeystore

PACE = LinkPace(confirmations=2, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)


class Wallet:
    """A wallet with alice's account, at work."""

    def __init__(self, node: V1Node, ledger: DuniterV1Ledger, folder: Path) -> None:
        self.node, self.ledger = node, ledger
        self.store, self.keystore, self.bus, clock = (
            SqliteStore(folder / "s.sqlite"),
            FakeKeystore(),
            Bus(),
            SystemClock(),
        )
        self.outbox = Outbox(ledger=ledger, store=self.store, keystore=self.keystore, bus=self.bus, clock=clock)
        self.payments = Payments(ledger=ledger, outbox=self.outbox, store=self.store, clock=clock)
        self.sync = Sync(ledger=ledger, store=self.store, bus=self.bus, clock=clock)
        self.alice = Address("")
        self.works: list[asyncio.Task[None]] = []

    def restart(self) -> None:
        """Start new services on the same store, as another run of the program does."""
        self.outbox = Outbox(
            ledger=self.ledger, store=self.store, keystore=self.keystore, bus=self.bus, clock=SystemClock()
        )
        self.sync = Sync(ledger=self.ledger, store=self.store, bus=self.bus, clock=SystemClock())
        self.work()

    async def open(self) -> None:
        await self.store.open()
        await self.keystore.create("a password")
        secret = await self.keystore.add_secret(seed_from_credentials("alice-salt", "alice-password"))
        key = await self.keystore.add_key(secret, "", Scheme.ED25519)
        self.alice = to_address(key.public_key, self.ledger.currency)
        now = SystemClock().now()
        await self.store.accounts.add(Account(self.alice, "Alice", key.public_key, key.scheme, 0, now))

    def work(self) -> None:
        self.works = [asyncio.create_task(self.outbox.run()), asyncio.create_task(self.sync.run())]

    async def rest(self) -> None:
        for work in self.works:
            work.cancel()
        for work in self.works:
            with suppress(asyncio.CancelledError):
                await work

    async def mine(self, count: int) -> None:
        mined = await asyncio.to_thread(self.node.mine, count, 60)
        await confirmed(self.ledger, mined["number"] - PACE.confirmations)

    async def state(self, entry: OutboxEntry) -> OperationState:
        row = await self.store.outbox.get(entry.id)
        assert row is not None
        return row.state

    async def reaches(self, entry: OutboxEntry, state: OperationState) -> None:
        async def has() -> bool:
            return await self.state(entry) is state

        await until(has)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await holds():  # noqa: ASYNC110 - what the store says
            await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def wallet(v1_node: V1Node, tmp_path: Path) -> AsyncIterator[Wallet]:
    met = await introduce(v1_node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    made = Wallet(v1_node, ledger, tmp_path)
    await made.open()
    await ledger.start()
    made.work()
    yield made
    await made.rest()
    await ledger.close()
    await made.store.close()


async def test_a_payment_goes_from_review_to_final(wallet: Wallet) -> None:
    bob = V1Person("bob").address
    await wallet.mine(3)
    draft = await wallet.payments.review(Pay(wallet.alice, bob, InCents(Cents(250)), "for the bread"))
    assert (draft.amount_cents, draft.fee_cents) == (250, 0)
    entry = await wallet.payments.confirm(draft)
    await wallet.reaches(entry, OperationState.SENT)
    await wallet.mine(1)
    await wallet.reaches(entry, OperationState.IN_BLOCK)
    await wallet.mine(2)
    await wallet.reaches(entry, OperationState.FINAL)

    async def is_in_history() -> bool:
        lines = await wallet.ledger.history(wallet.alice, None, 50)
        return any(line.amount_cents == -250 and line.counterpart == bob for line in lines.movements)

    await until(is_in_history)


async def test_what_needs_gathering_is_followed_row_by_row(wallet: Wallet) -> None:
    shop = V1Person("a new shop").address
    await wallet.mine(60)
    draft = await wallet.payments.review(Pay(wallet.alice, shop, Everything(keep_account=False)))
    assert len(draft.before) >= 1
    last = await wallet.payments.confirm(draft)
    await wallet.reaches(last, OperationState.SENT)
    await wallet.mine(4)
    await wallet.reaches(last, OperationState.FINAL)
    rows = [row for row in await wallet.store.outbox.recent(50) if row.operation.sequence <= last.operation.sequence]
    assert {row.state for row in rows} == {OperationState.FINAL}
    head = await wallet.ledger.finalized_head()
    paid = (await wallet.ledger.account_states([shop], head))[shop]
    assert paid.total_cents == draft.amount_cents


async def test_a_double_spend_is_told_from_one_that_waits(wallet: Wallet) -> None:
    """Alice's other wallet spends the same source first: this one's payment is lost, and said to be."""
    await wallet.mine(4)
    await wallet.rest()
    bob, alice = V1Person("bob"), V1Person("alice")
    draft = await wallet.payments.review(Pay(wallet.alice, bob.address, InCents(Cents(100))))
    entry = await wallet.payments.confirm(draft)
    met = await introduce(wallet.node.url)
    other = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await other.start()
    try:
        await pay(other, alice, bob, 333)
        await wallet.mine(1)
    finally:
        await other.close()
    wallet.work()
    await wallet.reaches(entry, OperationState.REFUSED)
    row = await wallet.store.outbox.get(entry.id)
    assert row is not None
    assert row.failure == Failure(SubmitFailure.SOURCE_SPENT.value)
    assert not row.settled


async def test_figures_and_histories_reach_the_store(wallet: Wallet) -> None:
    await pay(wallet.ledger, V1Person("bob"), V1Person("alice"), 42, "thanks")
    await wallet.mine(4)
    head = await wallet.ledger.finalized_head()
    expected = (await wallet.ledger.account_states([wallet.alice], head))[wallet.alice].total_cents

    async def is_kept() -> bool:
        kept = await wallet.store.figures.states()
        return any(state.address == wallet.alice and state.total_cents == expected for state in kept.values())

    await until(is_kept)
