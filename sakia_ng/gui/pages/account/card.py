"""The card at the top of an account's page: what it is, what it holds, where it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, v1_text, v1_text_with_checksum
from sakia_ng.domain.identity import is_counted
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AddressLabel,
    AmountLabel,
    Button,
    Card,
    CopyButton,
    ElidedLabel,
    IconButton,
    Panel,
    QrPopup,
    StatusBadge,
    Text,
    no_margins,
)
from sakia_ng.gui.words.account import derivation_words, dividends_unclaimed
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import as_of
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.network import backing_sentence
from sakia_ng.gui.words.states import account_status, hold_reason, watch_only
from sakia_ng.services.accounts import AccountView

_BESIDE_FROM = 820
_LOW_FROM = 560


class FigureLine:
    """A small line of a grid: what, how much, and perhaps something to do about it.

    Args:
        grid: where it stands, its amount under those of the other lines.
        row: which row of it.

    Attributes:
        button: the thing to do, hidden while it has no word.
    """

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._label = Text(size=Type.CAPTION, tone=Role.MUTED)
        self._amount = AmountLabel(Type.CAPTION, alignment=Qt.AlignmentFlag.AlignRight)
        self.button = Button(look="link")
        for column, widget in enumerate((self._label, self._amount, self.button)):
            grid.addWidget(widget, row, column)
        self.button.hide()

    def say(self, label: str) -> AmountLabel:
        """Change the words and return the label of the amount, to be shown."""
        self._label.setText(label)
        return self._amount

    @property
    def widths(self) -> tuple[int, int, int]:
        """How wide words in one line, amount and button want to be; nothing while the line is hidden."""
        if self._label.isHidden():
            return 0, 0, 0
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 2
        return words, self._amount.sizeHint().width(), self.button.sizeHint().width() if self.button.text() else 0

    def wrap(self, *, is_wrapped: bool) -> None:
        """Let the words take several lines, or one."""
        self._label.setWordWrap(is_wrapped)

    def show(self, *, is_shown: bool, can_act: bool = True) -> None:
        """Show the line or hide it, its button where there is something to do."""
        for widget in (self._label, self._amount):
            widget.setVisible(is_shown)
        self.button.setVisible(is_shown and can_act and bool(self.button.text()))


class AccountCard(Card):
    """Balance, twin, age of the figures, what is transferable, unclaimed, held; status and address at the right.

    Attributes:
        claim_requested: bring the unclaimed UDs into the account.
    """

    claim_requested = Signal()

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._view: AccountView | None = None
        self._balance = AmountLabel(Type.BALANCE, bold=True)
        self._twin = AmountLabel(Type.BODY)
        self._as_of = Text(size=Type.CAPTION, tone=Role.MUTED)
        self._backing = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._figures = QGridLayout()
        self._transferable, self._unclaimed, self._held = (FigureLine(self._figures, row) for row in range(3))
        self._status, self._watch = StatusBadge(), StatusBadge()
        self._address = AddressLabel()
        self._qr = IconButton(Icon.QR)
        self._more = Button("", Icon.DOWN, look="link")
        self._details = _Details()
        self._blocks, self._money, self._where = (QBoxLayout(QBoxLayout.Direction.TopToBottom) for _ in range(3))
        self._where_rows = (QHBoxLayout(), QHBoxLayout())
        self._room, self._is_low, self._is_wide = int(Length.CONTENT), False, True
        self._is_tight: bool | None = None
        self._lay_out()
        self.take_room(Length.CONTENT, is_low=False)
        self._unclaimed.button.clicked.connect(self.claim_requested)
        self._qr.clicked.connect(self._on_qr_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self.retranslate()

    @property
    def balance(self) -> AmountLabel:
        """The large figure."""
        return self._balance

    @property
    def backing_text(self) -> str:
        """What is said of the reliability of the figures."""
        return self._backing.text()

    @property
    def claim_button(self) -> Button:
        """Brings the unclaimed UDs in; hidden when there is nothing to claim or no key."""
        return self._unclaimed.button

    def take_room(self, width: int, *, is_low: bool) -> None:
        """Put the address beside the figures where there is room; in a low window spread everything sideways."""
        is_low = is_low and width >= theme().scaled(_LOW_FROM)
        is_wide = width >= theme().scaled(_BESIDE_FROM) and not is_low
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._blocks.setDirection(across if is_wide else down)
        self._blocks.setSpacing(Space.L if is_wide else Space.XS)
        self._money.setDirection(across if is_low else down)
        self._money.setSpacing(Space.L if is_low else Space.XS)
        self._room, self._is_low, self._is_wide = width - 2 * Space.M - 2, is_low, is_wide
        self._turn_where()
        self._wrap_figures()
        for number, row in enumerate(self._where_rows):
            is_at_far_end = is_wide or (is_low and number > 0)
            row.setStretch(0, 1 if is_at_far_end else 0)
            row.setStretch(row.count() - 1, 0 if is_at_far_end else 1)

    def _turn_where(self) -> None:
        """Put the address beside the status in a low window, unless that is too long for it."""
        needed = sum(row.sizeHint().width() for row in self._where_rows) + Space.S
        is_beside = self._is_low and needed <= self._room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._where.setDirection(across if is_beside else down)

    def _wrap_figures(self) -> None:
        """Let the words before the figures take several lines where one is too long."""
        lines = (self._transferable, self._unclaimed, self._held)
        needed = sum(max(widths) for widths in zip(*(line.widths for line in lines), strict=True)) + 2 * Space.S
        beside = self._where.sizeHint().width() + Space.L if self._is_wide else 0
        is_tight = self._is_low or needed > self._room - beside
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        self._figures.setColumnStretch(0, 1 if is_tight else 0)
        self._figures.setColumnStretch(3, 0 if is_tight else 1)
        for line in lines:
            line.wrap(is_wrapped=is_tight)

    def show_account(self, view: AccountView) -> None:
        """Draw an account."""
        self._view = view
        self._draw()

    def retranslate(self) -> None:
        """Write all words again."""
        self._qr.set_name(self.tr("Show the address as a QR code"))
        self._unclaimed.button.setText(self.tr("Claim"))
        self._unclaimed.button.setToolTip(self.tr("Bring these dividends into the account"))
        self._draw_more()
        self._draw()

    def _lay_out(self) -> None:
        self._lay_out_money()
        no_margins(self._where, Space.S)
        for row, widgets in zip(
            self._where_rows, ((self._status, self._watch, self._more), (self._address, self._qr)), strict=True
        ):
            no_margins(row, Space.XXS)
            row.addStretch()
            for widget in widgets:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch()
            self._where.addLayout(row)
        self._where.addStretch()
        no_margins(self._blocks, Space.L)
        self._blocks.addLayout(self._money, 1)
        self._blocks.addLayout(self._where)
        self.body.addLayout(self._blocks)
        self.body.addWidget(self._details)
        self._details.hide()

    def _lay_out_money(self) -> None:
        head, under = QVBoxLayout(), QHBoxLayout()
        no_margins(head, Space.XXS)
        no_margins(under, Space.S)
        under.addWidget(self._twin)
        under.addWidget(self._as_of, 0, Qt.AlignmentFlag.AlignBottom)
        under.addStretch()
        head.addWidget(self._balance)
        head.addLayout(under)
        head.addWidget(self._backing)
        head.addStretch()
        no_margins(self._figures)
        self._figures.setHorizontalSpacing(Space.S)
        self._figures.setVerticalSpacing(Space.XXS)
        self._figures.setRowStretch(3, 1)
        no_margins(self._money, Space.XS)
        self._money.addLayout(head)
        self._money.addLayout(self._figures, 1)

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        status = account_status(view)
        self._status.show_status(status.icon, status.word, status.tone)
        self._status.setToolTip(status.help)
        watch = watch_only()
        self._watch.setVisible(view.account.is_watch_only)
        self._watch.show_status(watch.icon, watch.word, watch.tone)
        self._watch.setToolTip(watch.help)
        self._address.show_address(view.account.address)
        self._turn_where()
        self._details.show_account(view)
        if view.state is None:
            self._draw_unknown()
        else:
            self._draw_figures(view.state, can_sign=not view.account.is_watch_only)

    def _draw_unknown(self) -> None:
        """Leave no figure of the account that was shown before."""
        why = self.tr("Its figures come with the first connection.")
        self._balance.show_amount(AmountWords("–", "", self.tr("not known yet")), Role.MUTED, why)
        for part in (self._twin, self._as_of):
            part.hide()
        for line in (self._transferable, self._unclaimed, self._held):
            line.show(is_shown=False)
        self._backing.setText(why)
        self._backing.show()

    def _draw_figures(self, state: AccountState, *, can_sign: bool) -> None:
        amounts, role = self._live.format, Role.TEXT if self._live.is_connected else Role.MUTED
        moment = as_of(state.at, self._live.now())
        self._balance.show_amount(amounts.stock(state.total_cents), role, moment)
        twin = amounts.twin(state.total_cents)
        self._twin.show_amount(type(twin)(f"= {twin.figure}", twin.unit, twin.spoken), Role.MUTED, moment)
        self._as_of.setText(moment)
        for part in (self._twin, self._as_of):
            part.show()
        self._backing.setText(backing_sentence(state.backing))
        self._backing.setVisible(state.backing is not None)
        self._transferable.show(is_shown=True)
        self._transferable.say(self.tr("Can be sent:")).show_amount(
            amounts.flow(state.transferable_cents), moment=moment
        )
        self._unclaimed.show(is_shown=state.unclaimed_count > 0, can_act=can_sign)
        label = dividends_unclaimed(state.unclaimed_count)
        self._unclaimed.say(label).show_amount(amounts.flow(state.unclaimed_cents), Role.GOLD, moment)
        reasons = ", ".join(hold_reason(hold.reason) for hold in state.holds)
        self._held.show(is_shown=bool(state.reserved_cents))
        held = self.tr("Held ({reason}):").format(reason=reasons) if reasons else self.tr("Held:")
        self._held.say(held).show_amount(amounts.flow(state.reserved_cents), moment=moment)
        self._wrap_figures()

    def _draw_more(self) -> None:
        is_open = self._details.isVisibleTo(self)
        self._more.setText(self.tr("Fewer details") if is_open else self.tr("Details"))
        self._more.show_icon(Icon.UP if is_open else Icon.DOWN)

    def _on_more_clicked(self) -> None:
        self._details.setVisible(not self._details.isVisibleTo(self))
        self._draw_more()

    def _on_qr_clicked(self) -> None:
        if self._view is None:
            return
        account = self._view.account
        popup = QrPopup(account.name, account.address, qr_text(account.address), self)
        popup.adjustSize()
        corner = self._qr.mapToGlobal(QPoint(self._qr.width(), self._qr.height() + Space.XXS))
        popup.move(corner.x() - popup.width(), corner.y())
        popup.show()


def qr_text(address: Address) -> str:
    """Return what the QR code of an address says: the address itself, which every wallet reads."""
    return address


class _Details(Panel):
    """What few people need: the key of the former network, numbers, how it signs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AccountView | None = None
        self._names = [Text(size=Type.CAPTION, tone=Role.MUTED) for _ in range(4)]
        self._values = [ElidedLabel(size=Type.CAPTION, mode=Qt.TextElideMode.ElideMiddle) for _ in range(4)]
        self._copy = CopyButton()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.XS, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        grid.addWidget(self._copy, 0, 2)
        self.retranslate()

    def show_account(self, view: AccountView) -> None:
        self._view = view
        self.retranslate()

    def _draw(self, view: AccountView) -> None:
        key = v1_text_with_checksum(view.account.public_key)
        self._copy.set_text_to_copy(key)
        self._values[0].set_whole_text(key)
        self._values[1].set_whole_text(derivation_words(view.account.scheme))
        state = view.state
        self._values[2].set_whole_text(whole(state.nonce) if state else "–")
        identity = state.identity if state else None
        is_numbered = identity is None or is_counted(identity.index)
        self._values[3].set_whole_text(whole(identity.index) if identity and is_numbered else "–")
        for label in (self._names[3], self._values[3]):
            label.setVisible(not self._is_address(view) and is_numbered)

    def _is_address(self, view: AccountView) -> bool:
        """Whether accounts are called by the key of the former network here: it is this one then."""
        return v1_text(view.account.public_key) == view.account.address

    def retranslate(self) -> None:
        is_address = self._view is not None and self._is_address(self._view)
        words = (
            self.tr("Address with its check sum") if is_address else self.tr("Key of the former network"),
            self.tr("Signature"),
            self.tr("Operations made"),
            self.tr("Identity number"),
        )
        for name, text in zip(self._names, words, strict=True):
            name.setText(text)
        self._copy.set_copy_name(
            self.tr("Copy the address with its check sum")
            if is_address
            else self.tr("Copy the key of the former network")
        )
        if self._view is not None:
            self._draw(self._view)
