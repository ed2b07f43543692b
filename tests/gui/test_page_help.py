"""The help of each page: unfolded where one is, and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.words.help import page_help
from tests.gui.conftest import Opened

EXPLAIN_THEMSELVES = {PageId.SHORTCUTS, PageId.ABOUT}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_has_help_in_a_few_sentences_of_its_own(app: QApplication, language: str) -> None:
    use_language(app, language)
    texts = {page: page_help(page) for page in PageId if page not in EXPLAIN_THEMSELVES}
    assert all(60 < len(text) < 420 for text in texts.values()), {p: len(t) for p, t in texts.items()}
    assert len(set(texts.values())) == len(texts)
    if language == "fr":
        use_language(app, "en")
        assert not set(texts.values()) & {page_help(page) for page in texts}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_part_of_the_web_of_trust_has_help_of_its_own(app: QApplication, language: str) -> None:
    use_language(app, language)
    texts = {tab: page_help(PageId.TRUST, tab.value) for tab in TrustTab}
    assert all(60 < len(text) < 420 for text in texts.values()), {tab: len(text) for tab, text in texts.items()}
    assert len(set(texts.values())) == len(texts)
    assert texts[TrustTab.IDENTITIES] == page_help(PageId.TRUST)
    if language == "fr":
        use_language(app, "en")
        assert not set(texts.values()) & {page_help(PageId.TRUST, tab.value) for tab in TrustTab}


async def test_the_help_is_that_of_the_part_that_is_shown(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST, text=TrustTab.EXPLORER.value)
    assert isinstance(page, TrustPage)
    assert page.help is not None
    page.help.button.click()
    assert page.help.text == page_help(PageId.TRUST, "explorer")
    for tab in TrustTab:
        page.tabs[tab].click()
        await opened.settle()
        assert page.help.text == page_help(PageId.TRUST, tab.value)
        assert page.help.isVisible()


@pytest.mark.parametrize("page", [page for page in PageId if page not in EXPLAIN_THEMSELVES])
async def test_the_button_unfolds_it_and_the_cross_folds_it(opened: Opened, page: PageId) -> None:
    shown = await opened.go(page)
    assert shown.help is not None
    assert shown.help.isHidden()
    shown.help.button.click()
    assert shown.help.isVisible()
    assert shown.help.text == page_help(page)
    assert "Hide" in shown.help.button.accessibleName()
    await opened.aqt.until(lambda: page.value in opened.live.preferences.help_open)
    shown.help._close.click()
    assert shown.help.isHidden()
    await opened.aqt.until(lambda: page.value not in opened.live.preferences.help_open)
    assert "Help on this page" in shown.help.button.accessibleName()


async def test_the_keyboard_unfolds_that_of_the_page_shown(opened: Opened) -> None:
    page = await opened.go(PageId.CURRENCY)
    assert page.help is not None
    QTest.keyClick(opened.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert page.help.isVisible()
    QTest.keyClick(opened.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert page.help.isHidden()


async def test_what_was_open_is_open_the_next_time(opened: Opened) -> None:
    await opened.stage.session.settings.change(help_open=(PageId.NETWORK.value,))
    page = await opened.go(PageId.NETWORK)
    assert page.help is not None
    assert page.help.isVisible()
    other = await opened.go(PageId.HOME)
    assert other.help is not None
    assert other.help.isHidden()
