"""The history as a person meets it: from asking to the first lines painted, with 100,000 lines and with a million."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figure import Figure
from tests.benchmarks.long_history import OWNER, fill
from tests.benchmarks.ticks import Ticks, percentile_99

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from sakia_ng.gui.pages.history_pane import HistoryPane

_TIMES = 5
_TARGETS = {100_000: {"open": 60, "sort": 100, "filter": 100, "key": 50}, 1_000_000: {"open": 400, "filter": 600}}
_TEXTS = ("cafe", "elodie2", "zzz", "e", "loyer")
_SETTLED_S = 0.4


def run() -> list[Figure]:
    """Measure both lengths, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import aio  # noqa: PLC0415 - only this figure needs a window system
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    return aio.run(_measure_all())


async def _measure_all() -> list[Figure]:
    figures = []
    for count, targets in _TARGETS.items():
        with tempfile.TemporaryDirectory() as folder:
            times = await _measure(Path(folder), count)
        figures += [
            Figure(f"history page, {count:,} lines: {name}", value, "ms", targets.get(name.split()[0]))
            for name, value in times.items()
        ]
    return figures


async def _measure(folder: Path, count: int) -> dict[str, float]:
    from sakia_ng.gui import aio  # noqa: PLC0415 - as above
    from sakia_ng.gui.models.history_words import Column  # noqa: PLC0415 - as above
    from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.history_pane import HistoryPane  # noqa: PLC0415 - as above
    from tests.fakes.session import make_stage  # noqa: PLC0415 - as above

    stage = await make_stage(folder)
    await fill(stage.store, count)
    live = Live(stage.session)
    await live.reload()
    opened = []
    for _ in range(_TIMES):
        pane = HistoryPane(stage.session, live)
        pane.resize(1_060, 700)
        pane.show()
        opened.append(await _painted_ms(pane, partial(pane.show_accounts, (OWNER,))))
    times = {"open": statistics.median(opened)}
    for column in Column:
        change = partial(pane.table.sortByColumn, column)
        times[f"sort by {column.name.lower()}"] = await _slowest(pane, [partial(change, order) for order in _orders()])
    await _painted_ms(pane, partial(pane.table.sortByColumn, Column.DATE, _orders()[-1]))
    for text in _TEXTS:
        asked = [partial(_ask_for, pane, text), partial(_ask_for, pane, "")]
        times[f"filter by {text!r}"] = await _slowest(pane, asked)
    times |= await _typed(pane)
    await aio.close_all()
    live.close()
    pane.deleteLater()
    await stage.close()
    return times


def _orders() -> tuple[Qt.SortOrder, ...]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above

    return Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def _ask_for(pane: HistoryPane, text: str) -> None:
    """Filter as after the pause that follows typing."""
    pane.filters.text.setText(text)
    pane.filters._pause.stop()
    pane.filters.changed.emit()


async def _slowest(pane: HistoryPane, changes: Sequence[Callable[[], object]]) -> float:
    """Return the median of each change, and of those the largest."""
    times: dict[int, list[float]] = {}
    for _ in range(_TIMES):
        for number, change in enumerate(changes):
            times.setdefault(number, []).append(await _painted_ms(pane, change))
    return max(statistics.median(values) for values in times.values())


async def _painted_ms(pane: HistoryPane, change: Callable[[], object]) -> float:
    """Return how long it takes until the first lines of what was asked for are painted; wait for all others."""
    loop = asyncio.get_running_loop()
    begun, loaded = loop.create_future(), loop.create_future()
    pane.model.begun.connect(begun.set_result)
    pane.model.loaded.connect(loaded.set_result)
    started = time.perf_counter()
    change()
    await begun
    pane.grab()
    elapsed = (time.perf_counter() - started) * 1_000
    await loaded
    pane.model.begun.disconnect(begun.set_result)
    pane.model.loaded.disconnect(loaded.set_result)
    await asyncio.sleep(_SETTLED_S)
    return elapsed


async def _typed(pane: HistoryPane) -> dict[str, float]:
    """Type a text, a key each tenth of a second; return the slowest key and how long the loop was held meanwhile."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    ticks, painted = Ticks(), list[float]()
    watching = asyncio.ensure_future(ticks.take_for(4))
    for key in "elodie2":
        started = time.perf_counter()
        QTest.keyClicks(pane.filters.text, key)
        pane.filters.text.grab()
        painted.append((time.perf_counter() - started) * 1_000)
        await asyncio.sleep(0.3)
    await watching
    return {
        "key press painted, slowest": max(painted),
        "loop held while typing, 99th percentile": percentile_99(ticks.worked_ms),
    }
