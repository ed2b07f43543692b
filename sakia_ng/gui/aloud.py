"""What happens while one looks elsewhere, for those who listen: a payment came in, or one on its way was settled.

Pages draw it where eyes find it; a screen reader hears of it only when it is told.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import OperationId, OperationState, OutboxEntry
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.widgets import announce
from sakia_ng.gui.words.errors import failure_sentence
from sakia_ng.gui.words.operations import action_title
from sakia_ng.gui.words.states import operation_status
from sakia_ng.ports.store import HistoryQuery

translate = QCoreApplication.translate

_NEWS_FOR = timedelta(hours=1)
_MOST = 3
"""Of several at once the newest are said: a first reading brings many."""


class Aloud(QObject):
    """Tells screen readers of payments, whatever page is open; says nothing while locked, nor what a page says itself.

    Args:
        session: where histories are.
        live: what the store says now.
        window: whose words these are.
    """

    def __init__(self, session: Session, live: Live, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._live, self._window = session, live, window
        self._news: dict[OperationId, OperationState | None] | None = None
        self._heard: frozenset[str] | None = None
        live.frame_changed.connect(self._on_live_changed)

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.OUTBOX:
            self._tell_operations()
        if topics & Topic.HISTORY and (self._heard is None or QAccessible.isActive()):
            aio.spawn(self._tell_arrivals(), owner=self, name="look for payments to tell of")

    def _tell_operations(self) -> None:
        """Say of each operation that it was settled, or is held back, once."""
        former, self._news = self._news, {entry.id: _news_of(entry) for entry in self._live.operations}
        if former is None or self._live.is_locked:
            return
        for entry in self._live.operations:
            news = self._news[entry.id]
            if news is not None and former.get(entry.id, news) is not news and not self._is_followed(entry):
                announce(self._window, operation_news(entry, self._live))

    async def _tell_arrivals(self) -> None:
        """Say what came in since the last look; at the first one nothing is new."""
        query = HistoryQuery(kinds=(MovementKind.TRANSFER,), since=self._live.now() - _NEWS_FOR)
        history = self._session.store.history
        lines = [line.row.movement for line in await history.lines(query, await history.ids(query))]
        former, self._heard = self._heard, frozenset(line.id for line in lines)
        if former is None or self._live.is_locked or self._is_waited_for():
            return
        new = [line for line in lines if line.id not in former and self._comes_from_outside(line)]
        for line in new[:_MOST]:
            announce(self._window, arrival_news(line, self._live))

    def _comes_from_outside(self, line: Movement) -> bool:
        return line.amount_cents > 0 and self._live.account(line.counterpart) is None

    def _is_followed(self, entry: OutboxEntry) -> bool:
        from sakia_ng.gui.pages.pay.progress import ProgressCard  # noqa: PLC0415 - a page's, which the start does without

        cards = self._window.findChildren(ProgressCard)
        return any(card.isVisible() and card.entry is not None and card.entry.id == entry.id for card in cards)

    def _is_waited_for(self) -> bool:
        from sakia_ng.gui.pages.receive.arrival import ArrivalLine  # noqa: PLC0415 - as above

        return any(line.isVisible() for line in self._window.findChildren(ArrivalLine))


def _news_of(entry: OutboxEntry) -> OperationState | None:
    """Return the state that one should hear of, None while it goes its way."""
    return entry.state if entry.settled or entry.state is OperationState.BLOCKED else None


def operation_news(entry: OutboxEntry, live: Live) -> str:
    """Say what became of an operation, such as ``To Le Fournil: Refused``, and why."""
    what, state = action_title(entry.action, live.name_or_address), operation_status(entry.state).word
    text = translate("Aloud", "{what}: {state}.").format(what=what, state=state)
    return text if entry.failure is None else f"{text} {failure_sentence(entry.failure, live.format)}"


def arrival_news(line: Movement, live: Live) -> str:
    """Say who paid what; the amount is left out while amounts are hidden."""
    from sakia_ng.gui.pages.receive.arrival import payer_name  # noqa: PLC0415 - as above

    name = payer_name(line, live)
    text = translate("Aloud", "Received: {amount} from {name}.")
    return text.format(amount=live.format.flow(line.amount_cents).spoken, name=name)
