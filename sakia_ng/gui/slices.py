"""Work that would hold the loop too long at once, such as the making of a page: a few slices in each turn of it."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sakia_ng.gui import aio

_A_TURN_S = 0.001
_ENOUGH_S = 0.003
"""After so much of a turn no other slice is begun: one takes 10 ms at most, and Qt paints in what is left."""


def exhaust(work: Iterator[None]) -> None:
    """Do all that is left of some work at once."""
    deque(work, maxlen=0)


def begun(work: Iterator[None], *, in_slices: bool) -> Iterator[None]:
    """Return some work as it is left: done, or for the caller to go through."""
    if not in_slices:
        exhaust(work)
    return work


def dressed(widget: QWidget) -> Iterator[None]:
    """Have the style sheet read for all that a hidden widget holds, part by part, before it is shown at once."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
        yield


class Slices:
    """Does work slice by slice, or all that is left at once when somebody needs what comes of it.

    Work is an iterator that stops wherever a turn of the loop may end. It is given up when the session ends.

    Args:
        owner: the widget it is done for.
        name: what is done, for reports.
    """

    def __init__(self, owner: QObject, name: str) -> None:
        self._owner, self._name = owner, name
        self._works = deque[Iterator[None]]()
        self._is_at_it = False
        self._going: asyncio.Task[None] | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether anything is left."""
        return bool(self._works)

    def start(self, work: Iterator[None]) -> None:
        """Begin with the next turn, once everything that was begun before is done."""
        self.finish()
        self._works.append(work)
        if self._going is None or self._going.done():
            self._going = aio.spawn(self._go_on(), owner=self._owner, name=self._name)

    def finish(self) -> None:
        """Do all that is left now; nothing when a slice itself asks for it."""
        while self._works and not self._is_at_it:
            self._do_one()

    def give_up(self) -> None:
        """Do none of what is left."""
        self._works.clear()

    async def _go_on(self) -> None:
        try:
            while self._works:
                await asyncio.sleep(_A_TURN_S)  # at once may be in the same turn of Qt's loop, and again in it
                self._do_some()
        finally:
            self.give_up()

    def _do_some(self) -> None:
        """Do a slice, and others as long as they are short: a busy machine gives the next turn late."""
        until = time.monotonic() + _ENOUGH_S
        while self._works:
            self._do_one()
            if time.monotonic() > until:
                return

    def _do_one(self) -> None:
        work, is_over, self._is_at_it = self._works[0], True, True
        try:
            is_over = next(work, self) is self
        finally:
            self._is_at_it = False
            if is_over and self._works:  # also after an error; none is left where it was given up meanwhile
                self._works.popleft()
