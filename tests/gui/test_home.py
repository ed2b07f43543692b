"""The home page: what one has and since when, what came and went, what to do, the accounts, whole rows of movements."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.home.page import HomePage
from sakia_ng.gui.pages.home.tasks import _TaskRow
from sakia_ng.gui.pages.home.total import weakest_backing
from sakia_ng.gui.theme import Role
from sakia_ng.gui.widgets import SkeletonRows, Text
from sakia_ng.services.tasks import Reason
from tests.async_qt import AsyncQt
from tests.fakes.session import DIVIDEND, HEAD, PASSWORD, Stage, address_of, connect, wallet_state
from tests.fakes.trust_world import weave
from tests.gui.conftest import Opened


async def _home(opened: Opened) -> HomePage:
    page = await opened.go(PageId.HOME)
    assert isinstance(page, HomePage)
    return page


def _tasks(page: HomePage) -> list[str]:
    return [label.text() for row in page.tasks.findChildren(_TaskRow) for label in row.findChildren(Text)]


async def test_the_sum_says_of_when_it_is_and_what_it_rests_on(opened: Opened) -> None:
    states = await opened.stage.store.figures.states()
    backing = Backing(Ground.PROVEN, BlockNumber(HEAD.number - 2), 3, 4)
    backed = {address: replace(state, backing=backing) for address, state in states.items()}
    await opened.stage.store.figures.put(backed, DIVIDEND, HEAD)
    await opened.reload()
    page = await _home(opened)
    assert page.total.amount.words.figure == "951.58"
    assert page.total.amount.accessibleDescription() == page.total.amount.toolTip() != ""
    assert "block 4,812,733" in page.total.note
    assert "3 of 4 operators agree" in page.total.note
    assert "1 watched account is not counted" in page.total.note


def test_a_sum_rests_on_the_weakest_of_its_parts() -> None:
    state = wallet_state(address_of("Elsa"), 5)
    proven = replace(state, backing=Backing(Ground.PROVEN, BlockNumber(9)))
    told = replace(state, backing=Backing(Ground.ONE_SERVER, BlockNumber(11)))
    assert weakest_backing([proven, told, proven]) == told.backing
    assert weakest_backing([proven, state]) is None
    assert weakest_backing([]) is None


async def test_an_account_not_read_yet_is_said_to_be_left_out(opened: Opened) -> None:
    await opened.stage.session.accounts.add_derived(opened.stage.keystore.secrets()[0].secret_id, "New")
    await opened.reload()
    page = await _home(opened)
    assert "1 account not read yet" in page.total.note
    assert page.total.amount.words.figure == "951.58"
    assert page.accounts.table.words(3) == ["New", "Not read yet", "–", "not read yet"]


def _seen(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


async def test_what_was_never_read_is_said_of_nothing_on_any_page(opened: Opened) -> None:
    accounts, secret = opened.stage.session.accounts, opened.stage.keystore.secrets()[0].secret_id
    await opened.stage.session.settings.change(phrases_kept=(secret,))
    await accounts.add_derived(secret, "New")
    for view in opened.live.overview.views:
        await accounts.remove(view.account.address, PASSWORD)
    await opened.reload()
    page = await _home(opened)
    await opened.settle()
    seen = _seen(page)
    assert "Nothing: everything is in order." not in seen
    assert any(text.startswith("Not known yet") for text in seen)
    assert ("No movement yet" not in seen, "Not read yet" in seen) == (True, True)
    amount = opened.window.shell._sidebar._page_entries()[1].amount
    assert amount is not None
    assert (amount.figure, amount.spoken) == ("–", "not known yet")
    trust = _seen(await opened.go(PageId.TRUST))
    assert ("None of your accounts owns an identity" not in trust, "Not read yet" in trust) == (True, True)


async def test_what_came_and_went_is_told_with_its_moment(opened: Opened) -> None:
    lately = (await _home(opened)).total.lately
    assert all(amount.words.figure not in ("", "–", "0.00") for amount in lately.amounts)
    assert all("as of" in amount.accessibleDescription() for amount in lately.amounts)
    assert "still being read" in lately.amounts[0].accessibleDescription()


async def test_each_task_leads_to_its_place(opened: Opened) -> None:
    await weave(opened.stage, membership_days=40)
    await opened.reload()
    page = await _home(opened)
    page.tasks.more.click()
    await opened.settle()
    texts = _tasks(page)
    assert any("12 unclaimed dividends" in text for text in texts)
    assert any("ends on" in text or "will end" in text for text in texts)
    rows = {row.button.accessibleName(): row for row in page.tasks.findChildren(_TaskRow) if row.isVisible()}
    claim = next(row for name, row in rows.items() if name.startswith("Claim"))
    wanted = opened.aqt.signal(page.go_requested)
    claim.button.click()
    assert (await wanted) == (Destination(PageId.ACCOUNT, account=opened.elsa.address),)
    assert any(row._destination.page is PageId.TRUST for row in rows.values())


async def test_rows_stay_while_there_is_nothing_new_to_do(opened: Opened) -> None:
    page = await _home(opened)
    rows = page.tasks.findChildren(_TaskRow)
    page.refresh(Topic.BALANCES)
    assert page.tasks.findChildren(_TaskRow) == rows
    phrase = next(task for task in opened.live.situation().secrets)
    await opened.stage.session.settings.change(phrases_kept=(phrase.secret_id,))
    await opened.reload()
    assert not any("recovery phrase" in text for text in _tasks(page))


async def test_a_row_of_an_account_leads_to_it(opened: Opened) -> None:
    page = await _home(opened)
    table = page.accounts.table
    assert [table.words(row)[0] for row in range(3)] == [view.account.name for view in opened.live.overview.views]
    balance = table.cell(0, 2)
    assert balance is not None
    assert "as of" in balance.tip
    wanted = opened.aqt.signal(page.go_requested)
    table.choose_row(1)
    table.activated.emit(table.currentIndex())
    assert (await wanted) == (Destination(PageId.ACCOUNT, account=address_of("fournil")),)


@pytest.mark.parametrize("height", [600, 641, 700, 768, 900, 1080])
async def test_no_row_of_the_table_is_cut(opened: Opened, height: int) -> None:
    opened.window.resize(1200, height)
    table = (await _home(opened)).table
    room = table.viewport().height() % table.verticalHeader().defaultSectionSize()
    assert room <= 2
    assert table.viewport().height() >= 4 * table.verticalHeader().defaultSectionSize()


async def test_the_wheel_turns_the_page_and_not_the_table(opened: Opened) -> None:
    table = (await _home(opened)).table
    turn = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.viewport(), turn)
    assert table.verticalScrollBar().value() == 0


async def test_the_sum_is_drawn_quieter_while_nobody_confirms_it(opened: Opened) -> None:
    page = await _home(opened)
    roles = [page.total.amount.role]
    assert not page.banner.isVisible()
    await connect(opened.stage, node=False)
    page.refresh(Topic.CONNECTION)
    roles.append(page.total.amount.role)
    assert roles == [Role.TEXT, Role.MUTED]
    assert page.total.amount.words.figure == "951.58"
    assert "block 4,812,733" in page.total.note
    assert page.banner.isVisible()
    assert "Offline" in page.banner.text


async def test_an_empty_profile_offers_the_way_in(stage: Stage, aqt: AsyncQt) -> None:
    live = Live(stage.session)
    page = aqt.add(HomePage(stage.session, live))
    page.show()
    skeleton = page.findChild(SkeletonRows)
    assert skeleton is not None
    assert skeleton.isVisible()
    await live.reload()
    assert not skeleton.isVisible()
    assert page._empty_card.isVisible()
    wanted = aqt.signal(page.go_requested)
    page._empty.button.click()
    assert (await wanted) == (Destination(PageId.ADD_ACCOUNT),)
    live.close()
    live.deleteLater()


def test_every_reason_has_its_words() -> None:
    from sakia_ng.gui.words.tasks import _ICONS  # noqa: PLC0415 - nothing else of the module is wanted here

    assert set(_ICONS) == set(Reason)
