"""The demonstration's journey: whole, in a process of its own; and what it says when something does not come."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from sakia_ng.gui import journey
from sakia_ng.gui.journey import JourneyFailed, Stage
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.home.page import HomePage
from sakia_ng.gui.pages.pay.page import PayPage
from tests.fakes.session import HEAD
from tests.gui.conftest import Opened

_ROOT = Path(__file__).resolve().parents[2]
_STEP = re.compile(r"^\[block \d+\] .+ \((\d\d\.png)\)$")


@pytest.mark.timeout(240)
def test_the_journey_goes_from_the_first_run_to_a_second_start(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    command = [sys.executable, "-m", "sakia_ng", "--demo", "--journey", str(folder), "--lang", "fr"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    steps = done.stdout.splitlines()
    assert all(_STEP.match(line) for line in steps), done.stdout
    for part in ("signed", "in block", "final", "Locked", "Started again", "In the history of"):
        assert any(part in line for line in steps), part
    assert sum("In the history of" in line for line in steps) == 4
    pictures = [QImage(str(folder / match.group(1))) for line in steps if (match := _STEP.match(line))]
    assert len(pictures) >= 20
    assert all(len({p.pixel(x, y) for x in range(0, 1000, 9) for y in range(0, 500, 9)}) > 4 for p in pictures)


def stage_of(opened: Opened, folder: Path, said: list[str]) -> Stage:
    return Stage(opened.window, opened.stage.session, folder, said.append, first_number=0)


async def test_what_does_not_come_ends_the_journey(opened: Opened, tmp_path: Path) -> None:
    stage = stage_of(opened, tmp_path, [])
    with pytest.raises(JourneyFailed, match="in vain: a miracle"):
        await stage.until(lambda: False, "a miracle", timeout_s=0.1)
    with pytest.raises(JourneyFailed, match="0 visible widgets"):
        stage.find(QWidget, "no such widget")
    with pytest.raises(JourneyFailed, match="in vain: PayPage to be shown"):
        await stage.page(PayPage, timeout_s=0.1)
    with pytest.raises(JourneyFailed, match="no accounts to play with"):
        await journey.play(opened.window, opened.stage.session, tmp_path, print)
    with pytest.raises(JourneyFailed, match="did not expect"), journey._no_surprise():
        raise KeyError("x")


async def test_a_step_is_said_with_its_block_and_its_picture(opened: Opened, tmp_path: Path) -> None:
    said: list[str] = []
    stage = stage_of(opened, tmp_path, said)
    await stage.step("Home")
    assert said == [f"[block {HEAD.number}] Home (01.png)"]
    assert QImage(str(tmp_path / "01.png")).width() == 1366
    (tmp_path / "taken").write_text("")
    blocked = stage_of(opened, tmp_path / "taken", said)
    with pytest.raises((JourneyFailed, OSError)):
        await blocked.step("Nowhere")


async def test_shortcuts_are_pressed_and_pages_found(opened: Opened, tmp_path: Path) -> None:
    stage = stage_of(opened, tmp_path, [])
    stage.go(PageId.HOME)
    assert isinstance(await stage.page(HomePage), HomePage)
    stage.keys("Ctrl+P")
    assert isinstance(await stage.page(PayPage), PayPage)
    with pytest.raises(JourneyFailed, match="0 actions"):
        stage.keys("Ctrl+Alt+Y")
    stage.write("pay_comment", "Pain")
    assert (await stage.page(PayPage)).comment.comment == "Pain"
