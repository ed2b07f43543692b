"""Every movement of money is a line, and lines add up to the cent: wallet and sandbox over their sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.ledger import HistoryPage
from sakia_ng.ports.store import Account, HistoryQuery
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.records import Weight
from sakia_ng.sandbox.population.keys import KeyPair, derive, entropy_of, phrase_of
from sakia_ng.services.bus import Bus
from sakia_ng.services.sync import Pace, Sync
from sakia_ng.substrate.era import Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, signing_payload
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.services.differences import differences
from tests.services.sync_support import until

K = MovementKind
LONG = Call("System", "remark_with_event", {"remark": b"x" * 300})
CLAIM = Call("UniversalDividend", "claim_uds", {})
EVALUATE = Call("Distance", "request_distance_evaluation", {})
QUICK = Pace(poll_s=0.5, first_retry_s=0.05, longest_retry_s=0.3)


def pay(dest: Address, value: int, name: str = "transfer_keep_alive") -> Call:
    return Call("Balances", name, {"dest": ("Id", public_key_of(dest)), "value": value})


def together(*calls: Call) -> Call:
    return Call("Utility", "batch_all", {"calls": list(calls)})


class Forgetful(DuniterV2Ledger):
    """A ledger whose indexer leaves some lines out.

    Attributes:
        forgotten: identifiers of the lines.
    """

    forgotten: frozenset[str] = frozenset()

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        page = await super().history(address, cursor, limit)
        kept = tuple(movement for movement in page.movements if movement.id not in self.forgotten)
        total = None if page.total is None else page.total - len(self.forgotten)
        return replace(page, movements=kept, total=total)


class Bench:
    """A wallet that follows some accounts of a sandbox, and what their owners do."""

    def __init__(self, sandbox: Sandbox, ledger: Forgetful, store: SqliteStore) -> None:
        self.sandbox, self.ledger, self.store = sandbox, ledger, store
        self.sync = Sync(ledger=ledger, store=store, bus=Bus(), clock=SystemClock(), pace=QUICK)

    async def follow(self, *addresses: Address) -> None:
        for position, address in enumerate(addresses):
            account = Account(address, "", public_key_of(address), None, position, SystemClock().now())
            await self.store.accounts.add(account)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.sync.run())
        try:
            await until(self.is_explained, 60)
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def submit(self, who: Address | KeyPair, call: Call) -> str:
        """Sign a call as another wallet would, for an account or a key without one, hand it over, return its hash."""
        pair = self.sandbox.keys[who] if isinstance(who, str) else who
        head = await self.sandbox.control("chain_getFinalizedHead")
        number = int((await self.sandbox.control("chain_getHeader", head))["number"], 16)
        nonce = await self.sandbox.control("system_accountNextIndex", who) if isinstance(who, str) else 0
        version = await self.sandbox.control("state_getRuntimeVersion")
        genesis = bytes.fromhex(self.sandbox.currency.genesis_hash[2:])
        known = ChainVersion(genesis, version["specVersion"], version["transactionVersion"])
        era, encoded = Era.mortal(number), codec("RuntimeCall").encode(call)
        anchor = bytes.fromhex(head[2:])
        payload = signing_payload(encoded, era=era, era_block_hash=anchor, nonce=nonce, tip=0, version=known)
        signed = SignedExtrinsic(pair.public, pair.sign(payload), era, nonce, 0, 0, encoded)
        return str(await self.sandbox.control("author_submitExtrinsic", "0x" + signed.encode().hex()))

    async def act(self, who: Address | KeyPair, call: Call, *, blocks: int = 2) -> None:
        """Do it in a final block, and wait until the wallet has explained it."""
        await self.submit(who, call)
        await self.settle(blocks)

    async def settle(self, blocks: int = 1) -> None:
        await self.sandbox.blocks(blocks)
        await self.reached()

    async def reached(self) -> None:
        final = (await self.sandbox.control("sandbox_status"))["finalized"]

        async def has_come() -> bool:
            states = await self.store.figures.states()
            return all(state.at.number >= final for state in states.values()) and await self.is_explained()

        await until(has_come, 30)

    async def is_explained(self) -> bool:
        states, accounts = await self.store.figures.states(), await self.store.accounts.all()
        if len(states) < len(accounts) or await differences(self.store):
            return False
        marks = [await self.store.history.mark(account.address) for account in accounts]
        return all(mark.complete for mark in marks) and not await self.store.audit.unexplained()

    async def kinds(self) -> set[MovementKind]:
        lines = await self.store.history.lines(HistoryQuery(), await self.store.history.ids(HistoryQuery()))
        return {line.row.movement.kind for line in lines}

    async def newest(self, owner: Address, count: int) -> list[Movement]:
        query = HistoryQuery(accounts=(owner,))
        while True:  # a line may vanish between its number and itself
            ids = (await self.store.history.ids(query))[:count]
            lines = await self.store.history.lines(query, ids)
            if len(lines) == count:
                return [line.row.movement for line in lines]

    async def has(self, owner: Address, *expected: tuple[MovementKind, int, int]) -> None:
        """Wait for the newest lines, in any order."""

        async def found() -> bool:
            lines = await self.newest(owner, len(expected))
            return sorted((m.kind, m.amount_cents, m.moved_cents) for m in lines) == sorted(expected)

        try:
            await until(found, 20)
        except TimeoutError:
            raise AssertionError(await self.newest(owner, len(expected) + 2)) from None


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = SqliteStore(tmp_path / "sandbox.sqlite")
    await store.open()
    async with running_sandbox() as sandbox:
        ledger = Forgetful(sandbox.currency, [sandbox.rpc], [sandbox.squid], tmp_path, SystemClock())
        await ledger.start()
        yield Bench(sandbox, ledger, store)
        await ledger.close()
    await store.close()


@pytest.fixture
def member(bench: Bench) -> Address:
    return bench.sandbox.people["Camille_du_Lierre"]


@pytest.fixture
def shop(bench: Bench) -> Address:
    return bench.sandbox.people["Épicerie du Coin Libre"]


async def test_the_extrinsic_of_a_payment_signed_elsewhere_is_told(
    bench: Bench, member: Address, shop: Address
) -> None:
    await bench.follow(member, shop)
    async with bench.running():
        signed = await bench.submit(shop, together(pay(member, 1_234), LONG))
        await bench.settle(2)
        await bench.has(shop, (K.TRANSFER, -1_234, 0), (K.FEE, -6, 0))
        await bench.has(member, (K.TRANSFER, 1_234, 0))
        query = HistoryQuery(kinds=(K.TRANSFER,))
        newest = await bench.store.history.lines(query, await bench.store.history.ids(query, 2))
        assert {line.row.movement.account for line in newest[:2]} == {member, shop}
        assert [await bench.sync.extrinsic_of(line.row) for line in newest[:2]] == [signed, signed]


async def test_fees_refunds_claims_and_dust(bench: Bench, member: Address, shop: Address) -> None:
    purse = bench.sandbox.people["newcomer"]
    await bench.follow(member, shop, purse)
    async with bench.running():
        await bench.act(shop, together(pay(member, 1_234), LONG))
        await bench.has(shop, (K.TRANSFER, -1_234, 0), (K.FEE, -6, 0))
        await bench.has(member, (K.TRANSFER, 1_234, 0))
        await bench.act(member, together(pay(shop, 500), LONG))
        await bench.has(member, (K.TRANSFER, -500, 0), (K.FEE, -6, 0), (K.REFUND, 6, 0))
        waiting = (await bench.store.figures.states())[member].unclaimed_cents
        assert waiting > 0
        await bench.act(member, CLAIM)
        await bench.has(member, (K.CLAIM, 0, waiting))
        free = (await bench.store.figures.states())[purse].free_cents
        await bench.act(purse, pay(shop, free - 42, "transfer_allow_death"))
        await bench.has(purse, (K.TRANSFER, 42 - free, 0), (K.DUST, -42, 0))
        assert await bench.store.history.sum(purse) == 0


async def test_deposits_oneshot_accounts_and_destroyed_money(bench: Bench, member: Address, shop: Address) -> None:
    await bench.follow(member, shop)
    slip = derive(entropy_of(phrase_of(b"a slip of ppr..."[:16])), "", bench.sandbox.keys[member].scheme)
    async with bench.running():
        others = [public_key_of(bench.sandbox.members[1])]
        arguments = {"threshold": 2, "other_signatories": others, "maybe_timepoint": None}
        begin = Call("Multisig", "as_multi", {**arguments, "call": LONG, "max_weight": Weight(10**12, 10**9)})
        await bench.act(shop, begin)
        lines = await bench.newest(shop, 2)
        assert (K.DEPOSIT, 0, 164) in [(m.kind, m.amount_cents, m.moved_cents) for m in lines]
        create = {"dest": ("Id", slip.public), "value": 2_000}
        await bench.act(shop, Call("OneshotAccount", "create_oneshot_account", create))
        await bench.has(shop, (K.ONESHOT, -2_000, 0))
        height = (await bench.sandbox.control("sandbox_status"))["number"]
        consume = {"block_height": height, "dest": ("Normal", ("Id", public_key_of(member)))}
        await bench.act(slip, Call("OneshotAccount", "consume_oneshot_account", consume))
        await bench.has(member, (K.ONESHOT, 2_000, 0))
        await bench.act(shop, Call("Balances", "burn", {"value": 300, "keep_alive": True}))
        await bench.has(shop, (K.BURN, -300, 0))


@pytest.mark.parametrize("is_lost", [True, False])
async def test_money_held_is_given_back_or_lost(bench: Bench, member: Address, is_lost: bool) -> None:
    """By the distance that an oracle finds: one that errs costs the money, one that does not answer gives it back."""
    await bench.follow(member)
    async with bench.running():
        await bench.act(member, EVALUATE)
        await bench.has(member, (K.HOLD, 0, 1_000))
        before = await bench.store.history.sum(member)
        await bench.sandbox.control("sandbox_setOracle", is_lost, is_lost)
        for _ in range(30):
            await bench.settle(50)
            if (await bench.newest(member, 1))[0].kind in (K.SLASH, K.RELEASE):
                break
        await bench.has(member, (K.SLASH, -1_000, 0) if is_lost else (K.RELEASE, 0, 1_000))
        assert await bench.store.history.sum(member) == before - (1_000 if is_lost else 0)


async def test_an_indexer_that_omits_a_line_leaves_one_line_unexplained_until_it_mends(
    bench: Bench, member: Address, shop: Address
) -> None:
    await bench.follow(shop)
    page = await bench.ledger.history(shop, None, 50)
    lost = next(m for m in page.movements if m.kind is K.TRANSFER and m.amount_cents > 0)
    bench.ledger.forgotten = frozenset({lost.id})

    async def unexplained() -> list[Movement]:
        query = HistoryQuery(accounts=(shop,), kinds=(K.UNEXPLAINED,))
        lines = await bench.store.history.lines(query, await bench.store.history.ids(query))
        return [line.row.movement for line in lines]

    async def has_one() -> bool:
        return [m.amount_cents for m in await unexplained()] == [lost.amount_cents]

    task = asyncio.create_task(bench.sync.run())
    try:
        await until(has_one, 30)
        (first,) = await unexplained()
        assert await bench.store.history.sum(shop) == (await bench.store.figures.states())[shop].total_cents
        assert await differences(bench.store) == {shop: lost.amount_cents}
        await bench.submit(shop, together(pay(member, 100), LONG))
        await bench.sandbox.blocks(2)
        await bench.has(shop, (K.TRANSFER, -100, 0), (K.FEE, -6, 0))
        await until(has_one, 30)
        assert await unexplained() == [first]
        bench.ledger.forgotten = frozenset()
        await until(bench.is_explained, 30)
        assert await unexplained() == []
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_whatever_people_do_lines_add_up(bench: Bench) -> None:
    people: Sequence[Address] = [*bench.sandbox.members[:3], bench.sandbox.people["Hacklab Le Lierre"]]
    await bench.follow(*people)
    random = Random(20261128)
    async with bench.running():
        for _ in range(12):
            await asyncio.gather(*(_something(bench, who, random, people) for who in random.sample(people, 3)))
            await bench.settle(random.choice([1, 1, 2, 7, 45]))
        dividend = await bench.ledger.dividend_state(await bench.ledger.finalized_head())
        assert dividend.next_ud_at is not None
        next_day = dividend.next_ud_at + timedelta(minutes=1)
        await bench.sandbox.control("sandbox_advance", {"to": next_day.isoformat()})
        await bench.settle()
        assert await bench.kinds() >= {K.TRANSFER, K.DIVIDEND, K.FEE, K.CLAIM, K.DEPOSIT, K.ONESHOT}


async def _something(bench: Bench, who: Address, random: Random, people: Sequence[Address]) -> None:
    value, other = random.randint(100, 3_000), random.choice(people)
    calls = [
        pay(other, value),
        together(pay(other, value), LONG),
        together(pay(other, value), pay(other, value), pay(people[0], 1)),
        CLAIM,
        EVALUATE,
        LONG,
        Call("Balances", "burn", {"value": value, "keep_alive": True}),
        Call(
            "Proxy", "add_proxy", {"delegate": ("Id", public_key_of(other)), "proxy_type": "AlmostAny", "delay": value}
        ),
        Call("Proxy", "remove_proxies", {}),
        Call("OneshotAccount", "create_oneshot_account", {"dest": ("Id", bytes(random.randbytes(32))), "value": value}),
    ]
    await bench.submit(who, random.choice(calls))
