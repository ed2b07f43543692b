"""Newest blocks, told to whoever follows them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from sakia_ng.domain.chain import BlockRef


class HeadStream:
    """The newest block of one kind. Followers that are slow skip blocks and never see one twice.

    Args:
        only_forward: ignore blocks that are not higher than the newest, as finalised ones must be; unless they show
            that what was published cannot have been true: on one chain heights and times go up together.
    """

    def __init__(self, *, only_forward: bool) -> None:
        self._only_forward = only_forward
        self._latest: BlockRef | None = None
        self._news = asyncio.Event()

    @property
    def latest(self) -> BlockRef | None:
        """The newest block heard of."""
        return self._latest

    def publish(self, head: BlockRef) -> bool:
        """Tell of a block; return whether it is news."""
        latest = self._latest
        if latest is not None and (head.hash == latest.hash or (self._only_forward and _is_old(head, latest))):
            return False
        self._latest = head
        told, self._news = self._news, asyncio.Event()
        told.set()
        return True

    async def follow(self) -> AsyncGenerator[BlockRef, None]:
        """Give the newest block now, then later ones, without end."""
        seen: BlockRef | None = None
        while True:
            news = self._news
            if self._latest is not None and self._latest != seen:
                seen = self._latest
                yield seen
            else:
                await news.wait()


def _is_old(head: BlockRef, latest: BlockRef) -> bool:
    return head.number <= latest.number and head.time <= latest.time
