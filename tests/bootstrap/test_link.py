"""A payment link that the system hands over at the start: it waits for the password, and is shown, never paid."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.currency import GTEST
from sakia_ng.gui.pages.pay import PayPage
from sakia_ng.options import Options
from tests.async_qt import AsyncQt
from tests.bootstrap.running import PASSWORD, keep_place, running
from tests.bootstrap.test_session import unlock
from tests.fakes.session import address_of

ADDRESS = address_of("Le Fournil", GTEST)


async def test_the_link_opens_the_payment_once_unlocked(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        await session.keystore.create(PASSWORD)
    async with running(aqt, tmp_path, Options(link=f"june://{ADDRESS}?amount=5")) as run:
        await run.opened()
        assert not run.window.findChildren(PayPage)
        await unlock(run, PASSWORD)
        await aqt.until(lambda: isinstance(run.window.page, PayPage))
        (page,) = run.window.findChildren(PayPage)
        await aqt.until(lambda: page.who.recipient == ADDRESS)
        assert page.review.draft is None  # a link fills in; its user reviews and signs


async def test_nothing_to_show_yet_comes_before_a_link(aqt: AsyncQt, tmp_path: Path) -> None:
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path, Options(link=f"june://{ADDRESS}")) as run:
        await run.opened()
        assert run.window.findChild(QWidget, "first_run") is not None
        assert run.window.page is None
