"""A draft: everything a person must know before signing an action."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.money import Cents

_NOTHING = Cents(0)


class Caution(StrEnum):
    """What a person should be told before signing. The words live in the gui."""

    RECIPIENT_NEVER_USED = "recipient_never_used"
    SOME_NEVER_USED = "some_never_used"
    RECIPIENT_WOULD_BE_CREATED = "recipient_would_be_created"
    RECIPIENT_IS_SELF = "recipient_is_self"
    RECIPIENT_REVOKED = "recipient_revoked"
    ACCOUNT_WILL_CLOSE = "account_will_close"
    CLAIMS_DIVIDENDS_FIRST = "claims_dividends_first"
    COMMENT_COSTS = "comment_costs"
    DIVIDEND_MAY_CHANGE = "dividend_may_change"
    HELD_MONEY_STAYS = "held_money_stays"
    WAITS_FOR_TURN = "waits_for_turn"
    WRITTEN_WITH_MEMBERSHIP = "written_with_membership"
    WRITTEN_WITH_CERTIFICATIONS = "written_with_certifications"
    TOO_FAR_NOW = "too_far_now"


@dataclass(frozen=True, slots=True)
class Draft:
    """An action checked against the ledger and not yet signed.

    Attributes:
        action: what was asked.
        at: the finalised block the figures rest on.
        sender_before: the signer's state at that block.
        amount_cents: what the recipient receives (for ``ClaimDividends``: what is claimed).
        claimed_cents: unclaimed UDs that the same transaction claims first.
        fee_cents: the fee as estimated before signing.
        refund_cents: part of the fee that the signer's identity will be refunded.
        total_after_cents: the signer's total once done, before any refund.
        recipient: the recipient's state at the same block, when there is one.
        closes_account: the signer's account disappears from the chain.
        cautions: what to tell before signing, most serious first.
        held_cents: what is held from the signer until the outcome is known, and may be lost.
        before: payments to oneself that are signed first, in this order, because money is in too many pieces.
        is_numbered: whether it takes a place among the operations of its account; else it waits beside them.
    """

    action: Action
    at: BlockRef
    sender_before: AccountState
    amount_cents: Cents
    claimed_cents: Cents
    fee_cents: Cents
    refund_cents: Cents
    total_after_cents: Cents
    recipient: AccountState | None = None
    closes_account: bool = False
    cautions: tuple[Caution, ...] = field(default=())
    held_cents: Cents = _NOTHING
    before: tuple[Draft, ...] = ()
    is_numbered: bool = True
