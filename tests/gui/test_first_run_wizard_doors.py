"""The first-run wizard: credentials, watching, other currencies, the demonstration, and what holds for all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit

from sakia_ng.domain.currency import GTEST
from sakia_ng.domain.keys import Scheme
from sakia_ng.gui import aio
from sakia_ng.gui.application import language_in_force, use_language
from sakia_ng.gui.files import read
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.opening import Opening
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.add_account import AddAccountPage
from sakia_ng.gui.session import DemoAccount, Place
from sakia_ng.gui.theme import theme
from sakia_ng.gui.widgets import PasswordEdit
from sakia_ng.gui.widgets.phrase import PhraseEdit
from sakia_ng.gui.widgets.word_grid import WordGrid
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.gui.wizards.key_file import KeyFileView, KeyTextEdit
from sakia_ng.gui.wizards.words import WordsView
from sakia_ng.ports.recovery import LARGEST_KEY_FILE
from sakia_ng.services.first_run_steps import Door, Step
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, address_of, connect
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened as OpenedWindow
from tests.gui.first_run_hands import (
    PHRASE,
    STEPS,
    Hands,
    wizard_of,
)
from tests.key_files import EWIF, EWIF_PASSWORD, KEY, PUBSEC


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    await connect(made)
    yield made
    await aio.close_all()
    await made.close()


async def test_identifier_and_password_lead_to_the_address_shown(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.button("use_credentials").click()
    assert hands.guide.run.step is Step.CREDENTIALS
    hands.guide.next_button.click()
    await hands.settle()
    assert hands.guide.run.step is Step.CREDENTIALS
    hands.write("v1_identifier", "abc")
    hands.write("v1_password", "def")
    await hands.next(Step.CHOICE)
    view = hands.guide.view
    texts = " ".join(label.text() for label in view.findChildren(type(hands.guide._title)))
    assert "G2CBgZBPLe6FSFUgpx2Jf1Aqsgta6iib3vmDRA1yLiqU" in texts


async def test_a_key_file_pasted_asks_its_password_and_shows_its_address(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.button("use_key_file").click()
    assert hands.guide.run.step is Step.KEY_FILE
    view = hands.guide.view
    assert isinstance(view, KeyFileView)
    password = view.findChild(PasswordEdit)
    assert isinstance(password, PasswordEdit)
    assert not password.isVisibleTo(view)
    hands.write("key_file_text", EWIF)
    assert password.isVisibleTo(view)
    assert "EWIF" in view._text.accessibleDescription()
    hands.write("key_file_password", "wrong")
    hands.guide.next_button.click()
    await hands.settle()
    assert "not the password of this file" in view._password_row.error
    hands.write("key_file_password", EWIF_PASSWORD)
    await hands.next(Step.CHOICE)
    texts = " ".join(label.text() for label in hands.guide.view.findChildren(type(hands.guide._title)))
    assert KEY in texts


async def test_a_key_file_opened_is_named_and_never_shown(stage: Stage, aqt: AsyncQt, tmp_path: Path) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.button("use_key_file").click()
    view = hands.guide.view
    assert isinstance(view, KeyFileView)
    path = tmp_path / "key.dunikey"
    wrong = {"photo": b"\xff\xd8\xff", "book": b"x" * (LARGEST_KEY_FILE + 1), "public": f"pub: {KEY}".encode()}
    said = {"photo": "not a key file", "book": "too large", "public": "public key alone"}
    for name, data in wrong.items():
        path.write_bytes(data)
        view.take_in_file(await read(path, LARGEST_KEY_FILE))
        assert said[name] in view._text_row.error
    path.write_text(PUBSEC, encoding="utf-8")
    view.take_in_file(await read(path, LARGEST_KEY_FILE))
    assert view._text_row.error == ""
    assert "PubSec" in view._text.accessibleDescription()
    assert view._text.toPlainText() == ""
    await hands.next(Step.CHOICE)
    assert await stage.store.accounts.all() == ()


async def test_nothing_of_a_key_file_can_be_copied_and_no_more_is_pasted_than_one_has(
    stage: Stage, aqt: AsyncQt
) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.button("use_key_file").click()
    edit = hands.guide.view.findChild(KeyTextEdit)
    assert isinstance(edit, KeyTextEdit)
    book = QMimeData()
    book.setText("x" * 1_000_000)
    edit.insertFromMimeData(book)
    assert len(edit.toPlainText()) == LARGEST_KEY_FILE + 1
    edit.selectAll()
    assert not edit.createMimeDataFromSelection().hasText()


async def test_watching_an_address(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    await hands.open(Door.WATCH, Step.WATCH)
    hands.guide.next_button.click()
    await hands.settle()
    assert "Type or paste an address" in getattr(hands.guide.view, "_pasted_row").error  # noqa: B009
    hands.write("watch_address", address_of("fournil"))
    hands.write("watch_name", "Le Fournil")
    ended = aqt.signal(wizard.ended)
    hands.guide.next_button.click()
    await asyncio.wait_for(ended, 30)
    assert [account.name for account in await stage.store.accounts.all()] == ["Le Fournil"]


async def test_another_currency_moves_the_session_there(stage: Stage, aqt: AsyncQt) -> None:
    moves: list[Place] = []

    async def introduce(_url: str) -> object:
        return GTEST

    session = replace(stage.session, introduce=introduce, move=moves.append)  # type: ignore[arg-type]  # a fake
    _, hands = await wizard_of(replace(stage, session=session), aqt)
    await hands.open(Door.CURRENCY, Step.SERVERS)
    hands.write("node_url", "ws://127.0.0.1:9944")
    await hands.next(Step.CURRENCY_FOUND)
    assert GTEST.genesis_hash[:34] in getattr(hands.guide.view, "_genesis").text()  # noqa: B009
    hands.guide.next_button.click()
    await aqt.until(lambda: moves)
    assert moves == [Place(GTEST, ("ws://127.0.0.1:9944",), ())]


async def test_the_demonstration_opens_with_one_click_and_leads_to_its_account(aqt: AsyncQt, tmp_path: Path) -> None:
    demo = DemoAccount("Camille", PHRASE, "//0", Scheme.ED25519, address_of("Camille"), is_member=True)
    stage = await real_stage(tmp_path, is_demo=True, demo_accounts=(demo, replace(demo, derivation="//4", name="Asso")))
    await connect(stage)
    live = Live(stage.session)
    await live.reload()
    window = aqt.add(MainWindow(stage.session, live))
    window.show()
    Opening(window.shell)
    await asyncio.sleep(0)
    hands = Hands(window.findChildren(FirstRunWizard)[0].guide, aqt)
    hands.button("door_demonstration").click()
    await aqt.until(lambda: isinstance(window.page, AccountPage))
    assert [account.name for account in await stage.store.accounts.all()] == ["Camille", "Asso"]
    await aio.close_all()
    live.close()
    await stage.close()
    window.close_for_good()
    live.deleteLater()


async def test_language_and_colours_follow_at_once_and_are_kept_at_the_end(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    for name, data in (("first_run_language", "fr"), ("first_run_theme", "dark")):
        box = wizard.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())
    assert language_in_force() == "fr"
    assert theme().is_dark
    assert hands.guide.title == "Bienvenue dans Sakia"
    assert stage.session.settings.current.language == ""
    await hands.open(Door.WATCH, Step.WATCH)
    hands.write("watch_address", address_of("fournil"))
    hands.write("watch_name", "Le Fournil")
    ended = aqt.signal(wizard.ended)
    hands.guide.next_button.click()
    await asyncio.wait_for(ended, 30)
    assert (stage.session.settings.current.language, stage.session.settings.current.theme) == ("fr", "dark")


async def test_adding_an_account_to_a_profile(opened: OpenedWindow) -> None:
    page = await opened.go(PageId.ADD_ACCOUNT)
    assert isinstance(page, AddAccountPage)
    assert page.guide is not None
    hands = Hands(page.guide, opened.aqt)
    await hands.open(Door.DERIVE, Step.DERIVE)
    assert "phrase" in page.title
    hands.write("derive_name", "Vacances")
    hands.guide.next_button.setFocus()
    gone = opened.aqt.signal(page.go_requested)
    opened.live._not_before = asyncio.get_running_loop().time() + 0.3  # the store was read a moment ago
    hands.guide.next_button.click()
    (destination,) = await asyncio.wait_for(gone, 30)
    names = {account.address: account.name for account in await opened.stage.store.accounts.all()}
    assert names[destination.account] == "Vacances"
    await opened.settle()
    shown = opened.window.page
    assert isinstance(shown, AccountPage)
    assert shown.address == destination.account
    assert QApplication.focusWidget() is opened.window.shell._sidebar.view
    await opened.go(PageId.ADD_ACCOUNT)
    assert page.guide.run.step is Step.DOORS
    back = opened.aqt.signal(page.go_requested)
    page.guide.back_button.click()
    assert (await asyncio.wait_for(back, 30))[0] == Destination(PageId.ACCOUNT)


async def test_what_a_name_is_for_is_said_once(opened: OpenedWindow) -> None:
    page = await opened.go(PageId.ADD_ACCOUNT)
    assert isinstance(page, AddAccountPage)
    assert page.guide is not None
    hands = Hands(page.guide, opened.aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.button("use_credentials").click()
    hands.write("v1_identifier", "abc")
    hands.write("v1_password", "def")
    await hands.next(Step.CHOICE)
    await hands.next(Step.PROTECT)
    said = [label.text() for label in page.guide.findChildren(QLabel) if label.isVisible()]
    assert sum("nobody else sees it" in text for text in said) == 1


@pytest.fixture
def doubled(app: QApplication) -> Iterator[None]:
    factor = theme().text_factor
    theme().set_text_factor(2 * factor)
    yield
    theme().set_text_factor(factor)


@pytest.mark.parametrize("door", [None, *STEPS])
async def test_text_twice_as_large_fits_a_small_screen(
    app: QApplication, doubled: None, stage: Stage, aqt: AsyncQt, door: Door | None
) -> None:
    use_language(app, "fr")
    wizard, hands = await wizard_of(stage, aqt)
    if door is not None:
        await hands.open(door, STEPS[door])
    await asyncio.sleep(0.02)
    area = wizard.guide.area
    assert area is not None
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


async def test_new_words_are_in_sight_with_their_button_in_text_twice_as_large(
    doubled: None, stage: Stage, aqt: AsyncQt
) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.CREATE, Step.WORDS)
    view = hands.guide.view
    assert isinstance(view, WordsView)
    hold, grid = view.secret.hold, view.secret.grid
    await aqt.until(lambda: hold.visibleRegion().boundingRect() == hold.rect())
    QTest.keyPress(hold, Qt.Key.Key_Space)
    await aqt.until(lambda: grid.visibleRegion().boundingRect() == grid.rect())
    QTest.keyRelease(hold, Qt.Key.Key_Space)


@pytest.mark.parametrize("door", list(STEPS))
async def test_every_field_of_the_wizard_has_a_name(stage: Stage, aqt: AsyncQt, door: Door) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(door, STEPS[door])
    kinds = (QLineEdit, QAbstractButton, QComboBox, PhraseEdit, WordGrid)
    nameless = [
        widget
        for kind in kinds
        for widget in hands.guide.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
