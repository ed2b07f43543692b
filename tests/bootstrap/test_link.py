"""A payment link that the system hands over: it waits for the password, and is shown, never paid."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from sakia_ng.adapters.running_window import RunningWindow, hand_over
from sakia_ng.bootstrap import _is_open_elsewhere
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.domain.currency import GTEST
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.options import Options
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, Running, keep_place, profile_of, running
from tests.bootstrap.test_session import unlock
from tests.fakes.session import address_of

ADDRESS = address_of("Le Fournil", GTEST)
LINK = f"june://{ADDRESS}?amount=5"


async def _pay_page(run: Running) -> PayPage:
    await run.aqt.until(lambda: isinstance(run.window.page, PayPage))
    (page,) = run.window.findChildren(PayPage)
    await run.aqt.until(lambda: page.who.recipient == ADDRESS)
    assert page.review.draft is None  # a link fills in; its user reviews and signs
    return page


async def test_the_link_opens_the_payment_once_unlocked(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await session.keystore.create(PASSWORD)
    async with running(aqt, tmp_path, Options(link=LINK)) as run:
        await run.opened()
        assert not run.window.findChildren(PayPage)
        await unlock(run, PASSWORD)
        await _pay_page(run)


async def test_nothing_to_show_yet_comes_before_a_link(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path, Options(link=f"june://{ADDRESS}")) as run:
        await run.opened()
        assert run.window.findChild(QWidget, "first_run") is not None
        run.program.take_link(LINK)
        assert run.window.page is None


async def test_a_link_of_a_second_start_goes_to_the_window_that_is_open(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await session.keystore.create(PASSWORD)
    async with running(aqt, tmp_path) as run:
        await run.opened()
        await unlock(run, PASSWORD)
        await aqt.until(lambda: run.window.page)
        run.window.showMinimized()
        assert await hand_over(profile_of(tmp_path), LINK)
        await _pay_page(run)
        assert not run.window.isMinimized()
        run.session.lock.lock_now()
        await aqt.until(lambda: run.sees("locked"))
        other = address_of("Yann", GTEST)
        assert await hand_over(profile_of(tmp_path), f"june://{other}")
        await unlock(run, PASSWORD)
        (page,) = run.window.findChildren(PayPage)
        await aqt.until(lambda: page.who.recipient == other)
    assert not await hand_over(profile_of(tmp_path), LINK)


async def test_a_second_start_ends_at_once_without_a_window_of_its_own(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        await run.opened()
        taken: list[str] = []
        run.program._opening.take_link = taken.append  # type: ignore[union-attr,method-assign]
        command = [sys.executable, "-m", "sakia_ng", "--data-dir", str(tmp_path), LINK]
        pipe = subprocess.PIPE
        second = await asyncio.to_thread(subprocess.run, command, stdout=pipe, stderr=pipe, text=True, timeout=60)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert taken == [LINK]


@pytest.mark.parametrize("asked", [Options(node="ws://n"), Options(currency="g1"), Options(demo=True, reset=True)])
async def test_a_second_start_that_asks_for_more_is_not_taken_for_one_that_only_has_a_link(
    asked: Options, tmp_path: Path
) -> None:
    folders = Folders(asked, tmp_path)
    folder = folders.profile(is_demo=asked.demo)
    folder.mkdir(parents=True)
    heard: list[str] = []
    async with RunningWindow(folder, heard.append):
        assert not await asyncio.to_thread(_is_open_elsewhere, asked, folders)
        assert await asyncio.to_thread(_is_open_elsewhere, Options(demo=asked.demo), folders)
    assert heard == [""]


def test_macos_tells_of_links_by_an_event_of_the_application() -> None:
    script = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from sakia_ng.gui.application import Application, create_application
app = create_application(["links"], language="en")
assert isinstance(app, Application)
heard = []
QApplication.sendEvent(app, QFileOpenEvent(QUrl("june://early")))
app.give_links_to(heard.append)
QApplication.sendEvent(app, QFileOpenEvent(QUrl("june://abc?amount=5&comment=a%20b")))
QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/etc/hosts")))
print(heard)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "['june://early', 'june://abc?amount=5&comment=a%20b']"
