"""What is signed while something else is on its way, against the sandbox: what a review allows is what happens."""

from __future__ import annotations

from sakia_ng.domain.actions import Action, Certify, ClaimDividends, InCents, Pay, RequestEvaluation
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.under_way import OnItsWay
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.trust_life import Life


async def signed(life: Life, action: Action) -> OutboxEntry:
    return await life.payments.confirm(await life.payments.review(action))


async def final(life: Life, *entries: OutboxEntry) -> None:
    for entry in entries:
        await life.followed(entry, OperationState.FINAL)


async def leave(life: Life, cents: int) -> None:
    """Leave so much in the member's account that dividends not claimed yet do not matter."""
    await life.act(ClaimDividends(life.you))
    await life.act(Pay(life.you, life.purse, InCents(Cents(await life.free(life.you) - cents))))


async def test_two_certifications_in_a_row(life: Life) -> None:
    others = [who for who in life.bench.sandbox.members if who != life.you]
    one, other = await life.identity(others[0]), await life.identity(others[1])
    me = await life.identity(life.you)
    await life.bench.later(max(0, me.next_certification_on - me.at.number) + 1)
    first = await signed(life, Certify(life.you, one.index))
    foreseen = await life.refusal(Certify(life.you, other.index))
    await final(life, first)
    told = await life.refusal(Certify(life.you, other.index))
    assert foreseen.code is told.code is TrustRule.CERTIFIED_RECENTLY
    assert foreseen.possible_from is not None
    assert told.possible_from is not None
    assert abs((foreseen.possible_from - told.possible_from).total_seconds()) < 600


async def test_money_is_paid_or_held_and_not_both(life: Life) -> None:
    me = await life.identity(life.you)
    assert me.membership_expires_on is not None
    renewable = PARAMETERS.membership_renewable_on(me.membership_expires_on) + 1
    await life.bench.later(max(0, renewable - me.at.number))
    await leave(life, 1_200)
    paid = await signed(life, Pay(life.you, life.purse, InCents(Cents(101))))
    refused = await life.refusal(RequestEvaluation(life.you))
    assert (refused.code, refused.params) == (OnItsWay.MONEY, {"on_its_way_cents": 101, "left_cents": 999})
    await final(life, paid)
    await life.act(Pay(life.purse, life.you, InCents(Cents(101))))
    asked = await signed(life, RequestEvaluation(life.you))
    refused = await life.refusal(Pay(life.you, life.purse, InCents(Cents(101))))
    assert (refused.code, refused.params) == (OnItsWay.MONEY, {"on_its_way_cents": 1_000, "left_cents": 100})
    await final(life, asked, await signed(life, Pay(life.you, life.purse, InCents(Cents(100)))))
    assert await life.free(life.you) == 100


async def test_dividends_are_claimed_once(life: Life) -> None:
    claimed = await signed(life, ClaimDividends(life.you))
    assert (await life.refusal(ClaimDividends(life.you))).code is OnItsWay.DIVIDENDS
    await final(life, claimed)
