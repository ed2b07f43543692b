"""The first-run wizard and the page that adds an account, pressed and typed into."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from sakia_ng.domain.currency import GTEST
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.application import language_in_force, use_language
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.opening import Opening
from sakia_ng.gui.pages.account import AccountPage
from sakia_ng.gui.pages.add_account import AddAccountPage
from sakia_ng.gui.session import DemoAccount, Place
from sakia_ng.gui.theme import theme
from sakia_ng.gui.widgets.phrase import PhraseEdit
from sakia_ng.gui.wizards.choice import ChoiceView
from sakia_ng.gui.wizards.first_run import FirstRunWizard
from sakia_ng.gui.wizards.guide import Guide
from sakia_ng.gui.wizards.words import WordGrid, WordsView
from sakia_ng.ports.keystore import VaultProblem, VaultState
from sakia_ng.services.first_run_steps import Door, Opened, Step
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, address_of, connect
from tests.fakes.window import real_stage
from tests.gui.conftest import Opened as OpenedWindow

PHRASE = "abandon " * 11 + "about"
STEPS = {Door.CREATE: Step.WORDS, Door.RESTORE: Step.PHRASE, Door.WATCH: Step.WATCH, Door.CURRENCY: Step.SERVERS}
PASSWORD = "quatre saisons au jardin"


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    await connect(made)
    yield made
    await aio.close_all()
    await made.close()


class Hands:
    """Presses and types on a guide."""

    def __init__(self, guide: Guide, aqt: AsyncQt) -> None:
        self.guide, self.aqt = guide, aqt

    def write(self, name: str, text: str) -> None:
        field = self.guide.findChild(QWidget, name)
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.textEdited.emit(text)
            return
        assert isinstance(field, PhraseEdit), name
        field.setPlainText(text)

    def button(self, name: str) -> QAbstractButton:
        button = self.guide.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton), name
        return button

    async def open(self, door: Door, step: Step) -> None:
        self.button(f"door_{door.value}").click()
        await self._reach(step)

    async def next(self, step: Step) -> None:
        self.guide.next_button.click()
        await self._reach(step)

    async def settle(self) -> None:
        await self.aqt.until(lambda: not self.guide._is_busy)

    async def _reach(self, step: Step) -> None:
        await self.aqt.until(lambda: self.guide.run.step is step, what=f"the step {step}")
        await self.aqt.until(self.guide.next_button.isEnabled, what="the button")


async def wizard_of(stage: Stage, aqt: AsyncQt) -> tuple[FirstRunWizard, Hands]:
    wizard = aqt.add(FirstRunWizard(stage.session))
    wizard.resize(1024, 600)
    wizard.show()
    await asyncio.sleep(0)
    return wizard, Hands(wizard.guide, aqt)


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)


async def test_creating_an_account_from_the_doors_to_the_end(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    ended = aqt.signal(wizard.ended)
    await hands.open(Door.CREATE, Step.WORDS)
    view = hands.guide.view
    assert isinstance(view, WordsView)
    words = view.grid.words
    assert words == hands.guide.run.words
    assert len(words) == 12
    grid = view.grid
    view.leave()
    assert grid.words == ()
    await hands.next(Step.WORDS_BACK)
    for place, number in enumerate(hands.guide.run.asked):
        hands.write(f"word_back_{place}", words[number - 1])
    await hands.next(Step.PROTECT)
    hands.write("account_name_0", "Elsa")
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    hands.guide.next_button.click()
    hands.guide.next_button.click()
    (result,) = await asyncio.wait_for(ended, 5)
    assert isinstance(result, Opened)
    assert [account.name for account in result.accounts] == ["Elsa"]
    assert stage.keystore.state is VaultState.UNLOCKED
    assert QGuiApplication.clipboard().text() not in words


async def test_wrong_words_and_passwords_are_said_beside_their_fields(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.CREATE, Step.WORDS)
    await hands.next(Step.WORDS_BACK)
    run = hands.guide.run
    hands.write("word_back_0", run.words[run.asked[0] - 1])
    hands.write("word_back_1", "zzz")
    hands.guide.next_button.click()
    await hands.settle()
    errors = [row.error for row in getattr(hands.guide.view, "_rows")]  # noqa: B009 - of this step alone
    assert errors[0] == ""
    assert f"number {run.asked[1]}" in errors[1]
    hands.write("word_back_1", run.words[run.asked[1] - 1])
    await hands.next(Step.PROTECT)
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", "other")
    hands.guide.next_button.click()
    await hands.settle()
    assert run.step is Step.PROTECT
    assert stage.keystore.state is VaultState.ABSENT
    assert any("not the same" in row.error for row in (getattr(hands.guide.view, "_again_row"),))  # noqa: B009


async def test_a_full_disk_is_said_above_and_can_be_tried_again(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    await hands.open(Door.CREATE, Step.WORDS)
    await hands.next(Step.WORDS_BACK)
    run = hands.guide.run
    for place, number in enumerate(run.asked):
        hands.write(f"word_back_{place}", run.words[number - 1])
    await hands.next(Step.PROTECT)
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    stage.keystore.fail_next = EnvironmentProblem(VaultProblem.FULL)
    hands.guide.next_button.click()
    await hands.settle()
    assert hands.guide.error
    ended = aqt.signal(wizard.ended)
    hands.guide.next_button.click()
    await asyncio.wait_for(ended, 5)


async def test_words_can_be_written_in_another_language(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.CREATE, Step.WORDS)
    view = hands.guide.view
    assert isinstance(view, WordsView)
    english = view.grid.words
    box = view.findChild(QComboBox, "words_language")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("spanish"))
    assert set(view.grid.words).isdisjoint(english)


async def test_escape_goes_back_and_forgets(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.write("phrase", PHRASE)
    press(hands.guide, Qt.Key.Key_Escape)
    assert hands.guide.run.step is Step.DOORS
    await hands.open(Door.RESTORE, Step.PHRASE)
    phrase = hands.guide.findChild(PhraseEdit, "phrase")
    assert isinstance(phrase, PhraseEdit)
    assert phrase.toPlainText() == ""


async def test_a_word_is_completed_in_any_language(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    phrase = hands.guide.findChild(PhraseEdit, "phrase")
    assert isinstance(phrase, PhraseEdit)
    await aqt.until(phrase.hasFocus)
    phrase.insertPlainText("xylo")
    assert phrase.suggestions == ["xylofon"]
    press(phrase, Qt.Key.Key_Tab)
    assert phrase.toPlainText() == "xylofon "
    phrase.insertPlainText("abei")
    assert phrase.suggestions == ["abeille"]
    press(phrase, Qt.Key.Key_Escape)
    assert phrase.suggestions == []
    assert hands.guide.run.step is Step.PHRASE


async def test_nothing_typed_as_a_phrase_reaches_the_clipboard(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    phrase = hands.guide.findChild(PhraseEdit, "phrase")
    assert isinstance(phrase, PhraseEdit)
    phrase.setPlainText("abandon about")
    phrase.selectAll()
    QGuiApplication.clipboard().setText("before")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(phrase, event)
    assert QGuiApplication.clipboard().text() == "before"


async def test_restoring_by_enter_shows_the_account_found(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.write("phrase", PHRASE.replace("about", "aboot"))
    phrase = hands.guide.findChild(PhraseEdit, "phrase")
    assert isinstance(phrase, PhraseEdit)
    press(phrase, Qt.Key.Key_Return)
    await hands.settle()
    assert "aboot" in getattr(hands.guide.view, "_row").error  # noqa: B009 - of this step alone
    hands.write("phrase", PHRASE)
    await hands.next(Step.CHOICE)
    assert "never used" not in hands.guide.view.text
    view = hands.guide.view
    assert isinstance(view, ChoiceView)
    assert len(view._rows) == 1
    await hands.next(Step.PROTECT)
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    ended = aqt.signal(wizard.ended)
    again = hands.guide.findChild(QLineEdit, "new_password_again")
    assert isinstance(again, QLineEdit)
    again.returnPressed.emit()
    await asyncio.wait_for(ended, 5)
    assert len(await stage.store.accounts.all()) == 1


async def test_offline_the_search_can_be_tried_again(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await stage.ledger.set_links(node=False)
    await hands.open(Door.RESTORE, Step.PHRASE)
    hands.write("phrase", PHRASE)
    await hands.next(Step.CHOICE)
    view = hands.guide.view
    assert isinstance(view, ChoiceView)
    assert "usual account" in view._banner.text
    await stage.ledger.set_links()
    view._banner.action_requested.emit()
    await aqt.until(lambda: hands.guide.run.found is not None and hands.guide.run.scan_problem is None)
    await aqt.until(hands.guide.next_button.isEnabled)


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
    await asyncio.wait_for(ended, 5)
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
    await asyncio.wait_for(ended, 5)
    assert (stage.session.settings.current.language, stage.session.settings.current.theme) == ("fr", "dark")


async def test_adding_an_account_to_a_profile(opened: OpenedWindow) -> None:
    page = await opened.go(PageId.ADD_ACCOUNT)
    assert isinstance(page, AddAccountPage)
    assert page.guide is not None
    hands = Hands(page.guide, opened.aqt)
    await hands.open(Door.DERIVE, Step.DERIVE)
    assert "phrase" in page.title
    hands.write("derive_name", "Vacances")
    gone = opened.aqt.signal(page.go_requested)
    hands.guide.next_button.click()
    (destination,) = await asyncio.wait_for(gone, 5)
    names = {account.address: account.name for account in await opened.stage.store.accounts.all()}
    assert names[destination.account] == "Vacances"
    await opened.go(PageId.ADD_ACCOUNT)
    assert page.guide.run.step is Step.DOORS
    back = opened.aqt.signal(page.go_requested)
    page.guide.back_button.click()
    assert (await asyncio.wait_for(back, 5))[0] == Destination(PageId.ACCOUNT)


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
    area = wizard._area
    content = area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width()


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
