from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.dividend import (
    DividendProblem,
    DividendState,
    created_at,
    milli_ud_to_cents,
    reevaluated,
    spread,
    ud_at,
    unclaimed,
    value_of,
)
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.errors import EnvironmentProblem
from tests.shared import shared_dir

DAY = timedelta(days=1)
FIRST = datetime(2026, 3, 8, 11, tzinfo=UTC)
VALUES = [(FIRST, Cents(1148)), (FIRST + 14 * DAY, Cents(1178)), (FIRST + 197 * DAY, Cents(1210))]


def _state(
    index: int, reevals: list[tuple[int, int]], mass: int = 0, members: int = 0, ud: int = 1148
) -> DividendState:
    past = tuple((start, Cents(value)) for start, value in reevals)
    return DividendState(Cents(ud), index, past, Cents(mass), members)


@pytest.mark.parametrize(
    ("index", "first", "reevals", "count", "total"),
    [
        (40, 10, [(1, 1148), (15, 1178)], 30, 35_190),
        (11, 1, [(1, 1000), (8, 1100)], 10, 10_300),
        (40, 15, [(1, 1148), (15, 1178)], 25, 29_450),
        (40, 14, [(1, 1148), (15, 1178)], 26, 30_598),
        (40, 39, [(1, 1148), (15, 1178)], 1, 1178),
        (2, 1, [(1, 1148)], 1, 1148),
    ],
)
def test_unclaimed_vectors(index: int, first: int, reevals: list[tuple[int, int]], count: int, total: int) -> None:
    assert unclaimed(_state(index, reevals), first) == (count, total)


def test_unclaimed_of_the_shared_vectors() -> None:
    vectors = json.loads((shared_dir() / "protocol" / "test_vectors.json").read_text(encoding="utf-8"))
    assert vectors["claim_uds_examples"]
    for row in vectors["claim_uds_examples"]:
        state = _state(row["current_ud_index"], [(index, value) for index, value in row["past_reevals"]])
        assert unclaimed(state, row["first_eligible_ud"]) == (row["count"], row["total"])


@pytest.mark.parametrize("first", [0, 40, 41, 65_535])
def test_nothing_is_unclaimed_when_not_eligible_or_up_to_date(first: int) -> None:
    assert unclaimed(_state(40, [(1, 1148)]), first) == (0, 0)


def test_uds_older_than_the_kept_window_are_worth_nothing() -> None:
    assert unclaimed(_state(40, [(20, 1200), (30, 1300)]), 5) == (20, 10 * 1200 + 10 * 1300)
    assert unclaimed(_state(40, []), 5) == (0, 0)


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(1, 5000)), max_size=12), st.integers(0, 700), st.data())
def test_unclaimed_is_the_sum_of_each_day(steps: list[tuple[int, int]], after: int, data: st.DataObject) -> None:
    reevals, start = [], 0
    for gap, value in steps:
        start += gap
        reevals.append((start, value))
    index = start + after
    first = data.draw(st.integers(0, index + 2))
    worth = [max((entry for entry in reevals if entry[0] <= day), default=(0, None))[1] for day in range(index)]
    days = [value for value in worth[first:] if value is not None] if first else []
    assert unclaimed(_state(index, reevals), first) == (len(days), sum(days))


@pytest.mark.parametrize(
    "make",
    [
        lambda: _state(40, [(15, 1178), (1, 1148)]),
        lambda: _state(40, [(15, 1178), (15, 1148)]),
        lambda: _state(40, [(1, 1148), (41, 1178)]),
        lambda: _state(-1, []),
        lambda: _state(40, [(1, -5)]),
        lambda: _state(40, [], mass=-1),
        lambda: _state(40, [], mass=MAX_CENTS + 1),
        lambda: _state(40, [], members=-1),
        lambda: _state(40, [], ud=-1),
    ],
)
def test_figures_that_cannot_be_are_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(EnvironmentProblem) as caught:
        make()
    assert caught.value.code is DividendProblem.IMPOSSIBLE


@pytest.mark.parametrize(
    ("date", "value"),
    [
        (FIRST - timedelta(microseconds=1), None),
        (FIRST, 1148),
        (FIRST + 14 * DAY - timedelta(seconds=1), 1148),
        (FIRST + 14 * DAY, 1178),
        (FIRST + 5000 * DAY, 1210),
    ],
)
def test_the_ud_at_a_date_is_the_last_value_before_or_on_it(date: datetime, value: int | None) -> None:
    assert ud_at(date, VALUES) == value


def test_the_ud_at_a_date_without_any_value() -> None:
    assert ud_at(FIRST, []) is None


def test_reevaluation_by_hand() -> None:
    # 0.002382304 × 18,340,000,000 c = 43,691,455.36, rounded 43,691,455; ÷ (8000 × 182) = 30.007, truncated 30
    assert reevaluated(_state(15, [(1, 1148)], mass=18_340_000_000, members=8000)) == 1178


def test_reevaluation_rounds_the_product_to_nearest_and_ties_down() -> None:
    for mass, growth in ((1, 0), (2, 1), (3, 1), (4, 2), (5, 2)):  # 0.5, 1, 1.5, 2, 2.5 before rounding
        state = _state(2, [], mass=mass, members=1, ud=0)
        assert reevaluated(state, c_squared_perbill=500_000_000, uds_per_reevaluation=1) == growth
    assert reevaluated(_state(2, [], mass=3, ud=0), 500_000_001, 1) == 2


def test_reevaluation_without_members_counts_one() -> None:
    state = _state(2, [], mass=10**12, members=0)
    assert reevaluated(state) == reevaluated(_state(2, [], mass=10**12, members=1)) == 1148 + 2_382_304_000 // 182


@given(st.integers(0, MAX_CENTS), st.integers(0, 100_000), st.integers(0, 10**6))
def test_reevaluation_stays_within_one_cent_of_the_exact_formula(mass: int, members: int, ud: int) -> None:
    exact = ud + Fraction(2_382_304, 10**9) * mass / (max(1, members) * 182)
    assert -1 < reevaluated(_state(2, [], mass=mass, members=members, ud=ud)) - exact < 1


@pytest.mark.parametrize(("milli", "cents"), [(0, 0), (1, 1), (871, 999), (872, 1001), (1000, 1148), (1500, 1722)])
def test_paying_in_milli_ud_rounds_down(milli: int, cents: int) -> None:
    assert milli_ud_to_cents(milli, Cents(1148)) == cents


def test_the_value_of_an_index_is_that_of_the_last_reevaluation_before_it() -> None:
    state = _state(40, [(5, 1148), (15, 1178)])
    assert [value_of(state, index) for index in (4, 5, 14, 15, 39)] == [None, 1148, 1148, 1178, 1178]


def test_a_dividend_is_dated_back_from_the_next_one() -> None:
    state = replace(_state(40, [(1, 1148)]), next_ud_at=FIRST)
    assert created_at(state, 39, 86_400_000) == FIRST - DAY
    assert created_at(state, 40, 86_400_000) == FIRST
    assert created_at(_state(40, [(1, 1148)]), 39, 86_400_000) is None


@given(st.integers(0, 10**5), st.integers(2, 90))
def test_indexes_are_spread_from_the_first_to_the_last(last: int, most: int) -> None:
    found = spread(last, most)
    assert len(found) == min(last, most)
    assert list(found) == sorted(set(found))
    assert not found or (found[0], found[-1]) == (1, last)
