"""The operating system: one Protocol (``ports.platform``), a file for each system."""

from __future__ import annotations

import sys
from importlib import import_module

from sakia_ng.ports.platform import Platform

_CLASSES = {"linux": ("linux", "LinuxPlatform"), "win32": ("windows", "WindowsPlatform")}


def this_platform() -> Platform:
    """Return what this system can do; what is known of macOS holds for those without a file of their own."""
    name, of_class = _CLASSES.get(sys.platform, ("macos", "MacPlatform"))
    made: Platform = getattr(import_module(f"{__name__}.{name}"), of_class)()
    return made
