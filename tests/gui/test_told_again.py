"""What a block tells again is not done again: nothing is announced twice, and nobody loses their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.theme import Icon, icon
from sakia_ng.gui.widgets import AddressLabel, CopyButton, IconButton
from tests.gui.conftest import Opened
from tests.gui.paying import put, several_page

_BLOCK = Topic.CONNECTION | Topic.BALANCES


async def _tell_a_block(opened: Opened) -> None:
    opened.live.changed.emit(_BLOCK)
    opened.live.frame_changed.emit(_BLOCK)
    await opened.settle()


async def test_an_amount_that_is_too_much_is_said_aloud_once(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("sakia_ng.gui.pages.pay.amount.announce", lambda _widget, text: heard.append(text))
    page = await opened.go(PageId.PAY, account=opened.elsa.address)
    assert isinstance(page, PayPage)
    QTest.keyClicks(page.how_much.fields[Box.OWN], "99999999")
    assert heard[-1] == page.how_much.error != ""
    heard.clear()
    for _ in range(2):
        await _tell_a_block(opened)
    assert heard == []


async def test_the_mark_of_a_copy_outlasts_a_block(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    address = page.card.findChild(AddressLabel)
    assert address is not None
    copy = address.findChild(CopyButton)
    assert copy is not None
    copy.click()
    await _tell_a_block(opened)
    assert copy.accessibleName() == "Copied"
    assert copy.icon().cacheKey() != icon(Icon.COPY).cacheKey()


async def test_whoever_is_about_to_be_taken_out_keeps_the_keyboard(opened: Opened) -> None:
    page = await several_page(opened)
    put(page, "Camille Renard", "12.50")
    button = page.several.findChild(IconButton)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    await _tell_a_block(opened)
    assert QApplication.focusWidget() is button
    button.click()
    assert page.several.shares == ()
