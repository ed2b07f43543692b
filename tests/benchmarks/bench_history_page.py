"""The history as a person meets it: from asking to the first lines painted, with 100,000 lines and with a million.

Beside what the clock says is what the processor did meanwhile, for machines that do other things too: in the words of
a piece of work that is always the same, done in the same run.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figure import Figure
from tests.benchmarks.long_history import OWNER, end_reading, fill, lengthen
from tests.benchmarks.ticks import Ticks, percentile_99

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from sakia_ng.gui.models.live import Live
    from sakia_ng.gui.pages.history.pane import HistoryPane
    from tests.fakes.session import Stage

_LINES = 100_000
_LENGTHENED = 10
_TARGETS = {_LINES: {"open": 60, "sort": 100, "filter": 100, "key": 50}, 1_000_000: {"open": 400, "filter": 600}}
_TIMES = {_LINES: 5, 1_000_000: 3}
_TEXTS = ("cafe", "elodie2", "zzz", "e", "loyer")
_BETWEEN_KEYS_S = 0.1
_SETTLED_S = 0.05
_CHOSEN_S = 2
_WORK = 1_000_000


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took.

    Attributes:
        clock_ms: by the clock.
        processor_ms: what this program did meanwhile, in all its threads.
    """

    clock_ms: float
    processor_ms: float


def run() -> list[Figure]:
    """Measure both lengths, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import aio  # noqa: PLC0415 - only this figure needs a window system
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    return aio.run(_measure_all())


async def _measure_all() -> list[Figure]:
    from tests.fakes.session import make_stage  # noqa: PLC0415 - as above

    figures = [Figure("history page: the piece of work that others are compared with", _work_ms(), "ms")]
    with tempfile.TemporaryDirectory() as folder:
        stage = await make_stage(Path(folder))
        await fill(stage.store, _LINES)
        figures += await _measure(stage, _LINES)
        await stage.close()
        lengthen(Path(folder) / "store.sqlite", _LINES, _LENGTHENED)
        stage = await make_stage(Path(folder))
        await end_reading(stage.store, _LINES)
        figures += await _measure(stage, _LINES * _LENGTHENED)
        await stage.close()
    return figures


def _work_ms() -> float:
    """Return how long the processor needs for a piece of work that is always the same."""
    started = time.thread_time()
    sum(number * number % 7 for number in range(_WORK))
    return (time.thread_time() - started) * 1_000


async def _measure(stage: Stage, count: int) -> list[Figure]:
    from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.history.pane import HistoryPane  # noqa: PLC0415 - as above

    live = Live(stage.session)
    await live.reload()
    opened = []
    for _ in range(_TIMES[count]):
        pane = HistoryPane(stage.session, live)
        pane.resize(1_060, 700)
        pane.show()
        opened.append(await _painted(pane, partial(pane.show_accounts, (OWNER,))))
    taken = {"open": _middle(opened), **await _changed(pane, _TIMES[count])}
    targets, subject = _TARGETS[count], f"history page, {count:,} lines"
    figures = [
        figure
        for name, one in taken.items()
        for figure in (
            Figure(f"{subject}: {name}", one.clock_ms, "ms", targets.get(name.split()[0])),
            Figure(f"{subject}: {name}, processor", one.processor_ms, "ms"),
        )
    ]
    figures += [Figure(f"{subject}: {name}", ms, "ms", targets.get(name.split()[0])) for name, ms in await _typed(pane)]
    chosen = await _held(partial(_all_chosen, pane))
    figures.append(Figure(f"{subject}: loop held by choosing all lines", chosen, "ms"))
    await _closed(live, pane)
    return figures


async def _all_chosen(pane: HistoryPane) -> None:
    pane.table.selectAll()
    await asyncio.sleep(_CHOSEN_S)


async def _held(work: Callable[[], Awaitable[object]]) -> float:
    from tests.benchmarks.turns import longest_turn  # noqa: PLC0415 - only this figure needs a window system

    return await longest_turn(work)


async def _closed(live: Live, pane: HistoryPane) -> None:
    from sakia_ng.gui import aio  # noqa: PLC0415 - as above

    await aio.close_all()
    live.close()
    pane.deleteLater()


async def _changed(pane: HistoryPane, times: int) -> dict[str, Taken]:
    """Sort by each column, both ways, and filter by each text."""
    from sakia_ng.gui.models.history_words import Column  # noqa: PLC0415 - as above

    taken = dict[str, Taken]()
    for column in Column:
        changes = [partial(pane.table.sortByColumn, column, order) for order in _orders()]
        taken[f"sort by {column.name.lower()}"] = await _slowest(pane, changes, times)
    await _painted(pane, partial(pane.table.sortByColumn, Column.DATE, _orders()[-1]))
    for text in _TEXTS:
        asked = [partial(_ask_for, pane, text), partial(_ask_for, pane, "")]
        taken[f"filter by {text!r}"] = await _slowest(pane, asked, times)
    return taken


def _orders() -> tuple[Qt.SortOrder, ...]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def _ask_for(pane: HistoryPane, text: str) -> None:
    """Filter as after the pause that follows typing."""
    pane.filters.text.setText(text)
    pane.filters._pause.stop()
    pane.filters.changed.emit()


async def _slowest(pane: HistoryPane, changes: Sequence[Callable[[], object]], times: int) -> Taken:
    """Return the middle of the times of each change, and of those the largest."""
    taken: dict[int, list[Taken]] = {}
    for _ in range(times):
        for number, change in enumerate(changes):
            taken.setdefault(number, []).append(await _painted(pane, change))
    middles = [_middle(one) for one in taken.values()]
    return Taken(max(one.clock_ms for one in middles), max(one.processor_ms for one in middles))


def _middle(taken: Sequence[Taken]) -> Taken:
    return Taken(statistics.median(one.clock_ms for one in taken), statistics.median(one.processor_ms for one in taken))


async def _painted(pane: HistoryPane, change: Callable[[], object]) -> Taken:
    """Return how long it takes until the first lines of what was asked for are painted; wait for all others."""
    loop = asyncio.get_running_loop()
    begun, loaded = loop.create_future(), loop.create_future()
    pane.model.begun.connect(begun.set_result)
    pane.model.loaded.connect(loaded.set_result)
    started, worked = time.perf_counter(), time.process_time()
    change()
    await begun
    pane.grab()
    taken = Taken((time.perf_counter() - started) * 1_000, (time.process_time() - worked) * 1_000)
    await loaded
    pane.model.begun.disconnect(begun.set_result)
    pane.model.loaded.disconnect(loaded.set_result)
    await asyncio.sleep(_SETTLED_S)
    return taken


async def _typed(pane: HistoryPane) -> list[tuple[str, float]]:
    """Type a text, a key each tenth of a second; return the slowest key and how long the loop was held meanwhile."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    ticks, painted = Ticks(), list[float]()
    watching = asyncio.ensure_future(ticks.take_for(3))
    for key in "elodie2":
        started = time.perf_counter()
        QTest.keyClicks(pane.filters.text, key)
        pane.filters.text.grab()
        painted.append((time.perf_counter() - started) * 1_000)
        await asyncio.sleep(_BETWEEN_KEYS_S)
    await watching
    return [
        ("key press painted, slowest", max(painted)),
        ("loop held while typing, 99th percentile", percentile_99(ticks.worked_ms)),
    ]
