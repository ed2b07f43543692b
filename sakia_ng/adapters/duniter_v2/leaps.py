"""Notices that this machine slept, or that somebody set its clock.

While a machine sleeps its connections die without a word, and delays stand still: hours later everything would go on
waiting for the rest of a minute, on sockets that nobody holds any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from sakia_ng.ports.clock import Clock

SLEPT_S = 5.0
"""A look that comes later than this was held up by a sleep, of the machine or of this process."""

SET_S = 1.0
"""The date and the seconds go apart by more than this only when somebody sets the date."""

_LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class Leap:
    """What happened between two looks.

    Attributes:
        slept: the time went on and this process did not.
        clock_set: by how much the date was moved, beside what passed; zero when it was not.
    """

    slept: bool
    clock_set: timedelta

    def __bool__(self) -> bool:
        return self.slept or bool(self.clock_set)


class LeapWatch:
    """Compares the date with the seconds that passed.

    Args:
        clock: this machine's.
        every_s: seconds between two looks.
    """

    def __init__(self, clock: Clock, every_s: float = _LOOK_EVERY_S) -> None:
        self._clock = clock
        self._every_s = every_s
        self._seen, self._seen_at = clock.monotonic(), clock.now()

    def look(self) -> Leap:
        """Return what happened since the last look.

        Where the seconds of the clock stand still during a sleep, the date alone leaps ahead: that is a sleep too.
        """
        seconds, date = self._clock.monotonic(), self._clock.now()
        passed, by_date = seconds - self._seen, (date - self._seen_at).total_seconds()
        self._seen, self._seen_at = seconds, date
        moved = by_date - passed
        slept = max(passed, by_date) - self._every_s > SLEPT_S
        return Leap(slept, timedelta(seconds=moved if abs(moved) > SET_S else 0))

    async def run(self, on_leap: Callable[[Leap], Awaitable[None]]) -> None:
        """Tell of leaps until cancelled."""
        self.look()
        while True:
            await asyncio.sleep(self._every_s)
            if leap := self.look():
                await on_leap(leap)
