"""Sleep and the clock being set, told apart; a wrong clock, told from a chain that stands still or catches up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sakia_ng.adapters.duniter_v2.clock_check import SPAN_S, ClockCheck
from sakia_ng.adapters.duniter_v2.leaps import Leap, LeapWatch
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from tests.fakes.clock import FakeClock

NOTHING = timedelta(0)


def looked(clock: FakeClock) -> LeapWatch:
    watch = LeapWatch(clock)
    assert not watch.look()
    return watch


def test_a_look_in_time_sees_nothing() -> None:
    clock = FakeClock()
    watch = looked(clock)
    for passed in (1.0, 1.4, 5.0, 0.0):
        clock.advance(passed)
        assert watch.look() == Leap(slept=False, clock_set=NOTHING)


def test_a_sleep_in_which_all_clocks_go_on() -> None:
    clock = FakeClock()
    watch = looked(clock)
    clock.advance(3 * 3600)
    assert watch.look() == Leap(slept=True, clock_set=NOTHING)
    clock.advance(1)
    assert not watch.look(), "told once"


def test_a_sleep_in_which_seconds_stand_still_is_a_leap_of_the_date() -> None:
    clock = FakeClock()
    watch = looked(clock)
    clock.sleep(3 * 3600)
    assert watch.look() == Leap(slept=True, clock_set=timedelta(hours=3))


def test_a_date_set_back_is_no_sleep() -> None:
    clock = FakeClock()
    watch = looked(clock)
    clock.advance(1)
    clock.sleep(-3600)
    assert watch.look() == Leap(slept=False, clock_set=timedelta(hours=-1))


def test_the_seconds_of_this_machine_go_forward() -> None:
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.monotonic() >= first


class Chain:
    """Blocks of six seconds, heard of by a clock that is wrong by some seconds."""

    def __init__(self, wrong_s: float) -> None:
        self.clock = FakeClock()
        self.check = ClockCheck(self.clock)
        self.time = self.clock.now() - timedelta(seconds=wrong_s)
        self.number = 100

    def blocks(self, count: int, *, every_s: float = 6.0, finality_lag: int | None = 2) -> timedelta | None:
        for _ in range(count):
            self.clock.advance(every_s)
            self.time += timedelta(seconds=6)
            self.number += 1
            final = None if finality_lag is None else self._block(finality_lag)
            self.check.hear(self._block(0), final)
        return self.check.ahead

    def _block(self, back: int) -> BlockRef:
        time = self.time - timedelta(seconds=6 * back)
        return BlockRef(BlockNumber(self.number - back), BlockHash(f"0x{self.number - back:064x}"), time)


@pytest.mark.parametrize("wrong_s", [3 * 3600.0, 200.0])
def test_a_clock_ahead(wrong_s: float) -> None:
    assert Chain(wrong_s).blocks(10) == timedelta(seconds=wrong_s)


def test_a_clock_behind_is_compared_with_what_is_final() -> None:
    assert Chain(-3600).blocks(10) == timedelta(seconds=-3600 + 12)


@pytest.mark.parametrize("wrong_s", [0.0, 150.0, -150.0])
def test_a_clock_that_is_nearly_right(wrong_s: float) -> None:
    assert Chain(wrong_s).blocks(10) is None


def test_nothing_is_said_before_blocks_have_followed_each_other_for_a_while() -> None:
    chain = Chain(7200)
    enough = int(SPAN_S / 6) + 3
    assert [chain.blocks(1) is None for _ in range(enough)] == [True] * (enough - 1) + [False]


def test_a_node_that_catches_up_tells_nothing_of_the_clock() -> None:
    chain = Chain(7200)
    assert chain.blocks(50, every_s=0.5) is None
    assert chain.blocks(10) == timedelta(hours=2) - timedelta(seconds=50 * 5.5)


def test_a_chain_that_is_made_faster_or_slower_than_its_dates_tells_nothing() -> None:
    assert Chain(7200).blocks(20, every_s=1) is None
    assert Chain(7200).blocks(20, every_s=30) is None


def test_finality_that_lags_is_no_wrong_clock() -> None:
    assert Chain(0).blocks(10, finality_lag=600) is None
    assert Chain(0).blocks(10, finality_lag=None) is None


def test_a_node_whose_best_block_is_old_is_not_believed_against_what_is_final() -> None:
    chain = Chain(7200)
    fresh = BlockRef(BlockNumber(9_999), BlockHash("0x" + "ab" * 32), chain.clock.now() + timedelta(seconds=60))
    for _ in range(10):
        chain.blocks(1)
        chain.check.hear(chain._block(0), fresh)
    assert chain.check.ahead is None


def test_a_clock_set_right_is_told_at_once_and_a_lost_connection_forgets() -> None:
    chain = Chain(7200)
    assert chain.blocks(10) == timedelta(hours=2)
    chain.check.correct(timedelta(hours=-2))
    assert chain.check.ahead is None
    chain.check.correct(timedelta(hours=5))
    assert chain.check.ahead == timedelta(hours=5)
    chain.check.forget()
    assert chain.check.ahead is None
    assert chain.blocks(1) is None
