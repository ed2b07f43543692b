"""Money under conditions, in words: whose it is, from when, and what else is needed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import near_moment
from sakia_ng.gui.words.payment import NameOf

translate = QCoreApplication.translate


def conditional_sentence(piece: ConditionalMoney, now: datetime, name_of: NameOf, amounts: AmountFormat) -> str:
    """Say what somebody should know of a piece of money: how much, of whom, and who can take it from when."""
    words = translate("Conditions", "{amount}, put there by {sender}.")
    if piece.sender is None:
        words = translate("Conditions", "{amount}.")
    sender = name_of(piece.sender) if piece.sender is not None else ""
    text = words.format(amount=amounts.in_currency(piece.amount_cents).spoken, sender=sender)
    return " ".join([text, _mine(piece, now), *(_theirs(taker, now, name_of) for taker in piece.others)])


def _mine(piece: ConditionalMoney, now: datetime) -> str:
    if piece.mine_from is not None and piece.mine_from <= now:
        return translate("Conditions", "You can take it now.")
    if piece.mine_from is not None:
        text = translate("Conditions", "You can take it from {moment} on.")
        if not piece.others:
            text = translate("Conditions", "It is yours alone, and locked until {moment}.")
        return text.format(moment=near_moment(piece.mine_from, now))
    return {
        Need.NOTHING: translate("Conditions", "You can never take it."),
        Need.SECRET: translate("Conditions", "Only who knows a secret text can take it: Sakia cannot do that."),
        Need.SIGNATURES: translate("Conditions", "Several have to sign together to take it: Sakia cannot do that."),
        Need.SECRET_AND_SIGNATURES: translate(
            "Conditions", "A secret text and several signatures are needed to take it: Sakia cannot do that."
        ),
        Need.UNKNOWN: translate("Conditions", "Its condition, or its age, could not be read."),
    }[piece.need]


def _theirs(taker: Taker, now: datetime, name_of: NameOf) -> str:
    if taker.since <= now:
        return translate("Conditions", "{person} can take it too, now.").format(person=name_of(taker.address))
    text = translate("Conditions", "As long as it is there, {person} can take it from {moment} on.")
    return text.format(person=name_of(taker.address), moment=near_moment(taker.since, now))


def conditional_note() -> str:
    """Say why this money is in no balance."""
    return translate("Conditions", "What others can take too is not in the balance. Take it, and it is yours alone.")


def collect_sentence(cents_spoken: str, account_name: str) -> str:
    """Say what is signed."""
    text = translate("Conditions", "{amount} come into {account}, which alone has it from then on. There is no fee.")
    return text.format(amount=cents_spoken, account=account_name)
