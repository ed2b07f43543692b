"""Holds a table so that its last row is never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget


class WholeRows(QWidget):
    """Gives a table as much of its height as whole rows take; what is left stays empty.

    The table shows its first rows alone: the wheel turns the page that holds it.

    Args:
        table: of fixed row height.
        fewest: rows for which there is always room.
    """

    def __init__(self, table: QTableView, fewest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._fewest = table, fewest
        table.setParent(self)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerItem)
        table.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.show_rows(fewest)

    def show_rows(self, count: int) -> None:
        """Tell how many rows there are: no more room than they need is taken."""
        self.setMinimumHeight(self._height_of(min(count, self._fewest)))
        self.setMaximumHeight(max(self._height_of(count), self.minimumHeight()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as its rows may be."""
        return QSize(self._table.sizeHint().width(), self.minimumHeight())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False

    def _fit(self) -> None:
        rows = (self.height() - self._height_of(0)) // self._table.verticalHeader().defaultSectionSize()
        self._table.setGeometry(0, 0, self.width(), self._height_of(max(rows, 1)))

    def _height_of(self, rows: int) -> int:
        header = self._table.horizontalHeader()
        above = max(header.minimumHeight(), header.sizeHint().height()) + 2 * self._table.frameWidth()
        return above + rows * self._table.verticalHeader().defaultSectionSize()
