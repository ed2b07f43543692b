from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.ledger_codes import IndexerProblem
from sakia_ng.services.bus import Bus
from sakia_ng.services.sync import Pace, Sync, SyncProgress
from tests.fakes.ledger import FIRST_NUMBER, START
from tests.services import sync_child
from tests.services.sync_support import (
    DIVIDEND,
    Indexer,
    account,
    address_of,
    kept,
    kept_ids,
    line,
    old_lines,
    opened,
    state,
    until,
)

QUICK = Pace(poll_s=60, first_retry_s=0.02, longest_retry_s=0.1, first_head_s=0.2)
ME, FRIEND = address_of(1), address_of(2)


class Bench:
    """A sync with its store and servers."""

    def __init__(self, store: SqliteStore, pace: Pace = QUICK) -> None:
        self.store = store
        self.indexer = Indexer()
        self.bus = Bus()
        self.told: list[Changed] = []
        self.bus.subscribe(self.told.append)
        self.sync = Sync(ledger=self.indexer, store=store, bus=self.bus, clock=SystemClock(), pace=pace)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.sync.run())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def has_lines(self, count: int) -> bool:
        return len(await kept_ids(self.store, ME)) == count

    async def balance(self) -> int | None:
        found = (await self.store.figures.states()).get(ME)
        return None if found is None else found.total_cents

    async def balance_is(self, cents: int) -> None:
        async def check() -> bool:
            return await self.balance() == cents

        await until(check)

    async def lines_are(self, count: int) -> None:
        await until(lambda: self.has_lines(count))

    async def told_of(self, topic: Topic) -> None:
        async def check() -> bool:
            return any(topic in changed.topics for changed in self.told)

        await until(check)


@asynccontextmanager
async def following(path: Path, numbers: Iterable[int], pace: Pace = QUICK) -> AsyncIterator[Bench]:
    store = await opened(path, numbers)
    try:
        yield Bench(store, pace)
    finally:
        await store.close()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with following(tmp_path / "g1.sqlite", [1, 2]) as bench:
        yield bench


async def test_everything_is_read_once_started(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 450), FRIEND: old_lines(FRIEND, 3)}
    bench.indexer.put_state(state(1, 5_000, bench.indexer))
    bench.indexer.values = (DividendValue(START, Cents(1_000)),)
    async with bench.running():
        await bench.lines_are(450)
        await bench.balance_is(5_000)
        await until(lambda: _is(bench.sync.progress == SyncProgress(2, 2, 453)))
        await bench.told_of(Topic.HISTORY)
        await bench.told_of(Topic.BALANCES)
        await bench.told_of(Topic.CURRENCY)
    assert await bench.store.figures.dividend() == (DIVIDEND, bench.indexer.final_ref)
    assert await bench.store.figures.dividend_values() == bench.indexer.values
    assert (await bench.store.figures.states())[FRIEND].exists is False


async def test_all_figures_of_a_head_come_in_one_batch(bench: Bench) -> None:
    async with bench.running():
        await bench.balance_is(0)
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        bench.indexer.calls.clear()
        bench.indexer.put_state(state(1, 77, bench.indexer))
        await bench.indexer.mint(finalize=True)
        await bench.balance_is(77)
    assert bench.indexer.calls.count("account_states") == 1
    assert bench.indexer.calls.count("dividend_state") == 1


async def test_only_the_histories_of_accounts_that_moved_are_read_again(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 5)}
    async with bench.running():
        await bench.lines_are(5)
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        await bench.balance_is(0)
        bench.indexer.asked.clear()
        await bench.indexer.mint(5, finalize=True)
        bench.indexer.histories[ME].insert(0, line(ME, 1, FIRST_NUMBER + 6))
        bench.indexer.put_state(state(1, 9, bench.indexer))
        await bench.indexer.mint(finalize=True)
        await bench.lines_are(6)
    assert {address for address, _ in bench.indexer.asked} == {ME}


async def test_without_an_indexer_nodes_tell_what_moved_and_it_takes_over_when_it_returns(bench: Bench) -> None:
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        await bench.indexer.set_links(indexer=False)
        paid = replace(line(ME, 1, FIRST_NUMBER + 1), id="node", amount_cents=Cents(9))
        bench.indexer.moves[ME] = [paid]
        bench.indexer.put_state(state(1, 9, bench.indexer))
        await bench.indexer.mint(finalize=True)
        await until(lambda: _has_ids(bench, ["node"]))
        bench.indexer.histories[ME] = [replace(paid, id="indexed")]
        await bench.indexer.set_links()
        await until(lambda: _has_ids(bench, ["indexed"]))
        assert await bench.store.audit.unexplained() == {}


async def _has_ids(bench: Bench, ids: list[str]) -> bool:
    return await kept_ids(bench.store, ME) == ids


