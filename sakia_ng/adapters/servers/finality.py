"""What a ledger answers whose final blocks stay."""

from __future__ import annotations

from sakia_ng.domain.chain import BlockRef


class WithFinality:
    """The part of the ledger port that asks what was undone: nothing ever is."""

    undo_window = 0
    """No block under the newest final one."""

    async def was_undone(self, block: BlockRef) -> bool:  # noqa: ARG002 - the port's signature
        """Never."""
        return False
