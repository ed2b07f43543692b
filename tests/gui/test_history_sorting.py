"""By which column a history is sorted, without a mouse and without room for its header."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.history.pane import HistoryPane
from sakia_ng.ports.store import HistoryOrder
from tests.gui.conftest import Opened


async def _pane(opened: Opened) -> HistoryPane:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    await opened.aqt.until(lambda: page.history.model.rowCount() > 0)
    return page.history


@pytest.mark.parametrize("width", [1024, 1600])
async def test_any_column_sorts_by_the_keyboard(opened: Opened, width: int) -> None:
    opened.window.resize(width, 700)
    pane = await _pane(opened)
    assert pane.table.isColumnHidden(Column.BALANCE) == (width == 1024)
    pane.filters._show_more.click()
    await opened.settle()
    assert pane.order.isVisible()
    assert pane.order.currentText() == "Date, descending"
    pane.order.setFocus()
    asked = [(pane.model.query.order, pane.model.query.descending)]
    for _ in range(1, pane.order.count()):
        QTest.keyClick(pane.order, Qt.Key.Key_Down)
        asked.append((pane.model.query.order, pane.model.query.descending))
    wanted = {(order, descending) for order in HistoryOrder for descending in (True, False)}
    assert set(asked) == wanted
    assert len(asked) == len(wanted)
    await opened.aqt.signal(pane.model.loaded)


async def test_a_click_on_a_header_is_told_by_the_choice_too(opened: Opened) -> None:
    pane = await _pane(opened)
    loaded = opened.aqt.signal(pane.model.loaded)
    pane.table.sortByColumn(Column.AMOUNT, Qt.SortOrder.AscendingOrder)
    await loaded
    assert pane.order.currentText() == "Amount, ascending"
    assert pane.order.accessibleName() == "Sort by"


async def test_the_menu_key_sorts_by_any_column_and_back(opened: Opened) -> None:
    pane = await _pane(opened)
    pane.table.setFocus()

    async def choose(column: str) -> None:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, pane.table.rect().center(), pane.mapToGlobal(QPoint())
        )
        QApplication.sendEvent(pane.table, event)
        (menu,) = pane.table.findChildren(QMenu)
        (action,) = (action for action in menu.actions() if action.text() == f"Sort by: {column}")
        again = opened.aqt.signal(pane.model.loaded)
        action.trigger()
        menu.close()
        await again
        await opened.aqt.until(lambda: not pane.table.findChildren(QMenu))

    await choose("Amount")
    amounts = [pane.model.query.order, pane.model.query.descending]
    assert amounts == [HistoryOrder.AMOUNT, True]
    await choose("Amount")
    assert not pane.model.query.descending
    await choose("Person")
    assert (pane.model.query.order, pane.model.query.descending) == (HistoryOrder.COUNTERPART, False)
    assert pane.table.horizontalHeader().sortIndicatorSection() == Column.PERSON