async def test_an_indexer_that_lags_is_asked_until_it_has_passed_the_block(bench: Bench) -> None:
    bench.indexer.indexed_to = bench.indexer.best_ref.number
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        await bench.balance_is(0)
        bench.indexer.put_state(state(1, 9, bench.indexer))
        await bench.indexer.mint(3, finalize=True)
        await bench.balance_is(9)
        asked = len(bench.indexer.asked)
        await until(lambda: _is(len(bench.indexer.asked) > asked + 2))
        bench.indexer.histories[ME] = [line(ME, 1, FIRST_NUMBER + 3)]
        bench.indexer.indexed_to = bench.indexer.best_ref.number
        await bench.lines_are(1)
        await asyncio.sleep(0.3)
        asked = len(bench.indexer.asked)
        await asyncio.sleep(0.3)
        assert len(bench.indexer.asked) == asked


async def test_balances_go_on_without_indexer_and_histories_come_when_it_is_back(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 5)}
    bench.indexer.indexer_down = True
    bench.indexer.put_state(state(1, 1, bench.indexer))
    async with bench.running():
        await bench.balance_is(1)
        bench.indexer.put_state(state(1, 2, bench.indexer))
        await bench.indexer.mint(finalize=True)
        await bench.balance_is(2)
        assert await bench.has_lines(0)
        bench.indexer.indexer_down = False
        await bench.lines_are(5)


async def test_histories_go_on_without_node_and_balances_come_when_it_is_back(tmp_path: Path) -> None:
    async with following(tmp_path / "g1.sqlite", [1], replace(QUICK, poll_s=0.05)) as bench:
        bench.indexer.histories = {ME: old_lines(ME, 5)}
        bench.indexer.put_state(state(1, 3, bench.indexer))
        await bench.indexer.set_links(node=False)
        async with bench.running():
            await bench.lines_are(5)
            bench.indexer.histories[ME].insert(0, line(ME, 1, FIRST_NUMBER))
            await bench.lines_are(6)
            assert await bench.balance() is None
            await bench.indexer.set_links(node=True)
            await bench.balance_is(3)


async def test_a_provisional_line_vanishes_with_its_block_or_becomes_final(bench: Bench) -> None:
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        await bench.indexer.mint(2)
        bench.indexer.histories[ME] = [line(ME, 2, FIRST_NUMBER + 2), line(ME, 1, FIRST_NUMBER + 1)]
        await bench.sync.refresh()
        await bench.lines_are(2)
        assert [found.row.is_provisional for found in await kept(bench.store, ME)] == [True, True]
        await bench.indexer.reorganize()
        bench.indexer.histories[ME] = [line(ME, 1, FIRST_NUMBER + 1)]
        await bench.indexer.mint(3, finalize=True)
        await bench.lines_are(1)
        await until(lambda: _is_final(bench))


async def test_a_full_disk_holds_the_sync_up_and_room_lets_it_go_on(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 2_000)}
    bench.indexer.put_state(state(1, 1, bench.indexer))
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.rows >= 200))
        await limit_pages(bench.store, 1)
        await bench.indexer.mint(finalize=True)
        await asyncio.sleep(0.3)
        kept_while_full = len(await kept_ids(bench.store, ME))
        assert kept_while_full < 2_000
        await limit_pages(bench.store, 1_000_000)
        await bench.lines_are(2_000)
        await bench.balance_is(1)


async def limit_pages(store: SqliteStore, most: int) -> None:
    """Let the file grow no further: SQLite then fails as on a full disk (it never shrinks a file below what it has)."""
    await store._database.read(lambda connection: connection.execute(f"PRAGMA max_page_count = {most}").fetchone())


async def test_one_history_that_cannot_be_read_holds_up_no_other(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 5), FRIEND: []}
    bench.indexer.put_state(state(1, 3, bench.indexer))

    async def fail_for_friend() -> None:
        if bench.indexer.asked[-1][0] == FRIEND:
            raise EnvironmentProblem(IndexerProblem.GARBAGE)

    bench.indexer.before_page = fail_for_friend
    async with bench.running():
        await bench.lines_are(5)
        await until(lambda: _is([address for address, _ in bench.indexer.asked].count(FRIEND) > 3))
        assert bench.sync.progress.accounts_done == 1
        bench.indexer.before_page = None
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))


async def test_no_more_histories_are_read_side_by_side_than_allowed(tmp_path: Path) -> None:
    now, most, are_three = 0, 0, asyncio.Event()

    async def count() -> None:
        nonlocal now, most
        if (most := max(most, now := now + 1)) == 3:
            are_three.set()
        await are_three.wait()
        await asyncio.sleep(0.02)  # a fourth would come meanwhile
        now -= 1

    async with following(tmp_path / "g1.sqlite", range(12), replace(QUICK, accounts_at_once=3)) as bench:
        bench.indexer.before_page = count
        async with bench.running():
            await until(lambda: _is(bench.sync.progress.accounts_done == 12))
    assert most == 3


async def test_names_of_counterparts_are_learnt_once(bench: Bench) -> None:
    known, nobody = address_of(50), address_of(51)
    bench.indexer.histories = {ME: [line(ME, 2, 990, known), line(ME, 1, 980, nobody)]}
    bench.indexer.known_people = {known: Person(known, UntrustedText("Élodie"), 7, True)}
    async with bench.running():
        await bench.lines_are(2)
        await until(lambda: _has_name(bench, "Élodie"))
        await asyncio.sleep(0.1)
    assert bench.indexer.calls.count("names") == 1
    assert set(await bench.store.people.get([known, nobody])) == {known, nobody}


