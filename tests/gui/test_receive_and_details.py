"""Receiving by code and link; the details of an account and its recovery phrase."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sakia_ng.domain.actions import InCents, InMilliDividends
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.dialogs.till import TillDialog
from sakia_ng.gui.models.linked_amount import Box
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.receive.page import ReceivePage
from sakia_ng.gui.scanning import texts_in
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import IconLabel
from sakia_ng.gui.widgets.qr import picture_of
from sakia_ng.ports.store import SyncMark
from tests.async_qt import AsyncQt
from tests.fakes.session import HEAD, PASSWORD, Stage, address_of, connect
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


async def test_the_large_view_shows_the_same_code_and_the_amount(opened: Opened) -> None:
    page = await receive_page(opened, account=opened.elsa.address)
    _type(page, "3.20")
    page.comment.set_comment("Pain")
    page.larger.click()
    await opened.aqt.until(lambda: page.findChildren(TillDialog))
    (till,) = page.findChildren(TillDialog)
    await opened.settle()
    assert till.isFullScreen()
    assert till.amount.words.figure == "3.20"
    assert till.code.modules == page.qr.modules
    assert till.code.sizeHint().width() > page.qr.sizeHint().width()
    assert "Waiting" in till.line.text
    await _pay_in(opened, "1", 320, "Pain", is_final=False)
    await opened.aqt.until(lambda: "On its way" in till.line.text)
    assert (till.code.isHidden(), till.tick.isHidden()) == (True, True)
    await _pay_in(opened, "1", 320, "Pain")
    await opened.aqt.until(lambda: "Received" in till.line.text)
    assert till.code.isHidden()
    assert till.tick.isVisible()
    till.again.click()
    assert till.code.isVisible()
    assert "Waiting" in till.line.text
    QTest.keyClick(till, Qt.Key.Key_Escape)
    await opened.settle()
    assert not page.findChildren(TillDialog) or not till.isVisible()


def _type(page: ReceivePage, amount: str) -> None:
    page.how_much.fields[Box.OWN].setText(amount)
    page.how_much.fields[Box.OWN].textEdited.emit(amount)


async def _pay_in(
    opened: Opened, line_id: str, cents: int, comment: str, *, is_final: bool = True, is_true: bool = True
) -> None:
    """Let a payment from Camille enter the history, as a reading of the indexer would; true ones nodes tell as well."""
    ledger = opened.stage.ledger
    height = BlockNumber(HEAD.number + 1)
    if is_final:
        await opened.stage.store.history.set_finalized(height)
        await ledger.mint(max(0, height - ledger.best_ref.number), finalize=True)
    movement = Movement(
        id=line_id,
        account=opened.elsa.address,
        kind=MovementKind.TRANSFER,
        amount_cents=Cents(cents),
        counterpart=address_of("Camille Renard"),
        counterpart_name=None,
        comment=UntrustedText(comment) if comment else None,
        block=height,
        time=opened.stage.clock.now(),
    )
    if is_true:
        ledger.moves.setdefault(opened.elsa.address, []).append(replace(movement, id=f"node-{line_id}"))
    mark = SyncMark(complete=True, cursor=None, indexed_to=height)
    await opened.stage.store.history.apply(opened.elsa.address, [movement], mark)
    opened.stage.session.bus.publish(Changed(Topic.HISTORY, frozenset({opened.elsa.address})))


async def _waiting_page(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, *, said: str = "Waiting for the payment…"
) -> tuple[ReceivePage, list[int]]:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    page = await receive_page(opened, account=opened.elsa.address)
    _type(page, "3.20")
    page.comment.set_comment("Pain")
    await opened.settle()
    assert page.arrival.text.startswith(said)
    return page, beeps


async def test_the_payment_asked_for_is_seen_and_heard_once(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beeps = await _waiting_page(opened, monkeypatch)
    icon = page.arrival.findChild(IconLabel)
    assert icon is not None
    assert (icon._what, icon._role, page.arrival.property("look")) == (Icon.WAITING, Role.MUTED, "neutral")
    await _pay_in(opened, "a", 320, "Pain", is_final=False)
    await opened.aqt.until(lambda: "On its way: 3.20\u00a0Ğ1 from Camille Renard." in page.arrival.text)
    assert (icon._what, icon._role, page.arrival.property("look")) == (Icon.WAITING, Role.INFO, "info")
    assert beeps == []
    await _pay_in(opened, "a", 320, "Pain")
    await opened.aqt.until(lambda: "Received" in page.arrival.text)
    assert (icon._what, icon._role, page.arrival.property("look")) == (Icon.SUCCESS, Role.POSITIVE, "positive")
    assert page.arrival.text == "Received: 3.20\u00a0Ğ1 from Camille Renard. The payment is final."
    assert beeps == [1]
    await _pay_in(opened, "a", 320, "Pain")
    await opened.settle()
    assert beeps == [1]
    page.again.click()
    await opened.settle()
    assert "Waiting" in page.arrival.text


async def test_what_an_indexer_alone_tells_is_no_tick(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beeps = await _waiting_page(opened, monkeypatch)
    await _pay_in(opened, "forged", 320, "Pain", is_true=False)
    await opened.aqt.until(lambda: "an indexer’s word alone" in page.arrival.text)
    assert page.arrival.property("look") == "warning"
    assert beeps == []
    await _pay_in(opened, "forged", 320, "Pain")
    await opened.aqt.until(lambda: "The payment is final." in page.arrival.text)
    assert beeps == [1]


async def test_another_amount_or_comment_is_no_tick(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beeps = await _waiting_page(opened, monkeypatch)
    await _pay_in(opened, "a", 319, "Pain")
    await opened.aqt.until(lambda: "not what was asked" in page.arrival.text)
    await _pay_in(opened, "b", 320, "Brioche")
    await opened.settle()
    assert "not what was asked" in page.arrival.text
    assert beeps == []
    await _pay_in(opened, "c", 320, " Pain ")
    await opened.aqt.until(lambda: "Received" in page.arrival.text)


async def test_what_was_received_before_does_not_count(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    await _pay_in(opened, "old", 320, "Pain")
    page, beeps = await _waiting_page(opened, monkeypatch)
    await _pay_in(opened, "sent", -320, "Pain")
    await opened.settle()
    assert "Waiting" in page.arrival.text
    assert beeps == []


async def test_one_payment_told_twice_sounds_once(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beeps = await _waiting_page(opened, monkeypatch)
    for line_id in ("told", "told again"):
        await _pay_in(opened, line_id, 320, "Pain")
        await opened.aqt.until(lambda: page.watch.arrival is not None)
        await opened.settle()
    assert page.watch.arrival is not None
    assert page.watch.arrival.movement.id == line_id
    assert beeps == [1]


async def test_a_payment_perhaps_made_before_the_asking_is_no_tick(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened.stage.ledger.set_links(node=False)
    opened.stage.clock.advance(3_600)
    page, beeps = await _waiting_page(opened, monkeypatch, said="Offline")
    opened.stage.clock.advance(-60)
    await _pay_in(opened, "a", 320, "Pain")
    await opened.aqt.until(lambda: "Camille Renard" in page.arrival.text)
    assert "perhaps before you asked" in page.arrival.text
    assert page.arrival.property("look") == "warning"
    assert beeps == []


async def test_offline_nobody_is_left_waiting_for_a_payment_that_cannot_be_seen(opened: Opened) -> None:
    page = await receive_page(opened, account=opened.elsa.address)
    assert page.arrival.text == "Waiting for the payment…"
    await connect(opened.stage, node=False)
    page.refresh(Topic.CONNECTION)
    assert page.arrival.text == "Offline: a payment that arrives is seen here once the network is back."
    await connect(opened.stage)
    page.refresh(Topic.CONNECTION)
    assert page.arrival.text == "Waiting for the payment…"


async def test_the_sound_can_be_switched_off(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beeps = await _waiting_page(opened, monkeypatch)
    assert page.sound.isChecked()
    page.sound.click()
    await opened.settle()
    assert not opened.stage.session.settings.current.arrival_sound
    await _pay_in(opened, "a", 320, "Pain")
    await opened.aqt.until(lambda: "Received" in page.arrival.text)
    assert beeps == []


@pytest.mark.parametrize("kind", ["png", "svg"])
async def test_the_code_is_saved_as_a_picture_that_reads_back(opened: Opened, kind: str) -> None:
    page = await receive_page(opened, account=opened.elsa.address)
    data = picture_of(page.link, kind)
    assert texts_in(QImage.fromData(data)) == (page.link,)


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
    await opened.aqt.until(lambda: card.is_open)
    assert not card.is_shown
    assert card.password.text() == ""
    QTest.mousePress(card.secret.hold, Qt.MouseButton.LeftButton)
    assert " ".join(card.secret.grid.words) == "abandon " * 11 + "about"
    QTest.mouseRelease(card.secret.hold, Qt.MouseButton.LeftButton)
    assert not "".join(card.secret.grid.words)
    QTest.keyPress(card.secret.hold, Qt.Key.Key_Space)
    assert card.secret.grid.words
    QTest.keyRelease(card.secret.hold, Qt.Key.Key_Space)
    assert not "".join(card.secret.grid.words)
    assert card.secret.grid.accessibleDescription() == "Hidden"
    card.hide_words.click()
    assert card.secret.isHidden()
    await card.reveal(PASSWORD)
    card.secret.hold.pressed.emit()
    dialog.close_button.click()
    assert not "".join(card.secret.grid.words)
    assert card.secret.isHidden()
    assert not card._timer.isActive()


async def test_locking_takes_the_phrase_away(opened: Opened) -> None:
    dialog = await details(opened)
    assert dialog.reveal is not None
    await dialog.reveal.reveal(PASSWORD)
    dialog.reveal.secret.hold.pressed.emit()
    assert dialog.reveal.secret.grid.words
    opened.stage.session.lock.lock_now()
    await opened.aqt.until(lambda: not dialog.isVisible())
    assert not dialog.reveal.is_shown
    assert not dialog.reveal.is_open


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
