"""One fan-out of what changed, and the tree of accounts over it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from sakia_ng.domain.events import Changed, Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.tree import TreeEntry, TreeModel
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon
from sakia_ng.ports.store import Contact
from tests.async_qt import AsyncQt
from tests.fakes.session import Stage, address_of, populate


@pytest.fixture
async def live(stage: Stage) -> AsyncIterator[Live]:
    made = Live(stage.session)
    yield made
    made.close()
    made.deleteLater()


async def test_what_the_bus_tells_is_read_again_and_told_once(live: Live, stage: Stage, aqt: AsyncQt) -> None:
    await populate(stage)
    await live.reload()
    told: list[Topic] = []
    live.changed.connect(told.append)
    for number in range(20):
        await stage.session.contacts.put(Contact(address_of(f"n{number}"), f"Nobody {number}"))
    await aqt.until(lambda: told and len(live.contacts) == 25)
    assert len(told) < 10
    assert all(topics & Topic.CONTACTS for topics in told)


async def test_only_what_a_topic_touches_is_read(stage: Stage, aqt: AsyncQt) -> None:
    told: list[Changed] = []
    stop = stage.session.bus.subscribe(told.append)
    await populate(stage)
    await aqt.until(lambda: bool(told))  # the bus has told all that the filling changed
    stop()
    live = Live(stage.session)
    await live.reload(Topic.CONTACTS)
    assert live.contacts
    assert not live.overview.views
    await live.reload(Topic.BALANCES)
    assert live.overview.views[0].account.name == "Elsa"
    live.close()
    live.deleteLater()


async def test_names_are_the_user_s_own_first(live: Live, stage: Stage) -> None:
    elsa = await populate(stage)
    await live.reload()
    assert live.name_of(elsa.address) == "Elsa"
    assert live.name_of(address_of("Camille Renard")) == "Camille Renard"
    stranger = address_of("stranger")
    assert live.name_of(stranger) is None
    assert live.name_or_address(stranger) == f"{stranger[:8]}…{stranger[-6:]}"


async def test_after_its_end_nothing_is_heard(live: Live, stage: Stage, aqt: AsyncQt) -> None:
    live.close()
    told: list[Topic] = []
    live.changed.connect(told.append)
    stage.session.bus.publish(Changed(Topic.CONTACTS))
    await aqt.until(lambda: True)
    assert not told


def test_the_tree_keeps_its_rows_and_writes_only_those_looked_at() -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    written: list[int] = []
    pages = (
        TreeEntry(Destination(PageId.HOME), "Home", Icon.HOME),
        TreeEntry(Destination(PageId.ACCOUNT), "Accounts", Icon.ACCOUNT),
    )
    places = tuple(Destination(PageId.ACCOUNT, account=address_of(f"a{n}")) for n in range(300))

    def write(row: int) -> TreeEntry:
        written.append(row)
        return TreeEntry(places[row], f"Account {row}", Icon.ACCOUNT)

    tester.setUseFetchMore(False)
    model.show(pages, places, write)
    holder = model.accounts_index()
    assert (model.rowCount(), model.rowCount(holder)) == (2, 300)
    written.clear()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(pages, places, write)
    assert not resets
    assert len(written) < 10
    assert model.index(7, 0, holder).data() == "Account 7"
    assert model.index_of(places[9]).row() == 9
    assert model.index_of(Destination(PageId.HOME)).row() == 0
    assert not model.index_of(Destination(PageId.PAY)).isValid()
    model.show(pages, places[:3], write)
    assert resets
    assert model.rowCount(model.accounts_index()) == 3
