"""Security seen: locking when nobody is there, windows out of screenshots, secrets out of the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.secret_clipboard import CLEARED_AFTER_MS, SecretClipboard, secret_clipboard
from sakia_ng.gui.widgets import PasswordEdit
from sakia_ng.ports.keystore import VaultState
from sakia_ng.ports.platform import Away
from tests.async_qt import AsyncQt
from tests.fakes.platform import FakePlatform
from tests.gui.conftest import Opened


def platform_of(opened: Opened) -> FakePlatform:
    platform = opened.stage.session.platform
    assert isinstance(platform, FakePlatform)
    return platform


@pytest.mark.parametrize("why", list(Away))
async def test_it_locks_when_the_system_says_that_nobody_is_there(opened: Opened, why: Away) -> None:
    platform = platform_of(opened)
    await opened.aqt.until(lambda: platform.told)
    assert platform.told is not None
    platform.told(why)
    assert opened.stage.keystore.state is VaultState.LOCKED
    await opened.aqt.until(lambda: opened.live.is_locked and opened.window.windowTitle() == "Sakia")


async def test_it_does_not_when_the_user_would_rather_not(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.away.click()
    await opened.settle()
    platform = platform_of(opened)
    assert platform.told is not None
    platform.told(Away.SUSPEND)
    assert opened.stage.keystore.state is VaultState.UNLOCKED


async def test_windows_and_dialogs_are_kept_out_of_screenshots(opened: Opened) -> None:
    platform = platform_of(opened)
    dialog = QDialog(opened.window)
    dialog.show()
    numbers = {int(opened.window.winId()), int(dialog.winId())}
    await opened.aqt.until(lambda: all(platform.protected.get(number) for number in numbers))
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.capture.isVisible()
    page.capture.click()
    await opened.aqt.until(lambda: not any(platform.protected[number] for number in numbers))
    dialog.close()


def test_a_secret_leaves_the_clipboard_after_a_minute(app: QApplication) -> None:
    guard = SecretClipboard(app)
    guard.copy("correct horse")
    assert QGuiApplication.clipboard().text() == "correct horse"
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    assert guard.timer.interval() == CLEARED_AFTER_MS == 60_000
    assert guard.timer.isActive()
    guard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    assert not guard.timer.isActive()
    guard.deleteLater()


def test_what_was_copied_since_is_left_alone(app: QApplication) -> None:
    guard = SecretClipboard(app)
    guard.copy("correct horse")
    QGuiApplication.clipboard().setText("a recipe")
    guard.clear_if_ours()
    assert QGuiApplication.clipboard().text() == "a recipe"
    guard.deleteLater()


def test_it_goes_with_the_program(app: QApplication) -> None:
    guard = SecretClipboard(app)
    guard.copy("correct horse")
    app.aboutToQuit.emit()  # as Qt does at the end
    assert QGuiApplication.clipboard().text() == ""
    guard.deleteLater()


def test_a_password_is_seen_only_while_the_eye_is_held(aqt: AsyncQt, app: QApplication) -> None:
    field = PasswordEdit()
    field.setText("correct horse")
    field.show()
    assert field.eye is not None
    QTest.mousePress(field.eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "correct horse"
    assert secret_clipboard().timer.isActive()
    QTest.mouseRelease(field.eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    secret_clipboard().clear_if_ours()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    field.close()
    field.deleteLater()
    QGuiApplication.clipboard().setMimeData(QMimeData())
