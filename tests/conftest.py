"""Fixtures of all tests: the Qt loop, the ``aqt`` helper, and what every test is held to.

- Every asynchronous test and fixture runs on a fresh ``QtLoop`` over the one ``QApplication``; those of the sandbox,
  which is a process without Qt, on asyncio's own loop.
- A test that leaves a task, thread, timer or window alive fails, and so does one whose loop met an unhandled error.
- Sockets reach this machine alone; ``exec()`` inside a task is refused.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from functools import cache
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from sakia_ng.gui import aio
from sakia_ng.gui.qtloop import QtLoop, new_loop
from tests import guards
from tests.async_qt import AsyncQt

hypothesis.settings.register_profile("default", deadline=None)  # no timed assertions
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")

_FAILED = pytest.StashKey[bool]()
_SANDBOX_TESTS = Path(__file__).parent / "sandbox"


@cache
def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["tests"])
    app.setQuitOnLastWindowClosed(False)  # else closing a window stops the loop in the middle of a test
    return app


def _qt_loop() -> QtLoop:
    _application()
    return new_loop()


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Choose the loop of an asynchronous test."""
    if _SANDBOX_TESTS in item.path.parents:
        return {"asyncio": asyncio.new_event_loop}
    return {"qt": _qt_loop}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Hold every asynchronous test to ``clean_loop``, set up before its other fixtures and torn down after them."""
    for item in items:
        if isinstance(item, pytest.Function) and iscoroutinefunction(item.function):
            item.fixturenames[:0] = ["_own_folders_only", "_well_behaved", "clean_loop"]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: what its traceback keeps alive is no leak."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture(scope="session", autouse=True)
def _own_folders_only(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for folder in ("DATA", "CONFIG", "CACHE", "STATE"):
            patch.setenv(f"XDG_{folder}_HOME", str(tmp_path_factory.mktemp(folder.lower())))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(autouse=True)
def _well_behaved(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        guards.forbid_outside_network(patch)
        guards.forbid_nested_loops(patch)
        watch = guards.Watch(patch)
        yield
        left = [] if request.node.stash.get(_FAILED, False) else watch.left_over()
    assert not left, f"left alive: {', '.join(left)}"


@pytest.fixture
async def clean_loop() -> AsyncIterator[None]:
    """Fail an asynchronous test that leaves a task running or an error of its loop unhandled."""
    errors: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: errors.append(context))
    before = asyncio.all_tasks()
    yield
    left = await guards.tasks_left(before)
    await loop.shutdown_default_executor()
    loop.set_exception_handler(None)
    assert not left, f"tasks left running: {left}"
    assert not errors, f"unhandled errors of the loop: {errors}"


@pytest.fixture
async def aqt(clean_loop: None) -> AsyncIterator[AsyncQt]:
    """Give a test of widgets its helper, then end the tasks it spawned, delete its widgets and check its reports."""
    helper = AsyncQt()
    former = aio.install_reporter(helper)
    yield helper
    await aio.close_all()
    aio.install_reporter(former)
    for widget in filter(shiboken6.isValid, helper.widgets):
        widget.close()
        widget.deleteLater()
    await asyncio.sleep(0)
    assert not helper.reported, f"errors that the test did not expect: {helper.reported}"
