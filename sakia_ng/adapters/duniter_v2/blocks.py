"""Looks for operations in the bodies of blocks.

Links between blocks and the roots of bodies are checked, so that neither a missing block nor a missing transaction can
go unseen, and the last block reached is one that other operators know. Nothing is read above what the very node that is
asked calls final: one that took the place of another may be behind, and show blocks that can still be undone.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sakia_ng.adapters.duniter_v2.extrinsics import hash_of_bytes
from sakia_ng.adapters.duniter_v2.node import Block, Node, time_of
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.operation import Inclusion, OperationHash
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import Scan
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.extrinsic import BareExtrinsic, SignedExtrinsic, parse_extrinsic
from sakia_ng.substrate.scale import Reader, WireError
from sakia_ng.substrate.trie import ordered_root

BODIES_A_CALL = 32
"""Bodies read in one call of ``find``: half an era."""

_AT_ONCE = 4
_CACHED = 128
_DEEPEST_BEST = 128


Confirm = Callable[[int, BlockHash], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Body:
    """What is kept of a block.

    Attributes:
        number: its height.
        hash: its hash.
        parent: hash of the block before.
        operations: hashes of its extrinsics, in order.
        time: when it was made, 1970 for block 0; None when it has no timestamp.
    """

    number: int
    hash: BlockHash
    parent: BlockHash
    operations: tuple[OperationHash, ...]
    time: datetime | None

    @property
    def ref(self) -> BlockRef:
        """Name the block with its time.

        Raises:
            EnvironmentProblem: it has none.
        """
        if self.time is None:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return BlockRef(BlockNumber(self.number), self.hash, self.time)


class BlockReader:
    """Reads bodies of one node's chain.

    Args:
        node: whom to ask.
        confirm: asks other operators whether the block at a height is the one named, and raises when it is not; a chain
            of blocks that links up says nothing yet of being the one that all know.
    """

    def __init__(self, node: Node, confirm: Confirm | None = None) -> None:
        self._node = node
        self._confirm = confirm
        self._bodies: OrderedDict[BlockHash, Body] = OrderedDict()
        self._permits = asyncio.Semaphore(_AT_ONCE)
        self._reached: Body | None = None
        self._final_height = -1

    async def named(self, at: BlockHash) -> BlockRef:
        """Name a block with its time, which its own body tells: no server's word, and there when the state is gone.

        Raises:
            EnvironmentProblem: the block cannot be had, or has no time.
        """
        return (await self._body(at)).ref

    async def find(self, hashes: Collection[OperationHash], first: int, last: int, finalized: BlockRef) -> Scan:
        """Search finalised bodies from ``first`` on, at most ``BODIES_A_CALL`` of them.

        Reads nothing above what this node calls final itself.

        Raises:
            EnvironmentProblem: a body cannot be had, or blocks do not follow each other or do not lead to
                ``finalized``; or other operators know another block at the height reached (``CONTRADICTED``,
                ``NODES_DISAGREE``).
        """
        last = min(last, finalized.number, first + BODIES_A_CALL - 1)
        if finalized.number > self._final_height:
            self._final_height = (await self._node.header(await self._node.finalized_hash())).number
        last = min(last, self._final_height)
        if last < first:
            return Scan((), BlockNumber(first - 1))
        bodies = await self._chain(range(first, last + 1), finalized)
        if last == finalized.number and bodies[-1].hash != finalized.hash:
            raise EnvironmentProblem(NodeProblem.CONTRADICTED)
        if self._confirm is not None:
            await self._confirm(last, bodies[-1].hash)
        self._reached = bodies[-1]
        return Scan(_inclusions(bodies, hashes, is_final=True), BlockNumber(last))

    async def find_in_best(
        self, hashes: Collection[OperationHash], best: BlockHash, finalized: BlockRef
    ) -> tuple[Inclusion, ...]:
        """Search from the best block back to the finalised one; nothing when the two are not on one line now."""
        bodies: list[Body] = []
        at = best
        while at != finalized.hash:
            body = await self._body(at)
            if body.number <= finalized.number or len(bodies) >= _DEEPEST_BEST:
                return ()
            bodies.append(body)
            at = body.parent
        return _inclusions(bodies[::-1], hashes, is_final=False)

    async def extrinsic(self, inclusion: Inclusion) -> SignedExtrinsic:
        """Return an included operation from its body.

        Raises:
            EnvironmentProblem: the block is not to be had, or holds something else there.
        """
        block = await self._node.block(inclusion.block.hash)
        if inclusion.index >= len(block.extrinsics):
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        encoded = block.extrinsics[inclusion.index]
        parsed = _parse(encoded)
        if hash_of_bytes(encoded) != inclusion.hash or not isinstance(parsed, SignedExtrinsic):
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return parsed

    async def _chain(self, numbers: range, finalized: BlockRef) -> list[Body]:
        wanted = list(numbers)
        if self._final_height >= finalized.number:
            wanted.append(finalized.number)  # known from another node, perhaps: both must be on one line
        hashes = await self._node.block_hashes(wanted)
        if len(wanted) > len(numbers) and hashes.pop() != finalized.hash:
            raise EnvironmentProblem(NodeProblem.BROKEN_CHAIN)
        bodies = await together(map(self._body, hashes))
        self._check_links(bodies, numbers)
        return bodies

    def _check_links(self, bodies: Sequence[Body], numbers: range) -> None:
        reached, self._reached = self._reached, None  # forgotten when something is wrong: the next call starts anew
        before = reached if reached is not None and reached.number == numbers.start - 1 else None
        for number, body in zip(numbers, bodies, strict=True):
            follows = before is None or body.parent == before.hash
            if body.number != number or not follows:
                raise EnvironmentProblem(NodeProblem.BROKEN_CHAIN)
            before = body

    async def _body(self, at: BlockHash) -> Body:
        if at in self._bodies:
            self._bodies.move_to_end(at)
            return self._bodies[at]
        async with self._permits:
            block = await self._node.block(at)
        body = await asyncio.to_thread(self._digest, block)
        self._bodies[at] = body
        while len(self._bodies) > _CACHED:
            self._bodies.popitem(last=False)
        return body

    def _digest(self, block: Block) -> Body:
        if all(ordered_root(block.extrinsics, version) != block.header.extrinsics_root for version in (0, 1)):
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return Body(
            block.header.number,
            block.hash,
            BlockHash("0x" + block.header.parent_hash.hex()),
            tuple(map(hash_of_bytes, block.extrinsics)),
            self._time(block),
        )

    def _time(self, block: Block) -> datetime | None:
        """Read the date from the ``Timestamp.set`` of the body: bodies stay when state is gone."""
        if block.header.number == 0:
            return time_of(0)
        layout = self._node.runtime.call("Timestamp.set", "now: compact u64")
        prefix = bytes([layout.pallet, layout.call])
        for encoded in block.extrinsics[:8]:
            parsed = _parse(encoded)
            if isinstance(parsed, BareExtrinsic) and parsed.call.startswith(prefix):
                return time_of(_compact(parsed.call[len(prefix) :]))
        return None


def _inclusions(bodies: Sequence[Body], hashes: Collection[OperationHash], *, is_final: bool) -> tuple[Inclusion, ...]:
    wanted = frozenset(hashes)
    return tuple(
        Inclusion(operation, body.ref, index, is_final)
        for body in bodies
        for index, operation in enumerate(body.operations)
        if operation in wanted
    )


def _parse(encoded: bytes) -> SignedExtrinsic | BareExtrinsic | None:
    """Take an extrinsic apart; None for kinds that are not ours to read."""
    try:
        return parse_extrinsic(encoded)
    except WireError:
        return None


def _compact(data: bytes) -> int:
    try:
        return Reader(data).compact(64)
    except WireError:
        raise EnvironmentProblem(NodeProblem.GARBAGE) from None
