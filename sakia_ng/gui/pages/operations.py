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
from sakia_ng.domain.operation import OperationId, OperationState, OutboxEntry
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

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._entry: OutboxEntry | None = None
        self._line, self._badge, self._amount = Separator(), StatusBadge(), AmountLabel(bold=True)
        self._title, self._note = ElidedLabel(), ElidedLabel(size=Type.CAPTION, tone=Role.MUTED)
        self._follow = Button(look="link")
        self._follow.clicked.connect(self._on_follow_clicked)
        words, row, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        no_margins(words)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._badge)
        row.addLayout(words, 1)
        row.addWidget(self._amount)
        row.addWidget(self._follow)
        no_margins(column)
        column.addWidget(self._line)
        column.addLayout(row, 1)
        self.setMinimumHeight(theme().scaled(48))

    def show_entry(self, entry: OutboxEntry, *, is_first: bool) -> None:
        """Draw a payment as it is now, under a line unless it is the first."""
        self._entry = entry
        self._line.setVisible(not is_first)
        status = operation_status(entry.state)
        self._badge.show_status(status.icon, status.word, status.tone)
        self._badge.setToolTip(status.help)
        title, note = action_title(entry.action, self._live.name_or_address), ago(entry.created_at, self._live.now())
        if entry.failure is not None:
            note = failure_sentence(entry.failure, self._live.format)
        self._title.set_whole_text(title)
        self._note.set_whole_text(note)
        is_claim = isinstance(entry.action, ClaimDividends)
        comes_in = is_claim or isinstance(entry.action, Collect)
        cents = entry.amount_cents if comes_in else Cents(-entry.amount_cents)
        self._amount.show_amount(self._live.format.flow(cents, signed=True), Role.GOLD if is_claim else Role.TEXT)
        self._follow.setText(self.tr("Follow"))
        self._follow.setAccessibleName(self.tr("Follow: {what}").format(what=title))

    def _on_follow_clicked(self) -> None:
        if self._entry is not None:
            signer = self._entry.action.signer
            self.go_requested.emit(Destination(PageId.PAY, account=signer, operation=self._entry.id))


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
        self._rows: dict[OperationId, _OperationRow] = {}
        self._column = QVBoxLayout()
        no_margins(self._column)
        self.body.addLayout(self._column)
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
        """Draw each payment in the row it has: one that the keyboard is in keeps it."""
        for left in self._rows.keys() - {entry.id for entry in self._entries}:
            row = self._rows.pop(left)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, entry in enumerate(self._entries):
            self._row_of(entry, number).show_entry(entry, is_first=number == 0)
        self._draw_waiting()
        self.setVisible(bool(self._entries))

    def _row_of(self, entry: OutboxEntry, number: int) -> _OperationRow:
        row = self._rows.get(entry.id)
        if row is None:
            row = self._rows[entry.id] = _OperationRow(self._live, self)
            row.go_requested.connect(self.go_requested)
            self._column.insertWidget(number, row)
        elif self._column.indexOf(row) != number:
            self._column.insertWidget(number, row)
        return row

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
