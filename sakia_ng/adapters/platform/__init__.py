"""The operating system: one Protocol (``ports.platform``), a file for each system."""

from __future__ import annotations

import sys

from sakia_ng.ports.platform import Platform


def this_platform() -> Platform:
    """Return what this system can do."""
    if sys.platform == "win32":
        from sakia_ng.adapters.platform.windows import WindowsPlatform  # noqa: PLC0415 - only there

        return WindowsPlatform()
    if sys.platform == "darwin":
        from sakia_ng.adapters.platform.macos import MacPlatform  # noqa: PLC0415 - only there

        return MacPlatform()
    from sakia_ng.adapters.platform.linux import LinuxPlatform  # noqa: PLC0415 - only there

    return LinuxPlatform()
