"""Has the ledger of a session ask whomever its user chooses, as soon as they do."""

from __future__ import annotations

import asyncio

from sakia_ng.bootstrap.ledgers import AnyLedger
from sakia_ng.bootstrap.places import Servers
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.services.bus import Bus
from sakia_ng.services.settings import Settings


class ChosenServers:
    """Who is asked in a session.

    Args:
        servers: who may be.
        settings: what the user prefers.

    Attributes:
        in_force: who is asked now.
    """

    def __init__(self, servers: Servers, settings: Settings) -> None:
        self._servers = servers
        self._settings = settings
        self._at_start = settings.current
        self._changed = asyncio.Event()
        self.in_force = servers.chosen(self._at_start, self._at_start)

    async def follow(self, bus: Bus, ledger: AnyLedger) -> None:
        """Hand every change to the ledger, until cancelled."""
        unsubscribe = bus.subscribe(self._on_changed)
        try:
            while True:
                choice = self._servers.chosen(self._settings.current, self._at_start)
                if choice != self.in_force:
                    await ledger.use(choice)
                    self.in_force = choice
                await self._changed.wait()
                self._changed.clear()
        finally:
            unsubscribe()

    def _on_changed(self, changed: Changed) -> None:
        if changed.topics & Topic.SETTINGS:
            self._changed.set()
