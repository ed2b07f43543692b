"""The table of a history: every row has its place, only the pages looked at are read.

The model keeps the ordered numbers of all rows (8 bytes each) and a few pages of 256 lines. What a view asks for and is
not there is a placeholder until its page was read, off the loop. Sorting and filtering are the store's (SQL).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import clock_time, month, short_day
from sakia_ng.gui.words.history import dividends_of, line_comment, line_name
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.gui.words.names import spoken_name
from sakia_ng.gui.words.states import Status, line_status, unexplained_status
from sakia_ng.ports.store import HistoryLine, HistoryOrder, HistoryQuery, HistoryRepository, RowId

Index = QModelIndex | QPersistentModelIndex
WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Returns the ``LineWords`` of a row, None while it is being read."""

PAGE_ROWS = 256
_PAGES_KEPT = 12
_NOTHING = ""


class Column(IntEnum):
    """Columns of the table."""

    DATE = 0
    PERSON = 1
    COMMENT = 2
    AMOUNT = 3
    BALANCE = 4
    STATE = 5


_ORDERS = {
    Column.DATE: HistoryOrder.TIME,
    Column.PERSON: HistoryOrder.COUNTERPART,
    Column.COMMENT: HistoryOrder.COMMENT,
    Column.AMOUNT: HistoryOrder.AMOUNT,
    Column.BALANCE: HistoryOrder.BALANCE,
    Column.STATE: HistoryOrder.STATE,
}
_FIGURES = (Column.AMOUNT, Column.BALANCE)
_SERVED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        WORDS_ROLE,
    }
)


@dataclass(frozen=True, slots=True)
class LineWords:
    """One line, ready to be drawn.

    Attributes:
        day: the day, or the month of folded UDs.
        time: hours and minutes; empty for folded UDs.
        name: who, or what kind of line.
        address: the other side in short form; empty without.
        comment: the comment as one harmless line, or what the line means.
        amount: with its sign; without one when it moved within the account.
        balance: what the account had after the line, in the unit of its date.
        role: colour of the amount.
        status: final or not, or not explained.
        icon: sign of the kind of line.
    """

    day: str
    time: str
    name: str
    address: str
    comment: str
    amount: AmountWords
    balance: AmountWords
    role: Role
    status: Status
    icon: Icon

    def in_column(self, column: Column) -> str:
        """Return the text of a column, for screen readers and copies."""
        texts = {
            Column.DATE: f"{self.day} {self.time}".strip(),
            Column.PERSON: f"{spoken_name(self.name)} {self.address}".strip(),
            Column.COMMENT: self.comment,
            Column.AMOUNT: self.amount.spoken,
            Column.BALANCE: self.balance.spoken,
            Column.STATE: self.status.word,
        }
        return texts[column]


class HistoryModel(QAbstractTableModel):
    """Lines of a query over the store.

    Args:
        repository: where the lines are.
        live: names, unit and language.

    Attributes:
        loaded: the numbers of all rows were read (again); carries how many.
    """

    loaded = Signal(object)

    def __init__(self, repository: HistoryRepository, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository, self._live = repository, live
        self._query = HistoryQuery()
        self._ids: Sequence[RowId] = ()
        self._pages: OrderedDict[int, dict[RowId, HistoryLine]] = OrderedDict()
        self._asked: set[int] = set()
        self._words: dict[RowId, LineWords] = {}
        self._generation = 0

    @property
    def query(self) -> HistoryQuery:
        """What is shown."""
        return self._query

    def show(self, query: HistoryQuery) -> None:
        """Show other lines, or the same in another order."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Read again what is shown."""
        self._generation += 1
        aio.spawn(self._read_ids(self._generation), owner=self, name="read the rows of a history")

    def rewrite(self) -> None:
        """Write the lines again: the unit, a name or the language changed."""
        self._words.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def row_id(self, row: int) -> RowId | None:
        """Return the number of a row, None outside."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, row_id: RowId) -> int | None:
        """Return where a line stands now, None when it is gone."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

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
        self._words[row_id] = made = self._write(line)
        return made

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """Lines of the query."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """See ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, tooltip and alignment."""
        if role not in _SERVED or not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        words = self.words(index.row())
        if role == WORDS_ROLE:
            return words
        if words is None:
            return _NOTHING
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.STATE:
            return words.status.help
        return words.in_column(column)

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or section not in tuple(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            side = figures if section in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
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

    async def _read_ids(self, generation: int) -> None:
        ids = await self._repository.ids(self._query)
        if generation != self._generation:
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self._words.clear()
        self.endResetModel()
        self.loaded.emit(len(ids))

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            aio.spawn(self._read_page(number, self._generation), owner=self, name="read a page of a history")

    async def _read_page(self, number: int, generation: int) -> None:
        first = number * PAGE_ROWS
        lines = await self._repository.lines(self._query, self._ids[first : first + PAGE_ROWS])
        if generation != self._generation:
            return
        self._asked.discard(number)
        self._pages[number] = {line.row.row_id: line for line in lines}
        while len(self._pages) > _PAGES_KEPT:
            _, dropped = self._pages.popitem(last=False)
            for row_id in dropped:
                self._words.pop(row_id, None)
        last = min(first + PAGE_ROWS, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _write(self, line: HistoryLine) -> LineWords:
        movement, is_fold = line.row.movement, line.count > 1
        is_dividend = movement.kind is MovementKind.DIVIDEND
        other = movement.counterpart
        return LineWords(
            day=month(movement.time) if is_fold else short_day(movement.time),
            time="" if is_fold else clock_time(movement.time),
            name=dividends_of(line.count) if is_dividend else line_name(movement, self._live.name_of),
            address=short_form(other) if other else "",
            comment=line_comment(movement),
            amount=self._amount(line),
            balance=self._live.format.on(movement.time).stock(line.row.running_total_cents),
            role=_role(line),
            status=_status(line),
            icon=kind_words(movement.kind).icon or (Icon.INCOMING if line.sum_cents > 0 else Icon.OUTGOING),
        )

    def _amount(self, line: HistoryLine) -> AmountWords:
        movement = line.row.movement
        amounts = self._live.format.on(movement.time)
        if movement.moved_cents:
            return amounts.flow(movement.moved_cents)
        if movement.kind is MovementKind.DIVIDEND and amounts.unit.flow_key is UnitKey.RELATIVE and amounts.reference:
            return amounts.flow(Cents(line.count * amounts.reference.ud), signed=True)  # one UD each, whatever its day
        return amounts.flow(line.sum_cents, signed=True)


def _role(line: HistoryLine) -> Role:
    """Return the colour of an amount: quiet when the total does not change."""
    kind = line.row.movement.kind
    if kind is MovementKind.DIVIDEND:
        return Role.GOLD
    if kind is MovementKind.UNEXPLAINED:
        return Role.WARNING
    if line.row.movement.moved_cents:
        return Role.MUTED
    return Role.POSITIVE if line.sum_cents > 0 else Role.TEXT


def _status(line: HistoryLine) -> Status:
    if line.row.movement.kind is MovementKind.UNEXPLAINED:
        return unexplained_status()
    return line_status(is_provisional=line.row.is_provisional)
