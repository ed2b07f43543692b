from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Certification, Identity, RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.ledger import Capability
from sakia_ng.services.bus import Bus
from sakia_ng.services.trust_sync import IDENTITIES_AGAIN, TrustSync
from tests.fakes.amounts import absent_account
from tests.fakes.ledger import FakeLedger
from tests.services.sync_support import address_of, opened, until

ME, OTHER = address_of(1), address_of(2)
AGAIN_BLOCKS = int(IDENTITIES_AGAIN.total_seconds()) // G1.block_time_s


class Bench:
    def __init__(self, store: SqliteStore) -> None:
        self.store, self.ledger, self.bus = store, FakeLedger(G1), Bus()
        self.sync = TrustSync(ledger=self.ledger, store=store, bus=self.bus)
        self.told: list[Changed] = []
        self.bus.subscribe(self.told.append)

    def put(self, index: int, owner: Address, *, evaluated_for: Address | None = None, received: int = 0) -> None:
        self.ledger.trust.known[index] = Identity(
            index,
            owner,
            IdentityStatus.MEMBER,
            self.ledger.final_ref,
            evaluated_for=evaluated_for,
            received=received,
        )

    async def until_read(self, block: int) -> None:
        """Wait until my identity is known as of a block."""
        async with asyncio.timeout(30):
            while True:
                mine = (await self.store.trust.identities([1])).get(1)
                if mine is not None and mine.at.number >= block:
                    return
                await asyncio.sleep(0.01)

    async def until_told(self) -> None:
        """Wait until a whole reading has ended and its listeners heard of it."""
        async with asyncio.timeout(30):
            while True:
                if any(changed.topics & Topic.TRUST for changed in self.told):
                    return
                await asyncio.sleep(0.01)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await opened(tmp_path / "g1.sqlite", [1])
    made = Bench(store)
    await made.ledger.start()
    made.put(1, ME)
    made.put(2, OTHER)
    running = asyncio.create_task(made.sync.run())
    yield made
    running.cancel()
    await asyncio.wait([running])
    await store.close()


async def test_an_identity_that_moved_away_or_was_removed_is_no_longer_one_s_own(bench: Bench) -> None:
    await bench.until_read(bench.ledger.final_ref.number)
    bench.put(1, OTHER)

    async def owners() -> list[Address]:
        return [one.owner for one in (await bench.store.trust.identities()).values()]

    async def until_owned_by(*expected: Address) -> None:
        async def is_so() -> bool:
            return await owners() == [*expected]

        bench.sync.refresh()
        await until(is_so)

    await until_owned_by(OTHER)
    await bench.store.trust.put_identities([replace(bench.ledger.trust.known.pop(1), owner=ME)])
    await until_owned_by()


async def test_own_identities_are_read_at_first_and_others_when_watched(bench: Bench) -> None:
    await bench.until_read(bench.ledger.final_ref.number)
    assert set(await bench.store.trust.identities()) == {1}
    bench.ledger.trust.certifications = [Certification(1, 2, BlockNumber(99))]
    bench.sync.watch(OTHER)
    async with asyncio.timeout(30):
        while True:
            if Changed(Topic.TRUST, frozenset({ME, OTHER})) in bench.told:
                break
            await asyncio.sleep(0.01)
    assert set(await bench.store.trust.identities()) == {1, 2}
    assert await bench.store.trust.received(2) == (Certification(1, 2, BlockNumber(99)),)


async def test_they_are_read_again_now_and_then_and_at_once_after_something_was_done(bench: Bench) -> None:
    first = bench.ledger.final_ref.number
    await bench.until_told()
    await bench.ledger.mint(2, finalize=True)
    await asyncio.sleep(0.1)
    assert (await bench.store.trust.identities())[1].at.number == first
    bench.bus.publish(Changed(Topic.OUTBOX))
    await bench.until_read(first + 2)
    await bench.ledger.mint(AGAIN_BLOCKS, finalize=True)
    await bench.until_read(first + 2 + AGAIN_BLOCKS)


async def test_money_of_those_watched_who_own_no_identity_is_read_where_they_can_be_invited(bench: Bench) -> None:
    newcomer = address_of(3)
    bench.ledger.put_state(replace(absent_account(newcomer, bench.ledger.final_ref), exists=True, free_cents=Cents(7)))
    for address in (OTHER, newcomer):
        bench.sync.watch(address)
    bench.told.clear()
    await bench.until_told()
    assert {one: state.free_cents for one, state in bench.sync.newcomers.items()} == {newcomer: 7}
    bench.put(3, newcomer)
    bench.told.clear()
    bench.sync.refresh()
    await bench.until_told()
    assert bench.sync.newcomers == {}
    bench.ledger.abilities &= ~Capability.INVITE
    bench.sync.watch(address_of(4))
    bench.told.clear()
    await bench.until_told()
    assert bench.sync.newcomers == {}


