"""One asyncio event loop inside Qt's: qasync 0.28, mended where it falls short.

What differs from ``qasync.QEventLoop``:

1. Callbacks run only while this loop runs. qasync also runs them when somebody else spins Qt (its own last
   ``processEvents()``, pytest-qt between fixtures), and a task stepped there finds no running loop.
2. Callbacks that are ready wait in one queue, in the order in which they came, and one Qt timer drains it. qasync
   starts one Qt timer for each. After 2 ms the queue lets Qt paint and read the keyboard before it goes on. A callback
   whose time has come runs in its own Qt event: Qt would paint before a second one.
3. A cancelled ``call_later`` frees its Qt timer at once instead of keeping it until its time.
4. Work for threads goes to the standard executor: threads start when needed and are joined when the loop closes.
5. When somebody else quits Qt (the system's own Quit, the end of the session), what runs is cancelled and ends in its
   own order, instead of being left in the middle.
6. ``context=`` is honoured everywhere, functions deprecated in later Pythons are not called, and timers of less than
   a second are precise (Qt's coarse ones may fire 5 % early).
"""

from __future__ import annotations

import asyncio
import functools
import os
import time
from collections import deque
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, ThreadPoolExecutor
from contextvars import Context
from typing import Any, TypeVar

os.environ["QT_API"] = "pyside6"  # qasync would otherwise take PyQt where somebody has it installed

import qasync
from PySide6.QtCore import QObject, Qt, QTimerEvent
from PySide6.QtWidgets import QApplication

_T = TypeVar("_T")
_LONGEST_HOLD_S = 0.002  # an eighth of one picture at 60 Hz: the rest is Qt's


