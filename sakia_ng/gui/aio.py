"""The one door between Qt and asyncio: start the loop, own tasks, await dialogs.

Only this module and ``qtloop`` know that qasync exists. Rules it keeps so that nobody else has to:

- a task has a name, an owner and a strong reference; it is cancelled when its owner is destroyed;
- what a task raises is never lost: it goes to the installed ``Reporter``, sorted by type;
- a dialog is opened and awaited, never run in a nested event loop, which would stall every other task.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Coroutine, Iterator
from functools import partial
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import qtloop

_T = TypeVar("_T")
_A_TURN_S = 0.001
_LOG = logging.getLogger(__name__)
_ROUNDS = 5
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Reporter(Protocol):
    """Who shows what went wrong in a task. ``owner`` may already be destroyed: check before showing over it."""

    def user_error(self, error: UserError, owner: QObject) -> None:
        """Say in words what the user can mend."""

    def environment_problem(self, error: EnvironmentProblem, owner: QObject) -> None:
        """Give advice about the disk, the network or the system, and offer to try again."""

    def bug(self, error: BaseException, where: str) -> None:
        """Show the crash dialog; ``where`` names the task or callback, for the report."""


class _LogReporter:
    """What is used until the application installs its own."""

    def user_error(self, error: UserError, owner: QObject) -> None:
        _LOG.error("nobody shows the errors of %r yet: %s", owner, error)

    def environment_problem(self, error: EnvironmentProblem, owner: QObject) -> None:
        _LOG.error("nobody shows the problems of %r yet: %s", owner, error)

    def bug(self, error: BaseException, where: str) -> None:
        _LOG.critical("a mistake of ours in %s", where, exc_info=error)


class _Tasks:
    """Every live task, by the C++ address of its owner."""

    def __init__(self) -> None:
        self.reporter: Reporter = _LogReporter()
        self._by_owner: dict[int, set[asyncio.Task[Any]]] = {}

    def __iter__(self) -> Iterator[asyncio.Task[Any]]:
        return iter([task for tasks in self._by_owner.values() for task in tasks])

    def add(self, task: asyncio.Task[Any], owner: QObject) -> None:
        key = shiboken6.getCppPointer(owner)[0]
        if key not in self._by_owner:
            self._by_owner[key] = set()
            owner.destroyed.connect(partial(self.cancel_all_of, key))
        self._by_owner[key].add(task)
        task.add_done_callback(partial(self._on_task_done, key, owner))

    def cancel_all_of(self, key: int, _destroyed: object = None) -> None:
        for task in self._by_owner.pop(key, set()):
            task.cancel()

    def _on_task_done(self, key: int, owner: QObject, task: asyncio.Task[Any]) -> None:
        self._by_owner.get(key, set()).discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            for leaf in _leaves(error):
                self.report(leaf, owner, task.get_name())

    def report(self, error: BaseException, owner: QObject, where: str) -> None:
        if isinstance(error, UserError):
            self.reporter.user_error(error, owner)
        elif isinstance(error, EnvironmentProblem):
            self.reporter.environment_problem(error, owner)
        else:
            self.reporter.bug(error, where)


_tasks = _Tasks()


def _leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _leaves(inner)
    elif not isinstance(error, asyncio.CancelledError):
        yield error


def install_reporter(reporter: Reporter) -> Reporter:
    """Choose who is told about the errors of tasks and of loop callbacks, and return who was told until now."""
    former, _tasks.reporter = _tasks.reporter, reporter
    return former


def spawn(coro: Coroutine[Any, Any, _T], *, owner: QObject, name: str) -> asyncio.Task[_T]:
    """Start a task that lives no longer than its owner.

    Args:
        coro: what to do. Its errors go to the installed ``Reporter``, each leaf of an exception group by itself.
        owner: the widget, model or presenter it works for; its destruction cancels the task.
        name: what the task does, for reports and for the list of tasks left over in a test.

    Returns:
        The task. A caller that awaits it gets the error too, and the reporter is told all the same.
    """
    task = asyncio.get_running_loop().create_task(coro, name=name)
    _tasks.add(task, owner)
    return task


async def let_qt_work() -> None:
    """Let Qt lay out and paint what was done so far, and hear the user, before more is done.

    The first callback may come in the very turn in which Qt lays out; the second comes in another one.
    """
    for _ in range(2):
        await asyncio.sleep(_A_TURN_S)


async def ask(dialog: QDialog) -> int:
    """Open a dialog and wait for its answer while everything else goes on.

    The dialog is deleted when the task that asked has ended, so its fields can be read after this returns. When the
    asking task is cancelled the dialog closes as if rejected.

    Returns:
        ``QDialog.DialogCode``, or the button of a ``QMessageBox``; ``Rejected`` when the dialog's window is destroyed.
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(code: object = None) -> None:
        if not answer.done():
            answer.set_result(code if isinstance(code, int) else QDialog.DialogCode.Rejected.value)

    dialog.finished.connect(settle)
    dialog.destroyed.connect(settle)
    _delete_after_task(dialog)
    dialog.open()
    try:
        return await answer
    finally:
        if shiboken6.isValid(dialog) and dialog.isVisible():
            dialog.reject()


def _delete_after_task(dialog: QDialog) -> None:
    def delete(_: object) -> None:
        if shiboken6.isValid(dialog):
            dialog.deleteLater()

    task = asyncio.current_task()
    if task is not None:
        task.add_done_callback(delete)


async def close_all(timeout_s: float = 5.0) -> None:
    """Cancel every task that ``spawn`` started and wait until they have ended.

    Args:
        timeout_s: how long a task may take to let go; one that takes longer is reported as a bug and left.
    """
    stuck: set[asyncio.Task[None]] = set()
    for _ in range(_ROUNDS):  # what ends may begin something more
        left = {task for task in _tasks if task is not asyncio.current_task()} - stuck
        if not left:
            break
        for task in left:
            task.cancel()
        _, late = await asyncio.wait(left, timeout=timeout_s)
        stuck |= late
    for task in stuck:
        _tasks.reporter.bug(TimeoutError("the task goes on after its cancellation"), task.get_name())


def run(main: Coroutine[Any, Any, _T]) -> _T:
    """Run the application's coroutine on Qt's loop until it returns; the ``QApplication`` must exist.

    Ctrl-C, a request to terminate and the system's own Quit cancel the coroutine, whose ``finally`` clauses then close
    everything in order.

    Raises:
        SystemExit: when one of these ended the run: with 128 + the number of the signal, or 0 after Quit.
    """
    statuses: list[int] = []
    try:
        return qtloop.run(_until_told_to_end(main, statuses))
    except asyncio.CancelledError:
        if statuses:
            raise SystemExit(statuses[0]) from None
        raise


async def _until_told_to_end(main: Coroutine[Any, Any, _T], statuses: list[int]) -> _T:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_on_loop_error)
    task = asyncio.current_task()
    assert task is not None

    def stop(number: int) -> None:
        statuses.append(128 + number)
        task.cancel()

    if sys.platform != "win32":  # Windows has no such signals for a program without a console
        for number in _STOP_SIGNALS:
            loop.add_signal_handler(number, stop, number)
    try:
        return await main
    finally:
        if isinstance(loop, qtloop.QtLoop) and loop.was_quit:
            statuses.append(0)
        await close_all()


def _on_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    message = str(context.get("message", "an event loop callback"))
    _tasks.reporter.bug(context.get("exception") or RuntimeError(message), message)
