"""A review holds for one signature, for a while, and for what is still there."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from sakia_ng.domain.actions import ClaimDividends, Everything, InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OutboxEntry
from sakia_ng.errors import Refusal, UserError
from sakia_ng.services.payments import REVIEW_LASTS, PaymentProblem
from sakia_ng.services.under_way import OnItsWay
from tests.services.paying_world import PAUL, S, World


async def test_a_review_is_confirmed_once(world: World) -> None:
    draft = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(5))))
    await world.payments.confirm(draft)
    with pytest.raises(UserError) as refused:
        await world.payments.confirm(draft)
    assert refused.value.code is PaymentProblem.REVIEW_AGAIN
    assert len(await world.store.outbox.live()) == 1


async def test_a_double_click_pays_once(world: World) -> None:
    draft = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(5))))
    results = await asyncio.gather(*(world.payments.confirm(draft) for _ in range(3)), return_exceptions=True)
    assert sum(isinstance(result, OutboxEntry) for result in results) == 1
    assert len(await world.store.outbox.live()) == 1


async def test_a_review_that_is_old_or_overtaken_is_asked_again(world: World) -> None:
    overtaken = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(5))))
    await world.pay()
    with pytest.raises(UserError, match=PaymentProblem.REVIEW_AGAIN):
        await world.payments.confirm(overtaken)
    old = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(6))))
    world.clock.advance((REVIEW_LASTS + timedelta(seconds=1)).total_seconds())
    with pytest.raises(UserError, match=PaymentProblem.REVIEW_AGAIN):
        await world.payments.confirm(old)


async def test_a_review_that_was_overtaken_is_asked_again_though_the_other_is_final_by_now(world: World) -> None:
    overtaken = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(7))))
    await world.pay()
    await world.hand_over()
    await world.ledger.mint(3, finalize=True)
    await world.outbox.advance(world.ledger.final_ref)
    assert await world.states() == [S.FINAL]
    with pytest.raises(UserError, match=PaymentProblem.REVIEW_AGAIN):
        await world.payments.confirm(overtaken)
    assert await world.states() == [S.FINAL]


async def test_what_was_signed_since_a_review_and_came_to_nothing_spoils_it_not(world: World) -> None:
    draft = await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(7))))
    ada = await world.add_account(2)
    await world.payments.confirm(await world.payments.review(Pay(ada, PAUL, InCents(Cents(8)))))
    await world.pay()
    await world.bury()
    assert await world.states() == [S.EXPIRED, S.EXPIRED]
    await world.payments.confirm(draft)


async def test_money_on_its_way_cannot_be_promised_again(world: World) -> None:
    await world.pay(60_000)
    with pytest.raises(Refusal) as refused:
        await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(50_000))))
    assert refused.value.code is OnItsWay.MONEY
    assert refused.value.params == {"on_its_way_cents": 60_000, "left_cents": 39_900}
    await world.payments.review(Pay(world.elsa, PAUL, InCents(Cents(39_900))))
    with pytest.raises(Refusal) as refused:
        await world.payments.review(Pay(world.elsa, PAUL, Everything(keep_account=True)))
    assert refused.value.code is OnItsWay.OTHERS


async def test_only_own_accounts_pay(world: World) -> None:
    with pytest.raises(UserError) as refused:
        await world.payments.review(ClaimDividends(PAUL))
    assert refused.value.code is PaymentProblem.NOT_MINE
