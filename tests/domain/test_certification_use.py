"""When a certification would change nothing, and when it would."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_use import Prospect, UseDoubt, UseDoubtKind
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.distance import Distance
from sakia_ng.domain.identity import Certification, Identity
from tests.fakes.web_of_trust import PARAMETERS

ME, AT = 1, 20_000_000
_A_DAY, _TWO_YEARS = 14_400, 10_519_200
NEAR, FAR = Distance(90, 100), Distance(79, 100)
HEAD = BlockRef(BlockNumber(AT), BlockHash("0x" + "0" * 64), datetime(2026, 11, 28, tzinfo=UTC))


def prospect(
    status: IdentityStatus,
    *days: float,
    mine: float | None = None,
    ends: float | None = None,
    now: Distance | None = NEAR,
    then: Distance | None = NEAR,
) -> Prospect:
    """Think of a certification.

    Args:
        status: of the receiver.
        days: how long the certifications of others still last.
        mine: how long one's own does, None without.
        ends: when the identity ends, None when it does not.
        now: its distance.
        then: its distance with one's own.
    """
    received = [Certification(10 + number, 2, _in(left)) for number, left in enumerate(days)]
    if mine is not None:
        received.append(Certification(ME, 2, _in(mine)))
    scheduled = None if ends is None else _in(ends)
    receiver = Identity(2, Address("them"), status, HEAD, scheduled, received=len(received))
    return Prospect(ME, receiver, received, PARAMETERS, now, then)


def _in(days: float) -> BlockNumber:
    return BlockNumber(AT + round(days * _A_DAY))


def kinds(thought: Prospect) -> list[UseDoubtKind]:
    return [doubt.kind for doubt in thought.doubts()]


def test_one_that_is_renewed_the_day_after_adds_little() -> None:
    thought = prospect(IdentityStatus.MEMBER, 30, 30, 30, 30, mine=729)
    given = BlockNumber(_in(729) - _TWO_YEARS)
    assert thought.doubts() == (UseDoubt(UseDoubtKind.RENEWED_EARLY, _in(729), given),)
    assert kinds(prospect(IdentityStatus.MEMBER, 30, 30, 30, 30, mine=300)) == []


def test_a_member_far_from_losing_anything_does_without() -> None:
    thought = prospect(IdentityStatus.MEMBER, 50, 400, 500, 500, 600, 700)
    assert thought.doubts() == (UseDoubt(UseDoubtKind.MEMBER_ANYWAY, _in(400), count=6),)
    assert kinds(prospect(IdentityStatus.MEMBER, 50, 150, 500, 500, 600, 700)) == []  # half a year is not far
    assert kinds(prospect(IdentityStatus.MEMBER, 50, 400, 500, 500, 600)) == []
    assert kinds(prospect(IdentityStatus.MEMBER, *[700] * 9, now=FAR)) == []
    assert kinds(prospect(IdentityStatus.MEMBER, *[700] * 9, now=None, then=None)) == []


def test_whether_others_suffice_is_counted_without_ones_own() -> None:
    assert kinds(prospect(IdentityStatus.MEMBER, 700, 700, 700, 700, mine=20)) == []
    assert kinds(prospect(IdentityStatus.MEMBER, *[700] * 5, mine=20)) == [UseDoubtKind.MEMBER_ANYWAY]


@pytest.mark.parametrize("status", [IdentityStatus.UNVALIDATED, IdentityStatus.NOT_MEMBER])
def test_whoever_has_enough_lacks_the_evaluation_alone(status: IdentityStatus) -> None:
    thought = prospect(status, *[700] * 5, ends=40)
    assert thought.doubts() == (UseDoubt(UseDoubtKind.NEEDS_NO_MORE, count=5),)
    asked = replace(thought, receiver=replace(thought.receiver, evaluated_for=Address("them")))
    assert kinds(asked) == [UseDoubtKind.UNDER_EVALUATION]
    assert kinds(prospect(status, *[700] * 4, ends=40)) == []
    assert kinds(prospect(status, *[700] * 5, ends=40, now=FAR)) == []


def test_what_ends_before_an_evaluation_could_is_too_late() -> None:
    last = prospect(IdentityStatus.UNVALIDATED, *[700] * 4, ends=120 / _A_DAY)
    assert last.doubts() == (UseDoubt(UseDoubtKind.TOO_LATE, BlockNumber(AT + 120)),)
    assert kinds(prospect(IdentityStatus.UNVALIDATED, *[700] * 4, ends=121 / _A_DAY)) == []


def test_who_lacks_more_and_has_days_alone_is_in_a_hurry() -> None:
    thought = prospect(IdentityStatus.UNVALIDATED, 700, 700, ends=10)
    assert thought.doubts() == (UseDoubt(UseDoubtKind.HURRY, _in(10), count=2),)
    assert kinds(prospect(IdentityStatus.UNVALIDATED, 700, 700, ends=20)) == []
    assert kinds(prospect(IdentityStatus.UNVALIDATED, *[700] * 4, ends=10)) == []


def test_a_distance_that_fails_even_so_is_known_before_the_fifth() -> None:
    thought = prospect(IdentityStatus.UNVALIDATED, *[700] * 4, ends=40, now=FAR, then=FAR)
    assert thought.doubts() == (UseDoubt(UseDoubtKind.STILL_TOO_FAR, distance=FAR),)
    assert kinds(prospect(IdentityStatus.UNVALIDATED, *[700] * 3, ends=40, now=FAR, then=FAR)) == []
    assert kinds(prospect(IdentityStatus.UNVALIDATED, *[700] * 4, ends=40, now=FAR, then=NEAR)) == []
