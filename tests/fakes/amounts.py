"""What an action moves, for the fake ledger's drafts."""

from __future__ import annotations

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, Collect, Everything, InCents, Pay
from sakia_ng.domain.money import Cents


def amount_of(action: Action, sender: AccountState) -> Cents:
    if isinstance(action, Collect):
        return Cents(sum(piece.amount_cents for piece in sender.conditional if piece.id in action.pieces))
    if not isinstance(action, Pay):
        return sender.unclaimed_cents
    if isinstance(action.amount, InCents):
        return action.amount.cents
    if isinstance(action.amount, Everything):
        return sender.transferable_cents if action.amount.keep_account else sender.total_cents
    return Cents(action.amount.milli_dividends)  # a UD of 10 units: a milli-UD is a cent
