from __future__ import annotations

from datetime import timedelta

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.flows import Flows
from sakia_ng.ports.store import SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, movement

SINCE = NOON - timedelta(days=30)
LATELY = NOON - timedelta(days=3)


def whole(height: int) -> SyncMark:
    return SyncMark(True, None, BlockNumber(height))


async def put(store: SqliteStore, lines: list[Movement], mark: SyncMark) -> None:
    await store.history.apply(lines[0].account, lines, mark)


async def test_what_came_went_and_was_created_since_a_moment(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    lines = [
        movement(ALICE, "in", 500, counterpart=CAROL, time=LATELY),
        movement(ALICE, "out", -120, counterpart=CAROL, time=LATELY),
        movement(ALICE, "fee", -2, kind=MovementKind.FEE, time=LATELY),
        movement(ALICE, "ud", 1_000, kind=MovementKind.DIVIDEND, time=LATELY),
        movement(ALICE, "at the edge", 7, time=SINCE),
        movement(ALICE, "just before", 9_000, time=SINCE - timedelta(milliseconds=1)),
        movement(ALICE, "unexplained", 44, kind=MovementKind.UNEXPLAINED, time=LATELY),
    ]
    await put(store, lines, whole(1_010))
    expected = Flows(SINCE, Cents(507), Cents(122), Cents(1_000), is_whole=True, indexed_to=BlockNumber(1_010))
    assert await store.flows.since(SINCE) == expected


async def test_what_went_from_one_own_account_to_another_neither_came_nor_went(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    await store.accounts.add(account("bob", 1))
    await store.accounts.add(account("carol", 2, None))
    await put(store, [movement(ALICE, "to bob", -300, counterpart=BOB, time=LATELY)], whole(1_010))
    await put(store, [movement(BOB, "from alice", 300, counterpart=ALICE, time=LATELY)], whole(1_005))
    watched = [movement(CAROL, "to watched", 90, counterpart=ALICE, time=LATELY)]
    await put(store, watched, whole(900))
    flows = await store.flows.since(SINCE)
    assert (flows.incoming_cents, flows.outgoing_cents) == (0, 0)
    assert flows.indexed_to == 1_005
    await put(store, [movement(ALICE, "to watched", -90, counterpart=CAROL, time=LATELY)], whole(1_010))
    assert (await store.flows.since(SINCE)).outgoing_cents == 90


async def test_what_was_not_read_is_no_nothing(store: SqliteStore) -> None:
    assert await store.flows.since(SINCE) == Flows(SINCE, Cents(0), Cents(0), Cents(0), True, None)
    await store.accounts.add(account("alice"))
    flows = await store.flows.since(SINCE)
    assert (flows.is_whole, flows.indexed_to) == (False, None)
    await put(store, [movement(ALICE, "in", 5, time=LATELY)], SyncMark(False, "cursor", BlockNumber(1_010)))
    flows = await store.flows.since(SINCE)
    assert (flows.is_whole, flows.indexed_to, flows.incoming_cents) == (False, 1_010, 5)


async def test_sums_beyond_what_sqlite_adds_up_are_still_told(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    huge = 2**63 - 1
    lines = [movement(ALICE, f"in {n}", huge, time=LATELY) for n in range(3)]
    await put(store, lines, whole(1_010))
    assert (await store.flows.since(SINCE)).incoming_cents == 3 * huge
