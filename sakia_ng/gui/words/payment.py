"""A payment in words: reviewed, on its way, done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.actions import Everything, Pay, PaySeveral
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import block_height, block_name, day_and_time
from sakia_ng.gui.words.errors import failure_sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.names import apart, mark_help, verified_name
from sakia_ng.gui.words.states import operation_status
from sakia_ng.ports.connection import Connection
from sakia_ng.services.directory import NameKind, RecipientCard
from sakia_ng.services.name_doubts import DoubtKind, NameDoubt

translate = QCoreApplication.translate
NameOf = Callable[[Address], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a payment stands, for the line of steps and the sentence under it.

    Attributes:
        done: how many of the four steps are behind it.
        is_failed: nothing more will come.
        text: the sentence.
        can_repeat: the same may safely be paid again.
    """

    done: int
    is_failed: bool
    text: str
    can_repeat: bool


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def times_paid(self, count: int) -> str:
        return self.tr("You paid them %n time(s).", "", count)


def plainly(amounts: AmountFormat) -> AmountFormat:
    """Return a format that shows what is being paid even while balances are masked: one must see what one signs."""
    return replace(amounts, is_hidden=False)


def amount_twice(cents: Cents, amounts: AmountFormat) -> str:
    """Write an amount in the currency's unit and, where it has a meaning, in UD: ``12,50 Ğ1 (1,06 DU)``."""
    shown = plainly(amounts)
    own = shown.in_currency(cents).spoken
    if not shown.is_meaningful(UnitKey.RELATIVE):
        return own
    key = shown.unit_key if shown.unit_key in (UnitKey.PERCENT_OF_AVERAGE,) else UnitKey.RELATIVE
    other = replace(shown, unit_key=key).flow(cents).spoken
    return translate("Payment", "{amount} ({other})").format(amount=own, other=other)


def review_sentence(draft: Draft, name_of: NameOf, amounts: AmountFormat) -> str:
    """Say what will be signed, in one sentence."""
    pay, name_of = draft.action, _apart(name_of)
    if isinstance(pay, PaySeveral):
        text = translate("Payment", "{payer} pays {people}: {amount} in all, fee {fee}; after it {rest} remain.")
        return text.format(
            payer=name_of(pay.sender),
            people=_people(pay, name_of, amounts),
            amount=amount_twice(draft.amount_cents, amounts),
            fee=plainly(amounts).in_currency(draft.fee_cents).spoken,
            rest=amounts.in_currency(draft.total_after_cents).spoken,
        )
    assert isinstance(pay, Pay)
    if draft.closes_account:
        text = translate(
            "Payment", "{payer} pays {recipient} {amount}, fee {fee}; the account is then empty and closed."
        )
    elif isinstance(pay.amount, Everything):
        text = translate(
            "Payment", "{payer} pays {recipient} all that can be sent, {amount}, fee {fee}; after it {rest} remain."
        )
    else:
        text = translate("Payment", "{payer} pays {recipient} {amount}, fee {fee}; after it {rest} remain.")
    if pay.refundable:
        text += " " + translate("Payment", "After a week {payer} can take it back, as long as it was not taken.")
    return text.format(
        payer=name_of(pay.sender),
        recipient=name_of(pay.recipient),
        amount=amount_twice(draft.amount_cents, amounts),
        fee=plainly(amounts).in_currency(draft.fee_cents).spoken,
        rest=amounts.in_currency(draft.total_after_cents).spoken,
    )


def _apart(name_of: NameOf) -> NameOf:
    return lambda address: apart(name_of(address))


def _people(pay: PaySeveral, name_of: NameOf, amounts: AmountFormat) -> str:
    """List who gets what: ``Le Fournil (12,50 Ğ1), Camille (3,00 Ğ1)``."""
    one = translate("Payment", "{name} ({amount})", "one of several who are paid")
    shown = plainly(amounts)
    parts = [
        one.format(name=name_of(share.recipient), amount=shown.in_currency(share.cents).spoken) for share in pay.shares
    ]
    return translate("Payment", ", ", "between several who are paid").join(parts)


def refund_sentence(draft: Draft, amounts: AmountFormat) -> str:
    """Say which part of the fee comes back, empty when none does."""
    if not draft.refund_cents:
        return ""
    text = translate("Payment", "{refund} of the fee come back later: you are a member.")
    return text.format(refund=plainly(amounts).in_currency(draft.refund_cents).spoken)


