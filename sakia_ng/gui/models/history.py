"""The table of a history: every row has its place, only the pages looked at are read.

The model keeps the ordered numbers of all rows (8 bytes each) and a few pages of 256 lines. What a view asks for and is
not there is a placeholder until its page was read, off the loop. Sorting and filtering are the store's (SQL). Of
another query the first page is shown as soon as it is there, and the numbers of all other rows come after it.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.models.history_words import Column, LineWords, write_line
from sakia_ng.gui.models.live import Live
from sakia_ng.ports.store import HistoryLine, HistoryOrder, HistoryQuery, HistoryRepository, RowId

Index = QModelIndex | QPersistentModelIndex
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Returns the ``LineWords`` of a row, None while it is being read."""

PAGE_ROWS = 256
_PAGES_KEPT = 12
_UNTIL_PAINTED_S = 0.03
_LOOKED_THROUGH_AT_ONCE = 65_536
_NOTHING = ""
_COLUMNS = len(Column)


_ORDERS = {
    Column.DATE: HistoryOrder.TIME,
    Column.PERSON: HistoryOrder.COUNTERPART,
    Column.COMMENT: HistoryOrder.COMMENT,
    Column.AMOUNT: HistoryOrder.AMOUNT,
    Column.BALANCE: HistoryOrder.BALANCE,
    Column.STATE: HistoryOrder.STATE,
}
_FIGURES = (Column.AMOUNT, Column.BALANCE)
_HEADER_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole)
_SERVED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        WORDS_ROLE,
    }
)


