"""The people around somebody as rows: the graph of the explorer, in words."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from sakia_ng.gui.theme import Icon, Role, icon, theme
from sakia_ng.gui.widgets import plain_tip
from sakia_ng.gui.words.explorer import Age, GraphWords, NodeWords, Side
from sakia_ng.gui.words.names import spoken_name

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class NeighbourColumn(IntEnum):
    """What a column tells."""

    SIDE = 0
    NAME = 1
    KIND = 2
    UNTIL = 3
    LEFT = 4


_ROLES = {
    Age.LONG: (Icon.CHECK, Role.POSITIVE),
    Age.SOON: (Icon.CLOCK, Role.WARNING),
    Age.LAST: (Icon.ALERT, Role.DANGER),
}


class NeighboursModel(QAbstractTableModel):
    """Certifiers first, then the certified, those whose certification ends first before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: GraphWords | None = None

    def show_graph(self, words: GraphWords | None) -> None:
        """Show other people; where they are the same ones, whoever is chosen stays chosen."""
        is_same = words is not None and self._words is not None and words.who == self._words.who
        if is_same:
            self._words = words
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(NeighbourColumn) - 1))
            return
        self.beginResetModel()
        self._words = words
        self.endResetModel()

    def row_of(self, index: int, side: Side) -> int | None:
        """Return the row in which an identity stands on a side, None when it stands there no more."""
        if self._words is None:
            return None
        people = self._words.side(side).indexes
        before = 0 if side is Side.LEFT else len(self._words.left)
        return before + people.index(index) if index in people else None

    def place(self, row: int) -> tuple[Side, NodeWords] | None:
        """Return who stands in a row, and on which side."""
        return self._at(row) if 0 <= row < self.rowCount() else None

    def node(self, row: int) -> NodeWords | None:
        """Return who stands in a row."""
        return self._at(row)[1] if 0 <= row < self.rowCount() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """One row a certification."""
        return 0 if parent.isValid() or self._words is None else len(self._words.left) + len(self._words.right)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """Side, name, status, end, time left."""
        return 0 if parent.isValid() else len(NeighbourColumn)

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NeighbourColumn.SIDE: translate("Explorer", "Direction"),
            NeighbourColumn.NAME: translate("Explorer", "Name"),
            NeighbourColumn.KIND: translate("Explorer", "Status"),
            NeighbourColumn.UNTIL: translate("Explorer", "Until"),
            NeighbourColumn.LEFT: translate("Explorer", "Time left"),
        }[NeighbourColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, icon and colour of a cell."""
        if not index.isValid():
            return None
        side, node = self._at(index.row())
        column = NeighbourColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = _text(column, side, node)
            return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_name(_text(column, side, node))
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(column, node)
        if role == Qt.ItemDataRole.ForegroundRole and column is NeighbourColumn.LEFT:
            return theme().colour(_ROLES[node.age][1])
        return None

    def _at(self, row: int) -> tuple[Side, NodeWords]:
        assert self._words is not None
        left = self._words.left
        return (Side.LEFT, left[row]) if row < len(left) else (Side.RIGHT, self._words.right[row - len(left)])


def _text(column: NeighbourColumn, side: Side, node: NodeWords) -> str:
    if column is NeighbourColumn.SIDE:
        is_left = side is Side.LEFT
        return translate("Explorer", "certifier") if is_left else translate("Explorer", "certified")
    texts = {
        NeighbourColumn.NAME: node.name,
        NeighbourColumn.KIND: node.kind,
        NeighbourColumn.UNTIL: node.until,
        NeighbourColumn.LEFT: node.left,
    }
    return texts[column]


def _icon(column: NeighbourColumn, node: NodeWords) -> object:
    if column is NeighbourColumn.KIND:
        what = Icon.REFEREE if node.is_referee else node.status.icon
        return icon(what, Role.PRIMARY if node.is_referee else node.status.tone or Role.MUTED)
    return icon(*_ROLES[node.age]) if column is NeighbourColumn.LEFT else None
