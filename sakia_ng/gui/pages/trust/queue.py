"""Whom one means to certify next: the order, about when, and the way to the form. Nothing is signed from here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import expected_time
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.tables import Cell, TrustTable
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Button, ButtonRows, Card, Text, announce
from sakia_ng.gui.words.certification_queue import line_status, turn_words
from sakia_ng.gui.words.language import whole
from sakia_ng.services.certification_queue import QueueDoubt, QueueLine

_WIDTHS = (80, 160, 140, 140, 0)
_NUMBER, _WHEN, _CERTIFIER, _REMARK = 0, 2, 3, 4
_NARROW_BELOW = 700


class _QueueTable(TrustTable):
    """Rows that the keyboard moves. Attributes: ``move_wanted``: carries by how many places."""

    move_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Move the row chosen with Alt and an arrow."""
        by = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(by)
            return
        super().keyPressEvent(event)


class QueueCard(Card):
    """The queue of every identity of the user. Hidden while nobody waits.

    Attributes:
        wanted: the user wants to certify somebody now; carries the ``QueueLine``.
        lines: who is shown, in the order of the rows.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self.lines: tuple[QueueLine, ...] = ()
        self._text, self.table = Text(tone=Role.MUTED, wrap=True), _QueueTable(_WIDTHS)
        self._remark = Text(tone=Role.MUTED, wrap=True)
        self._remark.hide()
        self.table.setObjectName("certification_queue")
        self.certify, self.remove = Button("", Icon.MEMBER), Button("", Icon.REMOVE, look="quiet")
        self.up, self.down = Button("", Icon.UP, look="quiet"), Button("", Icon.DOWN, look="quiet")
        self._actions = ButtonRows(self.certify, self.up, self.down, self.remove)
        self.body.addWidget(self._text)
        self.body.addWidget(self.table)
        self.body.addWidget(self._remark)
        self.body.addWidget(self._actions)
        self.table.current_row_changed.connect(self._enable)
        self.certify.clicked.connect(self._on_certify_clicked)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.table.move_wanted.connect(self._move)
        self.retranslate()

    @property
    def chosen(self) -> QueueLine | None:
        """Whose row is chosen."""
        row = self.table.current_row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("To certify next"))
        self._text.setText(
            self.tr(
                "One certification at a time, in this order. Sakia tells you when somebody’s turn has come; it"
                " signs nothing by itself."
            )
        )
        self.table.setAccessibleName(self.tr("To certify next"))
        headers = [
            self.tr("Place"),
            self.tr("Whom"),
            self.tr("Possible about"),
            self.tr("Certified by"),
            self.tr("Remark"),
        ]
        self.table.show_headers(headers)
        self.certify.setText(self.tr("Certify now…"))
        self.up.setText(self.tr("Earlier"))
        self.down.setText(self.tr("Later"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))
        self.remove.setText(self.tr("Remove"))
        self.refresh()

    def refresh(self) -> None:
        """Show who waits now; whoever was chosen stays chosen."""
        former = self.chosen
        self.lines = self._live.queue
        self.table.show_rows([self._row(line) for line in self.lines])
        for row, line in enumerate(self.lines):
            if former is not None and _key(line) == _key(former) and row != self.table.current_row():
                self.table.choose_row(row)
        self.table.setColumnHidden(_CERTIFIER, len({line.queued.certifier for line in self.lines}) < 2)
        self.setVisible(bool(self.lines))
        self._enable()

    def take_room(self, width: int) -> None:
        """Say the remark on whoever is chosen below the table where there is little room."""
        is_narrow = width < theme().scaled(_NARROW_BELOW)
        for column in (_NUMBER, _REMARK):
            self.table.setColumnHidden(column, is_narrow)
        self._remark.setVisible(is_narrow)
        self._actions.take_room(width - 2 * Space.M - 2)

    def _row(self, line: QueueLine) -> list[Cell]:
        status = line_status(line, self._ends(line))
        when = turn_words(line, self._session.clock.now())
        tone = (Icon.SUCCESS, Role.POSITIVE) if line.is_ready else (None, None)
        mine = [one for one in self.lines if one.queued.certifier == line.queued.certifier]
        certifier = self._live.name_or_address(line.queued.certifier)
        return [
            Cell(whole(mine.index(line) + 1)),
            Cell(self._live.queued_name(line), tip=f"{line.name or ''} {line.queued.receiver}".strip()),
            Cell(when, *tone),
            Cell(certifier),
            Cell(status.word, status.icon, status.tone),
        ]

    def _ends(self, line: QueueLine) -> datetime | None:
        if line.doubt is QueueDoubt.CERTIFIER_ENDS:
            one = self._live.trust.of(line.queued.certifier)
            return None if one is None else one.membership_ends
        receiver = line.receiver
        if receiver is None or receiver.scheduled_on is None:
            return None
        return expected_time(receiver.scheduled_on, receiver.at, self._session.currency.block_time_s)

    def _enable(self) -> None:
        line = self.chosen
        places = [] if line is None else [one for one in self.lines if one.queued.certifier == line.queued.certifier]
        place = places.index(line) if line is not None else 0
        self._remark.setText("" if line is None else line_status(line, self._ends(line)).word)
        self.certify.setEnabled(line is not None)
        self.remove.setEnabled(line is not None)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(line is not None and place + 1 < len(places))

    def _on_certify_clicked(self) -> None:
        if self.chosen is not None:
            self.wanted.emit(self.chosen)

    def _on_up_clicked(self) -> None:
        self._move(-1)

    def _on_down_clicked(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        line = self.chosen
        if line is not None:
            queue, (certifier, receiver) = self._session.certification_queue, _key(line)
            aio.spawn(queue.move(certifier, receiver, by), owner=self, name="move somebody in the queue")

    def _on_remove_clicked(self) -> None:
        line = self.chosen
        if line is not None:
            queue, (certifier, receiver) = self._session.certification_queue, _key(line)
            announce(self, self.tr("{name} waits no longer").format(name=self._live.queued_name(line)))
            aio.spawn(queue.remove(certifier, receiver), owner=self, name="take somebody out of the queue")


def _key(line: QueueLine) -> tuple[Address, Address]:
    return line.queued.certifier, line.queued.receiver
