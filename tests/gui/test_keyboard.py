"""Everything is reached by Tab, in the order of the eye, and the keyboard is never lost."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.notices import Notices
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.theme import Icon
from sakia_ng.gui.widgets import (
    Banner,
    Button,
    IconButton,
    PlainButton,
    Question,
    SigningButton,
    buttons,
    confirmed,
)
from sakia_ng.gui.widgets.reading_order import tab_stops
from tests.async_qt import AsyncQt
from tests.fakes.session import address_of
from tests.gui.conftest import Opened

_MOST_STOPS = 80


def _round(opened: Opened, *, forward: bool = True) -> list[QWidget]:
    """Press Tab until the keyboard is back where it started."""
    key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        assert here is not None
        if here in stops:
            return stops
        stops.append(here)
        QTest.keyClick(here, key)
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("page", list(PageId))
async def test_tab_reaches_everything_and_comes_back(opened: Opened, page: PageId) -> None:
    shown = await opened.go(page)
    opened.window.activateWindow()
    frame = opened.window.centralWidget()
    assert frame is not None
    assert QApplication.focusWidget() in tab_stops(frame)
    _round(opened)  # a list that gets the keyboard chooses its first line, which may show more
    wanted = tab_stops(frame)
    assert set(_round(opened)) == set(wanted)
    assert set(_round(opened, forward=False)) == set(wanted)
    inside = [stop for stop in wanted if shown.isAncestorOf(stop)]
    around = [stop for stop in wanted if stop not in inside]
    if inside:
        place = wanted.index(inside[0])
        assert wanted[place : place + len(inside)] == inside
        assert len(around) > 4


async def test_a_notice_over_the_window_is_reached_and_left_by_tab_and_closed_by_escape(opened: Opened) -> None:
    await opened.go(PageId.HOME)
    opened.window.activateWindow()
    notices = Notices(opened.window)
    notices.bug(ValueError(), "a test")
    (notice,) = (child for child in opened.window.findChildren(Banner) if child.objectName() == "notice")
    inside = {stop for stop in _round(opened) if notice.isAncestorOf(stop)}
    assert {stop.accessibleName() or getattr(stop, "text", str)() for stop in inside} == {
        "See the report",
        "Close this message",
    }
    assert inside <= set(_round(opened, forward=False))
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Escape)
    assert notice.isHidden()
    after = QApplication.focusWidget()
    assert after is not None
    assert after.isVisible()


async def test_who_is_led_to_a_field_has_the_keyboard_there(opened: Opened) -> None:
    await opened.go(PageId.NETWORK)
    opened.window.activateWindow()
    page = await opened.go(PageId.SETTINGS, text="servers")
    assert isinstance(page, SettingsPage)
    assert QApplication.focusWidget() is page.servers.node.field


@pytest.mark.parametrize("page", [PageId.PAY, PageId.RECEIVE, PageId.SETTINGS, PageId.CONTACTS, PageId.HOME])
async def test_tab_goes_down_the_page_in_each_column(opened: Opened, page: PageId) -> None:
    shown = await opened.go(page)
    seen: dict[int, int] = {}
    for stop in tab_stops(shown):
        at = stop.mapTo(shown, QPoint(0, 0))
        assert at.y() >= seen.get(at.x(), 0), stop.accessibleName()
        seen[at.x()] = at.y()


async def test_tab_leads_from_secret_to_secret_and_what_is_typed_lands_where_the_keyboard_is(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    opened.window.activateWindow()
    assert isinstance(page, SettingsPage)
    current, new, again = page.password.current, page.password.new, page.password.again
    current.setFocus()
    stops = [current, new, again, current.eye, new.eye, again.eye]
    for stop in stops:
        assert QApplication.focusWidget() is stop
        QTest.keyClicks(stop, "mot")
        QTest.keyClick(stop, Qt.Key.Key_Backspace)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert [field.text() for field in (current, new, again)] == ["mo"] * 3
    for stop in reversed(stops):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is stop


class _Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


async def test_no_page_flashes_a_window_of_its_own(opened: Opened, app: QApplication) -> None:
    """A widget shown before it has a parent is a window for a moment, and takes the keyboard away for good."""
    windows = _Windows()
    app.installEventFilter(windows)
    for page in PageId:
        await opened.go(page)
    app.removeEventFilter(windows)
    assert windows.shown == []
    assert QApplication.focusWidget() is not None


async def test_the_payer_comes_before_the_person_paid(opened: Opened) -> None:
    page = await opened.go(PageId.PAY)
    names = [stop.accessibleName() for stop in tab_stops(page)]
    assert names[:5] == [
        "Help on this page (Shift+F1)",
        "From the account",
        "To whom",
        "Read a QR code",
        "Amount in Ğ1",
    ]


async def test_another_page_takes_the_keyboard_out_of_the_search(opened: Opened) -> None:
    await opened.go(PageId.HOME)
    search = opened.window.findChild(QWidget, "search_everything")
    assert search is not None
    search.setFocus()
    await opened.go(PageId.CURRENCY)
    here = QApplication.focusWidget()
    assert here is not None
    assert here is not search
    assert here.isVisible()


async def test_escape_leaves_the_search(opened: Opened) -> None:
    await opened.go(PageId.HOME)
    before = QApplication.focusWidget()
    QTest.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = QApplication.focusWidget()
    assert search is not None
    assert search.objectName() == "search_everything"
    QTest.keyClicks(search, "zz")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is search
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


async def test_tab_leaves_the_note_of_a_contact(opened: Opened) -> None:
    page = await opened.go(PageId.CONTACTS)
    note = page.findChild(QPlainTextEdit)
    assert note is not None
    assert note.tabChangesFocus()


async def test_once_the_person_is_chosen_the_amount_is_next(opened: Opened) -> None:
    """The line hides under the hands: the keyboard goes to what comes after it, not to the top of the window."""
    page = await opened.go(PageId.PAY)
    field = page.findChild(QLineEdit, "pay_to")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, address_of("camille"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    await opened.settle()
    assert field.isHidden() or not field.isVisible()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Amount in Ğ1"


@pytest.mark.parametrize("kind", [Button, IconButton, PlainButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
async def test_enter_presses_a_button_as_the_space_bar_does(
    aqt: AsyncQt, app: QApplication, kind: type[QAbstractButton], key: Qt.Key
) -> None:
    button = aqt.add(kind(Icon.PAY) if issubclass(kind, IconButton) else kind())
    button.show()
    heard: list[str] = []
    button.pressed.connect(partial(heard.append, "pressed"))
    button.clicked.connect(partial(heard.append, "clicked"))
    QTest.keyPress(button, key)
    assert heard == ["pressed"]
    QTest.keyRelease(button, key)
    assert [str(one) for one in heard] == ["pressed", "clicked"]


async def test_enter_says_yes_to_a_question_and_no_to_a_dangerous_one(opened: Opened) -> None:
    for is_dangerous, answer in ((False, True), (True, False)):
        question = Question("Sure?", "It goes.", "Do it", opened.window, is_dangerous=is_dangerous)
        asked = aio.spawn(confirmed(question), owner=opened.window, name="ask")
        await opened.settle()
        here = question.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Return)
        assert await asked is answer


async def test_a_key_meant_for_the_review_before_signs_nothing(aqt: AsyncQt, app: QApplication) -> None:
    button = aqt.add(SigningButton("Sign"))
    button.show()
    heard: list[str] = []
    button.clicked.connect(partial(heard.append, "signed"))
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert heard == []
    await aqt.until(lambda: button._since.hasExpired(buttons._READ_MS))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert heard == ["signed"]


@pytest.mark.parametrize("page", [PageId.ACCOUNT, PageId.CONTACTS, PageId.LOG])
async def test_one_key_leads_to_the_search_of_a_page(opened: Opened, page: PageId) -> None:
    shown = await opened.go(page)
    opened.window.activateWindow()
    field = shown.search_field()
    assert field is not None
    field.setText("words of before")
    QTest.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is field
    assert field.selectedText() == "words of before"


async def test_the_same_key_searches_everything_where_a_page_has_no_search(opened: Opened) -> None:
    await opened.go(PageId.SETTINGS)
    opened.window.activateWindow()
    QTest.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is opened.window.shell.top.search


async def test_the_search_of_the_part_in_sight_is_found(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST)
    assert page.search_field() is None
    assert isinstance(page, TrustPage)
    page.show_tab(TrustTab.EXPLORER)
    await opened.aqt.until(page.search_field)
    field = page.search_field()
    assert field is not None
    assert page.explorer.isAncestorOf(field)
