"""The universal dividend by one node."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from sakia_ng.adapters.duniter_v1.blocks import Block, block_at
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.texts import LEAST_HELD, garbage
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.ledger_codes import NodeProblem

_QUESTIONS = 500
"""Blocks asked for at once: a dividend of ten years has some twenty values, each found in a dozen questions."""


async def ud_blocks(bma: Bma) -> tuple[int, ...]:
    """Return the heights of the blocks that create a dividend, in order. Raises ``EnvironmentProblem``.

    A node that followed another branch names the blocks that were undone too, before those that took their place.
    """
    answer = mapping(await bma.get("blockchain/with/ud", duniterpy_bma().blockchain.BLOCK_NUMBERS_SCHEMA))
    heights = list[int]()
    for height in map(natural, items(mapping(answer.get("result")).get("blocks"))):
        while heights and heights[-1] >= height:
            heights.pop()
        heights.append(height)
    return tuple(heights)


async def state_at(bma: Bma, at: BlockRef, parameters: Parameters) -> DividendState:
    """Return the dividend and the mass of money at a block. Raises ``EnvironmentProblem``.

    Dividends are counted from 1. Of past values only the one in force is told: there is nothing to claim.
    """
    block = await block_at(bma, at.number)
    if block.ref != at:
        raise garbage()
    heights = [height for height in await ud_blocks(bma) if height <= at.number]
    newest = await _created(bma, heights[-1]) if heights else Cents(0)
    created = len(heights)
    return DividendState(
        current_ud=newest or parameters.first_ud,
        current_ud_index=created + 1,
        past_reevals=((created, newest),) if heights else (),
        monetary_mass=block.mass,
        members=block.members,
        next_ud_at=parameters.ud_due(created),
        next_reeval_at=parameters.reevaluation_after(at.time),
    )


def ud_times(heights: Sequence[int], parameters: Parameters) -> Mapping[int, datetime]:
    """Return when the dividend of each block fell due: the block came within minutes of it."""
    return {height: parameters.ud_due(rank) for rank, height in enumerate(heights)}


async def values(
    bma: Bma, heights: Sequence[int], parameters: Parameters, known: dict[int, Cents]
) -> tuple[DividendValue, ...]:
    """Return the successive values of the dividend, which never falls: so equal ends have nothing between them.

    Args:
        bma: the node.
        heights: of the blocks that create one.
        parameters: of the currency.
        known: values by height, learnt before; completed.

    Raises:
        EnvironmentProblem: the node cannot be asked, makes no sense, or tells of more values than can be asked for at
            once; what was learnt until then is known the next time.
    """
    if not heights:
        return ()
    ladder = _Ladder(bma, heights, known, _created)
    starts = [0, *await ladder.changes(0, len(heights) - 1)]
    told = [(rank, await ladder.value(rank)) for rank in starts]
    return tuple(DividendValue(parameters.ud_due(rank), value) for rank, value in told)


async def levels(
    bma: Bma, heights: Sequence[int], at: BlockNumber, known: dict[int, Cents]
) -> tuple[tuple[int, Cents], ...]:
    """Return the least that an account could hold, and from which block on: it rises in blocks that create a dividend.

    Args:
        bma: the node.
        heights: of those blocks up to ``at``.
        at: the last block that matters.
        known: the least by height, learnt before from this node; completed.

    Raises:
        EnvironmentProblem: as ``values``.
    """
    if not heights or (await _least(bma, at)) == LEAST_HELD:
        return ((0, LEAST_HELD),)
    ladder = _Ladder(bma, heights, known, _least)
    starts = [0, *await ladder.changes(0, len(heights) - 1)]
    return tuple([(heights[rank], await ladder.value(rank)) for rank in starts])


class _Ladder:
    """What blocks that create dividends tell and that never falls, by rank, asked for where it is not known."""

    def __init__(
        self, bma: Bma, heights: Sequence[int], known: dict[int, Cents], look: Callable[[Bma, int], Awaitable[Cents]]
    ) -> None:
        self._bma = bma
        self._look = look
        self._heights = heights
        self._known = known
        self._left = _QUESTIONS

    async def changes(self, first: int, last: int) -> list[int]:
        """Return the ranks after ``first``, up to ``last``, whose value differs from the one before."""
        low, high = await self.value(first), await self.value(last)
        if low > high:
            raise garbage()
        if low == high:
            return []
        if last - first == 1:
            return [last]
        middle = (first + last) // 2
        before = await self.changes(first, middle)
        return before + await self.changes(middle, last)

    async def value(self, rank: int) -> Cents:
        """Return what the block of one dividend tells."""
        height = self._heights[rank]
        if height not in self._known:
            if not self._left:
                raise EnvironmentProblem(NodeProblem.BUSY)
            self._left -= 1
            self._known[height] = await self._look(self._bma, height)
        return self._known[height]


async def _created(bma: Bma, height: int) -> Cents:
    block: Block = await block_at(bma, height)
    if block.dividend is None:
        raise garbage()
    return block.dividend


async def _least(bma: Bma, height: int) -> Cents:
    return (await block_at(bma, height)).least
