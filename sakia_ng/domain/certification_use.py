"""Whether a certification would change anything: what a certifier should know before one of the hundred is spent.

Nothing here forbids: whom one certifies is one's own affair. Everything is worked out from figures of one block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.distance import Distance
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.trust_parameters import TrustParameters

EVALUATION_PERIODS = 3
"""An evaluation is over at the start of the third period after that of its request (pallet Distance)."""

_HURRY_PARTS, _SAFE_PARTS, _YOUNG_PARTS = 52, 4, 2
"""Of the time that a certification lasts: two weeks, half a year, a year."""


class UseDoubtKind(StrEnum):
    """Why a certification may be of no use. The words live in the gui."""

    RENEWED_EARLY = "renewed_early"
    MEMBER_ANYWAY = "member_anyway"
    NEEDS_NO_MORE = "needs_no_more"
    UNDER_EVALUATION = "under_evaluation"
    TOO_LATE = "too_late"
    HURRY = "hurry"
    STILL_TOO_FAR = "still_too_far"


@dataclass(frozen=True, slots=True)
class UseDoubt:
    """One reason.

    Attributes:
        kind: which one.
        at: the block that matters: the end of what is renewed, until when certifications suffice, when all is lost.
        since: when what would be renewed was given.
        count: certifications received from others, or still missing.
        distance: where the receiver would stand.
    """

    kind: UseDoubtKind
    at: BlockNumber | None = None
    since: BlockNumber | None = None
    count: int = 0
    distance: Distance | None = None


@dataclass(frozen=True, slots=True)
class Prospect:
    """A certification that is thought of.

    Attributes:
        certifier: index of who would give it.
        receiver: who would receive it, at the block the figures are true of.
        received: what the receiver has.
        parameters: of the web of trust.
        now: where the receiver stands, None while that is not known.
        then: where it would stand with this certification, likewise.
    """

    certifier: int
    receiver: Identity
    received: Sequence[Certification]
    parameters: TrustParameters
    now: Distance | None = None
    then: Distance | None = None

    def doubts(self) -> tuple[UseDoubt, ...]:
        """Return why it may be of no use, nothing when it helps."""
        found = (self._renewed_early(), self._anyway(), self._in_time(), self._too_far())
        return tuple(doubt for doubt in found if doubt is not None)

    @property
    def _others(self) -> list[BlockNumber]:
        """When the certifications of others end, the first before."""
        at = self.receiver.at.number
        return sorted(one.expires_on for one in self.received if one.issuer != self.certifier and one.expires_on > at)

    @property
    def _suffices_until(self) -> BlockNumber | None:
        """Until when the others' certifications are enough, None when they are not."""
        ends, needed = self._others, self.parameters.min_certifications
        return ends[len(ends) - needed] if len(ends) >= needed else None

    def _renewed_early(self) -> UseDoubt | None:
        validity, at = self.parameters.certification_validity, self.receiver.at.number
        mine = next((one.expires_on for one in self.received if one.issuer == self.certifier), None)
        if mine is None or mine - at <= validity // _YOUNG_PARTS:
            return None
        return UseDoubt(UseDoubtKind.RENEWED_EARLY, mine, BlockNumber(mine - validity))

    def _anyway(self) -> UseDoubt | None:
        """Whether the receiver has what it takes, for long, without this certification."""
        until, receiver = self._suffices_until, self.receiver
        if until is None or self.now is None or not self.now.passes:
            return None
        if receiver.status is IdentityStatus.MEMBER:
            is_long = until - receiver.at.number > self.parameters.certification_validity // _SAFE_PARTS
            return UseDoubt(UseDoubtKind.MEMBER_ANYWAY, until, count=len(self._others)) if is_long else None
        kind = UseDoubtKind.NEEDS_NO_MORE if receiver.evaluated_for is None else UseDoubtKind.UNDER_EVALUATION
        return UseDoubt(kind, count=len(self._others))

    def _in_time(self) -> UseDoubt | None:
        """Whether the receiver can still become a member before all is lost."""
        ends, at = self.receiver.scheduled_on, self.receiver.at.number
        if ends is None or self.receiver.is_member or self.receiver.evaluated_for is not None:
            return None
        missing = max(0, self.parameters.min_certifications - len(self._others) - 1)
        if ends - at <= EVALUATION_PERIODS * self.parameters.evaluation_period:
            return UseDoubt(UseDoubtKind.TOO_LATE, ends)
        if missing and ends - at <= self.parameters.certification_validity // _HURRY_PARTS:
            return UseDoubt(UseDoubtKind.HURRY, ends, count=missing)
        return None

    def _too_far(self) -> UseDoubt | None:
        """Whether the distance would fail even with this certification, once there are enough of them."""
        has_enough = len(self._others) + 1 >= self.parameters.min_certifications
        if self.then is None or self.then.passes or not has_enough:
            return None
        return UseDoubt(UseDoubtKind.STILL_TOO_FAR, distance=self.then)
