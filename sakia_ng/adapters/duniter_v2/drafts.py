"""Checks an action against the runtime's rules and works out its figures, before anything is signed.

Sources: pallet-balances (``transfer_keep_alive``, ``transfer_all``, ``can_deposit``), pallet universal-dividend, pallet
duniter-account for fees; protocol brief, sections 1, 2 and 5.
"""

from __future__ import annotations

from datetime import timedelta

from sakia_ng.adapters.duniter_v2.calls import CallEncoder
from sakia_ng.adapters.duniter_v2.extrinsics import Fee, estimate_fee
from sakia_ng.adapters.duniter_v2.opinions import Opinions
from sakia_ng.adapters.duniter_v2.payment_rules import PaymentFigures, check_amount, check_comment, pay_cautions
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.storage import StateReader, runtime_balances
from sakia_ng.adapters.duniter_v2.trust_drafts import TrustDrafter
from sakia_ng.adapters.duniter_v2.trust_reader import TrustReader
from sakia_ng.adapters.servers.concurrency import both
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import (
    Action,
    ClaimDividends,
    Collect,
    Everything,
    InCents,
    InMilliDividends,
    Pay,
    PaySeveral,
    TrustAction,
)
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.dividend import DividendState, milli_ud_to_cents
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem, Refusal
from sakia_ng.ports.ledger_codes import LedgerLimit, NodeProblem, PaymentRule

_REVIEW_AND_ERA = timedelta(minutes=20)
"""Longest time from a draft to the block that executes it: ten minutes of review and an era, rounded up."""


