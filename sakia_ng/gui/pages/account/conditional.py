"""Money under conditions, in one card on the account's page: what it is, and a button to take what can be taken."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import Collect
from sakia_ng.domain.conditional import ConditionalMoney
from sakia_ng.domain.draft import Draft
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, Card, PrimaryButton, Text, announce, no_margins
from sakia_ng.gui.words.conditions import collect_sentence, conditional_note, conditional_sentence
from sakia_ng.gui.words.errors import sentence
from sakia_ng.services.accounts import AccountView


class ConditionalCard(Card):
    """Hidden while an account has no such money.

    Attributes:
        signed: the taking of a piece is in the outbox.
    """

    signed = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self._view: AccountView | None = None
        self._drawn: object = None
        self._draft: Draft | None = None
        self._note, self._review = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True), Text(wrap=True)
        self._rows = QVBoxLayout()
        no_margins(self._rows, Space.XS)
        self.sign_button, self._cancel = PrimaryButton("", Icon.KEY), Button()
        self.take_buttons: list[Button] = []
        self._labels: list[Text] = []
        actions = QHBoxLayout()
        no_margins(actions, Space.XS)
        actions.addWidget(self.sign_button)
        actions.addWidget(self._cancel)
        actions.addStretch()
        self.body.addLayout(self._rows)
        self.body.addWidget(self._note)
        self.body.addWidget(self._review)
        self.body.addLayout(actions)
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self._cancel.clicked.connect(self._end_review)
        self._end_review()
        self.hide()
        self.retranslate()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said of each piece."""
        return tuple(label.text() for label in self._labels)

    @property
    def review_text(self) -> str:
        """What is said of what is being taken."""
        return self._review.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Money under conditions"))
        self._note.setText(conditional_note())
        self.sign_button.setText(self.tr("Sign and take it"))
        self._cancel.setText(self.tr("Not now"))
        self._drawn = None
        if self._draft is not None:
            self._say_review(self._draft)
        if self._view is not None:
            self.show_account(self._view)

    def show_account(self, view: AccountView) -> None:
        """Draw the pieces of an account."""
        if self._view is None or self._view.account.address != view.account.address:
            self._end_review()
        self._view = view
        pieces = view.state.conditional if view.state is not None else ()
        self.setVisible(bool(pieces))
        wanted = [(self._sentence(piece), self._can_take(view, piece), piece.id) for piece in pieces]
        self._note.setVisible(any(piece.others for piece in pieces))
        if wanted != self._drawn:
            self._drawn = wanted
            self._draw_rows(wanted)

    def _sentence(self, piece: ConditionalMoney) -> str:
        live = self._live
        return conditional_sentence(piece, live.now(), live.name_or_address, live.format)

    def _can_take(self, view: AccountView, piece: ConditionalMoney) -> bool:
        return view.state is not None and not view.account.is_watch_only and piece.is_open(view.state.at.time)

    def _draw_rows(self, wanted: list[tuple[str, bool, str]]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            _clear(item.layout())
        self.take_buttons, self._labels = [], []
        for text, can_take, piece_id in wanted:
            row = QHBoxLayout()
            no_margins(row, Space.S)
            label = Text(wrap=True)
            label.setText(text)
            row.addWidget(label, 1)
            self._labels.append(label)
            if can_take:
                button = Button(self.tr("Take it"))
                button.setAccessibleDescription(text)
                button.clicked.connect(partial(self._on_take_clicked, piece_id))
                row.addWidget(button)
                self.take_buttons.append(button)
            self._rows.addLayout(row)

    def _on_take_clicked(self, piece_id: str) -> None:
        if self._view is None:
            return
        self._draft = None
        self._say(self.tr("Asking the network…"))
        self.sign_button.setEnabled(False)
        self._show_review(yes=True)
        action = Collect(self._view.account.address, (piece_id,))
        aio.spawn(self._look(action), owner=self, name="review the taking of money")

    async def _look(self, action: Collect) -> None:
        try:
            draft = await self._session.payments.review(action)
        except SakiaError as error:
            self._say(sentence(error, self._live.format), is_wrong=True)
            return
        if self._view is not None and self._view.account.address == action.account and self._review.isVisibleTo(self):
            self._draft = draft
            self._say_review(draft)
            self.sign_button.setEnabled(True)
            self.sign_button.setFocus()

    def _on_sign_clicked(self) -> None:
        draft, self._draft = self._draft, None  # a second click has nothing to sign
        self.sign_button.setEnabled(False)
        if draft is not None:
            aio.spawn(self._confirm(draft), owner=self, name="sign the taking of money")

    async def _confirm(self, draft: Draft) -> None:
        try:
            await self._session.payments.confirm(draft)
        except SakiaError as error:
            self._say(sentence(error, self._live.format), is_wrong=True)
            return
        self._end_review()
        self.signed.emit()

    def _say_review(self, draft: Draft) -> None:
        amount = self._live.format.in_currency(draft.amount_cents).spoken
        self._say(collect_sentence(amount, self._live.name_or_address(draft.action.signer)))

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self._review.setText(text)
        self._review.set_tone(Role.DANGER if is_wrong else None)
        announce(self, text)

    def _end_review(self) -> None:
        self._draft = None
        self._show_review(yes=False)

    def _show_review(self, *, yes: bool) -> None:
        for widget in (self._review, self.sign_button, self._cancel):
            widget.setVisible(yes)


def _clear(layout: object) -> None:
    if isinstance(layout, QHBoxLayout):
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        layout.deleteLater()
