"""Which payment is the one that was asked for, and which was made before."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import GDEV, LedgerKind
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.audit import Checkpoint
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.store import SyncMark
from sakia_ng.services.receiving import Arrival, Asked, Waiting
from tests.fakes.ledger import FakeLedger
from tests.services.paying_world import PAUL, World

FIVE = Cents(500)
HEAD = 1_001
"""Height of the newest block when a till opens."""


class Till:
    """A till in a world that hears of blocks, unless a test cuts it off."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.asked = Asked(world.elsa, FIVE)

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    async def ask(self) -> Waiting:
        """Ask for the next payment."""
        waiting = Waiting(self.world.store, self.world.ledger, self.world.elsa, self.now)
        await waiting.begin()
        return waiting

    async def indexer_tells(self, *lines: Movement, upto: int = HEAD) -> None:
        mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(upto))
        await self.world.store.history.apply(self.world.elsa, lines, mark)

    async def nodes_tell(self, line: Movement) -> None:
        checkpoint = Checkpoint(line.block, Cents(0), Cents(0), Cents(0))
        await self.world.store.audit.add(self.world.elsa, [line], checkpoint)

    async def undo(self, above: int, mark_at: int) -> None:
        """Read the indexer again, which has no lines any more above a height."""
        mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(mark_at))
        await self.world.store.history.begin(self.world.elsa)
        await self.world.store.history.finish(self.world.elsa, BlockNumber(above), mark)

    def hear(self, node: LinkState, *, block: int = HEAD, dated: datetime | None = None) -> None:
        """Have the newest block heard of now, or before the node went away."""
        final = replace(self.world.ledger.final_ref, number=BlockNumber(block), time=dated or self.now)
        self.world.ledger._connection = replace(
            self.world.ledger.connection, node=node, finalized=final, heard_at=self.now, best_number=final.number
        )

    def never_heard(self) -> None:
        """Nothing was heard of since the start."""
        self.world.ledger._connection = replace(
            self.world.ledger.connection, node=LinkState.OFFLINE, finalized=None, heard_at=None, best_number=None
        )

    def paid(self, line_id: str, block: int, time: datetime, comment: str = "") -> Movement:
        return Movement(
            id=line_id,
            account=self.world.elsa,
            kind=MovementKind.TRANSFER,
            amount_cents=FIVE,
            counterpart=PAUL,
            counterpart_name=None,
            comment=UntrustedText(comment) if comment else None,
            block=BlockNumber(block),
            time=time,
        )


async def opened(world: World, dated: datetime | None = None) -> Till:
    till = Till(world)
    await till.indexer_tells()
    till.hear(LinkState.CONNECTED, dated=dated)
    return till


def seen(arrival: Arrival | None) -> tuple[str, bool, bool] | None:
    """Return which line it is, whether it is as asked, and whether it is in doubt."""
    return None if arrival is None else (arrival.movement.id, arrival.is_as_asked, arrival.is_doubtful)


async def test_a_payment_after_the_asking_counts(world: World) -> None:
    till = await opened(world)
    waiting = await till.ask()
    assert await waiting.arrival(till.asked) is None
    await till.indexer_tells(till.paid("a", HEAD + 1, till.now + timedelta(seconds=6)))
    assert seen(await waiting.arrival(till.asked)) == ("a", True, False)


async def test_the_indexers_line_of_what_nodes_told_is_no_second_payment(world: World) -> None:
    till = await opened(world)
    first, time = await till.ask(), till.now + timedelta(seconds=6)
    await till.nodes_tell(till.paid("node-a", HEAD + 1, time))
    assert seen(await first.arrival(till.asked)) == ("node-a", True, False)
    second = await till.ask()
    await till.indexer_tells(till.paid("a", HEAD + 1, time, "coffee"))
    assert await second.arrival(till.asked) is None
    await till.indexer_tells(till.paid("b", HEAD + 9, time + timedelta(seconds=48)))
    assert seen(await second.arrival(till.asked)) == ("b", True, False)


