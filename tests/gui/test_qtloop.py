"""What ``QtLoop`` promises beyond qasync: order, fairness to Qt, tidy timers, contexts, threads, sockets, processes."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from sakia_ng.gui.qtloop import QtLoop, new_loop, run

_NUMBER: contextvars.ContextVar[int] = contextvars.ContextVar("_NUMBER", default=0)


def _loop() -> QtLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, QtLoop)
    return loop


async def test_ready_callbacks_run_in_the_order_of_their_asking() -> None:
    seen: list[int] = []
    for number in range(100):
        asyncio.get_running_loop().call_soon(seen.append, number)
    await asyncio.sleep(0)
    assert seen == list(range(100))


async def test_what_a_callback_asks_for_waits_behind_what_waits_already() -> None:
    seen: list[str] = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: loop.call_soon(seen.append, "asked by the first"))
    loop.call_soon(seen.append, "second")
    await asyncio.sleep(0.01)
    assert seen == ["second", "asked by the first"]


async def test_a_long_queue_lets_qt_have_its_turn() -> None:
    seen: list[str] = []
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(lambda: seen.append("Qt"))
    timer.start()

    def work() -> None:
        time.sleep(0.001)
        seen.append("callback")

    for _ in range(60):
        asyncio.get_running_loop().call_soon(work)
    await asyncio.sleep(0.2)
    assert seen.count("callback") == 60
    assert seen.index("Qt") < 59


async def test_a_callback_whose_time_has_come_runs_before_what_qt_is_asked_meanwhile() -> None:
    seen: list[str] = []

    class Ear(QObject):
        def customEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's own name
            seen.append("Qt")

    ear = Ear()
    asyncio.get_running_loop().call_later(0.01, seen.append, "callback")
    timer = QTimer(singleShot=True, interval=12, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: QCoreApplication.postEvent(ear, QEvent(QEvent.Type.User)))
    timer.start()
    time.sleep(0.03)  # noqa: ASYNC251 - holds the loop until both are due
    await asyncio.sleep(0.05)
    assert seen == ["callback", "Qt"]


async def test_a_cancelled_timer_is_freed_at_once() -> None:
    before = dict(_loop()._callbacks._waiting)
    handle = asyncio.get_running_loop().call_later(3600, print)
    assert len(_loop()._callbacks._waiting) == len(before) + 1
    handle.cancel()
    handle.cancel()
    assert _loop()._callbacks._waiting == before


async def test_a_timeout_that_was_not_needed_leaves_no_timer() -> None:
    before = dict(_loop()._callbacks._waiting)
    await asyncio.wait_for(asyncio.sleep(0), timeout=3600)
    assert _loop()._callbacks._waiting == before


async def test_a_delay_longer_than_qt_can_count_is_accepted() -> None:
    asyncio.get_running_loop().call_later(10**9, print).cancel()


async def test_every_way_of_asking_keeps_the_context() -> None:
    seen: list[int] = []
    context = contextvars.copy_context()
    context.run(_NUMBER.set, 7)
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: seen.append(_NUMBER.get()), context=context)
    loop.call_later(0.001, lambda: seen.append(_NUMBER.get()), context=context)
    loop.call_soon_threadsafe(lambda: seen.append(_NUMBER.get()), context=context)
    await asyncio.sleep(0.05)
    assert seen == [7, 7, 7]


async def test_threads_work_and_can_call_back() -> None:
    loop, called = asyncio.get_running_loop(), asyncio.Event()

    def work() -> str:
        loop.call_soon_threadsafe(called.set)
        return threading.current_thread().name

    assert await asyncio.to_thread(work) != threading.current_thread().name
    await asyncio.wait_for(called.wait(), 30)


async def test_an_error_in_a_thread_reaches_who_awaits() -> None:
    with pytest.raises(ZeroDivisionError):
        await asyncio.to_thread(lambda: 1 // 0)


async def test_sockets_carry_what_is_sent() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.read())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
    sent = bytes(range(256)) * 4096  # more than one buffer
    writer.write(sent)
    writer.write_eof()
    assert await asyncio.wait_for(reader.read(), 20) == sent
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


async def test_a_child_process_can_be_read_and_ended() -> None:
    program = "import sys, time; print('ready', flush=True); time.sleep(600)"
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    assert (await asyncio.wait_for(child.stdout.readline(), 20)).strip() == b"ready"
    child.terminate()
    assert await asyncio.wait_for(child.wait(), 20) != 0
    assert await child.stdout.read() == b""


async def test_one_failing_task_of_a_group_cancels_the_others() -> None:
    waiting: list[asyncio.Task[bool]] = []

    async def fail() -> None:
        await asyncio.sleep(0.01)
        raise KeyError("one")

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            waiting.append(group.create_task(asyncio.Event().wait()))
            group.create_task(fail())

    with pytest.raises(ExceptionGroup) as caught:
        await both()
    assert waiting[0].cancelled()
    assert [type(error) for error in caught.value.exceptions] == [KeyError]


async def test_an_error_in_a_callback_reaches_the_handler() -> None:
    heard: list[BaseException] = []
    loop = asyncio.get_running_loop()
    former = loop.get_exception_handler()
    loop.set_exception_handler(lambda _, context: heard.append(context["exception"]))
    loop.call_soon(lambda: 1 // 0)
    await asyncio.sleep(0.01)
    loop.set_exception_handler(former)
    assert [type(error) for error in heard] == [ZeroDivisionError]


def test_nothing_runs_while_the_loop_stands_still(qtbot: QtBot) -> None:
    loop, seen = new_loop(), list[str]()
    loop.call_soon(seen.append, "soon")
    loop.call_later(0, seen.append, "later")
    for _ in range(5):
        QCoreApplication.processEvents()
        time.sleep(0.002)
    assert seen == []
    loop.run_until_complete(asyncio.sleep(0.02))
    assert sorted(seen) == ["later", "soon"]
    loop.close()


def test_a_closed_loop_refuses_callbacks(qtbot: QtBot) -> None:
    loop = new_loop()
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(print)


def test_a_loop_that_stops_early_says_so(qtbot: QtBot) -> None:
    loop = new_loop()
    loop.call_soon(loop.stop)
    forever = loop.create_future()
    with pytest.raises(RuntimeError, match="before Future completed"):
        loop.run_until_complete(forever)
    loop.close()


def test_run_gives_the_result_and_joins_its_threads(qtbot: QtBot) -> None:
    before = threading.active_count()

    async def main() -> int:
        return await asyncio.to_thread(lambda: 42)

    assert run(main()) == 42
    assert threading.active_count() == before
