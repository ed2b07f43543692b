from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from sakia_ng.domain.events import Changed, Topic
from sakia_ng.ports.keystore import VaultState
from sakia_ng.services import lock
from sakia_ng.services.lock import AutoLock
from tests.async_qt import AsyncQt
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore


class Ear:
    def __init__(self) -> None:
        self.heard: list[Changed] = []

    def publish(self, changed: Changed) -> None:
        self.heard.append(changed)


async def opened(minutes: int = 10) -> tuple[AutoLock, FakeKeystore, FakeClock, Ear]:
    keystore, clock, ear = FakeKeystore(), FakeClock(), Ear()
    await keystore.create("a password")
    return AutoLock(keystore=keystore, bus=ear, clock=clock, minutes=lambda: minutes), keystore, clock, ear


async def test_it_locks_after_the_minutes_and_not_before(aqt: AsyncQt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_LOOK_EVERY_S", 0.001)
    auto, keystore, clock, ear = await opened(minutes=2)
    running = asyncio.create_task(auto.run())
    clock.advance(119)
    await asyncio.sleep(0.02)
    states = [keystore.state]
    auto.touch()
    clock.advance(119)
    await asyncio.sleep(0.02)
    states.append(keystore.state)
    assert states == [VaultState.UNLOCKED, VaultState.UNLOCKED]
    clock.advance(1)
    await aqt.until(lambda: keystore.state is VaultState.LOCKED)
    assert ear.heard == [Changed(Topic.LOCK)]
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_hours_of_sleep_count_as_absence() -> None:
    auto, _, clock, _ = await opened()
    assert auto.remaining_s() == 600
    clock.sleep(8 * 3600)
    assert auto.remaining_s() == 0


async def test_locking_on_demand_is_told_once() -> None:
    auto, keystore, _, ear = await opened()
    auto.lock_now()
    auto.lock_now()
    assert (keystore.state, auto.remaining_s()) == (VaultState.LOCKED, None)
    assert ear.heard == [Changed(Topic.LOCK)]


async def test_an_unlock_is_told_and_starts_the_minutes_again() -> None:
    auto, keystore, clock, ear = await opened()
    auto.lock_now()
    clock.advance(10_000)
    await keystore.unlock("a password")
    auto.tell()
    assert auto.remaining_s() == 600
    assert len(ear.heard) == 2
