"""Tasks, dialogs, signals and errors through ``sakia_ng.gui.aio``, on the real Qt loop."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sakia_ng.errors import Code, EnvironmentProblem, UserError
from sakia_ng.gui import aio
from tests.async_qt import AsyncQt


class _Trial(Code):
    FAILED = "trial.failed"


async def _forever() -> None:
    await asyncio.Event().wait()


async def _raise(error: BaseException) -> None:
    await asyncio.sleep(0)
    raise error


async def test_a_task_has_its_name_and_result(aqt: AsyncQt) -> None:
    async def answer() -> int:
        return 42

    task = aio.spawn(answer(), owner=aqt.add(QWidget()), name="answer")
    assert task.get_name() == "answer"
    assert await task == 42


async def test_destroying_the_owner_cancels_its_tasks_alone(aqt: AsyncQt) -> None:
    parent, other = QWidget(), aqt.add(QWidget())
    owned = aio.spawn(_forever(), owner=QObject(parent), name="of a child")
    free = aio.spawn(_forever(), owner=other, name="of another")
    parent.deleteLater()
    await aqt.until(owned.done)
    assert owned.cancelled()
    assert not free.done()


async def test_an_owner_collected_by_python_cancels_too(aqt: AsyncQt) -> None:
    owner = QWidget()
    task = aio.spawn(_forever(), owner=owner, name="wait")
    shiboken6.delete(owner)
    await aqt.until(task.done)
    assert task.cancelled()


async def test_a_task_keeps_its_owners_other_tasks(aqt: AsyncQt) -> None:
    owner = aqt.add(QWidget())
    first = aio.spawn(asyncio.sleep(0), owner=owner, name="first")
    await first
    second = aio.spawn(_forever(), owner=owner, name="second")
    owner.deleteLater()
    await aqt.until(second.done)


@pytest.mark.parametrize(
    "error", [UserError(_Trial.FAILED), EnvironmentProblem(_Trial.FAILED), ValueError("a mistake")]
)
async def test_an_error_reaches_the_reporter_once(aqt: AsyncQt, error: Exception) -> None:
    aio.spawn(_raise(error), owner=aqt.add(QWidget()), name="fails")
    await aqt.until(lambda: aqt.reported)
    assert aqt.take_reported() == [error]


async def test_errors_go_to_the_method_of_their_type(aqt: AsyncQt) -> None:
    heard: list[tuple[str, str]] = []

    class Reporter:
        def user_error(self, error: UserError, owner: QObject) -> None:
            heard.append(("user", owner.objectName()))

        def environment_problem(self, error: EnvironmentProblem, owner: QObject) -> None:
            heard.append(("environment", owner.objectName()))

        def bug(self, error: BaseException, where: str) -> None:
            heard.append(("bug", where))

    owner = aqt.add(QWidget())
    owner.setObjectName("page")
    former = aio.install_reporter(Reporter())
    try:
        for error in (UserError(_Trial.FAILED), EnvironmentProblem(_Trial.FAILED), ValueError()):
            aio.spawn(_raise(error), owner=owner, name="fails")
        await aqt.until(lambda: len(heard) == 3)
    finally:
        aio.install_reporter(former)
    assert sorted(heard) == [("bug", "fails"), ("environment", "page"), ("user", "page")]


async def test_each_error_of_a_group_is_reported(aqt: AsyncQt) -> None:
    refused, broken = UserError(_Trial.FAILED), ValueError("a mistake")
    group = BaseExceptionGroup("two", [refused, BaseExceptionGroup("inner", [broken, asyncio.CancelledError()])])
    aio.spawn(_raise(group), owner=aqt.add(QWidget()), name="fails twice")
    await aqt.until(lambda: aqt.reported)
    assert aqt.take_reported() == [refused, broken]


async def test_close_all_ends_what_begins_while_something_ends(aqt: AsyncQt) -> None:
    owner, ended = aqt.add(QWidget()), list[str]()

    async def wait(name: str, following: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)
            if following:
                aio.spawn(wait(following, ""), owner=owner, name=following)
                await asyncio.sleep(0.01)

    aio.spawn(wait("first", "second"), owner=owner, name="first")
    await asyncio.sleep(0)
    await aio.close_all()
    assert ended == ["first", "second"]


async def test_close_all_cancels_and_waits(aqt: AsyncQt) -> None:
    ended = []

    async def tidy() -> None:
        try:
            await _forever()
        finally:
            await asyncio.sleep(0.02)
            ended.append(True)

    aio.spawn(tidy(), owner=aqt.add(QWidget()), name="tidy")
    await asyncio.sleep(0)
    await aio.close_all()
    assert ended == [True]


async def test_a_task_that_will_not_end_is_reported(aqt: AsyncQt) -> None:
    let_go = asyncio.Event()

    async def stubborn() -> None:
        while not let_go.is_set():
            try:
                await let_go.wait()
            except asyncio.CancelledError:
                continue

    task = aio.spawn(stubborn(), owner=aqt.add(QWidget()), name="stubborn")
    await asyncio.sleep(0)
    await aio.close_all(timeout_s=0.05)
    let_go.set()
    await task
    assert [type(error) for error in aqt.take_reported()] == [TimeoutError]


async def test_a_dialog_is_awaited_while_others_go_on(aqt: AsyncQt) -> None:
    dialog = aqt.add(QDialog())

    async def tick_and_accept() -> None:
        await aqt.until(dialog.isVisible)
        for _ in range(3):
            await asyncio.sleep(0.005)
        dialog.accept()

    ticking = asyncio.create_task(tick_and_accept())
    assert await aio.ask(dialog) == QDialog.DialogCode.Accepted
    await ticking


async def test_a_message_box_answers_with_its_button(aqt: AsyncQt) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "title", "text", QMessageBox.StandardButton.Yes)
    asking = asyncio.create_task(aio.ask(box))
    await aqt.until(box.isVisible)
    box.button(QMessageBox.StandardButton.Yes).click()
    assert await asking == QMessageBox.StandardButton.Yes.value


async def test_a_dialog_can_be_read_after_its_answer_and_goes_with_its_task(aqt: AsyncQt) -> None:
    dialog = QDialog()
    dialog.setObjectName("kept")

    async def asks() -> str:
        asyncio.get_running_loop().call_soon(dialog.accept)
        await aio.ask(dialog)
        await asyncio.sleep(0.02)
        return dialog.objectName()

    assert await asyncio.create_task(asks()) == "kept"
    await aqt.until(lambda: not shiboken6.isValid(dialog))


async def test_cancelling_who_asks_closes_the_dialog(aqt: AsyncQt) -> None:
    dialog = aqt.add(QDialog())
    asking = asyncio.create_task(aio.ask(dialog))
    await aqt.until(dialog.isVisible)
    asking.cancel()
    await asyncio.wait([asking])
    assert asking.cancelled()
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


async def test_a_dialog_destroyed_with_its_window_counts_as_rejected(aqt: AsyncQt) -> None:
    window = QWidget()
    asking = asyncio.create_task(aio.ask(QDialog(window)))
    await asyncio.sleep(0.01)
    window.deleteLater()
    assert await asyncio.wait_for(asking, 30) == QDialog.DialogCode.Rejected


async def test_exec_inside_a_task_is_refused(aqt: AsyncQt) -> None:
    run_nested = aqt.add(QDialog()).exec
    with pytest.raises(AssertionError, match="use open"):
        run_nested()


def test_a_synchronous_test_may_wait_for_a_signal(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.finished, timeout=1000):
        dialog.accept()


_PROGRAM = """
    import asyncio, signal, sys
    from PySide6.QtWidgets import QApplication
    from sakia_ng.gui import aio

    async def main():
        try:
            {body}
        finally:
            await asyncio.sleep(0.01)
            print("closed in order", flush=True)

    app = QApplication(sys.argv)
    sys.exit(aio.run(main()))
"""


def _start(body: str) -> subprocess.Popen[str]:
    program = textwrap.dedent(_PROGRAM).format(body=body)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True)


def test_run_returns_what_the_program_returns() -> None:
    with _start("return 7") as program:
        out, _ = program.communicate(timeout=60)
    assert (program.returncode, out) == (7, "closed in order\n")


def test_quitting_qt_ends_the_program_in_order() -> None:
    with _start("QApplication.quit(); await asyncio.Event().wait()") as program:
        out, _ = program.communicate(timeout=60)
    assert (program.returncode, out) == (0, "closed in order\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for such programs")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_in_order(number: signal.Signals) -> None:
    with _start('print("ready", flush=True); await asyncio.Event().wait()') as program:
        assert program.stdout is not None
        try:
            assert program.stdout.readline() == "ready\n"
            program.send_signal(number)
            out, _ = program.communicate(timeout=60)
        finally:
            program.kill()
    assert (program.returncode, out) == (128 + number, "closed in order\n")