async def test_a_payment_made_before_the_asking_and_read_late_does_not_count(world: World) -> None:
    till = await opened(world)
    waiting = await till.ask()
    for block, before in ((HEAD, timedelta(seconds=6)), (HEAD - 300, timedelta(minutes=30))):
        await till.indexer_tells(till.paid(f"at {block}", block, till.now - before))
    assert await waiting.arrival(till.asked) is None


async def test_a_payment_read_late_does_not_count_where_no_block_is_known(world: World) -> None:
    till = Till(world)
    till.never_heard()
    waiting = await till.ask()
    await till.indexer_tells(till.paid("old", HEAD + 1, till.now - timedelta(minutes=30)))
    assert await waiting.arrival(till.asked) is None
    await till.indexer_tells(till.paid("new", HEAD + 400, till.now + timedelta(minutes=8)))
    assert seen(await waiting.arrival(till.asked)) == ("new", True, False)


async def test_who_paid_just_before_is_in_doubt_where_only_the_clock_tells(world: World) -> None:
    till = Till(world)
    till.never_heard()
    waiting = await till.ask()
    await till.indexer_tells(till.paid("a", HEAD + 1, till.now - timedelta(minutes=1)))
    assert seen(await waiting.arrival(till.asked)) == ("a", False, True)
    await till.indexer_tells(till.paid("b", HEAD + 40, till.now + timedelta(minutes=1)))
    assert seen(await waiting.arrival(till.asked)) == ("b", True, False)


async def test_a_stand_that_was_offline_counts_what_was_paid_after_the_asking_alone(world: World) -> None:
    till = await opened(world)
    till.hear(LinkState.OFFLINE)
    world.clock.advance(7_200)
    waiting = await till.ask()
    await till.indexer_tells(till.paid("before", HEAD + 1_100, till.now - timedelta(minutes=10)))
    assert await waiting.arrival(till.asked) is None
    await till.indexer_tells(till.paid("after", HEAD + 1_250, till.now + timedelta(minutes=5)))
    assert seen(await waiting.arrival(till.asked)) == ("after", True, False)


async def test_dates_of_blocks_tell_what_a_wrong_clock_does_not(world: World) -> None:
    till = Till(world)
    till.never_heard()
    waiting, chain_now = await till.ask(), till.now + timedelta(minutes=10)  # the clock is slow
    world.clock.advance(30)
    till.hear(LinkState.CONNECTED, dated=chain_now + timedelta(seconds=30))
    await till.indexer_tells(till.paid("before", HEAD - 40, chain_now - timedelta(minutes=5)))
    assert await waiting.arrival(till.asked) is None
    await till.indexer_tells(till.paid("after", HEAD + 1, chain_now + timedelta(seconds=20)))
    assert seen(await waiting.arrival(till.asked)) == ("after", True, False)


async def test_a_node_that_lags_behind_does_not_make_old_payments_new(world: World) -> None:
    till = await opened(world, dated=world.clock.now() - timedelta(hours=1))
    waiting = await till.ask()
    await till.indexer_tells(till.paid("old", HEAD + 300, till.now - timedelta(minutes=30)))
    assert await waiting.arrival(till.asked) is None


async def test_a_payment_that_a_later_block_takes_over_counts_once(world: World) -> None:
    till = await opened(world)
    first, time = await till.ask(), till.now + timedelta(seconds=6)
    await world.store.history.set_finalized(BlockNumber(HEAD))
    await till.indexer_tells(till.paid("a", HEAD + 1, time))
    assert seen(await first.arrival(till.asked)) == ("a", True, False)
    second = await till.ask()
    await till.undo(above=HEAD, mark_at=HEAD + 2)
    assert await second.arrival(till.asked) is None
    await till.indexer_tells(till.paid("again", HEAD + 4, time + timedelta(seconds=18)))
    assert await second.arrival(till.asked) is None
    await till.indexer_tells(till.paid("b", HEAD + 5, time + timedelta(seconds=24)))
    assert seen(await second.arrival(till.asked)) == ("b", True, False)


async def test_two_alike_in_one_block_are_one_payment_as_asked(world: World) -> None:
    till = await opened(world)
    waiting, time = await till.ask(), till.now + timedelta(seconds=6)
    await till.indexer_tells(till.paid("a", HEAD + 1, time, "other"), till.paid("b", HEAD + 1, time, "coffee"))
    asked = replace(till.asked, comment="coffee")
    assert seen(await waiting.arrival(asked)) == ("b", True, False)


