"""Claiming UDs, in one card on the account's page: reviewed in a sentence, then signed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.domain.actions import ClaimDividends
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Draft
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Card, PrimaryButton, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.operations import claim_sentence


class ClaimCard(Card):
    """Hidden until ``start``; hides itself when the claim is signed or given up.

    Attributes:
        signed: the claim is in the outbox.
    """

    signed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self._account: Address | None = None
        self._draft: Draft | None = None
        self._text = Text(wrap=True)
        self._sign, self._cancel = PrimaryButton("", Icon.CREATION), Button()
        actions = QHBoxLayout()
        actions.addWidget(self._sign)
        actions.addWidget(self._cancel)
        actions.addStretch()
        self.body.addWidget(self._text)
        self.body.addLayout(actions)
        self._sign.clicked.connect(self._on_sign_clicked)
        self._cancel.clicked.connect(self.hide)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    @property
    def sign_button(self) -> PrimaryButton:
        """Signs; disabled until there is something to sign."""
        return self._sign

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Claim your dividends"))
        self._sign.setText(self.tr("Sign and claim"))
        self._cancel.setText(self.tr("Not now"))

    def start(self, account: Address) -> None:
        """Review the claim of an account."""
        self._account, self._draft = account, None
        self._say(self.tr("Asking the network…"))
        self._sign.setEnabled(False)
        self.show()
        aio.spawn(self._review(account), owner=self, name="review a claim")

    async def _review(self, account: Address) -> None:
        try:
            draft = await self._session.payments.review(ClaimDividends(account))
        except SakiaError as error:
            self._say(sentence(error, self._live.format), is_wrong=True)
            return
        if account == self._account:
            self._draft = draft
            self._say(claim_sentence(draft, self._live.name_or_address(account), self._live.format))
            self._sign.setEnabled(True)
            self._sign.setFocus()

    async def _confirm(self, draft: Draft) -> None:
        try:
            await self._session.payments.confirm(draft)
        except SakiaError as error:
            self._say(sentence(error, self._live.format), is_wrong=True)
            return
        self.hide()
        self.signed.emit()

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self._text.setText(text)
        self._text.set_tone(Role.DANGER if is_wrong else None)
        announce(self, text)

    def _on_sign_clicked(self) -> None:
        draft, self._draft = self._draft, None  # a second click has nothing to sign
        self._sign.setEnabled(False)
        if draft is not None:
            aio.spawn(self._confirm(draft), owner=self, name="sign a claim")
