"""Receive: an account, an amount and a comment as a QR code and a link, and whether the payment has arrived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import Everything, InCents
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import G1, LedgerKind
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.payment_request import write_link
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.till import Bill, TillDialog
from sakia_ng.gui.files import ask_and_save
from sakia_ng.gui.models.rows import Words, WrittenRows
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.pay.amount import AmountPart
from sakia_ng.gui.pages.pay.comment import CommentPart
from sakia_ng.gui.pages.receive.arrival import ArrivalLine, ArrivalWatch
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AddressLabel,
    Button,
    Card,
    CheckBox,
    CopyWordButton,
    EmptyState,
    FormRow,
    LongChoice,
    QrView,
    Text,
    announce,
    no_margins,
)
from sakia_ng.gui.widgets.qr import picture_of
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.services.receiving import Asked

_WIDTH, _BESIDE_FROM = 860, 640
_QR_SIDE = 240


class ReceivePage(Page):
    """What another wallet reads to pay here."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self._empty_card, self._empty = Card(), EmptyState(Icon.RECEIVE)
        self._card = Card()
        self.account = LongChoice()
        self._accounts = WrittenRows(self)
        self.account.setModel(self._accounts)
        self._account_row = FormRow(self.account)
        yield
        self.how_much = AmountPart(live.format, session.currency.existential_deposit, can_fix=False, is_asking=True)
        yield
        self.comment = CommentPart(costs=session.currency.ledger is LedgerKind.DUNITER_V2)
        self.qr, self._address = QrView(_QR_SIDE), AddressLabel()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        yield
        self._copy, self.larger = CopyWordButton(), Button("", Icon.LARGER)
        self.save_png, self.save_svg = Button("", Icon.SAVE), Button("", Icon.SAVE)
        self._saved = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.sound = CheckBox()
        self.watch, self.arrival = ArrivalWatch(session, live, self), ArrivalLine()
        self.again = Button(look="link")
        yield
        self._lay_out()
        self.account.currentIndexChanged.connect(self._draw)
        self.how_much.changed.connect(self._draw)
        self.comment.changed.connect(self._draw)
        self.larger.clicked.connect(self._on_larger_clicked)
        self.save_png.clicked.connect(self._on_save_png_clicked)
        self.save_svg.clicked.connect(self._on_save_svg_clicked)
        self.sound.clicked.connect(self._on_sound_clicked)
        self.again.clicked.connect(self.watch.start_afresh)
        self.watch.changed.connect(self._draw_arrival)
        self._empty.action_requested.connect(self._on_add_account_wanted)
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Receive"))
        self._account_row.set_words(self.tr("Account that is &paid"))
        self.larger.setText(self.tr("Show it to a customer"))
        self.save_png.setText(self.tr("PNG…"))
        self.save_png.setAccessibleName(self.tr("Save the code as a PNG picture"))
        self.save_svg.setText(self.tr("SVG…"))
        self.save_svg.setAccessibleName(self.tr("Save the code as an SVG drawing"))
        self.sound.setText(self.tr("A sound when the payment arrives"))
        self.again.setText(self.tr("Wait for the next payment"))
        self._copy.set_word(self.tr("Copy the payment link"))
        text = self.tr("Add an account, and its code will be here for others to scan.")
        self._empty.say(self.tr("No account yet"), text, self.tr("Add an account"))
        self._fill_accounts()

    @property
    def asked(self) -> Asked | None:
        """What is asked for, None without account."""
        address, amount = self._chosen(), self.how_much.amount
        cents = amount.cents if isinstance(amount, InCents) else None
        return None if address is None else Asked(address, cents, self.comment.comment)

    @property
    def link(self) -> str:
        """The link shown as a QR code, empty without account."""
        address = self._chosen()
        if address is None:
            return ""
        amount = self.how_much.amount
        wanted = None if isinstance(amount, Everything) else amount
        return write_link(address, self.session.currency, wanted, self.comment.comment)

    def open_at(self, destination: Destination) -> None:
        """Choose the account asked for."""
        place = self._accounts.row_of(destination.account)
        if place is not None:
            self.account.setCurrentIndex(place)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if topics & (Topic.ACCOUNTS | Topic.LOCK):
            self._fill_accounts()
        if topics & (Topic.SETTINGS | Topic.CURRENCY):
            self.how_much.set_format(self.live.format)
            self.sound.setChecked(self.live.preferences.arrival_sound)
            self._draw()
        self._draw_arrival()

    def first_focus(self) -> QWidget | None:
        """The amount, or the way to an account."""
        if not self.account.count():
            return self._empty.button if self.live.is_loaded else None
        return self.how_much.first_field

    def take_room(self, width: int) -> None:
        """Put the code under the form where there is no room beside it."""
        is_wide = width >= theme().scaled(_BESIDE_FROM)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Wait for the payment while the page is looked at."""
        super().showEvent(event)
        self.watch.stop()
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Wait no longer."""
        self.watch.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._empty_card.body.addWidget(self._empty)
        form, code, both = QVBoxLayout(), QVBoxLayout(), self._both
        no_margins(form, Space.M)
        no_margins(code, Space.S)
        no_margins(both, Space.XL)
        for part in (self._account_row, self.how_much, self.comment, self.arrival, self.again, self.sound):
            form.addWidget(part)
        form.addStretch(1)
        files = QHBoxLayout()
        no_margins(files, Space.XS)
        files.addWidget(self.save_png)
        files.addWidget(self.save_svg)
        centre = Qt.AlignmentFlag.AlignHCenter
        code.addWidget(self.qr, 0, centre)
        code.addWidget(self._address, 0, centre)
        for widget in (self.larger, self._copy):
            code.addWidget(widget, 0, centre)
        code.addLayout(files)
        files.insertStretch(0)
        files.addStretch()
        code.addWidget(self._saved)
        self._saved.hide()
        self.again.hide()
        code.addStretch(1)
        both.addLayout(form, 1)
        both.addLayout(code)
        self._card.body.addLayout(both)
        self.content.addWidget(self._empty_card)
        self.content.addWidget(self._card)
        self.offer_skeleton(6)
        self.content.addStretch(1)
        self.account.setObjectName("receive_account")
        self.larger.setObjectName("receive_larger")

    def _fill_accounts(self) -> None:
        chosen = self._chosen()
        accounts = [view.account for view in self.live.overview.views]

        def write(row: int) -> Words:
            return {Qt.ItemDataRole.DisplayRole: accounts[row].name, Qt.ItemDataRole.UserRole: accounts[row].address}

        with QSignalBlocker(self.account):
            self._accounts.show([account.address for account in accounts], write)
            self.account.setCurrentIndex((self._accounts.row_of(chosen) or 0) if accounts else -1)
        has_accounts = self.account.count() > 0
        self._card.setVisible(has_accounts)
        self._empty_card.setVisible(not has_accounts and self.live.is_loaded)
        self._draw()

    def _chosen(self) -> Address | None:
        data = self.account.currentData()
        return Address(data) if isinstance(data, str) else None

    def _draw(self) -> None:
        address = self._chosen()
        if address is None:
            return
        name = self.account.currentText()
        self.qr.show_text(self.link, self.tr("QR code to pay {name}").format(name=name))
        self._address.show_address(address)
        self._copy.set_text_to_copy(self.link)
        if self.isVisible():
            self._wait()

    def _wait(self) -> None:
        asked = self.asked
        if asked is not None:
            self.watch.wait_for(asked)
        self._draw_arrival()

    def _draw_arrival(self) -> None:
        self.arrival.show_arrival(self.watch.arrival, self.live)
        self.again.setVisible(self.watch.arrival is not None)

    def _on_larger_clicked(self) -> None:
        asked = self.asked
        if asked is None:
            return
        open_format = replace(self.live.format, is_hidden=False)  # the customer must read it
        words = None if asked.cents is None else open_format.in_currency(asked.cents)
        twin = "" if asked.cents is None or open_format.reference is None else _twin(asked.cents, open_format)
        bill = Bill(self.account.currentText(), self.link, words, twin, asked.comment)
        dialog = TillDialog(bill, self.watch, self.live, self)
        aio.spawn(dialog.show_until_closed(), owner=self, name="show a code to a customer")

    def _on_save_png_clicked(self) -> None:
        aio.spawn(self._save("png"), owner=self, name="save a QR code")

    def _on_save_svg_clicked(self) -> None:
        aio.spawn(self._save("svg"), owner=self, name="save a QR code")

    async def _save(self, kind: str) -> None:
        name = G1.name if self.session.currency.has_g1_links else "payment"
        outcome = await ask_and_save(self, self.tr("Save the code"), f"{name}.{kind}", picture_of(self.link, kind))
        if outcome is not None:
            self._saved.setText(outcome.text)
            self._saved.show()
            announce(self, outcome.text)

    def _on_sound_clicked(self, checked: bool) -> None:
        change = self.session.settings.change(arrival_sound=checked)
        aio.spawn(change, owner=self, name="change a preference")

    def _on_add_account_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))


def _twin(cents: Cents, amounts: AmountFormat) -> str:
    """Return an amount in the unit chosen, in UD when that is the currency's own."""
    is_own = amounts.unit_key is UnitKey.QUANTITATIVE
    return f"= {(amounts.twin_flow(cents) if is_own else amounts.flow(cents)).spoken}"