async def test_an_account_added_while_running_is_read_at_once_and_a_removed_one_forgotten(bench: Bench) -> None:
    new = address_of(3)
    bench.indexer.histories = {new: old_lines(new, 4)}
    bench.indexer.put_state(state(3, 33, bench.indexer))
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.accounts_done == 2))
        await bench.store.accounts.add(account(3))
        bench.bus.publish(Changed(Topic.ACCOUNTS, frozenset({new})))
        await until(lambda: _is(bench.sync.progress == SyncProgress(3, 3, 4)))
        assert (await bench.store.figures.states())[new].total_cents == 33
        await bench.store.accounts.remove(new)
        bench.bus.publish(Changed(Topic.ACCOUNTS, frozenset({new})))
        await until(lambda: _is(bench.sync.progress == SyncProgress(2, 2, 4)))


async def test_an_account_removed_and_added_again_in_one_go_is_read_anew(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 30)}
    async with bench.running():
        await bench.lines_are(30)
        await bench.store.accounts.remove(ME)
        await bench.store.accounts.add(replace(account(1), added_at=START + timedelta(seconds=1)))
        bench.bus.publish(Changed(Topic.ACCOUNTS, frozenset({ME})))
        await bench.lines_are(30)


async def test_refreshing_without_network_does_not_fail_and_is_done_later(bench: Bench) -> None:
    await bench.indexer.set_links(node=False, indexer=False)
    async with bench.running():
        await bench.sync.refresh()
        bench.indexer.put_state(state(1, 8, bench.indexer))
        await bench.indexer.set_links()
        await bench.balance_is(8)


async def test_cancelling_leaves_no_task_and_the_store_usable(bench: Bench) -> None:
    bench.indexer.histories = {ME: old_lines(ME, 2_000)}
    before = asyncio.all_tasks()
    async with bench.running():
        await until(lambda: _is(bench.sync.progress.rows > 0))
    assert asyncio.all_tasks() == before
    rows = len(await kept_ids(bench.store, ME))
    assert rows % 200 == 0
    async with bench.running():
        await bench.lines_are(2_000)


@pytest.mark.parametrize("pages", [1, 4, 9])
async def test_a_first_reading_killed_in_the_middle_goes_on_without_loss_or_double(tmp_path: Path, pages: int) -> None:
    path = tmp_path / "g1.sqlite"
    command = (sys.executable, "-m", "tests.services.sync_child", str(path), str(pages + 3))
    child = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    while int(await child.stdout.readline()) <= pages:
        pass
    child.send_signal(signal.SIGKILL)
    assert await child.wait() == -signal.SIGKILL
    async with following(path, [1]) as bench:
        bench.indexer.histories = {ME: old_lines(ME, sync_child.LINES)}
        rows = len(await kept_ids(bench.store, ME))
        assert 0 < rows < sync_child.LINES
        async with bench.running():
            await bench.lines_are(sync_child.LINES)
            await until(lambda: _is(bench.sync.progress.accounts_done == 1))
            await until(lambda: adds_up(bench))  # what is unexplained is a line, too
        assert bench.indexer.asked[0] == (ME, str(rows))
        lines = [found.row.movement for found in await kept(bench.store, ME)]
        assert sum(m.amount_cents for m in lines) == sum(m.amount_cents for m in bench.indexer.histories[ME])


async def adds_up(bench: Bench) -> bool:
    return await bench.store.history.sum(ME) == await bench.balance()


def test_retries_wait_longer_each_time_up_to_a_bound() -> None:
    pace = Pace(first_retry_s=2, longest_retry_s=60)
    for failures, expected in ((1, 2), (2, 4), (5, 32), (6, 60), (500, 60)):
        waits = [pace.retry_s(failures) for _ in range(50)]
        assert expected * 0.75 <= min(waits) < max(waits) <= expected * 1.25


async def test_the_values_of_the_dividend_are_read_again_when_it_changes(bench: Bench) -> None:
    async with bench.running():
        await bench.balance_is(0)
        bench.indexer.values = (
            DividendValue(START, Cents(1_000)),
            DividendValue(START + timedelta(days=1), Cents(1_010)),
        )
        bench.indexer.dividend = replace(DIVIDEND, current_ud=Cents(1_010), current_ud_index=41)
        await bench.indexer.mint(finalize=True)
        await until(lambda: _values_are_known(bench))


async def _is(condition: bool) -> bool:
    return condition


async def _is_final(bench: Bench) -> bool:
    return not any(found.row.is_provisional for found in await kept(bench.store, ME))


async def _has_name(bench: Bench, name: str) -> bool:
    return UntrustedText(name) in [found.row.movement.counterpart_name for found in await kept(bench.store, ME)]


async def _values_are_known(bench: Bench) -> bool:
    return await bench.store.figures.dividend_values() == bench.indexer.values
