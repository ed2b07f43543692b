"""The model of the sidebar: pages, and under one of them the accounts with their status and balance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sakia_ng.gui.models.written import Written
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.amounts import AmountWords

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
"""Returns the ``TreeEntry`` of a row."""


@dataclass(frozen=True, slots=True)
class TreeEntry:
    """One row of the sidebar.

    Attributes:
        destination: where it leads.
        name: its word, or the account's name.
        icon: what stands before it.
        tone: colour of the icon, None for the usual.
        amount: what stands at its right end.
        note: a second, smaller line.
        moment: says of when the amount is, when it is asked; two rows that differ in this alone look the same.
    """

    destination: Destination
    name: str
    icon: Icon
    tone: Role | None = None
    amount: AmountWords | None = None
    note: str = ""
    moment: Callable[[], str] = field(default=str, compare=False)

    @property
    def spoken(self) -> str:
        """All of it, for screen readers."""
        parts = (self.name, self.amount.spoken if self.amount else "", self.note)
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """What the mouse is told: all of it, where the row may not show it all."""
        moment = self.moment()
        return ", ".join(filter(None, (self.spoken, moment))) if self.note or moment else ""


class TreeModel(QAbstractItemModel):
    """Two levels: ``pages``, and accounts under the page of the accounts.

    The words of an account are written when they are looked at: with hundreds of accounts few rows are in sight.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[TreeEntry, ...] = ()
        self._accounts: tuple[Destination, ...] = ()
        self._written: Written[TreeEntry | None] = Written(lambda _: None)
        self._parent_row = -1

    def show(
        self, pages: tuple[TreeEntry, ...], accounts: tuple[Destination, ...], write: Callable[[int], TreeEntry]
    ) -> None:
        """Replace what is shown; rows that stay the same keep their selection.

        Args:
            pages: the upper rows; the one that leads to ``PageId.ACCOUNT`` without account holds the others.
            accounts: where the rows under it lead.
            write: makes the words of the account of a number, when they are needed.
        """
        is_same_shape = len(pages) == len(self._pages) and accounts == self._accounts
        if not is_same_shape:
            self.beginResetModel()
        former_pages, former_written = self._pages, self._written
        self._pages, self._accounts, self._written = pages, accounts, Written(write)
        self._parent_row = next(
            (row for row, entry in enumerate(pages) if entry.destination == Destination(PageId.ACCOUNT)), -1
        )
        if not is_same_shape:
            self.endResetModel()
            return
        changed = [self.index(row, 0) for row, former in enumerate(former_pages) if former != pages[row]]
        changed += map(self._account_index, former_written.other_in(self._written))
        for index in changed:
            self.dataChanged.emit(index, index)

    def accounts_index(self) -> QModelIndex:
        """Return the row that holds the accounts."""
        return self.index(self._parent_row, 0)

    def index_of(self, destination: Destination) -> QModelIndex:
        """Return the row that leads to a destination: the account's, else the page's; invalid for none."""
        for row, account in enumerate(self._accounts):
            if account.account == destination.account and destination.account is not None:
                return self._account_index(row)
        for row, entry in enumerate(self._pages):
            if entry.destination.page is destination.page:
                return self.index(row, 0)
        return QModelIndex()

    def entry(self, index: Index) -> TreeEntry | None:
        """Return what a row shows."""
        if not index.isValid():
            return None
        return self._written[index.row()] if index.internalId() else self._pages[index.row()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Place of a row: accounts carry 1 as their internal number, pages 0."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's overload
        """Place of the row that holds another."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(self._parent_row, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """Pages at the top, accounts under theirs."""
        if not parent.isValid():
            return len(self._pages)
        is_holder = not parent.internalId() and parent.row() == self._parent_row
        return len(self._accounts) if is_holder and parent.column() == 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """One column; the delegate draws the amount at its right end."""
        return 1

    def headerData(self, _section: int, _orientation: Qt.Orientation, _role: int = 0) -> object:  # noqa: N802 - Qt's own name
        """The one column has no name, and none is read aloud: Qt would call it 1."""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the view, for tooltips and for screen readers."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.moment()
        return entry.tip if role == Qt.ItemDataRole.ToolTipRole else None

    def _account_index(self, row: int) -> QModelIndex:
        return self.createIndex(row, 0, 1)
