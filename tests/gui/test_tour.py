"""The tour in the window: where it leads, what it says, how it is left and taken up; the demonstration's settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.commands import Command
from sakia_ng.gui.dialogs.account_details import AccountDetails
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.about import AboutPage
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.settings.page import SettingsPage
from sakia_ng.gui.session import Place
from sakia_ng.gui.tour import TourCard
from sakia_ng.gui.widgets import Question
from sakia_ng.ports.store import SyncMark
from sakia_ng.services.tour import TourStep
from tests.async_qt import AsyncQt
from tests.fakes.amounts import absent_account
from tests.fakes.session import PASSWORD, Stage, address_of, make_stage, movements
from tests.gui.conftest import Opened


class Neighbour:
    """Stands for the grocery."""

    def __init__(self) -> None:
        self.asked: list[tuple[Address, Cents]] = []
        self.problem: Exception | None = None

    async def pay(self, account: Address, cents: Cents) -> None:
        if self.problem is not None:
            raise self.problem
        self.asked.append((account, cents))


class Silence(Code):
    """A code without a sentence of its own."""

    NEIGHBOUR = "sandbox.neighbour"


@pytest.fixture
def neighbour() -> Neighbour:
    """Who pays when asked."""
    return Neighbour()


@pytest.fixture
async def stage(app: QApplication, aqt: AsyncQt, tmp_path: Path, neighbour: Neighbour) -> AsyncIterator[Stage]:
    """The demonstration's session over an empty store, its head above everything populated."""
    made = await make_stage(tmp_path, is_demo=True)
    made.ledger.blocks[0].ref = replace(made.ledger.blocks[0].ref, number=BlockNumber(5_000_000))
    yield replace(made, session=replace(made.session, ask_neighbour=neighbour.pay))
    await aio.close_all()
    await made.close()


def card(opened: Opened) -> TourCard:
    assert opened.window.shell.tour is not None
    return opened.window.shell.tour


def _has_passed(made: TourCard, count: int) -> bool:
    return len(made.tour.progress.passed) == count


async def at_step(opened: Opened, step: TourStep) -> TourCard:
    """Skip up to a step."""
    made = card(opened)
    await opened.aqt.until(lambda: not made.isHidden())
    for passed in range(1, list(TourStep).index(step) + 1):
        made.skip.click()
        await opened.aqt.until(partial(_has_passed, made, passed))
    await opened.settle()
    return made


async def test_it_is_there_at_first_and_leads_to_the_payment(opened: Opened) -> None:
    tour = await at_step(opened, TourStep.PAY)
    assert "Pay somebody" in tour.text
    tour.action.click()
    await opened.settle()
    assert opened.window.shell.where.page is PageId.PAY
    assert opened.window.shell.where.account == opened.elsa.address


@pytest.mark.parametrize("page", [PageId.ACCOUNT, PageId.PAY])
async def test_put_away_it_gives_the_keyboard_to_the_page(opened: Opened, page: PageId) -> None:
    tour = await at_step(opened, TourStep.PAY)
    shown = await opened.go(page)
    opened.window.activateWindow()
    tour.leave.setFocus()
    tour.leave.click()
    await opened.aqt.until(tour.isHidden)
    assert QApplication.focusWidget() is (shown.first_focus() or opened.window.shell._sidebar.view)


@pytest.mark.parametrize(
    ("step", "page"),
    [(TourStep.BE_PAID, PageId.RECEIVE), (TourStep.CERTIFY, PageId.TRUST), (TourStep.RENEW, PageId.TRUST)],
)
async def test_each_step_leads_to_a_page_for_the_member(opened: Opened, step: TourStep, page: PageId) -> None:
    tour = await at_step(opened, step)
    tour.action.click()
    await opened.settle()
    assert opened.window.shell.where.page is page


