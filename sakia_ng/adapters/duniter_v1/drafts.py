"""Drafts of this kind of ledger, in which nothing costs a fee and dividends are never claimed."""

from __future__ import annotations

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents

_NOTHING = Cents(0)


def free_draft(action: Action, sender: AccountState, amount: Cents, total_after: Cents) -> Draft:
    """Draft what costs nothing but the amount itself.

    Args:
        action: what was asked.
        sender: the signer, at the block that the figures rest on.
        amount: what the recipient receives.
        total_after: the signer's total once done.
    """
    return Draft(
        action=action,
        at=sender.at,
        sender_before=sender,
        amount_cents=amount,
        claimed_cents=_NOTHING,
        fee_cents=_NOTHING,
        refund_cents=_NOTHING,
        total_after_cents=total_after,
    )
