"""Which lines a query lets through, and by what they are sorted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind, Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.store import AmountRange, Contact, HistoryOrder, HistoryQuery, SyncMark
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, movement

DONE = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(2_000), settled_to=BlockNumber(900))


@pytest.fixture
async def filled(store: SqliteStore) -> SqliteStore:
    """Lines ``a`` to ``e`` of Alice, an hour apart, and one of Bob."""
    await store.accounts.add(account("alice"))
    await store.accounts.add(account("bob", 1))
    await store.history.set_finalized(BlockNumber(1_004))
    hour = timedelta(hours=1)
    held = movement(ALICE, "d", 0, 1_003, kind=MovementKind.HOLD, time=NOON + 3 * hour)
    lines = [
        movement(ALICE, "a", 500, 1_000, counterpart=BOB, time=NOON),
        movement(ALICE, "b", -900, 1_001, counterpart=CAROL, time=NOON + hour),
        movement(ALICE, "c", 1_000, 1_002, kind=MovementKind.DIVIDEND, time=NOON + 2 * hour),
        replace(held, moved_cents=Cents(700)),
        movement(ALICE, "e", -(2**63) + 1, 1_005, counterpart=BOB, time=NOON + 4 * hour),
    ]
    await store.history.apply(ALICE, lines, DONE)
    await store.history.apply(BOB, [movement(BOB, "f", 550, 1_000, counterpart=ALICE, time=NOON)], DONE)
    return store


async def found(store: SqliteStore, query: HistoryQuery) -> str:
    """Return the identifiers of the lines, in order."""
    lines = await store.history.lines(query, await store.history.ids(query))
    return "".join(line.row.movement.id for line in lines)


def at_least(least: int, most: int | None = None) -> HistoryQuery:
    return HistoryQuery(accounts=(ALICE,), amounts=(AmountRange(Cents(least), None if most is None else Cents(most)),))


async def test_lines_with_somebody(filled: SqliteStore) -> None:
    assert await found(filled, HistoryQuery(accounts=(ALICE,), others=(BOB,))) == "ea"
    assert await found(filled, HistoryQuery(accounts=(ALICE,), others=(BOB, CAROL))) == "eba"
    assert await found(filled, HistoryQuery(others=(ALICE,))) == "f"


async def test_people_of_a_history_are_found_by_their_names(filled: SqliteStore) -> None:
    await filled.contacts.put(Contact(CAROL, "Zoé des Œufs"))
    await filled.people.put([Person(BOB, UntrustedText("Robert"), 3, is_member=True)])
    robert, carol = Person(BOB, UntrustedText("Robert"), 3, True), Person(CAROL, None, None, False)
    assert await filled.history.others((ALICE,), "", 9) == (robert, carol)
    assert await filled.history.others((ALICE,), "", 1) == (robert,)
    assert await filled.history.others((ALICE,), "zoe des", 9) == (carol,)
    assert await filled.history.others((ALICE,), CAROL[6:14], 9) == (carol,)
    assert await filled.history.others((ALICE,), "ROB", 9) == (robert,)
    assert await filled.history.others((BOB,), "rob", 9) == ()
    assert [person.address for person in await filled.history.others((), "alice", 9)] == [ALICE]


async def test_amounts_count_whatever_their_sign_and_what_moved_within_the_account_as_it_is_shown(
    filled: SqliteStore,
) -> None:
    assert await found(filled, at_least(600)) == "edcb"
    assert await found(filled, at_least(600, 900)) == "db"
    assert await found(filled, at_least(500, 500)) == "a"
    assert await found(filled, at_least(2**70)) == "e"  # more than the store can hold is the most it can
    assert await found(filled, at_least(0, 0)) == ""


async def test_a_range_in_another_unit_changes_with_the_unit(filled: SqliteStore) -> None:
    later = AmountRange(Cents(900), Cents(1_000), NOON + timedelta(hours=1))
    query = replace(at_least(0, 500), amounts=(*at_least(0, 500).amounts, later))
    assert await found(filled, query) == "cba"


async def test_running_totals_sort_lines_that_are_left_out_count_too(filled: SqliteStore) -> None:
    query = HistoryQuery(accounts=(ALICE,), order=HistoryOrder.BALANCE, descending=False)
    assert await found(filled, query) == "ebacd"  # −400, 500, 600, 600 after the lowest of all
    assert await found(filled, replace(query, descending=True)) == "dcabe"
    assert await found(filled, replace(query, others=(BOB, CAROL))) == "eba"
    assert await found(filled, replace(query, accounts=())) == "ebafcd"
    assert await found(filled, replace(query, fold_dividends=True)) == "ebacd"


async def test_what_is_not_final_can_come_first(filled: SqliteStore) -> None:
    query = HistoryQuery(accounts=(ALICE,), order=HistoryOrder.STATE, descending=False)
    assert await found(filled, query) == "eabcd"
    assert await found(filled, replace(query, fold_dividends=True, descending=True)) == "dcbae"