class _Callbacks(QObject):
    """The ready queue and the Qt timers of one loop."""

    def __init__(self, loop: QtLoop) -> None:
        super().__init__()
        self._loop = loop
        self._ready: deque[asyncio.Handle] = deque()
        self._draining = 0  # id of the timer that empties the queue, 0 when it is not needed
        self._waiting: dict[int, asyncio.TimerHandle] = {}
        self._timer_ids: dict[int, int] = {}  # id() of a handle: two handles of the same date compare equal

    def add_ready(self, handle: asyncio.Handle) -> None:
        """Queue a callback for the next turn of the loop."""
        self._ready.append(handle)
        self.resume()

    def add_later(self, handle: asyncio.TimerHandle, delay_s: float) -> None:
        """Queue a callback after a delay, rounded up to the millisecond."""
        kind = Qt.TimerType.PreciseTimer if delay_s < 1 else Qt.TimerType.CoarseTimer
        delay_ms = min(-int(-delay_s * 1000 // 1), 2**31 - 1)
        timer_id = self.startTimer(delay_ms, kind)
        self._waiting[timer_id] = handle
        self._timer_ids[id(handle)] = timer_id

    def forget(self, handle: asyncio.TimerHandle) -> None:
        """Free the Qt timer of a handle that was cancelled."""
        timer_id = self._timer_ids.pop(id(handle), None)
        if timer_id is not None:
            del self._waiting[timer_id]
            self.killTimer(timer_id)

    def resume(self) -> None:
        """Start draining the queue, if there is anything in it and the loop runs."""
        if self._ready and not self._draining and self._loop.is_running():
            self._draining = self.startTimer(0, Qt.TimerType.PreciseTimer)

    def stop(self) -> None:
        """Forget every callback."""
        for timer_id in [*self._waiting, *([self._draining] if self._draining else [])]:
            self.killTimer(timer_id)
        self._waiting.clear()
        self._timer_ids.clear()
        self._ready.clear()
        self._draining = 0

    def set_debug(self, enabled: bool) -> None:
        """Nothing to set: qasync calls this on its own timers."""

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's own name
        """Drain the queue, or move a callback whose time has come into it."""
        timer_id = event.timerId()
        if timer_id == self._draining:
            self._drain()
            return
        self.killTimer(timer_id)
        handle = self._waiting.pop(timer_id, None)
        if handle is not None:
            del self._timer_ids[id(handle)]
            self._ready.append(handle)
            self._drain()

    def _drain(self) -> None:
        until = time.monotonic() + _LONGEST_HOLD_S
        for _ in range(len(self._ready)):  # what these callbacks add is for the next turn
            if not self._ready or not self._loop.is_running():
                break
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()  # noqa: SLF001 - what every event loop calls; it reports the callback's errors
            if time.monotonic() > until:
                break
        if self._draining and not (self._ready and self._loop.is_running()):
            self.killTimer(self._draining)
            self._draining = 0
        self.resume()


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """The event loop of the application and of its tests.

    Args:
        app: the one application of the process.

    Attributes:
        was_quit: whether Qt was told to quit by somebody else than this loop.
    """

    def __init__(self, app: QApplication) -> None:
        self._callbacks = _Callbacks(self)
        self._was_stopped = False
        self.was_quit = False
        super().__init__(app)
        self._timer = self._callbacks  # qasync stops it when the loop closes

    def _before_run_forever(self) -> None:
        super()._before_run_forever()
        self._callbacks.resume()

    def run_until_complete(self, future: Any) -> Any:  # noqa: ANN401 - asyncio's own signature
        """Run until the future is done, and return its result or raise its error."""
        if self.is_running():
            raise RuntimeError("Event loop already running")
        future = asyncio.ensure_future(future, loop=self)
        future.add_done_callback(self._stop_when_done)
        self._was_stopped = False
        try:
            self.run_forever()
            while not (future.done() or self._was_stopped):
                self.was_quit = True
                future.cancel()
                self.run_forever()
        finally:
            future.remove_done_callback(self._stop_when_done)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self) -> None:
        """Stop after the callback that runs now."""
        self._was_stopped = True
        super().stop()

    def _stop_when_done(self, _: object) -> None:
        self.stop()

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Run a callback on the next turn, after those that are already waiting."""
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._callbacks.add_ready(handle)
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run a callback after a delay in seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run a callback at a time of this loop's clock, in seconds."""
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._callbacks.add_later(handle, max(0.0, when - self.time()))
        return handle

    def _add_callback(self, handle: asyncio.Handle, _delay: float = 0) -> None:
        self._callbacks.add_ready(handle)  # asyncio's way in for signal handlers

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._callbacks.forget(handle)

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> None:
        """Run a callback on the next turn, asked from another thread."""
        if context is not None:
            callback = functools.partial(context.run, callback)
        super().call_soon_threadsafe(callback, *args)

    def run_in_executor(self, executor: Executor | None, func: Callable[..., _T], *args: object) -> asyncio.Future[_T]:
        """Run a function in a thread and give a future of its result."""
        return asyncio.BaseEventLoop.run_in_executor(self, executor, func, *args)

    def set_default_executor(self, executor: ThreadPoolExecutor) -> None:
        """Choose the executor of ``asyncio.to_thread``."""
        asyncio.BaseEventLoop.set_default_executor(self, executor)

    def _process_event(self, key: object, mask: int) -> None:
        if self.is_running():  # a notifier is level-triggered: it fires again when the loop runs
            super()._process_event(key, mask)

    def _add_reader(
        self, fd: object, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> object:
        if context is not None:
            callback = functools.partial(context.run, callback)
        return super()._add_reader(fd, callback, *args)

    def _add_writer(
        self, fd: object, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> object:
        if context is not None:
            callback = functools.partial(context.run, callback)
        return super()._add_writer(fd, callback, *args)


def new_loop() -> QtLoop:
    """Return a fresh loop over the application that exists already."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("create the QApplication before its event loop")
    return QtLoop(app)


def run(main: Coroutine[Any, Any, _T]) -> _T:
    """Do what ``asyncio.run`` does, on Qt's loop (3.11's own has no ``loop_factory``)."""
    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(main)
