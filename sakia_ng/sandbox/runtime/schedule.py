"""Lists of what falls due at each height."""

from __future__ import annotations

from typing import TypeVar

from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.storage import Map

T = TypeVar("T")


def append(run: Execution, agenda: Map[int, list[T]], height: int, entry: T) -> None:
    """Add an entry to those of a height."""
    agenda.put(run.store, height, [*agenda.get(run.store, height), entry])


def remove(run: Execution, agenda: Map[int, list[T]], height: int, entry: T) -> None:
    """Take an entry away; the last one takes its place, as in the runtime. An empty list stays there."""
    entries = agenda.get(run.store, height)
    if entry in entries:
        rank = entries.index(entry)
        last = entries.pop()
        if rank < len(entries):
            entries[rank] = last
        agenda.put(run.store, height, entries)


def take(run: Execution, agenda: Map[int, list[T]], height: int) -> list[T]:
    """Return the entries of a height and forget them."""
    entries = agenda.get(run.store, height)
    agenda.put(run.store, height, None)
    return entries
