"""Tables of the web of trust: few rows, whole ones to choose, icon and word beside every colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, icon, theme
from sakia_ng.gui.widgets.columns import share_columns

_MOST_ROWS_SHOWN = 8
_TONE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        text: the words.
        icon: what stands before them.
        tone: their colour role, None for neutral.
        tip: more words, when the mouse rests there.
    """

    text: str
    icon: Icon | None = None
    tone: Role | None = None
    tip: str = ""


class TrustTable(QTableWidget):
    """A table that is as high as its rows, up to eight of them.

    Args:
        widths: of the columns at the usual size of text, 0 for the one that takes what is left.
    """

    def __init__(self, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(0, len(widths), parent)
        self._shown: list[tuple[Cell, ...]] = []
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        side = theme().scaled(Length.ICON_SMALL)
        self.setIconSize(QSize(side, side))
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().scaled(Length.ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumHeight(theme().scaled(Length.ROW_COMPACT))
        self._widths = tuple(widths)

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these; what stands there already is left alone, and the row chosen stays chosen by its place."""
        chosen = self.currentRow()
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            former = self._shown[number] if number < len(self._shown) else ()
            for column, cell in enumerate(row):
                if column >= len(former) or former[column] != cell:
                    self.setItem(number, column, _item(cell))
        self._shown = [tuple(row) for row in rows]
        shown = min(max(len(rows), 1), _MOST_ROWS_SHOWN)
        self.setFixedHeight(self.horizontalHeader().minimumHeight() + shown * theme().scaled(Length.ROW) + 6)
        if rows and chosen < 0:
            self.setCurrentCell(0, 0)
        share_columns(self, self._widths)

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: N802 - Qt's own name
        """Hide a column or show it, and share the width out anew."""
        super().setColumnHidden(column, hide)
        share_columns(self, self._widths)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Share the new width out."""
        super().resizeEvent(event)
        share_columns(self, self._widths)

    def words(self, row: int) -> list[str]:
        """Return what stands in a row."""
        return [item.text() if (item := self.item(row, n)) else "" for n in range(self.columnCount())]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self.rowCount()):
                for column in range(self.columnCount()):
                    if (item := self.item(row, column)) is not None:
                        _colour(item)


def _item(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    if cell.icon is not None:
        item.setIcon(icon(cell.icon, cell.tone or Role.MUTED))
    item.setToolTip(cell.tip or cell.text)
    item.setData(_TONE_ROLE, cell.tone)
    _colour(item)
    return item


def _colour(item: QTableWidgetItem) -> None:
    tone = item.data(_TONE_ROLE)
    if tone is not None:
        item.setForeground(theme().colour(Role(tone)))
