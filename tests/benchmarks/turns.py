"""How long Qt's loop works before it looks again whether the user did something, by the time of its own thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, QTimerEvent

_TICK_MS = 2


class Turns(QObject):
    """A timer that fires with every turn of the loop that is long enough to matter.

    Attributes:
        worked_ms: what the loop's own thread did between one firing and the next.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worked_ms: list[float] = []
        self._since = time.thread_time()
        self._timer = self.startTimer(_TICK_MS, Qt.TimerType.PreciseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802 - Qt's own name
        """Note what was done since the last time."""
        now = time.thread_time()
        self.worked_ms.append((now - self._since) * 1_000)
        self._since = now

    def stop(self) -> None:
        """Fire no more."""
        self.killTimer(self._timer)


async def longest_turn(work: Callable[[], Awaitable[object]]) -> float:
    """Return the longest time in ms for which the loop's own thread worked without a look at what the user did."""
    turns = Turns()
    await asyncio.sleep(0.03)
    await work()
    await asyncio.sleep(0.03)
    turns.stop()
    return max(turns.worked_ms)
