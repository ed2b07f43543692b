"""The button beside a field that takes an address: it reads a QR code into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.currency import Currency
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import IconButton
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.platform import Platform


class ScanButton(IconButton):
    """Opens the reader.

    Attributes:
        read: carries the text of the code chosen.
    """

    read = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Icon.QR, role=Role.TEXT, parent=parent)
        self._currency: Currency = session.currency
        self._clock: Clock = session.clock
        self._platform: Platform = session.platform
        self.setObjectName("scan")
        self.clicked.connect(self._on_clicked)
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        self.set_name(self.tr("Read a QR code"))

    def _on_clicked(self) -> None:
        aio.spawn(self._scan(), owner=self, name="read a QR code")

    async def _scan(self) -> None:
        about = self.tr("An address or a request for a payment. You will see what it asks before anything is paid.")
        dialog = ScanDialog(self._parse, about, self._platform, self.window())
        if text := await dialog.ask():
            self.read.emit(text)

    def _parse(self, text: str) -> object:
        return parse_pasted(text, self._currency, self._clock.now())
