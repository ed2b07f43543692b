"""Child of ``bench_session``: the demonstration's journey without its pictures, then every page, lists and units.

``python -m tests.benchmarks.used FOLDER`` prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sakia_ng.__main__ import main
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui import journey
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.session import Session
from tests.benchmarks.ticks import Ticks

_LOOK_S, _KEY_S = 0.9, 0.08
_PAGES = tuple(page for page in PageId if page is not PageId.ADD_ACCOUNT)
_play = journey.play
_acts: list[str] = []


async def _act(stage: journey.Stage, text: str, settle_s: float = _LOOK_S) -> None:
    """Stand for a step of the journey: look, and take no picture of it."""
    del stage
    _acts.append(text)
    await asyncio.sleep(settle_s)


async def _type(stage: journey.Stage, field: QLineEdit, text: str) -> None:
    """Type letter by letter, then take all of it back."""
    field.setFocus()
    for letter in text:
        QTest.keyClicks(field, letter)
        await asyncio.sleep(_KEY_S)
    await _act(stage, f"Typed {text}")
    field.clear()


async def _look_around(stage: journey.Stage, session: Session) -> None:
    """Open every page twice, search in everything and in a history, and change the unit."""
    you = next(account.address for account in session.demo_accounts if account.is_member)
    for page in (*_PAGES, *_PAGES):
        stage.go(page, you)
        await _act(stage, f"Opened {page.value}")
    stage.go(PageId.ACCOUNT, you)
    pane = (await stage.page(AccountPage)).history
    fields = [field for field in pane.findChildren(QLineEdit) if field.isVisible()]
    for word in ("merci", "pain", "camille"):
        await _type(stage, fields[0], word)
    await _type(stage, stage.find(QLineEdit, "search_everything"), "camille")
    for unit in (UnitKey.RELATIVE, UnitKey.QUANTITATIVE):
        stage.choose_unit(unit)
        await _act(stage, f"Units: {unit.value}")


async def _use(window: MainWindow, session: Session, folder: Path, say: journey.Say) -> int:
    await _play(window, session, folder, say)
    await _look_around(journey.Stage(window, session, folder, say, 0), session)
    return len(_acts)


async def _measure(window: MainWindow, session: Session, folder: Path, say: journey.Say) -> None:
    started, ticks = time.monotonic(), Ticks()
    using = asyncio.create_task(_use(window, session, folder, say), name="use")
    await ticks.take_until(using)
    told = {"acts": await using, "seconds": time.monotonic() - started}
    print(json.dumps({**told, "late_ms": ticks.late_ms, "worked_ms": ticks.worked_ms}))  # noqa: T201 - the answer


async def _leave(window: MainWindow, session: Session, folder: Path, say: journey.Say) -> None:
    """Nothing is played at the second start."""


if __name__ == "__main__":
    setattr(journey.Stage, "step", _act)  # noqa: B010 - mypy knows no other way to override it here
    journey.play, journey.play_again = _measure, _leave
    sys.exit(main(["--demo", "--data-dir", f"{sys.argv[1]}/profile", "--journey", f"{sys.argv[1]}/pictures"]))
