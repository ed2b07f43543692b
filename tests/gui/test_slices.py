"""Work done slice by slice: the loop turns between two, and whoever needs what comes of it finds it done."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.gui.application import use_language
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.home.page import HomePage
from sakia_ng.gui.pages.licence import LicencePage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.pages.trust.certify import CertifyPart
from sakia_ng.gui.pages.trust.explorer import ExplorerPart
from sakia_ng.gui.pages.trust.keys import KeysPart
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.slices import Slices, begun
from tests.async_qt import AsyncQt
from tests.gui.conftest import Opened


class _Work:
    """Three slices that say when they are done."""

    def __init__(self, lasts_s: float = 0.0) -> None:
        self._lasts_s = lasts_s
        self.done = list[int]()

    def slices(self, first: int = 1) -> Iterator[None]:
        for number in range(first, first + 3):
            time.sleep(self._lasts_s)
            self.done.append(number)
            yield


@pytest.fixture
def slices(aqt: AsyncQt) -> Slices:
    return Slices(aqt.add(QWidget()), "try")


async def test_the_loop_turns_between_two_long_slices(slices: Slices) -> None:
    work, turns = _Work(lasts_s=0.01), list[int]()
    slices.start(work.slices())
    assert work.done == []
    while len(work.done) < 3:
        turns.append(len(work.done))
        await asyncio.sleep(0)
    assert set(turns) == {0, 1, 2}


async def test_what_is_needed_now_is_done_now(slices: Slices) -> None:
    work = _Work()
    slices.start(work.slices())
    slices.finish()
    assert work.done == [1, 2, 3]


async def test_what_was_begun_is_done_before_other_work_begins(slices: Slices, aqt: AsyncQt) -> None:
    work = _Work()
    slices.start(work.slices())
    slices.start(work.slices(first=4))
    assert work.done == [1, 2, 3]
    await aqt.until(lambda: len(work.done) == 6)


async def test_a_slice_may_begin_other_work(slices: Slices) -> None:
    work = _Work()

    def leads_on() -> Iterator[None]:
        slices.start(work.slices())
        slices.finish()  # it cannot be asked for from within
        work.done.append(0)
        yield

    slices.start(leads_on())
    slices.finish()
    assert work.done == [0, 1, 2, 3]


async def test_work_that_fails_leaves_room_for_other_work(slices: Slices) -> None:
    def fails() -> Iterator[None]:
        yield
        raise ValueError("no more")

    slices.start(fails())
    with pytest.raises(ValueError, match="no more"):
        slices.finish()
    work = _Work()
    slices.start(work.slices())
    slices.finish()
    assert work.done == [1, 2, 3]


async def test_nothing_is_done_once_it_was_given_up(slices: Slices) -> None:
    work = _Work()
    slices.start(work.slices())
    slices.give_up()
    await asyncio.sleep(0.02)
    slices.finish()
    assert work.done == []


def test_work_is_done_at_once_unless_the_caller_wants_its_slices() -> None:
    work = _Work()
    begun(work.slices(), in_slices=False)
    assert work.done == [1, 2, 3]
    left = begun(work.slices(first=4), in_slices=True)
    assert work.done == [1, 2, 3]
    assert len(list(left)) == 3


async def test_the_former_page_stays_in_sight_until_the_new_one_is_whole(opened: Opened) -> None:
    home = opened.window.page
    assert isinstance(home, HomePage)
    opened.window.go(Destination(PageId.LICENCE))
    seen = list[bool]()
    while not opened.window.findChildren(LicencePage) or home.isVisible():
        seen.append(home.isVisible())
        await asyncio.sleep(0)
    assert len(seen) > 1
    assert all(seen)
    (page,) = opened.window.findChildren(LicencePage)
    assert page.isVisible()
    assert page.title
    assert page.text.toPlainText()


async def test_a_page_that_is_asked_for_is_whole(opened: Opened) -> None:
    opened.window.go(Destination(PageId.ACCOUNT, account=opened.elsa.address))
    page = opened.window.page
    assert isinstance(page, AccountPage)
    assert page.isVisible()
    assert page.address == opened.elsa.address
    assert page.history.details.isHidden()
    assert page.history.table.model() is page.history.model


async def test_a_key_is_for_the_page_that_was_asked_for(opened: Opened) -> None:
    opened.window.activateWindow()
    opened.window.go(Destination(PageId.PAY))
    handle = opened.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Z)
    page = opened.window.page
    assert isinstance(page, PayPage)
    assert page.who.field.text() == "z"


async def test_another_page_wanted_meanwhile_is_the_one_that_stays(opened: Opened) -> None:
    opened.window.go(Destination(PageId.ACCOUNT))
    opened.window.go(Destination(PageId.LICENCE))
    await opened.settle()
    assert isinstance(opened.window.page, LicencePage)
    opened.window.go(Destination(PageId.ABOUT))
    opened.window.go(Destination(PageId.HOME))
    assert isinstance(opened.window.page, HomePage)


@pytest.mark.parametrize(
    ("tab", "kind"), [(TrustTab.EXPLORER, ExplorerPart), (TrustTab.CERTIFY, CertifyPart), (TrustTab.KEYS, KeysPart)]
)
async def test_a_language_taken_while_a_part_is_made_finds_it_whole(
    tab: TrustTab, kind: type[TrustPart], app: QApplication, opened: Opened
) -> None:
    opened.window.go(Destination(PageId.TRUST, text=tab.value))
    while not (made := opened.window.findChildren(kind)):
        opened.window.shell._opening._do_one()
    assert next(made[0].slices, "whole") is None
    use_language(app, "fr")
    await opened.settle()
    page = opened.window.page
    assert isinstance(page, TrustPage)
    assert page.part(tab) is made[0]
    assert made[0].isVisible()


async def test_a_page_that_is_being_made_is_not_over_the_lock(opened: Opened) -> None:
    opened.window.go(Destination(PageId.PAY))
    opened.stage.session.lock.lock_now()
    await opened.settle()
    page = opened.window.page
    assert page is not None
    assert not page.isVisible()
    assert opened.window.windowTitle() == "Sakia"


async def test_a_window_that_closes_opens_nothing_more(opened: Opened) -> None:
    opened.window.go(Destination(PageId.LICENCE))
    opened.window.close_for_good()
    await opened.settle()
    assert isinstance(opened.window.page, HomePage)
