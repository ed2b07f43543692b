"""Any query over any history, against a plain model of what it means."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite import history_ids, history_text
from sakia_ng.adapters.sqlite.convert import day_of
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.folding import folded
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.errors import SakiaError
from sakia_ng.ports.store import AmountRange, HistoryOrder, HistoryQuery, HistorySum, SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, movement

DONE = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(10**6), settled_to=BlockNumber(1))
DIVIDEND, TRANSFER, HOLD = MovementKind.DIVIDEND, MovementKind.TRANSFER, MovementKind.HOLD
NAMES = {BOB: "Élodie", CAROL: "zoé", ALICE: None}
FINAL_TO = 30

drawn_lines = st.lists(
    st.tuples(
        st.sampled_from([ALICE, BOB]),
        st.sampled_from([TRANSFER, TRANSFER, DIVIDEND, HOLD]),
        st.integers(-40, 40),
        st.integers(0, 60),
        st.sampled_from([BOB, CAROL, ALICE]),
        st.sampled_from([None, "œufs", "Élan", "café crème"]),
    ),
    max_size=30,
)
moments = st.none() | st.integers(-2, 62).map(lambda day: NOON + timedelta(days=day, hours=6))
bands = st.tuples(st.integers(0, 30), st.none() | st.integers(0, 40))
queries = st.builds(
    HistoryQuery,
    accounts=st.sampled_from([(), (ALICE,), (ALICE, BOB)]),
    text=st.sampled_from(["", "e", "ELAN", "zoe", "cafe", "nobody", BOB[20:24], CAROL[-5:]]),
    kinds=st.sampled_from([(), (), (DIVIDEND,), (TRANSFER, HOLD)]),
    others=st.sampled_from([(), (), (CAROL,), (BOB, ALICE)]),
    amounts=st.lists(bands, max_size=2).map(
        lambda drawn: tuple(
            AmountRange(
                Cents(least), None if most is None else Cents(most), NOON + timedelta(days=20) if place else None
            )
            for place, (least, most) in enumerate(drawn)
        )
    ),
    since=moments,
    until=moments,
    order=st.sampled_from(HistoryOrder),
    descending=st.booleans(),
    fold_dividends=st.booleans(),
)


@dataclass(frozen=True)
class Shown:
    """One line as the model has it."""

    newest: Movement
    lines: tuple[Movement, ...]
    total: int


def written(drawn: Sequence[tuple[Address, MovementKind, int, int, Address, str | None]]) -> list[Movement]:
    """Return lines no two of which are of one moment."""
    lines = []
    for number, (owner, kind, amount, day, other, comment) in enumerate(drawn):
        is_plain = kind is TRANSFER
        line = movement(
            *(owner, f"{number}", 0 if kind is HOLD else amount, day),
            counterpart=other if is_plain else None,
            name=NAMES[other] if is_plain else None,
            comment=comment if is_plain else None,
            kind=kind,
            time=NOON + timedelta(days=day, minutes=number),
        )
        lines.append(replace(line, moved_cents=Cents(amount if kind is HOLD else 0)))
    return lines


def expected(lines: Sequence[Movement], query: HistoryQuery) -> list[Shown]:
    """Return what a query shows, by its definition."""
    totals = dict[str, int]()
    running = dict[Address, int]()
    for line in sorted(lines, key=moment):
        running[line.account] = running.get(line.account, 0) + line.amount_cents
        totals[line.id] = running[line.account]
    groups = dict[object, list[Movement]]()
    for line in filter(lambda line: is_let_through(line, query), lines):
        month = (line.account, line.time.year, line.time.month)
        is_folded = query.fold_dividends and line.kind is DIVIDEND
        groups.setdefault(month if is_folded else line.id, []).append(line)
    heads = [max(group, key=moment) for group in groups.values()]
    shown = [Shown(head, tuple(group), totals[head.id]) for head, group in zip(heads, groups.values(), strict=True)]
    return sorted(shown, key=lambda line: (sorted_by(line, query.order), moment(line.newest)), reverse=query.descending)


def is_let_through(line: Movement, query: HistoryQuery) -> bool:
    return all(
        (
            not query.accounts or line.account in query.accounts,
            not query.kinds or line.kind in query.kinds,
            not query.others or line.counterpart in query.others,
            not query.amounts or is_in_range(line, query.amounts),
            query.since is None or line.time >= query.since,
            query.until is None or line.time < query.until,
            not query.text or has_text(line, folded(query.text)),
        )
    )


def is_in_range(line: Movement, ranges: Sequence[AmountRange]) -> bool:
    shown = abs(line.amount_cents or line.moved_cents)
    band = [band for band in ranges if band.since is None or line.time >= band.since][-1]
    return band.least <= shown and (band.most is None or shown <= band.most)


def has_text(line: Movement, text: str) -> bool:
    other = line.counterpart or ""
    own = {ALICE: "alice", BOB: "bob"}.get(Address(other), "")
    name = line.counterpart_name.raw if line.counterpart_name else ""
    comment = line.comment.raw if line.comment else ""
    return any(text in field for field in (folded(name), folded(other), folded(comment), own))


def moment(line: Movement) -> tuple[datetime, int, str]:
    return line.time, line.block, line.id


def sorted_by(line: Shown, order: HistoryOrder) -> object:
    name, comment = line.newest.counterpart_name, line.newest.comment
    values: dict[HistoryOrder, object] = {
        HistoryOrder.TIME: 0,
        HistoryOrder.COUNTERPART: folded(name.raw if name else line.newest.counterpart or ""),
        HistoryOrder.AMOUNT: sum(one.amount_cents for one in line.lines),
        HistoryOrder.COMMENT: folded(comment.raw if comment else ""),
        HistoryOrder.BALANCE: line.total,
        HistoryOrder.STATE: line.newest.block <= FINAL_TO,
    }
    return values[order]


def summed(lines: Sequence[Movement]) -> HistorySum:
    amounts = [line.amount_cents for line in lines]
    return HistorySum(Cents(sum(a for a in amounts if a > 0)), Cents(sum(a for a in amounts if a < 0)))


@settings(max_examples=150, deadline=None)
@given(
    drawn_lines,
    st.lists(queries, min_size=1, max_size=6),
    st.integers(1, 5),
    st.integers(0, 60),
    st.none() | st.integers(0, 60),
    st.sampled_from([(5_000, 5_000), (2, 5_000), (5_000, 3)]),
)
def test_a_query_shows_what_it_means(
    drawn: list[tuple[Address, MovementKind, int, int, Address, str | None]],
    asked: list[HistoryQuery],
    enough: int,
    change_day: int,
    unsettled_day: int | None,
    few_and_many: tuple[int, int],
) -> None:
    lines, change = written(drawn), NOON + timedelta(days=change_day)

    async def check(store: SqliteStore) -> None:
        if unsettled_day is not None:
            await unsettle(store, NOON + timedelta(days=unsettled_day))
        for query in asked:
            wanted = expected(lines, query)
            ids = await store.history.ids(query)
            seen = await store.history.lines(query, ids)
            assert [line.row.movement for line in seen] == [line.newest for line in wanted]
            assert [line.count for line in seen] == [len(line.lines) for line in wanted]
            assert [line.sum_cents for line in seen] == [sum(o.amount_cents for o in line.lines) for line in wanted]
            assert [line.row.running_total_cents for line in seen] == [line.total for line in wanted]
            first = await store.history.ids(query, enough)
            assert list(first) == list(ids[: len(first)])
            assert len(first) == enough or len(first) == len(ids)
            shown = [one for line in wanted for one in line.lines]
            chosen = [one for line in wanted[:enough] for one in line.lines]
            assert await store.history.sums(query) == (summed(shown),)
            assert await store.history.sums(query, ids[:enough]) == (summed(chosen),)
            parted = [summed([one for one in shown if (one.time >= change) is later]) for later in (False, True)]
            assert await store.history.sums(query, changes=(change,)) == tuple(parted)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history_text, "_FEW_LINES", few_and_many[0])
        patch.setattr(history_text, "_MANY_PEOPLE", few_and_many[1])
        asyncio.run(with_store(lines, check))


async def unsettle(store: SqliteStore, since: datetime) -> None:
    """Let the balances kept be wrong from a day on, as they are while lines come in, and known to be."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE movement SET balance_high = 5 - row_id, balance_low = 7 WHERE day >= ?", day)
        connection.execute("UPDATE account SET balanced_to = ?", day)

    day = (day_of(since),)
    await store._database.write(work)


