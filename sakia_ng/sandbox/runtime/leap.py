"""Skipping heights: what the storage holds when a block comes long after the one made before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sakia_ng.sandbox.runtime.distance import PERIOD_BLOCKS
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.executive import BLOCK_HASH_COUNT
from sakia_ng.sandbox.runtime.smiths import SESSION_BLOCKS
from sakia_ng.sandbox.runtime.storage import BLOCK_HASH, CURRENT_PERIOD_INDEX, CURRENT_SESSION, EVALUATION_BLOCK
from sakia_ng.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Leap:
    """A leap to a height.

    Attributes:
        number: of the block to make.
        start: height of the best block.
        hash_of: tells the hash of any height below ``number``.
        lasting: whether the hashes of the blocks before are to be known to the runtime.
    """

    number: int
    start: int
    hash_of: Callable[[int], bytes]
    lasting: bool

    def skip(self, run: Execution, state: State) -> None:
        """Bring the storage to the end of the block before."""
        period, session = ((self.number - 1) // blocks for blocks in (PERIOD_BLOCKS, SESSION_BLOCKS))
        CURRENT_PERIOD_INDEX.put(run.store, period)
        CURRENT_SESSION.put(run.store, session)
        if period * PERIOD_BLOCKS > self.start:
            EVALUATION_BLOCK.put(run.store, self.hash_of(period * PERIOD_BLOCKS - 1))
        if self.lasting:
            self._replace_hashes(run, state)

    def _replace_hashes(self, run: Execution, state: State) -> None:
        """Forget the hashes that are too old, and know those of the blocks skipped."""
        oldest = max(self.number - BLOCK_HASH_COUNT - 1, 1)
        known = {
            int.from_bytes(key[-4:], "little") for key in state.at(state.number).keys_from(BLOCK_HASH.prefix, 1 << 31)
        }
        for height in known:
            if 0 < height < oldest:
                BLOCK_HASH.put(run.store, height, None)
        for height in range(oldest, self.number):
            if height not in known:
                BLOCK_HASH.put(run.store, height, self.hash_of(height))
