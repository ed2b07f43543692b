"""Certification, with the checks that Wot adds: members certify, once every five days, for two years."""

from __future__ import annotations

from bisect import bisect_left, insort

from sakia_ng.sandbox.runtime import membership, wot
from sakia_ng.sandbox.runtime.execution import Execution, module_error
from sakia_ng.sandbox.runtime.storage import (
    CERT_META,
    CERTS_BY_RECEIVER,
    CERTS_REMOVABLE_ON,
    IDENTITY_INDEX_OF,
    MEMBERSHIP,
)

PERIOD_BLOCKS = 72_000
"""Five days between two certifications of an issuer."""

VALIDITY_BLOCKS = 10_519_200
"""Two years."""

MIN_RECEIVED = 5
"""Certifications received from which one may certify."""


def add_cert(run: Execution, who: bytes, receiver: int) -> None:
    """``Certification.add_cert``: the first certification of somebody by the signer."""
    issuer = _checked_issuer(run, who, receiver)
    wot.check_certification(run.store, issuer, receiver)
    _add(run, issuer, receiver)


def renew_cert(run: Execution, who: bytes, receiver: int) -> None:
    """``Certification.renew_cert``: two more years for a certification that is there."""
    issuer = _checked_issuer(run, who, receiver)
    wot.check_certification(run.store, issuer, receiver)
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    rank = _rank(certs, issuer)
    if rank is None:
        raise module_error("Certification", "CertDoesNotExist")
    certs[rank] = (issuer, _schedule(run, issuer, receiver))
    CERTS_BY_RECEIVER.put(run.store, receiver, certs)
    giving = CERT_META.get(run.store, issuer)
    CERT_META.put(run.store, issuer, giving._replace(next_issuable_on=run.number + PERIOD_BLOCKS))
    run.emit("Certification", "CertRenewed", issuer, receiver)


def add_at_creation(run: Execution, issuer: int, receiver: int) -> None:
    """Certify the identity that a member has just created, by the rules of certification alone.

    Raises:
        DispatchFailed: what they refuse.
    """
    _check_issuer(run, issuer, receiver)
    _add(run, issuer, receiver)


def remove_all_received(run: Execution, receiver: int) -> None:
    """Forget all certifications of an identity that is removed; its own counters stay, as in the runtime."""
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    CERTS_BY_RECEIVER.put(run.store, receiver, None)
    for issuer, _ in reversed(certs):
        giving = CERT_META.get(run.store, issuer)
        CERT_META.put(run.store, issuer, giving._replace(issued_count=max(giving.issued_count - 1, 0)))
        run.emit("Certification", "CertRemoved", issuer, receiver, False)


def on_initialize(run: Execution) -> None:
    """Remove the certifications whose two years are over, but for those renewed since."""
    due = CERTS_REMOVABLE_ON.get(run.store, run.number) or []
    CERTS_REMOVABLE_ON.put(run.store, run.number, None)
    for issuer, receiver in due:
        _expire(run, issuer, receiver)


def _expire(run: Execution, issuer: int, receiver: int) -> None:
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    rank = _rank(certs, issuer)
    if rank is None or certs[rank][1] != run.number:
        return
    del certs[rank]
    CERTS_BY_RECEIVER.put(run.store, receiver, certs)
    giving = CERT_META.get(run.store, issuer)
    CERT_META.put(run.store, issuer, giving._replace(issued_count=max(giving.issued_count - 1, 0)))
    getting = CERT_META.get(run.store, receiver)
    left = max(getting.received_count - 1, 0)
    CERT_META.put(run.store, receiver, getting._replace(received_count=left))
    run.emit("Certification", "CertRemoved", issuer, receiver, True)
    if left < wot.MIN_CERTS and MEMBERSHIP.get(run.store, receiver) is not None:
        membership.end(run, receiver, "NotEnoughCerts")


def _add(run: Execution, issuer: int, receiver: int) -> None:
    certs = CERTS_BY_RECEIVER.get(run.store, receiver)
    if _rank(certs, issuer) is not None:
        raise module_error("Certification", "CertAlreadyExists")
    insort(certs, (issuer, _schedule(run, issuer, receiver)))
    CERTS_BY_RECEIVER.put(run.store, receiver, certs)
    giving = CERT_META.get(run.store, issuer)
    next_on = run.number + PERIOD_BLOCKS
    CERT_META.put(run.store, issuer, giving._replace(issued_count=giving.issued_count + 1, next_issuable_on=next_on))
    getting = CERT_META.get(run.store, receiver)
    count = getting.received_count + 1
    first_on = run.number if count == MIN_RECEIVED else getting.next_issuable_on
    CERT_META.put(run.store, receiver, getting._replace(received_count=count, next_issuable_on=first_on))
    run.emit("Certification", "CertAdded", issuer, receiver)


def _checked_issuer(run: Execution, who: bytes, receiver: int) -> int:
    issuer = IDENTITY_INDEX_OF.get(run.store, who)
    if issuer is None:
        raise module_error("Certification", "OriginMustHaveAnIdentity")
    _check_issuer(run, issuer, receiver)
    return issuer


def _check_issuer(run: Execution, issuer: int, receiver: int) -> None:
    """Check the pallet's own rules, in the runtime's order."""
    if issuer == receiver:
        raise module_error("Certification", "CannotCertifySelf")
    meta = CERT_META.get(run.store, issuer)
    if meta.received_count < MIN_RECEIVED:
        raise module_error("Certification", "NotEnoughCertReceived")
    if meta.issued_count >= wot.MAX_ISSUED:
        raise module_error("Certification", "IssuedTooManyCert")
    if run.number < meta.next_issuable_on:
        raise module_error("Certification", "NotRespectCertPeriod")


def _schedule(run: Execution, issuer: int, receiver: int) -> int:
    """Note the day of expiry, and return it. The day noted before a renewal stays and means nothing any more."""
    expires_on = run.number + VALIDITY_BLOCKS
    others = CERTS_REMOVABLE_ON.get(run.store, expires_on) or []
    CERTS_REMOVABLE_ON.put(run.store, expires_on, [*others, (issuer, receiver)])
    return expires_on


def _rank(certs: list[tuple[int, int]], issuer: int) -> int | None:
    rank = bisect_left(certs, issuer, key=lambda cert: cert[0])
    return rank if rank < len(certs) and certs[rank][0] == issuer else None
