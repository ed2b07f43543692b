"""Windows with a stand-in for the system; sleep noticed by the leap of the date."""

from __future__ import annotations

import asyncio
import sys

import pytest

from sakia_ng.adapters.platform import sleep, this_platform
from sakia_ng.adapters.platform.macos import MacPlatform
from sakia_ng.adapters.platform.windows import WindowsPlatform
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.platform import Away, Platform


class FakeWindows:
    """Remembers what it was told; ``knows`` are the affinities this version has."""

    def __init__(self, *knows: int) -> None:
        self.knows = knows
        self.affinity: dict[int, int] = {}
        self.flags: int | None = 1

    def set_display_affinity(self, window_id: int, affinity: int) -> bool:
        if affinity not in self.knows:
            return False
        self.affinity[window_id] = affinity
        return True

    def session_flags(self) -> int | None:
        return self.flags


def test_a_window_is_left_out_of_pictures_and_comes_back() -> None:
    system = FakeWindows(0x00, 0x01, 0x11)
    platform = WindowsPlatform(system)
    assert platform.protect_window(7, protect=True)
    assert system.affinity == {7: 0x11}
    assert platform.protect_window(7, protect=False)
    assert system.affinity == {7: 0x00}


def test_an_older_windows_leaves_it_black_and_the_oldest_says_that_it_cannot() -> None:
    older = FakeWindows(0x00, 0x01)
    assert WindowsPlatform(older).protect_window(7, protect=True)
    assert older.affinity == {7: 0x01}
    assert not WindowsPlatform(FakeWindows()).protect_window(7, protect=True)


def test_a_locked_session_is_told_once_each_time() -> None:
    system, told = FakeWindows(), list[Away]()
    platform = WindowsPlatform(system)
    for flags in (1, 0, 0, 1, None, 0):
        system.flags = flags
        platform.look(told.append)
    assert told == [Away.SESSION_LOCKED, Away.SESSION_LOCKED]


async def test_sleep_is_noticed_by_its_leap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleep, "LOOK_EVERY_S", 0.01)
    dates = iter([1_000.0, 1_000.01, 5_000.0, 5_000.01])
    monkeypatch.setattr("sakia_ng.adapters.platform.sleep.time.time", lambda: next(dates, 5_000.02))
    leaps, looks, enough = list[int](), list[int](), asyncio.Event()

    def look() -> None:
        looks.append(1)
        if len(looks) == 4:
            enough.set()

    task = asyncio.create_task(sleep.watch_leaps(lambda: leaps.append(1), also=look))
    await asyncio.wait_for(enough.wait(), 30)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert leaps == [1]


@pytest.mark.parametrize("platform", [MacPlatform(), WindowsPlatform(FakeWindows())])
async def test_where_programs_may_look_the_system_gives_no_picture(platform: Platform) -> None:
    with pytest.raises(EnvironmentProblem):
        await platform.picture_of_screen()


def test_this_system_has_its_own() -> None:
    assert sys.platform.startswith(type(this_platform()).__module__.rpartition(".")[2][:3])
