"""What is opened anew is seen from its top; what merely changes stays where it was scrolled to."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar

from sakia_ng.domain.events import Topic
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from tests.gui.conftest import Opened


async def _scrolled(opened: Opened, page: Page) -> QScrollBar:
    """Scroll a page to its end, in a window so low that there is something to scroll."""
    opened.window.setMinimumSize(0, 0)
    opened.window.resize(1024, 400)
    await opened.settle()
    bar = page._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    return bar


async def test_another_account_is_seen_from_its_top(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    bar = await _scrolled(opened, page)
    await opened.go(PageId.ACCOUNT, account=opened.live.overview.views[1].account.address)
    assert bar.value() == 0


async def test_a_page_come_back_to_is_seen_from_its_top(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    bar = await _scrolled(opened, page)
    await opened.go(PageId.HOME)
    await opened.go(PageId.SETTINGS)
    assert bar.value() == 0


async def test_another_part_of_the_web_of_trust_is_seen_from_its_top(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST)
    assert isinstance(page, TrustPage)
    page.show_tab(TrustTab.CERTIFY)
    bar = await _scrolled(opened, page)
    page.tabs[TrustTab.REVOCATION].click()
    await opened.settle()
    assert page.tab is TrustTab.REVOCATION
    assert bar.value() == 0


async def test_news_leave_a_page_where_it_is(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    bar = await _scrolled(opened, page)
    there = bar.value()
    page.refresh(~Topic(0))
    await opened.settle()
    assert bar.value() == there


async def test_who_is_led_to_a_part_of_a_page_sees_that_part(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    bar = await _scrolled(opened, page)
    await opened.go(PageId.HOME)
    await opened.go(PageId.SETTINGS, text="servers")
    assert bar.value() > 0