async def test_the_grocery_pays_and_the_money_is_watched_until_it_is_final(
    opened: Opened, neighbour: Neighbour
) -> None:
    tour = await at_step(opened, TourStep.BE_PAID)
    tour.grocery.click()
    await opened.aqt.until(lambda: neighbour.asked)
    assert neighbour.asked == [(opened.elsa.address, 1_250)]
    await opened.aqt.until(lambda: "The grocery has paid" in tour.text)
    assert opened.window.shell.where.page is PageId.RECEIVE
    (line,) = movements(opened.elsa.address, 1)
    height = BlockNumber(5_000_010)
    line = replace(line, id="new", kind=MovementKind.TRANSFER, amount_cents=Cents(1_250), block=height)
    history = opened.stage.store.history
    await history.set_finalized(height)
    await history.apply(opened.elsa.address, [line], SyncMark(complete=True, cursor=None, indexed_to=height))
    opened.stage.session.bus.publish(Changed(Topic.HISTORY))
    await opened.aqt.until(lambda: tour.tour.progress.current is TourStep.CERTIFY)
    await opened.aqt.until(lambda: tour._done.word == "Done: Be paid")
    assert "Certify somebody" in tour.text


async def test_in_a_low_window_the_words_leave_their_room_to_the_page_they_led_to(opened: Opened) -> None:
    tour = await at_step(opened, TourStep.PAY)
    tour.set_low(is_low=True)
    text = tour._text
    assert text.isVisible()
    tour.action.click()
    await opened.settle()
    assert not text.isVisible()
    assert tour.accessibleDescription() == tour.toolTip() == text.text() != ""
    tour.skip.click()
    await opened.aqt.until(lambda: "Be paid" in tour.text)
    assert text.isVisible()
    tour.action.click()
    tour.set_low(is_low=False)
    assert text.isVisible()


async def test_a_grocery_that_cannot_pay_is_said(opened: Opened, neighbour: Neighbour) -> None:
    neighbour.problem = EnvironmentProblem(Silence.NEIGHBOUR)
    tour = await at_step(opened, TourStep.BE_PAID)
    tour.grocery.click()
    await opened.aqt.until(lambda: "cannot pay just now" in tour.text)
    assert tour.grocery.isEnabled()


async def test_the_last_step_opens_the_details_and_a_phrase_read_back_ends_it(opened: Opened) -> None:
    tour = await at_step(opened, TourStep.BACK_UP)
    tour.action.click()
    page = opened.window.page
    assert isinstance(page, AccountPage)
    await opened.aqt.until(lambda: page.findChildren(AccountDetails))
    (dialog,) = page.findChildren(AccountDetails)
    assert dialog.reveal is not None
    assert dialog.focusWidget() is dialog.reveal.password
    await opened.settle()
    assert not dialog.reveal.password.visibleRegion().isEmpty()
    check = dialog.reveal.check
    await dialog.reveal.reveal(PASSWORD)
    assert check.isHidden()
    dialog.reveal.secret.hold.pressed.emit()
    words = dialog.reveal.secret.grid.words
    dialog.reveal.secret.hold.released.emit()
    assert not check.isHidden()
    check.fields[0].setText("zoo")
    check.compare.click()
    assert not opened.live.preferences.phrase_checked
    for field, number in zip(check.fields, check.asked, strict=True):
        field.setText(words[number - 1].upper())
    check.compare.click()
    assert not check.right.isHidden()
    await opened.aqt.until(lambda: tour.tour.progress.current is None)
    await opened.aqt.until(lambda: "That was the tour" in tour.text)
    dialog.close_button.click()
    assert not check.asked
    assert check.isHidden()
    await opened.settle()
    tour.action.click()
    await opened.aqt.until(lambda: "Pay somebody" in tour.text)


