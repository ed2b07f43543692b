"""Tells whether this machine's clock is wrong, by the dates of blocks as they are made.

A date is only compared while blocks follow each other at the pace of their own dates: a node that catches up gives old
blocks quickly, and one that stands still gives none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sakia_ng.domain.chain import BlockRef
from sakia_ng.ports.clock import Clock

NEARLY_RIGHT = timedelta(minutes=3)
"""A clock that is wrong by less is not worth a word: nothing here depends on it, and blocks take their time."""

SPAN_S = 10.0
"""Blocks must have followed each other for this long."""

TOLERANCE_S = 4.0
"""And their dates may differ from the time that passed by this much."""


@dataclass(frozen=True, slots=True)
class _Heard:
    seconds: float
    time: datetime


class ClockCheck:
    """Compares the clock with the newest blocks.

    Args:
        clock: this machine's.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_following = False
        self._first: _Heard | None = None
        self._is_live = False
        self._ahead: timedelta | None = None

    @property
    def ahead(self) -> timedelta | None:
        """How far the clock is ahead of the network's, negative when behind; None when nearly right, or not known."""
        return self._ahead if self._ahead is not None and abs(self._ahead) >= NEARLY_RIGHT else None

    def hear(self, best: BlockRef, final: BlockRef | None) -> None:
        """Take in a new best block, and the newest one that is final, whose date more than one node vouches for."""
        if not self._is_following:  # given at once to who subscribes, and made some seconds ago
            self._is_following = True
            return
        heard = _Heard(self._clock.monotonic(), best.time)
        if self._first is None:
            self._first = heard
        elif heard.seconds - self._first.seconds >= SPAN_S:
            gone_by_blocks = (heard.time - self._first.time).total_seconds()
            self._is_live = abs(gone_by_blocks - (heard.seconds - self._first.seconds)) <= TOLERANCE_S
            self._first = heard
        self._ahead = self._compare(best, final or best) if self._is_live else None

    def _compare(self, best: BlockRef, final: BlockRef) -> timedelta:
        now = self._clock.now()
        if now < final.time:
            return now - final.time
        return max(timedelta(0), now - max(best.time, final.time))

    def correct(self, moved: timedelta) -> None:
        """Take account of the clock having been set, before the next block tells."""
        if self._ahead is not None:
            self._ahead += moved

    def forget(self) -> None:
        """The connection ended: what comes next follows nothing."""
        self._is_following, self._first, self._is_live, self._ahead = False, None, False, None
