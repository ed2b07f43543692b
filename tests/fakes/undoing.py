"""What the fake ledger undid of what it called final."""

from __future__ import annotations

from sakia_ng.domain.chain import BlockHash, BlockRef


class Undoing:
    """The part of the ledger port that asks what was undone.

    Attributes:
        calls: every question put, by its name.
        undo_window: blocks that may be undone; 0 for a ledger with finality.
        undone: hashes of those that were.
    """

    calls: list[str]
    undo_window = 0
    undone: frozenset[BlockHash] = frozenset()

    async def was_undone(self, block: BlockRef) -> bool:
        self.calls.append("was_undone")
        return block.hash in self.undone
