"""A wallet that runs over a sandbox, with somebody whose identity lives, for tests of the web of trust."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.errors import Refusal
from sakia_ng.ports.store import Account
from sakia_ng.services.certification_queue import CertificationQueue, QueueLine
from sakia_ng.services.key_papers import KeyPapers
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from sakia_ng.services.sync import Pace, Sync
from sakia_ng.services.trust import Trust
from sakia_ng.services.trust_health import IdentityHealth
from tests.adapters.duniter_v2.paying import settle
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.sync_support import until
from tests.services.trust_bench import PURSE, YOU, Bench, SandboxKeys

_QUICK = Pace(poll_s=0.3, first_retry_s=0.05, longest_retry_s=0.3)


class Life:
    """A wallet that runs: one's own member, a purse, and the account whose identity lives.

    Attributes:
        own: whose keys are here.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench, self.ledger, self.store = bench, bench.ledger, bench.store
        sandbox, ledger, store, bus, clock = bench.sandbox, bench.ledger, bench.store, bench.bus, SystemClock()
        self.you, self.purse = sandbox.people[YOU], sandbox.people[PURSE]
        self.newcomer, self.moved = bench.somebody(1), bench.somebody(2)
        self.own = {self.you, self.purse, self.newcomer, self.moved}
        keys, sync, currency = SandboxKeys(sandbox, self.own), bench.trust_sync, sandbox.currency
        self.outbox = Outbox(ledger=ledger, store=store, keystore=keys, bus=bus, clock=clock)
        self.payments = Payments(ledger=ledger, outbox=self.outbox, store=store, clock=clock)
        self.papers = KeyPapers(ledger=ledger, keystore=keys, currency=currency)
        self.sync = Sync(ledger=ledger, store=store, bus=bus, clock=clock, pace=_QUICK)
        self.queue = CertificationQueue(store=store, bus=bus, trust_sync=sync, currency=currency, clock=clock)
        self.trust = Trust(ledger=ledger, store=store, bus=bus, sync=sync, directory=bench.directory, currency=currency)

    async def begin(self) -> None:
        """Follow the accounts."""
        for address in sorted(self.own):
            await self.follow(address)

    async def follow(self, *addresses: Address) -> None:
        """Follow accounts whose keys are here."""
        self.own.update(addresses)
        for position, address in enumerate(addresses):
            scheme = self.bench.sandbox.keys[address].scheme
            account = Account(address, "", public_key_of(address), scheme, position, SystemClock().now())
            await self.store.accounts.add(account)

    async def act(self, action: Action) -> OutboxEntry:
        """Review, sign once, and follow it until it is final."""
        entry = await self.payments.confirm(await self.payments.review(action))

        return await self.followed(entry, OperationState.FINAL)

    async def followed(self, entry: OutboxEntry, end: OperationState) -> OutboxEntry:
        """Follow what was signed until its block is final, and return it as it ended."""

        async def is_in(*states: OperationState) -> bool:
            row = await self.store.outbox.get(entry.id)
            assert row is not None
            nowhere = {OperationState.REFUSED, OperationState.FAILED, OperationState.EXPIRED, OperationState.FINAL}
            assert row.state not in nowhere - {end}, row
            return row.state in states

        await until(lambda: is_in(OperationState.SENT, OperationState.IN_BLOCK, end), 40)
        await settle(self.ledger, self.bench.sandbox)
        await until(lambda: is_in(end), 40)
        row = await self.store.outbox.get(entry.id)
        assert row is not None
        return row

    async def refusal(self, action: Action) -> Refusal:
        with pytest.raises(Refusal) as caught:
            await self.payments.review(action)
        return caught.value

    async def is_shown(self, owner: Address, status: IdentityStatus, at_least: int = 0) -> IdentityHealth:
        """Wait until the wallet shows an identity in a state, as of a block, and return what it shows."""
        found: list[IdentityHealth] = []

        async def has_come() -> bool:
            one = (await self.trust.overview()).of(owner)
            if one is None or one.identity.status is not status or one.identity.at.number < at_least:
                return False
            found[:] = [one]
            return True

        await until(has_come, 40)
        return found[0]

    async def is_shown_no_more(self, owner: Address) -> None:
        """Wait until the wallet shows no identity of an account."""

        async def is_gone() -> bool:
            return (await self.trust.overview()).of(owner) is None

        await until(is_gone, 40)

    async def in_queue(self) -> QueueLine:
        (line,) = await self.queue.lines()
        return line

    async def is_ready(self) -> bool:
        return (await self.in_queue()).is_ready

    async def evaluated(self) -> None:
        """Let the oracles come to their end."""
        await self.bench.later(3 * PARAMETERS.evaluation_period)

    async def identity(self, owner: Address) -> Identity:
        return await self.bench.identity_of(owner)

    async def free(self, owner: Address) -> int:
        head = await self.ledger.finalized_head()
        return (await self.ledger.account_states([owner], head))[owner].free_cents


@asynccontextmanager
async def living(bench: Bench) -> AsyncIterator[Life]:
    """Run a wallet over a sandbox."""
    there = Life(bench)
    await there.begin()
    tasks = [asyncio.create_task(work) for work in (there.outbox.run(), bench.trust_sync.run(), there.sync.run())]
    yield there
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
