"""The bus: what changed, told to whoever looks, several changes at a time.

Publishing is cheap and may happen a thousand times a second; listeners hear of it a few times a second at most.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count

from sakia_ng.domain.events import Changed

Listener = Callable[[Changed], None]

_GATHERING_S = 0.04  # with the loop's own delays, listeners hear within 50 ms


class Bus:
    """Carries ``Changed`` from whoever changes the store to whoever shows it.

    Everything happens on one event loop: ``publish`` is called on it, and listeners run on it, each in a turn of its
    own. What a listener raises goes to the loop's exception handler and stops nobody else.
    """

    def __init__(self) -> None:
        self._listeners: dict[int, Listener] = {}
        self._numbers = count()
        self._pending: Changed | None = None

    def publish(self, changed: Changed) -> None:
        """Tell listeners within 50 ms, together with whatever else is published meanwhile.

        Raises:
            RuntimeError: no event loop runs in this thread.
        """
        loop = asyncio.get_running_loop()
        if self._pending is None:
            loop.call_later(_GATHERING_S, self._deliver, loop)
            self._pending = changed
        else:
            self._pending = self._pending | changed

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with what changes from now on.

        Returns:
            A function that ends it; calling it twice does no harm. The listener is never called after it.
        """
        number = next(self._numbers)
        self._listeners[number] = listener
        return lambda: self._forget(number)

    def _forget(self, number: int) -> None:
        self._listeners.pop(number, None)

    def _deliver(self, loop: asyncio.AbstractEventLoop) -> None:
        changed, self._pending = self._pending, None
        assert changed is not None
        for number in list(self._listeners):
            loop.call_soon(self._tell, number, changed)  # a turn each: errors are reported one by one

    def _tell(self, number: int, changed: Changed) -> None:
        listener = self._listeners.get(number)
        if listener is not None:
            listener(changed)
