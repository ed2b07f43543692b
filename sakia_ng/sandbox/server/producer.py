"""Makes blocks on time, and final some blocks later; the clock can be moved.

The chain's own time goes by six seconds a block, whatever the interval at which blocks are made here: with an interval
of one second a day goes by in four hours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sakia_ng.sandbox.blocks import Block
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS
from sakia_ng.sandbox.leaping import TAIL_BLOCKS, is_calm, leaps
from sakia_ng.sandbox.server.tasks import report

FINALITY_LAG = 2
"""Blocks between the best one and the last final one."""

MAX_BLOCKS_AT_ONCE = 100_000_000
"""Nineteen years."""

LATEST_BLOCK = 1_000_000_000
"""A hundred and ninety years: no block is numbered above it, and dates stay those of calendars."""

LEAP_BLOCKS = 1_000
"""A longer way is not made of ordinary blocks."""

_CALMING_BLOCKS = 400
_FORK_MS = 1_000
_YIELD_EVERY = 20


class Producer:
    """The clock of a chain.

    Args:
        chain: to extend.
        interval_s: seconds between two blocks; 0 to make them on demand only.
    """

    def __init__(self, chain: Chain, interval_s: float) -> None:
        self.chain = chain
        self.interval_s = interval_s
        self.finality_held = False
        self.on_block: Callable[[Block], None] | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to make blocks on time."""
        self._restart()

    async def stop(self) -> None:
        """Make no more blocks."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    def set_interval(self, interval_s: float) -> None:
        """Change the interval; 0 stops the timer."""
        self.interval_s = interval_s
        self._restart()

    def _restart(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self.interval_s > 0:
            self._task = asyncio.create_task(self._tick(), name="blocks")
            self._task.add_done_callback(report)

    async def _tick(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            due = max(due + self.interval_s, loop.time())
            await asyncio.sleep(due - loop.time())
            self.new_block()

    def new_block(self, timestamp_ms: int | None = None) -> Block:
        """Make a block now.

        Args:
            timestamp_ms: its date, six seconds after the last one by default.
        """
        block = self.chain.produce_block(timestamp_ms or self.chain.best.timestamp_ms + CHAIN_BLOCK_TIME_MS)
        if self.on_block is not None:
            self.on_block(block)
        if not self.finality_held:
            self.chain.finalize(block.number - FINALITY_LAG)
        return block

    def upgrade(self) -> None:
        """Replace the runtime, in a block without transactions. Raises ``ValueError`` when done too often."""
        block = self.chain.upgrade(self.chain.best.timestamp_ms + CHAIN_BLOCK_TIME_MS)
        if not self.finality_held:
            self.chain.finalize(block.number - FINALITY_LAG)

    def reorganise(self, count: int) -> None:
        """Replace the last blocks by others, and add one: the chain continues on another branch.

        Their dates differ by a second, so that their hashes do. Transactions go through the pool again.

        Raises:
            ValueError: more than the chain's ``revocable``.
        """
        self.chain.retract(count)
        self.new_block(self.chain.best.timestamp_ms + CHAIN_BLOCK_TIME_MS + _FORK_MS)
        for _ in range(count):
            self.new_block()

    async def advance_blocks(self, count: int) -> None:
        """Go forward by a number of blocks of six seconds.

        A short way is made of ordinary blocks. On a long one, only the blocks in which something falls due are made, in
        their order, then some ordinary ones; all but the last are final, unless finality is held.

        Raises:
            ValueError: more than MAX_BLOCKS_AT_ONCE, or beyond LATEST_BLOCK.
        """
        target = self.chain.best.number + count
        if count > MAX_BLOCKS_AT_ONCE or target > LATEST_BLOCK:
            raise ValueError("too many blocks")
        if count > LEAP_BLOCKS:
            await self._leap_to(target - TAIL_BLOCKS)
        await self._make_blocks(target)

    async def advance_to(self, timestamp_ms: int) -> None:
        """Go to a date, or to the first block after it, as ``advance_blocks`` does.

        Raises:
            ValueError: a date in the past, or too far ahead.
        """
        wait_ms = timestamp_ms - self.chain.best.timestamp_ms
        if wait_ms <= 0:
            raise ValueError("a date out of reach")
        await self.advance_blocks(-(-wait_ms // CHAIN_BLOCK_TIME_MS))

    async def _leap_to(self, number: int) -> None:
        calming = 0
        while not is_calm(self.chain) and calming < _CALMING_BLOCKS:
            calming += 1
            self.new_block()
        for block in leaps(self.chain, number):
            if self.on_block is not None:
                self.on_block(block)
            if not self.finality_held:
                self.chain.finalize(block.number)
            await asyncio.sleep(0)

    async def _make_blocks(self, target: int) -> None:
        while self.chain.best.number < target:
            self.new_block()
            if self.chain.best.number % _YIELD_EVERY == 0:
                await asyncio.sleep(0)

    def finalize(self, number: int | None = None) -> None:
        """Make all blocks final, up to a height."""
        self.chain.finalize(self.chain.best.number if number is None else number)
