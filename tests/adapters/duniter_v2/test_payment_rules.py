"""Rules of a payment on figures made by hand: held and frozen money, references, fees, and what is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.accounts import SystemAccount, account_state
from sakia_ng.adapters.duniter_v2.drafts import _reevaluates_soon
from sakia_ng.adapters.duniter_v2.payment_rules import PaymentFigures, pay_cautions
from sakia_ng.domain.account import AccountState, IdentityStatus, IdentitySummary
from sakia_ng.domain.actions import Amount, Everything, InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger_codes import PaymentRule

ALICE, BOB = Address("alice"), Address("bob")
AT = BlockRef(BlockNumber(9), BlockHash("0x" + "00" * 32), datetime(2026, 11, 23, tzinfo=UTC))
DIVIDEND = DividendState(Cents(1000), 11, ((1, Cents(1000)),), Cents(10**6), 3)
ED = Cents(100)
NONE = Cents(0)


def state(address: Address = ALICE, *, eligible: int = 0, **money: int) -> AccountState:
    """An account; ``eligible`` makes its owner a member with unclaimed UDs from that index on."""
    identity = IdentitySummary(7, IdentityStatus.MEMBER, eligible) if eligible else None
    usual = {"providers": 1, "sufficients": 1 if identity else 0}
    account = SystemAccount(**{**usual, **money})  # type: ignore[arg-type]  # plain integers stand for cents
    return account_state(address, AT, account=account, identity=identity, dividend=DIVIDEND, existential_deposit=ED)


def figures(sender: AccountState, amount: Amount, recipient: AccountState | None = None) -> PaymentFigures:
    asked = amount.cents if isinstance(amount, InCents) else None
    payee = recipient or state(BOB, free=1000)
    return PaymentFigures(Pay(sender.address, payee.address, amount), sender, payee, asked, ED)


def refused(payment: PaymentFigures, fee: int = 0) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        apply(payment, fee)
    return refusal.value


def apply(payment: PaymentFigures, fee: int) -> None:
    payment.check_accounts()
    payment.amount_after(Cents(fee))


@given(*(st.integers(0, 10_000) for _ in range(3)))
def test_transferable_is_the_runtime_s(free: int, reserved: int, frozen: int) -> None:
    """``reducible_balance``, Preserve and Polite: freezes count on held money first, the deposit stays."""
    found = state(free=free, reserved=reserved, frozen=frozen)
    untouchable = max(frozen - reserved if frozen > reserved else 0, ED)
    assert found.transferable_cents == (free - untouchable if free > untouchable else 0)
    assert found.total_cents == free + reserved


def test_unclaimed_dividends_can_be_spent_but_pay_no_fee() -> None:
    member = state(free=0, eligible=1)
    assert (member.unclaimed_cents, member.transferable_cents, member.survives_empty) == (10_000, 10_000, True)
    payment = figures(member, InCents(Cents(500)))
    assert payment.needs_claim(NONE)
    assert payment.amount_after(NONE) == 500
    refusal = refused(payment, fee=5)
    assert (refusal.code, refusal.params) == (PaymentRule.FEE, {"fee_cents": 5, "available_cents": 0})


def test_a_claim_is_made_only_when_the_rest_is_not_enough() -> None:
    member = state(free=1100, eligible=1)
    assert not figures(member, InCents(Cents(1000))).needs_claim(NONE)
    assert figures(member, InCents(Cents(1000))).needs_claim(Cents(1))
    assert figures(member, Everything(keep_account=True)).needs_claim(NONE)
    assert not figures(state(free=1100), InCents(Cents(9999))).needs_claim(NONE)


def test_closing_is_refused_when_something_holds_the_account() -> None:
    close = Everything(keep_account=False)
    assert refused(figures(state(free=900, reserved=1000, consumers=1), close)).code is PaymentRule.HELD_MONEY
    assert refused(figures(state(free=900, frozen=50), close)).code is PaymentRule.HELD_MONEY
    assert refused(figures(state(free=900, consumers=1), close)).code is PaymentRule.CANNOT_CLOSE
    fine = figures(state(free=900, consumers=1, providers=2), close)
    fine.check_accounts()
    assert (fine.amount_after(NONE), fine.closes_account) == (900, True)


def test_everything() -> None:
    keep, close = Everything(keep_account=True), Everything(keep_account=False)
    assert figures(state(free=900), keep).amount_after(Cents(6)) == 794
    assert figures(state(free=900), close).amount_after(Cents(6)) == 894
    assert figures(state(free=900), close).total_after(Cents(894), Cents(6)) == 0
    held = figures(state(free=900, reserved=1000), keep)
    assert held.amount_after(NONE) == 800
    assert Caution.HELD_MONEY_STAYS in cautions(held)
    assert refused(figures(state(free=100), keep)).code is PaymentRule.NOTHING_TO_SEND
    assert refused(figures(state(free=900), keep, state())).code is PaymentRule.NOTHING_TO_SEND
    assert not figures(state(free=0, eligible=1), close).closes_account


def test_who_gets_little_must_have_something() -> None:
    """``can_deposit`` refuses a balance under the deposit, also of a member who has nothing."""
    poor = state(BOB, free=0, eligible=1)
    assert refused(figures(state(free=900), InCents(Cents(99)), poor)).code is PaymentRule.BELOW_EXISTENTIAL_DEPOSIT
    assert figures(state(free=900), InCents(Cents(100)), poor).amount_after(NONE) == 100
    little = figures(state(free=150), Everything(keep_account=True), poor)
    assert refused(little).code is PaymentRule.BELOW_EXISTENTIAL_DEPOSIT


def cautions(payment: PaymentFigures, *, fee: int = 0, claims: bool = False, changes: bool = False) -> set[Caution]:
    return set(pay_cautions(payment, claims=claims, fee_cents=Cents(fee), dividend_may_change=changes))


def test_what_is_told() -> None:
    one = InCents(Cents(100))
    assert cautions(figures(state(free=900), one)) == {Caution.RECIPIENT_NEVER_USED}
    used = state(BOB, free=900, nonce=3)
    assert cautions(figures(state(free=900), one, used)) == set()
    absent = account_state(BOB, AT, account=None, identity=None, dividend=DIVIDEND, existential_deposit=ED)
    assert cautions(figures(state(free=900), one, absent)) == {Caution.RECIPIENT_WOULD_BE_CREATED}
    assert cautions(figures(state(free=900), one, state(free=900))) == {Caution.RECIPIENT_IS_SELF}
    gone = replace(used, identity=IdentitySummary(8, IdentityStatus.REVOKED, 0))
    assert cautions(figures(state(free=900), one, gone)) == {Caution.RECIPIENT_REVOKED}
    told = replace(figures(state(free=900), one, used), pay=Pay(ALICE, BOB, one, "merci"))
    assert cautions(told, fee=5, claims=True, changes=True) == {
        Caution.COMMENT_COSTS,
        Caution.CLAIMS_DIVIDENDS_FIRST,
        Caution.DIVIDEND_MAY_CHANGE,
    }
    assert cautions(told) == set()


@pytest.mark.parametrize(
    ("to_dividend", "to_reevaluation", "soon"), [(10, 5, True), (10, -600, True), (10, 11, False), (21, 5, False)]
)
def test_a_dividend_about_to_change(to_dividend: int, to_reevaluation: int, soon: bool) -> None:
    dividend = replace(
        DIVIDEND,
        next_ud_at=AT.time + timedelta(minutes=to_dividend),
        next_reeval_at=AT.time + timedelta(minutes=to_reevaluation),
    )
    assert _reevaluates_soon(dividend, AT) is soon
    assert not _reevaluates_soon(DIVIDEND, AT)
