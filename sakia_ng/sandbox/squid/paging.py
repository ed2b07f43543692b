"""Order and pages of connections.

Cursors are opaque to clients, and are in truth the position in the list, as in duniter-squid: rows that arrive at the
head shift the pages.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sakia_ng.sandbox.squid.store import Row


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which part of a list is asked for.

    Attributes:
        first: at most so many from the start.
        last: at most so many from the end.
        offset: skipped at the start.
        after: position after which to start.
        before: position before which to stop.
    """

    first: int | None = None
    last: int | None = None
    offset: int | None = None
    after: int | None = None
    before: int | None = None

    def __post_init__(self) -> None:
        for figure in (self.first, self.last, self.offset):
            if figure is not None and figure < 0:
                raise ValueError("a number of rows cannot be negative")


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list.

    Attributes:
        rows: of the page.
        start: position of the first, counted from 0 in the whole list.
        total: rows in the whole list.
        label: what the cursors begin with.
    """

    rows: Sequence[Row]
    start: int
    total: int
    label: str

    def edges(self) -> list[dict[str, object]]:
        """Return each row with its cursor."""
        return [{"cursor": self.cursor(rank), "node": row} for rank, row in enumerate(self.rows)]

    def cursor(self, rank: int) -> str:
        """Return the cursor of a row of the page."""
        return base64.b64encode(json.dumps([self.label, self.start + rank + 1]).encode()).decode()

    def info(self) -> dict[str, object]:
        """Return the ``pageInfo``."""
        count = len(self.rows)
        return {
            "hasNextPage": self.start + count < self.total,
            "hasPreviousPage": self.start > 0,
            "startCursor": self.cursor(0) if count else None,
            "endCursor": self.cursor(count - 1) if count else None,
        }


def read_cursor(text: str) -> int:
    """Return the position in a cursor.

    Raises:
        ValueError: it is none of ours.
    """
    try:
        _, position = json.loads(base64.b64decode(text, validate=True))
    except (ValueError, TypeError):
        raise ValueError("invalid cursor") from None
    if not isinstance(position, int) or position < 0:
        raise ValueError("invalid cursor")
    return position


def cut(rows: Sequence[Row], wanted: PageRequest, label: str) -> Page:
    """Return the part of a list that was asked for."""
    start = max(wanted.after or 0, 0) + (wanted.offset or 0)
    end = len(rows) if wanted.before is None else min(max(wanted.before - 1, 0), len(rows))
    start = min(start, end)
    if wanted.first is not None:
        end = min(end, start + wanted.first)
    if wanted.last is not None:
        start = max(start, end - wanted.last)
    return Page(rows[start:end], start, len(rows), label)


def arrange(rows: list[Row], orders: Sequence[tuple[str, bool]]) -> list[Row]:
    """Sort rows by columns, nulls as the greatest value (PostgreSQL's habit).

    Args:
        rows: sorted in place.
        orders: (column, descending), the most important first.
    """
    for column, descending in reversed(orders):
        rows.sort(key=lambda row, name=column: _rank(row[name]), reverse=descending)  # type: ignore[misc]  # mypy cannot type a default of a lambda
    return rows


def _rank(value: object) -> tuple[bool, str | int]:
    if value is None:
        return True, 0
    return False, value if isinstance(value, (str, int)) else json.dumps(value)


def orders_of(names: Mapping[str, tuple[str, bool] | None], asked: Sequence[str]) -> list[tuple[str, bool]]:
    """Return the columns behind names of orders; NATURAL stands for none."""
    return [order for name in asked if (order := names[name]) is not None]
