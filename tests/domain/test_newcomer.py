"""The path into a web of trust without invitations and oracles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.money import Cents
from sakia_ng.domain.newcomer import Actor, NewcomerPath, Step, StepState
from sakia_ng.domain.trust_parameters import TrustParameters

ME = Address("4vaKRQKuSx4ERaEiX1V4L4581AcF6iq2Kf2LtVbHg43L")
AT = BlockRef(BlockNumber(900), BlockHash("0x" + "ab" * 32), datetime(2026, 11, 1, tzinfo=UTC))
RULES = TrustParameters(
    confirm_period=0,
    validation_period=100,
    autorevocation_period=100,
    deletion_period=0,
    change_owner_key_period=0,
    invitation_period=0,
    min_certifications=3,
    min_certifications_to_invite=0,
    membership_period=1_000,
    renewal_period=100,
    certification_period=5,
    certification_validity=2_000,
    max_certifications=100,
    evaluation_price_cents=Cents(0),
    evaluation_period=0,
    distance=DistanceRule(),
)


def path(status: IdentityStatus | None, received: int = 0, *, asked: bool = False) -> NewcomerPath:
    nothing = Cents(0)
    account = AccountState(ME, AT, False, nothing, nothing, nothing, nothing, 0, nothing)
    identity = None
    if status is not None:
        ends = BlockNumber(950)
        identity = Identity(
            7, ME, status, AT, scheduled_on=ends, received=received, evaluated_for=ME if asked else None
        )
    certifications = tuple(Certification(one, 7, BlockNumber(2_000)) for one in range(received))
    return NewcomerPath(
        account, identity, certifications, RULES, nothing, 300, by_invitation=False, by_evaluation=False
    )


@pytest.mark.parametrize(
    ("where", "step", "state", "actor"),
    [
        (path(None), Step.NAME, StepState.NOW, Actor.NEWCOMER),
        (path(IdentityStatus.UNVALIDATED, 2), Step.CERTIFICATIONS, StepState.NOW, Actor.MEMBERS),
        (path(IdentityStatus.UNVALIDATED, 2, asked=True), Step.CERTIFICATIONS, StepState.NOW, Actor.MEMBERS),
        (path(IdentityStatus.UNVALIDATED, 3), Step.EVALUATION, StepState.NOW, Actor.NEWCOMER),
        (path(IdentityStatus.UNVALIDATED, 3, asked=True), Step.EVALUATION, StepState.RUNNING, Actor.NOBODY),
        (path(IdentityStatus.NOT_MEMBER, 3), Step.EVALUATION, StepState.NOW, Actor.NEWCOMER),
        (path(IdentityStatus.MEMBER, 3), Step.MEMBER, StepState.DONE, Actor.NOBODY),
        (path(IdentityStatus.REVOKED), Step.CERTIFICATIONS, StepState.STUCK, Actor.NOBODY),
    ],
)
def test_where_somebody_stands(where: NewcomerPath, step: Step, state: StepState, actor: Actor) -> None:
    current = where.current
    assert (current.step, current.state, current.actor) == (step, state, actor)
    assert [view.step for view in where.steps()] == [Step.NAME, Step.CERTIFICATIONS, Step.EVALUATION, Step.MEMBER]


def test_by_invitation_there_are_two_steps_more() -> None:
    invited = replace(path(None), by_invitation=True, by_evaluation=True)
    assert [view.step for view in invited.steps()] == list(Step)
    assert invited.current.step is Step.ACCOUNT
    waiting = replace(path(IdentityStatus.UNVALIDATED, 2, asked=True), by_invitation=True, by_evaluation=True)
    assert (waiting.current.step, waiting.current.actor) == (Step.EVALUATION, Actor.ORACLES)