async def test_it_is_put_away_and_taken_up_from_everywhere(opened: Opened) -> None:
    tour = await at_step(opened, TourStep.BE_PAID)
    shell = opened.window.shell
    settings = await opened.go(PageId.SETTINGS)
    assert isinstance(settings, SettingsPage)
    about = await opened.go(PageId.ABOUT)
    assert isinstance(about, AboutPage)
    ways = (
        settings.demonstration.tour.click,
        about.tour.click,
        shell._banner._action.click,
        lambda: shell._commands.do(Command.TOUR),
    )
    for take_up in ways:
        await opened.aqt.until(shell._banner._action.isHidden)
        tour.leave.click()
        await opened.aqt.until(tour.isHidden)
        await opened.aqt.until(lambda: not shell._banner._action.isHidden())
        take_up()
        await opened.aqt.until(lambda: not tour.isHidden())
        assert tour.tour.progress.current is TourStep.BE_PAID
        await opened.settle()


async def test_the_palette_and_the_shortcuts_page_know_it(opened: Opened) -> None:
    search = opened.window.shell.top.search
    search.setFocus()
    search.offer_commands()
    assert Command.TOUR in [hit.command for hit in search.hits]
    page = await opened.go(PageId.SHORTCUTS)
    assert "Take the tour" in [words for _, words in page.lines]  # type: ignore[attr-defined]  # the page that lists them


async def test_starting_afresh_asks_first_and_says_what_is_lost(opened: Opened) -> None:
    page = await opened.go(PageId.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.demonstration.afresh.click()
    await opened.aqt.until(lambda: page.findChildren(Question))
    (question,) = page.findChildren(Question)
    assert "afresh" in question.windowTitle()
    question.reject()
    await opened.settle()
    assert opened.stage.servers.moves == []
    page.demonstration.afresh.click()
    await opened.aqt.until(lambda: [q for q in page.findChildren(Question) if q.isVisible()])
    next(q for q in page.findChildren(Question) if q.isVisible()).accept()
    await opened.aqt.until(lambda: opened.stage.servers.moves)
    assert opened.stage.servers.moves == [Place(afresh=True)]


class TestElsewhere:
    """In a profile that is not the demonstration's."""

    @pytest.fixture
    async def stage(self, app: QApplication, aqt: AsyncQt, tmp_path: Path) -> AsyncIterator[Stage]:
        """A session of the Ğ1."""
        made = await make_stage(tmp_path)
        yield made
        await aio.close_all()
        await made.close()

    async def test_the_tour_leads_to_the_demonstration_after_a_yes(self, opened: Opened) -> None:
        assert opened.window.shell.tour is None
        page = await opened.go(PageId.SETTINGS)
        assert isinstance(page, SettingsPage)
        assert page.demonstration.afresh.isHidden()
        page.demonstration.tour.click()
        await opened.aqt.until(lambda: opened.window.findChildren(Question))
        (question,) = opened.window.findChildren(Question)
        question.accept()
        await opened.aqt.until(lambda: opened.stage.servers.moves)
        assert opened.stage.servers.moves == [Place(takes_tour=True)]


async def test_an_account_without_a_tour_of_its_own_is_the_first_with_a_key(opened: Opened) -> None:
    tour = card(opened)
    await opened.stage.session.accounts.remove(opened.elsa.address)
    await opened.reload()
    assert tour._account() not in (None, opened.elsa.address, address_of("fournil"))


async def test_an_empty_account_is_paid_before_it_pays(opened: Opened, neighbour: Neighbour) -> None:
    """Whoever made an account of their own in the demonstration begins with nothing."""
    tour = await at_step(opened, TourStep.PAY)
    assert tour.grocery.isHidden()
    own, at = opened.elsa.address, opened.stage.ledger.final_ref
    figures = await opened.stage.store.figures.dividend()
    assert figures is not None
    await opened.stage.store.figures.put({own: absent_account(own, at)}, figures[0], at)
    await opened.reload()
    assert "This account is empty" in tour.text
    tour.grocery.click()
    await opened.aqt.until(lambda: neighbour.asked == [(own, 1_250)])
    await opened.aqt.until(lambda: "The grocery has paid" in tour.text)
