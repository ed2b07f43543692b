"""What counts as final goes back when a later block shows that it cannot have been true."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.ports.store import SyncMark
from tests.adapters.sqlite.samples import ALICE, account, movement

DONE = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(10_100))


async def test_a_height_that_a_later_block_refutes_does_not_make_later_lines_final(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    line = movement(ALICE, "a", 1, 10_002)
    await store.history.set_finalized(BlockNumber(900_000), noon)
    await store.history.set_finalized(BlockNumber(10_000), noon - timedelta(seconds=6))
    await store.history.apply(ALICE, [line], DONE)
    assert await store.history.provisional() == frozenset(), "an earlier block refutes nothing"
    await store.history.set_finalized(BlockNumber(10_001), noon + timedelta(seconds=6))
    await store.history.apply(ALICE, [line], DONE)
    assert await store.history.provisional() == {ALICE}
    await store.history.set_finalized(BlockNumber(10_002), noon + timedelta(seconds=12))
    await store.history.apply(ALICE, [line], DONE)
    assert await store.history.provisional() == frozenset()