async def test_every_head_counts_while_a_distance_is_evaluated(bench: Bench) -> None:
    bench.put(1, ME, evaluated_for=ME)
    await bench.until_read(bench.ledger.final_ref.number)
    await bench.ledger.mint(1, finalize=True)
    await bench.until_read(bench.ledger.final_ref.number)


async def test_servers_that_fail_are_asked_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sakia_ng.services.trust_sync.RETRY_S", 0.02)
    await bench.until_read(bench.ledger.final_ref.number)
    await bench.ledger.set_links(node=False)
    bench.sync.refresh()
    await asyncio.sleep(0.1)
    await bench.ledger.set_links(node=True)
    head = await bench.ledger.mint(1, finalize=True)
    await bench.until_read(head.number)


async def test_the_whole_web_is_read_once_and_then_follows_what_changed(bench: Bench) -> None:
    web, trust = bench.ledger.trust, bench.store.trust
    await bench.sync.refresh_web()
    first = await trust.web()
    assert first is not None
    assert first.members == {1, 2}
    web.known[2] = replace(web.known[2], status=IdentityStatus.NOT_MEMBER)
    bench.put(3, address_of(3))
    web.certifications = [Certification(1, 3, BlockNumber(99)), Certification(1, 2, BlockNumber(98))]
    web.touched_since = {first.at.number: {2, 3}}
    await bench.ledger.mint(5, finalize=True)
    await bench.sync.refresh_web()
    kept = await trust.web()
    assert kept is not None
    assert (kept.at, kept.members) == (bench.ledger.final_ref, frozenset({1, 3}))
    assert set(kept.certifications) == set(web.certifications)


async def test_everybody_is_read_again_when_the_blocks_since_are_forgotten_or_when_asked(bench: Bench) -> None:
    await bench.sync.refresh_web()
    for forgets in (True, False):
        bench.put(len(bench.ledger.trust.known) + 1, address_of(10 + forgets))
        bench.ledger.trust.forgets_events = forgets
        await bench.ledger.mint(1, finalize=True)
        await bench.sync.refresh_web(only_if_old=forgets)
        kept = await bench.store.trust.web()
        assert kept is not None
        assert kept.members == bench.ledger.trust.known.keys()


async def test_the_copy_follows_by_itself_once_there_is_one(bench: Bench) -> None:
    await bench.until_read(bench.ledger.final_ref.number)
    assert await bench.store.trust.web_block() is None
    await bench.sync.refresh_web()
    head = await bench.ledger.mint(AGAIN_BLOCKS, finalize=True)
    async with asyncio.timeout(30):
        while True:
            if await bench.store.trust.web_block() == head:
                break
            await asyncio.sleep(0.01)


async def test_the_register_is_read_once_and_then_follows_what_changed(bench: Bench) -> None:
    web, register = bench.ledger.trust, bench.store.register
    web.names["Me"] = 1
    await bench.sync.refresh_register()
    first = await bench.store.trust.web_block()
    assert first is not None
    assert await register.block() == first
    me, other = (
        RegisterEntry(1, ME, IdentityStatus.MEMBER, UntrustedText("Me")),
        RegisterEntry(2, OTHER, IdentityStatus.MEMBER),
    )
    assert await register.get([1, 2, 3]) == {1: me, 2: other}
    bench.put(3, address_of(3))
    web.known[1] = replace(web.known[1], status=IdentityStatus.NOT_MEMBER)
    del web.known[2]
    bench.ledger.known_people[address_of(3)] = Person(address_of(3), UntrustedText("Third"), 3, is_member=True)
    web.touched_since = {first.number: {1, 2, 3}}
    head = await bench.ledger.mint(5, finalize=True)
    await bench.sync.refresh_register()
    assert await register.block() == head == await bench.store.trust.web_block()
    third = RegisterEntry(3, address_of(3), IdentityStatus.MEMBER, UntrustedText("Third"))
    assert await register.get([1, 2, 3]) == {1: replace(me, status=IdentityStatus.NOT_MEMBER), 3: third}


async def test_a_register_that_cannot_follow_is_read_whole_again(bench: Bench) -> None:
    web, register = bench.ledger.trust, bench.store.register
    await bench.sync.refresh_register()
    bench.put(3, address_of(3))
    web.names["Third"] = 3
    web.forgets_events = True
    await bench.ledger.mint(5, finalize=True)
    await bench.sync.refresh_web()
    assert await register.get([3]) == {}
    await bench.sync.refresh_register()
    assert (await register.get([3]))[3].name == UntrustedText("Third")
    await bench.ledger.set_links(node=True, indexer=False)
    web.forgets_events = False
    bench.put(4, address_of(4))
    web.touched_since = {bench.ledger.final_ref.number: {4}}
    await bench.ledger.mint(1, finalize=True)
    await bench.sync.refresh_register()
    assert await register.get([4]) == {4: RegisterEntry(4, address_of(4), IdentityStatus.MEMBER)}
