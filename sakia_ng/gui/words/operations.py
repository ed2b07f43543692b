"""Payments on their way, and claims, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.actions import (
    Action,
    Certify,
    ChangeOwnerKey,
    ClaimDividends,
    Collect,
    ConfirmIdentity,
    EndMembership,
    InviteNewcomer,
    LinkAccount,
    Pay,
    PaySeveral,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Draft
from sakia_ng.gui.words.amounts import AmountFormat

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def payments(self, count: int) -> str:
        return self.tr("%n payment(s) on the way", "", count)

    def operations(self, count: int) -> str:
        return self.tr("%n operation(s) on the way", "", count)

    def to_several(self, count: int) -> str:
        return self.tr("To %n person(s)", "", count)

    def claim(self, count: int) -> str:
        return self.tr(
            "%n dividend(s), {amount} together, come into {account}. Fee: {fee}; the account then holds {total}.",
            "",
            count,
        )


def action_title(action: Action, name_of: Callable[[Address], str]) -> str:
    """Say what was asked: ``To Le Fournil``, ``Claim of dividends``."""
    if isinstance(action, Pay):
        return translate("Operations", "To {name}").format(name=name_of(action.recipient))
    if isinstance(action, PaySeveral):
        return _Plurals().to_several(len(action.shares))
    return {
        ClaimDividends: translate("Operations", "Claim of dividends"),
        Collect: translate("Operations", "Money brought in"),
        InviteNewcomer: translate("Operations", "Invitation of a newcomer"),
        ConfirmIdentity: translate("Operations", "Choice of a name"),
        Certify: translate("Operations", "Certification"),
        RequestEvaluation: translate("Operations", "Request to become or stay a member"),
        EndMembership: translate("Operations", "Farewell to the web of trust"),
        Revoke: translate("Operations", "Revocation of an identity"),
        RevokeByOldDocument: translate("Operations", "Revocation of an identity"),
        ChangeOwnerKey: translate("Operations", "Change of the identity’s account"),
        LinkAccount: translate("Operations", "Link of an account to the identity"),
        UnlinkAccount: translate("Operations", "End of the link to an identity"),
    }[type(action)]


def claim_sentence(draft: Draft, account_name: str, amounts: AmountFormat) -> str:
    """Say what a claim does, before it is signed."""
    text = _Plurals().claim(draft.sender_before.unclaimed_count)
    return text.format(
        amount=amounts.in_currency(draft.amount_cents).spoken,
        account=account_name,
        fee=amounts.in_currency(draft.fee_cents).spoken,
        total=amounts.in_currency(draft.total_after_cents).spoken,
    )


def on_their_way(actions: Sequence[Action]) -> str:
    """Say how many payments are on their way; operations, where others than payments are among them."""
    count = len(actions)
    is_money_alone = all(isinstance(action, Pay | PaySeveral) for action in actions)
    return _Plurals().payments(count) if is_money_alone else _Plurals().operations(count)
