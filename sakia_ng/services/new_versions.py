"""Looks for new versions of this program, when its user agreed to that; downloads none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from sakia_ng.domain.announcement import Announcement, check_news, numbers_of, read_announcement
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, SakiaError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.releases import AnnouncementSource
from sakia_ng.services.bus import Bus
from sakia_ng.services.settings import Settings

EVERY = timedelta(days=1)
"""How often it looks while the program runs."""

_AT_FIRST_S = 20.0  # the wallet's own servers come first

CheckSignature = Callable[[bytes, bytes], UntrustedText]
"""Check that the project signed some bytes; the second argument is the signature. Raises ``UserError``."""

_log = logging.getLogger(__name__)


class NewVersions:
    """What is known of versions newer than this one.

    Args:
        source: gives the announcement; None where there is none to ask, as long as the project has no key.
        check: checks its signature.
        settings: whether to look, and what was seen before.
        bus: tells when more is known.
        clock: this computer's.
        version: of this program.

    Attributes:
        newest: the newest version, when it is newer than this one; None while none is known.
        looked_at: when the last answer that was believed came; None before.
        problem: why the last answer was not believed, or did not come; None when all went well.
        is_looking: whether the answer is awaited.
    """

    def __init__(
        self,
        *,
        source: AnnouncementSource | None,
        check: CheckSignature,
        settings: Settings,
        bus: Bus,
        clock: Clock,
        version: str,
    ) -> None:
        self._source = source
        self._check = check
        self._settings = settings
        self._bus = bus
        self._clock = clock
        self._version = version
        self.newest: Announcement | None = None
        self.looked_at: datetime | None = None
        self.problem: SakiaError | None = None
        self.is_looking = False

    @property
    def is_possible(self) -> bool:
        """Whether there is anybody to ask."""
        return self._source is not None

    @property
    def host(self) -> str:
        """Name of the server that is asked; empty where there is none."""
        return "" if self._source is None else self._source.host

    async def run(self) -> None:
        """Look now and then while the user agrees, until cancelled."""
        if self._source is None:
            return
        agreed = asyncio.Event()
        unsubscribe = self._bus.subscribe(lambda _: agreed.set() if self._is_wanted else agreed.clear())
        try:
            if self._is_wanted:
                agreed.set()
            await asyncio.sleep(_AT_FIRST_S)
            while True:
                await agreed.wait()
                await self.look()
                await asyncio.sleep(EVERY.total_seconds())
        finally:
            unsubscribe()

    async def look(self) -> None:
        """Ask once, through the user's proxy, and remember what may be believed. Never fails but by a mistake."""
        if self._source is None or self.is_looking:
            return
        self.is_looking = True
        self._tell()
        try:
            data, signature = await self._source.fetch(self._settings.current.proxy)
            await self._take(data, signature)
            self.problem = None
        except SakiaError as problem:
            _log.warning("no word about new versions: %s", problem.code)
            self.problem = problem
        finally:
            self.is_looking = False
            self._tell()

    async def _take(self, data: bytes, signature: bytes) -> None:
        self._check(data, signature)
        announcement, seen, now = read_announcement(data), self._settings.current, self._clock.now()
        check_news(
            announcement,
            now,
            running=self._version,
            serial_seen=seen.announcement_seen,
            version_seen=seen.version_seen,
        )
        if announcement.serial > seen.announcement_seen:
            with suppress(EnvironmentProblem):  # it holds until the program ends
                await self._settings.change(announcement_seen=announcement.serial, version_seen=announcement.version)
        self.looked_at = now
        is_newer = numbers_of(announcement.version) > numbers_of(self._version)
        self.newest = announcement if is_newer else None

    @property
    def _is_wanted(self) -> bool:
        return self._settings.current.look_for_versions

    def _tell(self) -> None:
        self._bus.publish(Changed(Topic.RELEASES))