def payment_sentence(entry: OutboxEntry, name_of: NameOf, amounts: AmountFormat) -> str:
    """Say what was signed."""
    action, name_of = entry.action, _apart(name_of)
    if isinstance(action, PaySeveral):
        text = translate("Payment", "{payer} pays {people}: {amount} in all")
        people, amount = _people(action, name_of, amounts), amount_twice(entry.amount_cents, amounts)
        return text.format(payer=name_of(action.sender), people=people, amount=amount)
    recipient = action.recipient if isinstance(action, Pay) else action.signer
    text = translate("Payment", "{payer} pays {recipient} {amount}")
    return text.format(
        payer=name_of(action.signer), recipient=name_of(recipient), amount=amount_twice(entry.amount_cents, amounts)
    )


def step_names(entry: OutboxEntry, now: Outcome) -> tuple[str, ...]:
    """Name the four steps; the third one with its block, once it is known, and the one that failed by what it was."""
    third = translate("Payment", "In a block")
    if entry.block is not None:
        third = translate("Payment", "In {block}").format(block=block_name(entry.block.number))
    names = [translate("Payment", "Signed"), translate("Payment", "Sent"), third, translate("Payment", "Final")]
    if now.is_failed:
        names[now.done] = operation_status(entry.state).word
    return tuple(names)


def outcome(entry: OutboxEntry, amounts: AmountFormat, *, held_until: str = "", is_slow: bool = False) -> Outcome:
    """Say where a payment stands and what that means for the money.

    Args:
        entry: the payment.
        amounts: how amounts are written.
        held_until: for one that is held back, the moment from which it can no longer happen, in words; empty when that
            is over or not known.
        is_slow: blocks come minutes apart, and several of them are waited for.
    """
    reason = failure_sentence(entry.failure, amounts) if entry.failure is not None else ""
    match entry.state:
        case OperationState.SIGNED:
            text = translate("Payment", "Signed and kept on this computer. It leaves as soon as a server takes it.")
            return Outcome(1, is_failed=False, text=text, can_repeat=False)
        case OperationState.SENT:
            text = reason or translate("Payment", "The network has it. The next blocks will hold it.")
            return Outcome(2, is_failed=False, text=text, can_repeat=False)
        case OperationState.IN_BLOCK:
            text = translate("Payment", "A block holds it. In a moment nobody can undo that any more.")
            if is_slow:
                text = translate(
                    "Payment", "A block holds it. Once several more stand on it, nobody can undo that any more."
                )
            return Outcome(3, is_failed=False, text=text, can_repeat=False)
        case OperationState.FINAL:
            return Outcome(4, is_failed=False, text=translate("Payment", "Paid, for good."), can_repeat=True)
        case OperationState.UNKNOWN:
            text = translate(
                "Payment",
                "A block holds this payment, but no server remembers whether it worked. Compare the balances, or ask"
                " the person. Do not pay again before you know.",
            )
            return Outcome(3, is_failed=True, text=text, can_repeat=False)
        case _:
            return _came_to_nothing(entry, reason, held_until)


def waits_for_others(connection: Connection) -> str:
    """Say why payments are sent and not settled while one operator alone answers; empty when that is not so."""
    if not connection.is_lone_voice:
        return ""
    text = translate(
        "Payment",
        "One operator of {known} answers, and its word alone settles no payment. Once a second one answers, this goes"
        " on by itself. Nothing is lost: do not pay again.",
    )
    return text.format(known=whole(connection.operators))


def last_heard(state: OperationState) -> str:
    """Say where something stood when the network was last heard; empty where that is no other than its outcome."""
    return {
        OperationState.SENT: translate("Payment", "It was handed to the network before the network went away."),
        OperationState.IN_BLOCK: translate("Payment", "A block held it when the network was last heard."),
    }.get(state, "")


def waits_for_the_network() -> str:
    """Say why nobody tells how something goes on."""
    return translate(
        "Payment",
        "The network cannot be heard now. What follows is shown once it is back, by itself. Nothing is lost: do not pay"
        " again.",
    )


def lone_word(draft: Draft, connection: Connection) -> str:
    """Say that one server alone tells what the signer has though others are known; empty when that is not so."""
    backing = draft.sender_before.backing
    if backing is None or not backing.is_lone_word or connection.operators <= 1:
        return ""
    return translate(
        "Payment",
        "One server alone tells what this account has, and no other one confirms it now. If it lies, what you sign may"
        " come to nothing; nothing can be paid twice.",
    )


