"""What every test is held to: no outside network, nothing left behind, no nested event loop in a task."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import socket
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

_TO_END_S = 5.0  # of a busy machine


class OutsideNetwork(AssertionError):
    """A test tried to leave this machine. Not an ``OSError``: nobody may take it for a network that is down."""


def _check_host(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if not isinstance(name, str) or name in {"", "localhost"}:
        return
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        raise OutsideNetwork(f"a test looked up {name!r}") from None
    if not (address.is_loopback or address.is_unspecified):
        raise OutsideNetwork(f"a test connected to {name}")


def forbid_outside_network(patch: pytest.MonkeyPatch) -> None:
    """Let sockets reach loopback addresses alone, and names other than localhost not be looked up."""
    for method in ("connect", "connect_ex"):
        original = getattr(socket.socket, method)

        def guarded(
            self: socket.socket, address: tuple[object, ...], _original: Callable[..., object] = original
        ) -> object:
            if self.family in {socket.AF_INET, socket.AF_INET6}:
                _check_host(address[0])
            return _original(self, address)

        patch.setattr(socket.socket, method, guarded)
    look_up = socket.getaddrinfo

    def guarded_look_up(host: str, port: int, *args: int, **kwargs: int) -> object:
        _check_host(host)
        return look_up(host, port, *args, **kwargs)

    patch.setattr(socket, "getaddrinfo", guarded_look_up)


def forbid_nested_loops(patch: pytest.MonkeyPatch) -> None:
    """Refuse ``exec()`` inside a task: it stalls the other tasks for good."""
    for cls in (QDialog, QMenu, QEventLoop):
        original = getattr(cls, "exec")  # noqa: B009 - the lint below looks for the call itself

        def guarded(self: object, *args: object, _original: Callable[..., object] = original) -> object:
            try:
                task = asyncio.current_task()
            except RuntimeError:
                task = None
            assert task is None, f"exec() inside the task {task and task.get_name()!r}: use open() and await"
            return _original(self, *args)

        patch.setattr(cls, "exec", guarded)


class Watch:
    """What was alive before a test, to be compared with what is after it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._threads = set(threading.enumerate())
        self._windows = {shiboken6.getCppPointer(window)[0] for window in _windows()}
        self._timers: weakref.WeakSet[QTimer] = weakref.WeakSet()
        self._record_timers(patch)

    def _record_timers(self, patch: pytest.MonkeyPatch) -> None:
        start, timers = QTimer.start, self._timers

        def recorded(timer: QTimer, *args: int) -> None:
            timers.add(timer)
            start(timer, *args)

        patch.setattr(QTimer, "start", recorded)

    def left_over(self) -> list[str]:
        """Name what the test left alive; what is on its way out gets a while to end."""
        end = time.monotonic() + _TO_END_S
        while found := [*self._live_threads(), *self._live_windows(), *self._live_timers()]:
            if time.monotonic() > end:
                break
            gc.collect()
            time.sleep(0.01)
        return found

    def _live_threads(self) -> Iterator[str]:
        for thread in set(threading.enumerate()) - self._threads:
            if not isinstance(thread, threading._DummyThread):  # a thread of Qt's that once ran Python: not ours to end
                yield f"thread {thread.name}"

    def _live_windows(self) -> Iterator[str]:
        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for window in _windows():
            if shiboken6.getCppPointer(window)[0] not in self._windows:
                yield f"window {type(window).__name__} {window.objectName()!r}"

    def _live_timers(self) -> Iterator[str]:
        for timer in list(self._timers):
            if shiboken6.isValid(timer) and timer.isActive():
                yield f"timer of {timer.parent()!r}"


def _windows() -> list[QWidget]:
    if not isinstance(QApplication.instance(), QApplication):
        return []
    return [window for window in QApplication.topLevelWidgets() if window.parent() is None]


async def tasks_left(before: set[asyncio.Task[Any]]) -> set[asyncio.Task[Any]]:
    """Cancel and return the tasks that a test left running; those on their way out get a while to end."""
    end = time.monotonic() + _TO_END_S
    while left := {task for task in asyncio.all_tasks() - before if task is not asyncio.current_task()}:
        if time.monotonic() > end:
            break
        gc.collect()
        await asyncio.sleep(0.01)
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    return left