async def with_store(lines: Sequence[Movement], check: Callable[[SqliteStore], Awaitable[None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "s.sqlite")
        await store.open()
        for place, name in enumerate(("alice", "bob")):
            await store.accounts.add(account(name, place))
        await store.history.set_finalized(BlockNumber(FINAL_TO))
        for owner in (ALICE, BOB):
            await store.history.apply(owner, [line for line in lines if line.account == owner], DONE)
        await check(store)
        await store.close()


async def test_sums_hold_beyond_64_bits(store: SqliteStore) -> None:
    largest = 2**63 - 1
    await store.accounts.add(account("alice"))
    lines = [movement(ALICE, f"{number}", sign * largest, number) for number, sign in ((1, 1), (2, 1), (3, -1))]
    await store.history.apply(ALICE, lines, DONE)
    query = HistoryQuery(accounts=(ALICE,))
    assert await store.history.sums(query) == (HistorySum(Cents(2 * largest), Cents(-largest)),)
    assert await store.history.sums(replace(query, text="nothing")) == (HistorySum(),)


async def test_a_reading_nobody_waits_for_any_more_makes_room_for_the_next(path: Path) -> None:
    database = Database(path)
    await database.open()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    waiting = asyncio.ensure_future(database.read(lambda connection: connection.execute(endless).fetchall()))
    await asyncio.sleep(0.05)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert await database.select(lambda row: int(row[0]), "SELECT 7") == (7,)
    await database.close()


async def test_a_reading_that_fails_half_way_leaves_nothing_to_another_thread(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is left open would be closed by whoever forgets the failure, and SQLite refuses another thread."""

    def given_up(*_values: object) -> list[tuple[tuple[int, ...], int]]:
        raise sqlite3.OperationalError("interrupted")

    await store.accounts.add(account("alice"))
    await store.history.apply(ALICE, [movement(ALICE, f"{n}", n, n) for n in range(5)], DONE)
    monkeypatch.setattr(history_ids, "_heads", given_up)
    with pytest.raises(SakiaError) as caught:
        await store.history.ids(HistoryQuery(fold_dividends=True), 2)
    del caught
    gc.collect()
