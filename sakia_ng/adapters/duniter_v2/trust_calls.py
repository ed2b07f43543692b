"""Encodes what is done in the web of trust as calls, by the live runtime's indexes."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    EndMembership,
    InviteNewcomer,
    LinkAccount,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    TrustAction,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.errors import BugError
from sakia_ng.ports.ledger_codes import LedgerMisuse
from sakia_ng.substrate.scale import byte_string, u32

Argument = tuple[str, bytes]
"""An argument's name and shape, in the words of ``metadata_trim``, and its bytes."""

Encode = Callable[..., bytes]
"""Writes a call by its name and its arguments, each with the name and the shape that it must have."""

_SCHEMES = {Scheme.ED25519: b"\x00", Scheme.SR25519: b"\x01"}


def encode_trust_action(encode: Encode, action: TrustAction) -> bytes:
    """Return the call that does an action. Raises ``EnvironmentProblem`` when the runtime has another shape."""
    name, *arguments = _call(action)
    return encode(name, *arguments)


def _call(action: TrustAction) -> tuple[str, *tuple[Argument, ...]]:
    """Return the call's name, and its arguments in its order."""
    call: tuple[str, *tuple[Argument, ...]]
    match action:
        case InviteNewcomer(newcomer=newcomer):
            call = "Identity.create_identity", ("owner_key: account", public_key_of(newcomer))
        case ConfirmIdentity(name=name):
            call = "Identity.confirm_identity", ("idty_name: bytes", byte_string(name.encode()))
        case Certify(receiver=receiver, renews=renews):
            call = "Certification.renew_cert" if renews else "Certification.add_cert", ("receiver: u32", u32(receiver))
        case RequestEvaluation(target=target):
            of_another = "Distance.request_distance_evaluation_for"
            call = (
                ("Distance.request_distance_evaluation",)
                if target is None
                else (of_another, ("target: u32", u32(target)))
            )
        case UnlinkAccount():
            call = ("Account.unlink_identity",)
        case EndMembership():
            raise BugError(LedgerMisuse.WRONG_LEDGER)
        case RevokeByOldDocument(document=document):
            call = "Identity.revoke_identity_legacy", ("revocation_document: bytes", byte_string(document))
        case Revoke(identity=identity, key=key, signature=signature):
            call = (
                "Identity.revoke_identity",
                ("idty_index: u32", u32(identity)),
                ("revocation_key: account", key),
                ("revocation_sig: signature", _proof(signature)),
            )
        case ChangeOwnerKey(new_key=key, proof=proof):
            call = "Identity.change_owner_key", ("new_key: account", key), ("new_key_sig: signature", _proof(proof))
        case LinkAccount(linked_key=key, proof=proof):
            call = "Identity.link_account", ("account_id: account", key), ("payload_sig: signature", _proof(proof))
        case _:
            assert_never(action)
    return call


def _proof(signature: Signature) -> bytes:
    """Encode ``MultiSignature``."""
    return _SCHEMES[signature.scheme] + signature.data