class Drafter:
    """Makes drafts at one block.

    Args:
        runtime: the one that runs now, agreed on.
        states: accounts, by the node in use.
        trust: the web of trust, likewise.
        opinions: what others say beside it.
        at: a finalised block.
    """

    def __init__(
        self, runtime: Runtime, states: StateReader, trust: TrustReader, opinions: Opinions, at: BlockRef
    ) -> None:
        self._runtime = runtime
        self._states = states
        self._trust = trust
        self._opinions = opinions
        self._at = at
        self._calls = CallEncoder(runtime)

    async def draft(self, action: Action) -> Draft:
        """Return the draft of an action.

        Raises:
            Refusal: a member of ``PaymentRule`` or ``TrustRule`` says which rule.
            EnvironmentProblem: the node cannot be asked, its storage and its runtime disagree on the signer's money, or
                other operators say otherwise.
        """
        match action:
            case Collect() | PaySeveral() | Pay(refundable=True):
                raise Refusal(LedgerLimit.NOT_OFFERED)
            case Pay():
                return await self._pay(action)
            case ClaimDividends():
                return await self._claim(action)
            case _:
                return await self._in_the_web_of_trust(action)

    async def _in_the_web_of_trust(self, action: TrustAction) -> Draft:
        """Draft what moves no money but the fee, and what is held."""
        check = await TrustDrafter(self._states, self._trust, self._runtime.existential_deposit, self._at).check(action)
        if not check.signer.exists:  # an owner of an identity does, without any money too
            raise Refusal(PaymentRule.SENDER_ABSENT)
        fee = await self._fee(check.action, check.signer, claim_first=False)
        available = Cents(check.signer.transferable_cents - check.signer.unclaimed_cents - check.held_cents)
        if fee.cents > available:
            raise Refusal(PaymentRule.FEE, fee_cents=fee.cents, available_cents=available)
        return Draft(
            action=check.action,
            at=self._at,
            sender_before=check.signer,
            amount_cents=Cents(0),
            claimed_cents=Cents(0),
            fee_cents=fee.cents,
            refund_cents=fee.refund_cents,
            total_after_cents=Cents(check.signer.total_cents - fee.cents),
            held_cents=check.held_cents,
        )

    async def _pay(self, pay: Pay) -> Draft:
        check_amount(pay.amount)
        check_comment(pay.comment)
        states, balances = await both(
            self._states.account_states([pay.sender, pay.recipient], self._at, fully_proven=True),
            self._balances(pay.sender),
        )
        sender, recipient = states[pay.sender], states[pay.recipient]
        _cross_check(sender, balances)
        figures = PaymentFigures(pay, sender, recipient, await self._in_cents(pay), self._runtime.existential_deposit)
        figures.check_accounts()
        claim, fee = await self._claim_and_fee(pay, sender, figures)
        amount = figures.amount_after(fee.cents)
        may_change = isinstance(pay.amount, InMilliDividends) and await self._dividend_may_change()
        return Draft(
            action=pay,
            at=self._at,
            sender_before=sender,
            amount_cents=amount,
            claimed_cents=sender.unclaimed_cents if claim else Cents(0),
            fee_cents=fee.cents,
            refund_cents=fee.refund_cents,
            total_after_cents=figures.total_after(amount, fee.cents),
            recipient=recipient,
            closes_account=figures.closes_account,
            cautions=pay_cautions(figures, claims=claim, fee_cents=fee.cents, dividend_may_change=may_change),
        )

    async def _in_cents(self, pay: Pay) -> Cents | None:
        """Return the amount asked for in cents; None for everything."""
        match pay.amount:
            case InMilliDividends(milli_dividends=milli):
                dividend = await self._dividend()
                return milli_ud_to_cents(milli, dividend.current_ud)
            case InCents(cents=cents):
                return cents
            case Everything():
                return None

    async def _dividend_may_change(self) -> bool:
        return _reevaluates_soon(await self._dividend(), self._at)

    async def _claim_and_fee(self, pay: Pay, sender: AccountState, figures: PaymentFigures) -> tuple[bool, Fee]:
        """Claim only when unclaimed money is needed; the claim itself makes the transaction two bytes longer."""
        claim = figures.needs_claim(Cents(0))
        fee = await self._fee(pay, sender, claim_first=claim)
        if not claim and figures.needs_claim(fee.cents):
            return True, await self._fee(pay, sender, claim_first=True)
        return claim, fee

    async def _fee(self, action: Action, sender: AccountState, *, claim_first: bool) -> Fee:
        call = self._calls.action(action, claim_first=claim_first)
        key = public_key_of(action.signer)
        return await self._opinions.confirmed(lambda session: estimate_fee(session, call, key, sender.nonce, self._at))

    async def _balances(self, address: Address) -> tuple[int, int, int]:
        return await self._opinions.confirmed(lambda session: runtime_balances(session, address, self._at.hash))

    async def _dividend(self) -> DividendState:
        return await self._states.dividend_state(self._at, fully_proven=True)

    async def _claim(self, claim: ClaimDividends) -> Draft:
        states, balances = await both(
            self._states.account_states([claim.account], self._at, fully_proven=True),
            self._balances(claim.account),
        )
        sender = states[claim.account]
        _cross_check(sender, balances)
        if sender.identity is None or sender.identity.first_eligible_ud == 0:
            raise Refusal(PaymentRule.NOT_A_MEMBER)
        if sender.unclaimed_cents == 0:
            dividend = await self._dividend()
            raise Refusal(PaymentRule.NOTHING_TO_CLAIM, possible_from=dividend.next_ud_at)
        fee = await self._fee(claim, sender, claim_first=False)
        available = Cents(sender.transferable_cents - sender.unclaimed_cents)
        if fee.cents > available:
            raise Refusal(PaymentRule.FEE, fee_cents=fee.cents, available_cents=available)
        return Draft(
            action=claim,
            at=self._at,
            sender_before=sender,
            amount_cents=sender.unclaimed_cents,
            claimed_cents=sender.unclaimed_cents,
            fee_cents=fee.cents,
            refund_cents=fee.refund_cents,
            total_after_cents=Cents(sender.total_cents - fee.cents),
        )


def _cross_check(state: AccountState, balances: tuple[int, int, int]) -> None:
    """Hold what we computed from storage to what the runtime says (``UniversalDividendApi_account_balances``)."""
    ours = (state.total_cents, state.transferable_cents, state.unclaimed_cents)
    if state.exists and ours != balances:
        raise EnvironmentProblem(NodeProblem.FIGURES_DISAGREE)


def _reevaluates_soon(dividend: DividendState, at: BlockRef) -> bool:
    """Tell whether the UD may be re-evaluated before a draft of now is executed."""
    following, reevaluation = dividend.next_ud_at, dividend.next_reeval_at
    if following is None or reevaluation is None:
        return False
    return reevaluation <= following <= at.time + _REVIEW_AND_ERA
