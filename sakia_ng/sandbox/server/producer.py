"""Makes blocks on time, and final some blocks later; the clock can be moved.

The chain's own time goes by six seconds a block, whatever the interval at which blocks are made here: with an interval
of one second a day goes by in four hours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sakia_ng.sandbox.blocks import Block
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS, FIRST_UD_MS, UD_PERIOD_MS
from sakia_ng.sandbox.server.tasks import report

FINALITY_LAG = 2
"""Blocks between the best one and the last final one."""

MAX_BLOCKS_AT_ONCE = 20_000
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

    async def advance_blocks(self, count: int) -> None:
        """Make several blocks of six seconds.

        Raises:
            ValueError: more than MAX_BLOCKS_AT_ONCE.
        """
        if count > MAX_BLOCKS_AT_ONCE:
            raise ValueError("too many blocks")
        for rank in range(count):
            self.new_block()
            if rank % _YIELD_EVERY == 0:
                await asyncio.sleep(0)

    async def advance_to(self, timestamp_ms: int) -> None:
        """Go to a date in jumps, with a block at the time of every daily dividend on the way.

        Only the clock jumps: heights go up by one a jump, so delays counted in blocks do not pass.

        Raises:
            ValueError: a date in the past, or too many days ahead.
        """
        first = self.chain.best.timestamp_ms
        if timestamp_ms <= first or (timestamp_ms - first) // UD_PERIOD_MS > MAX_BLOCKS_AT_ONCE:
            raise ValueError("a date out of reach")
        while self.chain.best.timestamp_ms < timestamp_ms:
            self.new_block(min(_next_dividend_ms(self.chain.best.timestamp_ms), timestamp_ms))
            await asyncio.sleep(0)

    def finalize(self, number: int | None = None) -> None:
        """Make all blocks final, up to a height."""
        self.chain.finalize(self.chain.best.number if number is None else number)


def _next_dividend_ms(after_ms: int) -> int:
    """Return the time of the first daily dividend after a date."""
    return FIRST_UD_MS + ((after_ms - FIRST_UD_MS) // UD_PERIOD_MS + 1) * UD_PERIOD_MS
