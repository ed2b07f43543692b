"""Noticing that the machine slept, where the system does not tell: the date leaps while a short wait lasts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

LOOK_EVERY_S = 2.0
_LEAP_S = 30.0


async def watch_leaps(on_leap: Callable[[], None], *, also: Callable[[], None] = lambda: None) -> None:
    """Call ``on_leap`` after each sleep, and ``also`` at each look, until cancelled."""
    before = time.time()
    while True:
        await asyncio.sleep(LOOK_EVERY_S)
        now = time.time()
        if now - before > LOOK_EVERY_S + _LEAP_S:
            on_leap()
        before = now
        also()
