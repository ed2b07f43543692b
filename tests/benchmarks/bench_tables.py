"""Long lists: how long a refresh of each holds the window, a key in what they are searched with, the palette,
the first line of a history that is chosen, and the painting of a history over a whole screen of 4K.

The longest turn of Qt's loop counts, by the time of its own thread.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sakia_ng.domain.events import Topic
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.ports.connection import ServerReport, ServerState
from sakia_ng.ports.store import Contact
from tests.benchmarks.figure import Figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from sakia_ng.gui.main_window import MainWindow
    from sakia_ng.gui.models.live import Live
    from sakia_ng.gui.navigation import PageId
    from sakia_ng.gui.pages.page import Page
    from sakia_ng.gui.widgets.table import HistoryTable
    from tests.fakes.session import Stage

_CONTACTS, _SERVERS = 5_000, 50
_TIMES = 5
_MOST_MS = 16
_LEAST_LINES = 60
_READ_S, _BETWEEN_S = 0.6, 0.2


def run() -> list[Figure]:
    """Open the huge profile with more contacts and servers, and measure, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import aio  # noqa: PLC0415 - only this figure needs a window system
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="fr", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        return aio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    from sakia_ng.gui import aio  # noqa: PLC0415 - as above
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above
    from tests.fakes.profiles import CONTACTS, open_huge, write_huge_store  # noqa: PLC0415 - as above
    from tests.fakes.session import address_of  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    stage = await open_huge(folder, write_huge_store(folder))
    for number in range(_CONTACTS - CONTACTS):
        await stage.store.contacts.put(Contact(address_of(f"more {number}"), f"Aurélie Le Goff {number}", "Marché"))
    servers = tuple(map(_server, range(_SERVERS)))
    stage.ledger._connection = replace(stage.ledger.connection, servers=servers)
    live = Live(stage.session)
    window = MainWindow(stage.session, live)
    window.resize(1366, 768)
    window.show()
    await settle()
    await live.reload()
    figures = [*await _refreshes(window, live), *await _keys(window)]
    window.close_for_good()
    figures += [await _palette(stage, live), *await _histories(stage, live)]
    await aio.close_all()
    live.close()
    await stage.close()
    return figures


def _server(number: int) -> ServerReport:
    server = Server.at(f"wss://node.example{number}.org/rpc", Origin.USER if number < 5 else Origin.LIST)
    kind = ServerKind.NODE if number % 2 else ServerKind.INDEXER
    return ServerReport(server, kind, ServerState.GOOD, latency_ms=40 + number)


async def _refreshes(window: MainWindow, live: Live) -> list[Figure]:
    """Read again what each page shows, while it is shown."""
    from sakia_ng.gui.navigation import PageId  # noqa: PLC0415 - only this figure needs a window system

    wanted = {
        f"{_CONTACTS:,} contacts": (PageId.CONTACTS, Topic.CONTACTS),
        "1,000 accounts, home": (PageId.HOME, Topic.ACCOUNTS | Topic.BALANCES),
        "1,000 accounts, to pay from": (PageId.PAY, Topic.ACCOUNTS | Topic.BALANCES),
        f"{_SERVERS} servers": (PageId.NETWORK, Topic.CONNECTION),
    }
    figures = []
    for name, (page, topics) in wanted.items():
        await _shown(window, page)
        held = await _held(partial(_reloaded, live, topics))
        figures.append(Figure(f"tables: loop held by a refresh, {name}", held, "ms", _MOST_MS))
    return figures


async def _keys(window: MainWindow) -> list[Figure]:
    """Type into the fields that search long lists."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    from sakia_ng.gui.navigation import PageId  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.contacts.page import ContactsPage  # noqa: PLC0415 - as above
    from sakia_ng.gui.top_bar import SearchField  # noqa: PLC0415 - as above

    page = await _shown(window, PageId.CONTACTS)
    assert isinstance(page, ContactsPage)
    (palette,) = window.findChildren(SearchField)
    figures = []
    fields: dict[str, QLineEdit] = {f"{_CONTACTS:,} contacts": page._search, "the palette": palette}
    for name, field in fields.items():
        field.setFocus()
        keys = iter("elodie martin")

        async def typed(field: QLineEdit = field, keys: Iterator[str] = keys) -> None:
            QTest.keyClicks(field, next(keys))
            await asyncio.sleep(0.05)

        figures.append(Figure(f"tables: loop held by a key, {name}", await _held(typed), "ms", _MOST_MS))
        field.clear()
    return figures


async def _palette(stage: Stage, live: Live) -> Figure:
    """Open the palette in fresh windows."""
    held = []
    for _ in range(_TIMES):
        window = await _fresh(stage, live, (1366, 768))
        held.append(await _held_once(window.shell._commands.search))
        window.close_for_good()
    return Figure("tables: loop held by opening the palette", statistics.median(held), "ms", _MOST_MS)


async def _histories(stage: Stage, live: Live) -> list[Figure]:
    """Choose a first line, and paint all lines of a large screen, in fresh windows."""
    chosen, painted = [], []
    for _ in range(_TIMES):
        window = await _fresh(stage, live, (1366, 768))
        chosen.append(await _held_once(partial(_history(window).selectRow, 3)))
        window.close_for_good()
        window = await _fresh(stage, live, (3840, 2160))
        table = _history(window)
        started = time.thread_time()
        table.viewport().repaint()
        painted.append((time.thread_time() - started) * 1_000)
        window.close_for_good()
    return [
        Figure("tables: loop held by the first line chosen in a history", statistics.median(chosen), "ms", _MOST_MS),
        Figure("tables: a history painted over 4K", statistics.median(painted), "ms", _MOST_MS),
    ]


async def _fresh(stage: Stage, live: Live, size: tuple[int, int]) -> MainWindow:
    """Return a new window in which the history of the account that has one is shown."""
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.navigation import Destination, PageId  # noqa: PLC0415 - as above
    from tests.pictures_stand import until  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    window = MainWindow(stage.session, live)
    window.resize(*size)
    window.show()
    await settle()
    elsa = next(view.account for view in live.overview.views if view.account.name == "Elsa")
    window.go(Destination(PageId.ACCOUNT, account=elsa.address))
    model = _history(window).model()
    await until(lambda: model.rowCount() > _LEAST_LINES)
    await asyncio.sleep(_READ_S)
    return window


def _history(window: MainWindow) -> HistoryTable:
    from sakia_ng.gui.pages.account.page import AccountPage  # noqa: PLC0415 - as above

    page = window.page
    assert isinstance(page, AccountPage)
    return page.history.table


async def _held_once(change: Callable[[], object]) -> float:
    from tests.benchmarks.turns import longest_turn  # noqa: PLC0415 - only this figure needs a window system

    async def done() -> None:
        change()
        await asyncio.sleep(_BETWEEN_S)

    return await longest_turn(done)


async def _shown(window: MainWindow, page: PageId) -> Page | None:
    from sakia_ng.gui.navigation import Destination  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    window.go(Destination(page))
    await settle()
    return window.page


async def _reloaded(live: Live, topics: Topic) -> None:
    await live.reload(topics)
    await asyncio.sleep(0.1)


async def _held(work: Callable[[], Awaitable[object]]) -> float:
    """Return the middle of several longest turns."""
    from tests.benchmarks.turns import longest_turn  # noqa: PLC0415 - only this figure needs a window system

    return statistics.median([await longest_turn(work) for _ in range(_TIMES)])
