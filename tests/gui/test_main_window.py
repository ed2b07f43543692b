"""The window: pages, keyboard, lock, units, search."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.theme import ThemeChoice, theme
from sakia_ng.gui.widgets import Banner, PasswordEdit
from sakia_ng.ports.keystore import VaultState
from tests.fakes.session import PASSWORD, address_of, connect
from tests.gui.conftest import OWN_PAGES, Opened


@pytest.mark.parametrize("page", OWN_PAGES)
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
async def test_pages_open_in_both_themes(opened: Opened, page: PageId, choice: ThemeChoice) -> None:
    theme().apply(choice)
    shown = await opened.go(page)
    picture = opened.window.grab().toImage()
    ground = Counter(picture.pixelColor(x, y).lightness() for x in range(4, 1_360, 16) for y in range(4, 760, 16))
    for lightness, count in ground.most_common(2):  # the ground and the cards on it, and no letter that stands there
        assert (lightness < 100) is (choice is ThemeChoice.DARK), count
    assert shown.title in opened.window.windowTitle()


async def test_no_label_interprets_what_it_shows(opened: Opened) -> None:
    for page in OWN_PAGES:
        await opened.go(page)
    rich = [
        label
        for label in opened.window.findChildren(QLabel)
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert not rich


@pytest.mark.parametrize(
    ("keys", "page"), [("Ctrl+3", PageId.CONTACTS), ("Ctrl+5", PageId.NETWORK), ("Ctrl+,", PageId.SETTINGS)]
)
async def test_pages_have_shortcuts(opened: Opened, keys: str, page: PageId) -> None:
    _press(opened, keys)
    await opened.settle()
    assert opened.window.page is not None
    assert page.value in type(opened.window.page).__module__


def _press(opened: Opened, keys: str) -> None:
    action = next(action for action in opened.window.shell.actions() if action.shortcut() == QKeySequence(keys))
    action.trigger()


async def test_no_shortcut_is_given_twice(opened: Opened) -> None:
    keys = [action.shortcut().toString() for action in opened.window.shell.actions()]
    assert len(keys) == len(set(keys)) >= 14


async def test_the_unit_switch_changes_every_figure_at_once(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    assert page.card.balance.words.unit == "Ğ1"
    opened.window.shell.top.units.unit_chosen.emit(UnitKey.RELATIVE)
    await opened.aqt.until(lambda: page.card.balance.words.unit == "UD")
    assert page.card.balance.words.figure == "80.37"
    assert opened.stage.session.settings.current.unit == "relative"
    assert opened.window.shell.top.units.chosen == UnitKey.RELATIVE


async def test_amounts_can_be_hidden_from_whoever_looks_on(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    _press(opened, "Ctrl+H")
    await opened.aqt.until(lambda: page.card.balance.words.figure == "•••")


async def test_search_finds_accounts_contacts_and_pages_without_a_network(opened: Opened) -> None:
    await opened.stage.ledger.set_links(node=False, indexer=False)
    search = opened.window.shell.top.search
    _press(opened, "Ctrl+K")
    for text, name, destination in (
        ("epar", "Épargne", PageId.ACCOUNT),
        ("camille", "Camille Renard", PageId.CONTACTS),
        ("netw", "Network", PageId.NETWORK),
    ):
        search.setText(text)
        search.textEdited.emit(text)
        assert search.hits[0].name == name
        assert search.hits[0].destination.page is destination
    QTest.keyClick(search, Qt.Key.Key_Return)
    await opened.settle()
    assert opened.window.page is not None
    assert opened.window.page.title == "Network"
    assert not search.text()


async def test_search_adds_people_of_the_currency(opened: Opened) -> None:
    found = Person(address_of("Zoe"), UntrustedText("Zoe\u202eDurand"), 7, is_member=True)
    opened.stage.ledger.known_people[found.address] = found
    search = opened.window.shell.top.search
    search.setText("zoe")
    search.textEdited.emit("zoe")
    await opened.aqt.until(lambda: search.hits)
    assert search.hits[0].name == "ZoeDurand ✓"
    assert search.hits[0].destination == Destination(PageId.PAY, person=found.address)


async def test_while_locked_nothing_of_the_accounts_is_seen(opened: Opened) -> None:
    await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert "Elsa" in opened.window.windowTitle()
    opened.window.shell.top.lock_requested.emit()
    await opened.settle()
    assert opened.stage.keystore.state is VaultState.LOCKED
    assert opened.window.windowTitle() == "Sakia"
    seen = [label.text() for label in opened.window.findChildren(QLabel) if label.isVisible()]
    assert seen
    assert not [text for text in seen if "Elsa" in text or "951" in text or "g1" in text]
    opened.window.go(Destination(PageId.ACCOUNT, account=opened.elsa.address))
    assert opened.window.windowTitle() == "Sakia"


async def test_the_lock_closes_menus_too(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    ground, where = page.history.table.viewport(), QPoint(5, 5)
    QApplication.sendEvent(ground, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, ground.mapToGlobal(where)))
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    opened.stage.session.lock.lock_now()
    await opened.settle()
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
async def test_while_locked_nothing_typed_is_searched_for(key: Qt.Key, opened: Opened) -> None:
    """A password typed after the wrong keys would go to servers, and names come up over the lock."""
    opened.window.activateWindow()
    await opened.go(PageId.CONTACTS)
    opened.stage.session.lock.lock_now()
    await opened.settle()
    handle, search, here = opened.window.windowHandle(), opened.window.shell.top.search, QApplication.focusWidget()
    assert handle is not None
    assert isinstance(here, PasswordEdit)
    QTest.keyClick(handle, key, Qt.KeyboardModifier.ControlModifier)
    for letter in (Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_S, Qt.Key.Key_A):
        QTest.keyClick(handle, letter)
    await opened.settle()
    assert QApplication.focusWidget() is here
    assert here.text() == "elsa"
    assert (search.text(), search.hits) == ("", ())


async def test_the_right_password_opens_and_a_wrong_one_says_so(opened: Opened) -> None:
    opened.window.shell.top.lock_requested.emit()
    lock = opened.window.shell._lock_page
    await lock.unlock("not it")
    assert lock.error.startswith("This is not the password")
    assert opened.stage.keystore.state is VaultState.LOCKED
    await lock.unlock(PASSWORD)
    await opened.aqt.until(lambda: opened.window.shell._floors.currentIndex() == 0)
    assert not lock.error
    assert not lock._password.text()


async def test_dialogs_are_closed_by_the_lock(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    page._on_remove_wanted()
    await opened.settle()
    opened.window.shell.top.lock_requested.emit()
    await opened.settle()
    assert not [
        widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not opened.window
    ]
    assert opened.live.account(opened.elsa.address) is not None


async def test_activity_puts_the_lock_off(opened: Opened) -> None:
    lock = opened.stage.session.lock
    opened.stage.clock.advance(300)
    assert lock.remaining_s() == 300
    handle = opened.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert lock.remaining_s() == 600


async def test_the_status_bar_speaks(opened: Opened) -> None:
    assert opened.window.shell.status.connection_text.startswith("Connected: block")
    await connect(opened.stage, node=False)
    opened.window.shell.status._draw_connection()
    assert opened.window.shell.status.connection_text.startswith("Offline")
    opened.window.shell.status._connection.click()
    await opened.settle()
    assert opened.window.page is not None
    assert opened.window.page.title == "Network"


async def test_the_real_currency_has_no_banner(opened: Opened) -> None:
    assert opened.window.shell._banner.isHidden()
    assert isinstance(opened.window.shell._banner, Banner)


async def test_the_language_changes_without_a_restart(opened: Opened, app: QApplication) -> None:
    page = await opened.go(PageId.SETTINGS)
    use_language(app, "fr")
    await opened.settle()
    assert page.title == "Réglages"
    assert opened.window.windowTitle() == "Réglages – Sakia"
    sidebar = opened.window.shell._sidebar.view.model()
    assert [sidebar.index(row, 0).data() for row in (0, 6)] == ["Accueil", "Réglages"]


async def test_closing_asks_the_application_first(opened: Opened) -> None:
    asked = opened.aqt.signal(opened.window.close_requested)
    opened.window.close()
    await asyncio.wait_for(asked, 30)
    assert opened.window.isVisible()


async def test_the_sidebar_shows_balances_their_sum_and_statuses(opened: Opened) -> None:
    model = opened.window.shell._sidebar._model
    accounts = model.accounts_index()
    entry = model.entry(accounts)
    assert entry is not None
    assert entry.amount is not None
    assert entry.amount.figure == "951.58"  # watched accounts are not ours
    spoken = [str(model.index(row, 0, accounts).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert spoken[0] == "Elsa, 951.58\u00a0Ğ1, Member"
    assert spoken[1].endswith(", Watch only")
    assert spoken[2].endswith("Not used yet")
    model_view = opened.window.shell._sidebar.view
    model_view.clicked.emit(model.index(2, 0, accounts))
    await opened.settle()
    assert opened.window.page is not None
    assert opened.window.page.title == "Épargne"


async def test_a_low_window_leaves_the_room_to_the_page(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    opened.window.resize(1024, 768)
    await opened.settle()
    usual = page.history.mapTo(opened.window, QPoint(0, 0)).y()
    opened.window.resize(1024, 600)
    await opened.settle()
    assert page.history.mapTo(opened.window, QPoint(0, 0)).y() <= usual - 24
