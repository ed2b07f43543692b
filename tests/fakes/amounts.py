"""What an account holds, what an action moves of it, and the fake ledger's drafts."""

from __future__ import annotations

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, Collect, Everything, InCents, Pay, PaySeveral
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.ledger_codes import LedgerLimit, PaymentRule


def absent_account(address: Address, at: BlockRef) -> AccountState:
    """State of an account that is not on the chain."""
    zero = Cents(0)
    return AccountState(address, at, False, zero, zero, zero, zero, 0, zero)


def amount_of(action: Action, sender: AccountState) -> Cents:
    if isinstance(action, Collect):
        return Cents(sum(piece.amount_cents for piece in sender.conditional if piece.id in action.pieces))
    if isinstance(action, PaySeveral):
        return action.cents
    if not isinstance(action, Pay):
        return sender.unclaimed_cents
    if isinstance(action.amount, InCents):
        return action.amount.cents
    if isinstance(action.amount, Everything):
        return sender.transferable_cents if action.amount.keep_account else sender.total_cents
    return Cents(action.amount.milli_dividends)  # a UD of 10 units: a milli-UD is a cent


def check_offered(action: Action, abilities: Capability, sender: AccountState) -> None:
    """Refuse what knows conditions where there are none, and pieces that are not there."""
    knows_conditions = isinstance(action, Collect) or (isinstance(action, Pay) and action.refundable)
    if knows_conditions and Capability.CONDITIONS not in abilities:
        raise Refusal(LedgerLimit.NOT_OFFERED)
    if isinstance(action, PaySeveral) and Capability.PAY_SEVERAL not in abilities:
        raise Refusal(LedgerLimit.NOT_OFFERED)
    if isinstance(action, Collect) and not set(action.pieces) <= {piece.id for piece in sender.conditional}:
        raise Refusal(PaymentRule.PIECE_GONE)


def draft_of(action: Action, sender: AccountState, recipient: AccountState | None, fee: Cents) -> Draft:
    """Draft what an account is asked for, at the block of its state."""
    amount = amount_of(action, sender)
    pays = isinstance(action, Pay | PaySeveral)
    if pays and amount <= 0:
        raise Refusal(PaymentRule.AMOUNT_ZERO)
    leaves = amount if pays else 0
    return Draft(
        action=action,
        at=sender.at,
        sender_before=sender,
        amount_cents=amount,
        claimed_cents=Cents(0) if pays else amount,
        fee_cents=fee,
        refund_cents=Cents(0),
        total_after_cents=Cents(sender.total_cents - leaves - fee),
        recipient=recipient,
    )