class HistoryModel(QAbstractTableModel):
    """Lines of a query over the store.

    Args:
        repository: where the lines are.
        live: names, unit and language.

    Attributes:
        followed: the line whose place is looked up again, off the loop, whenever all rows were read; None for none.
        asked: other rows are about to be read.
        begun: the first lines of what was asked for last are there; carries how many.
        loaded: the numbers of all rows were read (again); carries how many.
        failed: they could not be read; carries the ``SakiaError`` that says why. Former rows of the same query stay.
    """

    asked = Signal()
    begun = Signal(object)
    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, repository: HistoryRepository, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository, self._live = repository, live
        self._query = HistoryQuery()
        self.followed: RowId | None = None
        self._place: tuple[RowId, int | None] | None = None
        self._ids: Sequence[RowId] = ()
        self._pages: OrderedDict[int, dict[RowId, HistoryLine]] = OrderedDict()
        self._asked: set[int] = set()
        self._words: dict[RowId, LineWords] = {}
        self._generation = 0
        self._reading: asyncio.Task[None] | None = None

    @property
    def query(self) -> HistoryQuery:
        """What is shown."""
        return self._query

    def show(self, query: HistoryQuery) -> None:
        """Show other lines, or the same in another order."""
        is_other = query != self._query or not self._ids
        self._query = query
        self._generation += 1
        if self._reading is not None:
            self._reading.cancel()  # nobody waits for the rows of the query before
        self.asked.emit()
        read = partial(self._read, self._generation, page_first=is_other)
        reading = self._try(read, self._generation, forget=is_other)
        self._reading = aio.spawn(reading, owner=self, name="read the rows of a history")

    def reload(self) -> None:
        """Read again what is shown."""
        self.show(self._query)

    def ids(self, first: int, last: int) -> Sequence[RowId]:
        """Return the numbers of these rows, the last one included."""
        return self._ids[first : last + 1]

    def rewrite(self) -> None:
        """Write the lines again: the unit, a name or the language changed."""
        self._words.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def row_id(self, row: int) -> RowId | None:
        """Return the number of a row, None outside."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, row_id: RowId) -> int | None:
        """Return where a line stands now, None when it is gone. At once for the line followed, or in few rows."""
        if self._place is not None and self._place[0] == row_id:
            return self._place[1]
        return row_in(self._ids, row_id)

    def line(self, row: int) -> HistoryLine | None:
        """Return a line, None while it is being read (``dataChanged`` will tell)."""
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return page.get(self._ids[row])

    def words(self, row: int) -> LineWords | None:
        """Return a line in words, None while it is being read."""
        row_id = self._ids[row]
        known = self._words.get(row_id)
        if known is not None:
            return known
        line = self.line(row)
        if line is None:
            return None
        self._words[row_id] = made = self.write(line)
        return made

    def write(self, line: HistoryLine) -> LineWords:
        """Return a line in words."""
        return write_line(line, self._live, with_account=len(self._query.accounts) != 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """Lines of the query."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """See ``Column``."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, tooltip and alignment."""
        if role not in _SERVED or not index.isValid():
            return None
        words = self.words(index.row())
        if role == WORDS_ROLE:
            return words
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if words is None:
            return _NOTHING
        said = {Qt.ItemDataRole.ToolTipRole: words.help_in, Qt.ItemDataRole.AccessibleTextRole: words.heard_in}
        return said.get(Qt.ItemDataRole(role), words.in_column)(column)

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if role not in _HEADER_ROLES or orientation is not Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            side = figures if section in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._names()[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the store."""
        if not 0 <= column < len(Column):
            return
        wanted = _ORDERS[Column(column)]
        descending = order is Qt.SortOrder.DescendingOrder
        if (wanted, descending) != (self._query.order, self._query.descending):
            self.show(replace(self._query, order=wanted, descending=descending))

    def _names(self) -> tuple[str, ...]:
        first = (self.tr("Date"), self.tr("Person"), self.tr("Comment"), self.tr("Amount"))
        return (*first, self.tr("Balance"), self.tr("State"))

    async def _try(self, read: Callable[[], Awaitable[None]], generation: int, *, forget: bool = False) -> None:
        """Read, and tell what keeps the store from it; rows of another query than the one asked for are forgotten.

        Those that stay are written again: amounts may have been hidden meanwhile.
        """
        try:
            await read()
        except (UserError, EnvironmentProblem) as problem:
            if generation == self._generation:
                if forget:
                    self._take(())
                else:
                    self.rewrite()
                self.failed.emit(problem)

    async def _read(self, generation: int, *, page_first: bool) -> None:
        """Read the first page, then the rest of the rows; the same lines again stay on screen until all are there."""
        ids: Sequence[RowId] = ()
        if page_first:
            ids = await self._repository.ids(self._query, PAGE_ROWS)
            lines = await self._repository.lines(self._query, ids[:PAGE_ROWS])
            if generation != self._generation:
                return
            self._take(ids)
            self._keep_page(0, lines)
            self.begun.emit(len(ids))
            await asyncio.sleep(_UNTIL_PAINTED_S)
        if not page_first or len(ids) == PAGE_ROWS:
            whole, followed = await self._repository.ids(self._query), self.followed
            row = None if followed is None else await asyncio.to_thread(row_in, whole, followed)
            if generation != self._generation:
                return
            self._take_rest(whole) if page_first else self._take(whole)
            self._place = None if followed is None else (followed, row)
        self.loaded.emit(len(self._ids))

    def _take(self, ids: Sequence[RowId]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._place = None
        self._pages.clear()
        self._asked.clear()
        self._words.clear()
        self.endResetModel()

    def _take_rest(self, ids: Sequence[RowId]) -> None:
        """Put what follows behind the first page, unless that changed meanwhile."""
        if ids[: len(self._ids)] != self._ids:
            self._take(ids)
        elif len(ids) > len(self._ids):
            self.beginInsertRows(QModelIndex(), len(self._ids), len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            reading = self._try(partial(self._read_page, number, self._generation), self._generation)
            aio.spawn(reading, owner=self, name="read a page of a history")

    async def _read_page(self, number: int, generation: int) -> None:
        first = number * PAGE_ROWS
        lines = await self._repository.lines(self._query, self._ids[first : first + PAGE_ROWS])
        if generation != self._generation:
            return
        self._asked.discard(number)
        self._keep_page(number, lines)
        last = min(first + PAGE_ROWS, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _keep_page(self, number: int, lines: Sequence[HistoryLine]) -> None:
        self._pages[number] = {line.row.row_id: line for line in lines}
        while len(self._pages) > _PAGES_KEPT:
            _, dropped = self._pages.popitem(last=False)
            for row_id in dropped:
                self._words.pop(row_id, None)


def row_in(ids: Sequence[RowId], row_id: RowId) -> int | None:
    """Return where a line stands among many, None for nowhere; in stretches, between which others have their turns."""
    for start in range(0, len(ids), _LOOKED_THROUGH_AT_ONCE):
        try:
            return ids.index(row_id, start, start + _LOOKED_THROUGH_AT_ONCE)
        except ValueError:
            continue
    return None
