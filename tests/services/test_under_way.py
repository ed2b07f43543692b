"""A review counts what is on its way already: money, turns, and what is given once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.domain.account import IdentityStatus, IdentitySummary
from sakia_ng.domain.actions import (
    Action,
    Certify,
    ChangeOwnerKey,
    ClaimDividends,
    ConfirmIdentity,
    Everything,
    InCents,
    InviteNewcomer,
    LinkAccount,
    Pay,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.under_way import OnItsWay
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.paying_world import PAUL, S, World, rich

KEY, OTHER_KEY = PublicKey(bytes([8]) * 32), PublicKey(bytes([9]) * 32)
PROOF, OTHER_PROOF = (Signature(Scheme.ED25519, bytes([n]) * 64) for n in (0, 1))


@pytest.fixture(autouse=True)
def identity(world: World) -> None:
    """Elsa is a member with 1000.00, and 300.00 of dividends to claim."""
    member = IdentitySummary(5, IdentityStatus.MEMBER, 3)
    state = rich(world.elsa, world.ledger.final_ref, 100_000)
    unclaimed = Cents(30_000)
    transferable = Cents(state.transferable_cents + unclaimed)
    world.ledger.put_state(replace(state, unclaimed_cents=unclaimed, transferable_cents=transferable, identity=member))


def pay(world: World, cents: int) -> Pay:
    return Pay(world.elsa, PAUL, InCents(Cents(cents)))


async def draft_of(world: World, action: Action) -> Draft:
    """Draft as a chain does that holds money of who asks for an evaluation and claims dividends that are needed."""
    draft = await world.ledger.draft(action)
    sender = draft.sender_before
    claims = isinstance(action, Pay) and draft.amount_cents > sender.transferable_cents - sender.unclaimed_cents
    claims |= isinstance(action, ClaimDividends)
    asks = isinstance(action, RequestEvaluation)
    amount = draft.amount_cents if isinstance(action, Pay | ClaimDividends) else 0
    return replace(
        draft,
        amount_cents=Cents(amount),
        claimed_cents=Cents(sender.unclaimed_cents if claims else 0),
        held_cents=Cents(PARAMETERS.evaluation_price_cents if asks else 0),
    )


async def review(world: World, action: Action) -> Draft:
    world.ledger.draft_answers.append(await draft_of(world, action))
    return await world.payments.review(action)


async def sign(world: World, *actions: Action) -> None:
    for action in actions:
        await world.payments.confirm(await review(world, action))


async def refusal(world: World, action: Action) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await review(world, action)
    return caught.value


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        (Certify, Certify, TrustRule.CERTIFIED_RECENTLY),
        (InviteNewcomer, Certify, TrustRule.CERTIFIED_RECENTLY),
        (Certify, InviteNewcomer, TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE),
        (InviteNewcomer, InviteNewcomer, TrustRule.INVITED_RECENTLY),
    ],
)
async def test_one_turn_is_taken_once_and_the_next_has_its_date(
    world: World, first: type[Certify | InviteNewcomer], second: type[Certify | InviteNewcomer], rule: TrustRule
) -> None:
    def turn(kind: type[Certify | InviteNewcomer], number: int) -> Action:
        return Certify(world.elsa, number) if kind is Certify else InviteNewcomer(world.elsa, PAUL)

    await sign(world, turn(first, 7))
    refused = await refusal(world, turn(second, 8))
    head = world.ledger.final_ref
    due = head.time + timedelta(seconds=6 * (PARAMETERS.certification_period + 1))
    assert (refused.code, refused.possible_from) == (rule, due)
    await world.hand_over()
    block = await world.ledger.mint(3)
    await world.outbox.look_at_best()
    late = await refusal(world, turn(second, 8))
    assert late.possible_from == block.time + timedelta(seconds=6 * (PARAMETERS.certification_period - 2))
    await review(world, RequestEvaluation(world.elsa, 9))  # takes no turn


async def test_a_turn_that_came_to_nothing_is_there_again(world: World) -> None:
    await sign(world, Certify(world.elsa, 7))
    world.ledger.submit_answers.append(SubmitReport(SubmitState.REFUSED))
    await world.hand_over()
    assert await world.states() == [S.REFUSED]
    await review(world, Certify(world.elsa, 8))


async def test_certifications_without_numbers_wait_side_by_side(world: World) -> None:
    """As with Duniter v1, whose nodes keep several until the turn of each."""
    for receiver in (7, 8):
        draft = replace(await draft_of(world, Certify(world.elsa, receiver)), is_numbered=False)
        world.ledger.draft_answers.append(draft)
        await world.payments.confirm(await world.payments.review(draft.action))
    assert len(await world.store.outbox.live()) == 2


async def test_money_that_will_be_held_is_not_there_to_be_spent(world: World) -> None:
    await sign(world, RequestEvaluation(world.elsa))
    refused = await refusal(world, pay(world, 98_901))
    assert (refused.code, refused.params) == (OnItsWay.MONEY, {"on_its_way_cents": 1_000, "left_cents": 98_900})
    assert (await review(world, pay(world, 98_900))).total_after_cents == 130_000 - 98_900  # what is held is one's own


async def test_what_leaves_is_not_there_to_be_held(world: World) -> None:
    await sign(world, pay(world, 98_901))
    refused = await refusal(world, RequestEvaluation(world.elsa))
    assert (refused.code, refused.params) == (OnItsWay.MONEY, {"on_its_way_cents": 98_901, "left_cents": 999})


async def test_what_remains_is_told_as_it_is_once_all_before_was_made(world: World) -> None:
    world.ledger.fee_cents = Cents(5)
    await sign(world, pay(world, 500), Certify(world.elsa, 7))
    assert (await review(world, pay(world, 700))).total_after_cents == 130_000 - 500 - 700 - 3 * 5


async def test_dividends_count_where_something_claims_them(world: World) -> None:
    await sign(world, pay(world, 60_000))
    refused = await refusal(world, pay(world, 60_000))  # neither claims, as each alone has no need to
    assert refused.params == {"on_its_way_cents": 60_000, "left_cents": 39_900}
    await sign(world, ClaimDividends(world.elsa), pay(world, 60_000))
    refused = await refusal(world, pay(world, 9_901))
    assert refused.params == {"on_its_way_cents": 120_000, "left_cents": 9_900}


async def test_what_a_payment_claims_first_brings_its_rest_once(world: World) -> None:
    await sign(world, pay(world, 100_000))
    assert (await refusal(world, ClaimDividends(world.elsa))).code is OnItsWay.DIVIDENDS
    assert (await refusal(world, pay(world, 29_901))).params == {"on_its_way_cents": 100_000, "left_cents": 29_900}
    await review(world, pay(world, 29_900))


async def test_dividends_are_claimed_once(world: World) -> None:
    await sign(world, ClaimDividends(world.elsa))
    assert (await refusal(world, ClaimDividends(world.elsa))).code is OnItsWay.DIVIDENDS


ONCE: list[tuple[Callable[[Address], Action], Callable[[Address], Action]]] = [
    (lambda me: ConfirmIdentity(me, "Elsa"), lambda me: ConfirmIdentity(me, "Else")),
    (RequestEvaluation, RequestEvaluation),
    (lambda me: RequestEvaluation(me, 7), lambda me: RequestEvaluation(me, 7)),
    (lambda me: LinkAccount(me, KEY, PROOF), lambda me: LinkAccount(me, KEY, OTHER_PROOF)),
    (UnlinkAccount, UnlinkAccount),
    (lambda me: Revoke(me, 7, KEY, PROOF), lambda me: Revoke(me, 7, KEY, OTHER_PROOF)),
    (lambda me: RevokeByOldDocument(me, b"text"), lambda me: RevokeByOldDocument(me, b"text")),
]


@pytest.mark.parametrize(("first", "second"), ONCE)
async def test_what_is_given_once_is_not_asked_for_twice(
    world: World, first: Callable[[Address], Action], second: Callable[[Address], Action]
) -> None:
    await sign(world, first(world.elsa))
    assert (await refusal(world, second(world.elsa))).code is OnItsWay.SAME


async def test_the_same_for_somebody_else_is_not_the_same(world: World) -> None:
    await sign(world, RequestEvaluation(world.elsa), LinkAccount(world.elsa, KEY, PROOF))
    await sign(world, Revoke(world.elsa, 7, KEY, PROOF), pay(world, 500), pay(world, 500))
    await sign(world, RequestEvaluation(world.elsa, 7), LinkAccount(world.elsa, OTHER_KEY, PROOF))
    await sign(world, Revoke(world.elsa, 8, KEY, PROOF))


async def test_an_identity_that_moves_or_ends_does_nothing_more(world: World) -> None:
    bo = await world.add_account(2)
    world.ledger.put_state(replace(world.ledger.states[world.elsa], address=bo))
    await sign(world, ChangeOwnerKey(world.elsa, KEY, PROOF), Revoke(bo, 5, KEY, PROOF))
    for me in (world.elsa, bo):
        for action in (
            *(Certify(me, 7), ClaimDividends(me), ChangeOwnerKey(me, OTHER_KEY, PROOF)),
            Pay(me, PAUL, InCents(Cents(100_000))),  # which claims
        ):
            assert (await refusal(world, action)).code is OnItsWay.IDENTITY
        await review(world, Pay(me, PAUL, InCents(Cents(99_000))))


async def test_nothing_is_emptied_beside_what_is_on_its_way(world: World) -> None:
    await sign(world, Certify(world.elsa, 7))
    assert (await refusal(world, Pay(world.elsa, PAUL, Everything(keep_account=True)))).params == {"count": 1}
