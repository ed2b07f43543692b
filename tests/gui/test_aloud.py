"""What a screen reader is told while another page is open: payments that come in, operations that are settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTreeView, QWidget

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.numbers import MINUS
from sakia_ng.domain.operation import Failure, OperationState, OutboxEntry
from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.store import SyncMark
from tests.fakes.session import HEAD, address_of, connect
from tests.gui.conftest import Opened


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced, while a reader listens."""
    heard: list[str] = []

    def note(_widget: QWidget, text: str) -> None:
        heard.append(text)

    monkeypatch.setattr("sakia_ng.gui.aloud.announce", note)
    monkeypatch.setattr("sakia_ng.gui.status_bar.announce", note)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return heard


async def _receive(opened: Opened, line_id: str, cents: int, payer: str, *, ago: timedelta = timedelta(0)) -> None:
    line = Movement(
        id=line_id,
        account=opened.elsa.address,
        kind=MovementKind.TRANSFER,
        amount_cents=Cents(cents),
        counterpart=address_of(payer),
        counterpart_name=None,
        comment=None,
        block=BlockNumber(HEAD.number + 1),
        time=opened.stage.clock.now() - ago,
    )
    mark = SyncMark(complete=True, cursor=None, indexed_to=HEAD.number)
    await opened.stage.store.history.apply(opened.elsa.address, [line], mark)
    opened.stage.session.bus.publish(Changed(Topic.HISTORY, frozenset({opened.elsa.address})))
    await opened.settle()


async def _claimed(opened: Opened) -> OutboxEntry:
    """An operation on its way, and the home page open."""
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    page.card.claim_button.click()
    await opened.aqt.until(page.claim.sign_button.isEnabled)
    page.claim.sign_button.click()
    await opened.aqt.until(page.claim.isHidden)
    await opened.go(PageId.HOME)
    await opened.reload()
    (entry,) = opened.live.operations
    return entry


async def test_a_payment_that_comes_in_is_said_once_whatever_page_is_open(opened: Opened, said: list[str]) -> None:
    await _receive(opened, "new", 1_250, "Camille Renard")
    await opened.aqt.until(lambda: said == ["Received: 12.50\u00a0Ğ1 from Camille Renard."])
    await opened.reload()
    assert len(said) == 1


async def test_what_is_old_or_went_out_is_not_said(opened: Opened, said: list[str]) -> None:
    await _receive(opened, "old", 1_250, "Camille Renard", ago=timedelta(hours=2))
    await _receive(opened, "out", -1_250, "Camille Renard")
    await _receive(opened, "from-an-account-here", 1_250, "fournil")
    assert said == []


async def test_amounts_that_are_hidden_are_not_said(opened: Opened, said: list[str]) -> None:
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.settle()
    await _receive(opened, "new", 1_250, "Camille Renard")
    await opened.aqt.until(lambda: said == ["Received: amount hidden from Camille Renard."])


async def test_nothing_is_said_while_locked(opened: Opened, said: list[str]) -> None:
    opened.stage.session.lock.lock_now()
    await opened.settle()
    await _receive(opened, "new", 1_250, "Camille Renard")
    assert said == []


async def test_what_became_of_an_operation_is_said_once(opened: Opened, said: list[str]) -> None:
    entry = await _claimed(opened)
    assert said == []
    failure = Failure("token.funds_unavailable")
    failed = replace(entry, state=OperationState.FAILED, failure=failure)
    for now in (failed, replace(failed, settled=True), replace(failed, settled=True)):
        assert said == [] or now.settled
        opened.live.operations = (now,)
        opened.live.frame_changed.emit(Topic.OUTBOX)
    (words,) = said
    assert words.startswith("Claim of dividends: ")
    assert "There is not enough money in the account." in words


async def test_a_page_that_follows_an_operation_says_it_itself(opened: Opened, said: list[str]) -> None:
    entry = await _claimed(opened)
    await opened.go(PageId.PAY, account=opened.elsa.address, operation=entry.id)
    opened.live.operations = (replace(entry, state=OperationState.FINAL, settled=True),)
    opened.live.frame_changed.emit(Topic.OUTBOX)
    assert said == []


async def test_the_connection_is_said_when_it_goes_and_comes_back(opened: Opened, said: list[str]) -> None:
    assert opened.live.connection.node is LinkState.CONNECTED
    for node in (False, False, True, True):  # another block changes nothing
        await connect(opened.stage, node=node)
        opened.live.frame_changed.emit(Topic.CONNECTION)
    assert len(said) == 2
    assert said[0].startswith("Offline")
    assert said[1].startswith("Connected")


async def test_which_way_money_went_is_a_word_in_the_history(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    model, table = page.history.model, page.history.table
    await opened.aqt.until(lambda: model.rowCount() > 4 and model.words(4) is not None)
    heard = {str(model.index(row, Column.AMOUNT).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(5)}
    read = QAccessible.queryAccessibleInterface(table)
    cells = {read.child(place).text(QAccessible.Text.Name) for place in range(60)}
    assert heard <= cells
    assert {text.split(":")[0] for text in heard} == {"in", "out"}
    assert not [text for text in heard if "+" in text or MINUS in text]


async def test_the_sidebar_has_no_column_that_is_called_by_its_number(opened: Opened) -> None:
    view = opened.window.findChild(QTreeView)
    assert view is not None
    read = QAccessible.queryAccessibleInterface(view)
    names = [read.child(place).text(QAccessible.Text.Name) for place in range(4)]
    assert "1" not in names
    assert [name for name in names if name.startswith("Home")]
