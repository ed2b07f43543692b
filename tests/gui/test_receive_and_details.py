"""Receiving by code and link; the details of an account and its recovery phrase."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sakia_ng.domain.actions import InCents, InMilliDividends
from sakia_ng.domain.money import Cents
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account import AccountPage
from sakia_ng.gui.pages.receive import ReceivePage
from tests.async_qt import AsyncQt
from tests.fakes.session import PASSWORD, Stage, address_of
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    yield made
    await aio.close_all()
    await made.close()


async def receive_page(opened: Opened, **where: object) -> ReceivePage:
    page = await opened.go(PageId.RECEIVE, **where)
    assert isinstance(page, ReceivePage)
    return page


async def test_the_link_is_what_another_wallet_reads(opened: Opened) -> None:
    page = await receive_page(opened, account=opened.elsa.address)
    assert page.link == f"g1://{opened.elsa.address}"
    empty = page.qr.modules
    page.how_much.fields[Box.OWN].setText("3.20")
    page.how_much.fields[Box.OWN].textEdited.emit("3.20")
    page.comment.set_comment("Pain & brioche ?")
    request = parse_pasted(page.link, opened.stage.session.currency)
    assert (request.address, request.amount) == (opened.elsa.address, InCents(Cents(320)))
    assert request.comment is not None
    assert request.comment.raw == "Pain & brioche ?"
    assert page.qr.modules > empty
    page._copy.click()
    assert QApplication.clipboard().text() == page.link


async def test_a_watched_account_can_be_paid_too(opened: Opened) -> None:
    page = await receive_page(opened, account=address_of("fournil"))
    assert address_of("fournil") in page.link
    assert not isinstance(page.how_much.amount, InMilliDividends)
    assert page.how_much.everything.isHidden()


async def test_a_wrong_amount_is_left_out_and_said(opened: Opened) -> None:
    page = await receive_page(opened)
    page.how_much.fields[Box.OWN].setText("-3")
    page.how_much.fields[Box.OWN].textEdited.emit("-3")
    assert "less than zero" in page.how_much.error
    assert "amount" not in page.link


async def test_the_large_view_shows_the_same_code(opened: Opened) -> None:
    page = await receive_page(opened)
    page.larger.click()
    await opened.settle()
    (popup,) = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "QrPopup" and w.isVisible()]
    popup.close()


async def details(opened: Opened) -> AccountDetails:
    view = opened.live.account(opened.elsa.address)
    assert view is not None
    dialog = opened.aqt.add(AccountDetails(view, opened.stage.session, opened.live, opened.window))
    dialog.show()
    return dialog


async def test_the_phrase_is_shown_after_the_password_and_goes_with_the_dialog(opened: Opened) -> None:
    dialog = await details(opened)
    card = dialog.reveal
    assert card is not None
    card.password.setText("wrong")
    card.show_words.click()
    await opened.aqt.until(lambda: card.error)
    assert "not the password" in card.error
    assert not card.is_shown
    card.password.setText(PASSWORD)
    card.show_words.click()
    await opened.aqt.until(lambda: card.is_shown)
    assert card.grid.words == ("abandon",) * 11 + ("about",)
    assert card.password.text() == ""
    card.hide_words.click()
    assert not card.is_shown
    await card.reveal(PASSWORD)
    dialog.close_button.click()
    assert not card.is_shown
    assert not card._timer.isActive()


async def test_locking_takes_the_phrase_away(opened: Opened) -> None:
    dialog = await details(opened)
    assert dialog.reveal is not None
    await dialog.reveal.reveal(PASSWORD)
    opened.stage.session.lock.lock_now()
    await opened.aqt.until(lambda: not dialog.isVisible())
    assert not dialog.reveal.is_shown


async def test_an_account_is_renamed(opened: Opened) -> None:
    dialog = await details(opened)
    dialog.name.setText("  ")
    dialog.rename.click()
    await opened.aqt.until(lambda: dialog.name_error)
    dialog.name.setText("Elsa Leduc")
    dialog.rename.click()
    await opened.settle()
    assert "Elsa Leduc" in [account.name for account in await opened.stage.store.accounts.all()]


async def test_rename_in_the_menu_is_ready_to_type(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    page._on_rename_wanted()
    await opened.settle()
    (dialog,) = page.findChildren(AccountDetails)
    assert dialog.focusWidget() is dialog.name
    assert dialog.name.selectedText() == "Elsa"
    QTest.keyClicks(dialog.name, "Elsa Leduc")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    await opened.aqt.until(lambda: "Elsa Leduc" in dialog.windowTitle())
    assert "Elsa Leduc" in [account.name for account in await opened.stage.store.accounts.all()]
    dialog.reject()
    await opened.settle()


async def test_details_are_in_the_menu_of_the_account(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    page._on_more_clicked()
    (menu,) = page.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    await opened.settle()
    (dialog,) = page.findChildren(AccountDetails)
    assert dialog.isVisible()
    dialog.close_button.click()
    await opened.settle()


async def test_a_watched_account_has_no_phrase(opened: Opened) -> None:
    view = opened.live.account(address_of("fournil"))
    assert view is not None
    dialog = opened.aqt.add(AccountDetails(view, opened.stage.session, opened.live, opened.window))
    assert dialog.reveal is None
