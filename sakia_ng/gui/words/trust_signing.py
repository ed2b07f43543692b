"""What is signed in the web of trust, in words: reviewed, on its way, done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    EndMembership,
    InviteNewcomer,
    LinkAccount,
    RequestEvaluation,
)
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.errors import failure_sentence
from sakia_ng.gui.words.operations import action_title
from sakia_ng.gui.words.payment import NameOf, Outcome, plainly

translate = QCoreApplication.translate

_NAMES_THE_OTHER = (InviteNewcomer, ConfirmIdentity, ChangeOwnerKey, LinkAccount)
"""Whose title says what is done, not whom or which name or account it is about."""


def trust_review_sentence(draft: Draft, person: str, name_of: NameOf, amounts: AmountFormat) -> str:
    """Say what will be signed, in one sentence or two.

    Args:
        draft: what was checked.
        person: the other side, in words; empty without one.
        name_of: names accounts.
        amounts: how amounts are written.
    """
    shown, action = plainly(amounts), draft.action
    title = action_title(action, name_of)
    match action:
        case Certify(renews=True):
            text = translate("Trust", "{signer} renews the certification of {person}. Fee: {fee}.")
        case Certify():
            text = translate("Trust", "{signer} certifies {person}. Fee: {fee}.")
        case EndMembership():
            text = translate("Trust", "{signer} tells the web of trust that it leaves. Fee: {fee}.")
        case RequestEvaluation(target=None) if not draft.held_cents:
            text = translate("Trust", "{signer} asks to become or to stay a member. Fee: {fee}.")
        case RequestEvaluation(target=None):
            text = translate(
                "Trust",
                "{signer} asks for the evaluation upon which the membership begins or goes on. Fee: {fee}. {held} are"
                " held until the answer: they come back when it is good, and are lost when the distance is too great.",
            )
        case RequestEvaluation():
            text = translate(
                "Trust",
                "{signer} asks for the evaluation upon which {person} becomes a member. Fee: {fee}. {held} of {signer}"
                " are held until the answer: they come back when it is good, and {signer} loses them when the distance"
                " is too great.",
            )
        case _:
            text = translate("Trust", "{signer}: {what}. Fee: {fee}.")
    return text.format(
        signer=name_of(action.signer),
        person=person,
        what=f"{title} ({person})" if person and isinstance(action, _NAMES_THE_OTHER) else title,
        fee=shown.in_currency(draft.fee_cents).spoken,
        held=shown.in_currency(draft.held_cents).spoken,
    )


def trust_outcome(entry: OutboxEntry, amounts: AmountFormat, *, held_until: str = "", is_slow: bool = False) -> Outcome:
    """Say where something signed stands, as ``payment.outcome`` does for payments."""
    reason = failure_sentence(entry.failure, amounts) if entry.failure is not None else ""
    steps = {
        OperationState.SIGNED: 1,
        OperationState.SENT: 2,
        OperationState.IN_BLOCK: 3,
        OperationState.FINAL: 4,
        OperationState.UNKNOWN: 3,
        OperationState.FAILED: 3,
        OperationState.EXPIRED: 2,
    }
    texts = {
        OperationState.SIGNED: translate(
            "Trust", "Signed and kept on this computer. It leaves as soon as a server takes it."
        ),
        OperationState.SENT: translate("Trust", "The network has it. The next blocks will hold it."),
        OperationState.IN_BLOCK: translate("Trust", "A block holds it. In a moment nobody can undo that any more."),
        OperationState.FINAL: translate("Trust", "Done, for good."),
        OperationState.UNKNOWN: translate(
            "Trust",
            "A block holds it, but no server remembers whether it worked. Look at the identity in a while before you"
            " do it again.",
        ),
        OperationState.FAILED: translate("Trust", "A block holds it, but nothing was changed by it. {reason}"),
        OperationState.REFUSED: translate("Trust", "The network did not take it. Nothing was changed. {reason}"),
        OperationState.EXPIRED: translate(
            "Trust", "No block took it in time, and none can any more. Nothing was changed: you can do it again."
        ),
    }
    if entry.state is OperationState.SENT and not entry.operation.is_numbered:
        texts[OperationState.SENT] = translate(
            "Trust", "The network has it, and keeps it until the rules allow to write it in a block."
        )
    if is_slow:
        texts[OperationState.IN_BLOCK] = translate(
            "Trust", "A block holds it. Once several more stand on it, nobody can undo that any more."
        )
    text = texts.get(entry.state, _held_back(held_until)).format(reason=reason)
    is_failed = entry.state not in (
        *(OperationState.SIGNED, OperationState.SENT),
        *(OperationState.IN_BLOCK, OperationState.FINAL),
    )
    return Outcome(steps.get(entry.state, 1), is_failed=is_failed, text=text.strip(), can_repeat=False)


def _held_back(held_until: str) -> str:
    if held_until:
        text = translate(
            "Trust", "Something earlier of this account came to nothing, so this is held back until {moment}."
        )
        return text.format(moment=held_until)
    return translate("Trust", "Something earlier of this account came to nothing, so this is held back a few minutes.")
