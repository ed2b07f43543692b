"""The tour of the demonstration: a card docked under the page, which leads from step to step and never blocks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Certify, Pay, RequestEvaluation
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, IconButton, Panel, StatusBadge, Text, announce, no_margins
from sakia_ng.gui.widgets.dots import ProgressDots
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.tour import done_words, empty_words, position_words, step_words
from sakia_ng.services.tour import Tour, TourStep

_FROM_GROCERY = Cents(1_250)
_BESIDE_FROM = 720
_WATCHED = Topic.OUTBOX | Topic.HISTORY | Topic.SETTINGS | Topic.CONNECTION | Topic.ACCOUNTS
_ACTIONS: Mapping[TourStep, type] = {
    TourStep.PAY: Pay,
    TourStep.CERTIFY: Certify,
    TourStep.RENEW: RequestEvaluation,
}


class TourCard(Panel):
    """The step to do, the way to it, and the ways out.

    Args:
        session: of the demonstration.
        live: what the store says now.

    Attributes:
        go_requested: carries the ``Destination`` of the step.
        left: the user puts the tour away; it is about to hide.
        action: leads to the page of the step.
        grocery: has the grocery pay, in the step that is about being paid.
        skip: leaves the step out.
        leave: puts the tour away.
    """

    go_requested = Signal(object)
    left = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="card")
        self.setObjectName("tour")
        self._session, self._live = session, live
        self.tour = Tour(store=session.store, settings=session.settings, head=lambda: live.connection.finalized)
        self._shown = self.tour.progress
        self._just_done: TourStep | None = None
        self._has_asked, self._problem = False, ""
        self._is_low = self._is_begun = False
        self._position = Text(size=Type.CAPTION, tone=Role.MUTED)
        self._dots, self._done = ProgressDots(), StatusBadge()
        self._title, self._text = Text(bold=True, wrap=True), Text(tone=Role.MUTED, wrap=True)
        self.action, self.grocery, self.skip = Button("", Icon.FORWARD), Button("", Icon.INCOMING), Button(look="quiet")
        self.leave = IconButton(Icon.CLOSE)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()
        self.retranslate()
        aio.spawn(self._look(), owner=self, name="look how far the tour is")

    def retranslate(self) -> None:
        """Write all words again."""
        self.setAccessibleName(self.tr("Tour of the demonstration"))
        self.grocery.setText(self.tr("Let the grocery pay"))
        self.skip.setText(self.tr("Skip this step"))
        self.leave.set_name(self.tr("Put the tour away; it can be taken up again at any time"))
        self._draw()

    @property
    def text(self) -> str:
        """What is said now."""
        return f"{self._title.text()}\n{self._text.text()}"

    @property
    def is_open(self) -> bool:
        """Whether the tour is on."""
        return not self.tour.progress.is_left

    def set_low(self, *, is_low: bool) -> None:
        """Leave the room to the page in a low window, once the user was led there."""
        self._is_low = is_low
        self._show_text()

    def _show_text(self) -> None:
        text = self._text.text()
        is_aside = self._is_low and self._is_begun
        self._text.setVisible(not is_aside)
        self.setToolTip(text if is_aside else "")
        self.setAccessibleDescription(text)

    def resume(self) -> None:
        """Take the tour up again."""
        aio.spawn(self._resume(), owner=self, name="take up the tour")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Put the buttons under the words where there is no room beside them."""
        is_wide = event.size().width() >= theme().scaled(_BESIDE_FROM)
        way = QBoxLayout.Direction
        self._whole.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self._buttons.setDirection(way.TopToBottom if is_wide else way.LeftToRight)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        self._whole.setSpacing(Space.M)
        words, head, ways = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        no_margins(words, Space.XXS)
        no_margins(head, Space.S)
        no_margins(ways, 0)
        no_margins(self._buttons, Space.XXS)
        for widget in (self._position, self._dots, self._done):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        words.addLayout(head)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        for button in (self.action, self.grocery, self.skip):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        ways.addLayout(self._buttons, 1)
        ways.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(words, 1)
        self._whole.addLayout(ways)

    def _connect(self) -> None:
        self.action.clicked.connect(self._on_action_clicked)
        self.grocery.clicked.connect(self._on_grocery_clicked)
        self.skip.clicked.connect(self._on_skip_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)
        self._live.changed.connect(self._on_live_changed)

    def _draw(self) -> None:
        progress = self.tour.progress
        self.setVisible(not progress.is_left and bool(self._live.overview.views))
        step = progress.current
        self._done.setVisible(self._just_done is not None)
        if self._just_done is not None:
            self._done.show_status(Icon.SUCCESS, done_words(self._just_done), Role.POSITIVE)
        self._dots.setVisible(step is not None)
        self.grocery.setVisible(step is TourStep.BE_PAID or self._needs_money(step))
        self.skip.setVisible(step is not None)
        if step is None:
            self._draw_end(len(progress.done))
            return
        words = empty_words(step) if self._needs_money(step) else step_words(step)
        self._dots.show_progress(list(TourStep).index(step) + 1, len(TourStep))
        self._position.setText(position_words(step))
        self._title.setText(words.title)
        self._text.setText(self._problem or (words.waiting if self._is_waiting(step) else words.text))
        self.action.setText(words.action)
        self._show_text()

    def _draw_end(self, count: int) -> None:
        self._position.setText(self.tr("Tour"))
        self._title.setText(self.tr("That was the tour"))
        text = self.tr(
            "Steps done: {done} of {count}. Everything else is yours to try: nothing here is worth anything, and the"
            " settings start the demonstration afresh."
        )
        self._text.setText(text.format(done=count, count=len(TourStep)))
        self.action.setText(self.tr("Begin again"))
        self._show_text()

    def _is_waiting(self, step: TourStep) -> bool:
        """Whether the step has begun: something is on its way that will end it."""
        if step is TourStep.BE_PAID or self._needs_money(step):
            return self._has_asked
        kind = _ACTIONS.get(step)
        return kind is not None and any(isinstance(entry.action, kind) for entry in self._live.live_operations)

    def _needs_money(self, step: TourStep | None) -> bool:
        """Whether the step is to pay, from an account that has nothing."""
        address = self._account()
        view = next((view for view in self._live.overview.views if view.account.address == address), None)
        is_empty = view is not None and view.state is not None and view.state.total_cents == 0
        return step is TourStep.PAY and is_empty

    def _account(self) -> Address | None:
        """Return the account to act with: a member's, else the first with its key here."""
        own = [view for view in self._live.overview.views if not view.account.is_watch_only]
        members = [
            view
            for view in own
            if view.state is not None
            and view.state.identity is not None
            and view.state.identity.status is IdentityStatus.MEMBER
        ]
        return next((view.account.address for view in (*members, *own)), None)

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & _WATCHED:
            aio.spawn(self._look(), owner=self, name="look how far the tour is")

    async def _look(self) -> None:
        if self.is_open:
            await self.tour.look()
        progress = self.tour.progress
        new = progress.done - self._shown.done
        if new:
            self._just_done = next(step for step in reversed(TourStep) if step in new)
            self._has_asked, self._problem = False, ""
            self._is_begun = False
        self._shown = progress
        self._draw()
        if new and self._just_done is not None:
            announce(self, f"{done_words(self._just_done)}. {self._title.text()}")

    async def _resume(self) -> None:
        self._just_done, self._is_begun = None, False
        await self.tour.resume()
        self._shown = self.tour.progress
        self._draw()
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.text)

    async def _skip(self) -> None:
        self._just_done, self._has_asked, self._problem, self._is_begun = None, False, "", False
        await self.tour.skip()
        self._draw()
        announce(self, self.text)

    async def _ask_grocery(self) -> None:
        """Have the grocery pay, and show the page where the money arrives."""
        account, ask = self._account(), self._session.ask_neighbour
        if account is None or ask is None:
            return
        self.go_requested.emit(Destination(PageId.RECEIVE, account=account))
        self.grocery.setEnabled(False)
        try:
            await ask(account, _FROM_GROCERY)
        except SakiaError as error:
            self._problem = sentence(error)
        else:
            self._has_asked, self._problem = True, ""
        finally:
            self.grocery.setEnabled(True)
        self._draw()

    def _on_action_clicked(self) -> None:
        step = self.tour.progress.current
        if step is None:
            self.resume()
            return
        self._is_begun = True
        self._show_text()
        destination = Destination(_PAGES[step], account=self._account(), text=_PARTS.get(step, ""))
        self.go_requested.emit(destination)

    def _on_grocery_clicked(self) -> None:
        aio.spawn(self._ask_grocery(), owner=self, name="have a neighbour pay")

    def _on_skip_clicked(self) -> None:
        aio.spawn(self._skip(), owner=self, name="skip a step of the tour")

    def _on_leave_clicked(self) -> None:
        self.left.emit()
        aio.spawn(self.tour.leave(), owner=self, name="put the tour away")


_PAGES: Mapping[TourStep, PageId] = {
    TourStep.PAY: PageId.PAY,
    TourStep.BE_PAID: PageId.RECEIVE,
    TourStep.CERTIFY: PageId.TRUST,
    TourStep.RENEW: PageId.TRUST,
    TourStep.BACK_UP: PageId.ACCOUNT,
}
_PARTS: Mapping[TourStep, str] = {
    TourStep.CERTIFY: "certify",
    TourStep.RENEW: "identities",
    TourStep.BACK_UP: "details",
}
"""What of the page is shown, as pages take it in ``Destination.text``."""
