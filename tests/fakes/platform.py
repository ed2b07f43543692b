"""A system that does what a test says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.platform import Away, ScreenProblem


class FakePlatform:
    """Implements ``ports.platform.Platform``."""

    can_protect_windows = True

    def __init__(self) -> None:
        self.told: Callable[[Away], None] | None = None
        self.protected: dict[int, bool] = {}
        self.screen: Path | None = None

    async def watch(self, told: Callable[[Away], None]) -> None:
        self.told = told
        await asyncio.Event().wait()

    def protect_window(self, window_id: int, *, protect: bool) -> bool:
        self.protected[window_id] = protect
        return True

    async def picture_of_screen(self) -> Path:
        if self.screen is None:
            raise EnvironmentProblem(ScreenProblem.UNAVAILABLE)
        return self.screen
