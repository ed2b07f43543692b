"""Errors of tasks: told in words, over the window, without values."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.crash import CrashDialog
from sakia_ng.gui.files import save
from sakia_ng.gui.notices import Notices
from sakia_ng.gui.widgets import Banner, Button
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import VaultProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.async_qt import AsyncQt


def window_of(aqt: AsyncQt) -> QWidget:
    window = aqt.add(QWidget())
    window.resize(1024, 600)
    window.show()
    return window


async def test_problems_are_one_sentence_and_the_newest_is_shown(aqt: AsyncQt) -> None:
    notices = Notices(window_of(aqt))
    assert notices.text == ""
    notices.environment_problem(problem := EnvironmentProblem(NodeProblem.UNREACHABLE), QObject())
    assert notices.text == sentence(problem)
    notices.user_error(error := UserError(VaultProblem.LOCKED), QObject())
    assert notices.text == sentence(error)


async def test_what_a_task_raises_reaches_the_window(aqt: AsyncQt) -> None:
    window = window_of(aqt)
    notices = Notices(window)
    former = aio.install_reporter(notices)

    async def failing() -> None:
        raise EnvironmentProblem(NodeProblem.TIMEOUT)

    aio.spawn(failing(), owner=window, name="failing")
    await aqt.until(lambda: bool(notices.text))
    aio.install_reporter(former)
    assert notices.text == sentence(EnvironmentProblem(NodeProblem.TIMEOUT))


async def test_the_report_of_a_mistake_is_shown_whole_and_names_lines_and_no_value(
    aqt: AsyncQt, tmp_path: Path
) -> None:
    window = window_of(aqt)
    notices = Notices(window)
    try:
        raise ValueError("bottom drive obey lake curtain smoke")
    except ValueError as error:
        notices.bug(error, "a task")
    (banner,) = window.findChildren(Banner)
    next(button for button in banner.findChildren(Button) if button.isVisible()).click()
    await aqt.until(lambda: window.findChildren(CrashDialog))
    (dialog,) = window.findChildren(CrashDialog)
    dialog.copy.click()
    report = QGuiApplication.clipboard().text()
    assert report == dialog.text.toPlainText()
    saved = await save(tmp_path / "report.txt", report.encode())
    assert saved.is_done
    dialog.close_button.click()
    assert "ValueError" in report
    assert "test_notices.py" in report
    assert "bottom drive" not in report
    assert str(Path(__file__).parent) not in report


async def test_it_stays_inside_a_window_that_shrinks(aqt: AsyncQt) -> None:
    window = window_of(aqt)
    notices = Notices(window)
    notices.user_error(UserError(VaultProblem.WRONG_PASSWORD), QObject())
    window.resize(500, 400)
    (banner,) = window.findChildren(Banner)
    assert window.rect().contains(banner.geometry())
