from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.movement import Movement
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import IndexerProblem
from sakia_ng.services.history_reader import OVERLAP_BLOCKS, HistoryReader, PageRead
from tests.fakes.ledger import FIRST_NUMBER
from tests.services.sync_support import Indexer, account, address_of, kept, kept_ids, line, old_lines, opened

ME = address_of(1)


class Bench:
    """One followed account, its indexer and its reader."""

    def __init__(self, store: SqliteStore, page_lines: int = 10) -> None:
        self.store = store
        self.indexer = Indexer()
        self.finalized = BlockNumber(FIRST_NUMBER)
        self.pages: list[PageRead] = []
        self.page_lines = page_lines

    @property
    def lines(self) -> list[Movement]:
        return self.indexer.histories.setdefault(ME, [])

    @lines.setter
    def lines(self, lines: list[Movement]) -> None:
        self.indexer.histories[ME] = lines

    async def read(self) -> BlockNumber:
        await self.store.history.set_finalized(self.finalized)
        reader = HistoryReader(
            ledger=self.indexer, store=self.store, on_page=self.pages.append, page_lines=self.page_lines
        )
        return await reader.read(ME, self.finalized)

    async def is_right(self) -> bool:
        ids, total = await kept_ids(self.store, ME), await self.store.history.sum(ME)
        expected = sorted(self.lines, key=lambda m: (m.time, m.id), reverse=True)
        return ids == [m.id for m in expected] and total == sum(m.amount_cents for m in self.lines)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await opened(tmp_path / "g1.sqlite", [1])
    yield Bench(store)
    await store.close()