def _came_to_nothing(entry: OutboxEntry, reason: str, held_until: str) -> Outcome:
    if entry.state is OperationState.FAILED:
        text = translate("Payment", "A block holds it, but it moved no money, save perhaps the fee. {reason}")
        return Outcome(3, is_failed=True, text=text.format(reason=reason), can_repeat=True)
    if entry.state is OperationState.REFUSED:
        text = translate("Payment", "The network did not take it. Nothing was paid. {reason}")
        if not entry.settled:
            text = translate(
                "Payment",
                "The network has not taken it so far, and no money moved. {reason} If you pay again, the new payment"
                " takes the place of this one: both cannot happen.",
            )
        return Outcome(1, is_failed=True, text=text.format(reason=reason), can_repeat=True)
    if entry.state is OperationState.EXPIRED:
        text = translate(
            "Payment", "No block took it in time, and none can any more. Nothing was paid: you can pay again."
        )
        return Outcome(2, is_failed=True, text=text, can_repeat=True)
    if held_until:
        text = translate(
            "Payment",
            "An earlier payment of this account came to nothing, so this one is held back: no money moved. It stays"
            " valid until {moment}; after that you can pay again.",
        )
        return Outcome(1, is_failed=True, text=text.format(moment=held_until), can_repeat=True)
    text = translate(
        "Payment",
        "An earlier payment of this account came to nothing, so this one is held back: no money moved. Once it is no"
        " longer valid, you can look at it once more and pay again.",
    )
    return Outcome(1, is_failed=True, text=text, can_repeat=True)


def person_notes(card: RecipientCard) -> tuple[str, ...]:
    """Say what is known of the person to be paid, a sentence each."""
    suggestion = card.suggestion
    notes = []
    if suggestion.name_kind is NameKind.OWN:
        notes.append(translate("Payment", "One of your own accounts."))
    if suggestion.name_kind is NameKind.CONTACT:
        notes.append(translate("Payment", "This is your own word for them."))
    if suggestion.name_kind in (NameKind.CONTACT, NameKind.OWN) and suggestion.verified_name is not None:
        notes.append(
            translate("Payment", "Verified name: {name}.").format(name=verified_name(suggestion.verified_name))
        )
    if suggestion.name_kind is NameKind.IDENTITY:
        notes.append(mark_help())
    if suggestion.name_kind is not NameKind.OWN and suggestion.verified_name is None:
        notes.append(translate("Payment", "No identity is known of this account."))
    if card.times_paid:
        notes.append(_Plurals().times_paid(card.times_paid))
    return tuple(notes)


def doubt_sentence(doubt: NameDoubt) -> str:
    """Say who else may be meant, before a person is paid."""
    text = {
        DoubtKind.PAID_ANOTHER: translate(
            "Payment",
            "The last time you paid “{name}”, it was another account: {address}. Ask the person which one is right.",
        ),
        DoubtKind.ALIKE: translate(
            "Payment", "The name looks like “{name}”, which is another account: {address}. Is it the one you mean?"
        ),
    }[doubt.kind]
    return text.format(name=doubt.name, address=short_form(doubt.address))


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line of a receipt; ``is_code`` for addresses and hashes."""

    label: str
    value: str
    is_code: bool = False


def receipt_lines(entry: OutboxEntry, name_of: NameOf, amounts: AmountFormat) -> tuple[ReceiptLine, ...]:
    """Return what a receipt says."""
    pay = entry.action
    assert isinstance(pay, Pay | PaySeveral)
    shown = plainly(amounts)
    lines = [
        ReceiptLine(translate("Receipt", "Paid by"), name_of(pay.sender)),
        ReceiptLine("", pay.sender, is_code=True),
        *_paid_to(pay, name_of, shown),
        ReceiptLine(translate("Receipt", "Amount"), amount_twice(entry.amount_cents, amounts)),
        ReceiptLine(translate("Receipt", "Fee"), shown.in_currency(entry.fee_cents).spoken),
    ]
    if pay.comment:
        lines.append(ReceiptLine(translate("Receipt", "Comment"), pay.comment))
    if entry.block is not None:
        lines.append(ReceiptLine(translate("Receipt", "Date"), day_and_time(entry.block.time)))
        lines.append(ReceiptLine(translate("Receipt", "Block"), block_height(entry.block.number)))
    lines.append(ReceiptLine(translate("Receipt", "Operation"), entry.operation.hash, is_code=True))
    return tuple(lines)


def _paid_to(pay: Pay | PaySeveral, name_of: NameOf, shown: AmountFormat) -> Iterator[ReceiptLine]:
    label = translate("Receipt", "Paid to")
    if isinstance(pay, Pay):
        yield ReceiptLine(label, name_of(pay.recipient))
        yield ReceiptLine("", pay.recipient, is_code=True)
        return
    for share in pay.shares:
        yield ReceiptLine(label, name_of(share.recipient))
        yield ReceiptLine("", shown.in_currency(share.cents).spoken)
        yield ReceiptLine("", share.recipient, is_code=True)


def receipt_text(lines: tuple[ReceiptLine, ...], title: str) -> str:
    """Return a receipt as plain text."""
    return "\n".join([title, *(f"{line.label}: {line.value}" if line.label else f"  {line.value}" for line in lines)])


def made_on(moment: datetime) -> str:
    """Say when a receipt was made."""
    return translate("Receipt", "Made by Sakia on {moment}").format(moment=day_and_time(moment))
