from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sakia_ng.domain.actions import Everything, InCents, Pay
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import UNNUMBERED, Failure, Outcome
from sakia_ng.domain.sequence import SequenceProblem
from sakia_ng.errors import EnvironmentProblem, Refusal, UserError
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem, SubmitFailure
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.outbox import OutboxProblem
from tests.fakes.ledger import ERA_BLOCKS
from tests.services.paying_world import PAUL, S, World
from tests.services.sync_support import until

LATER = datetime(2027, 3, 21, 12, tzinfo=UTC)


async def test_a_payment_goes_from_signed_to_final(world: World) -> None:
    entry = await world.pay()
    assert (entry.state, entry.settled) == (S.SIGNED, False)
    assert not world.ledger.submitted
    await world.hand_over()
    assert (await world.row(entry)).state is S.SENT
    block = await world.ledger.mint()
    await world.outbox.look_at_best()
    seen = await world.row(entry)
    assert (seen.state, seen.block, seen.settled) == (S.IN_BLOCK, block, False)
    await world.ledger.finalize()
    await world.outbox.advance(world.ledger.final_ref)
    done = await world.row(entry)
    assert (done.state, done.block, done.index, done.settled) == (S.FINAL, block, 0, True)
    assert all(changed == Changed(Topic.OUTBOX, frozenset({world.elsa})) for changed in world.ear.heard)


async def test_run_does_it_all_by_itself_and_stops_clean(world: World) -> None:
    running = asyncio.create_task(world.outbox.run())
    entry = await world.pay()

    async def is_sent() -> bool:
        return (await world.row(entry)).state is S.SENT

    async def is_settled() -> bool:
        return (await world.row(entry)).settled

    await until(is_sent)
    await world.ledger.mint(finalize=True)
    await until(is_settled)
    assert (await world.row(entry)).state is S.FINAL
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_the_bytes_are_kept_before_they_leave_and_sent_again_unchanged(world: World) -> None:
    world.ledger.submit_answers.append(SubmitReport(SubmitState.UNREACHABLE))
    entry = await world.pay()
    await world.hand_over()
    assert (await world.row(entry)).state is S.SIGNED
    world.restart()
    await world.hand_over()
    assert [operation.data for operation in world.ledger.submitted] == [entry.operation.data] * 2
    assert (await world.row(entry)).state is S.SENT


async def test_a_lost_reply_does_not_pay_twice(world: World) -> None:
    world.ledger.submit_answers.append(SubmitReport(SubmitState.UNREACHABLE))
    world.ledger.lost_reply = True
    entry = await world.pay()
    await world.hand_over()
    await world.ledger.mint(finalize=True)
    world.restart()
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, Failure("node.stale")))
    await world.hand_over()
    await world.outbox.advance(world.ledger.final_ref)
    assert await world.states() == [S.FINAL]
    assert sum(entry.operation in block.operations for block in world.ledger.blocks) == 1


async def test_what_a_server_refuses_is_still_looked_for_and_found(world: World) -> None:
    entry = await world.pay()
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, Failure("node.busy")))
    await world.hand_over()
    refused = await world.row(entry)
    assert (refused.state, refused.settled, refused.failure) == (S.REFUSED, False, Failure("node.busy"))
    world.ledger.pool.append(entry.operation)
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.FINAL


async def test_what_was_accepted_and_lost_its_money_to_another_is_refused(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    assert (await world.row(entry)).state is S.SENT
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, Failure("submit.banned")))
    await world.outbox.resend(entry.id)
    assert (await world.row(entry)).state is S.SENT  # a pool that wants it no more settles nothing
    spent = Failure("submit.source_spent")
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, spent))
    await world.outbox.resend(entry.id)
    row = await world.row(entry)
    assert (row.state, row.failure, row.settled) == (S.REFUSED, spent, False)


async def test_what_has_waited_too_long_is_refused_though_it_was_accepted(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    over = Failure("submit.window_over")
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, over))
    await world.outbox.resend(entry.id)
    assert ((await world.row(entry)).state, (await world.row(entry)).failure) == (S.REFUSED, over)


async def test_what_has_no_number_waits_beside_payments_and_holds_none_back(world: World) -> None:
    world.ledger.auto_include = False
    beside = await world.outbox.send(replace(await world.draft(), is_numbered=False))
    assert (beside.operation.sequence, beside.operation.is_numbered) == (UNNUMBERED, False)
    first = await world.pay(1)
    assert first.operation.sequence == 0
    world.ledger.submit_answers += [
        SubmitReport(SubmitState.REFUSED, Failure("submit.invalid")),
        SubmitReport(SubmitState.ACCEPTED),
    ]
    await world.hand_over()
    assert await world.states() == [S.REFUSED, S.SENT]
    assert (await world.pay(2)).operation.sequence == 1
    assert await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(3))))


