"""Locking: secrets are forgotten after some minutes without activity, or on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sakia_ng.domain.events import Changed, Topic
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.keystore import Keystore, VaultState
from sakia_ng.services.outbox import Publisher

_LOOK_EVERY_S = 1.0


class AutoLock:
    """Locks the keystore when nobody is there.

    Args:
        keystore: what is locked.
        bus: who is told.
        clock: what time it is. Its monotonic time and its date are both watched, so that hours of sleep count.
        minutes: how long to wait, asked each time.
    """

    def __init__(self, *, keystore: Keystore, bus: Publisher, clock: Clock, minutes: Callable[[], int]) -> None:
        self._keystore = keystore
        self._bus = bus
        self._clock = clock
        self._minutes = minutes
        self._told = keystore.state
        self.touch()

    def touch(self) -> None:
        """Note that somebody is there."""
        self._seen = self._clock.monotonic()
        self._seen_at = self._clock.now()

    def remaining_s(self) -> float | None:
        """Seconds until it locks; None while there is nothing to lock."""
        if self._keystore.state is not VaultState.UNLOCKED:
            return None
        by_date = (self._clock.now() - self._seen_at).total_seconds()
        idle = max(self._clock.monotonic() - self._seen, by_date)
        return max(0.0, self._minutes() * 60 - idle)

    def lock_now(self) -> None:
        """Lock at once."""
        self._keystore.lock()
        self.tell()

    def tell(self) -> None:
        """Tell whoever must know if the state changed, after an unlock for instance."""
        if self._keystore.state is not self._told:
            self._told = self._keystore.state
            self.touch()
            self._bus.publish(Changed(Topic.LOCK))

    async def run(self) -> None:
        """Watch until cancelled."""
        while True:
            if self.remaining_s() == 0.0:
                self.lock_now()
            self.tell()
            await asyncio.sleep(_LOOK_EVERY_S)
