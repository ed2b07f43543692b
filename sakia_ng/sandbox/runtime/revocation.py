"""Revocation by a document that anybody may send: the one of v2, and those that people kept from v1."""

from __future__ import annotations

import base64
import binascii

import base58

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.identity import KEY_CHANGE_BLOCKS, RawSignature, check_signature
from sakia_ng.sandbox.runtime.identity_end import revoke
from sakia_ng.sandbox.runtime.storage import IDENTITIES, IDENTITIES_NAMES
from sakia_ng.substrate.scale import u32
from sakia_ng.substrate.signatures import is_valid

_REFUSED = {
    "Unconfirmed": "CanNotRevokeUnconfirmed",
    "Unvalidated": "CanNotRevokeUnvalidated",
    "Revoked": "AlreadyRevoked",
}
_HEAD = [b"Version: 10", b"Type: Revocation", b"Currency: g1"]
_BOM = b"\xef\xbb\xbf"
_LINES = 9
_SIGNATURE_LINE = 89
_ISSUER, _USERNAME = len(b"Issuer: "), len(b"IdtyUniqueID: ")


def revoke_identity(
    run: Execution, _who: bytes, idty_index: int, revocation_key: bytes, revocation_sig: RawSignature
) -> None:
    """``Identity.revoke_identity``: the key's signature of "revo", genesis and index, sent by anybody."""
    _check_key(run, idty_index, revocation_key)
    check_signature(run, b"revo", u32(idty_index), revocation_sig, revocation_key)
    revoke(run, idty_index, "User")


def revoke_identity_legacy(run: Execution, _who: bytes, revocation_document: bytes) -> None:
    """``Identity.revoke_identity_legacy``: a whole v1 document, which names the identity."""
    key, username = _read(revocation_document.removeprefix(_BOM))
    index = IDENTITIES_NAMES.get(run.store, username)
    if index is None:
        raise module_error("Identity", "IdtyNotFound")
    _check_key(run, index, key)
    revoke(run, index, "User")


def _check_key(run: Execution, index: int, key: bytes) -> None:
    value = IDENTITIES.get(run.store, index)
    if value is None:
        raise module_error("Identity", "IdtyNotFound")
    if value.status in _REFUSED:
        raise module_error("Identity", _REFUSED[value.status])
    accepted = {value.owner_key}
    if value.old_owner_key is not None and run.number < value.old_owner_key[1] + KEY_CHANGE_BLOCKS:
        accepted.add(value.old_owner_key[0])
    if key not in accepted:
        raise module_error("Identity", "InvalidRevocationKey")


def _read(document: bytes) -> tuple[bytes, bytes]:
    """Return the issuer's key and the name in a v1 document, once its shape and its signature are checked."""
    lines = document.split(b"\n")
    if len(lines) != _LINES or lines[:3] != _HEAD or lines[-1]:
        raise _bad_format()
    try:
        signature = base64.b64decode(lines[7], validate=True)
        issuer = base58.b58decode(lines[3][_ISSUER:])
    except (binascii.Error, ValueError):
        raise _bad_format() from None
    if len(issuer) != 32 or len(signature) > 64:
        raise _bad_format()
    signed = document[:-_SIGNATURE_LINE]
    if not is_valid(Signature(Scheme.ED25519, signature.ljust(64, b"\0")), signed, PublicKey(issuer)):
        raise module_error("Identity", "InvalidSignature")
    if len(lines[4]) < _USERNAME:
        raise _bad_format()
    return issuer, lines[4][_USERNAME:]


def _bad_format() -> DispatchFailed:
    return module_error("Identity", "InvalidLegacyRevocationFormat")
