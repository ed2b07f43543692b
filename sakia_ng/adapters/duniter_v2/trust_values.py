"""Identities and certifications from storage (pallets Identity, Membership, Certification, Distance, Quota)."""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.adapters.duniter_v2.accounts import read_status
from sakia_ng.adapters.duniter_v2.decoder import Value
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import entries, fields, garbage, key, number, optional
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.identity import Certification, FormerOwner, Identity, Quota
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.trust_parameters import TrustParameters

IDENTITY = "Identity.Identities"
META = "Certification.StorageIdtyCertMeta"
MEMBERSHIP = "Membership.Membership"
EVALUATION = "Distance.PendingEvaluationRequest"
QUOTA = "Quota.IdtyQuota"
OF_AN_IDENTITY = (IDENTITY, META, MEMBERSHIP, EVALUATION, QUOTA)
"""Items that hang on an identity's index, and together make an ``Identity``."""

CERTIFICATIONS = "Certification.CertsByReceiver"


def read_identity_record(
    runtime: Runtime, currency: Currency, index: int, found: Mapping[str, bytes | None], at: BlockRef
) -> Identity | None:
    """Join what hangs on an identity's index; None when there is no such identity.

    Args:
        runtime: the runtime that wrote it.
        currency: whose addresses are written.
        index: the identity's number.
        found: storage values by item.
        at: the block they are true of.
    """
    if found[IDENTITY] is None:
        return None
    value = {item: runtime.decode(item, data) for item, data in found.items() if data is not None}
    main, meta = fields(value[IDENTITY]), fields(value[META]) if META in value else {}
    asked_by = value.get(EVALUATION)
    return Identity(
        index=index,
        owner=_address(main.get("owner_key"), currency),
        status=read_status(main.get("status")),
        at=at,
        scheduled_on=_block(main.get("next_scheduled")) or None,
        next_invitation_on=_block(main.get("next_creatable_identity_on")),
        former_owner=_former_owner(main.get("old_owner_key"), currency),
        received=number(meta.get("received_count", 0)),
        issued=number(meta.get("issued_count", 0)),
        next_certification_on=_block(meta.get("next_issuable_on", 0)),
        membership_expires_on=_expiry(value[MEMBERSHIP]) if MEMBERSHIP in value else None,
        evaluated_for=None if asked_by is None else _address(asked_by, currency),
        quota=_quota(value[QUOTA]) if QUOTA in value else None,
    )


def read_certifications(runtime: Runtime, receiver: int, data: bytes | None) -> tuple[Certification, ...]:
    """Decode the live certifications that an identity has received, by issuer."""
    if data is None:
        return ()
    pairs = [fields(entry) for entry in entries(runtime.decode(CERTIFICATIONS, data))]
    return tuple(Certification(number(pair.get("0")), receiver, _block(pair.get("1"))) for pair in pairs)


def read_parameters(runtime: Runtime) -> TrustParameters:
    """Read the web of trust's parameters from the runtime's constants. Raises ``EnvironmentProblem``."""
    constant = runtime.constant
    return TrustParameters(
        confirm_period=constant("Identity.ConfirmPeriod"),
        validation_period=constant("Identity.ValidationPeriod"),
        autorevocation_period=constant("Identity.AutorevocationPeriod"),
        deletion_period=constant("Identity.DeletionPeriod"),
        change_owner_key_period=constant("Identity.ChangeOwnerKeyPeriod"),
        invitation_period=constant("Identity.IdtyCreationPeriod"),
        min_certifications=constant("Wot.MinCertForMembership"),
        min_certifications_to_invite=constant("Wot.MinCertForCreateIdtyRight"),
        membership_period=constant("Membership.MembershipPeriod"),
        renewal_period=constant("Membership.MembershipRenewalPeriod"),
        certification_period=constant("Certification.CertPeriod"),
        certification_validity=constant("Certification.ValidityPeriod"),
        max_certifications=constant("Certification.MaxByIssuer"),
        evaluation_price_cents=Cents(constant("Distance.EvaluationPrice")),
        evaluation_period=constant("Distance.EvaluationPeriod"),
        distance=DistanceRule(constant("Distance.MaxRefereeDistance"), constant("Distance.MinAccessibleReferees")),
    )


def _address(value: Value | None, currency: Currency) -> Address:
    return to_address(PublicKey(key(value)), currency)


def _block(value: Value | None) -> BlockNumber:
    return BlockNumber(number(value))


def _expiry(value: Value) -> BlockNumber:
    """Read ``MembershipData``: one field, which a decoder may give bare."""
    return _block(value.get("expire_on") if isinstance(value, dict) else value)


def _quota(value: Value) -> Quota:
    quota = fields(value)
    return Quota(Cents(number(quota.get("amount"))), _block(quota.get("last_use")))


def _former_owner(value: Value | None, currency: Currency) -> FormerOwner | None:
    former = optional(value)
    if former is None:
        return None
    pair = fields(former)
    if set(pair) != {"0", "1"}:
        raise garbage()
    return FormerOwner(_address(pair["0"], currency), _block(pair["1"]))
