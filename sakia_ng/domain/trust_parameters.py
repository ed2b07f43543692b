"""The parameters of the web of trust, read from the chain."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.money import Cents


@dataclass(frozen=True, slots=True)
class TrustParameters:
    """Constants of the pallets Identity, Wot, Membership, Certification and Distance. Durations are in blocks.

    Attributes:
        confirm_period: an identity that is not confirmed is removed after this.
        validation_period: one that does not become a member, after this.
        autorevocation_period: one whose membership was lost is revoked after this.
        deletion_period: a revoked one is removed after this.
        change_owner_key_period: time between two changes of key; the former key may revoke for as long.
        invitation_period: time between two identities created by one member.
        min_certifications: received, to be a member and to certify.
        min_certifications_to_invite: received, to create an identity.
        membership_period: a membership lasts this long.
        renewal_period: it can be renewed this long after it began.
        certification_period: time between two certifications of one issuer.
        certification_validity: a certification lasts this long.
        max_certifications: issued and alive, by one issuer.
        evaluation_price_cents: held while a distance is evaluated, lost when it fails.
        evaluation_period: a distance asked for in one period is known two periods after it ends.
        distance: the distance rule.
    """

    confirm_period: int
    validation_period: int
    autorevocation_period: int
    deletion_period: int
    change_owner_key_period: int
    invitation_period: int
    min_certifications: int
    min_certifications_to_invite: int
    membership_period: int
    renewal_period: int
    certification_period: int
    certification_validity: int
    max_certifications: int
    evaluation_price_cents: Cents
    evaluation_period: int
    distance: DistanceRule

    def membership_renewable_on(self, expires_on: int) -> int:
        """Return the last block at which a membership cannot be renewed yet (pallet Wot, ``check_request``)."""
        return expires_on - self.membership_period + self.renewal_period
