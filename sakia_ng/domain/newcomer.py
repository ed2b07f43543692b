"""The path from an account to a member of the web of trust: where somebody stands, who must act, what is missing.

Source: protocol brief, section 3. Pure: everything is worked out from figures of one block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sakia_ng.domain.account import AccountState, IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef, expected_time
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.money import Cents
from sakia_ng.domain.trust_parameters import TrustParameters

MUST_PAY = Cents(200)
"""What a newcomer must be able to pay and stay alive (pallet duniter-account, ``check_create_identity``)."""


def newcomer_needs(existential_deposit: Cents) -> Cents:
    """Return what an account must hold, in cents, before its owner can be invited."""
    return Cents(MUST_PAY + existential_deposit)


class Step(StrEnum):
    """The steps, in their order."""

    ACCOUNT = "account"
    INVITATION = "invitation"
    NAME = "name"
    CERTIFICATIONS = "certifications"
    EVALUATION = "evaluation"
    MEMBER = "member"


_OF_INVITATION = (Step.ACCOUNT, Step.INVITATION)
"""Steps of a path that begins with an invitation; they come first."""


class StepState(StrEnum):
    """Where a step stands. ``STUCK``: the path cannot go on here, see ``Obstacle``."""

    DONE = "done"
    NOW = "now"
    RUNNING = "running"
    LATER = "later"
    STUCK = "stuck"


class Actor(StrEnum):
    """Who must act."""

    ANYBODY = "anybody"
    MEMBER = "member"
    NEWCOMER = "newcomer"
    MEMBERS = "members"
    NEWCOMER_OR_MEMBER = "newcomer_or_member"
    ORACLES = "oracles"
    NOBODY = "nobody"


class Obstacle(StrEnum):
    """Why a path does not go on."""

    LINKED = "linked"
    REVOKED = "revoked"
    STATUS_UNKNOWN = "status_unknown"


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a path.

    Attributes:
        step: which one.
        state: where it stands.
        actor: who must act.
    """

    step: Step
    state: StepState
    actor: Actor = Actor.NOBODY


