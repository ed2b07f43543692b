"""New versions are looked for when their user agreed, and what is given is hostile until it was checked."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from nacl.signing import SigningKey

from sakia_ng.domain.announcement import AnnouncementProblem
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.releases import ReleaseProblem
from sakia_ng.services import new_versions
from sakia_ng.services.bus import Bus
from sakia_ng.services.new_versions import NewVersions
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.settings import Settings
from tests.async_qt import AsyncQt
from tests.fakes.announcements import ISSUED, FakeAnnouncements, announcement
from tests.fakes.clock import FakeClock
from tests.fakes.session import MemoryPreferences
from tests.release_signing import own_key, signed


class World:
    """The service over fakes."""

    def __init__(self, version: str = "0.1.0", file: MemoryPreferences | None = None, now: datetime = ISSUED) -> None:
        self.file, self.bus, self.source = file or MemoryPreferences(), Bus(), FakeAnnouncements()
        self.clock = FakeClock(now + timedelta(days=1))
        self.settings = Settings(file=self.file, bus=self.bus, servers=ServersOf("0x" + "61" * 32))
        self.versions = NewVersions(
            source=self.source,
            check=own_key().check,
            settings=self.settings,
            bus=self.bus,
            clock=self.clock,
            version=version,
        )

    async def problem(self) -> str | None:
        """Look, and return why what was given is not believed."""
        await self.versions.look()
        return None if self.versions.problem is None else self.versions.problem.code


async def test_a_newer_version_is_told() -> None:
    world = World()
    assert await world.problem() is None
    assert world.versions.newest is not None
    assert world.versions.newest.version == "0.2.0"
    assert world.versions.looked_at == world.clock.now()


async def test_the_version_that_runs_is_no_news() -> None:
    world = World("0.2.0")
    assert await world.problem() is None
    assert world.versions.newest is None


async def test_what_the_key_did_not_sign_is_not_even_read() -> None:
    world = World()
    for data, signature in (
        (announcement(version="0.3.0"), world.source.signature),
        (world.source.data, signed(world.source.data, signing=SigningKey(bytes(32)))),
    ):
        world.source.data, world.source.signature = data, signature
        assert await world.problem() is ReleaseProblem.SIGNATURE
    world.source.signature = b"nothing"
    assert await world.problem() is ReleaseProblem.SIGNATURE_UNREADABLE
    assert world.versions.newest is None
    assert world.file.values == {}


async def test_an_older_announcement_is_refused_after_a_newer_one_even_at_the_next_start() -> None:
    world = World()
    world.source.give(serial=14, version="0.3.0")
    assert await world.problem() is None
    world.source.give(serial=12, version="0.2.0")
    assert await world.problem() is AnnouncementProblem.BACKWARDS
    assert world.versions.newest is not None
    assert world.versions.newest.version == "0.3.0"
    again = World(file=world.file)
    assert await again.problem() is AnnouncementProblem.BACKWARDS
    again.source.give(serial=15, version="0.2.9")
    assert await again.problem() is AnnouncementProblem.BACKWARDS
    again.source.give(serial=15, version="0.3.1")
    assert await again.problem() is None


async def test_an_announcement_that_is_held_back_runs_out() -> None:
    world = World(now=ISSUED + timedelta(days=200))
    assert await world.problem() is AnnouncementProblem.EXPIRED
    assert world.versions.newest is None


async def test_a_server_out_of_reach_changes_nothing_that_is_known() -> None:
    world = World()
    await world.versions.look()
    world.source.problem = EnvironmentProblem(ReleaseProblem.UNREACHABLE)
    assert await world.problem() is ReleaseProblem.UNREACHABLE
    assert world.versions.newest is not None


async def test_it_goes_through_the_proxy_of_the_moment() -> None:
    world = World()
    await world.versions.look()
    await world.settings.change(proxy="socks5://127.0.0.1:9050")
    await world.versions.look()
    assert world.source.asked == ["", "socks5://127.0.0.1:9050"]


async def test_nobody_is_asked_before_the_user_agrees(aqt: AsyncQt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_versions, "_AT_FIRST_S", 0.0)
    world = World()
    running = asyncio.create_task(world.versions.run())
    await asyncio.sleep(0.1)
    assert world.source.asked == []
    await world.settings.change(look_for_versions=True)
    await aqt.until(lambda: world.versions.newest)
    assert world.source.asked == [""]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_it_looks_again_every_day_while_wanted(aqt: AsyncQt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_versions, "_AT_FIRST_S", 0.0)
    monkeypatch.setattr(new_versions, "EVERY", timedelta(milliseconds=20))
    world = World()
    await world.settings.change(look_for_versions=True)
    running = asyncio.create_task(world.versions.run())
    await aqt.until(lambda: len(world.source.asked) >= 3)
    await world.settings.change(look_for_versions=False)
    await asyncio.sleep(0.15)
    asked = len(world.source.asked)
    await asyncio.sleep(0.1)
    assert len(world.source.asked) == asked
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_without_a_source_nothing_is_possible_and_nothing_runs() -> None:
    world = World()
    versions = NewVersions(
        source=None,
        check=own_key().check,
        settings=world.settings,
        bus=world.bus,
        clock=world.clock,
        version="0.1.0",
    )
    await asyncio.wait_for(versions.run(), 30)
    await versions.look()
    assert not versions.is_possible
    assert (versions.newest, versions.problem, versions.host) == (None, None, "")
