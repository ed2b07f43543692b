"""Certification, with the checks that Wot adds: members certify, once every five days, for two years.

Expiry is not played yet: a certification of the sandbox stays beyond its date.
"""

from __future__ import annotations

from bisect import bisect_left, insort

from sakia_ng.sandbox.runtime.execution import Execution, module_error
from sakia_ng.sandbox.runtime.storage import (
    CERT_META,
    CERTS_BY_RECEIVER,
    CERTS_REMOVABLE_ON,
    IDENTITIES,
    IDENTITY_INDEX_OF,
)

PERIOD_BLOCKS = 72_000
"""Five days between two certifications of an issuer."""

VALIDITY_BLOCKS = 10_519_200
"""Two years."""

MAX_ISSUED = 100
MIN_RECEIVED = 5
"""Certifications received from which one may certify."""

_CERTIFIABLE = {"Unvalidated", "Member", "NotMember"}


def add_cert(run: Execution, who: bytes, receiver: int) -> None:
    """``Certification.add_cert``: the first certification of somebody by the signer."""
    issuer = _checked_issuer(run, who, receiver)
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    if _rank(certs, issuer) is not None:
        raise module_error("Certification", "CertAlreadyExists")
    expires_on = _schedule(run, issuer, receiver)
    insort(certs, (issuer, expires_on))
    CERTS_BY_RECEIVER.put(run.store, receiver, certs)
    giving = CERT_META.get(run.store, issuer)
    next_on = run.number + PERIOD_BLOCKS
    CERT_META.put(run.store, issuer, giving._replace(issued_count=giving.issued_count + 1, next_issuable_on=next_on))
    getting = CERT_META.get(run.store, receiver)
    count = getting.received_count + 1
    first_on = run.number if count == MIN_RECEIVED else getting.next_issuable_on
    CERT_META.put(run.store, receiver, getting._replace(received_count=count, next_issuable_on=first_on))
    run.emit("Certification", "CertAdded", issuer, receiver)


def renew_cert(run: Execution, who: bytes, receiver: int) -> None:
    """``Certification.renew_cert``: two more years for a certification that is there."""
    issuer = _checked_issuer(run, who, receiver)
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    rank = _rank(certs, issuer)
    if rank is None:
        raise module_error("Certification", "CertDoesNotExist")
    certs[rank] = (issuer, _schedule(run, issuer, receiver))
    CERTS_BY_RECEIVER.put(run.store, receiver, certs)
    giving = CERT_META.get(run.store, issuer)
    CERT_META.put(run.store, issuer, giving._replace(next_issuable_on=run.number + PERIOD_BLOCKS))
    run.emit("Certification", "CertRenewed", issuer, receiver)


def _checked_issuer(run: Execution, who: bytes, receiver: int) -> int:
    """Return the signer's identity, if it may certify the receiver now; the checks are in the runtime's order."""
    issuer = IDENTITY_INDEX_OF.get(run.store, who)
    if issuer is None:
        raise module_error("Certification", "OriginMustHaveAnIdentity")
    if issuer == receiver:
        raise module_error("Certification", "CannotCertifySelf")
    meta = CERT_META.get(run.store, issuer)
    if meta.received_count < MIN_RECEIVED:
        raise module_error("Certification", "NotEnoughCertReceived")
    if meta.issued_count >= MAX_ISSUED:
        raise module_error("Certification", "IssuedTooManyCert")
    if run.number < meta.next_issuable_on:
        raise module_error("Certification", "NotRespectCertPeriod")
    _check_statuses(run, issuer, receiver)
    return issuer


def _check_statuses(run: Execution, issuer: int, receiver: int) -> None:
    giving, getting = IDENTITIES.get(run.store, issuer), IDENTITIES.get(run.store, receiver)
    if giving is None:
        raise module_error("Wot", "IdtyNotFound")
    if giving.status != "Member":
        raise module_error("Wot", "IssuerNotMember")
    if getting is None:
        raise module_error("Wot", "IdtyNotFound")
    if getting.status not in _CERTIFIABLE:
        raise module_error("Wot", "TargetStatusInvalid")


def _schedule(run: Execution, issuer: int, receiver: int) -> int:
    """Note the day of expiry, and return it."""
    expires_on = run.number + VALIDITY_BLOCKS
    others = CERTS_REMOVABLE_ON.get(run.store, expires_on) or []
    CERTS_REMOVABLE_ON.put(run.store, expires_on, [*others, (issuer, receiver)])
    return expires_on


def _rank(certs: list[tuple[int, int]], issuer: int) -> int | None:
    rank = bisect_left(certs, issuer, key=lambda cert: cert[0])
    return rank if rank < len(certs) and certs[rank][0] == issuer else None
