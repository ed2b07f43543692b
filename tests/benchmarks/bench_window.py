"""The window on the huge profile: 1,000 accounts into the tree, and from one page to another that was opened before."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figure import Figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sakia_ng.gui.models.live import Live

_TIMES = 7


def run() -> list[Figure]:
    """Open the profile and measure, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import aio  # noqa: PLC0415 - only this figure needs a window system
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        return aio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    from sakia_ng.gui import aio  # noqa: PLC0415 - as above
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above
    from sakia_ng.gui.navigation import Destination, PageId  # noqa: PLC0415 - as above
    from tests.fakes.profiles import open_huge, write_huge_store  # noqa: PLC0415 - as above
    from tests.pictures_stand import settle  # noqa: PLC0415 - as above

    stage = await open_huge(folder, write_huge_store(folder))
    live = Live(stage.session)
    window = MainWindow(stage.session, live)
    window.resize(1366, 768)
    window.show()
    await settle()
    await live.reload()
    tree = statistics.median(_tree_ms(live) for _ in range(_TIMES))
    for page in PageId:
        window.go(Destination(page))
        await settle()
    switches: dict[str, list[float]] = {}
    for _ in range(_TIMES):
        for page in PageId:
            elapsed = _painted_ms(window, partial(window.go, Destination(page)))
            switches.setdefault(page.value, []).append(elapsed)
            await settle()
    slowest, times = max(switches.items(), key=lambda item: statistics.median(item[1]))
    await aio.close_all()
    live.close()
    window.close_for_good()
    await stage.close()
    return [
        Figure("window: account tree of 1,000 accounts, written and painted", tree, "ms", 100),
        Figure(f"window: page switch, slowest page ({slowest})", statistics.median(times), "ms", 50),
    ]


def _tree_ms(live: Live) -> float:
    """Return how long a sidebar takes from nothing to its picture."""
    from sakia_ng.gui.sidebar import Sidebar  # noqa: PLC0415 - only this figure needs a window system

    started = time.perf_counter()
    sidebar = Sidebar(live)
    sidebar.resize(260, 700)
    sidebar.grab()
    elapsed = (time.perf_counter() - started) * 1_000
    sidebar.deleteLater()
    return elapsed


def _painted_ms(window: QWidget, change: Callable[[], object]) -> float:
    """Return how long a change, its layout and its painting hold the loop."""
    started = time.perf_counter()
    change()
    window.grab()
    return (time.perf_counter() - started) * 1_000