async def test_where_blocks_are_rare_the_next_one_counts_whatever_its_date(world: World) -> None:
    """Dates of a Duniter v1 are medians of many blocks: an hour late."""
    world.ledger = FakeLedger(replace(GDEV, block_time_s=300, ledger=LedgerKind.DUNITER_V1))
    till = await opened(world, dated=world.clock.now() - timedelta(minutes=70))
    waiting = await till.ask()
    await till.indexer_tells(till.paid("before", HEAD, till.now - timedelta(minutes=63)))
    assert await waiting.arrival(till.asked) is None
    await till.indexer_tells(till.paid("after", HEAD + 1, till.now - timedelta(minutes=60)))
    assert seen(await waiting.arrival(till.asked)) == ("after", True, False)


async def test_where_dates_are_late_a_till_that_hears_nobody_is_in_doubt(world: World) -> None:
    world.ledger = FakeLedger(replace(GDEV, block_time_s=300, ledger=LedgerKind.DUNITER_V1))
    till = await opened(world, dated=world.clock.now() - timedelta(minutes=70))
    till.hear(LinkState.OFFLINE, dated=till.now - timedelta(minutes=70))
    world.clock.advance(7_200)
    waiting = await till.ask()
    await till.indexer_tells(till.paid("a", HEAD + 30, till.now - timedelta(minutes=40)))
    assert seen(await waiting.arrival(till.asked)) == ("a", False, True)


async def test_the_demonstration_has_dates_of_its_own(world: World) -> None:
    till = await opened(world, dated=world.clock.now() - timedelta(days=9))
    waiting = Waiting(world.store, world.ledger, world.elsa, till.now, dates_are_real=False)
    await waiting.begin()
    await till.indexer_tells(till.paid("a", HEAD + 1, till.now - timedelta(days=9) + timedelta(seconds=6)))
    assert seen(await waiting.arrival(till.asked)) == ("a", True, False)


async def test_what_an_indexer_alone_tells_is_not_sure(world: World) -> None:
    till = await opened(world)
    waiting, line = await till.ask(), till.paid("a", HEAD + 1, till.now)
    await world.store.history.set_finalized(BlockNumber(HEAD + 3))
    till.hear(LinkState.CONNECTED, block=HEAD + 3)
    await till.indexer_tells(line, upto=HEAD + 1)
    arrival = await waiting.arrival(till.asked)
    assert arrival is not None
    assert (arrival.is_final, arrival.is_sure) == (True, False)
    world.ledger.node_down = True
    assert arrival == await waiting.arrival(till.asked)
    world.ledger.node_down = False
    world.ledger.moves[world.elsa] = [replace(line, id="node-a")]
    arrival = await waiting.arrival(till.asked)
    assert arrival is not None
    assert (arrival.is_final, arrival.is_sure) == (True, True)


async def test_one_payment_does_not_vouch_for_two(world: World) -> None:
    till = await opened(world)
    waiting, line = await till.ask(), till.paid("a", HEAD + 1, till.now)
    world.ledger.moves[world.elsa] = [replace(line, id="node-a")]
    await world.store.history.set_finalized(BlockNumber(HEAD + 3))
    till.hear(LinkState.CONNECTED, block=HEAD + 3)
    await till.indexer_tells(line, replace(line, id="forged"), upto=HEAD + 1)
    arrival = await waiting.arrival(till.asked)
    assert arrival is not None
    assert not arrival.is_sure


async def test_before_its_block_is_final_nodes_are_not_asked(world: World) -> None:
    till = await opened(world)
    waiting, line = await till.ask(), till.paid("a", HEAD + 1, till.now)
    world.ledger.moves[world.elsa] = [replace(line, id="node-a")]
    await till.indexer_tells(line, upto=HEAD + 1)
    arrival = await waiting.arrival(till.asked)
    assert arrival is not None
    assert (arrival.is_final, arrival.is_sure, arrival.is_as_asked) == (False, False, True)
