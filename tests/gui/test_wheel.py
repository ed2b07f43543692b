"""The wheel scrolls the page: what it passes over keeps what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.widgets import DateField, DropDown, NumberField
from tests.async_qt import AsyncQt
from tests.gui.conftest import Opened
from tests.gui.looks import turned_by_wheel


def _turn(widget: QWidget) -> None:
    """Turn the wheel over a widget, one notch towards the hand."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -120))


@pytest.mark.parametrize("page", list(PageId))
async def test_no_field_of_a_page_follows_the_wheel(opened: Opened, page: PageId) -> None:
    await opened.go(page)
    assert turned_by_wheel(opened.window) == []


@pytest.mark.parametrize("tab", list(TrustTab))
async def test_no_field_of_the_web_of_trust_follows_the_wheel(opened: Opened, tab: TrustTab) -> None:
    page = await opened.go(PageId.TRUST)
    assert isinstance(page, TrustPage)
    page.show_tab(tab)
    await opened.settle()
    assert turned_by_wheel(opened.window) == []


async def test_over_a_choice_that_has_the_keyboard_the_page_scrolls(opened: Opened) -> None:
    opened.window.resize(1024, 600)
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    area = next(area for area in page.findChildren(QScrollArea) if area.isAncestorOf(page.unit))
    page.unit.setFocus()
    area.verticalScrollBar().setValue(0)
    area.ensureWidgetVisible(page.unit)
    above = area.verticalScrollBar().value()
    before = page.unit.currentIndex()
    _turn(page.unit)
    assert page.unit.currentIndex() == before
    assert area.verticalScrollBar().value() > above


async def test_an_open_list_follows_the_wheel(aqt: AsyncQt, app: QApplication) -> None:
    box: QComboBox = aqt.add(DropDown())
    box.addItems([str(number) for number in range(200)])
    box.show()
    box.showPopup()
    _turn(box.view().viewport())
    assert box.view().verticalScrollBar().value() > 0
    box.hidePopup()


@pytest.mark.parametrize("kind", [DropDown, DateField, NumberField])
async def test_the_arrow_keys_alone_step_a_field(aqt: AsyncQt, app: QApplication, kind: type[QWidget]) -> None:
    field = aqt.add(kind())
    field.show()
    assert turned_by_wheel(field) == []
