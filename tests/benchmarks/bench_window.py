"""The window on the huge profile: 1,000 accounts into the tree, pages opened for the first time and again, themes.

The first opening of a page or of a tab goes over many turns of the loop; the longest counts, by the time of its own
thread, in the middle of several fresh windows: what a page imports is there by then.
"""

from __future__ import annotations

import asyncio
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
    from tests.fakes.session import Stage

_TIMES = 7
_WINDOWS = 5
_OPENED_S = 0.3
_MOST_MS = 16


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
    from tests.settling import settle  # noqa: PLC0415 - as above

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
    window.close_for_good()
    window.deleteLater()  # what is closed would be painted anew in every theme
    pages, tabs = await _first_openings(stage, live)
    theme = await _theme(stage, live)
    await aio.close_all()
    live.close()
    await stage.close()
    return [
        Figure("window: account tree of 1,000 accounts, written and painted", tree, "ms", 100),
        Figure(f"window: page switch, slowest page ({slowest})", statistics.median(times), "ms", 50),
        Figure(f"window: loop held by the first opening of a page, longest ({pages[0]})", pages[1], "ms", _MOST_MS),
        Figure(f"window: loop held by the first opening of a tab, longest ({tabs[0]})", tabs[1], "ms", _MOST_MS),
        Figure("window: loop held by another theme, every page and tab opened", theme, "ms"),
    ]


async def _first_openings(stage: Stage, live: Live) -> tuple[tuple[str, float], tuple[str, float]]:
    """Return the page and the tab that hold the loop longest when opened in a fresh window, and for how many ms."""
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.navigation import Destination, PageId  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.trust.page import TrustPage  # noqa: PLC0415 - as above
    from tests.benchmarks.turns import longest_turn  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    pages: dict[str, list[float]] = {}
    tabs: dict[str, list[float]] = {}
    for _ in range(_WINDOWS):
        window = MainWindow(stage.session, live)
        window.resize(1366, 768)
        window.show()
        await settle()
        for page in PageId:
            longest = await longest_turn(partial(_opened, partial(window.go, Destination(page))))
            pages.setdefault(page.value, []).append(longest)
        window.go(Destination(PageId.TRUST))
        trust = window.page
        assert isinstance(trust, TrustPage)
        for tab, button in trust.tabs.items():
            longest = await longest_turn(partial(_opened, button.click))
            tabs.setdefault(tab.value, []).append(longest)
        window.close_for_good()
        window.deleteLater()  # what is closed would be painted anew in every theme
    return _longest(pages), _longest(tabs)


async def _theme(stage: Stage, live: Live) -> float:
    """Open everything there is, then change the theme to and fro, on the home page."""
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.navigation import Destination, PageId  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.trust.page import TrustTab  # noqa: PLC0415 - as above
    from sakia_ng.gui.theme import ThemeChoice, theme  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    window = MainWindow(stage.session, live)
    window.resize(1366, 768)
    window.show()
    places = [Destination(PageId.TRUST, text=tab.value) for tab in TrustTab]
    for place in (*map(Destination, PageId), *places, Destination(PageId.HOME)):
        window.go(place)
        await settle()
    taken = []
    for number in range(2 * _TIMES):
        started = time.thread_time()
        theme().apply((ThemeChoice.DARK, ThemeChoice.LIGHT)[number % 2])
        window.grab()
        taken.append((time.thread_time() - started) * 1_000)
    window.close_for_good()
    window.deleteLater()  # what is closed would be painted anew in every theme
    return statistics.median(taken)


def _longest(held: dict[str, list[float]]) -> tuple[str, float]:
    return max(((name, statistics.median(times)) for name, times in held.items()), key=lambda item: item[1])


async def _opened(asked: Callable[[], object]) -> None:
    asked()
    await asyncio.sleep(_OPENED_S)


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
