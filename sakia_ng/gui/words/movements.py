"""What each kind of line is, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.movement import MovementKind
from sakia_ng.gui.theme import Icon

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind of line.

    Attributes:
        name: short, where others have a person's name.
        note: what it means for the money; empty for payments, which have comments of their own.
        icon: its sign; None for an arrow in or out.
    """

    name: str
    note: str
    icon: Icon | None = None


def kind_words(kind: MovementKind) -> KindWords:
    """Name a kind of line and say what it means."""
    return {**_money_in_and_out(), **_money_that_stays()}[kind]


def _money_in_and_out() -> dict[MovementKind, KindWords]:
    return {
        MovementKind.TRANSFER: KindWords(translate("Movements", "Payment"), ""),
        MovementKind.DIVIDEND: KindWords(translate("Movements", "Universal dividend"), "", Icon.CREATION),
        MovementKind.FEE: KindWords(
            translate("Movements", "Fee"), translate("Movements", "Paid to the common treasury."), Icon.RECEIPT
        ),
        MovementKind.REFUND: KindWords(
            translate("Movements", "Fee refunded"), translate("Movements", "Given back by the common treasury.")
        ),
        MovementKind.DUST: KindWords(
            translate("Movements", "Remainder lost"),
            translate("Movements", "Too little to keep an account open: it went to the common treasury."),
        ),
        MovementKind.SLASH: KindWords(
            translate("Movements", "Held money lost"),
            translate("Movements", "What it guaranteed failed: it went to the common treasury."),
            Icon.ALERT,
        ),
        MovementKind.ONESHOT: KindWords(
            translate("Movements", "One-time account"),
            translate("Movements", "Money that waits under a key used only once."),
            Icon.KEY,
        ),
        MovementKind.BURN: KindWords(
            translate("Movements", "Money destroyed"), translate("Movements", "Destroyed by the account itself.")
        ),
        MovementKind.OTHER: KindWords(
            translate("Movements", "Other movement"),
            translate("Movements", "Made by a rule of the currency that is not a payment."),
        ),
        MovementKind.UNEXPLAINED: KindWords(
            translate("Movements", "Unexplained difference"),
            translate(
                "Movements",
                "The balance read from servers differs from all other lines together by this much. This line goes away"
                " when the missing ones come.",
            ),
            Icon.HELP,
        ),
    }


def _money_that_stays() -> dict[MovementKind, KindWords]:
    free_again = translate("Movements", "Free again: the total does not change.")
    return {
        MovementKind.CLAIM: KindWords(
            translate("Movements", "Dividends claimed"),
            translate("Movements", "Counted day by day already: the total does not change."),
            Icon.CREATION,
        ),
        MovementKind.HOLD: KindWords(
            translate("Movements", "Money held"),
            translate("Movements", "Still yours, and held for now: the total does not change."),
            Icon.LOCK,
        ),
        MovementKind.RELEASE: KindWords(translate("Movements", "Held money released"), free_again, Icon.UNLOCKED),
        MovementKind.DEPOSIT: KindWords(
            translate("Movements", "Deposit"),
            translate("Movements", "Still yours, and set aside for now: the total does not change."),
            Icon.LOCK,
        ),
        MovementKind.DEPOSIT_BACK: KindWords(translate("Movements", "Deposit returned"), free_again, Icon.UNLOCKED),
    }
