"""The first-run wizard and the page that adds an account, pressed and typed into."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.widgets import CheckBox
from sakia_ng.gui.widgets.phrase import PhraseEdit
from sakia_ng.gui.wizards.choice import ChoiceView
from sakia_ng.gui.wizards.words import WordsView
from sakia_ng.ports.keystore import VaultProblem, VaultState
from sakia_ng.services.first_run_steps import Door, Opened, Step
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, connect
from tests.fakes.window import real_stage
from tests.gui.first_run_hands import (
    PASSWORD,
    PHRASE,
    Hands,
    press,
    wizard_of,
)


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
    made = await real_stage(tmp_path)
    await connect(made)
    yield made
    await aio.close_all()
    await made.close()


async def test_creating_an_account_from_the_doors_to_the_end(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    ended = aqt.signal(wizard.ended)
    await hands.open(Door.CREATE, Step.WORDS)
    view = hands.guide.view
    assert isinstance(view, WordsView)
    assert view.secret.grid.words == ()
    QTest.keyPress(view.secret.hold, Qt.Key.Key_Space)
    words = view.secret.grid.words
    assert words == hands.guide.run.words
    assert len(words) == 12
    QTest.keyRelease(view.secret.hold, Qt.Key.Key_Space)
    assert view.secret.grid.words == ()
    await hands.next(Step.WORDS_BACK)
    for place, number in enumerate(hands.guide.run.asked):
        hands.write(f"word_back_{place}", words[number - 1])
    await hands.next(Step.PROTECT)
    hands.write("account_name_0", "Elsa")
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    hands.guide.next_button.click()
    hands.guide.next_button.click()
    (result,) = await asyncio.wait_for(ended, 30)
    assert isinstance(result, Opened)
    assert [account.name for account in result.accounts] == ["Elsa"]
    assert stage.keystore.state is VaultState.UNLOCKED
    assert QGuiApplication.clipboard().text() not in words


def keyboard() -> str:
    """The name of the field that has the keyboard."""
    here = QApplication.focusWidget()
    return "" if here is None else here.objectName()


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
    assert keyboard() == "word_back_1"
    hands.write("word_back_1", run.words[run.asked[1] - 1])
    await hands.next(Step.PROTECT)
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", "other")
    hands.guide.next_button.click()
    await hands.settle()
    assert run.step is Step.PROTECT
    assert keyboard() == "new_password_again"  # what is typed again now is shown nowhere
    assert stage.keystore.state is VaultState.ABSENT
    assert any("not the same" in row.error for row in (getattr(hands.guide.view, "_again_row"),))  # noqa: B009


async def words_given_back(hands: Hands) -> None:
    """Create an account, up to its password."""
    await hands.open(Door.CREATE, Step.WORDS)
    await hands.next(Step.WORDS_BACK)
    run = hands.guide.run
    for place, number in enumerate(run.asked):
        hands.write(f"word_back_{place}", run.words[number - 1])
    await hands.next(Step.PROTECT)


async def test_a_password_easy_to_guess_is_warned_of_and_taken_once_that_is_known(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    await words_given_back(hands)
    box = hands.guide.view.findChild(CheckBox, "knows_weak_password")
    assert box is not None
    hands.write("new_password", "sel")
    hands.write("new_password_again", "sel")
    hands.guide.next_button.click()
    await hands.settle()
    assert (hands.guide.run.step, box.isVisible(), stage.keystore.state) == (Step.PROTECT, True, VaultState.ABSENT)
    hands.write("new_password", PASSWORD)
    await aqt.until(lambda: not box.isVisible())
    hands.write("new_password", "sel")
    await aqt.until(box.isVisible)
    box.click()
    ended = aqt.signal(wizard.ended)
    hands.guide.next_button.click()
    await asyncio.wait_for(ended, 30)


async def test_a_full_disk_is_said_above_and_can_be_tried_again(stage: Stage, aqt: AsyncQt) -> None:
    wizard, hands = await wizard_of(stage, aqt)
    await words_given_back(hands)
    hands.write("new_password", PASSWORD)
    hands.write("new_password_again", PASSWORD)
    stage.keystore.fail_next = EnvironmentProblem(VaultProblem.FULL)
    hands.guide.next_button.click()
    await hands.settle()
    assert hands.guide.error
    ended = aqt.signal(wizard.ended)
    hands.guide.next_button.click()
    await asyncio.wait_for(ended, 30)


async def test_words_can_be_written_in_another_language(stage: Stage, aqt: AsyncQt) -> None:
    _, hands = await wizard_of(stage, aqt)
    await hands.open(Door.CREATE, Step.WORDS)
    view = hands.guide.view
    assert isinstance(view, WordsView)
    view.secret.keep.click()
    english = view.secret.grid.words
    assert len(english) == 12
    box = view.findChild(QComboBox, "words_language")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("spanish"))
    assert len(view.secret.grid.words) == 12
    assert set(view.secret.grid.words).isdisjoint(english)


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
    await asyncio.wait_for(ended, 30)
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
