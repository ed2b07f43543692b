"""Whether the payment asked for has arrived: a green tick with words, and a sound, once nodes tell of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.movement import Movement
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type
from sakia_ng.gui.widgets import IconLabel, Panel, Text, announce
from sakia_ng.gui.widgets.base import set_look
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import near_moment
from sakia_ng.gui.words.names import apart, verified_name
from sakia_ng.services.receiving import Arrival, Asked, Waiting

_LONGEST_COMMENT = 80


class ArrivalWatch(QObject):
    """Looks for the payment each time a history changes, and sounds once when it arrives.

    The sound is the system's own (``QApplication.beep``): playing a file needs QtMultimedia, which is not shipped.

    Args:
        session: the services.
        live: what the store says.

    Attributes:
        changed: another arrival, or none any more.
        arrival: what came in, None while it is waited for.
    """

    changed = Signal()

    def __init__(self, session: Session, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._live = session, live
        self._asked: Asked | None = None
        self._waiting: Waiting | None = None
        self._sounded_for: tuple[object, ...] | None = None
        self.arrival: Arrival | None = None
        live.changed.connect(self._on_live_changed)

    def wait_for(self, asked: Asked) -> None:
        """Wait for this from now on; a changed amount or comment keeps what came in for the same account."""
        is_other = self._asked is None or self._asked.account != asked.account
        self._asked = asked
        if is_other:
            self.start_afresh()
        else:
            self._look()

    def start_afresh(self) -> None:
        """Wait for the next payment: what came in until now counts no more."""
        if self._asked is not None:
            self._set(None)
            session, account = self._session, self._asked.account
            dates_are_real = not session.is_demo
            self._waiting = Waiting(
                session.store, session.ledger, account, session.clock.now(), dates_are_real=dates_are_real
            )
            aio.spawn(self._waiting.begin(), owner=self, name="note what was received before")

    def stop(self) -> None:
        """Wait no longer."""
        self._asked = self._waiting = None
        self._set(None)

    def _look(self) -> None:
        aio.spawn(self._find(), owner=self, name="look for a payment that was asked for")

    async def _find(self) -> None:
        asked, waiting = self._asked, self._waiting
        if asked is None or waiting is None:
            return
        arrival = await waiting.arrival(asked)
        if (asked, waiting) == (self._asked, self._waiting):
            self._set(arrival)

    def _set(self, arrival: Arrival | None) -> None:
        if arrival == self.arrival:
            return
        self.arrival = arrival
        if arrival is not None and arrival.is_as_asked and arrival.is_sure and _payment(arrival) != self._sounded_for:
            self._sounded_for = _payment(arrival)
            if self._live.preferences.arrival_sound:
                QApplication.beep()
        self.changed.emit()

    def _on_live_changed(self, topics: Topic) -> None:
        is_unsure = self.arrival is not None and not self.arrival.is_sure
        if topics & Topic.HISTORY or (is_unsure and topics & Topic.CONNECTION):
            self._look()


class ArrivalLine(Panel):
    """Says whether it has arrived, on a soft ground.

    Args:
        large: in the view for a customer.
    """

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(Icon.WAITING, Role.MUTED, side=40 if large else Length.ICON)
        self._words = Text(size=Type.TITLE if large else Type.BODY, bold=large, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_arrival(self, arrival: Arrival | None, live: Live) -> None:
        """Say what came in."""
        tone, icon = _looks(arrival)
        if arrival is not None:
            text = self._said(arrival, live)
        elif live.is_unheard:
            tone, icon = Role.WARNING, Icon.OFFLINE
            text = self.tr("Offline: a payment that arrives is seen here once the network is back.")
        else:
            text = self.tr("Waiting for the payment…")
        set_look(self, "neutral" if tone is Role.MUTED else tone.value)
        self._icon.show_icon(icon, tone)
        if text != self._words.text():
            self._words.setText(text)
            if arrival is not None:
                announce(self, text)

    def _said(self, arrival: Arrival, live: Live) -> str:
        line = arrival.movement
        shown = AmountFormat(live.format.currency_symbol).in_currency(line.amount_cents).spoken
        name = apart(payer_name(line, live))
        if arrival.is_doubtful:
            text = self.tr("{name} paid {amount} ({time}), perhaps before you asked: compare with the history.")
        elif not arrival.is_as_asked:
            text = self.tr("{name} paid {amount}. That is not what was asked for.")
        elif not arrival.is_sure:
            text = self._said_by_indexer(arrival)
        elif arrival.is_final:
            text = self.tr("Received: {amount} from {name}. The payment is final.")
        else:
            text = self.tr("Received: {amount} from {name}. It will be final once several more blocks have come.")
        said = text.format(amount=shown, name=name, time=near_moment(line.time, live.now()))
        if line.comment is not None and not arrival.is_as_asked:
            said += " " + self.tr("Comment: “{comment}”").format(comment=line.comment.shown(_LONGEST_COMMENT))
        return said

    def _said_by_indexer(self, arrival: Arrival) -> str:
        if arrival.is_final:
            return self.tr(
                "{amount} from {name}, by an indexer’s word alone: look at your balance before you rely on it."
            )
        return self.tr("On its way: {amount} from {name}. The green tick comes in some seconds, when it is final.")


def payer_name(line: Movement, live: Live) -> str:
    """Return the best name known of who paid."""
    payer: Address | None = line.counterpart
    if payer is None:
        return "?"
    verified = verified_name(line.counterpart_name) if line.counterpart_name is not None else None
    return live.name_of(payer) or verified or live.name_or_address(payer)


def _payment(arrival: Arrival) -> tuple[object, ...]:
    """Return what a payment is known by, whoever tells of it."""
    line = arrival.movement
    return line.block, line.counterpart, line.amount_cents


def _looks(arrival: Arrival | None) -> tuple[Role, Icon]:
    if arrival is None:
        return Role.MUTED, Icon.WAITING
    if not arrival.is_as_asked or (arrival.is_final and not arrival.is_sure):
        return Role.WARNING, Icon.WARNING
    return (Role.POSITIVE, Icon.SUCCESS) if arrival.is_sure else (Role.INFO, Icon.WAITING)
