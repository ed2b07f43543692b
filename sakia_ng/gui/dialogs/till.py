"""The large view for a customer: one code, one amount, whether it was paid; over the whole screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.receive.arrival import ArrivalLine, ArrivalWatch
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import AmountLabel, Button, ElidedLabel, IconLabel, QrView, Text
from sakia_ng.gui.words.amounts import AmountWords

_LEAST_CODE, _TICK = 200, 96


@dataclass(frozen=True, slots=True)
class Bill:
    """What is shown.

    Attributes:
        name: who is paid.
        link: what the code holds.
        amount: how much is asked, None when the payer decides.
        twin: the same in the other unit, empty without.
        comment: the comment asked for.
    """

    name: str
    link: str
    amount: AmountWords | None = None
    twin: str = ""
    comment: str = ""


class TillDialog(QDialog):
    """Shown until Escape or Close.

    Args:
        bill: what is asked for.
        watch: tells when it arrives.
        live: what the store says.
        parent: over which window.
    """

    def __init__(self, bill: Bill, watch: ArrivalWatch, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch, self._live, self._asks_amount = watch, live, bill.amount is not None
        self.setWindowTitle(self.tr("To be paid"))
        self.setProperty("look", "ground")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(parent.window().size())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.code, self.line = QrView(_LEAST_CODE), ArrivalLine(large=True)
        self.tick = IconLabel(Icon.SUCCESS, Role.POSITIVE, side=_TICK)
        self.code.show_text(bill.link, self.tr("QR code to pay {name}").format(name=bill.name))
        self.amount = AmountLabel(Type.BALANCE, bold=True)
        if bill.amount is not None:
            self.amount.show_amount(bill.amount)
        self.close_button, self.again = Button(self.tr("Close"), Icon.CLOSE), Button(self.tr("Next payment"))
        self._lay_out(bill)
        watch.changed.connect(self._draw)
        live.changed.connect(self._draw)
        self.close_button.clicked.connect(self.accept)
        self.again.clicked.connect(watch.start_afresh)
        self._draw()
        self.close_button.setFocus()

    async def show_until_closed(self) -> None:
        """Open, and let the dialog go when it is closed."""
        await aio.ask(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Make the code as large as the rest allows."""
        self._place_buttons(event.size().width())
        around = self._column.totalHeightForWidth(event.size().width()) - self.code.sizeHint().height()
        side = min(event.size().width() - 2 * Space.XXL, event.size().height() - around)
        self.code.set_side(max(_LEAST_CODE, side))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Say the arrival in the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
        super().changeEvent(event)

    def _place_buttons(self, width: int) -> None:
        """Put the buttons under what is said where they would take half of its line."""
        wide = self.again.sizeHint().width() + self.close_button.sizeHint().width()
        is_beside = wide < width // 3
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self, bill: Bill) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        self._column, self._foot = column, QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.L)
        column.setSpacing(Space.S)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = ElidedLabel(bill.name, size=Type.TITLE, bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addWidget(self.amount, 0, centre)
        self.amount.setVisible(bill.amount is not None)
        for text in filter(None, (bill.twin, bill.comment)):
            label = Text(text, size=Type.EMPHASIS, tone=Role.MUTED, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.code, 0, centre)
        column.addWidget(self.tick, 0, centre)
        column.addStretch(1)
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(self.again)
        row.addWidget(self.close_button)
        self._foot.setSpacing(Space.S)
        self._foot.addWidget(self.line, 1)
        self._foot.addLayout(row)
        column.addLayout(self._foot)

    def _draw(self) -> None:
        """Take the code away once its amount is paid, or somebody would pay it again; the tick waits for nodes."""
        arrival = self._watch.arrival
        is_paid = self._asks_amount and arrival is not None and arrival.is_as_asked
        is_sure = arrival is not None and arrival.is_sure
        self.line.show_arrival(arrival, self._live)
        self.code.setVisible(not is_paid)
        self.tick.setVisible(is_paid and is_sure)
        self.again.setVisible(arrival is not None)