async def test_what_has_no_number_does_not_count_as_money_on_its_way(world: World) -> None:
    world.ledger.auto_include = False
    await world.outbox.send(replace(await world.draft(), is_numbered=False))
    assert await world.payments.review(Pay(world.elsa, PAUL, Everything(keep_account=False)))


async def test_what_must_come_before_gets_rows_of_its_own_in_order(world: World) -> None:
    draft = await world.draft(700)
    gathering = replace(draft, action=Pay(world.elsa, world.elsa, InCents(Cents(300))), amount_cents=Cents(300))
    last = await world.outbox.send(replace(draft, before=(gathering, gathering)))
    rows = list(reversed(await world.store.outbox.recent(9)))
    assert [row.operation.sequence for row in rows] == [0, 1, 2]
    assert [row.amount_cents for row in rows] == [300, 300, 700]
    assert rows[-1].id == last.id
    more = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(98_000))))  # gathered money is not gone
    assert more.amount_cents == 98_000
    with pytest.raises(Refusal):
        await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(99_500))))


async def test_a_replacement_takes_the_number_of_the_refused_payment_so_that_one_of_both_happens(world: World) -> None:
    first = await world.pay()
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, Failure("node.busy")))
    await world.hand_over()
    second = await world.pay(700)
    assert second.operation.sequence == first.operation.sequence
    assert world.ledger.given_up == (first.operation.hash,)
    await world.hand_over()
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert await world.states() == [S.REFUSED, S.FINAL]
    await world.bury()
    assert [row.settled for row in await world.store.outbox.recent(9)] == [True, True]
    assert await world.states() == [S.REFUSED, S.FINAL]


async def test_a_payment_that_failed_in_its_block_says_why_and_what_it_cost(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    why = Failure("token.below_minimum")
    world.ledger.outcomes[entry.operation.hash] = Outcome(known=True, success=False, fee_cents=Cents(5), failure=why)
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    done = await world.row(entry)
    assert (done.state, done.failure, done.fee_cents, done.settled) == (S.FAILED, why, 5, True)
    assert (await world.pay()).operation.sequence == entry.operation.sequence + 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            Refusal(TrustRule.CERTIFIED_RECENTLY, possible_from=LATER, received=4),
            Failure(TrustRule.CERTIFIED_RECENTLY.value, (("received", "4"),), LATER),
        ),
        (Refusal(TrustRule.ISSUED_TOO_MANY, possible_from=LATER), Failure(TrustRule.CERTIFIED_RECENTLY.value)),
        (EnvironmentProblem(NodeProblem.UNREACHABLE), Failure(TrustRule.CERTIFIED_RECENTLY.value)),
        (None, Failure(TrustRule.CERTIFIED_RECENTLY.value)),
    ],
)
async def test_a_rule_met_in_a_block_is_told_with_its_date_when_the_same_rule_says_so(
    world: World, asked: Refusal | EnvironmentProblem | None, told: Failure
) -> None:
    entry = await world.pay()
    await world.hand_over()
    why = Failure(TrustRule.CERTIFIED_RECENTLY.value)
    world.ledger.outcomes[entry.operation.hash] = Outcome(known=True, success=False, fee_cents=Cents(0), failure=why)
    if asked is not None:
        world.ledger.draft_answers.append(asked)
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    done = await world.row(entry)
    assert (done.state, done.failure) == (S.FAILED, told)


