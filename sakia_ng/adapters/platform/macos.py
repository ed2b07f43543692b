"""macOS: sleep is noticed afterwards, by the leap of the date; the system tells programs without Cocoa no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sakia_ng.adapters.platform.sleep import watch_leaps
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.platform import Away, ScreenProblem


class MacPlatform:
    """Implements ``ports.platform.Platform``."""

    can_protect_windows = False

    async def watch(self, told: Callable[[Away], None]) -> None:
        """Tell of each sleep, right after it."""
        await watch_leaps(lambda: told(Away.SUSPEND))

    def protect_window(self, window_id: int, *, protect: bool) -> bool:  # noqa: ARG002 - not done here
        """Do nothing: windows cannot be kept out of pictures this way here."""
        return False

    async def picture_of_screen(self) -> Path:
        """Refuse: the window takes the picture itself here."""
        raise EnvironmentProblem(ScreenProblem.UNAVAILABLE)
