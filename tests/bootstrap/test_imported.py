"""What is heavy is imported after the first paint and before the first session, and whoever waits for that is told."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.program import _HEAVY, Program
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.options import Options
from tests.async_qt import AsyncQt


async def test_it_is_told_once_and_in_time(aqt: AsyncQt, tmp_path: Path) -> None:
    told: list[bool] = []
    options = Options()
    window, folders = aqt.add(MainWindow()), Folders(options, tmp_path)
    program = Program(window, options, folders, lambda: told.append(set(_HEAVY) <= sys.modules.keys()))
    assert not told
    running = asyncio.create_task(program.run())
    await aqt.until(lambda: bool(told), 20)
    window.close()
    assert await running == 0
    assert told == [True]


def test_the_source_of_what_is_imported_is_not_read() -> None:
    """PySide6 would have it read: that took time at the start and megabytes ever after."""
    program = "import linecache, sakia_ng.gui.shell; print(any('sakia_ng' in path for path in linecache.cache))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False"]
