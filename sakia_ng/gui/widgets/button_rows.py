"""Buttons side by side, and under each other where one line is too short for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets.base import Panel, no_margins


class ButtonRows(Panel):
    """As few lines as a width allows.

    Args:
        buttons: in their order.
    """

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._grid = QGridLayout(self)
        no_margins(self._grid, Space.XS)
        self._lay_out(len(buttons))

    def take_room(self, width: int) -> None:
        """Lay the buttons out for a line this wide."""
        columns = len(self._buttons)
        while columns > 1 and self._width(columns) > width:
            columns -= 1
        self._lay_out(columns)

    def _width(self, columns: int) -> int:
        """Return how wide the lines are: buttons under each other share a column."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(max(widths[column::columns]) for column in range(columns)) + (columns - 1) * Space.XS

    def _lay_out(self, columns: int) -> None:
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(place, columns), Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, int(column == columns))
