"""Step 5 of a payment: signed, sent, in block n, final; or what else became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.domain.actions import ClaimDividends, Collect, Pay, PaySeveral
from sakia_ng.domain.events import Topic
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Banner, Button, Card, PrimaryButton, StepLine, Text, announce, no_margins
from sakia_ng.gui.words.dates import near_moment
from sakia_ng.gui.words.operations import action_title
from sakia_ng.gui.words.payment import (
    NameOf,
    Outcome,
    last_heard,
    outcome,
    payment_sentence,
    step_names,
    waits_for_others,
    waits_for_the_network,
)
from sakia_ng.gui.words.trust_signing import trust_outcome

_UNDER_WAY = (OperationState.SIGNED, OperationState.SENT, OperationState.IN_BLOCK)


class ProgressCard(Card):
    """Follows one row of the outbox.

    Args:
        live: what the store says now.
        leads_on: whether somebody follows ``go_requested``.

    Attributes:
        receipt_wanted: the user wants a receipt.
        repeat_wanted: the user wants to pay the same again.
        done: the user has seen enough.
        go_requested: carries the ``Destination`` that may help.
        entry: the row shown.
        name_of: names both sides.
        offers_more: whether a payment can be repeated and has a receipt here.
    """

    receipt_wanted = Signal()
    repeat_wanted = Signal()
    done = Signal()
    go_requested = Signal(object)

    def __init__(self, live: Live, *, leads_on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live, self._leads_on = live, leads_on
        self.name_of: NameOf = live.name_or_address
        self.entry: OutboxEntry | None = None
        self.offers_more = True
        self._title = Text(size=Type.EMPHASIS, bold=True, wrap=True)
        self._comment = Text(tone=Role.MUTED, wrap=True)
        self.steps, self._outcome = StepLine(), Text(wrap=True)
        self.waits = Banner(Role.WARNING, Icon.CLOCK)
        self.receipt, self.again = Button("", Icon.RECEIPT), Button("", Icon.PAY)
        self.finish = PrimaryButton()
        self.steps.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a screen reader can be led to it
        self.receipt.setObjectName("pay_receipt")
        self.again.setObjectName("pay_again")
        self.finish.setObjectName("pay_done")
        actions = QHBoxLayout()
        no_margins(actions, Space.XS)
        for button in (self.finish, self.receipt, self.again):
            actions.addWidget(button)
        actions.addStretch()
        for widget in (self._title, self._comment, self.steps, self._outcome, self.waits):
            self.body.addWidget(widget)
        self.body.addSpacing(Space.XS)
        self.body.addLayout(actions)
        self.receipt.clicked.connect(self.receipt_wanted)
        self.again.clicked.connect(self.repeat_wanted)
        self.finish.clicked.connect(self.done)
        self.waits.action_requested.connect(self._on_network_wanted)
        live.changed.connect(self._on_live_changed)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.receipt.setText(self.tr("Receipt"))
        self.finish.setText(self.tr("Done"))
        self._draw()

    @property
    def text(self) -> str:
        """The sentence under the steps."""
        return self._outcome.text()

    def show_entry(self, entry: OutboxEntry) -> None:
        """Show where a payment stands."""
        former = self.entry
        self.entry = entry
        self._draw()
        if former is None or former.state is not entry.state:
            announce(self, self._outcome.text())

    def _held_until(self, entry: OutboxEntry) -> str:
        moment = self._live.valid_until(entry) if entry.state is OperationState.BLOCKED else None
        return near_moment(moment, self._live.now()) if moment is not None else ""

    def _outcome_of(self, entry: OutboxEntry) -> Outcome:
        live, held_until = self._live, self._held_until(entry)
        if isinstance(entry.action, Pay | PaySeveral | Collect | ClaimDividends):
            return outcome(entry, live.format, held_until=held_until, is_slow=live.is_slow)
        return trust_outcome(entry, live.format, held_until=held_until, is_slow=live.is_slow)

    def _draw(self) -> None:
        entry = self.entry
        if entry is None:
            return
        live, is_payment = self._live, isinstance(entry.action, Pay | PaySeveral)
        now, name_of = self._outcome_of(entry), self.name_of
        self._title.setText(
            payment_sentence(entry, name_of, live.format) if is_payment else action_title(entry.action, name_of)
        )
        comment = entry.action.comment if isinstance(entry.action, Pay | PaySeveral) else ""
        self._comment.setText(self.tr("“{comment}”").format(comment=comment))
        self._comment.setVisible(bool(comment))
        self.steps.show_steps(step_names(entry, now), now.done, failed=now.is_failed)
        self._outcome.setText((last_heard(entry.state) if live.is_unheard else "") or now.text)
        self._outcome.set_tone(_tone(entry.state, now))
        self.receipt.setVisible(self.offers_more and is_payment and entry.state is OperationState.FINAL)
        self.again.setVisible(self.offers_more and is_payment and now.can_repeat)
        self._draw_waiting(entry)
        is_final = entry.state is OperationState.FINAL
        self.again.setText(self.tr("Pay again") if is_final else self.tr("Review and pay again"))

    def _draw_waiting(self, entry: OutboxEntry) -> None:
        reason = waits_for_others(self._live.connection) if not entry.settled else ""
        if self._live.is_unheard and entry.state in _UNDER_WAY:
            reason = waits_for_the_network()
        self.waits.setVisible(bool(reason))
        self.waits.say(reason, self.tr("See the network") if self._leads_on else "")

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.CONNECTION:
            self._draw()

    def _on_network_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.NETWORK))


def _tone(state: OperationState, now: Outcome) -> Role | None:
    if state is OperationState.FINAL:
        return Role.POSITIVE
    if state in (OperationState.UNKNOWN, OperationState.EXPIRED):
        return Role.WARNING
    return Role.DANGER if now.is_failed else Role.MUTED
