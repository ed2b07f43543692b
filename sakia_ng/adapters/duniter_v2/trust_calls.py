"""Encodes what is done in the web of trust as calls, by the live runtime's indexes."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
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
from sakia_ng.substrate.scale import byte_string, u32

Encode = Callable[..., bytes]
"""Writes a call by its name and its arguments, each with the word that its shape must have."""

_SCHEMES = {Scheme.ED25519: b"\x00", Scheme.SR25519: b"\x01"}


def encode_trust_action(encode: Encode, action: TrustAction) -> bytes:
    """Return the call that does an action. Raises ``EnvironmentProblem`` when the runtime has another shape."""
    match action:
        case InviteNewcomer(newcomer=newcomer):
            return encode("Identity.create_identity", ("account", public_key_of(newcomer)))
        case ConfirmIdentity(name=name):
            return encode("Identity.confirm_identity", ("bytes", byte_string(name.encode())))
        case Certify(receiver=receiver, renews=renews):
            return encode("Certification.renew_cert" if renews else "Certification.add_cert", ("u32", u32(receiver)))
        case RequestEvaluation(target=None):
            return encode("Distance.request_distance_evaluation")
        case RequestEvaluation(target=int(target)):
            return encode("Distance.request_distance_evaluation_for", ("u32", u32(target)))
        case UnlinkAccount():
            return encode("Account.unlink_identity")
        case _:
            return _encode_signed_statement(encode, action)


def _encode_signed_statement(
    encode: Encode, action: Revoke | RevokeByOldDocument | ChangeOwnerKey | LinkAccount
) -> bytes:
    """Encode calls that carry what somebody signed beforehand."""
    match action:
        case Revoke(identity=identity, key=key, signature=signature):
            arguments = (("u32", u32(identity)), ("account", key), ("signature", _multi_signature(signature)))
            return encode("Identity.revoke_identity", *arguments)
        case RevokeByOldDocument(document=document):
            return encode("Identity.revoke_identity_legacy", ("bytes", byte_string(document)))
        case ChangeOwnerKey(new_key=key, proof=proof):
            arguments_of_key = (("account", key), ("signature", _multi_signature(proof)))
            return encode("Identity.change_owner_key", *arguments_of_key)
        case LinkAccount(linked_key=key, proof=proof):
            return encode("Identity.link_account", ("account", key), ("signature", _multi_signature(proof)))
        case _:
            assert_never(action)


def _multi_signature(signature: Signature) -> bytes:
    """Encode ``MultiSignature``."""
    return _SCHEMES[signature.scheme] + signature.data
