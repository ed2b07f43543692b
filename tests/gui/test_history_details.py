"""The details of a line: whole, beside the table or in its place, and by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from sakia_ng.gui.application import use_language
from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.history.pane import HistoryPane
from sakia_ng.gui.widgets import IconButton
from tests.gui.conftest import Opened


async def _pane(opened: Opened) -> HistoryPane:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    await opened.aqt.until(lambda: page.history.model.rowCount() > 0 and page.history.model.words(0) is not None)
    return page.history


async def test_details_are_whole_and_escape_goes_back_to_their_line(opened: Opened) -> None:
    """The page scrolls and nothing inside of it, in a low window too."""
    opened.window.resize(1024, 600)
    pane = await _pane(opened)
    await opened.aqt.until(lambda: not pane._has_room_beside)
    pane.table.setFocus()
    pane.table.selectRow(0)
    await opened.settle()
    assert pane.table.isVisible()  # to walk along the lines opens none
    assert pane.details.isHidden()
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.details.isVisible()
    assert not pane.table.isVisible()
    await opened.settle()
    assert pane.details.findChildren(QScrollArea) == []
    assert pane.details.height() >= pane.details.heightForWidth(pane.details.width())
    (close,) = (b for b in pane.details.findChildren(IconButton) if b.accessibleName() == "Close the details")
    assert opened.window.focusWidget() is close
    QTest.keyClick(close, Qt.Key.Key_Escape)
    assert pane.details.isHidden()
    assert opened.window.focusWidget() is pane.table
    assert pane.table.currentIndex().row() == 0
    second = pane.table.visualRect(pane.model.index(1, Column.PERSON)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert pane.details.isVisible()


async def test_beside_the_table_details_follow_the_line_and_enter_leads_into_them(opened: Opened) -> None:
    opened.window.resize(1400, 900)
    pane = await _pane(opened)
    await opened.aqt.until(lambda: pane._has_room_beside)
    pane.table.setFocus()
    pane.table.selectRow(0)
    assert pane.details.isVisible()
    assert opened.window.focusWidget() is pane.table
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.details.isAncestorOf(opened.window.focusWidget())
    QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Escape)
    assert pane.details.isHidden()
    assert opened.window.focusWidget() is pane.table


@pytest.mark.parametrize("language", ["fr", "de"])
async def test_its_buttons_are_whole_beside_the_table(opened: Opened, app: QApplication, language: str) -> None:
    use_language(app, language)
    pane = await _pane(opened)
    payments = (row for row in range(20) if (line := pane.model.line(row)) and line.row.movement.comment)
    for row in payments:
        pane.table.selectRow(row)
        await opened.settle()
        if pane.details._add.isVisible():
            break
    assert pane.details._add.isVisible()
    for button in (pane.details._pay, pane.details._add):
        assert button.width() >= button.sizeHint().width()
    assert pane.details.rect().contains(pane.details._add.mapTo(pane.details, pane.details._add.rect().bottomRight()))
