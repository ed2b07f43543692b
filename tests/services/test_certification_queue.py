"""Whom one means to certify: kept in order, dated, ready in time, gone once it is done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.actions import Certify, InviteNewcomer
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Inclusion, OperationState, OutboxEntry, Outcome
from sakia_ng.errors import UserError
from sakia_ng.ports.store import Account
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.certification_queue import MOST_WAITING, CertificationQueue, QueueDoubt, QueueLine
from sakia_ng.services.trust_sync import TrustSync
from tests.adapters.sqlite.samples import operation
from tests.fakes.session import HEAD, Stage, address_of, connect, make_stage, populate, wallet_state
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, NEWCOMER, NEWCOMER_NAME, in_days, member, weave
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.sync_support import until

VENUE, YANN, CAMILLE = member(NEWCOMER_NAME), member("Yann"), member("CamilleR")
NOBODY = address_of("Somebody without identity")
FIVE_DAYS = timedelta(days=5)


class World:
    """A member with a queue."""

    def __init__(self, stage: Stage, elsa: Account) -> None:
        self.stage, self.elsa = stage, elsa.address
        self.queue = stage.session.certification_queue

    async def lines(self) -> tuple[QueueLine, ...]:
        return await self.queue.lines()

    async def order(self) -> list[Address]:
        return [line.queued.receiver for line in await self.lines()]

    async def hear(self) -> None:
        """Let everybody who waits be read, once."""
        reading = asyncio.create_task(self.stage.session.trust_sync.run())
        await until(self._is_heard)
        reading.cancel()
        await asyncio.wait([reading])

    async def _is_heard(self) -> bool:
        return not any(line.doubt is QueueDoubt.RECEIVER_UNREAD for line in await self.lines())

    async def sign(self, action: Certify | InviteNewcomer, state: OperationState, at: BlockRef = HEAD) -> OutboxEntry:
        """Keep something as signed now, in a state."""
        outbox, count = self.stage.store.outbox, len(await self.stage.store.outbox.recent(99))
        signed = operation(f"number {count}", signer=action.signer, sequence=count)
        entry = await outbox.add(action, signed, Cents(0), Cents(0), self.stage.clock.now())
        if state is OperationState.FINAL:
            place = Inclusion(signed.hash, at, 1, is_final=True)
            await outbox.settle(entry.id, state, place, Outcome(known=True, success=True))
        else:
            await outbox.set_state(entry.id, state)
        return entry


def another(stage: Stage, ledger: LedgerKind = LedgerKind.DUNITER_V2) -> CertificationQueue:
    """Return the queue as another run of the program would read it."""
    session = stage.session
    return CertificationQueue(
        store=session.store,
        bus=session.bus,
        trust_sync=TrustSync(ledger=session.ledger, store=session.store, bus=session.bus),
        currency=replace(session.currency, ledger=ledger),
        clock=session.clock,
    )


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    stage = await make_stage(tmp_path)
    elsa = await populate(stage)
    await connect(stage)
    await weave(stage)
    await stage.session.trust_sync.refresh_web()
    await stage.store.trust.put_identities(list(stage.ledger.trust.known.values()))
    yield World(stage, elsa)
    await stage.close()


async def test_those_who_wait_keep_their_order_and_have_dates(world: World) -> None:
    for person in (VENUE, YANN, NOBODY):
        await world.queue.add(world.elsa, person)
    first, second, third = await world.lines()
    assert [line.queued.receiver for line in (first, second, third)] == [VENUE, YANN, NOBODY]
    assert (first.renews, second.renews, third.receiver) == (False, True, None)
    assert (first.is_ready, second.is_ready, third.is_ready) == (True, False, False)
    assert first.expected_at == HEAD.time
    assert second.expected_at == HEAD.time + FIVE_DAYS
    assert third.expected_at == HEAD.time + 2 * FIVE_DAYS
    await world.queue.move(world.elsa, NOBODY, -1)
    await world.queue.move(world.elsa, address_of("not there"), -1)
    assert await world.order() == [VENUE, NOBODY, YANN]
    await world.queue.remove(world.elsa, VENUE)
    assert await world.order() == [NOBODY, YANN]


async def test_nobody_waits_twice_nor_for_themselves_nor_in_an_endless_row(world: World) -> None:
    await world.queue.add(world.elsa, VENUE)
    for person, code in ((VENUE, TrustRule.QUEUED_ALREADY), (world.elsa, TrustRule.CERTIFIES_SELF)):
        with pytest.raises(UserError) as caught:
            await world.queue.add(world.elsa, person)
        assert caught.value.code is code
    for number in range(MOST_WAITING - 1):
        await world.queue.add(world.elsa, address_of(f"person {number}"))
    with pytest.raises(UserError) as caught:
        await world.queue.add(world.elsa, YANN)
    assert caught.value.code is TrustRule.QUEUE_TOO_LONG
    assert len(await world.lines()) == MOST_WAITING


async def test_a_turn_comes_with_time_and_is_told(world: World) -> None:
    await weave(world.stage, certifies_in_days=3)
    told = asyncio.Event()
    world.stage.session.bus.subscribe(lambda _changed: told.set())
    await world.queue.add(world.elsa, VENUE)
    await asyncio.wait_for(told.wait(), 30)
    (line,) = await world.lines()
    assert not line.is_ready
    assert line.expected_at == HEAD.time + timedelta(days=3)
    later = replace(HEAD, number=in_days(3), time=HEAD.time + timedelta(days=3))
    me = world.stage.ledger.trust.known[ELSA]
    await world.stage.store.trust.put_identities([replace(me, at=later)])
    (line,) = await world.lines()
    assert line.is_ready


async def test_who_was_certified_since_and_for_good_waits_no_longer(world: World) -> None:
    later = replace(HEAD, number=BlockNumber(HEAD.number + 9), time=HEAD.time + timedelta(seconds=54))
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.FINAL)
    for person in (VENUE, YANN, NOBODY):
        await world.queue.add(world.elsa, person)
    assert await world.order() == [VENUE, YANN, NOBODY]  # what was made before they were put there does not count
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.SENT)
    assert [line.is_ready for line in await world.lines()] == [False, False, False]
    await world.sign(InviteNewcomer(world.elsa, NOBODY), OperationState.FINAL, later)
    assert await world.order() == [VENUE, YANN]
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.FINAL, later)
    assert await world.order() == [YANN]
    assert [one.receiver for one in await world.stage.store.trust.queue()] == [YANN]


@pytest.mark.parametrize("correction_s", [-3_600, 3_600])
async def test_a_clock_that_is_set_right_between_changes_nothing(world: World, correction_s: int) -> None:
    await world.sign(Certify(world.elsa, FIRST_MEMBER), OperationState.FINAL)
    world.stage.clock.advance(-correction_s)
    for person in (VENUE, CAMILLE):
        await world.queue.add(world.elsa, person)
    world.stage.clock.advance(correction_s)
    later = replace(HEAD, number=BlockNumber(HEAD.number + 9), time=HEAD.time + timedelta(seconds=54))
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.FINAL, later)
    assert await world.order() == [CAMILLE]


async def test_who_was_certified_from_elsewhere_waits_no_longer(world: World) -> None:
    trust, known = world.stage.store.trust, world.stage.ledger.trust.known
    for person in (VENUE, YANN):
        await world.queue.add(world.elsa, person)
    assert [line.renews for line in await world.lines()] == [False, True]
    made = BlockNumber(in_days(1) + PARAMETERS.certification_validity)
    others = await trust.received(NEWCOMER)
    await trust.put_received({NEWCOMER: [*others, Certification(ELSA, NEWCOMER, made)]})
    later = replace(HEAD, number=in_days(6), time=HEAD.time + timedelta(days=6))
    await trust.put_identities([replace(known[ELSA], at=later, next_certification_on=in_days(6))])
    assert await world.order() == [YANN]  # whose certification is older than the wish to renew it
    assert [one.receiver for one in await trust.queue()] == [YANN]


async def test_who_was_invited_from_elsewhere_waits_no_longer(world: World) -> None:
    trust, known = world.stage.store.trust, world.stage.ledger.trust.known
    await world.queue.add(world.elsa, NOBODY)
    made = BlockNumber(in_days(1) + PARAMETERS.certification_validity)
    later = replace(HEAD, number=in_days(2), time=HEAD.time + timedelta(days=2))
    await trust.put_identities(
        [replace(known[ELSA], at=later), Identity(99, NOBODY, IdentityStatus.UNCONFIRMED, later, received=1)]
    )
    await trust.put_received({99: [Certification(ELSA, 99, made)]})
    assert await world.order() == []


async def test_a_certification_later_than_the_figures_takes_the_turn(world: World) -> None:
    await world.queue.add(world.elsa, YANN)
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.FINAL, replace(HEAD, number=in_days(1)))
    (line,) = await world.lines()
    assert not line.is_ready


async def test_what_failed_leaves_the_turn(world: World) -> None:
    await world.queue.add(world.elsa, VENUE)
    await world.sign(Certify(world.elsa, NEWCOMER), OperationState.REFUSED)
    (line,) = await world.lines()
    assert line.is_ready


async def test_what_may_come_between_is_said(world: World) -> None:
    for person in (YANN, VENUE):
        await world.queue.add(world.elsa, person)
    known = world.stage.ledger.trust.known
    await world.stage.store.trust.put_identities([replace(known[NEWCOMER], scheduled_on=in_days(4))])
    assert [line.doubt for line in await world.lines()] == [None, QueueDoubt.RECEIVER_ENDS]
    await world.stage.store.trust.put_identities([replace(known[NEWCOMER], status=IdentityStatus.REVOKED)])
    assert [line.doubt for line in await world.lines()] == [None, QueueDoubt.RECEIVER_REVOKED]
    ending = replace(known[ELSA], next_certification_on=in_days(4), membership_expires_on=in_days(3))
    await world.stage.store.trust.put_identities([ending])
    await world.queue.move(world.elsa, VENUE, -1)
    assert [line.doubt for line in await world.lines()] == [QueueDoubt.RECEIVER_REVOKED, QueueDoubt.CERTIFIER_ENDS]
    assert not any(line.is_ready for line in await world.lines())
    await world.stage.store.trust.put_identities([replace(known[ELSA], status=IdentityStatus.NOT_MEMBER)])
    lines = await world.lines()
    assert {line.doubt for line in lines} == {QueueDoubt.CERTIFIER_NOT_MEMBER}
    assert {line.expected_at for line in lines} == {None}


@pytest.mark.parametrize(
    ("status", "doubt"),
    [
        (IdentityStatus.UNCONFIRMED, QueueDoubt.RECEIVER_UNNAMED),
        (IdentityStatus.UNKNOWN, QueueDoubt.RECEIVER_UNKNOWN),
    ],
)
async def test_whoever_cannot_be_certified_yet_is_not_ready(
    world: World, status: IdentityStatus, doubt: QueueDoubt
) -> None:
    await world.queue.add(world.elsa, VENUE)
    known = world.stage.ledger.trust.known
    await world.stage.store.trust.put_identities([replace(known[NEWCOMER], status=status)])
    (line,) = await world.lines()
    assert (line.doubt, line.is_ready) == (doubt, False)


@pytest.mark.parametrize(
    ("change", "doubt"),
    [
        ({"status": IdentityStatus.REVOKED}, QueueDoubt.RECEIVER_REVOKED),
        ({"status": IdentityStatus.UNCONFIRMED}, QueueDoubt.RECEIVER_UNNAMED),
        ({"scheduled_on": in_days(0)}, QueueDoubt.RECEIVER_ENDS),
    ],
)
async def test_whoever_cannot_be_certified_holds_up_nobody(
    world: World, change: Mapping[str, Any], doubt: QueueDoubt
) -> None:
    for person in (VENUE, YANN, CAMILLE):
        await world.queue.add(world.elsa, person)
    known = world.stage.ledger.trust.known
    await world.stage.store.trust.put_identities([replace(known[NEWCOMER], **change)])
    first, second, third = await world.lines()
    assert (first.queued.receiver, first.doubt, first.is_ready) == (VENUE, doubt, False)
    assert (second.doubt, second.is_ready, second.expected_at) == (None, True, HEAD.time)
    assert (third.doubt, third.is_ready, third.expected_at) == (None, False, HEAD.time + FIVE_DAYS)


async def test_a_newcomer_is_ready_once_the_account_is_known_to_have_what_the_chain_asks_for(world: World) -> None:
    for person in (NOBODY, YANN):
        await world.queue.add(world.elsa, person)
    first, second = await world.lines()
    assert (first.doubt, first.is_ready) == (QueueDoubt.RECEIVER_UNREAD, False)
    assert (second.is_ready, second.expected_at) == (False, HEAD.time + FIVE_DAYS)  # the turn is not known to be lost
    world.stage.ledger.put_state(wallet_state(NOBODY, 300))
    await world.hear()
    first, second = await world.lines()
    assert (first.doubt, first.is_ready, first.expected_at) == (None, True, HEAD.time)
    assert not second.is_ready


@pytest.mark.parametrize(
    ("state", "doubt"),
    [
        (wallet_state(NOBODY, 0), QueueDoubt.RECEIVER_NEEDS_MONEY),
        (wallet_state(NOBODY, 299), QueueDoubt.RECEIVER_NEEDS_MONEY),
        (replace(wallet_state(NOBODY, 900), linked_identity=ELSA), QueueDoubt.RECEIVER_LINKED),
    ],
)
async def test_a_newcomer_whom_the_chain_would_refuse_is_not_ready(
    world: World, state: AccountState, doubt: QueueDoubt
) -> None:
    world.stage.ledger.put_state(state)
    for person in (NOBODY, YANN):
        await world.queue.add(world.elsa, person)
    await world.hear()
    first, second = await world.lines()
    assert (first.doubt, first.is_ready, first.expected_at) == (doubt, False, None)
    assert (second.is_ready, second.expected_at) == (True, HEAD.time)


async def test_nobody_is_invited_by_who_has_too_few_certifications_for_it(world: World) -> None:
    world.stage.ledger.put_state(wallet_state(NOBODY, 300))
    known = world.stage.ledger.trust.known
    known[ELSA] = replace(known[ELSA], received=PARAMETERS.min_certifications_to_invite - 1)
    await world.queue.add(world.elsa, NOBODY)
    await world.hear()
    (line,) = await world.lines()
    assert (line.doubt, line.is_ready) == (None, False)


async def test_who_must_declare_an_identity_or_leaves_is_not_ready(world: World) -> None:
    yann = next(one for one in world.stage.ledger.trust.known.values() if one.owner == YANN)
    await world.stage.store.trust.put_identities([replace(yann, is_leaving=True)])
    for person in (NOBODY, YANN):
        await world.queue.add(world.elsa, person)
    lines = await another(world.stage, ledger=LedgerKind.DUNITER_V1).lines()
    assert [line.doubt for line in lines] == [QueueDoubt.RECEIVER_UNDECLARED, QueueDoubt.RECEIVER_LEAVES]
    assert not any(line.is_ready for line in lines)


async def test_the_queue_is_there_after_a_restart(world: World) -> None:
    await world.queue.add(world.elsa, VENUE)
    (line,) = await another(world.stage).lines()
    assert (line.queued.receiver, line.is_ready) == (VENUE, True)  # by the rules kept: no node was asked
    assert line.expected_at is not None
