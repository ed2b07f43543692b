"""What the rules of the protocol forbid in the web of trust, and what one should know before signing.

Source: DUBP, and the checks of Duniter 1.7 before a document waits with it. A document may wait for what is not yet:
the turn of a certifier, the other certifications of a newcomer. Only what can never be written is refused here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockNumber, expected_time
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.identity_name import V1_NAMES
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.errors import Refusal
from sakia_ng.ports.trust_codes import TrustRule


@dataclass(frozen=True, slots=True)
class TrustRules:
    """The rules of one currency.

    Attributes:
        parameters: of its web of trust, in blocks.
        block_time_s: seconds between two blocks, for dates.
    """

    parameters: TrustParameters
    block_time_s: int

    def check_declaration(self, identity: Identity | None, name: str, name_owner: int | None) -> None:
        """Refuse an identity that no block would hold."""
        if identity is not None:
            raise Refusal(TrustRule.KEY_ALREADY_OWNS)
        if not V1_NAMES.takes(name):
            raise Refusal(TrustRule.UID_INVALID)
        if name_owner is not None:
            raise Refusal(TrustRule.NAME_TAKEN)

    def check_certification(
        self,
        certifier: Identity | None,
        receiver: Identity | None,
        received: Sequence[Certification],
        *,
        has_left: bool,
    ) -> tuple[bool, tuple[Caution, ...]]:
        """Refuse a certification that no block would hold; tell whether it renews one, and what it waits for.

        Args:
            certifier: who certifies.
            receiver: who is certified.
            received: the certifications that the receiver has.
            has_left: the receiver once told in a block that it leaves.
        """
        if certifier is None or not certifier.is_member:
            raise Refusal(TrustRule.CERTIFIER_NOT_MEMBER)
        if receiver is None:
            raise Refusal(TrustRule.TARGET_NOT_FOUND)
        if certifier.index == receiver.index:
            raise Refusal(TrustRule.CERTIFIES_SELF)
        if receiver.status is IdentityStatus.REVOKED:
            raise Refusal(TrustRule.TARGET_REVOKED)
        if has_left:
            raise Refusal(TrustRule.TARGET_LEFT)
        former = next((one for one in received if one.issuer == certifier.index), None)
        if former is None and certifier.issued >= self.parameters.max_certifications:
            raise Refusal(TrustRule.ISSUED_TOO_MANY, max_issued=self.parameters.max_certifications)
        if former is not None:
            given = former.expires_on - self.parameters.certification_validity
            self._wait(given + self.parameters.renewal_period, receiver, TrustRule.CERTIFICATION_YOUNG)
        cautions = []
        if not receiver.is_member:
            cautions.append(Caution.WRITTEN_WITH_MEMBERSHIP)
        if certifier.next_certification_on > certifier.at.number:
            cautions.append(Caution.WAITS_FOR_TURN)
        return former is not None, tuple(cautions)

    def check_request(
        self, identity: Identity | None, *, is_too_far: bool, may_ask_on: BlockNumber
    ) -> tuple[Caution, ...]:
        """Refuse a request to become or stay a member that no block would hold."""
        if identity is None:
            raise Refusal(TrustRule.NO_IDENTITY)
        if identity.status is IdentityStatus.REVOKED:
            raise Refusal(TrustRule.ALREADY_REVOKED)
        if identity.evaluated_for is not None:
            raise Refusal(TrustRule.ALREADY_ASKED)
        ends = identity.membership_expires_on
        self._wait(may_ask_on, identity, TrustRule.RENEWAL_TOO_EARLY)
        if ends is not None:
            self._wait(self.parameters.membership_renewable_on(ends) + 1, identity, TrustRule.RENEWAL_TOO_EARLY)
        needed = self.parameters.min_certifications
        if identity.received < needed:
            return (Caution.WRITTEN_WITH_CERTIFICATIONS,)
        return (Caution.TOO_FAR_NOW,) if is_too_far else ()

    def check_end(self, identity: Identity | None, *, is_leaving: bool) -> None:
        """Refuse a farewell that no block would hold (DUBP, BR_G28; and ``msPeriod`` since the last request)."""
        if identity is None:
            raise Refusal(TrustRule.NO_IDENTITY)
        ends = identity.membership_expires_on
        if not identity.is_member or ends is None:
            raise Refusal(TrustRule.NOT_MEMBER)
        if is_leaving:
            raise Refusal(TrustRule.ALREADY_ASKED)
        self._wait(self.parameters.membership_renewable_on(ends) + 1, identity, TrustRule.LEAVES_TOO_EARLY)

    def check_revocation(self, identity: Identity | None) -> None:
        """Refuse a revocation that no block would hold, but for its signature."""
        if identity is None:
            raise Refusal(TrustRule.IDENTITY_NOT_FOUND)
        if identity.status is IdentityStatus.REVOKED:
            raise Refusal(TrustRule.ALREADY_REVOKED)
        if identity.status is IdentityStatus.UNVALIDATED:
            raise Refusal(TrustRule.REVOKES_UNVALIDATED)

    def _wait(self, block: int, identity: Identity, rule: TrustRule) -> None:
        if block > identity.at.number:
            possible: datetime = expected_time(BlockNumber(block), identity.at, self.block_time_s)
            raise Refusal(rule, possible_from=possible)
