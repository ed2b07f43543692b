"""What must not happen: a payment made twice, given up while it is made, or followed no more."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import timedelta

import pytest

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, Inclusion, OperationHash, Outcome
from sakia_ng.domain.sequence import SequenceProblem
from sakia_ng.errors import EnvironmentProblem, Refusal, UserError
from sakia_ng.ports.ledger import Scan, SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import REVIEW_LASTS, PaymentProblem
from tests.fakes.ledger import ERA_BLOCKS
from tests.services.paying_world import PAUL, S, World

REFUSED = SubmitReport(SubmitState.REFUSED, Failure("submit.stale"))


def wish(world: World, cents: int = 500) -> Pay:
    return Pay(world.elsa, PAUL, InCents(Cents(cents)))


async def test_what_a_server_refuses_because_a_final_block_holds_it_is_never_called_refused(world: World) -> None:
    entry = await world.pay()
    world.ledger.pool.append(entry.operation)
    await world.ledger.mint(finalize=True)
    world.ledger.submit_answers.append(REFUSED)
    await world.hand_over()
    assert (await world.row(entry)).state is S.FINAL


async def test_nothing_is_called_refused_while_bodies_cannot_be_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = await world.pay()
    world.ledger.pool.append(entry.operation)
    await world.ledger.mint(finalize=True)
    world.ledger.submit_answers.append(REFUSED)
    monkeypatch.setattr(world.ledger, "find", _failing)
    with pytest.raises(EnvironmentProblem):
        await world.hand_over()
    assert (await world.row(entry)).state is S.SIGNED


async def test_what_cannot_be_judged_of_one_account_keeps_no_other_from_leaving(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await world.add_account(2)
    first, after = await world.pay(1), await world.pay(2)
    other = await world.outbox.send(await world.ledger.draft(Pay(ada, PAUL, InCents(Cents(3)))))
    world.ledger.auto_include = False
    await world.ledger.mint(3, finalize=True)
    world.ledger.submit_answers.append(REFUSED)
    monkeypatch.setattr(world.ledger, "find", _failing)
    with pytest.raises(EnvironmentProblem):
        await world.hand_over()
    assert world.ledger.submitted == [first.operation, other.operation]  # nothing that comes after the refused one
    assert await world.states() == [S.SIGNED, S.SIGNED, S.SENT]
    monkeypatch.undo()
    world.clock.advance(6)
    await world.hand_over()
    assert await world.states() == [S.SENT, S.SENT, S.SENT]
    assert world.ledger.submitted[2:] == [first.operation, after.operation]


async def test_nothing_is_signed_on_a_server_that_is_behind_what_is_known_to_be_final(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.pay()
    await world.ledger.mint(finalize=True)

    async def behind(hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        return Scan((), BlockNumber(first - 1))

    monkeypatch.setattr(world.ledger, "find", behind)
    with pytest.raises(EnvironmentProblem) as problem:
        await world.pay()
    assert problem.value.code is NodeProblem.FINALITY_LAGS


async def test_a_repeat_reviewed_on_a_refusal_is_not_signed_when_the_refused_payment_was_made(world: World) -> None:
    first = await world.pay()
    world.ledger.submit_answers.append(REFUSED)
    await world.hand_over()
    again = await world.payments.review(wish(world))
    world.ledger.pool.append(first.operation)
    await world.ledger.mint(finalize=True)
    with pytest.raises(UserError) as refused:
        await world.payments.confirm(again)
    assert refused.value.code is PaymentProblem.REVIEW_AGAIN
    assert await world.states() == [S.FINAL]


async def test_the_same_wish_signed_again_on_the_same_block_is_sent_again(world: World) -> None:
    first = await world.pay()
    world.ledger.submit_answers.append(REFUSED)
    await world.hand_over()
    again = await world.pay()
    assert (again.id, again.state) == (first.id, S.SIGNED)
    await world.hand_over()
    assert await world.states() == [S.SENT]


async def test_two_reviews_confirmed_at_once_sign_one(world: World) -> None:
    drafts = [await world.payments.review(wish(world, cents)) for cents in (60_000, 70_000)]
    results = await asyncio.gather(*map(world.payments.confirm, drafts), return_exceptions=True)
    problems = [result for result in results if isinstance(result, UserError)]
    assert [problem.code for problem in problems] == [PaymentProblem.REVIEW_AGAIN]
    assert len(await world.store.outbox.live()) == 1


async def test_two_refused_payments_cannot_wake_each_other_up(world: World) -> None:
    """A replacement of the first would let the second happen too, which the user may have replaced with it."""
    first, second = await world.pay(1), await world.pay(2)
    world.ledger.submit_answers += [SubmitReport(SubmitState.UNREACHABLE), REFUSED]
    await world.hand_over()
    world.clock.advance(10)
    world.ledger.submit_answers.append(REFUSED)
    await world.hand_over()
    assert await world.states() == [S.REFUSED, S.REFUSED]
    with pytest.raises(Refusal) as refused:
        await world.pay(2)
    assert refused.value.code is SequenceProblem.EARLIER_DIED
    await world.bury()
    assert (await world.pay(2)).operation.sequence == first.operation.sequence < second.operation.sequence


async def test_a_replaced_payment_that_dies_holds_back_nothing(world: World) -> None:
    world.ledger.auto_include = False
    await world.pay(1)
    world.ledger.submit_answers.append(REFUSED)
    await world.hand_over()
    await world.ledger.mint(10, finalize=True)
    replacement = await world.pay(2)
    world.ledger.pool = []
    world.ledger.blocks[-1].operations = [replacement.operation]  # the newest block, final at once
    await world.ledger.mint(ERA_BLOCKS - 12, finalize=True)
    await world.pay(3)
    await world.ledger.mint(3, finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.states())[0] is S.REFUSED
    assert (await world.store.outbox.recent(9))[-1].settled
    assert (await world.states())[2] is S.SIGNED


async def test_followers_are_held_back_before_anybody_hears_that_the_first_died(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in between, the follower would wait for a number that nobody takes."""
    world.ledger.auto_include = False
    await world.pay(1)
    await world.ledger.mint(ERA_BLOCKS // 2, finalize=True)
    await world.pay(2)
    await world.ledger.mint(ERA_BLOCKS // 2, finalize=True)

    async def killed(*_: object, **__: object) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(world.store.outbox, "settle", killed)
    with suppress(asyncio.CancelledError):
        await world.outbox.advance(world.ledger.final_ref)
    assert (await world.states())[1] is S.BLOCKED


async def test_an_outcome_that_cannot_be_had_keeps_no_other_payment_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await world.pay(1), await world.pay(2)
    await world.hand_over()
    await world.ledger.mint(finalize=True)
    outcome = world.ledger.outcome

    async def partly(inclusion: Inclusion) -> Outcome:
        if inclusion.hash == first.operation.hash:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return await outcome(inclusion)

    monkeypatch.setattr(world.ledger, "outcome", partly)
    with pytest.raises(EnvironmentProblem):
        await world.outbox.advance(world.ledger.final_ref)
    assert await world.states() == [S.IN_BLOCK, S.FINAL]
    await world.outbox.look_at_best()
    assert await world.states() == [S.IN_BLOCK, S.FINAL]
    assert (await world.pay(3)).operation.sequence == second.operation.sequence + 1
    monkeypatch.undo()
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(first)).state is S.FINAL


async def test_bodies_lost_to_all_servers_hold_up_only_the_payments_that_need_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await world.pay(1)
    world.ledger.auto_include = False
    await world.ledger.mint(40, finalize=True)
    find, gap = world.ledger.find, world.ledger.final_ref.number

    async def gapped(hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        if first < gap:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return await find(hashes, first, last)

    monkeypatch.setattr(world.ledger, "find", gapped)
    ada = await world.add_account(2)
    new = await world.outbox.send(await world.ledger.draft(Pay(ada, PAUL, InCents(Cents(2)))))
    world.ledger.auto_include = True
    world.ledger.pool.append(new.operation)
    await world.ledger.mint(finalize=True)
    with pytest.raises(EnvironmentProblem):
        await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(new)).state is S.FINAL
    assert not (await world.row(old)).settled


async def test_a_block_that_just_became_final_does_not_look_undone(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    await world.ledger.mint()
    await world.outbox.look_at_best()
    await world.ledger.finalize()
    await world.outbox.look_at_best()
    assert (await world.row(entry)).state is S.IN_BLOCK


async def test_followed_twice_at_once_a_payment_is_settled_once(world: World) -> None:
    runs = [asyncio.create_task(world.outbox.run()) for _ in range(2)]
    entry = await world.pay()
    async with asyncio.timeout(30):
        while (await world.row(entry)).state is not S.SENT:  # noqa: ASYNC110 - the store has no event
            await asyncio.sleep(0.01)
        await world.ledger.mint(finalize=True)
        while not (await world.row(entry)).settled:  # noqa: ASYNC110 - the store has no event
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.02)
    assert not any(run.done() for run in runs)
    for run in runs:
        run.cancel()
    await asyncio.wait(runs)
    assert (await world.row(entry)).state is S.FINAL


async def test_a_disk_that_fails_when_a_payment_is_found_loses_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = await world.pay()
    await world.hand_over()
    await world.ledger.mint(ERA_BLOCKS + 5, finalize=True)
    monkeypatch.setattr(world.store.outbox, "settle", _failing)
    for _ in range(2):
        with pytest.raises(EnvironmentProblem):
            await world.outbox.advance(world.ledger.final_ref)
    assert not (await world.row(entry)).settled
    monkeypatch.undo()
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.FINAL


async def test_a_payment_of_an_account_removed_meanwhile_is_followed_to_its_end(world: World) -> None:
    entry = await world.pay()
    (key,) = world.keystore.keys()
    await world.keystore.remove_key(key.public_key)
    await world.store.accounts.remove(world.elsa)
    world.restart()
    await world.hand_over()
    assert (await world.row(entry)).state is S.SENT
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.FINAL


@pytest.mark.parametrize("turns", range(24))
async def test_cancelled_anywhere_it_is_kept_or_was_never_sent(world: World, turns: int) -> None:
    signing = asyncio.create_task(world.outbox.send(await world.draft()))
    for _ in range(turns):
        await asyncio.sleep(0)
    signing.cancel()
    with suppress(asyncio.CancelledError):
        await signing
    await world.hand_over()
    rows = {row.operation.data for row in await world.store.outbox.recent(9)}
    assert {operation.data for operation in world.ledger.submitted} == rows
    after = await world.pay(7)
    assert after.operation.sequence == len(rows)


async def test_cancelled_while_the_disk_writes_it_is_known_and_said(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = world.store._database.write

    async def written_and_cancelled(work: Callable[[sqlite3.Connection], object]) -> None:
        await write(work)
        raise asyncio.CancelledError

    monkeypatch.setattr(world.store._database, "write", written_and_cancelled)
    with pytest.raises(asyncio.CancelledError):
        await world.pay()
    assert await world.states() == [S.SIGNED]
    assert [changed.accounts for changed in world.ear.heard] == [frozenset({world.elsa})]


async def test_run_ends_when_it_is_cancelled_in_the_very_turn_of_a_new_payment(world: World) -> None:
    for turns in range(6):
        running = asyncio.create_task(Outbox._keep_sending(world.outbox))
        for _ in range(20):
            await asyncio.sleep(0.001)
        world.outbox._wake.set()
        for _ in range(turns):
            await asyncio.sleep(0)
        running.cancel()
        done, _ = await asyncio.wait([running], timeout=30)
        assert running in done
        assert running.cancelled()


@pytest.mark.parametrize("jump", [-3_600.0 * 24 * 400, -1.0, 3_600.0 * 24 * 400])
async def test_a_review_ages_whatever_the_date_does(world: World, jump: float) -> None:
    draft = await world.payments.review(wish(world))
    world.clock.advance((REVIEW_LASTS + timedelta(seconds=2)).total_seconds())
    world.clock.sleep(jump)
    await _asks_again(world, draft)


async def test_a_review_ages_while_the_machine_sleeps(world: World) -> None:
    draft = await world.payments.review(wish(world))
    world.clock.sleep((REVIEW_LASTS + timedelta(seconds=2)).total_seconds())
    await _asks_again(world, draft)


async def _asks_again(world: World, draft: Draft) -> None:
    with pytest.raises(UserError) as refused:
        await world.payments.confirm(draft)
    assert refused.value.code is PaymentProblem.REVIEW_AGAIN
    assert await world.store.outbox.live() == ()


async def _failing(*_: object, **__: object) -> None:
    raise EnvironmentProblem(NodeProblem.UNREACHABLE)
