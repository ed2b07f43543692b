"""Lines held against figures: what is explained, by whom, and what is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.store import HistoryQuery, SyncMark
from sakia_ng.services.reconciliation import UNEXPLAINED_ID, Reconciler
from tests.fakes.ledger import FIRST_NUMBER, START, FakeLedger
from tests.services.differences import differences
from tests.services.sync_support import DIVIDEND, Indexer, address_of, line, opened, state

ME, FRIEND = address_of(1), address_of(2)
K = MovementKind
WHOLE = SyncMark(True, None, BlockNumber(FIRST_NUMBER + 900), missing=0)


class Bench:
    """One account whose lines and figures a test sets."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.ledger: FakeLedger = Indexer()
        self.reconciler = Reconciler(ledger=self.ledger, store=store)

    async def has(self, *movements: Movement, mark: SyncMark = WHOLE) -> None:
        """Let a whole reading of the indexer give these lines and no other."""
        await self.store.history.begin(ME)
        await self.store.history.apply(ME, movements, mark)
        await self.store.history.finish(ME, None, mark)

    async def check(self, block: int, free: int, *, reserved: int = 0, unclaimed: int = 0) -> bool:
        """Let finalised figures come, and compare."""
        found = state(1, free, self.ledger)
        time = START + timedelta(seconds=6 * block)
        at = replace(found.at, number=BlockNumber(FIRST_NUMBER + block), time=time)
        figures: AccountState = replace(found, at=at, reserved_cents=Cents(reserved), unclaimed_cents=Cents(unclaimed))
        await self.store.history.set_finalized(at.number)
        await self.store.figures.put({ME: figures}, DIVIDEND, at)
        return await self.reconciler.check(figures)

    async def lines(self) -> list[tuple[str, int]]:
        query = HistoryQuery(accounts=(ME,), descending=False)
        found = await self.store.history.lines(query, await self.store.history.ids(query))
        return [(each.row.movement.id, each.row.movement.amount_cents) for each in found]

    @property
    def asked(self) -> int:
        return self.ledger.calls.count("movements")


def paid(line_id: str, block: int, cents: int, kind: MovementKind = K.TRANSFER) -> Movement:
    other = FRIEND if kind is K.TRANSFER else None
    made = line(ME, 1, FIRST_NUMBER + block, other)
    return replace(made, id=line_id, kind=kind, amount_cents=Cents(cents))


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await opened(tmp_path / "g1.sqlite", [1])
    await store.history.set_finalized(BlockNumber(FIRST_NUMBER + 900))
    yield Bench(store)
    await store.close()


async def test_payments_and_dividends_of_the_indexer_are_explanation_enough(bench: Bench) -> None:
    await bench.has(paid("a", 1, 500))
    assert not await bench.check(2, 500)
    await bench.has(paid("b", 3, -200), paid("ud", 3, 11, K.DIVIDEND), paid("a", 1, 500))
    assert not await bench.check(4, 300, unclaimed=11)
    assert (bench.asked, await differences(bench.store)) == (0, {})


async def test_nodes_are_asked_when_money_moved_within_the_account(bench: Bench) -> None:
    await bench.has(paid("a", 1, 5_000))
    await bench.check(2, 5_000)
    held = replace(paid("node-hold", 3, 0, K.HOLD), moved_cents=Cents(1_000))
    bench.ledger.moves[ME] = [held, paid("node-late", 9, 77)]
    assert await bench.check(4, 4_000, reserved=1_000)
    assert await bench.lines() == [("a", 5_000), ("node-hold", 0)]
    assert bench.asked == 1
    assert not await bench.check(5, 4_000, reserved=1_000)
    assert bench.asked == 1


async def test_figures_that_one_operator_alone_vouches_for_leave_no_trace(bench: Bench) -> None:
    """It may be on a branch: a line of it, or a checkpoint, would be wrong for ever."""
    await bench.has(paid("a", 1, 5_000))
    await bench.check(2, 5_000)
    for branch in (3, 4):
        bench.ledger.branches.add(BlockNumber(FIRST_NUMBER + branch))
    bench.ledger.moves[ME] = [paid("node-branch", 3, -700)]
    with pytest.raises(EnvironmentProblem, match=r"node\.unconfirmed"):
        await bench.check(3, 4_300)
    with pytest.raises(EnvironmentProblem, match=r"node\.unconfirmed"):
        await bench.reconciler.look((await bench.store.figures.states())[ME])
    assert await bench.lines() == [("a", 5_000)]
    with pytest.raises(EnvironmentProblem, match=r"node\.unconfirmed"):
        await bench.check(4, 5_000)
    bench.ledger.moves[ME] = [paid("node-1", 4, -600)]
    assert await bench.check(5, 4_400)
    assert await bench.lines() == [("a", 5_000), ("node-1", -600)]


