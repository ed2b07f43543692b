"""Buttons side by side, and under each other where one line is too short for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets.base import Panel, no_margins

_COMES_OR_GOES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class ButtonRows(Panel):
    """As few lines as a width allows; a button that is hidden leaves no hole.

    Args:
        buttons: in their order.
    """

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._room: int | None = None
        self._grid = QGridLayout(self)
        no_margins(self._grid, Space.XS)
        for place, button in enumerate(buttons):
            self._grid.addWidget(button, 0, place)
        self._lay_out()
        for button in buttons:
            button.installEventFilter(self)

    def take_room(self, width: int) -> None:
        """Lay the buttons out for a line this wide."""
        self._room = width
        self._lay_out()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Close up when a button comes or goes."""
        if event.type() in _COMES_OR_GOES:
            self._lay_out()
        return False

    def _lay_out(self) -> None:
        there = [button for button in self._buttons if not _is_left_out(button)]
        columns = max(1, len(there))
        while columns > 1 and self._room is not None and _width(there, columns) > self._room:
            columns -= 1
        for place, button in enumerate(there):
            self._grid.addWidget(button, *divmod(place, columns), Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, int(column == columns))


def _is_left_out(button: QPushButton) -> bool:
    """Tell whether somebody hid it: one that was never shown is hidden too, as Qt says it."""
    return button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _width(buttons: list[QPushButton], columns: int) -> int:
    """Return how wide the lines are: buttons under each other share a column."""
    widths = [button.sizeHint().width() for button in buttons]
    return sum(max(widths[column::columns]) for column in range(columns)) + (columns - 1) * Space.XS
