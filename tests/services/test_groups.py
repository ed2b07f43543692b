"""What people of a group need, and who could help them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.identity import Identity
from sakia_ng.services.groups import Need, NeedKind, ends_in_group, need_of
from sakia_ng.services.trust_health import CertificationLine, Deadline, IdentityHealth
from tests.adapters.sqlite.samples import ALICE, account
from tests.fakes.session import HEAD
from tests.fakes.trust_world import in_days
from tests.fakes.web_of_trust import PARAMETERS

MEMBER = Identity(1, ALICE, IdentityStatus.MEMBER, HEAD, received=6, membership_expires_on=in_days(300))


def health(identity: Identity, *received_days: int) -> IdentityHealth:
    lines = tuple(
        CertificationLine(10 + number, None, None, HEAD.time + timedelta(days=days))
        for number, days in enumerate(sorted(received_days))
    )
    return IdentityHealth(account("alice"), identity, None, 6, received=lines, parameters=PARAMETERS)


LONG = (400, 410, 420, 430, 440, 450)


@pytest.mark.parametrize(
    ("one", "need"),
    [
        (health(MEMBER, *LONG), Need(NeedKind.NOTHING)),
        (
            health(replace(MEMBER, membership_expires_on=in_days(40)), *LONG),
            Need(NeedKind.MEMBERSHIP, when=HEAD.time + timedelta(days=40)),
        ),
        (
            health(MEMBER, 20, 30, 40, 400, 410, 420),
            Need(NeedKind.RENEWED_CERTIFICATIONS, 2, HEAD.time + timedelta(days=30)),
        ),
        (health(MEMBER, 20, 400, 410, 420, 430, 440), Need(NeedKind.NOTHING)),
        (
            health(replace(MEMBER, membership_expires_on=in_days(20)), 30, 40, 400, 410, 420),
            Need(NeedKind.MEMBERSHIP, when=HEAD.time + timedelta(days=20)),
        ),
        (
            health(replace(MEMBER, membership_expires_on=in_days(60)), 30, 40, 400, 410, 420),
            Need(NeedKind.RENEWED_CERTIFICATIONS, 2, HEAD.time + timedelta(days=30)),
        ),
        (
            health(replace(MEMBER, status=IdentityStatus.UNVALIDATED, received=2), 700, 710),
            Need(NeedKind.CERTIFICATIONS, 3),
        ),
        (health(replace(MEMBER, status=IdentityStatus.UNVALIDATED), *LONG), Need(NeedKind.EVALUATION)),
        (
            health(replace(MEMBER, status=IdentityStatus.UNVALIDATED, evaluated_for=ALICE), *LONG),
            Need(NeedKind.PATIENCE),
        ),
        (health(replace(MEMBER, status=IdentityStatus.UNCONFIRMED, received=1), 700), Need(NeedKind.NAME)),
        (health(replace(MEMBER, status=IdentityStatus.REVOKED, received=0)), Need(NeedKind.NOTHING)),
        (health(replace(MEMBER, status=IdentityStatus.UNKNOWN, received=0)), Need(NeedKind.UNKNOWN)),
    ],
)
def test_what_somebody_needs_first(one: IdentityHealth, need: Need) -> None:
    assert need_of(one) == need


def test_what_runs_out_counts_when_certifications_become_too_few() -> None:
    one = health(MEMBER, 20, 30, 400, 410, 420, 430)
    line = CertificationLine(7, None, None, HEAD.time + timedelta(days=9))
    ends = ends_in_group(replace(one, issued=(line,)))
    assert [(end.what, end.at - HEAD.time) for end in ends] == [
        (Deadline.MEMBERSHIP, timedelta(days=300)),
        (Deadline.TOO_FEW, timedelta(days=30)),
        (Deadline.ISSUED, timedelta(days=9)),
    ]
