"""Rows put into words when they are looked at: of thousands few are in sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST_KEPT = 128
"""More than the tallest screen shows; what was looked at before is written again when it comes back into sight."""


class Written(Generic[T]):
    """What rows say, as they were looked at last.

    Args:
        write: puts the row of a number into words.
    """

    def __init__(self, write: Callable[[int], T]) -> None:
        self._write = write
        self._kept: OrderedDict[int, T] = OrderedDict()

    def __getitem__(self, row: int) -> T:
        """Return what a row says."""
        if row not in self._kept:
            self._kept[row] = self._write(row)
        self._kept.move_to_end(row)
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return self._kept[row]

    def __iter__(self) -> Iterator[int]:
        """Number the rows that may be in sight."""
        return iter(tuple(self._kept))

    def other_in(self, now: Written[T]) -> Iterator[int]:
        """Number the rows that may be in sight and say something else now."""
        return (row for row in self if self._kept[row] != now[row])
