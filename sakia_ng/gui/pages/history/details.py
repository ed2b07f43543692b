"""The pane at the right of a history: everything about one line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.dividend import ud_at
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.domain.movement import MovementKind
from sakia_ng.gui import aio
from sakia_ng.gui.models.history_words import LineWords, no_dividend_then
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Session
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AddressLabel,
    AmountLabel,
    Button,
    ButtonRows,
    Card,
    CopyButton,
    ElidedLabel,
    IconButton,
    Panel,
    StatusBadge,
    Text,
    no_margins,
)
from sakia_ng.gui.words.dates import block_height, day, day_and_time
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.ports.store import HistoryLine
from sakia_ng.services.line_details import details_of

WIDTH = 316
"""Of the column beside the table, at the usual size of text."""

_ANY_WIDTH = 16_777_215  # Qt's own largest


class _Fact(Panel):
    """A small title over a value that can be copied; nothing while there is no value.

    Args:
        elided: for machines: one line, cut in the middle where there is no room.
    """

    def __init__(self, *, elided: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(size=Type.CAPTION, tone=Role.MUTED)
        self.value = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle) if elided else Text(wrap=True)
        self.copy = CopyButton()
        grid = QGridLayout(self)
        no_margins(grid)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.value, 1, 0)
        grid.addWidget(self.copy, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def name(self, title: str) -> None:
        """Say what it is."""
        self.title.setText(title)
        self.copy.set_copy_name(self.tr("Copy: {what}").format(what=title))

    def say(self, text: str) -> None:
        """Change the value."""
        if isinstance(self.value, ElidedLabel):
            self.value.set_whole_text(text)
        else:
            self.value.setText(text)
        self.copy.set_text_to_copy(text)
        self.setVisible(bool(text))


class HistoryDetails(Card):
    """Amount, person, date, block, comment, cost and identifiers of one line.

    Args:
        session: where more is known of a line than it says.
        live: names and unit.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of it.

    Attributes:
        slices: what is left of the making of it.
        go_requested: carries a ``Destination``.
        closed: the cross was pressed, or Escape.
    """

    go_requested = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None, *, in_slices: bool = False) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self._line: HistoryLine | None = None
        self._words: LineWords | None = None
        self._is_extrinsic_told = False
        self.slices = begun(self._build(), in_slices=in_slices)

    def _build(self) -> Iterator[None]:
        self.stand_alone(is_alone=False)
        self._close = IconButton(Icon.CLOSE)
        self._amount = AmountLabel(Type.TITLE, bold=True)
        self._twin = AmountLabel(Type.CAPTION)
        self._badge = StatusBadge()
        self._name = Text(size=Type.EMPHASIS, bold=True, wrap=True)
        self._address = _SmallAddress()
        yield
        self._owner, self._comment, self._when, self._dividend = _Fact(), _Fact(), _Fact(), _Fact()
        self._balance, self._fee, self._block = _Fact(), _Fact(), _Fact()
        yield
        self._extrinsic, self._identifier = _Fact(elided=True), _Fact(elided=True)
        self._pay, self._add = Button("", Icon.PAY), Button("", Icon.ADD_PERSON)
        self._actions = ButtonRows(self._pay, self._add)
        yield
        self._lay_out()
        yield
        self._close.clicked.connect(self.closed)
        self._pay.clicked.connect(self._on_pay_clicked)
        self._add.clicked.connect(self._on_add_clicked)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._close.set_name(self.tr("Close the details"))
        self._owner.name(self.tr("Account"))
        self._when.name(self.tr("Date"))
        self._dividend.name(self.tr("UD of that day"))
        self._balance.name(self.tr("Balance after it"))
        self._fee.name(self.tr("Fee"))
        self._block.name(self.tr("Block"))
        self._name_extrinsic(is_told=self._is_extrinsic_told)
        has_indexers = self._session.currency.has_indexers
        self._identifier.name(self.tr("Identifier in the index") if has_indexers else self.tr("Identifier"))
        self._pay.setText(self.tr("Pay"))
        self._add.setText(self.tr("Add contact"))
        self._place_actions()
        if self._line is not None and self._words is not None:
            self.show_line(self._line, self._words)

    def show_line(self, line: HistoryLine, words: LineWords) -> None:
        """Show one line; what the store knows besides comes a moment later."""
        if self._line != line:
            self._extrinsic.say("")
            self._fee.say("")
            aio.spawn(self._show_more(line), owner=self, name="read the details of a line")
        self._line, self._words = line, words
        movement = line.row.movement
        self._amount.show_amount(words.amount, words.role)
        self._show_units(line, words)
        self._badge.show_status(words.status.icon, words.status.word, words.status.tone)
        self._name.setText(words.name)
        other = movement.counterpart
        self._address.setVisible(other is not None)
        if other is not None:
            self._address.label.show_address(other)
        self._when.say(day_and_time(movement.time) if line.count == 1 else day(movement.time))
        self._block.say(block_height(movement.block))
        is_payment = movement.kind is MovementKind.TRANSFER
        self._comment.name(self.tr("Comment") if is_payment else self.tr("What it means"))
        self._comment.say(movement.comment.shown() if movement.comment else kind_words(movement.kind).note)
        self._identifier.say(movement.id if line.row.is_indexed else "")
        self._pay.setVisible(is_payment and other is not None)
        self._add.setVisible(is_payment and other is not None and not self._is_known(other))

    def _show_units(self, line: HistoryLine, words: LineWords) -> None:
        """Show the amount in the other unit too, the UD of that day, and what the account had then."""
        movement, chosen = line.row.movement, self._live.format
        then = chosen.on(movement.time)
        is_twin_known = then.twin_key is not then.unit.key
        self._twin.setVisible(is_twin_known)
        if is_twin_known:
            self._twin.show_amount(then.twin_flow(movement.moved_cents or line.sum_cents), Role.MUTED)
        value = ud_at(movement.time, chosen.dividend_values)
        self._dividend.say(no_dividend_then() if value is None else chosen.in_currency(value).spoken)
        self._balance.say(words.balance.spoken)
        is_one_of_several = len(self._live.overview.views) > 1
        self._owner.say(self._live.name_or_address(movement.account) if is_one_of_several else "")

    async def _show_more(self, line: HistoryLine) -> None:
        more = await details_of(self._session.store, line.row)
        if self._line == line:
            self._name_extrinsic(is_told=False)
            self._extrinsic.say(more.extrinsic or "")
            self._fee.say("" if more.fee_cents is None else self._live.format.in_currency(more.fee_cents).spoken)
        if more.extrinsic is None and self._line == line:
            told = await self._session.sync.extrinsic_of(line.row)
            if self._line == line:
                self._name_extrinsic(is_told=True)
                self._extrinsic.say(told or "")

    def _name_extrinsic(self, *, is_told: bool) -> None:
        self._is_extrinsic_told = is_told
        if not self._session.currency.has_indexers:
            self._extrinsic.name(self.tr("Operation"))
            return
        self._extrinsic.name(self.tr("Extrinsic, as an indexer tells") if is_told else self.tr("Extrinsic"))

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing here."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape closes the details."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Put the buttons under each other where a line is too short for them."""
        super().resizeEvent(event)
        self._place_actions()

    def stand_alone(self, *, is_alone: bool) -> None:
        """Take the whole width, in the place of the table, or a column beside it."""
        width = theme().scaled(WIDTH)
        self.setMinimumWidth(0 if is_alone else width)
        self.setMaximumWidth(_ANY_WIDTH if is_alone else width)

    def _is_known(self, address: Address) -> bool:
        return self._live.is_contact(address) or self._live.account(address) is not None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        no_margins(top, Space.XS)
        top.addWidget(self._badge)
        top.addStretch()
        top.addWidget(self._close)
        self.body.addLayout(top)
        column = QVBoxLayout()
        no_margins(column, Space.XS)
        for widget in (self._amount, self._twin, self._name, self._address, self._comment, self._when, self._owner):
            column.addWidget(widget)
        for fact in (self._balance, self._dividend, self._fee, self._block, self._extrinsic, self._identifier):
            column.addWidget(fact)
        column.addStretch()
        self.body.addLayout(column, 1)  # whole: the page scrolls, and nothing inside of it
        self.body.addWidget(self._actions)

    def _place_actions(self) -> None:
        margins = self.body.contentsMargins()
        self._actions.take_room(self.contentsRect().width() - margins.left() - margins.right())

    def _on_pay_clicked(self) -> None:
        if self._line is not None:
            movement = self._line.row.movement
            destination = Destination(PageId.PAY, account=movement.account, person=movement.counterpart)
            self.go_requested.emit(destination)

    def _on_add_clicked(self) -> None:
        if self._line is not None:
            movement = self._line.row.movement
            name = movement.counterpart_name.shown(LONGEST_NAME) if movement.counterpart_name else ""
            self.go_requested.emit(Destination(PageId.CONTACTS, person=movement.counterpart, text=name))


class _SmallAddress(Panel):
    """An address that fits a narrow pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = AddressLabel(compact=True)
        row = QHBoxLayout(self)
        no_margins(row)
        row.addWidget(self.label)
        row.addStretch()
