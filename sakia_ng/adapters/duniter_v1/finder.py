"""Looks for transactions and for documents of the web of trust in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sakia_ng.adapters.duniter_v1.blocks import BLOCKS_A_PAGE, Block, blocks_from, current, hash_at
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.duniter_v1.texts import our_hash
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.operation import Inclusion, OperationHash
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import Scan
from sakia_ng.ports.ledger_codes import NodeProblem


class Finder:
    """Reads bodies of blocks, each held to its hash.

    Args:
        panel: the nodes.
        link: what is final.
    """

    def __init__(self, panel: Panel, link: NodeLink) -> None:
        self._panel = panel
        self._link = link

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        """Search final blocks, ``BLOCKS_A_PAGE`` a call. Raises ``EnvironmentProblem``."""
        final, wanted = await self._link.live(), frozenset(hashes)
        end = min(last, final.number, first + BLOCKS_A_PAGE - 1)
        if first > end:
            return Scan((), BlockNumber(min(last, final.number)))
        last_hash = final.hash
        if end < final.number:  # one node alone could leave out a block, or make one up
            last_hash = (await self._panel.agreed(lambda bma: hash_at(bma, end))).choice
        blocks = await self._panel.first(lambda bma: _final_blocks(bma, first, end, last_hash))
        return Scan(tuple(_inclusions(blocks, wanted, is_final=True)), BlockNumber(end))

    async def find_in_best(self, hashes: Iterable[OperationHash]) -> tuple[Inclusion, ...]:
        """Search the blocks above the final one. Raises ``EnvironmentProblem``."""
        final, wanted = await self._link.live(), frozenset(hashes)
        if not wanted:
            return ()
        blocks = await self._panel.first(lambda bma: _best_blocks(bma, final))
        return tuple(_inclusions(blocks, wanted, is_final=False))


async def _final_blocks(bma: Bma, first: int, end: int, last_hash: BlockHash) -> tuple[Block, ...]:
    blocks = await blocks_from(bma, first, end)
    if len(blocks) != end - first + 1:
        raise EnvironmentProblem(NodeProblem.LAGS)
    if blocks[-1].ref.hash != last_hash:
        raise EnvironmentProblem(NodeProblem.CONTRADICTED)
    return blocks


async def _best_blocks(bma: Bma, final: BlockRef) -> tuple[Block, ...]:
    tip = (await current(bma)).ref
    blocks = await blocks_from(bma, final.number + 1, tip.number)
    if blocks and our_hash(blocks[0].previous) != final.hash:
        raise EnvironmentProblem(NodeProblem.CONTRADICTED)
    return blocks


def _inclusions(blocks: Iterable[Block], wanted: frozenset[OperationHash], *, is_final: bool) -> Iterator[Inclusion]:
    for block in blocks:
        for index, transaction in enumerate(block.transactions):
            found = OperationHash(our_hash(transaction.hash))
            if found in wanted:
                yield Inclusion(found, block.ref, index, is_final)
        for index, line in enumerate(block.trust, len(block.transactions)):
            if line.hash in wanted:
                yield Inclusion(line.hash, block.ref, index, is_final)
