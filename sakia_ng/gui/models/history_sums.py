"""What the lines of a history come to, in words: all that are shown, and those that are chosen."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from sakia_ng.gui import aio
from sakia_ng.gui.models.history_ranges import changes_of, dated
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.words.history import in_and_out, lines_chosen, lines_found, together
from sakia_ng.ports.store import HistoryQuery, HistoryRepository, HistorySum, RowId


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

    def sum_shown(self, query: HistoryQuery, count: int) -> None:
        """Sum all lines of a query."""
        self._start("sum a history", self._sum_shown(query, count))

    def sum_chosen(self, query: HistoryQuery, ids: Sequence[RowId]) -> None:
        """Sum some lines of a query; none takes the words away."""
        if ids:
            self._start("sum the lines chosen", self._sum_chosen(query, ids))
        else:
            self._stop("sum the lines chosen")
            self.chosen_summed.emit("")

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._stop(name)
        self._tasks[name] = aio.spawn(work, owner=self, name=name)

    def _stop(self, name: str) -> None:
        if name in self._tasks:
            self._tasks.pop(name).cancel()

    async def _sum_shown(self, query: HistoryQuery, count: int) -> None:
        lines = lines_found(count)
        self.shown_summed.emit(lines)
        if count:
            self.shown_summed.emit((await self._words(query, None, lines))[0])

    async def _sum_chosen(self, query: HistoryQuery, ids: Sequence[RowId]) -> None:
        self.chosen_summed.emit((await self._words(query, ids, lines_chosen(len(ids))))[1])

    async def _words(self, query: HistoryQuery, ids: Sequence[RowId] | None, lines: str) -> tuple[str, str]:
        """Return money in and out, and both with what they are together."""
        amounts = self._live.format
        changes = changes_of(amounts)
        sums: Sequence[HistorySum] = await self._repository.sums(query, ids, changes)
        came, went = dated(sums, changes, self._live.now())
        parts = in_and_out(lines, amounts.flows(came), amounts.flows(went))
        return parts, together(parts, amounts.flows([*came, *went]))
