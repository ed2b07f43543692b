"""How long an event loop is held: it is asked for a tick every 5 ms, and how late a tick comes is how long."""

from __future__ import annotations

import asyncio
import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

_TICK_S = 0.005


@dataclass
class Ticks:
    """Ticks of one loop.

    Attributes:
        late_ms: by how much each came late, whoever was busy: the loop or the rest of the machine.
        waited_ms: how much of that the loop's thread was ready to run and had no processor, where the system tells.
        worked_ms: what the loop's own thread did meanwhile.
    """

    late_ms: list[float] = field(default_factory=list)
    waited_ms: list[float] = field(default_factory=list)
    worked_ms: list[float] = field(default_factory=list)

    async def take(self, goes_on: Callable[[], bool]) -> None:
        """Ask for ticks as long as something holds."""
        while goes_on():
            asked, worked, waited = time.perf_counter(), time.thread_time(), _waited_ms()
            await asyncio.sleep(_TICK_S)
            self.late_ms.append(max(0.0, (time.perf_counter() - asked - _TICK_S) * 1_000))
            self.waited_ms.append(_waited_ms() - waited)
            self.worked_ms.append((time.thread_time() - worked) * 1_000)

    @property
    def but_for_waits_ms(self) -> list[float]:
        """By how much each came late but for waits for a processor, which others had, or other threads of our own."""
        return [max(0.0, late - waited) for late, waited in zip(self.late_ms, self.waited_ms, strict=True)]

    async def take_until(self, task: asyncio.Task[int]) -> None:
        """Ask for ticks until a task is done."""
        await self.take(lambda: not task.done())

    async def take_for(self, seconds: float) -> None:
        """Ask for ticks for some seconds."""
        until = time.monotonic() + seconds
        await self.take(lambda: time.monotonic() < until)


def _waited_ms() -> float:
    """Return how long this thread has waited for a processor so far, as Linux counts it; 0 elsewhere."""
    try:
        told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text()
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1e6


def percentile_99(values: list[float]) -> float:
    """Return what 99 of a hundred values are below."""
    return statistics.quantiles(values, n=100)[98]
