"""One account that can pay, and everything behind it, for tests of the outbox."""

from __future__ import annotations

from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import GDEV
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.events import Changed
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.ports.keystore import SeedSecret
from sakia_ng.ports.store import Account
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore
from tests.fakes.ledger import ERA_BLOCKS, FakeLedger

PAUL = to_address(PublicKey(bytes([7]) * 32), GDEV)
S = OperationState
"""Short for the many states below."""


class Ear:
    def __init__(self) -> None:
        self.heard: list[Changed] = []

    def publish(self, changed: Changed) -> None:
        self.heard.append(changed)


class World:
    """One account that can pay, and everything behind it."""

    def __init__(self, folder: Path, ledger: FakeLedger | None = None) -> None:
        self.ledger = ledger or FakeLedger(GDEV)
        self.store = SqliteStore(folder / "store.sqlite")
        self.keystore = FakeKeystore()
        self.clock = FakeClock()
        self.ear = Ear()
        self.restart()

    def restart(self) -> None:
        """Forget everything but the store, as a killed process does."""
        self.outbox = Outbox(
            ledger=self.ledger, store=self.store, keystore=self.keystore, bus=self.ear, clock=self.clock
        )
        self.payments = Payments(ledger=self.ledger, outbox=self.outbox, store=self.store, clock=self.clock)

    async def open(self) -> None:
        await self.store.open()
        await self.keystore.create("a password")
        self.elsa = await self.add_account(1)

    async def add_account(self, number: int) -> Address:
        """Follow an account that can pay."""
        secret = await self.keystore.add_secret(SeedSecret(bytes([number]) * 32))
        key = await self.keystore.add_key(secret, "", Scheme.ED25519)
        address = to_address(key.public_key, GDEV)
        await self.store.accounts.add(Account(address, "Elsa", key.public_key, key.scheme, 0, self.clock.now()))
        self.ledger.put_state(rich(address, self.ledger.final_ref, 100_000))
        return address

    async def draft(self, cents: int = 500) -> Draft:
        return await self.ledger.draft(Pay(self.elsa, PAUL, InCents(Cents(cents))))

    async def pay(self, cents: int = 500) -> OutboxEntry:
        return await self.outbox.send(await self.draft(cents))

    async def row(self, entry: OutboxEntry) -> OutboxEntry:
        found = await self.store.outbox.get(entry.id)
        assert found is not None
        return found

    async def states(self) -> list[OperationState]:
        return [row.state for row in reversed(await self.store.outbox.recent(100))]

    async def hand_over(self) -> None:
        """Submit what is due, as ``run`` does."""
        await self.outbox._send_due()

    async def bury(self) -> None:
        """Make blocks until every validity is over, and read them."""
        self.ledger.auto_include = False
        await self.ledger.mint(ERA_BLOCKS + 1, finalize=True)
        await self.outbox.advance(self.ledger.final_ref)


def rich(address: Address, at: BlockRef, cents: int) -> AccountState:
    money = Cents(cents)
    return AccountState(address, at, True, money, Cents(0), Cents(0), Cents(0), 0, Cents(cents - 100))
