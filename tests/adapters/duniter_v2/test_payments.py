"""Payments against the sandbox, over real sockets: what was drafted is what happens."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, ClaimDividends, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.errors import BugError, EnvironmentProblem, Refusal
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import LedgerMisuse, NodeProblem, PaymentRule, SubmitFailure
from tests.adapters.duniter_v2.paying import included, settle, sign
from tests.adapters.sandbox_process import Sandbox

NOBODY = Address("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP")


async def state(ledger: DuniterV2Ledger, address: Address) -> AccountState:
    head = await ledger.finalized_head()
    return (await ledger.account_states([address], head))[address]


async def check_paid(ledger: DuniterV2Ledger, sandbox: Sandbox, action: Pay) -> Draft:
    """Pay, and hold both accounts to the draft's figures."""
    before = await state(ledger, action.recipient)
    draft, inclusion = await included(ledger, sandbox, action)
    outcome = await ledger.outcome(inclusion)
    assert (outcome.known, outcome.success, outcome.failure) == (True, True, None)
    assert outcome.fee_cents == draft.fee_cents
    after = draft.total_after_cents + draft.refund_cents  # members get their fee back in the same block
    assert (await state(ledger, action.sender)).total_cents == after
    assert (await state(ledger, action.recipient)).free_cents == before.free_cents + draft.amount_cents
    return draft


@pytest.mark.parametrize("name", ["Hacklab Le Lierre", "Épicerie du Coin Libre"])
async def test_pays_from_keys_of_both_schemes(ledger: DuniterV2Ledger, sandbox: Sandbox, name: str) -> None:
    payer = sandbox.people[name]
    draft = await check_paid(ledger, sandbox, Pay(payer, sandbox.members[0], InCents(Cents(1234))))
    assert draft.fee_cents == 0
    assert draft.cautions == ()


