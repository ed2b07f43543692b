"""Rows of a list whose words are written when they are looked at: of thousands few are in sight."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sakia_ng.gui.models.written import Written

Index = QModelIndex | QPersistentModelIndex
Words = Mapping[int, object]
"""What a row says in each role."""


class WrittenRows(QAbstractListModel):
    """One row for each of some things, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[Hashable] = ()
        self._written: Written[Words] = Written(lambda _: {})

    def show(self, keys: Sequence[Hashable], write: Callable[[int], Words]) -> None:
        """Replace what is shown; rows that stay the same keep their place.

        Args:
            keys: what the rows are of: as long as these are equal, the rows are the same ones.
            write: says what the row of a number says, when that is needed.
        """
        former, now = self._written, Written(write)
        if list(keys) == list(self._keys):
            self._written = now
            for row in former.other_in(now):
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._keys, self._written = tuple(keys), now
        self.endResetModel()

    def row_of(self, key: Hashable) -> int | None:
        """Return where something stands, None when it is not there."""
        return self._keys.index(key) if key in self._keys else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and signature
        """One a thing."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row says in a role."""
        return self._written[index.row()].get(role) if index.isValid() else None
