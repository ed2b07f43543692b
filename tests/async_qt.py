"""What an asynchronous test of widgets needs: waiting without nested loops, and a record of what was reported."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from sakia_ng.errors import EnvironmentProblem, UserError

_W = TypeVar("_W", bound=QWidget)


class AsyncQt:
    """The ``aqt`` fixture: owns the widgets of a test and hears the errors of its tasks (a ``Reporter``)."""

    def __init__(self) -> None:
        self.widgets: list[QWidget] = []
        self.reported: list[BaseException] = []

    def add(self, widget: _W) -> _W:
        """Take a widget, which is closed and deleted after the test, and give it back."""
        self.widgets.append(widget)
        return widget

    async def until(self, predicate: Callable[[], object], timeout_s: float = 30.0, what: str = "") -> None:
        """Let the loop run until the predicate holds."""
        end = time.monotonic() + timeout_s
        while not predicate():
            assert time.monotonic() < end, f"waited {timeout_s} s in vain for {what or predicate}"
            await asyncio.sleep(0.005)

    def signal(self, signal: SignalInstance) -> asyncio.Future[tuple[Any, ...]]:
        """Return a future of the arguments of the signal's next emission.

        Ask before acting: ``shown = aqt.signal(page.shown); button.click(); args = await asyncio.wait_for(shown, 30)``.
        """
        future: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

        def slot(*args: object) -> None:
            signal.disconnect(slot)
            if not future.done():
                future.set_result(args)

        signal.connect(slot)
        return future

    def take_reported(self) -> list[BaseException]:
        """Return the errors that tasks reported, which a test must do for those it expects: others fail it."""
        taken, self.reported = self.reported, []
        return taken

    def user_error(self, error: UserError, owner: QObject) -> None:
        """Hear of an error the user can mend."""
        self.reported.append(error)

    def environment_problem(self, error: EnvironmentProblem, owner: QObject) -> None:
        """Hear of a problem of the disk, the network or the system."""
        self.reported.append(error)

    def bug(self, error: BaseException, where: str) -> None:
        """Hear of a mistake of ours."""
        self.reported.append(error)
