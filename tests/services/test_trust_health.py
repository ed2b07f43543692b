"""What the owner of an identity should do next: the same on every page, and never nothing while something runs out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.services.groups import Need, NeedKind, need_of
from sakia_ng.services.tasks import Reason, Situation, Urgency, all_tasks
from sakia_ng.services.trust_health import Advice, IdentityHealth
from tests.fakes.session import NOW, address_of
from tests.services.test_tasks import health

LONG = (200,) * 5
"""Days left to as many certifications as are needed."""


@pytest.mark.parametrize(
    ("one", "advices"),
    [
        (health(), (Advice.ALL_WELL,)),
        (health(received=(2, *LONG[1:])), (Advice.RENEW_CERTIFICATIONS,)),
        (health(received=(90, *LONG[1:])), (Advice.RENEW_CERTIFICATIONS,)),
        (health(received=(92, *LONG[1:])), (Advice.ALL_WELL,)),
        (health(received=(2, *LONG)), (Advice.ALL_WELL,)),
        (health(received=(), ends_in=300), (Advice.ALL_WELL,)),
        (health(ends_in=20), (Advice.RENEW_MEMBERSHIP,)),
        (health(received=(30, *LONG[1:]), ends_in=20), (Advice.RENEW_MEMBERSHIP, Advice.RENEW_CERTIFICATIONS)),
        (health(received=(10, *LONG[1:]), ends_in=20), (Advice.RENEW_CERTIFICATIONS, Advice.RENEW_MEMBERSHIP)),
        (health(received=(85, *LONG[1:]), ends_in=80), (Advice.RENEW_CERTIFICATIONS, Advice.RENEW_LATER)),
        (health(IdentityStatus.NOT_MEMBER, received=(2, *LONG[1:])), (Advice.ASK_MEMBERSHIP,)),
        (health(IdentityStatus.REVOKED, received=(2, *LONG[1:])), (Advice.NOTHING_MORE,)),
    ],
)
def test_what_runs_out_first_is_to_be_done_first(one: IdentityHealth, advices: tuple[Advice, ...]) -> None:
    if Advice.RENEW_LATER in advices:
        one = _renewable_for(30, one)
    assert one.advices == advices
    assert one.advice is advices[0]


def test_who_leaves_or_waits_for_an_answer_is_not_told_that_all_is_in_order() -> None:
    short = health(received=(2, *LONG[1:]))
    leaves = replace(short, identity=replace(short.identity, is_leaving=True))
    assert leaves.advices == (Advice.LEAVES,)
    waits = replace(short, identity=replace(short.identity, evaluated_for=address_of("Elsa")))
    assert waits.advices == (Advice.RENEW_CERTIFICATIONS, Advice.WAIT_FOR_ORACLES)
    unread = replace(short, parameters=None)
    assert unread.advices == (Advice.ALL_WELL,)


def test_as_many_are_to_be_renewed_as_end_within_three_months() -> None:
    one = health(received=(2, 40, 90, 92, 200, 200))
    assert (one.certifications_to_renew, one.too_few_from) == (2, NOW + timedelta(days=40))
    assert health(received=(2, *LONG)).certifications_to_renew == 0
    assert health(received=(2,)).certifications_to_renew == 0  # those are not all that it has


@pytest.mark.parametrize(("days", "urgency"), [(2, Urgency.NOW), (30, Urgency.NOW), (31, Urgency.SOON)])
def test_certifications_that_keep_a_member_press_like_the_membership(days: int, urgency: Urgency) -> None:
    one = health(received=(days, *LONG[1:]))
    (task,) = all_tasks(Situation(NOW, identities=(one,)))
    assert (task.reason, task.urgency, task.count) == (Reason.RENEW_CERTIFICATIONS, urgency, 1)
    assert task.due == NOW + timedelta(days=days)
    assert need_of(one) == Need(NeedKind.RENEWED_CERTIFICATIONS, task.count, task.due)


def test_both_ends_are_told_and_no_page_says_otherwise() -> None:
    one = health(received=(30, *LONG[1:]), ends_in=20)
    first, second = all_tasks(Situation(NOW, identities=(one,)))
    assert (first.reason, first.due) == (Reason.RENEW_MEMBERSHIP, one.membership_ends)
    assert (second.reason, second.due) == (Reason.RENEW_CERTIFICATIONS, one.too_few_from)
    assert need_of(one) == Need(NeedKind.MEMBERSHIP, when=one.membership_ends)
    lost = health(IdentityStatus.NOT_MEMBER, received=(2, *LONG[1:]))
    assert need_of(lost) == Need(NeedKind.EVALUATION)


def _renewable_for(days: int, one: IdentityHealth) -> IdentityHealth:
    """Let a membership be renewed in its last days alone."""
    assert one.parameters is not None
    rules = one.parameters
    return replace(one, parameters=replace(rules, renewal_period=rules.membership_period - days * 14_400))
