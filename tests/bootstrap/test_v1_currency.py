"""The whole program in a Duniter v1 currency, kept by a real node: named by its address, kept, there again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from sakia_ng.domain.currency import GTEST, LedgerKind
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Place
from sakia_ng.options import Options
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed
from tests.async_qt import AsyncQt
from tests.bootstrap.running import keep_place, running

pytestmark = pytest.mark.timeout(1200)


@pytest.fixture
def node(tmp_path: Path) -> Iterator[V1Node]:
    installed()
    made = V1Node(tmp_path / "v1")
    yield made
    made.kill()


async def test_a_currency_is_added_by_its_node_and_is_there_again(aqt: AsyncQt, node: V1Node, tmp_path: Path) -> None:
    alice = V1Person("alice")
    keep_place(tmp_path, GTEST)
    async with running(aqt, tmp_path) as run:
        session = await run.opened()
        currency = await session.introduce(f"127.0.0.1:{node.port}")
        assert (currency.name, currency.ledger) == ("g1-test", LedgerKind.DUNITER_V1)
        session.move(Place(currency, (node.url,)))
        session = await run.opened(2)
        assert session.currency == currency
        await session.accounts.watch(alice.address, "Alice")
        await aqt.until(lambda: run.status.startswith("Connected: block"), 20)
    await asyncio.to_thread(node.mine, 7, 60)
    async with running(aqt, tmp_path) as run:
        assert (await run.opened()).currency == currency
        run.window.shell.go(Destination(PageId.ACCOUNT, alice.address))
        await run.until_seen("Alice")
        await run.until_seen("+100.00 g1-test in")
        assert not run.sees("worth nothing")
        for page in PageId:  # none is at a loss in a currency without a web of trust here
            run.window.shell.go(Destination(page, alice.address if page is PageId.ACCOUNT else None))
            await asyncio.sleep(0.2)


async def test_the_command_line_names_a_node(aqt: AsyncQt, node: V1Node, tmp_path: Path) -> None:
    async with running(aqt, tmp_path, Options(node=node.url)) as run:
        assert (await run.opened()).currency.ledger is LedgerKind.DUNITER_V1
        await aqt.until(lambda: run.status.startswith("Connected"), 20)
