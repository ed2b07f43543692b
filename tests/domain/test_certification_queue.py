"""When those who wait can be certified."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_queue import moved, turns
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.identity import Certification, Identity
from tests.fakes.web_of_trust import PARAMETERS

_AT = BlockRef(BlockNumber(1_000_000), BlockHash("0x" + "0" * 64), datetime(2026, 11, 28, tzinfo=UTC))
_FIVE_DAYS, _TWO_YEARS = 72_000, 10_519_200


def certifier(next_on: int = 0, issued: int = 0) -> Identity:
    return Identity(
        7, Address("me"), IdentityStatus.MEMBER, _AT, issued=issued, next_certification_on=BlockNumber(next_on)
    )


def issued_until(*ends: int) -> list[Certification]:
    return [Certification(7, 100 + number, BlockNumber(end)) for number, end in enumerate(ends)]


def test_one_each_five_days_from_the_next_possible() -> None:
    assert turns([1, 2, None], certifier(), [], PARAMETERS) == (1_000_000, 1_072_000, 1_144_000)
    assert turns([1, 2], certifier(1_050_000), [], PARAMETERS) == (1_050_000, 1_122_000)
    assert turns([], certifier(), [], PARAMETERS) == ()


def test_at_a_hundred_alive_the_first_end_is_waited_for() -> None:
    alive = issued_until(*range(2_000_000, 2_000_100))
    assert turns([1, 2], certifier(issued=100), alive, PARAMETERS) == (2_000_000, 2_072_000)
    assert turns([1], certifier(issued=99), alive[1:], PARAMETERS) == (1_000_000,)


def test_a_renewal_takes_no_room_but_wants_some() -> None:
    alive = issued_until(*[9_000_000] * 99)
    assert turns([100, 101, 102], certifier(issued=99), alive, PARAMETERS) == (1_000_000, 1_072_000, 1_144_000)
    assert turns([1, 2], certifier(issued=99), alive, PARAMETERS) == (1_000_000, 9_000_000)


def test_an_identity_that_is_gone_by_its_turn_takes_none() -> None:
    ends = {1: BlockNumber(1_000_000), 2: BlockNumber(1_000_001), 4: BlockNumber(1_072_000)}
    blocks = turns([1, 2, 4, None, 3], certifier(), [], PARAMETERS, ends)
    assert blocks == (1_000_000, 1_000_000, 1_072_000, 1_072_000, 1_144_000)


def test_certifications_that_are_counted_and_not_known_are_taken_for_young() -> None:
    assert turns([1], certifier(issued=100), [], PARAMETERS) == (1_000_000 + _TWO_YEARS,)


@given(
    st.lists(st.one_of(st.none(), st.integers(1, 5), st.integers(100, 130)), max_size=30),
    st.lists(st.integers(1_000_001, 13_000_000), max_size=100),
    st.integers(0, 1_200_000),
)
def test_never_two_within_five_days_nor_more_than_a_hundred(
    receivers: list[int | None], ends: list[int], next_on: int
) -> None:
    alive = issued_until(*ends)
    blocks = turns(receivers, certifier(next_on, len(ends)), alive, PARAMETERS)
    assert all(later - former >= _FIVE_DAYS for former, later in pairwise(blocks))
    assert not blocks or blocks[0] >= max(_AT.number, next_on)
    living = {one.receiver: int(one.expires_on) for one in alive}
    for place, (receiver, block) in enumerate(zip(receivers, blocks, strict=True)):
        assert sum(end > block for end in living.values()) < PARAMETERS.max_certifications
        living[-1 - place if receiver is None else receiver] = block + _TWO_YEARS


def test_an_order_is_changed_by_places_as_far_as_there_are() -> None:
    order = ("a", "b", "c")
    assert moved(order, "c", -1) == ("a", "c", "b")
    assert moved(order, "c", -9) == ("c", "a", "b")
    assert moved(order, "a", 1) == ("b", "a", "c")
    assert moved(order, "a", 9) == ("b", "c", "a")
    assert moved(order, "b", 0) == order
