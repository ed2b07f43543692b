"""Balances kept with lines are what sums of lines are, whatever came, went and changed, in whichever order."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite import history_balances
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.audit import Checkpoint
from sakia_ng.ports.store import HistoryOrder, HistoryQuery, SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, NOON, account, movement

READING = SyncMark(complete=False, cursor="more", indexed_to=BlockNumber(1_000))
DONE = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(10**6), settled_to=BlockNumber(0))
CHECKPOINT = Checkpoint(BlockNumber(1), Cents(0), Cents(0), Cents(0))
LARGEST = 2**63 - 1

pages = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from([1, -1, 250, -LARGEST, LARGEST]), st.integers(-1, 1)), max_size=8
)
changes = st.tuples(st.sampled_from(["apply", "finish", "check", "node"]), st.sampled_from([ALICE, BOB]), pages)


def lines_of(owner: Address, page: Sequence[tuple[int, int, int]]) -> list[Movement]:
    return [
        movement(owner, f"{owner[-4:]}-{number}", amount, day, time=NOON + timedelta(days=day, minutes=number))
        for number, amount, day in {number: (number, amount, day) for number, amount, day in page}.values()
    ]


async def change(store: SqliteStore, what: str, owner: Address, lines: list[Movement]) -> None:
    if what == "check":
        check = movement(owner, "check", len(lines), 99, kind=MovementKind.UNEXPLAINED, time=NOON + timedelta(days=99))
        await store.audit.set_unexplained(owner, check if lines else None)
    elif what == "node":
        told = [replace(line, id=f"node-{line.id}") for line in lines]
        await store.audit.add(owner, told, CHECKPOINT)
    else:
        await store.history.apply(owner, lines, READING)
    if what == "finish":
        await store.history.finish(owner, None, DONE)
        await store.history.begin(owner)


async def kept(store: SqliteStore) -> list[tuple[str, int, int]]:
    """Return who has what after each line, in the order of time, as kept; fail for what is not settled."""
    query = """SELECT address, line_id, balance_high, balance_low, balanced_to, day FROM movement
 JOIN account USING (account_id) ORDER BY address, day, at_ms, block, line_id"""
    rows = await store._database.select(tuple, query)
    assert all(balanced_to > day for *_, balanced_to, day in rows)
    assert all(0 <= low < 2**32 for _, _, _, low, *_ in rows)
    return [(address, line_id, (high << 32) + low) for address, line_id, high, low, *_ in rows]


async def summed(store: SqliteStore) -> list[tuple[str, int, int]]:
    """Return the same from the amounts of all lines."""
    query = "SELECT address, line_id, amount FROM movement JOIN account USING (account_id) ORDER BY {}"
    order = "address, day, at_ms, block, line_id"
    totals, found = dict[str, int](), list[tuple[str, int, int]]()
    for address, line_id, amount in await store._database.select(tuple, query.format(order)):
        totals[address] = totals.get(address, 0) + amount
        found.append((address, line_id, totals[address]))
    return found


@settings(max_examples=120, deadline=None)
@given(st.lists(changes, max_size=8))
def test_balances_kept_follow_every_change_of_lines(
    drawn: list[tuple[str, Address, list[tuple[int, int, int]]]],
) -> None:
    async def play() -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = SqliteStore(Path(folder) / "s.sqlite")
            await store.open()
            for place, name in enumerate(("alice", "bob")):
                await store.accounts.add(account(name, place))
            for what, owner, page in drawn:
                await change(store, what, owner, lines_of(owner, page))
                assert await kept(store) == await summed(store)
            await store.close()

    asyncio.run(play())


@pytest.fixture
async def followed(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> SqliteStore:
    """Return a store that calls three lines many."""
    monkeypatch.setattr(history_balances, "_FEW_LINES", 2)
    monkeypatch.setattr(history_balances, "_SLICE_LINES", 2)
    await store.accounts.add(account("alice"))
    return store


async def shown(store: SqliteStore) -> list[tuple[str, int]]:
    query = HistoryQuery(accounts=(ALICE,), order=HistoryOrder.BALANCE)
    lines = await store.history.lines(query, await store.history.ids(query, 100))
    return [(line.row.movement.id, line.row.running_total_cents) for line in lines]


async def test_a_long_reading_is_settled_at_its_end_and_sorted_rightly_before(followed: SqliteStore) -> None:
    lines = [movement(ALICE, f"{number}", (-1) ** number * number, number * 14_400) for number in range(9, -1, -1)]
    expected = [("9", -5), ("7", -4), ("5", -3), ("3", -2), ("1", -1), ("0", 0), ("2", 1), ("4", 2), ("6", 3), ("8", 4)]
    for start in range(0, 10, 5):
        await followed.history.apply(ALICE, lines[start : start + 5], READING)
    with pytest.raises(AssertionError):
        await kept(followed)
    assert await shown(followed) == expected[::-1]
    await followed.history.finish(ALICE, None, DONE)
    assert await kept(followed) == await summed(followed)
    assert await shown(followed) == expected[::-1]


async def test_a_line_that_comes_in_the_middle_of_a_long_history_counts_at_once(followed: SqliteStore) -> None:
    lines = [movement(ALICE, f"{number}", 100, number * 14_400) for number in range(9, -1, -1)]
    await followed.history.apply(ALICE, lines, READING)
    await followed.history.finish(ALICE, None, DONE)
    await followed.history.apply(ALICE, [movement(ALICE, "late", 7, 3 * 14_400 + 1)], DONE)
    expected = [(f"{number}", 100 * (number + 1) + (7 if number > 3 else 0)) for number in range(9, -1, -1)]
    assert await shown(followed) == [*expected[:6], ("late", 407), *expected[6:]]
    await followed.history.finish(ALICE, BlockNumber(10**6), DONE)
    assert await kept(followed) == await summed(followed)
