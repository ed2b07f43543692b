"""Those who are already in a payment to several: a line each, and what they get together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import Share
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.money import Cents
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, ElidedLabel, IconButton, Panel, Text, no_margins
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.payment import plainly


class SeveralPart(Panel):
    """The list of recipients; nothing is shown of it while there is none.

    Args:
        amounts: how amounts are written.

    Attributes:
        changed: somebody came or went.
        add: puts whoever stands in the form on the list; whoever made this part places it.
    """

    changed = Signal()

    def __init__(self, amounts: AmountFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = amounts
        self._shares: dict[Address, tuple[Cents, str]] = {}
        self.add, self._error = Button("", Icon.ADD_PERSON, look="link"), Text(size=Type.CAPTION, tone=Role.DANGER)
        self.add.setObjectName("pay_add_person")
        self._label, self._total = Text(bold=True), Text(tone=Role.MUTED, wrap=True)
        self._error.setWordWrap(True)
        self._rows = QVBoxLayout()
        no_margins(self._rows, Space.XXS)
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        column.addWidget(self._label)
        column.addLayout(self._rows)
        column.addWidget(self._total)
        column.addWidget(self._error)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.add.setText(self.tr("Pay somebody else in the same payment"))
        self._label.setText(self.tr("In this payment"))
        self._draw()

    @property
    def shares(self) -> tuple[Share, ...]:
        """Who gets what."""
        return tuple(Share(address, cents) for address, (cents, _) in self._shares.items())

    @property
    def cents(self) -> Cents:
        """What they get together."""
        return Cents(sum(cents for cents, _ in self._shares.values()))

    @property
    def names(self) -> Mapping[Address, str]:
        """What they were called when they were put on the list."""
        return {address: name for address, (_, name) in self._shares.items()}

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._error.text()

    def set_format(self, amounts: AmountFormat) -> None:
        """Follow the unit chosen."""
        if amounts != self._format:
            self._format = amounts
            self._draw()

    def put(self, share: Share, name: str) -> None:
        """Put somebody on the list."""
        self._shares[share.recipient] = share.cents, name
        self._changed()

    def take_out(self, address: Address) -> None:
        """Take somebody off the list."""
        self._shares.pop(address, None)
        self._changed()

    def clear(self) -> None:
        """Take everybody off the list."""
        self._shares.clear()
        self._changed()

    def complain(self, address: Address | None) -> None:
        """Say that somebody is on the list already, or that everybody needs an amount."""
        if address in self._shares:
            self._error.setText(self.tr("This account is in the payment already. Take it out to change its amount."))
        else:
            self._error.setText(self.tr("With several people, type an amount for each of them."))
        self._draw()

    def _changed(self) -> None:
        self._error.setText("")
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for address, (cents, name) in self._shares.items():
            self._rows.addWidget(self._line(address, cents, name))
        together = plainly(self._format).in_currency(self.cents).spoken
        text = self.tr("%n person(s), {amount} together", "", len(self._shares))
        self._total.setText(text.format(amount=together))
        self._label.setVisible(bool(self._shares))
        self._total.setVisible(len(self._shares) > 1)
        self._error.setVisible(bool(self._error.text()))
        self.setVisible(bool(self._shares) or bool(self._error.text()))

    def _line(self, address: Address, cents: Cents, name: str) -> QWidget:
        line = Panel(self)
        row = QHBoxLayout(line)
        no_margins(row, Space.S)
        who, remove = ElidedLabel(name), IconButton(Icon.CLOSE, self.tr("Take {name} out").format(name=name))
        who.setToolTip(address)
        remove.setObjectName(f"pay_take_out_{short_form(address)}")
        remove.clicked.connect(partial(self.take_out, address))
        row.addWidget(who, 1)
        row.addWidget(Text(plainly(self._format).in_currency(cents).spoken))
        row.addWidget(remove)
        return line
