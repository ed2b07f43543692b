from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.services.bus import Bus
from tests.async_qt import AsyncQt

ALICE, BOB = Address("alice"), Address("bob")


async def test_several_changes_are_told_as_one_within_50_ms() -> None:
    bus = Bus()
    heard: list[tuple[float, Changed]] = []
    bus.subscribe(lambda changed: heard.append((time.monotonic(), changed)))
    started = time.monotonic()
    bus.publish(Changed(Topic.BALANCES, frozenset({ALICE})))
    bus.publish(Changed(Topic.HISTORY, frozenset({BOB})))
    assert heard == []
    while not heard:  # noqa: ASYNC110 - what is waited for is the bus itself
        await asyncio.sleep(0.001)
    assert [changed for _, changed in heard] == [Changed(Topic.BALANCES | Topic.HISTORY, frozenset({ALICE, BOB}))]
    assert heard[0][0] - started < 5  # the 50 ms are checked by the delay asked of the loop, not by a busy machine


async def test_the_delay_asked_of_the_loop_is_under_50_ms(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "call_later", lambda delay, *_: delays.append(delay))
    bus = Bus()
    bus.publish(Changed(Topic.LOCK))
    bus.publish(Changed(Topic.LOCK))
    assert len(delays) == 1
    assert delays[0] < 0.05


async def test_an_account_named_and_all_accounts_make_all_accounts(aqt: AsyncQt) -> None:
    bus = Bus()
    heard: list[Changed] = []
    bus.subscribe(heard.append)
    bus.publish(Changed(Topic.BALANCES, frozenset({ALICE})))
    bus.publish(Changed(Topic.CONNECTION))
    await aqt.until(lambda: heard)
    assert heard == [Changed(Topic.BALANCES | Topic.CONNECTION)]


async def test_what_is_published_by_a_listener_comes_in_the_next_telling(aqt: AsyncQt) -> None:
    bus = Bus()
    heard: list[Changed] = []

    def answer_once(changed: Changed) -> None:
        heard.append(changed)
        if len(heard) == 1:
            bus.publish(Changed(Topic.SETTINGS))

    bus.subscribe(answer_once)
    bus.publish(Changed(Topic.LOCK))
    await aqt.until(lambda: len(heard) == 2)
    assert heard == [Changed(Topic.LOCK), Changed(Topic.SETTINGS)]


async def test_a_listener_that_raises_is_reported_and_stops_nobody(aqt: AsyncQt) -> None:
    bus = Bus()
    reports: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reports.append(context))
    heard: list[Changed] = []

    def fail(_: Changed) -> None:
        raise LookupError("a broken view")

    bus.subscribe(fail)
    bus.subscribe(heard.append)
    bus.publish(Changed(Topic.LOCK))
    await aqt.until(lambda: heard)
    assert heard == [Changed(Topic.LOCK)]
    assert [type(report["exception"]) for report in reports] == [LookupError]


async def test_nobody_is_told_after_unsubscribing_not_even_by_a_telling_under_way() -> None:
    bus = Bus()
    heard: list[Changed] = []

    def leave(_: Changed) -> None:
        unsubscribe()

    bus.subscribe(leave)
    unsubscribe = bus.subscribe(heard.append)
    bus.publish(Changed(Topic.LOCK))
    await asyncio.sleep(0.1)
    unsubscribe()
    assert heard == []
