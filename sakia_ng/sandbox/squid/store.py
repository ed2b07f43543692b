"""Tables in memory, with a journal: what a block wrote can be taken back when the block is.

Rows are mappings that are never changed in place: a new version of a row takes the place of the old one, which the
journal keeps until the block is final.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sakia_ng.sandbox.squid.model import ENTITIES

Row = Mapping[str, object]
"""Column name -> value: text, int, bool, None; dates as milliseconds since 1970; JSON as it is."""


class Table:
    """Rows of one entity by their id, in the order of their arrival.

    Indexes are built when a column is first looked up, then kept.
    """

    def __init__(self) -> None:
        self.rows: dict[object, Row] = {}
        self._indexes: dict[str, dict[object, dict[object, None]]] = {}

    def get(self, key: object) -> Row | None:
        """Return a row, or None."""
        return self.rows.get(key)

    def where(self, column: str, value: object) -> list[Row]:
        """Return the rows that have a value in a column."""
        return [self.rows[key] for key in self._index(column).get(value, ())]

    def replace(self, key: object, row: Row | None) -> Row | None:
        """Put a row, or remove it (None); return the previous one."""
        old = self.rows.get(key)
        for column, index in self._indexes.items():
            if old is not None:
                index[old[column]].pop(key, None)
            if row is not None:
                index[row[column]][key] = None
        if row is None:
            self.rows.pop(key, None)
        else:
            self.rows[key] = row
        return old

    def extend(self, rows: Iterable[Row]) -> None:
        """Put many rows before any index exists."""
        self.rows.update((row["id"], row) for row in rows)
        self._indexes.clear()

    def _index(self, column: str) -> Mapping[object, dict[object, None]]:
        index = self._indexes.get(column)
        if index is None:
            index = defaultdict(dict)
            for key, row in self.rows.items():
                index[row[column]][key] = None
            self._indexes[column] = index
        return index


class Store:
    """All tables, and what each block changed in them."""

    def __init__(self) -> None:
        self.tables = {name: Table() for name in ENTITIES}
        self._journal: dict[bytes, list[tuple[str, object, Row | None]]] = {}
        self._writing: list[tuple[str, object, Row | None]] | None = None

    def __getitem__(self, entity: str) -> Table:
        return self.tables[entity]

    def copy(self) -> Store:
        """Return the same rows, which nothing will change."""
        other = Store()
        for name, table in self.tables.items():
            other.tables[name].extend(table.rows.values())
        return other

    def begin(self, block_hash: bytes) -> None:
        """Attribute all that is written from now on to a block."""
        self._writing = self._journal[block_hash] = []

    def put(self, entity: str, row: Row) -> None:
        """Write a row, new or not."""
        self._replace(entity, row["id"], row)

    def update(self, entity: str, key: object, **changes: object) -> None:
        """Write some columns of a row; an absent row stays absent."""
        old = self.tables[entity].get(key)
        if old is not None:
            self._replace(entity, key, {**old, **changes})

    def remove(self, entity: str, key: object) -> None:
        """Remove a row."""
        self._replace(entity, key, None)

    def undo(self, block_hash: bytes) -> None:
        """Take back what a block wrote; blocks are undone from the last one."""
        for entity, key, old in reversed(self._journal.pop(block_hash, [])):
            self.tables[entity].replace(key, old)
        self._writing = None

    def settle(self, block_hash: bytes) -> None:
        """Forget how to undo a block: it is final."""
        self._journal.pop(block_hash, None)

    def _replace(self, entity: str, key: object, row: Row | None) -> None:
        old = self.tables[entity].replace(key, row)
        if self._writing is not None:
            self._writing.append((entity, key, old))
