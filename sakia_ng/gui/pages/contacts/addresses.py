"""The further addresses of a contact: each can be copied, paid, taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import CopyButton, IconButton, Panel, Text, no_margins


class AddressRows(Panel):
    """Addresses under each other.

    Attributes:
        pay_requested: carries an ``Address``.
        removed: carries the ``Address`` taken away.
    """

    pay_requested = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addresses: tuple[Address, ...] = ()
        self._column = QVBoxLayout(self)
        no_margins(self._column, Space.XXS)

    def show_addresses(self, addresses: tuple[Address, ...]) -> None:
        """Show these."""
        self.addresses = addresses
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for address in addresses:
            self._column.addWidget(self._row(address))
        self.setVisible(bool(addresses))

    def retranslate(self) -> None:
        """Write all words again."""
        self.show_addresses(self.addresses)

    def _row(self, address: Address) -> QWidget:
        row, text = Panel(self), Text(short_form(address), tone=Role.MUTED)
        text.setToolTip(address)
        line = QHBoxLayout(row)
        no_margins(line, Space.XS)
        copy, pay, remove = CopyButton(), IconButton(Icon.PAY), IconButton(Icon.CLOSE)
        copy.set_copy_name(self.tr("Copy {address}").format(address=short_form(address)))
        copy.set_text_to_copy(address)
        pay.set_name(self.tr("Pay {address}").format(address=short_form(address)))
        remove.set_name(self.tr("Take {address} away").format(address=short_form(address)))
        pay.clicked.connect(partial(self.pay_requested.emit, address))
        remove.clicked.connect(partial(self.removed.emit, address))
        line.addWidget(text, 1)
        for button in (copy, pay, remove):
            line.addWidget(button)
        return row
