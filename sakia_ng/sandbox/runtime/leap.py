"""Skipping heights: what the storage holds when a block comes long after the one made before it."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.sandbox.runtime.distance import PERIOD_BLOCKS
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.executive import BLOCK_HASH_COUNT
from sakia_ng.sandbox.runtime.hashes import synthetic_hash
from sakia_ng.sandbox.runtime.smiths import SESSION_BLOCKS
from sakia_ng.sandbox.runtime.storage import BLOCK_HASH, CURRENT_PERIOD_INDEX, CURRENT_SESSION
from sakia_ng.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Leap:
    """A leap to a height.

    Attributes:
        number: of the block to make.
        seed: of the chain, for the hashes of the blocks that nobody makes.
        lasting: whether the hashes of the blocks before are to be known to the runtime.
    """

    number: int
    seed: int
    lasting: bool

    def hash_before(self, number: int) -> bytes:
        """Return the hash of the block before a height."""
        return synthetic_hash(self.seed, number - 1)

    def skip(self, run: Execution, state: State) -> None:
        """Bring the storage to the end of the block before."""
        CURRENT_PERIOD_INDEX.put(run.store, (self.number - 1) // PERIOD_BLOCKS)
        CURRENT_SESSION.put(run.store, (self.number - 1) // SESSION_BLOCKS)
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
                BLOCK_HASH.put(run.store, height, synthetic_hash(self.seed, height))
