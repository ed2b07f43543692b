"""One line of a history in words: what each column shows and says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.numbers import MINUS
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.amounts import AmountFormat, AmountWords
from sakia_ng.gui.words.dates import clock_time, month, short_day
from sakia_ng.gui.words.history import dividends_of, line_comment, line_name
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.gui.words.names import spoken_name
from sakia_ng.gui.words.states import Status, line_status, unexplained_status
from sakia_ng.ports.store import HistoryLine

translate = QCoreApplication.translate


class Column(IntEnum):
    """Columns of the table."""

    DATE = 0
    PERSON = 1
    COMMENT = 2
    AMOUNT = 3
    BALANCE = 4
    STATE = 5


@dataclass(frozen=True, slots=True)
class LineWords:
    """One line, ready to be drawn.

    Attributes:
        day: the day, or the month of folded UDs.
        time: hours and minutes; empty for folded UDs.
        name: who, or what kind of line.
        address: whose line it is where that is asked for, and the other side in short form, unless that is the name.
        comment: the comment as one harmless line, or what the line means.
        amount: with its sign; without one when it moved within the account.
        balance: what the account had after the line, in the unit of its date.
        role: colour of the amount.
        status: final or not, or not explained.
        icon: sign of the kind of line.
        unit_note: why the amount is not in the unit chosen; empty when it is.
    """

    day: str
    time: str
    name: str
    address: str
    comment: str
    amount: AmountWords
    balance: AmountWords
    role: Role
    status: Status
    icon: Icon
    unit_note: str = ""

    def in_column(self, column: Column) -> str:
        """Return the text of a column, for copies."""
        texts = {
            Column.DATE: f"{self.day} {self.time}".strip(),
            Column.PERSON: f"{spoken_name(self.name)} {self.address}".strip(),
            Column.COMMENT: self.comment,
            Column.AMOUNT: self.amount.spoken,
            Column.BALANCE: self.balance.spoken,
            Column.STATE: self.status.word,
        }
        return texts[column]

    def heard_in(self, column: Column) -> str:
        """Return the text of a column for screen readers: some leave out a plus or a minus, so it is a word."""
        way = {"+": translate("History", "in: {amount}"), MINUS: translate("History", "out: {amount}")}
        text, sign = self.in_column(column), self.amount.figure[:1]
        if column is not Column.AMOUNT or sign not in way or not text.startswith(sign):
            return text
        return way[sign].format(amount=text[1:])

    def help_in(self, column: Column) -> str:
        """Return what is said when one rests on a cell."""
        return {Column.STATE: self.status.help, Column.AMOUNT: self.unit_note}.get(column, "") or self.in_column(column)


def write_line(line: HistoryLine, live: Live, *, with_account: bool = False) -> LineWords:
    """Write a line in the unit and language of now.

    Args:
        line: the line.
        live: names and unit.
        with_account: say whose line it is, where several accounts are shown.
    """
    movement, is_fold = line.row.movement, line.count > 1
    is_dividend = movement.kind is MovementKind.DIVIDEND
    name = dividends_of(line.count) if is_dividend else line_name(movement, live.name_of)
    other = short_form(movement.counterpart) if movement.counterpart else ""
    owner = live.name_or_address(movement.account) if with_account else ""
    return LineWords(
        day=month(movement.time) if is_fold else short_day(movement.time),
        time="" if is_fold else clock_time(movement.time),
        name=name,
        address=" – ".join(filter(None, (owner, "" if other == name else other))),
        comment=line_comment(movement),
        amount=_amount(line, live.format),
        balance=live.format.on(movement.time).stock(line.row.running_total_cents),
        role=_role(line),
        status=_status(line),
        icon=kind_words(movement.kind).icon or (Icon.INCOMING if line.sum_cents > 0 else Icon.OUTGOING),
        unit_note=_unit_note(line, live.format),
    )


def no_dividend_then() -> str:
    """Say why an amount of the past is not in UD."""
    return translate("History", "The UD of that day is not known here.")


def _amount(line: HistoryLine, chosen: AmountFormat) -> AmountWords:
    movement = line.row.movement
    if _counts_dividends(line, chosen) and chosen.reference is not None:
        return chosen.flow(Cents(line.count * chosen.reference.ud), signed=True)  # one UD each, whatever its day
    amounts = chosen.on(movement.time)
    if movement.moved_cents:
        return amounts.flow(movement.moved_cents)
    return amounts.flow(line.sum_cents, signed=True)


def _counts_dividends(line: HistoryLine, chosen: AmountFormat) -> bool:
    return line.row.movement.kind is MovementKind.DIVIDEND and chosen.unit.flow_key is UnitKey.RELATIVE


def _unit_note(line: HistoryLine, chosen: AmountFormat) -> str:
    is_other = chosen.on(line.row.movement.time).unit.key is not chosen.unit.key
    return no_dividend_then() if is_other and not _counts_dividends(line, chosen) else ""


def _role(line: HistoryLine) -> Role:
    """Return the colour of an amount: quiet when the total does not change."""
    kind = line.row.movement.kind
    if kind is MovementKind.DIVIDEND:
        return Role.GOLD
    if kind is MovementKind.UNEXPLAINED:
        return Role.WARNING
    if line.row.movement.moved_cents:
        return Role.MUTED
    return Role.POSITIVE if line.sum_cents > 0 else Role.TEXT


def _status(line: HistoryLine) -> Status:
    if line.row.movement.kind is MovementKind.UNEXPLAINED:
        return unexplained_status()
    return line_status(is_provisional=line.row.is_provisional)
