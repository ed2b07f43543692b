"""Smiths: members who may make blocks. Invited, certified by three others, out of it when long offline or no member.

Their nodes are not part of the sandbox: who is online is what the currency started with.
"""

from __future__ import annotations

from bisect import insort

from sakia_ng.sandbox.declaration.records import SmithMeta
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.storage import (
    CURRENT_SESSION,
    IDENTITY_INDEX_OF,
    MEMBERSHIP,
    ONLINE_AUTHORITIES,
    SMITHS,
    SMITHS_EXPIRE_ON,
    Readable,
)

SESSION_BLOCKS = 600
INACTIVITY_SESSIONS = 2_160
"""Ninety days."""

MIN_CERTS = 3
MAX_ISSUED = 12

BOND_BLOCKS = 600
"""Blocks after going offline during which a smith answers for what he did (``ReportLongevity`` of version 1100)."""

_NEW = SmithMeta("Invited", None, [], [], None)


def invite_smith(run: Execution, who: bytes, receiver: int) -> None:
    """``SmithMembers.invite_smith``: an online smith invites a member."""
    issuer = _signer(run.store, who)
    _check_online(run.store, issuer, "InvitationIsASmithPrivilege", "InvitationIsAOnlineSmithPrivilege")
    known = SMITHS.get(run.store, receiver)
    if known is not None and known.status != "Excluded":
        raise _refused("InvitationOfExistingNonExcluded")
    if MEMBERSHIP.get(run.store, receiver) is None:
        raise _refused("InvitationOfNonMember")
    _put(run, receiver, (known or _NEW)._replace(status="Invited", received_certs=[]), postponed=True)
    run.emit("SmithMembers", "InvitationSent", issuer, receiver)


def accept_invitation(run: Execution, who: bytes) -> None:
    """``SmithMembers.accept_invitation``, by who was invited."""
    receiver = _signer(run.store, who)
    known = SMITHS.get(run.store, receiver)
    if known is None:
        raise _refused("OriginHasNeverBeenInvited")
    if known.status != "Invited":
        raise _refused("InvitationAlreadyAccepted")
    _put(run, receiver, known._replace(status="Pending"))
    run.emit("SmithMembers", "InvitationAccepted", receiver)


def certify_smith(run: Execution, who: bytes, receiver: int) -> None:
    """``SmithMembers.certify_smith``: an online smith vouches for one who accepted; the third makes a smith."""
    issuer = _signer(run.store, who)
    known = _check_certification(run.store, issuer, receiver)
    giver = SMITHS.get(run.store, issuer)
    assert giver is not None
    _put(run, issuer, giver._replace(issued_certs=sorted([*giver.issued_certs, receiver])))
    received = [*known.received_certs]
    insort(received, issuer)
    run.emit("SmithMembers", "SmithCertAdded", issuer, receiver)
    was_smith = known.status == "Smith"
    status = "Smith" if len(received) >= MIN_CERTS else "Pending"
    _put(run, receiver, known._replace(status=status, received_certs=received), postponed=not was_smith)
    if status == "Smith" and not was_smith:
        run.emit("SmithMembers", "SmithMembershipAdded", receiver)


def on_initialize(run: Execution) -> None:
    """At the start of a session, exclude those who were offline too long."""
    if run.number % SESSION_BLOCKS:
        return
    session = run.number // SESSION_BLOCKS
    CURRENT_SESSION.put(run.store, session)
    due = SMITHS_EXPIRE_ON.get(run.store, session) or []
    SMITHS_EXPIRE_ON.put(run.store, session, None)
    for index in due:
        known = SMITHS.get(run.store, index)
        if known is not None and known.expires_on == session:
            exclude(run, index)


def exclude(run: Execution, index: int) -> None:
    """Exclude a smith, if it is one: the certifications received go back to those who gave them."""
    known = SMITHS.get(run.store, index)
    if known is None:
        return
    _put(run, index, known._replace(status="Excluded", expires_on=None, received_certs=[]))
    for issuer in known.received_certs:
        giver = SMITHS.get(run.store, issuer)
        if giver is not None and index in giver.issued_certs:
            _put(run, issuer, giver._replace(issued_certs=[item for item in giver.issued_certs if item != index]))
            run.emit("SmithMembers", "SmithCertRemoved", issuer, index)
    run.emit("SmithMembers", "SmithMembershipRemoved", index)


def check_key_change(run: Execution, index: int) -> None:
    """Check that an identity may move to another key: not while its smith makes blocks, nor shortly after.

    Raises:
        DispatchFailed: Identity.OwnerKeyInBound or Identity.OwnerKeyUsedAsValidator.
    """
    known = SMITHS.get(run.store, index)
    if known is None:
        return
    if known.last_online is not None:
        if known.last_online + BOND_BLOCKS > run.number:
            raise module_error("Identity", "OwnerKeyInBound")
    elif index in ONLINE_AUTHORITIES.get(run.store):
        raise module_error("Identity", "OwnerKeyUsedAsValidator")


def _check_certification(store: Readable, issuer: int, receiver: int) -> SmithMeta:
    if issuer == receiver:
        raise _refused("CertificationOfSelfIsForbidden")
    giver = _check_online(store, issuer, "CertificationIsASmithPrivilege", "CertificationIsAOnlineSmithPrivilege")
    if len(giver.issued_certs) >= MAX_ISSUED:
        raise _refused("CertificationStockFullyConsumed")
    known = SMITHS.get(store, receiver)
    if known is None:
        raise _refused("CertificationReceiverMustHaveBeenInvited")
    if known.status == "Invited":
        raise _refused("CertificationMustBeAgreed")
    if known.status == "Excluded":
        raise _refused("CertificationOnExcludedIsForbidden")
    if issuer in known.received_certs:
        raise _refused("CertificationAlreadyExists")
    return known


def _check_online(store: Readable, issuer: int, not_smith: str, not_online: str) -> SmithMeta:
    known = SMITHS.get(store, issuer)
    if known is None:
        raise _refused("OriginHasNeverBeenInvited")
    if known.status != "Smith":
        raise _refused(not_smith)
    if known.expires_on is not None:
        raise _refused(not_online)
    return known


def _signer(store: Readable, who: bytes) -> int:
    index = IDENTITY_INDEX_OF.get(store, who)
    if index is None:
        raise _refused("OriginMustHaveAnIdentity")
    return index


def _put(run: Execution, index: int, known: SmithMeta, *, postponed: bool = False) -> None:
    """Write a smith; ``postponed`` gives ninety days more."""
    if postponed:
        on_session = CURRENT_SESSION.get(run.store) + INACTIVITY_SESSIONS
        known = known._replace(expires_on=on_session)
        SMITHS_EXPIRE_ON.put(run.store, on_session, [*(SMITHS_EXPIRE_ON.get(run.store, on_session) or []), index])
    SMITHS.put(run.store, index, known)


def _refused(name: str) -> DispatchFailed:
    return module_error("SmithMembers", name)
