"""The universal dividend by one node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sakia_ng.adapters.duniter_v1.blocks import Block, block_at
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.parameters import Parameters
from sakia_ng.adapters.duniter_v1.texts import garbage
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping, natural
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import Cents
from sakia_ng.ports.ledger import DividendValue


async def ud_blocks(bma: Bma) -> tuple[int, ...]:
    """Return the heights of the blocks that create a dividend, in order. Raises ``EnvironmentProblem``."""
    answer = mapping(await bma.get("blockchain/with/ud", duniterpy_bma().blockchain.BLOCK_NUMBERS_SCHEMA))
    heights = [natural(height) for height in items(mapping(answer.get("result")).get("blocks"))]
    if sorted(set(heights)) != heights:
        raise garbage()
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
        EnvironmentProblem: the node cannot be asked, or makes no sense.
    """
    if not heights:
        return ()
    starts = [0, *await _changes(bma, heights, 0, len(heights) - 1, known)]
    told = [(rank, await _value(bma, heights[rank], known)) for rank in starts]
    return tuple(DividendValue(parameters.ud_due(rank), value) for rank, value in told)


async def _changes(bma: Bma, heights: Sequence[int], first: int, last: int, known: dict[int, Cents]) -> list[int]:
    """Return the ranks after ``first``, up to ``last``, whose value differs from the one before."""
    low, high = await _value(bma, heights[first], known), await _value(bma, heights[last], known)
    if low > high:
        raise garbage()
    if low == high:
        return []
    if last - first == 1:
        return [last]
    middle = (first + last) // 2
    before = await _changes(bma, heights, first, middle, known)
    return before + await _changes(bma, heights, middle, last, known)


async def _value(bma: Bma, height: int, known: dict[int, Cents]) -> Cents:
    if height not in known:
        known[height] = await _created(bma, height)
    return known[height]


async def _created(bma: Bma, height: int) -> Cents:
    block: Block = await block_at(bma, height)
    if block.dividend is None:
        raise garbage()
    return block.dividend
