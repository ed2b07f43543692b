"""Finds the blocks in which an account's money moved, and reads what happened in them.

The figures at both ends are compared, then those of a few blocks between, and so on where they differ: two round trips
for each step of eight, whatever the number of blocks. What others do and undo between two looks goes unseen, which no
sum can tell.

Where to look is one node's word; what is read there is not: other operators confirm the block, and its events and the
figures on both sides of it are proven, since lines of a history are made of them.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import takewhile

from sakia_ng.adapters.duniter_v2.block_events import read_events
from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.money_events import Move, read_moves
from sakia_ng.adapters.duniter_v2.node import time_of
from sakia_ng.adapters.duniter_v2.proofs import Voucher
from sakia_ng.adapters.duniter_v2.storage import StateReader
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, public_key_of, to_address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.movement import Movement
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

MOST_BLOCKS = 240
"""Blocks looked back: a little fewer than those whose state usual nodes keep."""

_PARTS = 8
_AT_ONCE = 8


class MoneyTrail:
    """Follows one account through the blocks of one node. Methods raise ``EnvironmentProblem``.

    Args:
        live: whom to ask, and what checks it.
        address: whose money.
    """

    def __init__(self, live: LiveNode, address: Address) -> None:
        self._live, self._address = live, address
        self._node, self._currency = live.node, live.currency
        self._states = StateReader(live.node)
        self._sure_states = StateReader(live.node, Voucher(live.verifier))
        self._permits = asyncio.Semaphore(_AT_ONCE)

    async def movements(self, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        """Return what moved the account's money above a height, up to a finalised block, oldest first."""
        hashes = await self._hashes(range(max(above, to.number - MOST_BLOCKS, 0), to.number + 1))
        if hashes.get(to.number) != to.hash:
            raise EnvironmentProblem(NodeProblem.BROKEN_CHAIN)
        oldest = await self._oldest(hashes)
        if oldest is None:
            return ()
        start, state = oldest
        end = await self._state(hashes[to.number], to.number)
        changes = await self._changes(start, state, to.number, end, hashes)
        found = await together(self._read(before.at, after.at) for before, after in changes)
        return tuple(movement for part in found for movement in part)

    async def _hashes(self, numbers: range) -> dict[int, BlockHash]:
        """Return the hashes of the blocks that the node knows, down from the last one without a gap."""
        known = await self._node.known_hashes(numbers)
        pairs = zip(reversed(numbers), reversed(known), strict=True)
        return {number: name for number, name in takewhile(lambda pair: pair[1] is not None, pairs) if name is not None}

    async def _oldest(self, hashes: dict[int, BlockHash]) -> tuple[int, AccountState] | None:
        """Return the figures at the first block, or at a later one when its state is gone; None when all are."""
        first, last = min(hashes), max(hashes)
        while first < last:
            try:
                return first, await self._state(hashes[first], first)
            except EnvironmentProblem as problem:
                if problem.code is not NodeProblem.PRUNED:
                    raise
            first = (first + last + 1) // 2
        return None

    async def _changes(
        self, first: int, before: AccountState, last: int, after: AccountState, hashes: dict[int, BlockHash]
    ) -> list[tuple[AccountState, AccountState]]:
        """Return the figures around each block that changed them."""
        if _money(before) == _money(after):
            return []
        if last - first == 1:
            return [(before, after)]
        step = max(1, -(-(last - first) // _PARTS))
        numbers = [*range(first + step, last, step)]
        states = [before, *await together(self._state(hashes[number], number) for number in numbers), after]
        ends = [first, *numbers, last]
        parts = await together(
            self._changes(ends[i], states[i], ends[i + 1], states[i + 1], hashes) for i in range(len(ends) - 1)
        )
        return [change for part in parts for change in part]

    async def _state(self, at: BlockHash, number: int) -> AccountState:
        async with self._permits:
            ref = BlockRef(BlockNumber(number), at, time_of(0))
            return (await self._states.account_states([self._address], ref))[self._address]

    async def _read(self, parent: BlockRef, block: BlockRef) -> list[Movement]:
        async with self._permits:
            await self._confirm(parent, block)
            told = await read_events(self._node, self._live.verifier, block)
            before, after = [
                (await self._sure_states.account_states([self._address], at))[self._address] for at in (parent, block)
            ]
        owner = public_key_of(self._address)
        moves = await asyncio.to_thread(read_moves, told.runtime, told.data, owner, before, after)
        block = replace(block, time=time_of(told.runtime.decode("Timestamp.Now", told.moment)))
        return [self._movement(block, rank, move) for rank, move in enumerate(moves)]

    async def _confirm(self, parent: BlockRef, block: BlockRef) -> None:
        """Make sure that a block is the one that other operators know, and follows the one before."""
        await self._live.confirm(block.number, block.hash)
        if "0x" + (await self._node.header(block.hash)).parent_hash.hex() != parent.hash:
            raise EnvironmentProblem(NodeProblem.GARBAGE)

    def _movement(self, block: BlockRef, rank: int, move: Move) -> Movement:
        return Movement(
            id=f"node-{block.number:010d}-{block.hash[2:12]}-{rank:04d}",
            account=self._address,
            kind=move.kind,
            amount_cents=move.amount_cents,
            counterpart=None if move.other is None else to_address(move.other, self._currency),
            counterpart_name=None,
            comment=None,
            block=block.number,
            time=block.time,
            moved_cents=move.moved_cents,
        )


def _money(state: AccountState) -> tuple[int, int, int, int]:
    """Return what changes when money moves, or may have: a fee that is given back at once leaves only the nonce."""
    return state.free_cents, state.reserved_cents, state.unclaimed_cents, state.nonce
