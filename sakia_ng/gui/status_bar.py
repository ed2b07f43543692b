"""The status bar: the connection in words, who can be certified, payments on their way, the demonstration."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, icon
from sakia_ng.gui.widgets import Button, ElidedLabel, Panel, StatusBadge, announce
from sakia_ng.gui.words.certification_queue import ready_words
from sakia_ng.gui.words.operations import on_their_way
from sakia_ng.gui.words.states import Status, connection_status

_AGE_EVERY_MS = 2_000


class StatusBar(Panel):
    """One line in words; each part is a door.

    Attributes:
        go_requested: carries a ``Destination``.
        ready: who waits to be certified and can be, hidden while nobody.
    """

    go_requested = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="statusbar")
        self._session, self._live = session, live
        self._turn: tuple[Icon, Role | None] | None = None
        self._connection = Button("", Icon.CONNECTED, look="quiet")
        self._payments = Button("", Icon.PAY, look="quiet")
        self.ready = Button("", Icon.MEMBER, look="quiet")
        self.ready.setObjectName("certification_ready")
        self._kind = StatusBadge(Icon.DEMONSTRATION)
        self._note = ElidedLabel(tone=Role.MUTED)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.HAIR, Space.M, Space.HAIR)
        row.setSpacing(Space.M)
        row.addWidget(self._connection)
        row.addStretch()
        row.addWidget(self._note, 1)
        self._note.hide()
        row.addWidget(self.ready)
        row.addWidget(self._payments)
        row.addWidget(self._kind)
        self._connection.clicked.connect(self._on_connection_clicked)
        self._payments.clicked.connect(self._on_payments_clicked)
        self.ready.clicked.connect(self._on_ready_clicked)
        self._state = ""
        self._age = QTimer(self)
        self._age.setInterval(_AGE_EVERY_MS)
        self._age.timeout.connect(self._draw_connection)
        self._age.start()
        live.frame_changed.connect(self._on_live_changed)
        self.retranslate()

    @property
    def connection_text(self) -> str:
        """What is said of the connection."""
        return self._state

    @property
    def note(self) -> str:
        """What the page says here."""
        return self._note.whole_text

    def say(self, note: str) -> None:
        """Let a page say something, such as the sum of what is chosen there; an empty text takes it away."""
        self._note.set_whole_text(note)
        self._note.setVisible(bool(note))

    def retranslate(self) -> None:
        """Write all words again."""
        self._payments.setToolTip(self.tr("See where it stands"))
        self._kind.setVisible(self._session.is_demo)
        self._kind.show_status(Icon.DEMONSTRATION, self.tr("Demonstration"), Role.INFO)
        self.ready.setToolTip(self.tr("See whose turn it is"))
        self._draw_connection()
        self._draw_payments()
        self._draw_ready()

    def _draw_connection(self) -> None:
        live, is_demo = self._live, self._session.is_demo
        status = connection_status(live.connection, live.now(), is_demo=is_demo, lags_after=live.lags_after)
        self._state = status.word
        self._fit_connection()
        self._connection.setToolTip(status.help or self.tr("See the network"))
        self._connection.setIcon(icon(status.icon, status.tone or Role.MUTED))
        self._connection.setAccessibleName(self.tr("Connection: {state}").format(state=status.word))
        self._say_a_turn(status)

    def _say_a_turn(self, status: Status) -> None:
        """Say aloud that the connection got into trouble, or out of it; not every block."""
        if status.tone not in (Role.WARNING, Role.POSITIVE):
            return  # on its way to one of them
        former, self._turn = self._turn, (status.icon, status.tone)
        if self._turn != former and (former is not None or status.tone is Role.WARNING):
            announce(self, status.word)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Shorten what is said of the connection where the bar is too narrow for it: its door tells it whole."""
        super().resizeEvent(event)
        self._fit_connection()

    def _fit_connection(self) -> None:
        others = (self.ready, self._payments, self._kind)
        taken = sum(part.sizeHint().width() + Space.M for part in others if not part.isHidden())
        if not self._connection.text():
            self._connection.setText(self._state)  # an empty button claims room for words
        metrics = self._connection.fontMetrics()
        around = self._connection.sizeHint().width() - metrics.horizontalAdvance(self._connection.text())
        room = self.width() - taken - around - Space.XS - Space.M
        self._connection.setText(metrics.elidedText(self._state, Qt.TextElideMode.ElideRight, room))

    def _draw_payments(self) -> None:
        entries = self._live.live_operations
        actions = [entry.action for entry in entries if entry.operation.is_numbered]  # the others wait for weeks
        self._payments.setVisible(bool(actions))
        self._payments.setText(on_their_way(actions))
        self._fit_connection()

    def _draw_ready(self) -> None:
        """Say whose turn has come, aloud once."""
        lines = tuple(line for line in self._live.queue if line.is_ready)
        former = self.ready.text() if not self.ready.isHidden() else ""
        name = self._live.queued_name(lines[0]) if lines else ""
        self.ready.setText(ready_words(lines, name) if lines else "")
        self.ready.setVisible(bool(lines) and not self._live.is_locked)
        self._fit_connection()
        if lines and self.ready.text() != former:
            announce(self, self.ready.text())

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & (Topic.CONNECTION | Topic.CURRENCY):
            self._draw_connection()
        if topics & Topic.OUTBOX:
            self._draw_payments()
        if topics & (Topic.OUTBOX | Topic.TRUST | Topic.ACCOUNTS | Topic.LOCK):
            self._draw_ready()

    def _on_connection_clicked(self) -> None:
        self.go_requested.emit(Destination(PageId.NETWORK))

    def _on_payments_clicked(self) -> None:
        entries = self._live.live_operations
        if entries:
            self.go_requested.emit(Destination(PageId.ACCOUNT, account=entries[0].action.signer))

    def _on_ready_clicked(self) -> None:
        lines = [line for line in self._live.queue if line.is_ready]
        if lines:
            self.go_requested.emit(Destination(PageId.TRUST, account=lines[0].queued.certifier, text="certify"))
