"""Lines that nodes and the indexer both tell of stand once; lines alike that only nodes tell of stay."""

from __future__ import annotations

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.ports.audit import Checkpoint
from sakia_ng.ports.store import HistoryQuery, SyncMark
from tests.adapters.sqlite.samples import ALICE, account, movement

MARK = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(2_000))
CHECKPOINT = Checkpoint(BlockNumber(1_010), Cents(0), Cents(0), Cents(0))


def fee(line_id: str, number: int = 1_000) -> Movement:
    return movement(ALICE, line_id, -6, number, kind=MovementKind.FEE)


async def ids(store: SqliteStore) -> set[str]:
    query = HistoryQuery(accounts=(ALICE,))
    return {line.row.movement.id for line in await store.history.lines(query, await store.history.ids(query))}


async def test_two_fees_of_one_block_of_which_the_indexer_knows_one(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    await store.history.apply(ALICE, [], MARK)
    await store.audit.add(ALICE, [fee("node 1"), fee("node 2")], CHECKPOINT)
    for page in ([fee("squid 1")], [fee("squid 1")], [fee("squid 1"), movement(ALICE, "later", 9, 1_001)]):
        await store.history.apply(ALICE, page, MARK)
        assert await store.history.sum(ALICE) == sum(line.amount_cents for line in page) - 6
    await store.audit.add(ALICE, [fee("node 1"), fee("node 2")], CHECKPOINT)
    assert await store.history.sum(ALICE) == 9 - 12
    await store.history.apply(ALICE, [fee("squid 2")], MARK)
    assert await ids(store) == {"squid 1", "squid 2", "later"}


async def test_what_nodes_told_makes_room_in_either_order(store: SqliteStore) -> None:
    await store.accounts.add(account("alice"))
    await store.history.apply(ALICE, [fee("squid 1"), fee("squid 2", 1_001)], MARK)
    await store.audit.add(ALICE, [fee("node 1"), fee("node 2", 1_001), fee("node 3", 1_002)], CHECKPOINT)
    assert await ids(store) == {"squid 1", "squid 2", "node 3"}
