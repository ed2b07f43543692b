"""What is loaded before the first window: nothing that takes long and is wanted later."""

from __future__ import annotations

import subprocess
import sys

LATER = ("_hashlib", "aiohttp", "asyncio", "ctypes", "duniterpy", "nacl", "secrets", "sqlite3", "xml.etree")


def test_what_takes_long_to_load_waits_for_the_first_window() -> None:
    program = "import sys, sakia_ng.bootstrap; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    loaded = done.stdout.split()
    assert "sakia_ng.gui.main_window" in loaded
    assert set(LATER) & set(loaded) == set()