@dataclass(frozen=True, slots=True)
class NewcomerPath:
    """Where somebody stands at one block.

    Attributes:
        account: their account.
        identity: what it owns, None before the invitation.
        received: certifications received, those that end first before.
        parameters: of the web of trust.
        existential_deposit: cents an account needs to be on the chain.
        block_time_s: seconds between two blocks, for dates.
        by_invitation: a member creates the identity; else the newcomer declares it.
        by_evaluation: oracles evaluate the distance on demand; else each block looks, and a membership is asked for.
    """

    account: AccountState
    identity: Identity | None
    received: tuple[Certification, ...]
    parameters: TrustParameters
    existential_deposit: Cents
    block_time_s: int
    by_invitation: bool = True
    by_evaluation: bool = True

    @property
    def address(self) -> Address:
        """Whose path it is."""
        return self.account.address

    @property
    def at(self) -> BlockRef:
        """The block it is true of."""
        return self.account.at

    @property
    def status(self) -> IdentityStatus | None:
        """Status of the identity, None before the invitation."""
        return None if self.identity is None else self.identity.status

    @property
    def needed_cents(self) -> Cents:
        """What the account must hold before the invitation."""
        return newcomer_needs(self.existential_deposit)

    @property
    def missing_cents(self) -> Cents:
        """What it lacks of that."""
        return Cents(max(0, self.needed_cents - self.account.free_cents))

    @property
    def missing_certifications(self) -> int:
        """How many certifications are missing."""
        received = 0 if self.identity is None else self.identity.received
        return max(0, self.parameters.min_certifications - received)

    @property
    def is_evaluated(self) -> bool:
        """Whether the oracles are at work on its distance."""
        return self.identity is not None and self.identity.evaluated_for is not None

    @property
    def obstacle(self) -> Obstacle | None:
        """Why the path does not go on, None when it does."""
        if self.status is IdentityStatus.UNKNOWN:
            return Obstacle.STATUS_UNKNOWN
        if self.status is IdentityStatus.REVOKED:
            return Obstacle.REVOKED
        is_linked = self.identity is None and self.account.linked_identity is not None
        return Obstacle.LINKED if is_linked else None

    @property
    def ends_at(self) -> datetime | None:
        """When all is lost unless the path goes on: the identity is removed, or revoked."""
        if self.identity is None or self.identity.is_member:
            return None
        return self.date(self.identity.scheduled_on)

    @property
    def too_few_from(self) -> datetime | None:
        """When there will be too few certifications unless some are renewed or come; None when there are too few."""
        needed = self.parameters.min_certifications
        if len(self.received) < needed:
            return None
        return self.date(self.received[len(self.received) - needed].expires_on)

    @property
    def current(self) -> StepView:
        """The step to be taken now; the last one when all is done."""
        return next((view for view in self.steps() if view.state is not StepState.DONE), self.steps()[-1])

    def step(self, which: Step) -> StepView:
        """Return one of the steps."""
        return next(view for view in self.steps() if view.step is which)

    def steps(self) -> tuple[StepView, ...]:
        """Return every step that there is on this path, in their order."""
        return tuple(view for view in self._all_steps() if self.by_invitation or view.step not in _OF_INVITATION)

    def _all_steps(self) -> tuple[StepView, ...]:
        done = self._done()
        views = [StepView(step, StepState.DONE) for step in list(Step)[:done]]
        if done == len(Step):
            return tuple(views)
        views.append(self._now(list(Step)[done]))
        return (*views, *(StepView(step, StepState.LATER) for step in list(Step)[done + 1 :]))

    def date(self, block: BlockNumber | None) -> datetime | None:
        """Return about when a block is due."""
        return None if block is None else expected_time(block, self.at, self.block_time_s)

    def _done(self) -> int:
        """Return how many steps are behind."""
        if self.status is None and not self.by_invitation:
            return len(_OF_INVITATION)
        if self.status is None:
            return 1 if self.account.exists and not self.missing_cents else 0
        if self.status is IdentityStatus.MEMBER:
            return len(Step)
        if self.status is IdentityStatus.UNCONFIRMED:
            return 2
        is_beyond = self.is_evaluated and self.by_evaluation
        return 4 if is_beyond or not self.missing_certifications else 3

    def _now(self, step: Step) -> StepView:
        if self.obstacle is not None:
            return StepView(step, StepState.STUCK)
        if step is Step.EVALUATION:
            if self.is_evaluated:
                return StepView(step, StepState.RUNNING, Actor.ORACLES if self.by_evaluation else Actor.NOBODY)
            can_be_asked_by_others = self.by_evaluation and self.status is IdentityStatus.UNVALIDATED
            return StepView(step, StepState.NOW, Actor.NEWCOMER_OR_MEMBER if can_be_asked_by_others else Actor.NEWCOMER)
        actors = {
            Step.ACCOUNT: Actor.ANYBODY,
            Step.INVITATION: Actor.MEMBER,
            Step.NAME: Actor.NEWCOMER,
            Step.CERTIFICATIONS: Actor.MEMBERS,
        }
        return StepView(step, StepState.NOW, actors[step])


class EvaluationStage(StrEnum):
    """What is being waited for while a distance is evaluated, one period of blocks each."""

    GATHERING = "gathering"
    COMPUTING = "computing"
    PUBLISHING = "publishing"


@dataclass(frozen=True, slots=True)
class EvaluationProgress:
    """How far an evaluation under way has come.

    Attributes:
        at: the block this is true of.
        due: number of the block of the result.
        period: blocks of one evaluation period.
    """

    at: BlockRef
    due: BlockNumber
    period: int

    @property
    def left(self) -> int:
        """Blocks until the result."""
        return max(0, self.due - self.at.number)

    @property
    def stage(self) -> EvaluationStage:
        """What is being waited for."""
        if self.left > 2 * self.period:
            return EvaluationStage.GATHERING
        return EvaluationStage.COMPUTING if self.left > self.period else EvaluationStage.PUBLISHING

    @property
    def percent(self) -> int:
        """Share of the longest wait that is over, in percent."""
        longest = 3 * self.period
        return 100 * (longest - min(self.left, longest)) // longest


def result_block(asked_on: BlockNumber, period: int) -> BlockNumber:
    """Return the block that applies the result of an evaluation: the first of the third period after the request's.

    Source: pallet distance; protocol brief, section 3.

    Args:
        asked_on: the block that holds the request.
        period: blocks of one evaluation period.
    """
    return BlockNumber((asked_on // period + 3) * period)


def by_end(certifications: Sequence[Certification]) -> tuple[Certification, ...]:
    """Order certifications, those that end first before."""
    return tuple(sorted(certifications, key=lambda one: (one.expires_on, one.issuer)))
