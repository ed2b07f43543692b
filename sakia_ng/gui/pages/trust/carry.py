"""A paper on its way to another computer: as a QR code that this one shows, or as a file."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_and_save
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Button, Panel, QrView, Text, announce, no_margins
from sakia_ng.gui.widgets.qr import matrix_of

_QR_SIDE = 300


class CarryPanel(Panel):
    """The code, and the button that saves the same as a file. Empty and hidden until there is a paper.

    Attributes:
        code: what the code holds, empty without a paper.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self._name, self._data = "", "", b""
        self._text, self.qr = Text(wrap=True), QrView(_QR_SIDE)
        self.save, self._said = Button("", Icon.SAVE), Text(tone=Role.MUTED, wrap=True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.save)
        row.addStretch()
        no_margins(column, Space.S)
        column.addWidget(self._text)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addWidget(self._said)
        self.save.clicked.connect(self._on_save_clicked)
        self.clear()
        self.retranslate()

    @property
    def said(self) -> str:
        """What became of the file."""
        return "" if self._said.isHidden() else self._said.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self._text.setText(self.tr("Let the other computer read this code, or carry the file to it."))
        self.save.setText(self.tr("Save it as a file…"))

    def show_paper(self, code: str, data: bytes, name: str, spoken: str) -> None:
        """Show a paper.

        Args:
            code: what the QR code holds.
            data: the file, with words for whoever finds it.
            name: proposed for the file.
            spoken: what the code is, for screen readers.
        """
        self.code, self._data, self._name = code, data, name
        self._said.hide()
        self.show()
        aio.spawn(self._draw(code, spoken), owner=self, name="draw the code of a paper")

    def clear(self) -> None:
        """Show nothing any more."""
        self.code, self._data = "", b""
        self.qr.clear()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Forget the paper when the user goes elsewhere, or the program locks."""
        super().hideEvent(event)
        if self.code and not event.spontaneous():
            self.clear()

    async def _draw(self, code: str, spoken: str) -> None:
        matrix = await asyncio.to_thread(matrix_of, code)
        if code == self.code:
            self.qr.show_matrix(matrix, spoken)

    async def _save(self) -> None:
        outcome = await ask_and_save(self, self.tr("Save to carry it over"), self._name, self._data)
        if outcome is not None:
            self._said.setText(outcome.text)
            self._said.set_tone(Role.MUTED if outcome.is_done else Role.DANGER)
            self._said.show()
            announce(self, outcome.text)

    def _on_save_clicked(self) -> None:
        aio.spawn(self._save(), owner=self, name="save a paper to carry over")
