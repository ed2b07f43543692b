"""Places in a chain: blocks and the times they are true of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

BlockNumber = NewType("BlockNumber", int)
"""Height of a block. Movements from before a migration may carry negative numbers."""

BlockHash = NewType("BlockHash", str)
"""``0x`` and 64 hexadecimal digits, lower case."""


@dataclass(frozen=True, slots=True)
class BlockRef:
    """One block, and when it was made.

    Attributes:
        number: its height.
        hash: its hash.
        time: when the chain says it was made, in UTC.
    """

    number: BlockNumber
    hash: BlockHash
    time: datetime


def oldest(blocks: Iterable[BlockRef]) -> BlockRef | None:
    """Return the lowest of some blocks, None of none: what was read at them is at least as new."""
    return min(blocks, key=lambda block: block.number, default=None)


def expected_time(block: BlockNumber, head: BlockRef, block_time_s: int) -> datetime:
    """Return when a block is due, or was made, counted from a recent one at the nominal pace, in UTC."""
    return head.time + timedelta(seconds=(block - head.number) * block_time_s)