async def test_a_new_account_is_born_with_what_it_gets(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    payer = sandbox.people["Hacklab Le Lierre"]
    draft = await check_paid(ledger, sandbox, Pay(payer, NOBODY, InCents(Cents(100))))
    assert Caution.RECIPIENT_WOULD_BE_CREATED in draft.cautions
    assert (await ledger.draft(Pay(payer, NOBODY, InCents(Cents(1))))).cautions == (Caution.RECIPIENT_NEVER_USED,)


async def test_a_comment_is_public_and_costs_when_long(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    payer, payee = sandbox.people["Hacklab Le Lierre"], sandbox.members[0]
    short = await check_paid(ledger, sandbox, Pay(payer, payee, InCents(Cents(500)), "Merci pour le pain ! 🥖"))
    assert short.fee_cents == 0
    long = await check_paid(ledger, sandbox, Pay(payer, payee, InCents(Cents(500)), "é" * 200))
    assert long.fee_cents > 0
    assert Caution.COMMENT_COSTS in long.cautions
    page = await ledger.history(payer, None, 2)
    assert [m.comment.raw for m in page.movements if m.comment] == ["é" * 200, "Merci pour le pain ! 🥖"]


async def test_everything_keeps_the_account_or_closes_it(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    keeper, closer = sandbox.people["Hacklab Le Lierre"], sandbox.people["Camille_du_Lierre (purse)"]
    await check_paid(ledger, sandbox, Pay(keeper, sandbox.members[0], Everything(keep_account=True)))
    assert (await state(ledger, keeper)).free_cents == 100
    draft = await check_paid(ledger, sandbox, Pay(closer, sandbox.members[0], Everything(keep_account=False)))
    assert draft.closes_account
    assert draft.cautions[0] is Caution.ACCOUNT_WILL_CLOSE
    gone = await state(ledger, closer)
    assert (gone.exists, gone.nonce) == (False, 0)


@pytest.mark.parametrize("keep", [True, False])
async def test_everything_less_the_fee_of_a_long_comment(ledger: DuniterV2Ledger, sandbox: Sandbox, keep: bool) -> None:
    payer = sandbox.people["Hacklab Le Lierre"]
    before = await state(ledger, payer)
    draft = await check_paid(ledger, sandbox, Pay(payer, sandbox.members[0], Everything(keep), "x" * 512))
    assert draft.fee_cents > 0
    assert draft.amount_cents == before.free_cents - draft.fee_cents - (100 if keep else 0)


async def test_dividends_pay_for_an_amount_in_dividends_with_a_comment(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    member = await with_unclaimed(ledger, sandbox)
    money = await state(ledger, member)
    dividend = await ledger.dividend_state(await ledger.finalized_head())
    milli = money.free_cents * 1000 // dividend.current_ud
    draft = await check_paid(ledger, sandbox, Pay(member, sandbox.members[-1], InMilliDividends(milli), "y" * 300))
    assert draft.claimed_cents == money.unclaimed_cents > 0
    assert draft.refund_cents == draft.fee_cents > 0


async def test_a_member_sends_everything_with_its_dividends_and_stays(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    member = await with_unclaimed(ledger, sandbox)
    draft = await check_paid(ledger, sandbox, Pay(member, sandbox.people["Hacklab Le Lierre"], Everything(False)))
    assert draft.claimed_cents > 0
    assert not draft.closes_account
    left = await state(ledger, member)
    assert (left.exists, left.total_cents, left.survives_empty) == (True, 0, True)


async def test_dividends_are_claimed_first_only_when_needed(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    member = await with_unclaimed(ledger, sandbox)
    money = await state(ledger, member)
    small = await ledger.draft(Pay(member, sandbox.people["Hacklab Le Lierre"], InCents(Cents(100))))
    assert (small.claimed_cents, small.cautions) == (0, ())
    amount = Cents(money.free_cents + 1)
    draft = await check_paid(ledger, sandbox, Pay(member, sandbox.people["Hacklab Le Lierre"], InCents(amount)))
    assert draft.claimed_cents == money.unclaimed_cents
    assert Caution.CLAIMS_DIVIDENDS_FIRST in draft.cautions
    assert (await state(ledger, member)).unclaimed_cents == 0


async def test_an_amount_fixed_in_dividends(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    payer = sandbox.people["Hacklab Le Lierre"]
    dividend = await ledger.dividend_state(await ledger.finalized_head())
    draft = await check_paid(ledger, sandbox, Pay(payer, sandbox.members[0], InMilliDividends(1500)))
    assert draft.amount_cents == dividend.current_ud * 1500 // 1000


async def test_claiming_brings_the_dividends_in(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    member = await with_unclaimed(ledger, sandbox)
    before = await state(ledger, member)
    draft, inclusion = await included(ledger, sandbox, ClaimDividends(member))
    assert (await ledger.outcome(inclusion)).success
    after = await state(ledger, member)
    assert draft.amount_cents == before.unclaimed_cents
    assert (after.free_cents, after.unclaimed_cents) == (before.free_cents + before.unclaimed_cents, 0)
    with pytest.raises(Refusal) as nothing_left:
        await ledger.draft(ClaimDividends(member))
    assert nothing_left.value.code is PaymentRule.NOTHING_TO_CLAIM
    assert nothing_left.value.possible_from == datetime(2026, 11, 23, 11, tzinfo=UTC)


REFUSED = [
    (InCents(Cents(0)), "", PaymentRule.AMOUNT_ZERO),
    (InCents(Cents(-5)), "", PaymentRule.AMOUNT_ZERO),
    (InCents(Cents(2**64)), "", PaymentRule.AMOUNT_TOO_LARGE),
    (InMilliDividends(2**64 - 1), "", PaymentRule.AMOUNT_TOO_LARGE),
    (InCents(Cents(99)), "", PaymentRule.BELOW_EXISTENTIAL_DEPOSIT),
    (InCents(Cents(10**12)), "", PaymentRule.INSUFFICIENT),
    (InCents(Cents(100)), "é" * 257, PaymentRule.COMMENT_TOO_LONG),
]


@pytest.mark.parametrize(("amount", "comment", "rule"), REFUSED)
async def test_rules_are_refused_before_signing(
    ledger: DuniterV2Ledger, sandbox: Sandbox, amount: InCents, comment: str, rule: PaymentRule
) -> None:
    with pytest.raises(Refusal) as refused:
        await ledger.draft(Pay(sandbox.people["Hacklab Le Lierre"], NOBODY, amount, comment))
    assert refused.value.code is rule


async def test_what_is_missing_is_told(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    payer, payee = sandbox.people["Hacklab Le Lierre"], sandbox.members[0]
    money = await state(ledger, payer)
    with pytest.raises(Refusal) as insufficient:
        await ledger.draft(Pay(payer, payee, InCents(Cents(money.free_cents + 7))))
    assert insufficient.value.code is PaymentRule.INSUFFICIENT
    assert insufficient.value.params["missing_cents"] == 107
    with pytest.raises(Refusal) as keep:
        await ledger.draft(Pay(payer, payee, InCents(Cents(money.free_cents - 40))))
    assert (keep.value.code, keep.value.params["missing_cents"]) == (PaymentRule.KEEP_ALIVE, 60)
    with pytest.raises(Refusal) as absent:
        await ledger.draft(Pay(NOBODY, payee, InCents(Cents(100))))
    assert absent.value.code is PaymentRule.SENDER_ABSENT
    with pytest.raises(Refusal) as no_member:
        await ledger.draft(ClaimDividends(payer))
    assert no_member.value.code is PaymentRule.NOT_A_MEMBER


async def test_a_payment_that_fails_says_which_rule(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    """Two payments drafted on the same money: the second is included and fails."""
    payer, payee = sandbox.people["Camille_du_Lierre (purse)"], sandbox.members[0]
    money = await state(ledger, payer)
    drafts = [await ledger.draft(Pay(payer, payee, InCents(Cents(money.transferable_cents - n)))) for n in (0, 1)]
    operations = []
    for draft in drafts:
        operations.append(await sign(ledger, sandbox, draft))
        assert (await ledger.submit(operations[-1])).state is SubmitState.ACCEPTED
    last = await settle(ledger, sandbox)
    scan = await ledger.find([operations[1].hash], operations[1].valid_from, last)
    outcome = await ledger.outcome(scan.found[0])
    assert (outcome.known, outcome.success) == (True, False)
    assert outcome.failure is not None
    assert outcome.failure.code == "token.funds_unavailable"


async def test_submitting_again_is_harmless_and_told(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
    operation = await sign(ledger, sandbox, draft)
    assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    assert (await ledger.submit(operation)).state is SubmitState.ALREADY_KNOWN
    assert await ledger.next_sequence(operation.signer) == operation.sequence + 1
    await settle(ledger, sandbox)
    late = await ledger.submit(operation)
    assert late.state is SubmitState.REFUSED
    assert late.failure is not None
    assert late.failure.code == SubmitFailure.BANNED  # as pools say of what was in a block a moment ago
    head = await ledger.finalized_head()
    assert await ledger.sequence_at(operation.signer, head) == operation.sequence + 1


async def test_a_bad_signature_is_refused(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
    pair = sandbox.keys[sandbox.members[0]]
    unsigned = await ledger.unsigned(draft, draft.sender_before.nonce, pair.public, pair.scheme)
    report = await ledger.submit(ledger.assemble(unsigned, pair.sign(b"something else")))
    assert report.failure is not None
    assert (report.state, report.failure.code) == (SubmitState.REFUSED, SubmitFailure.BAD_SIGNATURE)


async def test_an_inclusion_is_seen_in_best_blocks_and_vanishes_with_them(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
    operation = await sign(ledger, sandbox, draft)
    await ledger.submit(operation)
    heads = ledger.best_heads()
    before = await anext(heads)
    await sandbox.blocks(2, final=False)
    async with asyncio.timeout(30):
        while (await anext(heads)).number < before.number + 2:
            pass
    (inclusion,) = await ledger.find_in_best([operation.hash])
    assert (inclusion.is_final, inclusion.block.number) == (False, before.number + 1)
    assert (await ledger.outcome(inclusion)).success
    await sandbox.control("sandbox_retract", 2)
    other = await ledger.draft(Pay(sandbox.members[2], sandbox.members[1], InCents(Cents(100))))
    await ledger.submit(await sign(ledger, sandbox, other))  # else the same block could be made again
    await sandbox.control("sandbox_newBlock", 1)
    async with asyncio.timeout(30):
        while (await anext(heads)).hash == inclusion.block.hash:
            pass
    assert all(found.block != inclusion.block for found in await ledger.find_in_best([operation.hash]))


async def test_nothing_is_signed_while_finality_lags(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    action: Action = Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100)))
    draft, pair = await ledger.draft(action), sandbox.keys[sandbox.members[0]]
    await sandbox.blocks(32, final=False)
    await ledger.unsigned(draft, 0, pair.public, pair.scheme)
    await sandbox.blocks(1, final=False)
    with pytest.raises(EnvironmentProblem) as lag:
        await ledger.unsigned(draft, 0, pair.public, pair.scheme)
    assert (lag.value.code, lag.value.params["blocks"]) == (NodeProblem.FINALITY_LAGS, 33)


async def test_nothing_is_signed_with_another_key(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
    with pytest.raises(BugError) as misuse:
        await ledger.unsigned(draft, 0, PublicKey(bytes(32)), Scheme.ED25519)
    assert misuse.value.code is LedgerMisuse.WRONG_KEY


async def test_a_node_whose_runtime_contradicts_its_storage_is_not_paid_through(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    await ledger.finalized_head()
    method = {"method": "state_call", "params": ["UniversalDividendApi_account_balances"]}
    await sandbox.fault(kind="lie", result="0x" + "00" * 24, **method)
    with pytest.raises(EnvironmentProblem) as lie:
        await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100))))
    assert lie.value.code is NodeProblem.FIGURES_DISAGREE


async def test_the_fee_falls_back_to_the_generic_estimate(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    action = Pay(sandbox.people["Hacklab Le Lierre"], sandbox.members[1], InCents(Cents(100)), "x" * 300)
    usual = await ledger.draft(action)
    method = {"method": "state_call", "params": ["DuniterAccountApi_estimate_cost"]}
    await sandbox.fault(kind="error", code=4003, message="Exported method is not found", **method)
    assert (await ledger.draft(action)).fee_cents == usual.fee_cents > 0


async def with_unclaimed(ledger: DuniterV2Ledger, sandbox: Sandbox) -> Address:
    """Return a member who has unclaimed dividends."""
    head = await ledger.finalized_head()
    states = await ledger.account_states(sandbox.members, head)
    return next(address for address, found in states.items() if found.unclaimed_cents > 0)
