"""Majorities of operators, and the height at which they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.agreement import LAG_TOLERATED, Agreement, comparable_height, tally
from sakia_ng.domain.chain import BlockHash, BlockNumber

VOTES = [
    ("", None),
    ("a", ("a", 1, 1)),
    ("aa", ("a", 2, 2)),
    ("ab", None),
    ("aab", ("a", 2, 3)),
    ("abc", None),
    ("aabb", None),
    ("aaabb", ("a", 3, 5)),
]


@pytest.mark.parametrize(("votes", "expected"), VOTES)
def test_more_than_half_decide_or_nobody(votes: str, expected: tuple[str, int, int] | None) -> None:
    count = tally({str(operator): vote for operator, vote in enumerate(votes)})
    assert (None if count is None else (count.choice, count.agreeing, count.asked)) == expected


@given(st.integers(3, 9), st.data())
def test_a_minority_never_decides(operators: int, data: st.DataObject) -> None:
    liars = data.draw(st.integers(0, (operators - 1) // 2))
    lies = data.draw(st.lists(st.sampled_from("xyz"), min_size=liars, max_size=liars))
    count = tally({str(n): vote for n, vote in enumerate([*lies, *["truth"] * (operators - liars)])})
    assert count is not None
    assert count.choice == "truth"


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([100], (100, "")),
        ([100, 98, 99], (98, "")),
        ([100, 100 - LAG_TOLERATED, 100], (100 - LAG_TOLERATED, "")),
        ([100, 99 - LAG_TOLERATED, 100], (100, "1")),
        ([10**9, 100, 99], (99, "")),
        ([100, 10], (100, "1")),
    ],
)
def test_the_lowest_that_keeps_up_is_the_height(heights: list[int], expected: tuple[int, str]) -> None:
    height, lagging = comparable_height({str(n): height for n, height in enumerate(heights)})
    assert (height, "".join(lagging)) == expected


@given(st.lists(st.integers(90, 100), min_size=2, max_size=6), st.integers(0, 2**32))
def test_one_claim_never_makes_the_honest_look_late(honest: list[int], claimed: int) -> None:
    heights = {str(n): height for n, height in enumerate(honest)} | {"liar": claimed}
    height, lagging = comparable_height(heights)
    assert lagging <= {"liar"}
    assert height <= max(honest)


def test_a_majority_needs_three_operators() -> None:
    def agreed(agreeing: int, asked: int) -> Agreement:
        return Agreement(BlockNumber(1), BlockHash("0x"), agreeing, asked)

    assert not agreed(1, 1).is_majority
    assert not agreed(2, 2).is_majority
    assert agreed(2, 3).is_majority
