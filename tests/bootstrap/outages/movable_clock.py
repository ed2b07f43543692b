"""A clock that is set by hand, and leaps."""

from __future__ import annotations

from datetime import datetime, timedelta

from sakia_ng.adapters.system_clock import SystemClock


class MovableClock(SystemClock):
    """This machine's clock, which a test sets, and which leaps as over a sleep."""

    set_by_s = 0.0
    slept_s = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.set_by_s + self.slept_s)

    def monotonic(self) -> float:
        return super().monotonic() + self.slept_s
