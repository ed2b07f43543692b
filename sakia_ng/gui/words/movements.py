"""What each kind of line is, in words."""

from __future__ import annotations

from collections.abc import Callable
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
    return _WORDS[kind]()


_WORDS: dict[MovementKind, Callable[[], KindWords]] = {
    MovementKind.TRANSFER: lambda: KindWords(translate("Movements", "Payment"), ""),
    MovementKind.DIVIDEND: lambda: KindWords(translate("Movements", "Universal dividend"), "", Icon.CREATION),
    MovementKind.FEE: lambda: KindWords(
        translate("Movements", "Fee"), translate("Movements", "Paid to the common treasury."), Icon.RECEIPT
    ),
    MovementKind.REFUND: lambda: KindWords(
        translate("Movements", "Fee refunded"), translate("Movements", "Given back by the common treasury.")
    ),
    MovementKind.DUST: lambda: KindWords(
        translate("Movements", "Remainder lost"),
        translate("Movements", "Too little for an account to keep: a rule of the currency took it away."),
    ),
    MovementKind.SLASH: lambda: KindWords(
        translate("Movements", "Held money lost"),
        translate("Movements", "What it guaranteed failed: it went to the common treasury."),
        Icon.ALERT,
    ),
    MovementKind.ONESHOT: lambda: KindWords(
        translate("Movements", "One-time account"),
        translate("Movements", "Money that waits under a key used only once."),
        Icon.KEY,
    ),
    MovementKind.BURN: lambda: KindWords(
        translate("Movements", "Money destroyed"), translate("Movements", "Destroyed by the account itself.")
    ),
    MovementKind.OTHER: lambda: KindWords(
        translate("Movements", "Other movement"),
        translate("Movements", "Made by a rule of the currency that is not a payment."),
    ),
    MovementKind.UNEXPLAINED: lambda: KindWords(
        translate("Movements", "Unexplained difference"),
        translate(
            "Movements",
            "The balance read from servers differs from all other lines together by this much. This line goes away"
            " when the missing ones come.",
        ),
        Icon.HELP,
    ),
    MovementKind.CLAIM: lambda: KindWords(
        translate("Movements", "Dividends claimed"),
        translate("Movements", "Counted day by day already: the total does not change."),
        Icon.CREATION,
    ),
    MovementKind.HOLD: lambda: KindWords(
        translate("Movements", "Money held"),
        translate("Movements", "Still yours, and held for now: the total does not change."),
        Icon.LOCK,
    ),
    MovementKind.RELEASE: lambda: KindWords(
        translate("Movements", "Held money released"), _free_again(), Icon.UNLOCKED
    ),
    MovementKind.DEPOSIT: lambda: KindWords(
        translate("Movements", "Deposit"),
        translate("Movements", "Still yours, and set aside for now: the total does not change."),
        Icon.LOCK,
    ),
    MovementKind.DEPOSIT_BACK: lambda: KindWords(
        translate("Movements", "Deposit returned"), _free_again(), Icon.UNLOCKED
    ),
}
"""Each is translated when it is wanted: a table of a history wants one a line."""


def _free_again() -> str:
    return translate("Movements", "Free again: the total does not change.")
