"""A clock that tests move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Implements the clock port; time stands still until ``advance``."""

    def __init__(self, now: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC)) -> None:
        self._now = now
        self._monotonic = 1_000.0

    def advance(self, seconds: float) -> None:
        """Let time pass for the date and for delays."""
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass for the date alone, as while a machine sleeps."""
        self._now += timedelta(seconds=seconds)

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic
