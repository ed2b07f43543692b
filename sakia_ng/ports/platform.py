"""What differs from one operating system to the next: one Protocol, a file for each system."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sakia_ng.errors import Code


class Away(StrEnum):
    """Why nobody is there, as the system tells."""

    SUSPEND = "suspend"
    SESSION_LOCKED = "session_locked"


class ScreenProblem(Code):
    """Why the system gives no picture of the screen."""

    REFUSED = "screen.refused"
    UNAVAILABLE = "screen.unavailable"


class Platform(Protocol):
    """Port to the system this runs on."""

    can_protect_windows: bool
    """Whether windows can be kept out of screenshots and of shared screens."""

    async def watch(self, told: Callable[[Away], None]) -> None:
        """Call ``told`` each time the machine goes to sleep or the session is locked, until cancelled.

        Returns at once where the system tells neither.
        """

    def protect_window(self, window_id: int, *, protect: bool) -> bool:
        """Keep a window out of screenshots and shared screens, or not; return whether the system does it.

        Args:
            window_id: its native number.
            protect: whether to keep it out.
        """

    async def picture_of_screen(self) -> Path:
        """Ask the user, through the system, for a picture of the screen, and return its file.

        Raises:
            UserError: ``ScreenProblem.REFUSED``: the user said no.
            EnvironmentProblem: ``ScreenProblem.UNAVAILABLE``: this system has no such service.
        """
