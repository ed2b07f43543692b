"""By which column a history is sorted: what a click on a header does, for the keyboard and for hidden columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from sakia_ng.gui.widgets import Choice

_ORDERS = (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder)


class SortChoice(Choice):
    """Every column in both orders; follows the header, which follows it.

    Args:
        table: what is sorted, as soon as it has its model.
    """

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.activated.connect(self._on_activated)
        table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again, keeping what is chosen."""
        self.set_name(self.tr("Sort by"))
        blocked = self.blockSignals(True)
        self.clear()
        words = (self.tr("{column}, descending"), self.tr("{column}, ascending"))
        model = self._table.model()
        for column in range(model.columnCount()):
            name = str(model.headerData(column, Qt.Orientation.Horizontal))
            self.addItems([text.format(column=name) for text in words])
        self.blockSignals(blocked)
        self._show_order()

    def _show_order(self) -> None:
        header = self._table.horizontalHeader()
        order = _ORDERS.index(header.sortIndicatorOrder())
        self.setCurrentIndex(header.sortIndicatorSection() * len(_ORDERS) + order)

    def _on_activated(self) -> None:
        column, order = divmod(self.currentIndex(), len(_ORDERS))
        self._table.sortByColumn(column, _ORDERS[order])