async def test_what_nodes_and_the_indexer_both_tell_is_one_line(bench: Bench) -> None:
    await bench.has(paid("a", 1, 5_000))
    await bench.check(2, 5_000)
    bench.ledger.moves[ME] = [paid("node-1", 3, -100), paid("node-2", 3, -100), paid("node-3", 3, -6, K.FEE)]
    await bench.check(4, 4_794)
    assert [line_id for line_id, _ in await bench.lines()] == ["a", "node-1", "node-2", "node-3"]
    await bench.has(paid("b", 3, -100), paid("a", 1, 5_000))
    assert await bench.store.history.sum(ME) == 4_794
    await bench.has(paid("fee", 3, -6, K.FEE), paid("c", 3, -100), paid("b", 3, -100), paid("a", 1, 5_000))
    assert [line_id for line_id, _ in await bench.lines()] == ["a", "b", "c", "fee"]
    assert not await bench.check(5, 4_794)
    assert await bench.store.audit.unexplained() == {}


async def test_what_stays_unexplained_is_one_line_that_follows_and_goes(bench: Bench) -> None:
    await bench.has(paid("a", 1, 500))
    assert await bench.check(2, 700)
    assert await bench.lines() == [("a", 500), (UNEXPLAINED_ID, 200)]
    assert not await bench.check(3, 700)
    assert await bench.check(4, 650)
    assert await bench.lines() == [("a", 500), (UNEXPLAINED_ID, 150)]
    assert await bench.store.history.sum(ME) == 650
    assert await differences(bench.store) == {ME: 150}
    await bench.has(paid("b", 2, 150), paid("a", 1, 500))
    assert await bench.check(5, 650)
    assert await bench.lines() == [("a", 500), ("b", 150)]


async def test_nothing_is_said_before_the_past_was_read_to_its_end(bench: Bench) -> None:
    begun = SyncMark(False, "more", BlockNumber(FIRST_NUMBER + 900))
    await bench.store.history.begin(ME)
    await bench.store.history.apply(ME, [paid("a", 1, 500)], begun)
    assert not await bench.check(2, 9_000)
    assert (await bench.lines(), bench.asked) == ([("a", 500)], 0)


async def test_nothing_is_said_while_a_line_may_still_vanish(bench: Bench) -> None:
    await bench.has(paid("a", 950, 500), paid("b", 1, 500))
    assert not await bench.check(951, 500)
    assert await bench.check(940, 700)
    assert (UNEXPLAINED_ID, 200) in await bench.lines()


async def test_lines_above_the_figures_do_not_count(bench: Bench) -> None:
    await bench.has(paid("b", 8, 40), paid("a", 1, 500))
    assert not await bench.check(7, 500)
    assert not await bench.check(8, 540)


async def test_a_node_that_cannot_be_asked_is_asked_again(bench: Bench) -> None:
    await bench.has(paid("a", 1, 500))
    await bench.check(2, 500)
    await bench.ledger.set_links(node=False)
    with pytest.raises(EnvironmentProblem):
        await bench.check(4, 494)
    assert await bench.store.audit.unexplained() == {ME: -6}
    await bench.ledger.set_links()
    bench.ledger.moves[ME] = [paid("node-fee", 3, -6, K.FEE)]
    assert await bench.check(5, 494)
    assert await bench.lines() == [("a", 500), ("node-fee", -6)]


async def test_an_account_followed_anew_starts_with_nothing(bench: Bench) -> None:
    await bench.has(paid("a", 1, 500))
    await bench.check(2, 700)
    account = (await bench.store.accounts.all())[0]
    await bench.store.accounts.remove(ME)
    await bench.store.accounts.add(account)
    assert (await bench.store.audit.unexplained(), await bench.lines()) == ({}, [])
    assert not await bench.check(3, 700)
