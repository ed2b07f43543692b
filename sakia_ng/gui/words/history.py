"""Lines of a history in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.gui.words.names import verified_name

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def dividends(self, count: int) -> str:
        return self.tr("%n dividend(s)", "", count)

    def lines(self, count: int) -> str:
        return self.tr("%n line(s)", "", count)

    def chosen(self, count: int) -> str:
        return self.tr("%n line(s) chosen", "", count)


def dividends_of(count: int) -> str:
    """Name a line of one or several UDs."""
    return kind_words(MovementKind.DIVIDEND).name if count == 1 else _Plurals().dividends(count)


def lines_found(count: int) -> str:
    """Say how many lines there are."""
    return _Plurals().lines(count)


def lines_chosen(count: int) -> str:
    """Say how many lines are chosen."""
    return _Plurals().chosen(count)


def in_and_out(lines: str, money_in: AmountWords, money_out: AmountWords) -> str:
    """Say what some lines come to: ``12 lines: +30,00 Ğ1 in, −12,00 Ğ1 out``."""
    text = translate("History", "{lines}: {money_in} in, {money_out} out")
    return text.format(lines=lines, money_in=money_in.spoken, money_out=money_out.spoken)


def together(sums: str, total: AmountWords) -> str:
    """Add what came in and went out together to ``in_and_out``."""
    return translate("History", "{sums}, {total} together").format(sums=sums, total=total.spoken)


def line_name(movement: Movement, name_of: Callable[[Address], str | None]) -> str:
    """Return who is on the other side: our own name for them, their verified name, or the short address.

    A line that is no payment has the name of its kind.
    """
    if movement.kind is not MovementKind.TRANSFER:
        return kind_words(movement.kind).name
    if movement.counterpart is None:
        return translate("History", "Unknown")
    known = name_of(movement.counterpart)
    if known:
        return known
    if movement.counterpart_name is not None:
        return verified_name(movement.counterpart_name)
    return short_form(movement.counterpart)


def line_comment(movement: Movement, length: int = 200) -> str:
    """Return what was said with a payment, or what another kind of line means."""
    if movement.comment is not None:
        return movement.comment.shown(length)
    return kind_words(movement.kind).note
