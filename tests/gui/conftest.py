"""Fixtures of the window: the application's dress and language, a session over a real store, the window itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sakia_ng.gui import aio
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.theme import ThemeChoice, theme
from sakia_ng.ports.store import Account
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, connect, make_stage, populate
from tests.settling import settle

OWN_PAGES = tuple(PageId)
MoveTo = Callable[[str], None]


@pytest.fixture
def app() -> Iterator[QApplication]:
    """The application in English and light; whatever a test chooses is undone."""
    application = create_application(["tests"], language="en", theme_choice="light")
    yield application
    use_language(application, "en")
    theme().apply(ThemeChoice.LIGHT)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def twice_as_large(app: QApplication) -> Iterator[None]:
    """Text at 200 %."""
    factor = theme().text_factor
    theme().set_text_factor(2 * factor)
    yield
    theme().set_text_factor(factor)


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[MoveTo]:
    """Move this machine to another time zone until the test is over."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows has one time zone for all programs")

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    """A session over an empty store."""
    made = await make_stage(tmp_path)
    yield made
    await aio.close_all()  # what pages still read ends before the store does
    await made.close()


@dataclass(repr=False)
class Opened:
    """The main window over a populated session.

    Attributes:
        elsa: the account with a history.
        held: tasks that tests hold up, and that need not end.
    """

    window: MainWindow
    live: Live
    stage: Stage
    elsa: Account
    aqt: AsyncQt
    held: set[asyncio.Task[Any]] = field(default_factory=set)

    async def go(self, page: PageId, **where: object) -> Page:
        """Open a page and let it settle."""
        self.window.go(Destination(page, **where))  # type: ignore[arg-type]  # the tests name the fields
        await self.settle()
        assert self.window.page is not None
        return self.window.page

    async def settle(self) -> None:
        """Let what was started end."""
        await settle(self.held)

    async def reload(self) -> None:
        """Read the store again now."""
        await self.live.reload()
        await self.settle()


@pytest.fixture
async def opened(stage: Stage, aqt: AsyncQt) -> AsyncIterator[Opened]:
    """The main window, shown and connected, over a store with three accounts and a history."""
    elsa = await populate(stage)
    await connect(stage)
    live = Live(stage.session)
    window = aqt.add(MainWindow(stage.session, live))
    window.resize(1366, 768)
    window.show()
    await live.reload()
    made = Opened(window, live, stage, elsa, aqt)
    await made.go(PageId.HOME)
    yield made
    live.close()
    window.close_for_good()
    live.deleteLater()