async def test_a_first_reading_takes_every_page_once_and_the_next_one_only_the_newest(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    assert await bench.read() == FIRST_NUMBER
    assert [cursor for _, cursor in bench.indexer.asked] == [None, "10", "20", "30"]
    assert await bench.is_right()
    mark = await bench.store.history.mark(ME)
    assert (mark.complete, mark.cursor, mark.settled_to) == (True, None, FIRST_NUMBER - OVERLAP_BLOCKS)
    bench.indexer.asked.clear()
    bench.pages.clear()
    await bench.read()
    assert len(bench.indexer.asked) == 1
    assert [page.changed for page in bench.pages] == [0]


async def test_new_lines_are_added_above_until_known_ones_are_met(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    await bench.read()
    bench.indexer.asked.clear()
    bench.lines = [line(ME, number, FIRST_NUMBER + 100 - number) for number in range(25)] + bench.lines
    bench.finalized = BlockNumber(FIRST_NUMBER + 200)
    await bench.read()
    assert [cursor for _, cursor in bench.indexer.asked] == [None, "10", "20"]
    assert await bench.is_right()


async def test_an_interrupted_first_reading_goes_on_where_it_was(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    await interrupt_at_page(bench, 3)
    assert len(await kept_ids(bench.store, ME)) == 20
    bench.indexer.asked.clear()
    await bench.read()
    assert [cursor for _, cursor in bench.indexer.asked] == ["20", "30"]
    assert await bench.is_right()


async def test_lines_that_come_in_between_pages_are_neither_lost_nor_doubled(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    numbers = iter(range(100))

    async def pay() -> None:
        number = next(numbers)
        bench.lines.insert(0, line(ME, number, FIRST_NUMBER + 60 + number))

    bench.indexer.before_page = pay
    await bench.read()
    bench.indexer.before_page = None
    bench.finalized = BlockNumber(FIRST_NUMBER + 300)
    await bench.read()
    assert await bench.is_right()


async def test_lines_that_vanish_between_pages_make_the_reading_start_again(bench: Bench) -> None:
    provisional = [line(ME, number, FIRST_NUMBER + 5) for number in range(4)]
    bench.lines = provisional + old_lines(ME, 35)

    async def undo() -> None:
        if len(bench.indexer.asked) == 2:
            bench.lines = bench.lines[4:]

    bench.indexer.before_page = undo
    await bench.read()
    assert [cursor for _, cursor in bench.indexer.asked] == [None, "10", None, "10", "20", "30"]
    assert await bench.is_right()


async def test_a_line_whose_block_was_undone_vanishes(bench: Bench) -> None:
    bench.lines = [line(ME, 5, FIRST_NUMBER + 3), *old_lines(ME, 15)]
    await bench.read()
    assert [found.row.is_provisional for found in await kept(bench.store, ME)][:2] == [True, False]
    bench.lines = [line(ME, 6, FIRST_NUMBER + 4), *bench.lines[1:]]
    bench.finalized = BlockNumber(FIRST_NUMBER + 10)
    await bench.indexer.mint(10)
    await bench.read()
    assert await bench.is_right()
    assert not any(found.row.is_provisional for found in await kept(bench.store, ME))


async def test_a_line_that_the_indexer_took_from_an_undone_block_vanishes_though_the_height_is_final(
    bench: Bench,
) -> None:
    await bench.indexer.mint(30)
    bench.finalized = BlockNumber(FIRST_NUMBER + 30)
    bench.lines = [line(ME, 5, FIRST_NUMBER + 20), *old_lines(ME, 15)]
    await bench.read()
    bench.lines = bench.lines[1:]
    await bench.read()
    assert await bench.is_right()


async def test_an_indexer_that_starts_again_from_nothing_takes_nothing_away(bench: Bench) -> None:
    bench.lines = old_lines(ME, 15)
    await bench.read()
    before = await kept_ids(bench.store, ME)
    bench.lines, bench.indexer.indexed_to = [], BlockNumber(3)
    await bench.read()
    assert await kept_ids(bench.store, ME) == before


async def test_an_indexer_with_other_identifiers_replaces_all_without_doubling(bench: Bench) -> None:
    bench.lines = old_lines(ME, 15)
    await bench.read()
    bench.lines = [line(ME, m_number + 500, FIRST_NUMBER - 1_000 - m_number) for m_number in range(15)]
    await bench.read()
    assert await bench.is_right()
    assert len(await kept_ids(bench.store, ME)) == 15


async def test_a_hole_left_by_a_lost_page_is_found_and_filled(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    await bench.read()
    newest, *others = bench.lines
    bench.lines = [newest, line(ME, 999, newest.block), *others]
    bench.indexer.histories[ME] = [line(ME, 999, newest.block), newest, *others]
    await bench.read()
    assert await bench.is_right()


async def test_a_stored_cursor_that_another_indexer_refuses_is_forgotten(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)
    await interrupt_at_page(bench, 3)

    async def refuse() -> None:
        raise EnvironmentProblem(IndexerProblem.REFUSED)

    bench.indexer.before_page = refuse
    with pytest.raises(EnvironmentProblem):
        await bench.read()
    bench.indexer.before_page = None
    bench.indexer.asked.clear()
    await bench.read()
    assert bench.indexer.asked[0] == (ME, None)
    assert await bench.is_right()


async def test_a_page_larger_than_asked_is_written_in_slices(bench: Bench) -> None:
    bench.page_lines = 1_000
    bench.lines = old_lines(ME, 950)
    sizes: list[int] = []
    apply = bench.store.history.apply

    async def measured(address: object, movements: tuple[Movement, ...], mark: object) -> int:
        sizes.append(len(movements))
        return await apply(ME, movements, mark)  # type: ignore[arg-type]  # passed through

    bench.store.history.apply = measured  # type: ignore[method-assign, assignment]  # a spy
    await bench.read()
    assert sizes == [200, 200, 200, 200, 150]
    assert await bench.is_right()


async def test_an_account_removed_and_added_again_is_read_anew(bench: Bench) -> None:
    bench.lines = old_lines(ME, 35)

    async def follow_anew() -> None:
        if len(bench.indexer.asked) == 3:
            await bench.store.accounts.remove(ME)
            await bench.store.accounts.add(account(1))

    bench.indexer.before_page = follow_anew
    await bench.read()
    assert await kept_ids(bench.store, ME) == []
    await bench.read()
    assert await bench.is_right()


async def test_with_no_node_the_indexers_word_is_taken_from_further_back(bench: Bench) -> None:
    bench.lines = old_lines(ME, 15)
    reader = HistoryReader(ledger=bench.indexer, store=bench.store, on_page=bench.pages.append)
    await reader.read(ME, None)
    assert await bench.is_right()
    settled = (await bench.store.history.mark(ME)).settled_to
    assert settled == FIRST_NUMBER - 1_000 - OVERLAP_BLOCKS


async def interrupt_at_page(bench: Bench, number: int) -> None:
    async def fail() -> None:
        if len(bench.indexer.asked) == number:
            raise EnvironmentProblem(IndexerProblem.UNREACHABLE)

    bench.indexer.before_page = fail
    with pytest.raises(EnvironmentProblem):
        await bench.read()
    bench.indexer.before_page = None


events = st.sampled_from(["pay", "pay twice", "pay much", "quiet", "finalize", "reorganize", "fail"])


class World:
    """A chain whose lines come, become final and are undone, a step before each page."""

    def __init__(self, bench: Bench, script: list[str], seed: int) -> None:
        self.bench = bench
        self.script = iter(script)
        self.random = random.Random(seed)
        self.height = FIRST_NUMBER
        self.number = 0

    async def step(self) -> None:
        match next(self.script, "quiet"):
            case "pay":
                self.pay(1)
            case "pay twice":
                self.pay(2)
            case "pay much":
                self.pay(9)
            case "finalize":
                self.bench.finalized = BlockNumber(self.random.randint(self.bench.finalized, self.height))
            case "reorganize":
                self.height = self.bench.finalized + self.random.randint(0, 5)
                self.bench.lines = [m for m in self.bench.lines if m.block <= self.bench.finalized]
            case "fail":
                raise EnvironmentProblem(IndexerProblem.TIMEOUT)
            case _:
                self.height += 1
        self.bench.indexer.indexed_to = BlockNumber(self.height)

    def pay(self, count: int) -> None:
        self.height += self.random.choice([1, 3, 40])
        for _ in range(count):
            self.number += 1
            self.bench.lines.insert(0, line(ME, self.number, self.height))
        self.bench.lines.sort(key=lambda m: (m.time, m.id), reverse=True)


@settings(max_examples=50, deadline=None)
@given(st.lists(events, max_size=40), st.integers(0, 25), st.integers(0, 2**32))
def test_whatever_happens_between_pages_the_store_ends_equal_to_the_indexer(
    script: list[str], old: int, seed: int
) -> None:
    async def play() -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = await opened(Path(folder) / "s.sqlite", [1])
            bench = Bench(store, page_lines=4)
            bench.lines = old_lines(ME, old)
            world = World(bench, script, seed)
            bench.indexer.before_page = world.step
            for _ in range(12):
                try:
                    await bench.read()
                except EnvironmentProblem:
                    continue
            bench.indexer.before_page = None
            world.height += 1
            bench.finalized = bench.indexer.indexed_to = BlockNumber(world.height)
            await bench.read()
            assert await bench.is_right()
            assert not any(found.row.is_provisional for found in await kept(store, ME))
            await store.close()

    asyncio.run(play())