async def test_an_outcome_nobody_knows_any_more_is_said_so_and_never_tried_again(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    await world.ledger.mint(300, finalize=True)
    world.ledger.pruned_below = world.ledger.final_ref.number - 256
    world.restart()
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.UNKNOWN
    sent = len(world.ledger.submitted)
    with pytest.raises(UserError) as refused:
        await world.outbox.resend(entry.id)
    assert refused.value.code is OutboxProblem.NOT_WAITING
    await world.hand_over()
    assert len(world.ledger.submitted) == sent


async def test_it_expires_only_when_every_body_of_its_validity_was_read(world: World) -> None:
    world.ledger.auto_include = False
    entry = await world.pay()
    await world.ledger.mint(ERA_BLOCKS - 2, finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert not (await world.row(entry)).settled
    assert (await world.row(entry)).scanned_to == world.ledger.final_ref.number
    last = await world.ledger.mint(finalize=True)
    assert last.number == entry.operation.valid_until
    await world.outbox.advance(last)
    assert ((await world.row(entry)).state, (await world.row(entry)).settled) == (S.EXPIRED, True)


async def test_a_payment_in_the_last_block_of_its_validity_is_found(world: World) -> None:
    world.ledger.auto_include = False
    entry = await world.pay()
    await world.ledger.mint(ERA_BLOCKS - 2)
    world.ledger.auto_include = True
    world.ledger.pool.append(entry.operation)
    await world.ledger.mint(20, finalize=True)
    world.restart()
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.FINAL


async def test_a_server_that_fails_in_the_middle_decides_nothing(world: World) -> None:
    world.ledger.auto_include = False
    entry = await world.pay()
    await world.ledger.mint(ERA_BLOCKS + 5, finalize=True)
    find, asked = world.ledger.find, 0

    async def failing(*args: object) -> object:
        nonlocal asked
        asked += 1
        world.ledger.node_down = asked > 1
        return await find(*args)  # type: ignore[arg-type]  # passed on as they came

    world.ledger.find = failing  # type: ignore[assignment,method-assign]  # a server that dies between two calls
    with suppress(Exception):
        await world.outbox.advance(world.ledger.final_ref)
    half = await world.row(entry)
    assert not half.settled
    assert entry.operation.valid_from < half.scanned_to < entry.operation.valid_until


async def test_a_block_undone_takes_the_payment_back_to_sent_and_the_next_one_holds_it(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    await world.ledger.mint()
    await world.outbox.look_at_best()
    await world.ledger.reorganize()
    await world.outbox.look_at_best()
    back = await world.row(entry)
    assert (back.state, back.block) == (S.SENT, None)
    assert back.failure == Failure(SubmitFailure.BLOCK_UNDONE.value)
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    done = await world.row(entry)
    assert (done.state, done.failure) == (S.FINAL, None)


async def test_two_in_flight_and_the_first_refused_blocks_the_second_and_every_new_one(world: World) -> None:
    first, second = await world.pay(1), await world.pay(2)
    assert second.operation.sequence == first.operation.sequence + 1
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED, Failure("node.no_money")))
    world.ledger.auto_include = False
    await world.hand_over()
    assert await world.states() == [S.REFUSED, S.BLOCKED]
    assert world.ledger.submitted == [first.operation]
    with pytest.raises(Refusal) as refused:
        await world.pay(3)
    assert refused.value.code is SequenceProblem.EARLIER_DIED
    blocks = second.operation.valid_until + 1 - world.ledger.final_ref.number
    assert refused.value.possible_from == world.ledger.final_ref.time + timedelta(seconds=6 * blocks)
    with pytest.raises(UserError):
        await world.outbox.resend(second.id)
    await world.bury()
    assert await world.states() == [S.REFUSED, S.EXPIRED]
    assert (await world.pay(3)).operation.sequence == first.operation.sequence


async def test_the_first_expired_unseen_blocks_the_second_too(world: World) -> None:
    world.ledger.auto_include = False
    await world.pay(1)
    await world.ledger.mint(ERA_BLOCKS // 2, finalize=True)
    await world.pay(2)
    await world.ledger.mint(ERA_BLOCKS // 2, finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert await world.states() == [S.EXPIRED, S.BLOCKED]


async def test_an_account_reaped_in_between_signs_nothing_until_its_old_bytes_are_dead(world: World) -> None:
    closing = Pay(world.elsa, PAUL, Everything(keep_account=False))
    entry = await world.outbox.send(await world.ledger.draft(closing))
    await world.hand_over()
    await world.ledger.mint(finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert (await world.row(entry)).state is S.FINAL
    world.ledger.nonces[world.elsa] = -1  # the fake counts what its blocks hold: reaped, the account counts from 0
    with pytest.raises(Refusal) as refused:
        await world.pay()
    assert refused.value.code is SequenceProblem.ACCOUNT_REBORN
    await world.ledger.mint(ERA_BLOCKS, finalize=True)
    assert (await world.pay()).operation.sequence == 0


async def test_two_payments_at_once_get_two_numbers(world: World) -> None:
    drafts = [await world.draft(cents) for cents in (1, 2, 3)]
    rows = await asyncio.gather(*(world.outbox.send(draft) for draft in drafts))
    assert sorted(row.operation.sequence for row in rows) == [0, 1, 2]


async def test_nothing_is_signed_while_locked(world: World) -> None:
    draft = await world.draft()
    world.keystore.lock()
    with pytest.raises(UserError) as refused:
        await world.outbox.send(draft)
    assert refused.value.code is OutboxProblem.NO_KEY
    assert await world.store.outbox.live() == ()


async def test_nothing_is_asked_about_rows_that_are_settled(world: World) -> None:
    await world.pay()
    await world.bury()
    world.ledger.calls.clear()
    await world.outbox.advance(world.ledger.final_ref)
    await world.outbox.look_at_best()
    assert world.ledger.calls == []
