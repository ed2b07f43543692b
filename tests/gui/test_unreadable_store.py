"""What pages say while the store cannot be read, and that they come back once it can."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from sakia_ng.gui.application import use_language
from sakia_ng.gui.models.tree import ENTRY_ROLE, TreeEntry
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.home.page import HomePage
from sakia_ng.gui.pages.reading_problem import ReadingProblem, UnreadLines
from sakia_ng.gui.sidebar import Sidebar
from sakia_ng.gui.widgets import SkeletonRows
from sakia_ng.ports.store import Contact
from tests.async_qt import AsyncQt
from tests.fakes.broken_disk import break_disk, mend_disk
from tests.fakes.session import address_of
from tests.gui.conftest import Opened
from tests.pictures_of import SCENES, SHOWING_THE_STORE
from tests.pictures_played import played

STATES = ("empty", "loading", "offline", "error")


@pytest.mark.parametrize("page", list(PageId))
def test_every_page_is_drawn_in_every_state_it_has(page: PageId) -> None:
    names = {scene.name for scene in SCENES}
    drawn = {state for state in STATES if f"{page.value}-{state}" in names}
    assert drawn == set(STATES) - (set() if page in SHOWING_THE_STORE else {"error"})


@pytest.mark.parametrize("page", list(PageId))
async def test_a_page_says_what_keeps_it_from_its_figures_and_waits_no_more(
    page: PageId, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    use_language(app, "en")
    scene = next(scene for scene in SCENES if scene.name == f"{page.value}-empty")
    async with played(scene.but_broken(), tmp_path, (1366, 768)) as (window, _):
        assert window.page is not None
        cards = [card.words for card in window.page.findChildren(ReadingProblem) if card.isVisible()]
        assert bool(cards) == (page in SHOWING_THE_STORE)
        for words in cards:
            assert "The disk failed" in words
            assert "Your money is not touched" in words
        is_waiting = [rows.isVisible() for rows in window.page.findChildren(SkeletonRows)]
        assert True not in is_waiting


async def test_figures_stay_and_are_called_old_until_the_store_can_be_read_again(opened: Opened) -> None:
    page = await opened.go(PageId.HOME)
    assert isinstance(page, HomePage)
    break_disk(opened.stage)
    await opened.reload()
    card = page.findChild(ReadingProblem)
    assert card is not None
    assert card.isVisible()
    assert "may be old" in card.words
    assert page.total.amount.words.figure == "951.58"
    assert opened.window.shell.live.problem is not None
    card.again.click()
    await opened.settle()
    assert card.isVisible()
    mend_disk(opened.stage)
    card.again.click()
    await opened.settle()
    assert not card.isVisible()
    assert card.words == ""


async def test_what_could_not_be_read_is_read_with_the_next_change(opened: Opened) -> None:
    contacts = opened.stage.store.contacts
    break_disk(opened.stage)
    await contacts.put(Contact(address_of("Zoé"), "Zoé"))
    await opened.reload()
    assert not opened.live.is_contact(address_of("Zoé"))
    mend_disk(opened.stage)
    await opened.stage.session.settings.change(decimals=3)  # which is no reason to read the contacts
    await opened.aqt.until(lambda: opened.live.problem is None)
    assert opened.live.is_contact(address_of("Zoé"))


async def test_it_locks_and_hides_amounts_though_the_store_cannot_be_read(opened: Opened) -> None:
    page = await opened.go(PageId.HOME)
    assert isinstance(page, HomePage)
    break_disk(opened.stage)
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.aqt.until(lambda: page.total.amount.words.figure == "•••")
    await opened.reload()
    opened.stage.session.lock.lock_now()
    await opened.settle()
    seen = [label.text() for label in opened.window.findChildren(QLabel) if label.isVisible()]
    assert seen
    assert [text for text in seen if "Elsa" in text] == []


async def test_amounts_are_hidden_around_the_page_and_in_its_lines_too(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    model, tree = page.history.model, opened.window.findChildren(Sidebar)[0].view.model()
    await opened.aqt.until(lambda: model.rowCount() > 0 and model.words(0) is not None)

    def shown() -> set[str]:
        words, entry = model.words(0), tree.data(tree.index(1, 0), ENTRY_ROLE)
        assert words is not None
        assert isinstance(entry, TreeEntry)
        assert entry.amount is not None
        return {words.amount.figure, entry.amount.figure}

    assert "•••" not in shown()
    break_disk(opened.stage)
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.aqt.until(lambda: shown() == {"•••"})


async def test_a_history_says_why_it_has_no_lines_and_tries_again(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    pane = page.history
    await opened.aqt.until(lambda: pane.model.rowCount() > 0)
    break_disk(opened.stage)
    pane.filters.text.setText("pain")
    await opened.aqt.until(lambda: pane.findChild(UnreadLines) is pane._places.currentWidget())
    assert "The disk failed" in pane._unread.accessibleName()
    mend_disk(opened.stage)
    pane._unread.button.click()
    await opened.aqt.until(lambda: pane._places.currentWidget() is pane.table)
    assert pane.model.rowCount() > 0


async def test_lines_stay_where_the_same_ones_cannot_be_read_again(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    pane = page.history
    await opened.aqt.until(lambda: pane.model.rowCount() > 0)
    break_disk(opened.stage)
    pane.model.reload()
    await opened.aqt.until(pane._said.isVisible)
    assert "The disk failed" in pane._said.text
    assert pane._places.currentWidget() is pane.table


async def test_the_latest_movements_say_why_they_are_missing(opened: Opened) -> None:
    page = await opened.go(PageId.HOME)
    assert isinstance(page, HomePage)
    break_disk(opened.stage)
    page.model.reload()
    await opened.aqt.until(page._unread_lines.isVisible)
    assert not page.table.isVisible()
    mend_disk(opened.stage)
    page._unread_lines.button.click()
    await opened.aqt.until(page.table.isVisible)
    assert not page._unread_lines.isVisible()
