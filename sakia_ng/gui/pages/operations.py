"""Payments on their way, as rows above a history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import ClaimDividends, Collect
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    AmountLabel,
    Banner,
    Button,
    Card,
    ElidedLabel,
    Panel,
    Separator,
    StatusBadge,
    no_margins,
)
from sakia_ng.gui.words.dates import ago
from sakia_ng.gui.words.errors import failure_sentence
from sakia_ng.gui.words.operations import action_title
from sakia_ng.gui.words.payment import waits_for_others
from sakia_ng.gui.words.states import operation_status

BAD_NEWS_STAYS = timedelta(days=2)
"""How long a payment that came to nothing is shown."""

_LONGEST = 6


def worth_showing(entries: Sequence[OutboxEntry], account: Address | None, now: datetime) -> tuple[OutboxEntry, ...]:
    """Return what a person should see without asking: what is on its way, and recent bad news."""
    kept = [
        entry
        for entry in entries
        if account in (None, entry.action.signer)
        and (not entry.settled or (entry.state is not OperationState.FINAL and now - entry.created_at < BAD_NEWS_STAYS))
    ]
    return tuple(kept[:_LONGEST])


class _OperationRow(Panel):
    """State, who, how much, since when, and the way to follow it."""

    go_requested = Signal(object)

    def __init__(self, entry: OutboxEntry, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        status = operation_status(entry.state)
        badge = StatusBadge(status.icon, status.word, status.tone)
        badge.setToolTip(status.help)
        title = ElidedLabel(action_title(entry.action, live.name_or_address))
        note = ago(entry.created_at, live.now())
        if entry.failure is not None:
            note = failure_sentence(entry.failure, live.format)
        words = QVBoxLayout()
        no_margins(words)
        words.addWidget(title)
        words.addWidget(ElidedLabel(note, size=Type.CAPTION, tone=Role.MUTED))
        amount = AmountLabel(bold=True)
        is_claim = isinstance(entry.action, ClaimDividends)
        comes_in = is_claim or isinstance(entry.action, Collect)
        cents = entry.amount_cents if comes_in else Cents(-entry.amount_cents)
        amount.show_amount(live.format.flow(cents, signed=True), Role.GOLD if is_claim else Role.TEXT)
        follow = Button(self.tr("Follow"), look="link")
        follow.setAccessibleName(self.tr("Follow: {what}").format(what=title.whole_text))
        follow.clicked.connect(self._on_follow_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(badge)
        row.addLayout(words, 1)
        row.addWidget(amount)
        row.addWidget(follow)
        self.setMinimumHeight(theme().scaled(48))

    def _on_follow_clicked(self) -> None:
        action = self._entry.action
        self.go_requested.emit(Destination(PageId.PAY, account=action.signer, operation=self._entry.id))


class OperationList(Card):
    """Rows of payments on their way; hidden while there is none.

    Attributes:
        go_requested: carries a ``Destination``.
    """

    go_requested = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._live = live
        self._entries: tuple[OutboxEntry, ...] = ()
        self.waits = Banner(Role.WARNING, Icon.CLOCK)
        self.body.addWidget(self.waits)
        self._rows = QVBoxLayout()
        no_margins(self._rows)
        self.body.addLayout(self._rows)
        self.waits.action_requested.connect(self._on_network_wanted)
        live.changed.connect(self._on_live_changed)
        self.hide()
        self.retranslate()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._entries)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("On the way"))
        self._draw()

    def show_operations(self, entries: tuple[OutboxEntry, ...]) -> None:
        """Show these."""
        self._entries = entries
        self._draw()

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, entry in enumerate(self._entries):
            if number:
                self._rows.addWidget(Separator())
            row = _OperationRow(entry, self._live)
            row.go_requested.connect(self.go_requested)
            self._rows.addWidget(row)
        self._draw_waiting()
        self.setVisible(bool(self._entries))

    def _draw_waiting(self) -> None:
        are_waiting = any(not entry.settled for entry in self._entries)
        reason = waits_for_others(self._live.connection) if are_waiting else ""
        self.waits.setVisible(bool(reason))
        self.waits.say(reason, self.tr("See the network"))

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.CONNECTION:
            self._draw_waiting()

    def _on_network_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.NETWORK))
