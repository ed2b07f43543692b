"""From a wish in the web of trust to something signed and final: review, signature, progress."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.domain.actions import Action, Pay
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.events import Topic
from sakia_ng.domain.operation import OperationId
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.pay.progress import ProgressCard
from sakia_ng.gui.pages.pay.review import ReviewCard
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets import Panel, no_margins
from sakia_ng.gui.widgets.reading_order import scroll_to
from sakia_ng.gui.words.trust_signing import trust_review_sentence

C = TypeVar("C", "TrustReviewCard", ProgressCard)


class TrustReviewCard(ReviewCard):
    """What will be signed: a payment in the words of payments, anything else in those of the web of trust.

    Attributes:
        person: the other side, in words.
    """

    person = ""

    def sentence_of(self, draft: Draft) -> str:
        """Say what will be signed."""
        if isinstance(draft.action, Pay):
            return super().sentence_of(draft)
        return trust_review_sentence(draft, self.person, self.name_of, self._live.format)

    def sign_words(self) -> str:
        """Return the words on the button that signs."""
        return self.tr("Sign and send")

    def waiting_words(self) -> str:
        """Say that the network is asked."""
        return self.tr("Asking the network whether this is possible…")


class SigningPanel(Panel):
    """Reviews an action, has it signed once, and follows it. Hidden while there is nothing.

    Attributes:
        signed: the action was signed and is on its way; carries the ``OutboxEntry``.
        reviewed: carries the ``Draft`` that is shown.
        refused: carries the error that forbids it.
        left: the user changed their mind, or has seen the end.
    """

    signed = Signal(object)
    reviewed = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.action: Action | None = None
        self._following: OperationId | None = None
        self._is_signing = False
        self._before: QWidget | None = None
        self._live = live
        self._cards: list[TrustReviewCard | ProgressCard] = []
        self._column = QVBoxLayout(self)
        no_margins(self._column, Space.M)
        self.hide()

    @cached_property
    def review(self) -> TrustReviewCard:
        """What would be signed; built when it is first looked for."""
        review = self._take_in(TrustReviewCard(self._live, self.session.currency.existential_deposit))
        review.signed.connect(self._on_signed)
        review.changed_mind.connect(self.leave)
        review.review_wanted.connect(self._on_review_wanted)
        return review

    @cached_property
    def progress(self) -> ProgressCard:
        """How far it is on its way; built when it is first looked for."""
        progress = self._take_in(ProgressCard(self._live))
        progress.offers_more = False
        progress.done.connect(self.leave)
        return progress

    @property
    def is_busy(self) -> bool:
        """Whether something is signed or on its way here: the form above must stay as it is."""
        return self._is_signing or self._following is not None

    def retranslate(self) -> None:
        """Write all words again."""
        for card in self._cards:
            card.retranslate()

    def ask(self, action: Action, person: str = "") -> None:
        """Have the ledger check an action, and show what would be signed or why it cannot be.

        Args:
            action: what is wanted.
            person: the other side, in words.
        """
        self._before = self.window().focusWidget()
        self.action, self.review.person, self._following = action, person, None
        self._clear()
        self.review.show_waiting()
        self.show()
        aio.spawn(self._review(action), owner=self, name="review what is wanted")

    def leave(self) -> None:
        """Show nothing any more."""
        if self._is_signing:
            return
        here = self.window().focusWidget()
        had_keyboard = here is not None and self.isAncestorOf(here)
        self.action = self._following = None
        self._clear()
        self.left.emit()
        if had_keyboard:
            self._give_keyboard_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape takes the review away, to change something; what was signed stays."""
        if event.key() == Qt.Key.Key_Escape and self.action is not None and not self.is_busy:
            self.leave()
            return
        super().keyPressEvent(event)

    def refresh(self, topics: Topic) -> None:
        """Follow what was signed."""
        if topics & Topic.OUTBOX and self._following is not None:
            aio.spawn(self._read_entry(self._following), owner=self, name="read what is on its way")

    def _give_keyboard_back(self) -> None:
        """Go back to where the review was asked for, if that is still there."""
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
            scroll_to(before)

    def _take_in(self, card: C) -> C:
        self._cards.append(card)
        self._column.addWidget(card)
        return card

    def _clear(self) -> None:
        for card in self._cards:
            if isinstance(card, ProgressCard):
                card.entry = None
                card.hide()
            else:
                card.put_away()
        self.hide()

    def _come_into_sight(self, *parts: QWidget) -> None:
        """Scroll to what was said, under a form longer than the window; what comes last is in sight for sure."""

        def scroll() -> None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # None: to all
            for part in parts:
                scroll_to(part)

        QTimer.singleShot(0, self, scroll)

    async def _review(self, action: Action) -> None:
        try:
            draft = await self.session.payments.review(action)
        except (UserError, EnvironmentProblem) as error:
            if action == self.action:
                self.review.show_problem(error)
                self._come_into_sight(self.review, self.review.again)
                self.refused.emit(error)
            return
        if action == self.action:
            self.review.show_draft(draft)
            self.review.focus_sign()
            self._come_into_sight(self.review, self.review.sign)
            self.reviewed.emit(draft)

    def _on_review_wanted(self) -> None:
        if self.action is not None:
            self.ask(self.action, self.review.person)

    def _on_signed(self) -> None:
        """Sign once, however often and fast the button is pressed."""
        draft = self.review.draft
        if draft is not None and not self._is_signing:
            self._is_signing = True
            aio.spawn(self._sign(draft), owner=self, name="sign what was reviewed")

    async def _sign(self, draft: Draft) -> None:
        try:
            entry = await self.session.payments.confirm(draft)
        except (UserError, EnvironmentProblem) as error:
            self.review.show_problem(error)
            self._come_into_sight(self.review, self.review.again)
            return
        finally:
            self._is_signing = False
        self._following = entry.id
        self.review.put_away()
        self.progress.show_entry(entry)
        self.progress.show()
        self.progress.steps.setFocus()
        self._come_into_sight(self.progress)
        self.signed.emit(entry)

    async def _read_entry(self, operation: OperationId) -> None:
        entry = await self.session.store.outbox.get(operation)
        if entry is not None and operation == self._following:
            self.progress.show_entry(entry)
