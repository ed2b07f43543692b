"""Words that are hidden, seen while a button is held, or for a minute."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from sakia_ng.gui.widgets.held_secret import HeldSecret
from tests.async_qt import AsyncQt

pytestmark = pytest.mark.usefixtures("app")

WORDS = tuple(f"mot{number}" for number in range(12))


@pytest.fixture
async def secret(aqt: AsyncQt) -> HeldSecret:
    made = aqt.add(HeldSecret())
    made.take(WORDS)
    made.show()
    await aqt.until(made.isActiveWindow)
    return made


def readable(secret: HeldSecret) -> set[str]:
    """The words that stand in a label or are told to a screen reader."""
    told = secret.grid.accessibleDescription()
    labels = {label.text() for label in secret.findChildren(QLabel)}
    return {word for word in WORDS if word in labels or word in told}


def seconds_pass(secret: HeldSecret, count: int) -> None:
    for _ in range(count):
        secret._second.timeout.emit()


async def test_nothing_is_to_be_read_before_somebody_asks(secret: HeldSecret) -> None:
    assert not secret.is_shown
    assert readable(secret) == set()
    assert secret.grid.isVisible()
    assert secret.grid.accessibleDescription() == "Hidden"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_a_key_held_down_shows_it_and_let_go_hides_it(secret: HeldSecret, key: Qt.Key) -> None:
    QTest.keyPress(secret.hold, key)
    assert readable(secret) == set(WORDS)
    QTest.keyRelease(secret.hold, key)
    assert readable(secret) == set()


async def test_a_key_held_while_the_keyboard_goes_elsewhere_hides_it(secret: HeldSecret) -> None:
    secret.hold.setFocus()
    QTest.keyPress(secret.hold, Qt.Key.Key_Space)
    assert secret.is_shown
    secret.grid.setFocus()
    assert readable(secret) == set()


async def test_kept_shown_it_hides_after_a_minute_and_counts_down(secret: HeldSecret) -> None:
    secret.keep.setFocus()
    QTest.keyClick(secret.keep, Qt.Key.Key_Space)
    assert readable(secret) == set(WORDS)
    assert secret.keep.text() == "Hide"
    seconds_pass(secret, 59)
    assert "in 1 s" in secret._note.text()
    assert readable(secret) == set(WORDS)
    seconds_pass(secret, 1)
    assert readable(secret) == set()
    assert not secret.is_kept
    assert secret.keep.text() == "Show for a minute"
    assert secret.keep.hasFocus()  # one key, and it is shown for another minute


async def test_kept_shown_it_hides_on_the_same_key_and_on_escape(secret: HeldSecret) -> None:
    QTest.keyClick(secret.keep, Qt.Key.Key_Space)
    QTest.keyClick(secret.keep, Qt.Key.Key_Space)
    assert readable(secret) == set()
    QTest.keyClick(secret.keep, Qt.Key.Key_Space)
    QTest.keyClick(secret.keep, Qt.Key.Key_Escape)
    assert readable(secret) == set()
    assert not secret.is_kept


async def test_kept_shown_it_hides_when_its_window_is_left(secret: HeldSecret, aqt: AsyncQt) -> None:
    secret.keep.click()
    other = aqt.add(QLineEdit())
    other.show()
    other.activateWindow()
    await aqt.until(lambda: not secret.isActiveWindow())
    assert readable(secret) == set()
    assert not secret.is_kept


async def test_kept_shown_it_hides_with_its_page(secret: HeldSecret) -> None:
    secret.keep.click()
    secret.hide()
    assert readable(secret) == set()
    assert not secret.is_kept


async def test_what_is_forgotten_is_nowhere_even_when_it_is_held(secret: HeldSecret) -> None:
    secret.keep.click()
    secret.forget()
    assert readable(secret) == set()
    secret.hold.pressed.emit()
    assert readable(secret) == set()
    secret.hold.released.emit()


async def test_a_seed_without_words_is_hidden_too(secret: HeldSecret) -> None:
    secret.take((), "Its seed: 00 11")
    assert secret.seed.text() == ""
    QTest.keyPress(secret.hold, Qt.Key.Key_Space)
    assert secret.seed.text() == "Its seed: 00 11"
    QTest.keyRelease(secret.hold, Qt.Key.Key_Space)
    assert secret.seed.text() == ""


async def test_it_says_when_it_is_shown_and_when_it_is_covered(secret: HeldSecret) -> None:
    said: list[str] = []
    secret.shown.connect(lambda: said.append("shown"))
    secret.covered.connect(lambda: said.append("covered"))
    QTest.keyClick(secret.hold, Qt.Key.Key_Space)
    assert said == ["shown", "covered"]
    secret.cover()
    assert said == ["shown", "covered"]
