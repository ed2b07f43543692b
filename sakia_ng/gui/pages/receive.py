"""Receive: an account, an amount and a comment as a QR code and a link."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import Everything
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.payment_request import write_g1_uri
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.pay_amount import AmountPart
from sakia_ng.gui.pages.pay_comment import CommentPart
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Space
from sakia_ng.gui.widgets import (
    AddressLabel,
    Button,
    Card,
    CopyWordButton,
    EmptyState,
    FormRow,
    QrPopup,
    QrView,
    no_margins,
)

_WIDTH = 860
_QR_SIDE = 240


class ReceivePage(Page):
    """What another wallet reads to pay here."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(session, live, parent, width=_WIDTH)
        self._empty_card, self._empty = Card(), EmptyState(Icon.RECEIVE)
        self._card = Card()
        self.account = QComboBox()
        self._account_row = FormRow(self.account)
        self.how_much = AmountPart(live.format, session.currency.existential_deposit, can_fix=False, is_asking=True)
        self.comment = CommentPart()
        self.qr, self._address = QrView(_QR_SIDE), AddressLabel()
        self._copy, self.larger = CopyWordButton(), Button("", Icon.QR)
        self._lay_out()
        self.account.currentIndexChanged.connect(self._draw)
        self.how_much.changed.connect(self._draw)
        self.comment.changed.connect(self._draw)
        self.larger.clicked.connect(self._on_larger_clicked)
        self._empty.action_requested.connect(self._on_add_account_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Receive"))
        self._account_row.set_words(self.tr("&Account that is paid"))
        self.larger.setText(self.tr("Larger"))
        self._copy.set_word(self.tr("Copy the payment link"))
        text = self.tr("Add an account, and its code will be here for others to scan.")
        self._empty.say(self.tr("No account yet"), text, self.tr("Add an account"))
        self._fill_accounts()

    @property
    def link(self) -> str:
        """The link shown as a QR code, empty without account."""
        address = self._chosen()
        if address is None:
            return ""
        amount = self.how_much.amount
        return write_g1_uri(address, None if isinstance(amount, Everything) else amount, self.comment.comment)

    def open_at(self, destination: Destination) -> None:
        """Choose the account asked for."""
        place = self.account.findData(destination.account) if destination.account is not None else -1
        if place >= 0:
            self.account.setCurrentIndex(place)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if topics & (Topic.ACCOUNTS | Topic.LOCK):
            self._fill_accounts()
        if topics & (Topic.SETTINGS | Topic.CURRENCY):
            self.how_much.set_format(self.live.format)
            self._draw()

    def first_focus(self) -> QWidget | None:
        """The amount."""
        return self.how_much.first_field

    def _lay_out(self) -> None:
        self._empty_card.body.addWidget(self._empty)
        form, code, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        no_margins(form, Space.M)
        no_margins(code, Space.S)
        no_margins(both, Space.XL)
        for part in (self._account_row, self.how_much, self.comment):
            form.addWidget(part)
        form.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        code.addWidget(self.qr, 0, centre)
        code.addWidget(self._address, 0, centre)
        code.addWidget(self._copy, 0, centre)
        code.addWidget(self.larger, 0, centre)
        code.addStretch(1)
        both.addLayout(form, 1)
        both.addLayout(code)
        self._card.body.addLayout(both)
        self.content.addWidget(self._empty_card)
        self.content.addWidget(self._card)
        self.content.addStretch(1)
        self.account.setObjectName("receive_account")
        self.larger.setObjectName("receive_larger")

    def _fill_accounts(self) -> None:
        chosen = self._chosen()
        with QSignalBlocker(self.account):
            self.account.clear()
            for view in self.live.overview.views:
                self.account.addItem(view.account.name, view.account.address)
            if chosen is not None:
                self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
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

    def _on_larger_clicked(self) -> None:
        address = self._chosen()
        if address is not None:
            popup = QrPopup(self.account.currentText(), address, self.link, self)
            middle = QPoint(popup.sizeHint().width() // 2, popup.sizeHint().height() // 2)
            popup.move(self.mapToGlobal(self.rect().center()) - middle)
            popup.show()

    def _on_add_account_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))
