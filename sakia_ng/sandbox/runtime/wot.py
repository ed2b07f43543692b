"""Wot: what the web of trust asks of identities, certifications and memberships."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.records import IdtyValue
from sakia_ng.sandbox.runtime.execution import module_error
from sakia_ng.sandbox.runtime.storage import CERT_META, IDENTITIES, MEMBERSHIP, Readable

MIN_CERTS = 5
"""Certifications received from which one may be a member, and may create an identity."""

MAX_ISSUED = 100
"""Certifications that one identity may have issued at a time."""

_MEMBERSHIP_BLOCKS = 5_259_600
_RENEWAL_BLOCKS = 876_600
_CERTIFIABLE = {"Unvalidated", "Member", "NotMember"}


def check_create_identity(store: Readable, creator: int, number: int) -> None:
    """Check that a member may create an identity at a height, which certifies it.

    Raises:
        DispatchFailed: the first rule broken, in the runtime's order.
    """
    meta = CERT_META.get(store, creator)
    if meta.received_count < MIN_CERTS:
        raise module_error("Wot", "NotEnoughReceivedCertsToCreateIdty")
    if meta.issued_count >= MAX_ISSUED:
        raise module_error("Wot", "MaxEmittedCertsReached")
    if meta.next_issuable_on > number:
        raise module_error("Wot", "IdtyCreationPeriodNotRespected")


def check_certification(store: Readable, issuer: int, receiver: int) -> None:
    """Check the statuses of who certifies and who is certified.

    Raises:
        DispatchFailed: IdtyNotFound, IssuerNotMember or TargetStatusInvalid.
    """
    if _identity(store, issuer).status != "Member":
        raise module_error("Wot", "IssuerNotMember")
    if _identity(store, receiver).status not in _CERTIFIABLE:
        raise module_error("Wot", "TargetStatusInvalid")


def check_add_membership(store: Readable, index: int) -> None:
    """Check that an identity may become a member.

    Raises:
        DispatchFailed: IdtyNotFound, TargetStatusInvalid or NotEnoughCerts.
    """
    if _identity(store, index).status not in {"Unvalidated", "NotMember"}:
        raise module_error("Wot", "TargetStatusInvalid")
    _check_cert_count(store, index)


def check_renew_membership(store: Readable, index: int) -> None:
    """Check that a membership may be renewed.

    Raises:
        DispatchFailed: IdtyNotFound or TargetStatusInvalid.
    """
    if _identity(store, index).status != "Member":
        raise module_error("Wot", "TargetStatusInvalid")


def check_distance_request(store: Readable, index: int, number: int) -> None:
    """Check that the distance of an identity may be asked for at a height.

    Raises:
        DispatchFailed: MembershipRenewalPeriodNotRespected or NotEnoughCerts.
    """
    membership = MEMBERSHIP.get(store, index)
    if membership is not None and membership.expire_on + _RENEWAL_BLOCKS >= number + _MEMBERSHIP_BLOCKS:
        raise module_error("Wot", "MembershipRenewalPeriodNotRespected")
    _check_cert_count(store, index)


def _identity(store: Readable, index: int) -> IdtyValue:
    value = IDENTITIES.get(store, index)
    if value is None:
        raise module_error("Wot", "IdtyNotFound")
    return value


def _check_cert_count(store: Readable, index: int) -> None:
    if CERT_META.get(store, index).received_count < MIN_CERTS:
        raise module_error("Wot", "NotEnoughCerts")
