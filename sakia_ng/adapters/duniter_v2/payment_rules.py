"""The rules of a payment, in the order of ``PaymentRule``, on figures already read. Asks nothing of anybody."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.actions import Amount, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.comment import MAX_COMMENT_BYTES
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger_codes import PaymentRule


def check_amount(amount: Amount) -> None:
    """Refuse amounts that no account could pay."""
    match amount:
        case InCents(cents=asked) | InMilliDividends(milli_dividends=asked):
            if asked <= 0:
                raise Refusal(PaymentRule.AMOUNT_ZERO)
            if asked > MAX_CENTS:
                raise Refusal(PaymentRule.AMOUNT_TOO_LARGE)
        case Everything():
            pass


def comment_bytes(comment: str) -> bytes:
    """Return a comment as it is written on the chain: UTF-8, halves of characters replaced."""
    return comment.encode("utf-8", "replace")


def check_comment(comment: str) -> None:
    """Refuse comments that are too long."""
    length = len(comment_bytes(comment))
    if length > MAX_COMMENT_BYTES:
        raise Refusal(PaymentRule.COMMENT_TOO_LONG, bytes=length, max_bytes=MAX_COMMENT_BYTES)


@dataclass(frozen=True, slots=True)
class PaymentFigures:
    """A payment and the two accounts it concerns, at one block.

    Attributes:
        pay: what is asked.
        sender: who pays.
        recipient: who is paid.
        asked: the amount in cents, None for everything.
        existential_deposit: cents an account needs to be on the chain.
    """

    pay: Pay
    sender: AccountState
    recipient: AccountState
    asked: Cents | None
    existential_deposit: Cents

    @property
    def is_to_self(self) -> bool:
        """Whether sender and recipient are one; such a transfer moves nothing."""
        return self.pay.sender == self.pay.recipient

    @property
    def empties(self) -> bool:
        """Whether all must go, existential deposit included."""
        return isinstance(self.pay.amount, Everything) and not self.pay.amount.keep_account

    @property
    def closes_account(self) -> bool:
        """Whether the sender's account disappears; an identity's owner stays on the chain with nothing."""
        return self.empties and not self.sender.survives_empty

    @property
    def claimed_spendable(self) -> Cents:
        """What can leave without claiming, the account staying alive."""
        return Cents(self.sender.transferable_cents - self.sender.unclaimed_cents)

    @property
    def _without_deposit(self) -> Cents:
        """What could leave if the existential deposit did not have to stay."""
        frozen = max(0, self.sender.frozen_cents - self.sender.reserved_cents)
        return Cents(max(0, self.sender.free_cents - frozen) + self.sender.unclaimed_cents)

    def check_accounts(self) -> None:
        """Apply the rules that do not depend on the fee."""
        if self.asked is not None and self.asked <= 0:
            raise Refusal(PaymentRule.AMOUNT_ZERO)
        if self.asked is not None and self.asked > MAX_CENTS:
            raise Refusal(PaymentRule.AMOUNT_TOO_LARGE)
        if not self.sender.exists:
            raise Refusal(PaymentRule.SENDER_ABSENT)
        if isinstance(self.pay.amount, Everything) and self.is_to_self:
            raise Refusal(PaymentRule.NOTHING_TO_SEND)
        if self.asked is not None:
            self._check_recipient(self.asked)
        if self.empties:
            self._check_closing()

    def needs_claim(self, fee_cents: Cents) -> bool:
        """Tell whether unclaimed UDs must be claimed first for the amount and the fee."""
        if self.sender.unclaimed_cents == 0:
            return False
        return self.asked is None or self.asked + fee_cents > self.claimed_spendable

    def amount_after(self, fee_cents: Cents) -> Cents:
        """Return what the recipient gets once the fee is known, or refuse."""
        if fee_cents > self.claimed_spendable:  # taken first, and never from the existential deposit
            raise Refusal(PaymentRule.FEE, fee_cents=fee_cents, available_cents=self.claimed_spendable)
        if self.asked is not None:
            self._check_enough(Cents(self.asked + fee_cents))
            return self.asked
        available = self._without_deposit if self.empties else self.sender.transferable_cents
        amount = Cents(available - fee_cents)
        if amount <= 0:
            raise Refusal(PaymentRule.NOTHING_TO_SEND)
        self._check_recipient(amount)
        return amount

    def total_after(self, amount: Cents, fee_cents: Cents) -> Cents:
        """Return the sender's total once done."""
        leaves = 0 if self.is_to_self else amount
        return Cents(self.sender.total_cents - leaves - fee_cents)

    def _check_recipient(self, amount: Cents) -> None:
        """A balance under the existential deposit is refused on arrival, also to an owner of an identity."""
        if not self.is_to_self and self.recipient.free_cents + amount < self.existential_deposit:
            raise Refusal(
                PaymentRule.BELOW_EXISTENTIAL_DEPOSIT,
                amount_cents=amount,
                existential_deposit_cents=self.existential_deposit,
            )

    def _check_closing(self) -> None:
        held = max(self.sender.reserved_cents, self.sender.frozen_cents)
        if held > 0:
            raise Refusal(PaymentRule.HELD_MONEY, held_cents=held)
        if self.sender.must_keep_alive:
            raise Refusal(PaymentRule.CANNOT_CLOSE)

    def _check_enough(self, needed: Cents) -> None:
        available = self.sender.transferable_cents
        if needed > available:
            enough_by_closing = needed <= self._without_deposit
            raise Refusal(
                PaymentRule.KEEP_ALIVE if enough_by_closing else PaymentRule.INSUFFICIENT,
                missing_cents=Cents(needed - available),
                needed_cents=needed,
                available_cents=available,
            )


def pay_cautions(
    figures: PaymentFigures, *, claims: bool, fee_cents: Cents, dividend_may_change: bool
) -> tuple[Caution, ...]:
    """Return what to tell before signing, most serious first."""
    pay, sender, recipient = figures.pay, figures.sender, figures.recipient
    is_other = not figures.is_to_self
    revoked = recipient.identity is not None and recipient.identity.status is IdentityStatus.REVOKED
    never_used = recipient.exists and recipient.nonce == 0 and recipient.identity is None
    told = {
        Caution.ACCOUNT_WILL_CLOSE: figures.closes_account,
        Caution.RECIPIENT_REVOKED: is_other and revoked,
        Caution.RECIPIENT_IS_SELF: figures.is_to_self,
        Caution.RECIPIENT_WOULD_BE_CREATED: is_other and not recipient.exists,
        Caution.RECIPIENT_NEVER_USED: is_other and never_used,
        Caution.HELD_MONEY_STAYS: isinstance(pay.amount, Everything) and sender.reserved_cents > 0,
        Caution.DIVIDEND_MAY_CHANGE: dividend_may_change,
        Caution.CLAIMS_DIVIDENDS_FIRST: claims,
        Caution.COMMENT_COSTS: bool(pay.comment) and fee_cents > 0,
    }
    return tuple(caution for caution, holds in told.items() if holds)
