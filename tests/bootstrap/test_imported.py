"""What is heavy is imported after the first paint and before the first session, and whoever waits for that is told."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.program import _HEAVY, Program
from sakia_ng.options import Options
from tests.async_qt import AsyncQt


async def test_it_is_told_once_and_in_time(aqt: AsyncQt, tmp_path: Path) -> None:
    told: list[bool] = []
    options = Options()
    program = Program(
        options, Folders(options, tmp_path), when_imported=lambda: told.append(set(_HEAVY) <= sys.modules.keys())
    )
    window = aqt.add(program._window)
    assert not told
    running = asyncio.create_task(program.run())
    await aqt.until(lambda: bool(told), 20)
    window.close()
    assert await running == 0
    assert told == [True]
