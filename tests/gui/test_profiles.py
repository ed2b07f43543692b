"""Every page opens on nothing, on what a person has, and on more than anybody will ever have."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.gui import aio
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from tests.async_qt import AsyncQt
from tests.fakes.profiles import ACCOUNTS, CONTACTS, ROWS, open_huge, write_huge_store
from tests.fakes.session import Stage, connect, make_stage, populate
from tests.settling import settle

EVERY_PAGE = pytest.mark.parametrize("page", list(PageId))


@dataclass(repr=False)
class _Profile:
    window: MainWindow
    live: Live
    stage: Stage

    async def go(self, page: PageId) -> Page:
        """Open a page and let it settle."""
        self.window.go(Destination(page))
        await settle()
        shown = self.window.page
        assert shown is not None
        assert shown.isVisible()
        assert not self.window.grab().isNull()
        return shown


@pytest.fixture(scope="module")
def huge_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the huge profile, written once."""
    return write_huge_store(tmp_path_factory.mktemp("huge"))


@asynccontextmanager
async def _opened(stage: Stage, aqt: AsyncQt) -> AsyncIterator[_Profile]:
    live = Live(stage.session)
    await live.reload()
    window = aqt.add(MainWindow(stage.session, live))
    window.resize(1366, 768)
    window.show()
    yield _Profile(window, live, stage)
    await aio.close_all()
    live.close()
    window.close_for_good()
    live.deleteLater()
    await stage.close()


@pytest.fixture
async def empty(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[_Profile]:
    """Nothing at all: no vault, no account, no network yet."""
    async with _opened(await make_stage(tmp_path), aqt) as profile:
        yield profile


@pytest.fixture
async def small(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[_Profile]:
    """Three accounts, sixty lines, five contacts."""
    stage = await make_stage(tmp_path)
    await populate(stage)
    await connect(stage)
    async with _opened(stage, aqt) as profile:
        yield profile


@pytest.fixture
async def huge(app: QApplication, aqt: AsyncQt, tmp_path: Path, huge_store: Path) -> AsyncIterator[_Profile]:
    """1,000 accounts, 100,000 lines, 1,000 contacts."""
    async with _opened(await open_huge(tmp_path, huge_store), aqt) as profile:
        yield profile


@EVERY_PAGE
async def test_on_an_empty_profile(empty: _Profile, page: PageId) -> None:
    shown = await empty.go(page)
    assert shown.title


@EVERY_PAGE
async def test_on_a_small_profile(small: _Profile, page: PageId) -> None:
    shown = await small.go(page)
    assert shown.title


@EVERY_PAGE
async def test_on_a_huge_profile(huge: _Profile, page: PageId) -> None:
    shown = await huge.go(page)
    assert shown.title
    assert len(huge.live.overview.views) == ACCOUNTS


async def _open_every_part_of_the_web_of_trust(profile: _Profile) -> None:
    page = await profile.go(PageId.TRUST)
    assert isinstance(page, TrustPage)
    for tab in TrustTab:
        profile.window.go(Destination(PageId.TRUST, text=tab.value))
        await settle()
        assert page.part(tab).isVisible()
        assert page.tabs[tab].isChecked()
        assert not profile.window.grab().isNull()


async def test_the_web_of_trust_on_an_empty_profile(empty: _Profile) -> None:
    await _open_every_part_of_the_web_of_trust(empty)


async def test_the_web_of_trust_on_a_small_profile(small: _Profile) -> None:
    await _open_every_part_of_the_web_of_trust(small)


async def test_the_web_of_trust_on_a_huge_profile(huge: _Profile) -> None:
    await _open_every_part_of_the_web_of_trust(huge)


async def test_the_huge_profile_is_as_large_as_it_says(huge: _Profile, aqt: AsyncQt) -> None:
    assert len(huge.live.contacts) == CONTACTS
    await huge.stage.session.settings.change(fold_dividends=False)
    page = await huge.go(PageId.ACCOUNT)
    assert isinstance(page, AccountPage)
    await aqt.until(lambda: page.history.model.rowCount() == ROWS)
    await aqt.until(lambda: page.history.model.rowCount() and page.history.model.words(0) is not None)
