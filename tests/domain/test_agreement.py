"""Majorities of operators, and the height at which they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.agreement import (
    LAG_TOLERATED,
    Agreement,
    Backing,
    Ground,
    comparable_height,
    is_decided,
    misplaced,
    offered_by_most,
    tally,
)
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
        ([10**9, 10**9, 100, 99], (99, "")),
        ([100, 10], (10, "")),
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


@given(st.lists(st.integers(90, 100), min_size=1, max_size=5), st.data())
def test_half_of_them_never_make_the_others_look_late(honest: list[int], data: st.DataObject) -> None:
    claims = data.draw(st.lists(st.integers(0, 2**32), max_size=len(honest)))
    heights = {str(n): height for n, height in enumerate(honest)} | {f"liar {n}": c for n, c in enumerate(claims)}
    height, lagging = comparable_height(heights)
    assert all(name.startswith("liar") for name in lagging)
    assert height <= max(honest)


@pytest.mark.parametrize(
    ("heights", "is_recent", "impossible", "late"),
    [
        ([100, 10**9], True, "1", ""),
        ([100, 10**9], False, "", "0"),
        ([100, 110], True, "", ""),
        ([100, 110], False, "", ""),
        ([100, 100, 10**9], True, "2", ""),
        ([100, 100, 10**9], False, "", ""),
        ([100], False, "", ""),
    ],
)
def test_the_time_of_the_block_agreed_on_tells_the_absurd_from_the_late(
    heights: list[int], is_recent: bool, impossible: str, late: str
) -> None:
    found = misplaced({str(n): height for n, height in enumerate(heights)}, 100, is_recent=is_recent)
    assert ("".join(found[0]), "".join(found[1])) == (impossible, late)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([5], 5), ([5, 99], 5), ([99, 5], 5), ([0, 5, 5], 5), ([99, 5, 5], 5), ([4, 5, 6], 5), ([9, 9, 5, 5], 5)],
)
def test_a_number_is_taken_that_more_than_half_offer_at_least(numbers: list[int], expected: int) -> None:
    assert offered_by_most({str(n): number for n, number in enumerate(numbers)}) == expected


def test_what_more_than_half_said_is_decided() -> None:
    assert not is_decided({}, 1)
    assert is_decided({"a": 1}, 1)
    assert not is_decided({"a": 1, "b": 1}, 4)
    assert is_decided({"a": 1, "b": 1, "c": 2}, 3)


@pytest.mark.parametrize(
    ("ground", "asked", "is_lone"),
    [
        (Ground.PROVEN, 3, False),
        (Ground.PROVEN, 2, False),
        (Ground.PROVEN, 1, True),
        (Ground.COMPARED, 2, False),
        (Ground.ONE_SERVER, 1, True),
        (Ground.ONE_SERVER, 3, True),
    ],
)
def test_a_proof_is_one_operators_word_where_one_alone_tells_its_block(
    ground: Ground, asked: int, is_lone: bool
) -> None:
    assert Backing(ground, BlockNumber(1), asked, asked).is_lone_word is is_lone


def test_a_majority_needs_three_operators() -> None:
    def agreed(agreeing: int, asked: int) -> Agreement:
        return Agreement(BlockNumber(1), BlockHash("0x"), agreeing, asked)

    assert not agreed(1, 1).is_majority
    assert not agreed(2, 2).is_majority
    assert agreed(2, 3).is_majority
