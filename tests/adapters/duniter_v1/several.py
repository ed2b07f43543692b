"""Several servers, of as many operators, in front of one node, and a ledger that asks them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from sakia_ng.adapters.duniter_v1 import BmaLimits, DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.servers import Origin, Server
from tests.adapters.duniter_v1.go_between import GoBetween
from tests.adapters.duniter_v1.v1_node import V1Node

Open = Callable[[Sequence[GoBetween]], Awaitable[DuniterV1Ledger]]


@asynccontextmanager
async def three_ways(v1_node: V1Node) -> AsyncIterator[list[GoBetween]]:
    """Put three servers in front of a node."""
    made = [GoBetween(v1_node.url) for _ in range(3)]
    for way in made:
        await way.start()
    yield made
    for way in made:
        await way.stop()


@asynccontextmanager
async def opener(v1_node: V1Node, pace: LinkPace, limits: BmaLimits) -> AsyncIterator[Open]:
    """Give what opens a ledger over servers; all of them are closed at the end."""
    async with AsyncExitStack() as stack:

        async def by(ways: Sequence[GoBetween]) -> DuniterV1Ledger:
            servers = [Server(way.url, f"operator {number}", Origin.USER) for number, way in enumerate(ways)]
            currency = (await introduce(v1_node.url)).currency
            ledger = DuniterV1Ledger(currency, servers, SystemClock(), limits=limits, pace=pace)
            stack.push_async_callback(ledger.close)
            await ledger.start()
            return ledger

        yield by
