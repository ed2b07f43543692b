"""What the lines of a history come to, in words: all that are shown, and those that are chosen."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from sakia_ng.domain.money import Cents
from sakia_ng.gui import aio
from sakia_ng.gui.models.history_ranges import changes_of, dated
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.words.history import in_and_out, lines_chosen, lines_found, together
from sakia_ng.ports.store import HistoryQuery, HistoryRepository, RowId

_InAndOut = tuple[list[tuple[datetime, Cents]], list[tuple[datetime, Cents]]]


class HistorySums(QObject):
    """Sums lines off the loop; what is asked again meanwhile is not summed to its end.

    Args:
        repository: where the lines are.
        live: the unit.

    Attributes:
        shown_summed: the lines shown, in words.
        chosen_summed: the lines chosen, in words; empty when none are.
    """

    shown_summed = Signal(str)
    chosen_summed = Signal(str)

    def __init__(self, repository: HistoryRepository, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository, self._live = repository, live
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._shown = self._chosen = 0
        self._shown_sums: _InAndOut | None = None
        self._chosen_sums: _InAndOut | None = None

    def sum_shown(self, query: HistoryQuery, count: int) -> None:
        """Sum all lines of a query."""
        self._shown, self._shown_sums = count, None
        self.rewrite()
        self._start("sum a history", self._sum_shown(query))

    def sum_chosen(self, query: HistoryQuery, ids: Sequence[RowId], *, are_all: bool = False) -> None:
        """Sum some lines of a query, or all of them (which need not be named); none takes the words away."""
        self._stop("sum the lines chosen")
        self._chosen, self._chosen_sums = len(ids), None
        if ids:
            self._start("sum the lines chosen", self._sum_chosen(query, None if are_all else ids))
        else:
            self.rewrite()

    def stop(self) -> None:
        """Sum no further: what is waited for now can be read at once."""
        for name in tuple(self._tasks):
            self._stop(name)

    def rewrite(self) -> None:
        """Write the words again: the language changed."""
        lines = lines_found(self._shown)
        self.shown_summed.emit(self._words(lines, self._shown_sums)[0] if self._shown_sums else lines)
        chosen = self._words(lines_chosen(self._chosen), self._chosen_sums)[1] if self._chosen_sums else ""
        self.chosen_summed.emit(chosen)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._stop(name)
        self._tasks[name] = aio.spawn(work, owner=self, name=name)

    def _stop(self, name: str) -> None:
        if name in self._tasks:
            self._tasks.pop(name).cancel()

    async def _sum_shown(self, query: HistoryQuery) -> None:
        if self._shown:
            self._shown_sums = await self._sum(query, None)
            self.rewrite()

    async def _sum_chosen(self, query: HistoryQuery, ids: Sequence[RowId] | None) -> None:
        self._chosen_sums = await self._sum(query, ids)
        self.rewrite()

    async def _sum(self, query: HistoryQuery, ids: Sequence[RowId] | None) -> _InAndOut:
        changes = changes_of(self._live.format)
        return dated(await self._repository.sums(query, ids, changes), changes, self._live.now())

    def _words(self, lines: str, sums: _InAndOut) -> tuple[str, str]:
        """Return money in and out, and both with what they are together."""
        amounts, (came, went) = self._live.format, sums
        parts = in_and_out(lines, amounts.flows(came), amounts.flows(went))
        return parts, together(parts, amounts.flows([*came, *went]))
