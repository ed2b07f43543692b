"""Tables of the web of trust: whole rows to choose, icon and word beside every colour, written as they are seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QTableView, QWidget

from sakia_ng.gui.models.written import Written
from sakia_ng.gui.theme import Icon, Length, Role, icon, theme
from sakia_ng.gui.widgets import plain_tip
from sakia_ng.gui.widgets.columns import ColumnShares

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS_SHOWN = 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


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


Row = Sequence[Cell]


class Rows(Sequence[Row], Generic[T]):
    """Rows that are put into words when they are looked at: few of many are seen at once.

    Args:
        things: what they are of, a row each.
        write: puts one of them into words.

    Attributes:
        written: those that were looked at.
    """

    def __init__(self, things: Sequence[T], write: Callable[[T], Row]) -> None:
        self._things = things
        self.written: Written[Row] = Written(lambda place: write(things[place]))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._things)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """Return one of them, or some."""
        if isinstance(place, slice):
            return tuple(self[row] for row in range(len(self))[place])
        return self.written[place]

    async def write_first(self) -> None:
        """Put those that are seen at first into words, one a turn of the loop, so that no turn is long."""
        for place in range(min(len(self), _MOST_ROWS_SHOWN)):
            self[place]
            await asyncio.sleep(0)


class _CellsModel(QAbstractTableModel):
    """The cells of a table.

    Args:
        columns: how many.
        figures: those that are aligned on the right.
    """

    def __init__(self, columns: int, figures: Collection[int], parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._figures = columns, frozenset(figures)
        self.rows: Sequence[Row] = ()
        self.headers: Sequence[str] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; rows come and go at the end, so that whoever is chosen by its place stays chosen."""
        shown, former, count = self.rows, len(self.rows), len(rows)
        if count > former:
            self.beginInsertRows(QModelIndex(), former, count - 1)
            self.rows = rows
            self.endInsertRows()
        elif count < former:
            self.beginRemoveRows(QModelIndex(), count, former - 1)
            self.rows = rows
            self.endRemoveRows()
        self.rows = rows
        looked_at = shown.written if isinstance(shown, Rows) else range(former)
        changed = [row for row in looked_at if row < count and shown[row] != rows[row]]
        if changed:
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), self._columns - 1))

    def show_headers(self, headers: Sequence[str]) -> None:
        """Name the columns."""
        self.headers = headers
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """One a thing."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """As many as there are widths."""
        return 0 if parent.isValid() else self._columns

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self._columns:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section] if section < len(self.headers) else str(section + 1)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, icon and colour of a cell."""
        cell = self.cell(index.row(), index.column())
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip or cell.text)
        if role == Qt.ItemDataRole.DecorationRole and cell.icon is not None:
            return icon(cell.icon, cell.tone or Role.MUTED)
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone is not None:
            return theme().colour(cell.tone)
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell, None where there is none."""
        if not 0 <= row < len(self.rows):
            return None
        cells = self.rows[row]
        return cells[column] if 0 <= column < len(cells) else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._figures else Qt.AlignmentFlag.AlignLeft
        return side | _MIDDLE


MOMENT = "moment"
"""Property of what tables stand in: the words that say of when their figures are."""


class TrustTable(QTableView):
    """A table that is as high as its rows, up to eight of them.

    Args:
        widths: of the columns at the usual size of text, 0 for the one that takes what is left.
        figures: columns that are aligned on the right.

    Attributes:
        current_row_changed: another row is chosen, or none.
        row_activated: a row was opened; carries its number.
    """

    current_row_changed = Signal()
    row_activated = Signal(int)

    def __init__(self, widths: Sequence[int], *, figures: Collection[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _CellsModel(len(widths), figures, self)
        self.setModel(self._cells)
        self.setProperty("look", "list")
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        side = theme().scaled(Length.ICON_SMALL)
        self.setIconSize(QSize(side, side))
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)
        self._set_up_headers(widths)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Say of when its figures are, though it was made after that was known."""
        around = self.parentWidget()
        while around is not None and around.property(MOMENT) is None:
            around = around.parentWidget()
        if around is not None:
            self.setAccessibleDescription(str(around.property(MOMENT)))
        super().showEvent(event)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the row chosen stays chosen by its place."""
        chosen = self.current_row()
        self._cells.show_rows(rows)
        shown = min(max(len(rows), 1), _MOST_ROWS_SHOWN)
        self.setFixedHeight(self.horizontalHeader().minimumHeight() + shown * theme().scaled(Length.ROW) + 6)
        if rows and chosen < 0:
            self.choose_row(0)

    def show_headers(self, headers: Sequence[str]) -> None:
        """Name the columns."""
        self._cells.show_headers(headers)

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return self._cells.rowCount()

    def current_row(self) -> int:
        """Return the row chosen, -1 for none."""
        return self.currentIndex().row()

    def choose_row(self, row: int) -> None:
        """Choose a row."""
        self.setCurrentIndex(self._cells.index(row, 0))

    def cell(self, row: int, column: int) -> Cell | None:
        """Return what stands in a cell, None where there is none."""
        return self._cells.cell(row, column)

    def words(self, row: int) -> list[str]:
        """Return what stands in a row."""
        cells = [self.cell(row, column) for column in range(self._cells.columnCount())]
        return ["" if cell is None else cell.text for cell in cells]

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own name
        """Tell that another row is chosen."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.current_row_changed.emit()

    def _set_up_headers(self, widths: Sequence[int]) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().scaled(Length.ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
        header.setMinimumHeight(theme().scaled(Length.ROW_COMPACT))
        self._shares = ColumnShares(self, widths)

    def _on_activated(self, index: QModelIndex) -> None:
        self.row_activated.emit(index.row())
