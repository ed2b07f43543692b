"""Windows: windows kept out of screenshots; the lock of the session asked every two seconds, sleep by its leap.

Sources: Microsoft's pages of ``SetWindowDisplayAffinity`` and ``WTSQuerySessionInformation`` (``WTSSessionInfoEx``).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from sakia_ng.adapters.platform.sleep import watch_leaps
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.platform import Away, ScreenProblem

_CAPTURED, _LEFT_BLACK, _LEFT_OUT = 0x00, 0x01, 0x11  # WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE
_CURRENT_SESSION, _SESSION_INFO_EX = 0xFFFFFFFF, 25
_LOCKED = 0  # WTS_SESSIONSTATE_LOCK


class System(Protocol):
    """The calls made to Windows, so that a test can stand in their place."""

    def set_display_affinity(self, window_id: int, affinity: int) -> bool:
        """Say how a window appears in pictures of the screen; return whether it worked."""

    def session_flags(self) -> int | None:
        """Return the ``SessionFlags`` of this session, None when they cannot be had."""


class _Level1(ctypes.Structure):
    """The beginning of ``WTSINFOEXW`` with its ``WTSINFOEX_LEVEL1_W``."""

    _fields_ = [
        ("level", ctypes.c_uint32),
        ("_padding", ctypes.c_uint32),  # the union that follows holds 8-byte numbers
        ("session_id", ctypes.c_uint32),
        ("session_state", ctypes.c_int32),
        ("session_flags", ctypes.c_int32),
    ]


class _Windows:
    """The real calls."""

    def __init__(self) -> None:
        loader: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - absent elsewhere, where types are checked
        self._user32, self._wtsapi32 = loader("user32"), loader("wtsapi32")
        self._user32.SetWindowDisplayAffinity.argtypes = [ctypes.c_void_p, ctypes.c_uint32]

    def set_display_affinity(self, window_id: int, affinity: int) -> bool:
        return bool(self._user32.SetWindowDisplayAffinity(window_id, affinity))

    def session_flags(self) -> int | None:
        buffer, size = ctypes.c_void_p(), ctypes.c_uint32()
        asked = (None, ctypes.c_uint32(_CURRENT_SESSION), _SESSION_INFO_EX, ctypes.byref(buffer), ctypes.byref(size))
        if not self._wtsapi32.WTSQuerySessionInformationW(*asked) or not buffer.value:
            return None
        try:
            if size.value < ctypes.sizeof(_Level1):
                return None
            return int(_Level1.from_address(buffer.value).session_flags)
        finally:
            self._wtsapi32.WTSFreeMemory(buffer)


class WindowsPlatform:
    """Implements ``ports.platform.Platform``.

    Args:
        system: Windows itself, or a stand-in.
    """

    can_protect_windows = True

    def __init__(self, system: System | None = None) -> None:
        self._system: System = system or _Windows()
        self._was_locked = False

    async def watch(self, told: Callable[[Away], None]) -> None:
        """Tell of sleep right after it, and of a locked session within two seconds."""
        await watch_leaps(lambda: told(Away.SUSPEND), also=lambda: self.look(told))

    def look(self, told: Callable[[Away], None]) -> None:
        """Ask once whether the session is locked, and tell when it has just become so."""
        is_locked = self._system.session_flags() == _LOCKED
        if is_locked and not self._was_locked:
            told(Away.SESSION_LOCKED)
        self._was_locked = is_locked

    def protect_window(self, window_id: int, *, protect: bool) -> bool:
        """Leave a window out of pictures; before Windows 10 of 2020 it can only be left black in them."""
        if not protect:
            return self._system.set_display_affinity(window_id, _CAPTURED)
        return any(self._system.set_display_affinity(window_id, how) for how in (_LEFT_OUT, _LEFT_BLACK))

    async def picture_of_screen(self) -> Path:
        """Refuse: the window takes the picture itself here."""
        raise EnvironmentProblem(ScreenProblem.UNAVAILABLE)
